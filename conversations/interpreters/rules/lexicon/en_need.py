"""What English-speaking leads say about their need, and the questions and courtesies around it."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "fails": "fail|fails|failed|failing|break|breaks|broke|broken|breaking|leak|leaks|leaking|leaked|trip|trips|tripping|tripped|stop|stops|stopped|stopping|die|dies|died"
    "|dying|overheat|overheats|crash|crashes|crashed|jam|jams|jammed|clog|clogs|clogged|rust|rusts|rusting|rot|rots|blister|blisters|drop out|drops out|vibrate|vibrates"
    "|rattle|rattles|freeze|freezes|drip|drips|burst|bursts|smell|smells|stink|stinks|flood|floods|flooded|flickers|wear out|wears out|jumps|drifts|drift|fluctuate|fluctuates"
    "|malfunction|malfunctions|gave up|gives up|conked out|packed up|packs up|blew up|blown|exploded|burned out|burnt out|run dry|runs dry|runs out|spoil|spoils|spoiled|complain|complains|complaining"
    "|stand still|stands still|standing still|falls apart|falling apart|obsolete|discontinued|outdated|end of life|out of order|ancient|unreliable|too slow|too hot|too cold|too old|too high|too loud|guessing|guesswork",
    "act": "replace|replacing|replacement|upgrade|upgrading|modernise|modernize|modernising|modernizing|modernisation|modernization|retrofit|retrofitted|retrofitting|automate|automating|automation of"
    "|automatic|monitor|monitoring|measure|measuring|reduce|reducing|cut|cutting|lower|increase|increasing|double|expand|expanding|extend|renew|renewing|refurbish|refurbishment|overhaul|convert|migrate"
    "|migration|install|installing|installation of|connect|connecting|digitise|digitize|digitising|track|tracking|trace|prevent|detect|detecting|detection|control|controlling|stabilise|stabilize|solve|fix|fixing|repair|get rid of"
    "|get off|save energy|save water|save gas|save electricity|eliminate|build|building|rebuild|renovate|renovation|relocate|meter|metering|log|logging|document|documenting|capture|capturing|record|recording|comply|decarbonise|electrify|recover|recovery"
    "|rollout of|roll out|introduce|integrate|implement|implementing|set up|remote access|predictive maintenance|condition monitoring",
}

PHRASES: dict[str, str] = {
    "need_pos": """
        (are |is |been |s |all )*(down|out|dead|off) since (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|the|\\d+)
        (not one|none|neither|no two) (of them |of these |machines |of which )*(talk|talks|speak|speaks|communicate|communicates|are connected|is connected)
        (do|does|can|will) not (talk|speak|communicate) (to|with) (each other|one another|the other|the others|the \\w+)
        (know|see|find out|understand|predict) (why|when|which|where|how much|what) (our|my|each|every) \\w+
        (know|see|find out|understand|predict) (why|when|which) (the )?(line|press|pump|unit|boiler|machine|kiln|motor|compressor|oven|drive|fan|robot|furnace|conveyor|train|turbine|mill|mixer|crane|chiller|transformer)
        (we|i) (are |am |m |re |were |have been |now |currently |seriously )*(consider|considering|plan|planning|evaluate|evaluating|intend|intending|thinking about|thinking of|looking into|contemplating) (to (buy|install|replace|get|renew|modernise|modernize|upgrade|build|add|retrofit) |installing |replacing |upgrading |buying |adding |building |renewing )?(a |an |the |our |new |some |more |several |two |three )*(?!option|something|anything|thing|stuff|possib|differ|variou|all |it |that |this |you|your|how |what |whether |if |the market|market|ideas|later|next|about)\\w{5,}
        (comes|come|came|coming|turns|turn|turning|goes|gone|going|gets|getting|ends up|looks|stays|tastes|smells) (out |up |back |all |a bit |far |always |way )*(grey|gray|brown|yellow|black|cloudy|soft|wet|burnt|burned|broken|uneven|crooked|sticky|lumpy|wrong|blurred|bent|cracked|rusty|mouldy|too \\w+)
        ^ (it is |that is |its |just |mainly |probably |more |rather )*(a |an |the |our |one )?(new |full |complete |major |small |planned )*(renovation|refurbishment|extension|expansion|newbuild|new building|new build|modernisation|modernization|retrofit|overhaul|rebuild|conversion)( (project|i think|really|actually|please))* $
        (too|so|always|unbearably|freezing|boiling|terribly) (hot|cold|loud|noisy|damp|humid|stuffy|dusty|dark|draughty) (~ )?(in|on|at|for|under)
        (want|hope|hoping|need|trying|try|like) to (find|trace|locate|get rid of|get to the bottom of) (the|our|where|why|out why|out where) (?!(answer|number|figure|figures|numbers|date|paper|document|file|letter|mail|email|budget|money|time))\\w+
        (needs|need|has to|have to|must|should) (~ )?(go|be|become) (led|electric|digital|wireless|automatic|remote|replaced|modernised|modernized|renewed|refurbished|rebuilt|upgraded|swapped|insulated|sealed|overhauled)
        (need|needs|needing|wants|want) (modernising|modernizing|replacing|renewing|upgrading|refurbishing|overhauling|swapping|fixing|repairing|insulating|rebuilding|changing|cleaning|monitoring|automating)
        (on|at) (it is|its|their|his|the) (last legs|end of life|way out)
        (\\w+ )?(is|are|s) (completely |totally |practically |as good as |nearly |almost )*(finished|knackered|shot|dead|done for|clapped out|bust|kaput|past it|giving up|worn)(?! with)
        (seized|burnt out|blew|let go|gave out|packed in|packed up|tripped|failed|burst|broke down|caught fire|flooded) (~ )?(last (night|week|month|weekend)|this morning|yesterday|again|on us)
        (\\w+ )?(scream|screams|squeal|squeals|whine|whines|howls|howl|rumbles|clatters|hums|buzzes|roars)
        (sounds|sounding|smells) like (a|an) (?!(plan|deal|joke|scam|good|great|bot|robot|lot))\\w+
        (wants|want|wanted|need|needs) (our|the|its|their) (~ )?(down|lower|reduced|halved|cut|up|under control|out) (by|to|this|$)
        (after|looking for) (new |some |\\d+ |two |three )*\\w+ (pump*|valve*|motor*|sensor*|boiler*|drive*|fan*|meter*)
        (from|of) [\\d.,]+ (to|down to|below) (under |below )?[\\d.,]+
        (is|it is|it s|its|that is) to (get us off|get off|get rid of|stop|prevent|cut|reduce|replace|phase out|comply|meet)
        (its|it is|this is|that is|would be) for (a|an|the|our|two|three|\\d+) (\\w+ ){0,2}\\w+
        parts (are|is|only) (~ )?(ebay|obsolete|unobtainable|discontinued|not available|no longer)
        need :
        (\\w+ )(varies|vary|fluctuates|fluctuate|wanders|deviates) (too|so|a lot|widely|wildly|from)
        (too much|too many|too little|too few|not enough|fewer|less) (~ )?(by hand|manual*|report*|downtime|stops|stoppages|breakdowns|scrap|rejects|paper*|overtime|staff|errors|mistakes|complaints|returns)
        (meet|comply with|keep to|fulfil|fulfill|observe|satisfy) (the |new |stricter |our |legal )*(limit*|rule*|standard*|regulation*|directive*|norm*|emission*|law*)
        (we|i|they|he|she|the boss|my boss|our boss|management|you|and|who|team|site|plant|department|owner|us) (really |urgently |also |still |just |desperately |badly |definitely |do |will |would |now |mainly |basically |really do )*(need|needs|require|requires|want|wants|must|have to|has to|had to|are looking for|am looking for|looking for|look for|looks for|is looking for|would like|plan to|plans to|intend to|are planning|are trying to|try to|are supposed to|are obliged to|are required to|need to|could use|are after|am after|are searching for|search for|are going to need|going to need|are replacing|are building|are modernising|are modernizing|are expanding|are upgrading|are evaluating|are struggling|struggle with|struggle|suffer|suffer from|are having trouble|have trouble|have problems|have a problem|have issues|lose|are losing|keep losing|waste|keep having|are sick of|are fed up|are tired of|spend too much|are running out of|have no way of|can not find|are stuck with) \\w+
        ^ (urgently |just |still |really |also )*(need|needs|needed|looking for|want|searching for|in need of|seeking|request for|quote for|offer for|enquiry for|inquiry for|require|wanted|replacement of|replacement for|retrofit of|retrofit|modernisation of|modernization of|upgrade of|project is|it is about|this is about|interested in) \\w+
        (trouble|problem|problems|issues|issue|headache|nightmare|pain|difficulties|struggle) (with|is|are)
        (get|getting|be|became|become|gets) rid of
        <fails> (every|again|all the time|constantly|weekly|daily|twice|once a|each|regularly|when|whenever|if|often|now and then|several|three times|too often|at night|permanently)
        (the|our|all|its|some|that|which|whose|old|new|my|these|two|three) (\\w+ ){1,3}(<fails>)
        (it is|this is|project is|that is|all) about (the |our |a |an |two |three )?\\w+
        (keeps|keep) \\w+ing
        (is|are|gets) (\\w+ )?(broken|leaking|failing|obsolete|outdated|discontinued|worn out|from (19|20)\\d\\d|from the (sixties|seventies|eighties|nineties)|too (old|slow|loud|hot|cold|high|small|big|expensive))
        (for|to|with) (the |our |a |an |full |complete |new |his |two |three )*<act>
        ^ <act> (the|our|of|a|all|an|two|three|some|my|for|from|\\d+)
        (replace|modernise|modernize|automate|retrofit|upgrade|refurbish|renew) (the|our|all|a|an|two|three|some|my|old|\\d+) \\w+
        (sensor*|meter*|pump*|valve*|controller*|control system|plc|plcs|scada|boiler*|chiller*|compressor*|robot*|monitoring|charger*|burner*|steam trap*|ventilation|hvac|bms|software|drives|inverter*|conveyor*|dosing system|oven*|heat pump*|dust extraction|irrigation|lighting|automation|tools|scanner*|logger*|dryer*) (for|on|at|in) (the |our |a |an |all |two |three |\\d+ )*\\w+
        (looking|look) (for|into|at) (a|an|new|the|some|\\d+) \\w+
        (wants|want) (the same|one too|that too|one for|something like)
        (by law|regulation|regulations|auditor*|inspector|inspection|law) (~ )?(require*|wants|want|demand*|force*|must|asks for|ask for|asked for|oblige*)
        (must|have to) (by law )?(log|record|report|replace|document|measure|comply|prove|meet|deliver|capture)
        (evaluating|comparing|researching) (vendors|suppliers|solutions|systems|options|offers) (for|to)
        """,
    "it_is_about": """
        (it|this) is (really |mainly |just |all |actually )*about (a|an|our|my|the|some) (?!money|budget|price|cost|question|principle)\\w+
        """,
    "need_strong": """
        (are |is |been |s |all )*(down|out|dead|off) since (yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|this|the|\\d+)
        (not one|none|neither|no two) (of them |of these |machines |of which )*(talk|talks|speak|speaks|communicate|communicates|are connected|is connected)
        (know|see|find out|understand|predict) (why|when|which|where|how much|what) (our|my|each|every) \\w+
        (know|see|find out|understand|predict) (why|when|which) (the )?(line|press|pump|unit|boiler|machine|kiln|motor|compressor|oven|drive|fan|robot|furnace|conveyor|train|turbine|mill|mixer|crane|chiller|transformer)
        (our|my) (?!boss|budget|manager|director|board|money|project|chat|connection|contract|heart)(\\w+ ){1,2}(keep |keeps |always |constantly |all |often )*<fails>
        (line|unit|pump|press|machine|boiler|press|site|plant) (\\d+|one|two|three|four|a|b|c) (keep |keeps |always |constantly |often )*<fails>
        (on it is last legs|last legs|finished|knackered|seized|screams|let go|whole new|replacing|modernising|modernizing|to get us off|get off|upgrade|migration|has to go led|is for a|for prepaid|for the new)
        (need|needs|require|requires|looking for|must replace|have to replace|replace|replacing|replacement|retrofit|modernis*|moderniz*|upgrade|struggl*|trouble with|problem with|problems with|automate|must log|must report|must record|want fixed|fix|fixed|quote for|project is|it is about|install|stop the|broken|leak*|fails|failing|breaks down|by law|must by law|obsolete)
        """,
    "not_need_clause": """
        (need|have to|must|got to|want to|would like to) (double |dbl |cross )?(check|look|walk|go|get it|get them|wait|ring|find)
        (is|are|am) (on|back from|away on) (holiday|leave|vacation|parental leave|sick leave)
        (line|something|money|provision|item|entry) for (it|this|that|them)
        (wants|want) (the thing|it|this|everything|the lot|that) (live|done|in|running|finished|ready|up)
        to press (the|a) button
        (went|gone|goes) (in|into) (the|a|our) (new )?\\w+
        (find|search for|look for|looking for|get|collect|gather|compare) (me |us |some |three |two |a few |new |\\d+ )*(suppliers|vendors|providers|offers|quotes|prices|information|info|companies|brochures)
        (need|want|have to|would like|must|like|needs|wants|requires|require) (to )?(know|see)(?! (why|when|which|where|how much|what) (our|my|each|every|the (line|press|pump|unit|boiler|machine)|line|press|pump|unit|boiler|machine|kiln|motor|compressor|oven|drive|fan|robot) )
        (need|want|have to|would like|must|like|needs|wants|requires|require) (to )?(ask|talk|think|go|speak|check|decide|decision|sign|signs|approval|approve|agree|discuss|say|be|more time|time|money|budget|a quote|wait|correct|find out|be fair|leave|come|get back|take|stop|tell|spend|pay|clarify|add|mention|stay|keep|hurry|a decision|start|begin|the approval|the ok|do it|it|this|that|that by|it by|yes|no|two|the money|funds|finance|consult)
        """,
    "material_request": """
        (tell|give) (me|us) (what )?(your|the) (lead time|lead times|delivery time|delivery times)( is| are)?
        (answer|answered|answering|reply|replied) (me |us )?(~ )?about (the|your) (lead time|lead times|delivery time|delivery times|price|warranty)
        (my|our|the) (only |main |one |real )*question (is|was|remains|still is) (~ )?(lead|delivery|price|cost|when|how|whether|if|about|only|just|what|still)
        (tell|give|advise|share|confirm|mention) (me |us )?(the |your |about |what is )?(lead time|lead times|delivery time|delivery period|best price|price|warranty)
        (send|mail|email|forward|give|provide|share|get|have|see|like|want|need|receive) (me |us |over |to have |to get |to see |to receive |i |please |an |a |the |some |your |any |more |your latest |first )*(brochure|brochures|datasheet|datasheets|data sheet|data sheets|catalogue|catalog|whitepaper|white paper|manual|documentation|presentation|slides|case study|case studies|price list|pricelist|leaflet|flyer|information|info|reference list|references|copy of|transcript|drawing|drawings|info material|something in writing|something to read|pdf|quote|quotation)
        (send|mail|email|forward|share|provide) (me |us |over |please |an |a |the |some |your |latest |best |first )*(company profile|profile|pricing|price|prices|rates|offer|proposal|quotation|quote)
        """,
    "need_q": """
        (do|have|can|could|would|will|is|does|got|any) (you|u|there|your \\w+|that|it|this|anything|something) (guys )?(have |got |offer |do |make |sell |supply |provide |know |also have |maybe have |possibly have )?(anything|something|sth|a solution|solutions|such a thing|such a|some kind|a system|a product|a device|a fix|an answer|a way|any solution|a remedy|one that|stuff|experience) (~ )?(for|against|about|to|that|which|with|like|there|$)
        (is there|are there|got|have you got|do you have|do you offer|anyone have|you have) (such a thing|something|anything|sth|a way|a solution|any way|any solution|that)
        (can|could|would|will|do) (you|your \\w+|it|this|that) (help|do anything|do something|solve|fix|sort|stop|prevent|tell me why|tell us why|explain why|deal with|handle that|cure|get rid of|find out why|detect why|measure that|monitor that|automate that|do that|replace (our|the|that|those|these|it))
        """,
    "need_aimed": """
        ^ (and |but |well |honestly |sorry |btw |hey )*(your|ur) (\\w+ ){1,2}(is|are|does|do|keeps|has|was|looks|sounds|will|can|sucks|s)
        (need|want|looking for|look for|seeking|like|love|use) (\\w+ )?(\\w+ )?(job|internship|apprenticeship|money back|refund|coffee|beer|drink|holiday|vacation|nap|break|girlfriend|boyfriend|loan|mortgage|sleep|hug|raise|left alone|left in peace|day off|new boss|sandwich|lunch|compensation|apology|explanation|answer from you|stop)
        (need|want|like) (you|u|your|this) (~ )?(to )?(stop|leave|go|quit|shut|disappear|vanish|be quiet|end)
        ^ (a |an |some |another |just )*(coffee|beer|tea|wine|drink|nap|break|holiday|lunch|pint)( please| first)* $
        (sell|offer|selling|offering) (you|your) (~ )?
        """,
    "need_talk": """
        (can not|could not|do not|not) (find|see|open|read|load|click) (the |a |any |your |that )?(button|link|form|page|field|unsubscribe|email|menu|box|option)
        so (they|he|she|management) (called|call|named) it
        (that |which |what )?(they|he|she|management|the bosses|marketing) (call|calls|called) it
        (fire alarm|fire drill|alarm) (s |is |are )*(going off|ringing|test|drill)
        request no
        pages of
        (on|back from) (holiday|leave|vacation)
        (you|your|yours|u) (people |guys |lot |folks )?(would|want|already|know|called|mails|emails|never|keep|again|really|sound|are|ask|asked|should|can|colleague|company|chat|bot|messages)
        (question|questions|chat|chatbot|bot|conversation|form|inquiry|enquiry|email|emails|mail|mails|message|messages|survey|quiz|interrogation)
        (above|previous|earlier) $
        (as|like) (i|we|already) (said|told|wrote|mentioned|explained|stated|already)
        (it|that) (was|is|were) (just |only |all )?(a |an |my |your )?(dare|joke|bet|mistake|laugh|hoax|prank|secret|stupid|silly|strange|weird|funny|odd|long story|waste)
        (no|not any|without) (particular|special|specific|real|good) (reason|purpose|goal|aim|plan|idea)
        (world peace|peace on earth|yacht|ferrari|lamborghini|pony|unicorn|lottery|pay rise|raise|salary|holiday|vacation|day off|longer weekends|weekend|beer|girlfriend|wife|husband|sleep|happiness|my boss gone|retire|retirement|better weather|sunshine)
        (yadda|bla|blah|la la|lorem)
        (favour|favor) and
        (sign up|free gift|price|click here)
        (sorted|fixed|solved|repaired|did|mended|handled|patched) (it|that|this|them) (~ )?(ourselves|myself|in the end|in house|already|anyway|last|over|with|meanwhile)
        """,
    "need_neg": """
        (do not|not|never) (actually |really )?(want|wish|looking|here|planning|going) to (buy|purchase|order) (anything|a thing|something)
        (somebody|someone|a \\w+|the \\w+|my \\w+|our \\w+)( from (the |a |next )?\\w+)? (has |already |finally )*(fixed|repaired|mended|sorted|solved) (it|that|this)( (so|already|now|for|in|last|yesterday)|$)
        (we are|i am|we re) (grand|fine|good|ok|okay|happy|sound|sorted|alright|all right) (as (we|it|things) (are|is)|the way)
        (does|do|doing|did) the (job|trick|work) (for us|just fine|fine|well|still|nicely|perfectly|yet)?
        (having|had|taking|just|was|only) (a )?(nose|nosey|look|peek|peep|poke|browse|wander|mooch|gander|snoop|sniff) (round|around|about)
        (need|needs|want|wants|require|requires|buying|buy|lack) (absolutely |really |precisely )?nothing(?! (but|that|more than|less|to do))
        nothing (to buy|needed|required|wanted|i need|we need|needs doing|wrong with|to fix|to replace)
        (no|not any) (call|need|use|demand) for (it|this|that|them|anything)
        (went|gone|going) with (?!(you|it|that|this|the flow))(\\w+ )?\\w+ (in the end|instead|already|last|in (january|february|march|april|may|june|july|august|september|october|november|december))
        (took|got|bought|ordered|have|had) (it|that|this|one|them|ours) (from|through|off|via|at|by) (a|an|another|our|some|the|local|other) (~ )?(supplier|vendor|company|firm|dealer|provider|competitor|manufacturer|shop|contractor)
        (another|other|an other|different|some other) (firm|company|supplier|vendor|contractor|outfit|shop|crowd) (~ )?(got|has|won|did|does|took|supplied|delivered|was|meanwhile|in the meantime)
        (found|have|chose|took|picked) (an other|another|a different|other) (firm|company|supplier|vendor|contractor|provider|solution)
        (our|my|the) own (~ )?(\\w+s|people|crew|team|staff|electrician|plumber|fitter|mechanic) (re)?(wired|fixed|built|did|sorted|repaired|solved|made|patched|installed|replaced|rewired|welded|mended)
        (plumber|electrician|mechanic|fitter|neighbour|caretaker|technician|guy|handyman|son in law) (~ )?(fixed|sorted|repaired|solved|did|mended|replaced) (it|that|this|them)
        (been|was|is|got|gets|already) (all )?(sorted|fixed|solved|repaired|resolved|rewired|dealt with|handled|taken care of|replaced)( (already|now|since|meanwhile|in the end|by|last|ourselves|thanks|, our)|$)
        (do not|does not|did not) need (it |this |that |one |anything )?(any more|anymore|any longer|now)
        (wrong|other|another) (tab|window|shop|website|site|page)
        (the |that |our )?need (is|has) (gone|been met|disappeared|over|vanished|only information)
        (wanted|want|came for|was after|here for|because of) (the |a |your |that )?(free|goodie|giveaway) \\w+
        (thesis|dissertation|bachelor|master s|homework|essay|seminar paper|term paper) (~~ )?(nothing to buy|no plant|no need|not buying|only information|just information|information only)
        ^ (there is |we have |i have )?(no|zero) need (and|nor|or|but)
        (nothing|not anything|none) (that |which )?(you|your \\w+) (could|can|would|might)
        (did|done|do|doing|got|had|have) (~ )?(with|by|from|at) (your |the |a )?(rivals|rival|competitors|competitor|competition)
        (our|my|the) (own )?(people|men|guys|lads|team|crew|fitter|fitters|electrician|mechanic|mechanics|maintenance|workshop|plumber|technicians|technician|engineers|staff|colleagues|neighbour|caretaker|janitor) (have |has |had |already |just |then |finally )*(fixed|sorted|solved|repaired|mended|did|patched|built|replaced|installed|handled|took care of) (it|that|this|the|them|everything)
        (already|we) (got |have |have got )?(have |got )?(a|our|another|enough|one) (vendor|supplier|provider|partner|contractor|firm|system|solution|company)( (for|that|already|now|thanks|thank|in|and|$)|$)
        (my|the|our) (nephew|niece|kid|kids|son|daughter|toddler|grandson|granddaughter|boy|girl|child|children|cat|dog) (was|were|has|had|must|got|grabbed|pressed|clicked|played|typed|is|filled|sent)
        (no|not any|without) (particular|special|specific|real) (reason|purpose|goal|aim|need)
        (marketing|a friend|somebody|someone|they|the fair|colleague|boss) (made|talked|pushed|dragged) (me|us) (~ )?(sign|register|into|fill|here)
        (nothing|no) (more|else)? ?(than|but) (curiosity|browsing|a look)
        ^ (browsing|surfing|scrolling|strolling|window)
        (clicked|hit|pressed|tapped|pushed) (~ )?(wrong|accident|mistake|random)
        (lads|boys|colleagues|mates|friends|team|kids|guys) (wanted|told|asked|bet|dared) (me|us) (~ )?(test|try|wind|annoy|click|write)
        (off|as|for|on) (a |the )?(dare|laugh|bet|giggle|joke|lark)
        (in|good|great|excellent) (good|great|excellent|fine|top|decent) (shape|order|condition|nick|hands)
        (nothing|not anything|none) (is |s |of it is |seems )*(broken|wrong|missing|amiss|leaking|faulty|defective|out of order)
        (competitor|competitors|competition|rival|rivals) (of yours |of you |yours )?(~ )?(installed|delivered|supplied|built|sold|fitted|set up|put in|did|does|won|got|has)
        (checking|comparing|check|compare) (\\w+ )?prices (~ )?(for fun|out of|just|only|because)
        (sold|closed|shut|lost|gave up|giving up|wound up|liquidated|demolished) (the|our|my|that) (\\w+ )?(brewery|bakery|plant|company|business|site|factory|farm|building|shop|hotel|mill|dairy|machine|machines|line|facility|house|hall|restaurant|workshop)
        (machines|machine|plant|equipment|systems|everything|lines|line|boiler|boilers|pumps) (is|are|s) (all |completely |practically |almost |quite |still |only )*(brand new|new|fine|modern|up to date|state of the art|a year old|one year old|two years old|well maintained|under warranty)
        (discount|voucher|coupon|promo) (code|codes)?
        (no idea|do not know|not sure|no clue|wonder|wondering) why (i|you|we) (am |are |get|got|getting|receive|have|keep)
        (been|is|was|already|has been|since) (dealt with|taken care of|sorted out|seen to|handled|attended to|ticked off|wrapped up)
        (got|have|has|we ve got|already have|own) (everything|all) (we|i|that we|that i)? ?(need|needed|want|could want|wish)
        (all|everything) (taken care of|covered|set|provided for|there|in place)
        (cancelled|canceled|called off|scrapped|binned|dropped|shelved|stopped|abandoned) (the|this|that|our|it) ?(whole thing|project|plan|idea|all)?
        (no|not) (pain|worries|complaints|drama|trouble|bother)( (here|at|with|whatsoever)|$)
        (just|only|merely|simply|purely) (~ )?(looking|browsing|curious|having a look|had a look|a look|checking you out|checking it out|checking out|window shopping|testing|playing around|poking around|wanted to see|want to see|passing by|reading|wanted to look|wanted to know|interested in the (technology|topic|bot)|trying|trying out|looking around|gathering|snooping|wandering|killing time|surfing|wanted the|wanted a|downloaded|bored|here for|clicked|informing myself|a test|privately|for fun|fun|kicking the tyres|tyre kicking|nosy|nosing|comparing|exploring)
        ^ (looking around|just looking|browsing|curious|window shopping|out of curiosity|pure curiosity|curiosity|pure interest|mere curiosity|idle curiosity|academic interest|private interest|hobby|for fun)
        (out of|pure|mere|sheer|idle|personal|private|general|purely academic|simple) (curiosity|interest) ?(only)?
        (no|not any|zero|have no|without any|without|see no|little) (need|needs|demand|requirement|requirements|interest|problem|problems|issue|issues|project|projects|reason|use|topic|open topics|complaints|complaint|wishes|pain|trouble|troubles|use case|purchase|purchases|plans to buy|current need|immediate need|concrete need|actual need|acute need)( (at|right|for|here|so|to|with|there|currently|in|whatsoever|really|on|of|now|as|$)|$| [,.;!-])
        (do not|does not|did not|no longer|not) (really |actually |even |currently )*(need|want|require|use|have|looking for|see|know of|lack) (it|this|that|any|anything|nothing|something|such|one|you|them|a thing|your|new|more|a new|any of|need|any need|a need|an application|a problem|use for|a use|problems|issues|much)
        (nothing|none|not a thing|not anything) (~ )?(we need|needed|i need|to solve|to improve|to fix|to change|wrong|comes to mind|that needs|missing|broken|planned|on the table|we want|particular|special|specific|concrete|acute|urgent|we lack|at the moment|right now|really|currently|at present|at all|here|to report|to do|for me|i want|in mind)
        ^ (absolutely |honestly |well |actually |sorry |oh |um |hm |to be honest |frankly |basically )*(nothing|none|nada|nope|nah|zilch|not much|nothing much|nothing at all|nothing really|not really|nothing to be honest|zero|no need|no thanks|no thank you|not at all|nowt)$
        (can not|could not|cant) (think of|come up with|name|imagine|see|complain) (a |any|one|anything|a thing|a single|much|$)
        (happy|satisfied|content|pleased|fine|ok|okay|good|comfortable|well served|perfectly happy|delighted|settled) (with|as) (what|our|the|it|my|everything|how|things|that|we|current|existing|is|present|them|him)
        (happy|satisfied|content|fine|good|sorted|settled|ok|well served|well supplied|well equipped|all set|set|covered|taken care of)( (as|already|here|thanks|for now|at the moment|so far|now|thank you|currently|as it is))*$
        (everything|all|things|it all|stuff|system|machines|plant|all of it|the machine|everything here) (just |already |still |simply |is |are |s )*(works|work|working|runs|run|running|fine|good|ok|okay|great|smooth|smoothly|perfect|perfectly|well|in order|under control|new|brand new|as it should|as they should|doing well|hunky dory|peachy|in place|tip top|taken care of|like clockwork|sorted|set|done|humming)
        (works|work|working|runs|running|is) (just |perfectly |absolutely |still |all )*(fine|great|smoothly|perfectly|well|like clockwork|as it should|as they should|like a charm|flawlessly|without problems|without issues|without trouble|okay|ok|tip top|good as new|reliably)
        (touch wood|knock on wood|no complaints|can not complain|not broken|aint broke|is not broke|not broke|never change a running|nothing to complain)
        (already|meanwhile|in the meantime|just|now|since|since then|recently|yesterday|long|long since|been|have|has|it|is|was|got|we|luckily) (been |already |is |just |have |has |it |was |got |it s |that |the |this |now |himself |ourselves |myself )*(solved|sorted|fixed|bought|ordered|purchased|resolved|settled|repaired|done with it|found (a|another|someone|one|somebody)|signed with|gone with|went with|chosen|chose|decided for|decided against|decided on|taken care of|got one|have one|have something|have a supplier|have a system|have a solution|have everything|have a contract|awarded|installed|replaced|replaced it|covered|dealt with|closed it|done|obsolete|off the table|bought one|bought it|bought from)
        ^ (solved|sorted|fixed|resolved|done|settled|taken care of|obsolete|superseded|all good|all fine|all set|all is well|all well|we are good|we are fine|i am good|i am fine|all sorted)
        (solved|sorted|fixed|repaired|resolved|did|done|built|programmed|handled) (it|that|this)? ?(ourselves|myself|in house|internally|in the meantime|meanwhile|already|on our own|itself|himself|by itself)
        (went|gone|going|go|signed|sign|decided|contract|chose|stay|staying|stick|sticking|bought|ordered) (with|for|from|on) (a |an |the |our |another |your )*(competitor|competition|other|another|someone else|somebody else|different|existing|current|siemens|abb|schneider|honeywell|local|rival|present|incumbent|old one|what we have)
        (competitor|competition|other vendor|other supplier|rival) (~ )?(got|won|has|have|does it|took|was chosen|is doing|did it|supplied|delivered)
        (by|per) (mistake|accident|error|chance)
        (accident|accidentally|mistakenly|inadvertently|misclick|misclicked|mis clicked|fat finger|fat fingers|pocket dial|slipped|wrong button|wrong link|wrong form|wrong page|wrong website|wrong box|wrong company|a mistake|my mistake|kid filled|son filled|daughter filled|cat|autocomplete|autofill)
        (wanted|want|only for|after|came for|signed up for|registered for|here for|downloaded|download|needed|was for|get) (the |a |your |that |free |this )*(whitepaper|white paper|ebook|e book|pdf|voucher|sample|free sample|freebie|discount|prize|raffle|webinar|goodie|gift|pen|competition entry|download|lottery|newsletter|brochure|t shirt|lanyard|mug)
        not (buying|in the market|shopping|interested|relevant|applicable|for us|our thing|our topic|looking|looking for anything|necessary|needed|required|planning to buy|a customer|a buyer|a potential|for me|our field|our business|anything|that i can think|that i know|that i am aware|something we need|on our radar|much|a lot)
        (is not|there is no|there are no|have no|are no|do not have|not have|do not own|own no|have not got|without|have not a) (a |any |single |one |such )*(machine*|plant|plants|production|boiler|building|buildings|equipment|factory|use case|need|problem*|application)
        (will|should|can|could) (last|hold|do|run|keep going|survive|serve us|outlive) (us |me |for |another |at least |easily |still |out )*(\\d+|ten|five|twenty|many|decades|a few|years|another|me|years to come)
        (no longer|not) (a |an |our |any more )?(topic|issue|relevant|needed|necessary|necessary|problem|required|on the agenda|current|priority|up to date|a thing|of interest|exist|exists|existing)
        (off the table|cancelled|canceled|called off|been dropped|scrapped|project is dead|is history|came to nothing|fell through|taken off the agenda|shelved)
        (plant|company|factory|site|shop|we|are|is|business|has|have|was) (closed down|shutting down|closing down|shut down for good)
        (shut down for good|sold the (plant|company|building|business|site|machine|farm)|is closed|been closed|went bankrupt|going out of business|in liquidation|demolished|torn down|moved out|scrapped the)
        (i teach|(am|is|are|as|only|just) (a |an )?(\\w+ )?(student|students|pupil|journalist)|thesis|homework|dissertation|my studies|for (a|my|the|our) (class|studies|course|seminar|training|lecture)|for (school|university|uni|college|training)|competitor analysis|market research|article about|write about|writing about)
        (school|university|uni|college|student|study|class|seminar|apprenticeship|term|course) (project|assignment|paper|essay|work|report|research)
        ^ (student|pupil|journalist|seminar|training|university)( (here|at|of)|$)
        (filled|filling|fill|signed up|registered|entered|clicked) (~ )?(by mistake|by accident|kid|son|daughter|as a joke|for fun|someone else|wrong)
        (as a|just a|bit of a) (joke|test|prank)
        (wanted|want|curious) to (see|try|test|check|find out|know) (how|if|what|whether) (the|this|your|a|you|it|these) (bot|bots|chat|chatbot|works|robot|thing|website|ai|site|good|react|answer|machine|form|chats)
        (nothing|not something|not anything) for (us|me)
        (you|they) (made|make|forced|force) me (leave|enter|give|register|sign|fill)
        """,
    "need_neg_strict": """
        (no|not any) (call|use) for (it|this|that|them)
        went with \\w+ in the end
        (found|have|chose|took|picked) (an other|another|a different|other) (firm|company|supplier|vendor|contractor|provider)
        need is (gone|over)
        (do not|does not|no longer) (really |actually |even |honestly )*(need|want) (it|this|that|any|anything|one|your)
        (no|zero) (need|interest|requirement|demand|use)
        (nor|no) (a |any )?(reason|need|use)
        (we are|we re|i am) (happy|satisfied|fine) with (what|our|the)
        (bought|went with|signed with|ordered) (~ )?(competitor|competition|another vendor|someone else|elsewhere)
        (found|have) (a|another) supplier (meanwhile|already|now|in the meantime|elsewhere)
        (problem|issue|need) (~ )?(solved|gone|fixed|disappeared|resolved|went away)
        """,
    "named_cue": """
        (for|new|replac*|moderni*|retrofit*|upgrad*|refurbish*|full|complete|second|third|\\d+|two|three|four|five|six|thirty|twenty|extension|expansion|installation|overhaul)
        """,
    "time_begin": """
        (want|need|plan|planning|like|hope|hoping|going|have) to (swap|replace|install|change|renew|start|build|fit|put in|convert|upgrade|retrofit|commission)
        (should|must|shall|ought to|supposed to) (be )?(run|running|start|started|begin|finished|ready|installed|live|done|operational|up and running)
        (want|wants|wanted|need|needs|must have|has to have|like) (it|them|this|that|these|those|the \\w+|to have it) (\\w+ )?(in|out|swapped|replaced|live|running|done|until|by|before|finished|fixed|ready|installed|up)
        (going|goes|go) (in|live) (during|in|at|by|before|on|over)
        (works|work|job|project|conversion|installation|swap) (we |they )?(do|does|happens|takes place|is done|starts|begins|kicks off)
        (has to|have to|must|need to|needs to) (be )?(in|run|running|ready|live|done|swapped|finished|up|working)
        kicks off
        legal deadline
        want (it|this|that|them) now
        (start*|begin*|go live|going live|kick off|kickoff|launch*|roll out|rollout|install*|implement*|work would|up and running|operational|in place|be done|be running|commission*|need it|need them|needed|is the date|by then)
        """,
    "need_vague": """
        (hm+|hmm|hmmm|mhm|erm|ehm|uh|um|well|er|let me think|let me see|good question|you are the expert|you tell me|you know better|tell me|what would you suggest|you decide|what do you suggest|what do you recommend)
        (told|asked|sent|supposed) (~ )?(to look around|to have a look around|look around|to see what is out there|to explore)
        (no idea for what|no idea what for|no clue what|whatever comes|fresh air|fresh wind|breath of fresh|new ideas|some ideas|inspiration|looking for inspiration|see what is out there|what is out there|what is possible|what is new)
        (maybe|perhaps|possibly|might be|could be|not sure|no idea|hard to say|hard to explain|difficult to explain|difficult to say|do not know|dunno|we will see|depends|who knows|this and that|bits and bobs|bits and pieces|all sorts|all kinds|a few things|some things|lots of things|many things|several things|various|the usual|usual stuff|usual things|typical|normal stuff|general|in general|generally|everything|anything|whatever|something|some stuff|loads of stuff|stuff|things|you name it|everything and nothing|a bit of everything|you tell me|surprise me|what do you have|what have you got|not defined|undefined|unclear|room for improvement|could be better|can be better|always something|where do i start|long story|complicated|it is complicated|no clue|still thinking|still figuring|not decided|open|to be defined|tbd|issues here and there|some issues|some problems|a few problems|problems|challenges|some challenges|pain points|improvements)
        """,
    "need_topic": """
        (what we need|requirement|requirements|spec|specs|need|needs|scope|what they wrote|what it is about|specification|what exactly|tender|request|application|use case)
        """,
    "smalltalk": """
        ^ (well |so |right |ok |then |come on |go on |and |now )*(fire away|ask away|go ahead|shoot|go on then|ask your questions|ask me then|let us hear it)
        ^^ ((but|and|ok|okay|so|well|yes|yeah|hm|hi|hello|hey)( ?[.,!])? )*before (i|we|you) (waste|spend|lose|answer|fill|go|start|type|write|say|talk|tell|give|continue|reply|get) (~~ )?$
        ^ (hej|hei|hola|bonjour|ciao|salut|gday|howdy)( (there|all|everyone))? $
        (grand|lovely|gorgeous|beautiful|fine|filthy|miserable|glorious|rotten) (day|weather|morning|evening|afternoon)
        dear (sir|madam|sirs|sir or madam|sir madam|all|team)
        ^ (mornin|morning|good morning|evening|hello|hi|greetings|afternoon) from (a |an |very |rather |the |sunny |rainy |cold |wet )*\\w+
        ^ (mornin|evenin|afternoon|arvo|hiya|ta|ta muchly|much obliged)( (all|mate|folks|lads|team|there))? $
        ^ (hi|hello|hey|hiya|howdy|yo|good (morning|afternoon|evening|day)|morning|evening|greetings|hi there|hey there|hello there|thanks|thank you|thx|ty|cheers|many thanks|thanks a lot|thank you very much|much appreciated|appreciate it|appreciated|ok|okay|okey|k|kk|alright|all right|got it|great|perfect|cool|fine|nice|super|understood|noted|makes sense|fair enough|sounds good|no worries|you too|likewise|bye|goodbye|see you|see ya|have a nice|have a good|have a great|best regards|kind regards|regards|sincerely|nice to meet|pleasure|good to hear|lovely|awesome|brilliant|excellent|wonderful|interesting|roger|will do|good luck|take care|happy (new year|easter|christmas)|merry christmas|sorry for the (delay|late)|sorry for (my|being) late|wow|haha|lol|good job|well done|nice one|looking forward|all good thanks|that was quick|very helpful|glad to|congrats|sorry)
        (thank you|thanks|thx|many thanks|cheers mate|have a (nice|good|great) (day|weekend|evening|week|one)|talk soon|speak soon|kind regards|best regards|good morning|good afternoon|good evening|how are you|nice to meet you)
        """,
    "need_own": """
        (that|this|it) (is|was) (exactly |just |precisely )*(my|our) (problem|need|issue|concern|request)
        """,
    "need_claimed": """
        (that|this|it) (is|was) (exactly |just |precisely )*(my|our) (problem|need|issue|concern|request)
        (the|our|my) (actual |real )?(topic|concern|goal) (is|:)
        + (is|was) (no|not a|not the|not my|not our) (need|topic|request|requirement|concern|problem)( ,)? (~ )?it is (about|the)
        (write|put|note|say)( down)? (please |instead |this )*:
        (do|does|certainly|really|definitely|of course|still) (~ )?(have|has|got) (a|the|one|our) (real |clear )?(need|requirement|problem|project)
        (have|has|got) a (real |clear |concrete )?(need|requirement) (for|to|:|,|$)
        (the|our|my) (actual |real )?(need|requirement|problem) (is|was|are|:|,)
        (fix|correct|change|update|put down|note|add) (~ )?(need|requirement)
        """,
    "noted_request": """
        (confirm|check|verify) (that )?(you|it|my|the) (~ )?(noted|wrote|have|got|is noted|was noted|question|down)
        (show|tell|send|read) (me |us )?(please |again |once more )*what (it |you )?(now |currently )?(says|say|stands|have there|is there|is written|got there)
        (tell|show|send|read|give|list|repeat) (me )?(~ )?what (you|u) (have |have got |did )?(noted|note|written|wrote|put|recorded|got)
        """,
    "question_topic_noted": """
        ^ (so |and |well |ok |right |now )*(have|did|do) (you|u|ye) (~ )?(got|get|have) (that|it|this|all that|all of that|that all)( now| down| right| all)* $
        ^ (got|gotten) (that|it|this|all that)( now| down| right)* $
        (confirm|check|verify) (that )?(you|it|my|the) (~ )?(noted|wrote|have|got|is noted|was noted|question|down)
        (what|which) (date|start|figure|number|budget|sum|amount|need|time) (do|did|have) you (~ )?(have|got|noted|written|put|down)
        (have you|do you have|did you) (~ )?(got |get )?(january|february|march|april|may|june|july|august|september|october|november|december|it|that) (down|in|noted) (now|or|yet|too|as)
        (a|the|your|quick|short) (summary|recap|rundown) (~ )?(of|please|so far|now)
        what (exactly |precisely |all )?(do|did|have) you (~ )?(have )?(written|noted|got|put|recorded)( down)?
        what (exactly |precisely )?do you have (written|noted|down|there|so far|now|on)
        (show|give|send|read|list|tell) (me )?(~ )?(list|summary|notes|answers|everything) (again|so far|please|you have|back)
        what (do|did) you have (~ )?(as|for|on|down|noted|about)
        (did|have) you (got|get|gotten|note|noted|write|written|take|taken) (~~ )?(down|too|as well|that|it|this|right|list)
        what you (wrote|noted|took) (~ )?(down|from me|so far)
        (is|are) (that|it|this|they|these) (noted|written down|on (the|your) list|saved|recorded)
        what does (it|that|the card) (~ )?say
        (did|have|has) (you|that|it|this) (~~ )?(change|changed|fix|fixed|corrected|correct|update|updated)
        what (exactly |precisely )?(have|did) (you|u) (~ )?(note|noted|written|write|put|got|recorded|record)
        what (you|u) (have |have got |did )?(noted|written down|wrote down|put down|recorded|got so far)
        what (have|did|do|has|had) (you|u) (~ )?(note|noted|write down|written down|wrote|written|record|recorded|put down|got so far|have so far|save|saved|understand so far|understood so far|know so far|got on me|down)
        (what|which) (~ )?(answers|notes|data) (~ )?(you )?(have|got|noted|so far|written)
        (summary|summarise|summarize|recap|read back|read it back|sum up) (~ )?(so far|please|my answers|what|it|again|$)
        (show|tell|repeat|list) (me )?(~ )?(my answers|what you (have|noted|wrote|got)|your notes)
        """,
    "question_topic_agent": """
        who s? ?(is )?asking
        (man or machine|human or machine|person or machine)
        who (the hell |the heck |on earth |exactly )?(are you|is this|r u)
        (are|is|am|r) (you|this|it|i|u) (really |actually |just |even |a |an |talking |to |chatting |with |real |speaking )*(human|person|bot|robot|machine|ai|real|computer|chatbot|automated|alive|someone|chatgpt|gpt|program|software)
        who (am i|is this|are you|writes|answers|am i talking|am i speaking|is behind|programmed|built|built you|is there|is on the other)
        (what is|do you have|got|tell me) (your|a) name
        (person or|human or|bot or|machine or|robot or)
        anyone (there|reading|home)
        anybody (there|reading|home)
        """,
    "question_topic_meaning": """
        (what|which) (\\w+ )?(do|are) you (mean|meaning|referring to|talking about)
        ^ (sorry |so |ok |and |but |again |now |wait )*(what (was|is|were) (the|your) (first |next |last |open )*question( (again|then|now))*|what did you (ask|want to know)|where were we) $
        what(ever)? (on earth )?(do|does) (you|that|this) mean
        (difference|distinction|differ) (~ )?(between|is there|in)
        what (counts|qualifies) as
        (what|which) (is|are) (the )?(options|choices|possible answers)
        what (do|does|did) (you|that|this|it) (exactly |even |actually )?mean
        what (is|do you) (meant|mean) (by|with)
        (explain|clarify|rephrase|repeat) (the|your|that|this|what) (question)?
        (do not|did not) (understand|get|follow) (the|your|that|this|what|you|it) ?(question|mean)?
        (can|could) you (repeat|rephrase|(explain|clarify)( (that|it|this|what you mean|your question|the question|please|again|to me)| $))
        meaning of
        ^ (pardon|come again|huh|what|sorry what|excuse me|how so|in what sense|in what way|how do you mean|meaning|such as|like what|for example|what exactly)$
        (in|with|for) (which|what) (sense|regard|respect)
        """,
    "question_topic_training": """
        training (set|sets|data|corpus)
        (used|use|using) (for|in|to) (~ )?(training|train|learning)
        (train|trains|training|teach|learn|learns|feed|feeding|fed) (~~ )?(ai|ais|model|models|llm|machine learning|chatgpt|algorithm|algorithms|from (me|this|my))
        (ai|model|llm) training
        """,
    "question_topic_language": """
        (speak|write|writing|talk|chat|switch|continue|do this|answer|reply) (~ )?(in |to )?(polish|spanish|french|italian|dutch|german|english|portuguese|turkish|czech|russian|chinese)
        in (polish|spanish|french|italian|dutch|german|english|portuguese|turkish|czech|russian|chinese) (please|possible|instead|too)
        """,
    "question_topic_change": """
        (can|could|may|am) (i|we|it|that|this) (~ )?(be )?(change|changed|correct|corrected|amend|edit|update|revise|adjust|alter) (~ )?(later|afterwards|still|after|again|any time|anytime|number|figure|answer|answers|date|that|this|it)
        (what|and) if (~ )?(changes|change|is different|wrong|made a mistake|i am wrong)
        """,
    "question_topic_left": """
        ^ (so |and |sorry |wait |right )*what (is|was) (this|it|that) (all )?about( again| then| please)* $
        (where|how) (do|shall|should) (we|i) (begin|start)
        ^ (so |right |ok |and |well |now )*what do (you|u|ye|you lot|you people) want( then| now| exactly| from (me|us))* $
        what (kind|sort|type|sorts|kinds) of (~ )?questions
        what (do|would|will) you (~ )?(need|want|require) (from me|from us|to know|of me|exactly from)
        what (else|more) (do|would) you (need|want)( to know| from me)?
        (will|does|is) (this|it) (~ )?(take|going to take) (much longer|long|forever|all day)
        how many (more |other |further )?(questions|of these|of those|more)
        (how much longer|how long (does|will|is) (this|it|that)|how long (do|will) (i|we) (need|have))
        (is|was) (this|that) (the last|all|it|everything)
        (are we|am i) (done|finished|nearly done|through)
        """,
    "question_topic_obligation": """
        (commit|commits|committed|committing|oblige|obliges|obliged|bind|binds|binding|non binding|obligation|obligations|strings attached)
        (problem|matter|ok|okay|alright|all right) (if|that|when) (i|we) (do not|dont|am not|are not|will not) (buy|buying|order|ordering|purchase)
        """,
    "objection": """
        (that|this|it) (is|s|was) (~ )?(wrong|incorrect|not right|not correct|not true|not what i (said|wrote|meant|told)|a mistake|mistaken)
        (is not|isn t|not|never) (~ )?what i (said|wrote|meant|told)
        (i|we) (have |ve )?never (said|wrote|mentioned|told|meant)
        (you|you have|you ve) (~ )?(misread|misunderstood|got (it|that|me) wrong|mixed up|have it wrong)
        (please |kindly )?(correct|fix|amend) (that|this|it|the record|your notes|accordingly)
        (the|my|our) (need|budget|date|start|decision|number) (is|s) (wrong|missing|not right|incorrect)
        """,
    "rhetorical": """
        (are|r) (you|u) (really |actually |completely |a bit |all )*(deaf|blind|thick|stupid|drunk|hard of hearing|dense|slow)
        (can|do) (you|u) (really |actually )*not (read|hear|listen|see|get it|understand)
        (do|does) (you|nobody|anybody|anyone) (even |actually |really |not )*(care|give a (damn|toss|monkeys|hoot))( $| about| what)
        (is|are|was) (this|that|it) (a|an|some kind of|supposed to be|meant to be) (~ )?(interrogation|inquisition|quiz|joke|exam|cross examination|test|survey|game)
        (do|does|did) (you|anyone|anybody|somebody) (even |actually |really |ever )*(read|listen to|look at) (these|this|that|what|my|any|it|the|anything)
        are you (even |actually |really )*(listening|reading|paying attention)
        (how many|how often) (more )?(times|questions) (do|must|should|have|did) (i|we) (~ )?(have to |need to )?(say|tell|write|repeat|answer|told|said)
        (who|what) do you take me for
        """,
    "complaint": """
        (i|we) (have |did )?asked (you )?(already )?(what|how|when|whether|if|who)
        (told|explained|said) (~~ )?(everything|all (of )?(this|that|it)) (~ )?(already|before|on the phone|to your)
        already (told|explained|said) (~ )?(everything|all)
        (waited|been waiting|waiting) (~ )?(week|weeks|days|months|ages|forever) (~ )?(for|to|and)
        (never|not) (~~ )?(buy|order|deal|do business) (~ )?(from|with) you (again|any more)
        (i|we) (have |ve )?already (typed|filled|entered|given|gave|put|submitted|answered|provided)
        (nobody|no one|noone) (~ )?(read|reads|has read|bothered to read) (it|my|that|this|anything|them)
        (it is|it s|its|that is|all|everything is) (~ )?in (my|our|the) (inquiry|enquiry|request|form|email|mail|message) (~ )?(nobody|no one|apparently|already|obviously|read)
        (your|the) (last |latest |previous |recent )+(delivery|order|pump|machine|unit|product|shipment|batch|invoice|visit|service) (was|is|were|arrived|came) (~ )?(faulty|broken|late|wrong|damaged|defective|rubbish|incomplete|a mess|a disaster)
        (our|my) (lawyer|lawyers|solicitor|solicitors|legal team) (is|are|will)
        (raised|raising|put up|hiked|increased|upped|doubled) (your |the |their |all )*prices
        (when|where) (~ )?(is|will|does) (~~ )?(finally|at last) (come|coming|show|arrive|call|fix|get|be)
        (you|u) (~ )?(did not|do not|never|still not|not|have not|skipped|ignore|ignored|keep|dodged|avoid) (~ )?(answer|answered|answering|listen|listening|reply|read|my question|my questions|it|asking|repeating|understand)
        (you|u) (are|r|re) not (listening|reading|answering|helping|understanding)
        (canned|robotic|scripted|useless|stupid) (~ )?(reply|replies|answer|answers|response|responses|bot|chatbot|thing|form|machine)
        (this|that|it) is (~ )?(disappointing|frustrating|ridiculous|annoying|tedious|pointless|going nowhere|a waste of time|no help|not helpful|unhelpful|hopeless|silly)
        (disappointed|frustrated|annoyed|fed up|losing patience|lose patience)
        (i|we) (~ )?(already|just|twice) (~ )?(said|told|wrote|answered|corrected|explained|mentioned)
        (i|we) (told|said|wrote|answered|asked) (~ )?(twice|already|three times|before|you already|you twice|you so)
        (second|third|fourth|fifth|2nd|3rd|4th) time (~ )?(i|that i|we|you|now|asking|of asking)
        (nobody|no one|noone|never) (~ )?(calls|called|answers|answered|replies|replied|responds|responded|came back|got back|gets back|rang|rings)( (back|me|us|to me|to us))*
        (waste|wasting) (of )?(~ )?(my |our |your )?time
        (never|did not|didnt|not) (~ )?(showed up|show up|turned up|turn up|arrived|delivered|fixed it)
        (i am|i m|we are|am|are) (~ )?(furious|angry|upset|livid|outraged|fuming|not amused)
        (this|that) is (~ )?(the )?(second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth) (mail|e mail|email|message|letter|reminder)
        (stop|quit) (spamming|bombarding|flooding|pestering)
        (that|this) (was|is) not (an answer|my question|what i (asked|said|meant|wrote))
        """,
    "question_topic_why": """
        why (should|must|do|would|shall) (i|we) (~ )?(have to )?(type|write|tell|answer|repeat|fill|say|give|go through|explain)
        why (do|does|are|is|should|would|did) (you|that|this|it|i|we) (~ )?(ask|asking|need|want|matter|know|care|relevant|important|tell|interested|require|wanna)
        (what|how) (do|would|will) you (need|use|want|do) (this|that|it|with|the)
        why (is that|that|so|this|exactly|do you)
        what (is|do you need) (this|that|it) for
        what (difference|has that|does that)
        ^ why $
        """,
    "question_topic_price": """
        (price|prices|pricing|cost|costs|costing|fee|fees|rate|rates|expensive|cheap|discount|discounts|rebate|instalment*|installment*|payment|pay in|licence|license|subscription|quote me|quotation|how much|charge|bill|bills|billing|leasing|lease|set me back|free trial|price list|crypto|tariff|upfront|what do i pay|ballpark)
        """,
    "question_topic_source": """
        (where|how|who) (~ )?(did|do|have|has|had) (you|u|ye) (~ )?(get|got|have|find|found|obtain|come by|gotten) (~ )?(my|our|this) (\\w+ )?(address|email|mail|e mail|number|name|details|contact|contacts|data)
        (where|how) (~ )?(did|do|does|is|was) (~ )?(my|our) (\\w+ )?(address|email|e mail|mail|number|name|details) (~ )?(come|from|get|got|end up)
        who gave (you|u) (~ )?(my|our) (\\w+ )?(address|email|e mail|mail|number|name|details|contact)
        how did (you|u) (~ )?(find|know|come across|hear of|hear about) (me|about me|us)
        """,
    "question_topic_privacy": """
        (competitor|competitors|competition|rivals|strangers|everyone|anybody) (~ )?(read|reads|see|sees|get|gets|know|knows|find out)
        who (is reading|reads|sees|gets)
        (tell|telling|know|say) (~ )?who (is going to |will |gets to |can )?(read|reads|see|sees)
        who (is going to |will |gets to |can |else )?(read|reads|see|sees) (this|these|that|what|my|it|all)
        where (does|do|will) (~ )?(i|what|this|that|my|it) (~~ )?(go|goes|end up|type|write|land)
        (who|anybody|anyone|has) (~~ )?(access|read|reads|see|sees|gets to see) (~~ )?(this|chat|it|that)
        (dpo|data protection|eu server|in the eu|encrypted|encryption)
        how long (do|will|are) (you|my|the|it|this) (~~ )?(keep|kept|store|stored|retain|retained|hold|held|save|saved)
        (who|which company) is (the |your )?(data )?controller
        (third parties|third party|gdpr|dsgvo)
        (happens|happen|do you do|done) (with|to) (~ )?(data|details|answers|information)
        (have|get) (it|that|this|my \\w+|everything|them) (deleted|erased|removed)
        (which|what) country (~~ )?(stored|kept|held|data)
        where (is|are|do you|will you) (~~ )?(stored|store|keep|kept|hosted|saved)
        (gdpr|privacy|data protection|my data|personal data|data stored|store my|stored|my address|my email|my number|where (did|do) you (get|have|got) (my|this)|how did you (get|find|know)|who sees|who can see|recorded|confidential|encrypt*|hosted|servers|cookies|delete after|third parties|share my|sell my)
        """,
    "question_topic_material": """
        (kindly|please) (~ )?(send|forward|share|provide|supply|mail|email) (~~ )?(sheet|sheets|brochure|brochures|catalogue|catalog|drawing|drawings|manual|documentation|certificate|certificates|list|specification|specifications|specs|offer|quotation)
        (brochure|brochures|datasheet|datasheets|data sheet|data sheets|catalogue|catalog|white paper|whitepaper|manual|documentation|documents|pdf|presentation|slides|case study|case studies|copy of (this|the|our)|transcript|certificate|certificates|drawing|drawings|cad|leaflet|flyer|more information|further information|info material|reference list|send me (the|a|an|some|your|more|something|info*)|send us (the|a|an|some|your|more|something|info*)|sample|video)
        """,
    "material_request_not": """
        (do not|never|stop|no need to|without|nobody should|not) (~ )?(send|sending|mail|mailing|email|forward) (~ )?(me|us)
        """,
    "question_topic_price_not": """
        (when|how soon|how fast|how quickly|by when) (~~ )?(offer|quote|quotation|proposal|estimate)
        """,
    "question_topic_process": """
        (are you|am i|do i|will i|are we|do we|will we) (~ )?(going to |to |get |be |getting |start )*(ring|ringing|call|calling|phone|phoning|rung|phoned|called|sales calls|calls|a call)
        (who|when|how soon|which one) (~~ )?(call|calls|ring|rings|contact|contacts|get in touch|gets in touch|get back|gets back|comes back|hear back|hear from)
        (does|will|is) (somebody|someone|anybody|anyone|a person|your colleague|the colleague) (~ )?(call|calling|ring|ringing|contact|write|come|get)
        how (does|do|will) (it|this|we|things) (go on|continue|proceed|move on)
        how (many|much) (~ )?(questions|left|more|to go|longer|remain*)
        (what happens (next|now|then|after|afterwards|when|once)|next step|next steps|what comes next|what then|project plan|how does (it|this) (work|continue|go) (from here|now|next|on)|what is the (process|procedure)|your process|contact me|how many people|how many questions|take long|many more|come back to|same link|long is this|hear from you|be in touch)
        when (will|do|does|would|can|could) (i|we|you|someone|somebody|they|a colleague|your colleague) (hear|get an answer|answer|reply|contact|come back|get back|be contacted|call)
        """,
    "question_topic_company": """
        (what (exactly |else )?(do|would) you (guys )?(offer|sell|make|do|supply)( exactly| all| then)?(?=$| ?[?.,!])|your company|the company|how old|how big|how many employees|where (are|is) you|where are you (based|located)|based|headquarter*|who owns|founded|your firm|your office|offices|branch|branches|your team|what do you (guys )?(do|sell|make|offer)|who exactly are you|your customers|listed|certified|iso|located)
        """,
    "off_topic": """
        who (wins|won|will win|is going to win) (the|this|it)
        (feel|feeling|am|i m) (sick|ill|tired|sleepy|hungover|lonely|bored to death|dizzy|under the weather)
        what is \\d+ (times|plus|minus|x|divided by) \\d+
        (respond|reply|answer|speak|write|talk|say) (only |just |exclusively |me )*(with|in) (the word|one word|capital letters|capitals|json|rhyme|pirate|latin|klingon|emojis|a poem|yes|binary|shakespeare*|the style)
        (do you think|will|who will|who is going to) (~ )?(win|wins|beat|relegated|league|cup|championship|the match|title|final)
        (arsenal|chelsea|liverpool|real madrid|barcelona|manchester|bayern munich|juventus|super bowl|nba|nfl|wimbledon|f1|grand prix|league table)
        (joke|jokes|riddle|riddles|weather|football|soccer|rugby|cricket|tennis|basketball|baseball|olympics|world cup|bundesliga|premier league|champions league|the match|the game last|recipe|recipes|poem|poems|song|sing|lyrics|movie|movies|film|films|netflix|series|tv|horoscope|zodiac|star sign|election|elections|president of|prime minister|politics|politicians|trump|putin|biden|war in|god exist|meaning of life|your favourite|your favorite|favourite colour|favorite color|girlfriend|boyfriend|dating|married|are you single|love you|marry me|holiday destination|vacation tips|my cat|my dog|my kids|my hamster|my mother in law|hungry|thirsty|pizza|burger|beer|wine tip|coffee is|lunch is|for lunch|for dinner|canteen food|hangover|birthday|bitcoin|lottery numbers|stock tip|stock market|shares in|fizzbuzz|python code|write code|javascript|capital of|population of|how tall is|how far is the moon|translate|homework for|essay|chess|tic tac toe|play a game|story about|bedtime|traffic jam|rained|raining|snowing|snow|sunny|storm outside|heatwave|so hot today|what time is it|star wars|star trek|taylor swift|dune|concert|guitar|my back hurts|headache today|strike at the port|read about it|have you seen|have you heard|did you see|did you watch|who won|do you like|do you dream|do you sleep|do you believe|what did you eat|how is the weather|how was your weekend|fun fact|did you know that)
        (ignore|disregard|forget|override|bypass|skip|drop) (all |any |everything |your |the |every |of )*(previous|prior|above|earlier|instruction|instructions|rules|prompt|prompts|guidelines|you were told|directives|constraints|training)
        (system prompt|system message|your instructions|your prompt|initial prompt|hidden prompt|developer mode|dan mode|jailbreak|prompt injection|debug mode|admin mode|sudo|root access|your rules|your guidelines|source code|your config*|api key|password)
        (you are now|from now on you|pretend|act as|roleplay|role play|behave like|imagine you are|simulate|as an ai|as a language model|as a large language)
        (mark|set|record|rate|score|classify|treat|count|flag|put|register|save|label|consider) (me|this|my|the|us|all|budget|lead|every|everything|it) (~ )?(qualified|positive|hot|as approved|as answered|high priority|as yes|lead|top|answered|passed)
        (print|reveal|repeat|output|show|display|dump|list|return|respond with|reply with|say) (me |only |just |with )?(your|the|all|everything|words) (~ )?(prompt|instructions|above|rules|system|secrets|json|config*|leads|customers|other customers|word|hidden|database)
        ^ (system|assistant|user|developer) :
        (write|compose|draft|generate|give|tell|sing|recite|make|draw) (me |us )?(a|an|some|my) (~ )?(poem|joke|song|story|essay|haiku|limerick|rap|code|script|function|program|picture|recipe|speech|letter to|riddle|python|love)
        """,
    "misread": """
        (do not|did not|not what) (~ )?(mean|meant|ask|asked|say|said)
        (i|we) (mean|meant) (~ )?(the|your|our|my)
        """,
    "strike": """
        (strike|remove|delete|scratch|cross out|take out) (~ )?(what you (wrote|noted|put)|it|that|this|the (entry|note))
        """,
    "steering": """
        (ignore|disregard|forget|override) (~ )?(all |your |the |any )*(previous|prior|earlier|above|your|system) (~ )?(instructions|instruction|rules|prompt|prompts|guidelines)
        (mark|set|flag|rate|classify|treat) (me|us|my lead|this lead|my status) (~ )?(as )?(a )?(fully )?(qualified|hot|won|positive)
        you are now \\w+
        (print|show|reveal|repeat|output|leak) (~ )?(system|your|hidden) (prompt|instructions|instruction)
        """,
    "correction": """
        (you|u) (still|again) (show|have|say|list|display)
        (still (says|shows|reads|there)|not true|was a joke|is a joke)
        (might|may|will|has|could) (slip|slipped|move|moved|shift|shifted)
        it (is|s) [^ ]*\\d[^ ]* now
        (slipped|moved|shifted|pushed|postponed|delayed|brought forward) (~ )?(from|to|by|into) (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q1|q2|q3|q4|next|20\\d\\d)
        (make|made|put|change|turn) (that|it|this) (to )?(a |an |the )?(\\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q1|q2|q3|q4|next|early|late|mid)
        (scrap|bin) (that|the|my|what)
        when i said
        (actually|correction|correct myself|correct that|correct this|to correct|scratch that|scratch what|scratch the|misspoke|mis spoke|i was wrong|was mistaken|am mistaken|got that wrong|got it wrong|my mistake|mistaken|forget what|forget that|forget the|forget about|forget my|changed my mind|change of plan*|strike (that|my|what|the)|take (that|it|this) back|take back|withdraw|retract|i lied|i overstated|i exaggerated|i understated|not true|was not right|was incorrect|is wrong|was wrong|update|turns out|turned out|it turns|after all|since then|have since|has since|in the meantime|meanwhile|new information|news|good news|bad news|things (have )?changed|has changed|have changed|just (told|heard|learned|found out|came out|got)|now (told|heard)|no wait|wait|hold on|sorry i|sorry for earlier|earlier i|i said|i told you|i wrote|i mentioned|you noted|you wrote|you put|you have (noted|written|down)|one thing is off|not quite right|mixed up|confused|(was|were) for (a|an|another) (~ )?project|different project|another project|typo|i mean|i meant|rather|instead of|no longer|moved to|changed to|i should have|should have mentioned|to be fair|truth is|to be honest about|let me rephrase|revise|revised|amend|replace my|different from what|contrary to|ignore (my|what) (last|previous|earlier|first|i))
        """,
    "retract": """
        (forget|scratch|scrap|strike|ignore|delete|withdraw|cancel|remove|bin|erase|take out|take back|drop) (the|my|our|that) (\\w+ )?(\\d\\w*|figure|number|budget|amount|date|sum|start date|timeline|deadline|money)
        (take|get|pull) (the|my|our|that) (~ )?(figure|number|budget|amount|date|sum|money|\\d\\w*) (~ )?(back|out|off|down|away)
        (was|were) wrong about
        (the|my|our) (date|figure|number|amount|sum|budget|start|month|deadline|timeline) (~ )?(gave|told|said|named|mentioned|quoted|wrote)
        (not|no longer) (~ )?(hold|holds|sure|stand|stands|valid|certain|fixed|correct|true|current|the case) (any more|anymore|any longer)
        (put|set|mark|leave) (the|that|my|our) (money|budget|date|figure|number|decision|timeline) (down )?(as|back to|to) (open|unknown|tbd|pending|blank|not known)
        (on|about|regarding|as for|as to) (the )?(money|budget|who decides|decision|date|timeline|start|timing|deadline|need|figure|what for|what we need) :
        (forget|scratch|strike|ignore|disregard|delete|withdraw|retract|take back|drop|cancel|void) (about )?(what|that|the|my|those|all|everything) (~ )?(i |we )?(said|told|gave|wrote|mentioned|had|budget|number|figure|date|amount|answer|\\d|earlier|before|last|money|need|decision|timing|start|statement)
        (you|you have|u) (noted|wrote|put down|put|have noted|recorded|wrote down|have written|have (it|me|that)? ?down|understood|took down|got|have|saved|summarised|summarized)
        (i|we) (had |have )?(said|told you|told|wrote|gave you|mentioned|stated|claimed|named|indicated|quoted|promised)
        (was|were|is) (for|about|meant for|from|of) (a |an |another |the |our )*(different|other|another|old|last|trade fair|wrong)
        """,
    "instead_of": """
        (you|u) (still|again) (show|have|say|list|display)
        there (is|s) no
        (instead of|rather than|as opposed to|in place of)
        """,
    "need_pos_not": """
        (waste|wasting|wasted) (of )?(my|our|your|everyones) time
        """,
    "need_neg_not": """
        (have|has|got|ve) one (?!already|now|thanks|thank|in|for|from|and|but|that works|$)\\w+
        (since|when|before|after|until|till|because) (we|i|they|he|she|you) (bought|installed|replaced|ordered|got|fixed|repaired|signed)
        (bought|installed|ordered|replaced) (the|this|that|our|it|them) (~ )?(in|back in|from|years|ago|before|second hand|used)
        nothing (concrete|specific|definite|firm|precise) (yet|to share|to say|to tell|to report|at this point|so far|at the moment)
        (typing|writing|calling|talking|waiting|asking|arguing|chatting|phoning|explaining|reading) (~~ )?(is|was) (of )?no use
        no use (in |of )?(typing|writing|calling|talking|waiting|asking|arguing|crying|complaining|pretending|denying)
        slipped (from|to|by|into)
        (was|been|got|is|has been) (fixed|repaired|replaced|mended|patched|sorted) (~ )?(twice|times|once|before|again)
        (once|when|until|after|as soon as) (it|that|this|they) (is|are|has been) (all )?(done|sorted|fixed|settled|resolved)
        (not|no longer|no) interest(ed)? in (leasing|renting|financing|a lease|hire|subscription|a subscription|new|another|the|your|hiring|a contract|cloud|used|second hand) (~~ )?(only|just|but|rather|what we want|we want|we need|we d|we would|instead)
        (no|not any) interest in (leasing|renting|financing|a lease|hiring|hire purchase|credit|instalments|installments|a loan|a subscription)
        (without|no|do not need|need) (any |an |no )*(other |further |second |additional )?(signature|signatures|approval|permission|sign off|vote)
        (spare|replacement) parts? for
        (do not|please do not|dont) laugh
        """,
    "need_neg_strict_not": """
        (have|has|got|ve) one (?!already|now|thanks|thank|in|for|from|and|but|that works|$)\\w+
        (since|when|before|after|until|till|because) (we|i|they|he|she|you) (bought|installed|replaced|ordered|got|fixed|repaired|signed)
        (bought|installed|ordered|replaced) (the|this|that|our|it|them) (~ )?(in|back in|from|years|ago|before|second hand|used)
        (typing|writing|calling|talking|waiting|asking|arguing|chatting|phoning|explaining|reading) (~~ )?(is|was) (of )?no use
        no use (in |of )?(typing|writing|calling|talking|waiting|asking|arguing|crying|complaining|pretending|denying)
        """,
    "correction_not": """
        (to|must|will|can|not|just|have|we|i|they|should|worth the|long) wait
        wait (for|on|and see|until|till|to see|times|time|list)
        """,
    "undecided": """
        (not sure|do not know|not decided|undecided|unclear|open|not clear|no idea) (yet |at all |honestly |if we will )*(whether|if) (we|i|they|there)
        (whether|if) (we|there|they) (~~ )?(is|are|remains) (still |yet )*(open|undecided|unclear|not decided|not clear|to be decided)
        """,
}
