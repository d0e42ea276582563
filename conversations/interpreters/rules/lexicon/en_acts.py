"""What English-speaking leads do beside answering: stop, call, ask, wait, decline, chat."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "limit": "before|until|till|during|after|in the (?!future|least)|at night|at weekends|on weekends|on sundays|on saturdays|this week|today|tonight|yet|while|over the|between|outside|this morning|at lunch*|next week",
    "reaching": "follow up|reach out|get in touch|be in touch|get back to|come back to|check in|circle back|touch base|keep in touch|stay in touch|try again|approach",
    "visiting": "call|ring|phone|telephone|visit|contact|come|drop by|drop in|drop over|swing by|stop by|pop in|pop by|pop over|pop round|drive|get in touch|be in touch|reach out|meet|have a look|take a look|look at|give me|give us|ring up|pay us|show us|show me|demo|survey|inspect|have a word|talk to me|talk to us|speak to me|speak to us|explain",
    "staff": "engineer|engineers|rep|reps|representative|salesman|saleswoman|salesperson|seller|fella|fellow|guy|guys|lad|lads|chap|bloke|man|woman|people|folks|crew|team|colleague|colleagues|technician|technicians|tech|techs|specialist|specialists|expert|experts|consultant|advisor|adviser|surveyor|estimator|fitter|electrician|mechanic|installer|manager|someone|somebody|person|human|contact",
    "contacting": "write|writing|email|emailing|mail|mailing|contact|contacting|message|messaging|text|texting|spam|spamming|bother|bothering"
    "|pester|pestering|harass|harassing|annoy|annoying|chase|chasing|bug|bugging|approach|disturb|send|sending",
    "mails": "mail|mails|email|emails|e mails|e mail|message|messages|newsletter|newsletters|contact|spam|advertising|ads|reminders|texts|communication",
    "person": "human|humans|human being|person|people|someone|somebody|colleague|colleagues|rep|reps|representative|salesperson|salesman|saleswoman"
    "|electrician|fitter|plumber|mechanic|installer|welder|service man|service technician|site engineer|fitters|electricians|mechanics|sales|sales team|sales guy|engineer|engineers|expert|specialist|technician|consultant|advisor|adviser|account manager|staff|employee"
    "|agent|supervisor|support|support team|team member|real one|live agent|operator|field rep|application engineer|technical sales|account executive",
    "ask": "ask|check|consult|clarify|find out|confirm|look up|look into|double check|doublecheck|verify|talk to|talk with|talk it over"
    "|speak to|speak with|discuss|sync|sync with|run it by|run this by|run that by|run it past|run this past|align|coordinate|see what|hear from|hear what"
    "|wait for|ping|bring it up|raise it|raise this|write him|write her|write them|write to|get an answer|get confirmation|get clearance|figure out"
    "|work out|inquire|enquire|get the numbers|get the figures|dig|dig up|look at the|look at our|look at my|look in the|look it up|calculate"
    "|do the maths|do the math|think it over|think about it|sleep on it|have a word with|go and see|investigate|get hold of|chase",
    "asking": "asking|checking|consulting|clarifying|confirming|looking it up|looking into|double checking|enquiring|inquiring|finding out"
    "|talking to|speaking to|speaking with|waiting for|waiting on|pinging|calling|texting|discussing|awaiting",
    "when_then": "later|tomorrow|tonight|then|afterwards|after|once|when|soon|asap|as soon as|on monday|on tuesday|on wednesday|on thursday|on friday"
    "|monday|tuesday|wednesday|thursday|friday|next week|next month|this afternoon|this evening|this week|by|in a|in the|shortly|today|now|until",
    "insult": "idiot|idiots|moron|morons|moronic|stupid|imbecile|dumb|dumbass|pathetic|crook|crooks|liar|liars|thief|thieves|scammer|scammers|scum"
    "|scumbag|scumbags|bastard|bastards|asshole|assholes|arsehole|arseholes|jerk|jerks|cretin|useless|worthless|disgusting|parasite|parasites"
    "|vulture|vultures|fraud|frauds|fraudster|fraudsters|criminal|criminals|clown|clowns|twat|wanker|wankers|prick|dickhead|dickheads|dick|retard"
    "|retarded|braindead|brainless|leech|leeches|vermin|filth|rats|pigs|trash|garbage|bitch|tosser|tossers|muppet|muppets|swine|fool|fools|loser|losers"
    "|incompetent|ridiculous excuse|cockroach|cockroaches|cheats|swindlers|con artists",
}

PHRASES: dict[str, str] = {
    "stop_asking": """
        (stop|quit|cease) (asking|nagging|questioning|grilling|bugging|interrogating|quizzing)( (me|us|questions|stuff|please|now|already|all this|these questions|this stuff|the questions))* $
        """,
    "opt_out": """
        ^ (i|we|me|us) (~ )?opt out( (please|now|of everything|of this|of all|of it))* $
        (not|no longer) interested (~ )?[.,!] (so |and |please |kindly |just |you can |feel free to )*(close|end|stop|cancel|drop|archive|forget) (this|it|my|the|our)
        interest (is|has|was) (~ )?(gone|vanished|lost|died|faded|over)
        (how|where) (do|can|could|to) (i |we |one )?(stop|quit|avoid) (getting|receiving|hearing)
        (end|stop|finish) this (~ )?(do not|dont|never) (ever )?(come back|return|write|contact|message)
        no (more|further) of (your|these|those) (~ )?<mails>
        (happy|happier|glad|gladder|content|better off|fine) (~ )?(never|not) (to )?(hearing|hear) (~ )?from (you|ye|u)
        (close|archive|shut) (my|our) (file|case|account|record|records|ticket|inquiry|enquiry)( and|$)
        (my|our) (~ )?(email|mail|address|adress|number|details|data|name|contact|contacts|info) (~~ )?([,.!?] )+(please |just |now |so |then |kindly |well )*(delete|erase|remove|bin|lose|scrub|forget|strike) (it|them|that|this)
        (do not|dont|dnt|donot|never|without|no need to) (ever |please |bother to )*(send|sending|mail|mailing|email|write|text|post|forward) (me |us )?(anything|stuff|things|another (thing|one|mail|email|message|word|line)|any more) ?(else|more|further|again|like this|any more|anymore|ever|of this|of these)*( (please|thanks|thank you|bye|to me|to us|from now|in future)|$)
        (dnt|dont|dun|donot|nevr) (ever )?<contacting> (me|us|my|any more|again)
        (cease|stop|end|halt|discontinue|suspend|terminate|drop|stopp) (any |all |every |and all |further |the |your |this |these |future |sending )*(communication|communications|correspondence|contact|outreach|emails|mails|messages|messaging|mailing|mailings|marketing|solicitation|follow ups|calls|advertising|contacting)( (please|with me|with us|now|at once|immediately|to me|to us|to this|thanks|forthwith|today|for good)|$)
        (last|final) (time |thing |word |message |mail |email )?(that )?(i|we) (ever |want to |wish to |care to |shall |will |should |ever want to |need to )*(hear|read|see|get|receive) (~ )?(from|of) (you|this|your|ye)
        spam ([,.!] )*(~ )?(reported|blocked|marked|flagged|blacklisted)
        (bye|goodbye|good bye|farewell|so long|adieu) ([,.!] )?(and |please |now )*(forever|for ever|for good|good riddance)
        not (now|today|this year|this time) ([,.] |and |or |nor )*(not )?ever( again)? $
        (do not|dont|never|no need to|need not|must not|should not|no point to) (ever |bother to |try to |please )*<reaching>( (with |to |out )*(me|us|again|any more|anymore|any further|ever|please|thanks|on this|about this|with this address))* $
        (rather|prefer|prefer it if|prefer that|appreciate it if|grateful if|obliged if|glad if|thankful if|like it if|happy if|nice if|kind if|would be good if) (you |y all )?(would |could |all |guys |people |lot )*(stop|stopped|not|never|no longer|did not|do not|cease|ceased|quit) (to )?(be |being |get |getting |receive |receiving )?(<contacting>|contacted|emailed|mailed|written to|messaged|following up|getting in touch|any more <mails>|these <mails>|<mails>)(?! (me |us )?(by|about|<limit>))
        (i|we) (would |d |really |just |only |hereby |do |both |now )*(like|want|wish|prefer|ask|request|demand) (to )?(be|get|have (me|us|my \\w+|our \\w+)) (~ )?(removed|deleted|taken off|unsubscribed|opted out|struck off|erased|deregistered|dropped|crossed off|excluded|forgotten)( (from|off|by|please|now|immediately|as)|$)
        (please|kindly|must|should|can|could) (~ )?(see that|see to it that|ensure|make sure|arrange that|arrange for) (~ )?(i am|we are|my|our|me|us) (~ )?(removed|deleted|taken off|erased|no longer|not contacted|unsubscribed|struck|off)
        (deletion|erasure|removal) of (all |any |every )*(of )?(my|our (contact|personal)) (~ )?(data|details|record*|address|email|name|information|account|profile|contact*)
        (want|wants|like|need|expect|demand|please have|have|see) (all |to have )*(my|our (contact|personal|company s)) (~ )?(data|details|address|name|number|email|records|record|account|profile|info|contact*) (to be |be )?(erased|deleted|removed|purged|wiped|taken off|gone|forgotten|struck)
        (my|our) (personal |contact |own )*(data|details|address|name|number|email|records|record|account|profile|info) (~ )?(should|must|has to|have to|needs to|need to|ought to|is to|are to|may|can) (now |please |all )*(be )?(erased|deleted|removed|purged|wiped|go|taken off|forgotten|struck)
        (exclude|omit|drop|deregister|scratch|cross|strike|scrub|take|leave) (me|us|my name|our name|my address|this address) (~ )?(from|off) (your|the|all|any|whatever|future|further|this) (~ )?(mails|mailings|emails|list|lists|campaign*|marketing|outreach|sequence|contacts|communication*|books|files)
        (asked|told|begged|requested|warned) (you|you people|you lot|your \\w+) (~ )?(to stop|to leave|not to (contact|write|email|mail|message|send|bother)|to remove|to delete|to take (me|us))
        (this|that|it) is (me|us|my|our) (opting out|unsubscribing|opt out|unsubscribe|final answer and)
        (count|treat|regard|take) this (~ )?as (my|an|a|our) (opt out|unsubscribe|unsubscription|objection|refusal|removal request|deletion request)
        (no longer|not) (want|wish|willing|prepared|happy) (to )?(be|remain|stay|appear|feature) (on|in|part of) (your|this|that|any|the) (~ )?(list|lists|database|system|mailing|records|books|crm|contacts)
        (do not|will not|never|no) (want|need|require|wish for|welcome|appreciate) (any |any more |any further |further |more |your |these |to get |to receive |to have )+(contact|correspondence|<mails>|outreach|approaches|follow ups|follow up|communications)( (from|please|by|thanks)|$)
        (stay|keep|get) (out of|away from|off) (our|my|this) (inbox|mailbox|mail|email|company|account)
        ^ (sorry |thanks |no thanks |no |ok |hi |hello |well |but )*((i|we) (am|are|m|re) )?(no longer|not|no more|just not|really not) interested(( ?[,.!])?( (any|more|anymore|longer|at all|in this|in it|in any of it|in your offer|in your products|ta|thx|tbh|mate|guys|fellas|folks|sorry|thanks|thank you|many thanks|cheers|bye|goodbye|please|so|now|all the best|regards|here|though|ok|tnx)))*$$
        ^^ (sorry |thanks |no thanks |no |hi |hello )*((i|we) (have|ve|had) )?(no|zero|lost all|lost|no further|no more) interest( (any more|anymore|any longer|at all|in this|in it|here|from our side|on our end))*(( ?[,.!])?( (thanks|thank you|ta|cheers|sorry|bye|so|please)))*$$
        ^ (please |just |so |and |now |kindly )*(take|leave|cut) (me|us) out( (please|now|of it|of this))* $
        (take|remove|get|strike|scratch) (our|my|this) (~ )?(off|from|out of) (whatever|any|every|your|this|that|the mailing|the distribution) (~ )?(list|lists|system|database|mailing|register)
        stop (the|your|all|these|this|with the) (~ )?(follow up|follow ups|followup|followups|mailing|mailings|reminders|outreach|campaign)
        (not|no longer) (require|requiring|wanting|wishing|needing|interested in) (any |to get |in )*(more|further) <mails>
        (erase|delete|remove|destroy|wipe) (all )?(of )?(my|our|the) (datas|personal datas|informations|details)
        (how|where) (do|can|could|to) (i|we|one)? ?(unsubscribe|opt out|get off (this|your|the)|get removed|delete my|cancel my (registration|subscription))
        (please |kindly |just )+forget (about )?(me|us)( (please|ever|now|for good|altogether))* $
        (no longer|never|not) (wish|want|care) to (hear|receive|be contacted|be emailed|be approached) (~ )?(from|by|anything|any)
        (never|not|no longer) (hearing|hear) from (you|ye|u|your) (~ )?(again|any more|anymore|ever|lot|people|company)
        no (need|point) (to|in) (write|writing|mail|mailing|email|emailing|contact|contacting|message|messaging) (to )?(me|us) (again|any more|anymore|further)
        (remove|delete|take|strike) (~ )?(from|off|out of) (your|the|these|those) (~ )?(mailing|mailings|mailing list|mailouts|mailer|mailers|distribution|distribution list)
        (delete|erase|remove) my (address|adress|adres|email|number|contact|contacts|details|data|record|records)
        (take|require|need) no (further|more) (action|contact|steps) (~ )?(on|from|with|inquiry|enquiry|request|$)
        (stop|quit|cease) (asking|nagging|questioning|grilling|bugging|interrogating|quizzing)( (me|us|questions|stuff|please|now|already|all this|these questions|this stuff|the questions))* $
        (need|want|would like|wish|ask|asking|beg|begging|order|urge) (you|you all|you guys|you people) (~ )?to (stop|leave me|quit|cease|go away|disappear)
        (be|to be|get) left (alone|in peace)
        no more (of )?(this|these|that|it|such)( (please|thanks|thank you|nonsense|stuff|~))? $
        (gdpr|data protection) (~ )?(erase|delete|erasure|deletion|remove)
        (do|doing) (me|us|everyone) (a )?(favour|favor) and (vanish|disappear|go away|get lost|stop|leave)
        ^ (vanish|disappear) $
        ^ (please |just |oh |guys |folks |now |will you |would you )*(knock it off|quit it|cut it out|pack it in|give over|jog on|buzz off|beat it|get stuffed|naff off|sod off|bog off|vanish|disappear|go pester|shut up now|do one)
        (knock|cut|pack|leave|lay) (it |this )?(off|out|in) (with )?(the|these|those|your|this|all) (~ )?(<mails>|chat|bot|mailing*|nagging|pestering|correspondence|questions|spam)
        (cut|stop|end|drop|quit|cancel|halt|kill) (out |off )?(the|these|those|your|all|this|any) (~ )?(<mails>|mailing|mailings|correspondence|spam|outreach)
        (done|through|finished|fed up|sick|tired|had enough|had it|bored|sick and tired) (of|with) (~ )?(you|your|yours|this company|these emails|these mails|these messages|this spam|the emails|the mails|them emails|being contacted|being emailed)( (emails|mails|messages|company|chat|bot|questions|lot|people|spam|~)|$)
        (sick|tired|fed up|had enough|weary) (and tired )?(of|with) (them|it all|you|getting|receiving|hearing) $
        (refrain|desist|abstain|cease) (and desist|from) (~ )?(correspondence|contact*|writing|mail*|email*|messag*|communication*|further|approach*)
        (kindly |please )*(refrain|desist) $
        (annoying|annoyed|irritating|enough|nuisance|pain|bothering|pestering) (~ )?(stop|quit|leave me|no more) ?(asking|writing|it|this|now|questions|please|alone|messaging|$)
        (do not|did not|never|not) (give |gave |given )?(my |our )?(consent|consented) (to|for) (~ )?(this|that|contact*|mail*|email*|being|your|marketing|the)
        (get|let|take) me (off|out of|out) (~ )?(thing|here|chat|system|loop|list|database|bot|conversation)
        (erase|delete|destroy|wipe|forget|purge|shred) (everything|anything|all|whatever|what) (~ )?(you )?(~ )?(hold|have|know|stored|saved|got|keep|collected|on me|about me|on us|about us)
        (lose|burn|bin|shred|throw away) (~ )?my (number|email|address|details|contact|name|card)( (ever|please|now)|$)
        ^ (just |please |kindly |simply )*forget (me|us)( (please|ever|now|for good|altogether))* $
        (forget) (that )?(i|we) (exist|existed|ever)
        (want|wants|wanted) (out|off|off this|out of this)( (of|list|now|please|thing|here|$)|$)
        (last|final) (time|warning|notice|message) (~~ )?(stop|contact|write|email|message|leave)
        (no longer|never|not) (wish|want|care|like) (to )?(be part|take part|participate|receive|hear|be on|be in|continue|be asked)
        (count|leave|cut|keep) (me|us) (out|out of (this|it|your))( (please|of this|of it|now)|$)
        (stay|keep|get) (out of|away from|off) my (inbox|mailbox|life|back|phone)
        (straight|go|goes|went|going) (~ )?(to|into|in) (~ )?(spam|junk|bin|trash)
        (block|blocking|blocked|blacklist|blacklisting) (you|your|this sender|this address|the sender)
        (do not|never) (call|ring|phone|text|write|email|mail|message) (~ )?(number|address|house|me|us|here) (~ )?(again|any more|anymore|ever|no more)
        (you are|you re|stop|quit|you keep|keep|keeps|are) (~ )?(spamming|harassing|pestering|stalking|hounding) (me|us)
        (spamming|harassing|pestering|stalking) (me|us)
        (take|get) (my|our) (email|mail|address|name|number) (off|out of) ~ \\w+
        (remove|delete|take|strike|erase|get|scrub|drop|purge|clear) (~ )?(address|email|mail|number|name|data|details|contact|entry|account|profile|me|us) (~ )?(from|off|out of) (~ )?(your|the|this|all) (~ )?(database|list|lists|system|systems|records|files|crm|mailing|register|distribution)
        (object|objection|objecting) to (~~ )?(data|marketing|processing|contact|advertising|emails)
        no (more|further) (calls|phone calls|anything|spam|newsletters|reminders|nudges|follow ups|bots|chats)
        give it a rest
        (stop|quit|cease|no more|enough with the|cut out the) (the )?(pestering|nagging|stalking|hounding|harassing|spamming|nudging|chasing|bothering)
        (do not|never) (want|wish) (to be )?(contacted|approached|emailed|called|written to|chased|disturbed|bothered)
        (take|consider) (this|it) as (my|a|our) (formal |final |official )*(notice|objection|withdrawal|unsubscription|request to)
        (unsubscribe|remove|delete|deregister) (~ )?(everyone|all of us|this account|the whole company|me and my|myself|out of) ?(~ )?(here|list|please|this|newsletter)?
        sign (me|us|everyone) (off|out)
        ^^ (please )?(stop|unsubscribe|remove|remove me|remove us|opt out|opt me out|stop it|stop this|stop now|delete me|cancel|no more)( (please|now|thanks|thank you|bye|goodbye))*$$
        (please|to|me|us|kindly|want|just|immediately|and|must) unsubscribe
        ^ unsubscribe (me|us|please|now|from this|from your|from the|$)
        unsubscribe (me|us|this)
        (remove|erase|strike|scrub|wipe|drop|scratch|unlist|deregister|cross) (me|us|my|our) ~ (from|off|list|data|address|email|mail|details|record|records|number|name)
        (remove|delete|erase|wipe|destroy|purge) (all )?(of )?(my|our) (data|address|email|mail|details|personal|number|contact|info|information|entry|profile|account|record|records)
        (remove|delete|erase) (me|us) (from|off|please|now|$)
        (remove|delete|erase) ~ (this|that) (email|mail) (address|adress)
        (delete|erase|remove|wipe) (everything|anything|all|whatever|the data) ~ (about|on|of) (me|us)
        (take|get|have) (me|us|my name|my address|my email|my mail|this address|our address) (off|out of|removed from|taken off|deleted)
        off (your|the|this|that) (mailing |distribution |contact |email )?list
        (do not|never|stop|quit|cease|refrain from|without|end) (ever )?<contacting> (to )?(me|us|this|any more|anymore|again|here|people)
        (stop|quit|cease) <contacting>
        ^ (please )?(do not|never) (ever )?<contacting>( (me|us|again|any more|anymore|please))+$
        (do not|never|stop) (call|calling|phone|phoning|ring|ringing) (me|us) (again|any more|anymore|ever)
        stop (these|this|the|your|all|with the|with these|with your|sending|sending me|sending us) (<mails>|nonsense|chat|conversation|bot|communication|harassment|campaign)
        (no|not any|zero) (more|further|additional) <mails>
        (do not|not|no longer) (want|wish|like|need|care) (any|to receive|to get|to be|any of|to hear|further|more|for any) ~ (<mails>|contacted|from you|from your company|this stuff|of this|bothered|emailed|called any more)
        (do not|never) (want|wish) to (hear|be contacted|receive|be emailed|be written)
        (leave|let) (me|us) (alone|in peace|be$)
        (this|it|that) is (just )?spam
        reported (it|you|this|that|as) ~ (spam)?
        (report|mark|marking|flag|block|blocking|blocked|reporting) (you|this|it|your|all) ~ (spam|sender|address|ico|regulator)
        (lose|forget|delete) my (number|email|address|details|contact)
        (end|ending|terminate|finish) (our|this|the) (acquaintance|contact|relationship|business relationship|chat here|correspondence)
        (save|spare) (yourself|yourselves|me|us) (the|any|all|your|further) (effort|trouble|work|time|emails|mails|messages|follow ups|reminders|spam) ~ (writing|contacting|of|me|future|$)
        (withdraw|revoke|retract) (my|our|all) consent
        right to (be forgotten|erasure)
        under (gdpr|article 17|art 17) ~~ (delete|erase|removal|erasure|deletion)
        (article|art) (17|21) (gdpr|of the gdpr)
        never (contact|write|email|message|text|mail) ~ again
        ^^ (sorry |thanks |thank you |no |ok |hi |hello )?((i|we) (am|are) )?(no longer|not) interested( any more| anymore| any longer| at all| in this| in it| in your stuff| in any of this)?(( ?[,.!])? (thanks|thank you|many thanks|cheers|sorry|bye|goodbye|please|so|now|all the best))*$$
        (i am|we are) no longer interested $$
        lost interest $$
        ^ (just )?(go away|get lost|back off|piss off)
        (cancel|end|terminate) my (subscription|registration|account|sign up|signup)
        (i|we) (want|would like|wish) (out|to opt out|to unsubscribe|to be removed|to be deleted|to be taken off)
        opt (me|us|this) ~ out
        (opting|opt) out (of|from) (this|these|your|all|any)
        count (me|us) out $
        (enough|had enough|sick|tired|fed up) (of|with) (your|these|this|the) (<mails>|follow ups|pestering|bot|sequence)
        (i|we) never (asked|signed up|subscribed) (for|to) (this|these|any|your) ~~ (stop|remove|again|delete)
        (please )?no (contact|further contact|follow up|follow ups)
        do not (bother|trouble) (me|us|writing|contacting|coming back|anymore|any more)
        do not want (to have )?anything to do with (you|this)
        """,
    "opt_out_not": """
        (do not|never|stop|no need to|without) (ever )?(send|sending|mail|mailing|email|emailing) (me|us) (~ )?(brochure|brochures|catalogue|catalogues|catalog|leaflet|leaflets|flyer|pdf|pdfs|link|links|attachment|attachments|quote|quotes|quotation|offer|invoice|contract|salesman|rep|engineer|drawings|drawing|datasheet|datasheets|sheet|sheets|samples|sample|reply|answer|price|prices|list)
        (delete|remove|erase|drop|strike) (my |the |that )?(last|previous|first|second|wrong|earlier) (message|answer|mail|email|line|sentence|reply|one|number|figure)
        no (more|further) <mails> (please )?(before|until|till|during|while|after|on|over|between) \\w+
        (hear|know|read|talk) (anything |something )?about (the |your |any |our )?(price|prices|pricing|budget|cost|costs|money|figures|financing|leasing|discounts|details)
        (take|remove|strike|get) (the|a|an|one|two|old|this) (?!mail|email|address|name|number|data|whole|entire|company)\\w+ (~ )?(off|from|out of) (the|a|our)
        (when|how soon|after how long) (do|will|are|is|would) (~~ )?(delete|deleted|erase|erased|remove|removed)
        do you (also |ever |automatically |really |actually )*(delete|erase|remove) (my|our) (data|details|records|information)
        (is|are|will) (my|our) (data|details|information) (~ )?(deleted|erased|removed) (if|when|after|later|afterwards|once|automatically)
        (if|in case|suppose|supposing|should|say) (i|we) (ever |later |at some point |one day |should |would |d )*(want*|wish*|need*|decide*|choose|chose|like)? ?(to )?(~ )?(unsubscribe|opt out|removed|deleted|get out|get off|cancel)
        (how|where) would (that|it|one|i|we) (~ )?(work|unsubscribe|opt)
        (can|could|may) (i|we|one) (~ )?(unsubscribe|opt out|cancel|get off|be removed) (~ )?(later|at any time|anytime|any time|whenever|afterwards)
        (when|how long|how soon|after how) ~~ (deleted|erased|removed|wiped|forgotten)
        hear (anything |a word |more )*from (our|my|their|those|that|him|her|them|his)
        no (more|further) <mails> (from|by|about|on|to) (the (?!lot|likes|company|bot)|our|that|those|alarm*|scada|plc*|server*|machine*|suppliers|customers|head office)
        (is|are|was|were|be|goes|went|came|fell) (now |already )?off (the|that|this|our) list
        (do not|please do not|never|dont|not) (~ )?<contacting> (to )?(me |us |here )?(anything |any mails |any emails |more )?(<limit>)
        (do not|please do not|never|dont|no need to) (~ )?<reaching> (to |with )?(me |us )?(<limit>)
        (you|they|he|she|i|we|who|suppliers|people) (do not|never|did not|dont) (ever )?<reaching>
        (do not|stop|quit|never) <contacting> (me|us) (about|with|regarding|over) (?!your|these|those|this|that|it|all|such|spam|email|mail|message|crap|any|offer|the|stuff|more)\\w+
        (leave|let) (me|us) (alone|in peace) (with|about|on|regarding) (?!your|these|those|this|that|it|all|such|spam|email|mail|message|any|offer|the|stuff)\\w+
        (it|server|system|scada|machine|plc|software|alarm*|controller|app|sensor*|panel|gateway|device*|which|something|box|pump) (to |should |must |would |will |can |could |has to |needs to |not )+(stop|quit|cease)
        (make|get|have) (it|them|the \\w+|our \\w+) (to )?(stop|quit|cease)
        (they|he|she|group|hq|management|boss|bosses|it|finance|who|board|purchasing) (~ )?(cut|cuts|left|keep|keeps|kept|leave|leaves|count) (me|us) out
        (this|that|it|the \\w+|these|those) (i|we) want out
        (do not|never|do not you|did not|would not|not) (you )?(dare|think of|want you to|want to|ever)? ?(take|taking|taken|remove|drop|strike) (me|us|my|our) (~ )?(off|from|out of)
        (get|getting|take|taking) (me|us) off (?!(your|the|this|that|these|those|any|whatever|here|it|of|please|now|mailing))\\w+
        (what|everything|all|anything) (that )?(i|we) (have |had )?(said|told|wrote|gave|mentioned|noted)
        (do not|never|please do not|no need to|would not|did not) (stop|quit|unsubscribe|remove|delete|cancel) (~ )?(writing|emailing|sending|mailing|me|us|contacting|anything|it|now|the|my|our|this)
        (they|he|she|board|council|boss|management|cfo|finance|owners|group|hq|city|ministry) (~ )?(took|removed|dropped|struck|cut|deleted|crossed|stopped|cancelled|erased) (us|me|it|this|that|our|the) (~~ )?(list|budget|plan|funding|project|off|record*)
        (list|program|programme|plan) (for|of) (funding|grants|subsid*|invest*|project*)
        unsubscribe from (our|the) (current|old|existing|present)
        (stop|remove|delete) (the|our|these|those) ~ (leak*|line|machine|pump*|loss*|waste|valve*|controller*|sensor*)
        (do not|did not) (delete|remove|unsubscribe) (me|us|my|our)
        """,
    "human": """
        (rather|prefer to|like to|want to|only) (discuss|talk about|speak about|go through|go over|share) (~~ )?(with|to) (a|an|some|somebody|someone)? ?(person|human|real person|human being|someone|somebody|real human)
        (have|let|ask|tell|make|want|need|get) (him|her|them|someone|somebody) (to )?(just |please |quickly )*(call|ring|phone|visit|contact|come|get in touch|give (me|us)|reach out|pop|drop by|swing|stop by)( (me|us|by|in|round|over|out|here|to us|and|back|on|at|this|next|tomorrow|today|please|asap|when)|$)
        (have|get|let|ask|tell|send|want|need|like|appreciate) (a|an|one of|some|your|the|any) (~ )?<staff> (~ )?(to )?(please |just |quickly |maybe )*<visiting>( (me|us|with|by|in|round|over|out|here|to|and|back|on|at|this|next|tomorrow|today|please|it|asap)|$)
        (send|get|bring) (me |us |round |over |out )*(a|an|some|your|one of your) (~ )?<staff> (round|over|out|along|by|here|down|up|to (us|our|the (site|plant|works|factory)|see|look|have|measure|inspect|check))
        (could|can|would|will|might|may) (one of your|a|an|your|one of the) (~ )?<staff> (of yours |from your side )?(please |maybe |possibly |just |kindly )*<visiting>( (me|us|with|by|in|round|over|out|here|to|and|back|on|at|this|next|tomorrow|today|please|asap)|$)
        (who|whom) (is|s|are|would be|will be) (your|my|our|the right|the best|the) (~ )?(rep|guy|man|contact|person|contact person|engineer|expert|specialist|account manager|salesman|adviser|advisor) (for|in|on|around|at your|i (can|could|should)|to (call|ring|talk|speak|contact))
        (who|anyone|someone|somebody|anybody|one) (from|at|in|on|of|among) (you|your \\w+|yours|your \\w+ team) (~ )?(could|can|would|might|will|able to|please|to) (~ )?<visiting>
        (would like|d like|like|love|prefer|rather|can i|could i|may i|might i|let me) (to )?(speak|talk|chat|deal) (to|with) (mr|mrs|ms|miss|dr|mister) \\w+(?!( \\w+)?( ,)? (our|my|first|before|on our|from our))
        ^ (so |just |please |now |then |could you |can you |someone |somebody |do |and |why not )*(pick up|grab|lift|use) (the|a|your) (phone|receiver|blower|telephone)
        ^ (please |just |so |now |then |and |can you |could you )*(transfer|connect|redirect|forward|escalate) (me|us)( (please|now|then|already|over|through|somewhere))* $
        (talk|tlk|tok|speak|spk|chat|tawk) (2|to|w|with|wiv|wth) (a )?(sum1|sum one|some1|sumone|somone|any1|persn|hooman|real sum1)
        (talk|speak|chat|deal|work) (to|with) (a |an |one of |some |any )?(your |real |actual |proper )*(\\w+ )?<staff>( (who|that|please|instead|about|from your|of yours|on your|in your)|$)
        ^ (please |just |do |so |feel free to |you can |you could |you may |you are welcome to |why not |then |well )*(come|swing|pop|stop) (by|over|round|past|along|around|down)( (to|and|at|the|our|here|any|some|whenever|for|on|next|this|tomorrow)|$)
        (feel free to|you are welcome to|welcome to|come and|do) (come|drop in|drop by|visit|see us|call me|ring me|phone me|give me a)
        ^ (please |just |do )*drop in (any|whenever|please|and|for a|some|at our|tomorrow|next)
        (my|our) (number|phone|mobile|cell|phone number|extension|direct line) (s|is|are) (~ )?(signature|below|footer|bottom|on file|in the form|card|sig)
        (is there|do you have|have you got|got) (someone|somebody|anyone|anybody|a real person|an engineer|an actual \\w+|a \\w+ person) (~ )?(who|that|i|we|to) (can |could |actually |really |to )*(knows|understands|talk|speak|call|ring|phone|deal with|explain|come|discuss|ask)
        (prefer|rather|like|want|love|easier|better|quicker|faster) (~ )?(a|an|to have a|with a|by|over a|via) (quick |short |proper |real |actual |personal |video |phone )*(call|phone call|chat on the phone|conversation|visit|meeting|phone|face to face)( (please|instead|with (you|your|one|someone|somebody|an|a)|to|than|over)|$)
        (name|details|number|contact) (and number |and phone |and email )*of (a|the|your|my|our|someone|somebody|one of your) (~ )?(rep|person|engineer|contact|colleague|expert|adviser|salesman|account manager|specialist|man|who)
        (can|could|would|will|might) your (\\w+ ){1,3}(come by|come over|come and|come round|pop|drop|call|ring|phone|visit|swing|stop by)
        (like|love|want|prefer|wish) to meet (them|him|her|you|someone|somebody|one of you)
        (send|get|bring) (me |us |round |over )*(one of )?(your|an|a|some) (\\w+ )?<person> (round|over|out|by|along|here|to us|to our|to have|to take|to look|up)
        (have|get|let|ask|tell|send) (one of )?your (~ )?<person> (to )?(\\w+ )?(drive|come|call|ring|phone|visit|drop|swing|pop|stop|meet|contact|get in touch|out|over|round|by)
        (get|send) (a|an|some) (~ )?<person> (to )?(drive|come|call|ring|phone|visit|drop|swing|pop|stop|contact|out|over|round|by)
        (arrange|organise|organize|schedule|book|set up|request) (a |an |the |for )*(\\w+ )?(visit|call|meeting|appointment|callback)( (of|by|with|from) (your|you|one of|somebody|someone|an|a)| (to|at|on) (our|my) (\\w+ )*(site|plant|office|factory)| please|$)
        (could|can|would|will) (somebody|someone|anybody|anyone|one of (you|your \\w+)) (from (\\w+ )?\\w+ )?(please |just |maybe |possibly )*(call|ring|phone|buzz|visit|contact|come|drop|swing|pop)
        ^ (just |please |oh |so |then |hey )*(call|ring|phone|buzz) (me|us)( (maybe|then|up|sometime|instead|any time|anytime|please|someday))*
        (give|gimme) (me |us )?(a )?(ring|call|bell|buzz|shout on the phone|tinkle)
        (human|person|somebody|someone|adult|grown up|real people|proper person) (~ )?(please|instead|i could|i can|we could|we can|on the line|to talk|to speak|to chat|available|there to)
        (someone|somebody|anyone|one of you|one of your|a colleague) (ought|should|could|can|must|has|needs|might|will|would|to) (to )?(~ )?(drop in|drop by|come|visit|pop in|pop by|pop round|swing by|stop by|call|ring|phone|take a look|have a look)
        (send|put) (me |us )?(~ )?(someone|somebody|a person|a human|your (expert|engineer|technician|salesman|sales rep|rep)) (~ )?(round|over|through|on|here|by|$)
        (put|patch|pass|hand|transfer|connect) (me|us|this|it) (~ )?(through|on to|over to|to) (~ )?<person>
        (rather|prefer|like|better) (~ )?(face to face|in person|on the phone|by phone|over the phone|voice to voice|a chat on the phone)
        (somebody|someone|anybody|anyone|one of you|a colleague|an engineer|a technician|an expert|your \\w+) (should|could|must|needs to|has to|ought to|better|can|may) (~ )?(come|call|ring|phone|visit|look at|drop by|see this|see it|contact|get in touch|have a look)
        (call|ring|phone) (me|us) (then|again|instead|tonight|this|next|tomorrow|at|on|in|before|between|anytime|any time|asap|now|soon)
        (want|need|prefer|like|rather have|looking for|get|give me|expect) (a|an|some|to have a) (~ )?(human|real|personal|actual|living) (~ )?(contact|being|person|voice|conversation|answer|help|rep|colleague|advisor)
        (get|give|find|fetch|send|bring) (me|us) (someone|somebody|anyone|a colleague|a real|an actual|one of your|a sales|an engineer)
        (number|line|hotline|extension) (i|we|one|where i|that i|where we) (can|could|may) (ring|call|phone|reach)
        (someone|somebody|person) with a (pulse|heartbeat|brain)
        (flesh and blood|living person|living being|living human|real human)
        (let us|shall we|could we|can we|why do not we|we should|better|rather) (talk|speak|discuss this|discuss it|meet|do a call|have a call|jump on a call) (on the phone|by phone|over the phone|in person|face to face|on a call|on teams|on zoom|over coffee)
        (would|i d|i would|we d|we would) (like|love|appreciate|welcome|prefer) (a |an |to get a |to have a |to book a )(call|callback|call back|visit|meeting|site visit|personal meeting|phone call|video call|demo|conversation|appointment)
        (talk|talking|speak|speaking|chat|chatting|discuss|discuss this|discuss it|go through it|continue|deal|negotiate|converse|communicate) (to|with) (a|an|some|one of|your|the|any|somebody|someone|actual|real|one of your) (~ )?<person>
        (talk|speak|chat|continue|deal) (to|with) (someone|somebody|sales|a human|people|humans|your (sales|team|boss|company|people|colleague|expert*|engineer*)|a real|an actual|support|technical sales|your technical)
        (can|could|may|might|would|will|have|let|need|want|get|send|please|maybe) ~ (someone|somebody|a colleague|one of your ~|one of you|a rep|a person|a human|your ~|an engineer|a technician|an expert|a specialist|a consultant|a sales rep|anyone|a real person|a representative|one of them) ~ (call|phone|ring|visit|contact|come|came|drop|get in touch|reach out|stop by|swing by|look at|meet|show us|give me a|give us a|to call|to contact|to come|over|on the phone|on the line)
        (please |just |then |better |so |why not |simply |you can |could you |can you |would you |pls |and |or |to |^ )(call|phone|ring|telephone|contact) (me|us)( back| on| at| under| tomorrow| today| please| about| this| to| when| any| in| for| $)
        (call|phone|ring) (me|us) (back|on|at|under|please|tomorrow|today|monday|about|when)
        ring me (on|at|up)
        give (me|us) (a|an) (call|ring|bell|buzz|phone call|human|person|real person|callback|shout)
        give (me|us) (someone|somebody|a real|a human|some (human|real)|your (\\w+ )?(boss|manager|supervisor|colleague|number|telephone|phone|sales|salesman|expert|specialist|engineer|man|guy|rep|team|office))
        (put|patch) (me|us) (through|in touch|in contact)
        (connect|transfer|hand|pass|forward|refer|escalate|switch|route) (me|us|this|it) ~ (to|with|on|over) ~ (<person>|human|person|sales|colleague*)
        (hand|pass) me over
        (schedule|arrange|set up|setup|book|organise|organize|do|have|hop on|jump on|get on|make|fix|plan|request|want|like) (a|an|some) ~ (call|meeting|visit|appointment|video call|phone call|teams call|zoom|zoom call|site visit|demo|callback|call back|personal conversation)
        (a|quick) (call|phone call|video call|site visit|visit|callback) (would be|please|with|from)
        (i am|we are|i would be|i ll be|i will be) (free|available|reachable|around) ~~ (talk|call|chat|meet|phone)
        reach (me|us) (at|on|under|by|via)
        my (number|phone|phone number|mobile|cell|extension|direct line) is (not )?\\d*
        (rather|prefer|prefer to|easier to|better to|like to|love to|want to) ~ (phone|in person|face to face|on the phone|over the phone|by phone|via phone|human|person|real person|on teams|on site)
        ^ (in person|by phone|over the phone|on the phone|face to face) ~ (please|then|instead)
        ^^ (a |an |real |i want a |i need a |just a |get me a |actual )*(human|real person|person|agent|live agent|representative|operator|salesperson|human being|human agent|human being)( please| now| pls)* $$
        (want|need|like|get me|prefer|demand|insist on|expect) (a|an|some|to have a) (~ )?(human|real person|person|human being|salesperson|sales rep|live agent|representative|contact person|contact|phone number|callback)
        (who|whom) (can|could|may|should|do|shall) (i|we) (call|phone|ring|speak to|talk to|contact|speak with)
        (is there|do you have|give me|have you got|what is|send me|can i have|could i have|may i have|can i get|could i get) (a|your|the|any|some) (phone number|number i can|telephone number|hotline|person|human|contact person|someone|direct line|number to call|direct number)
        (meet|see) (you|someone|somebody|one of you|your people|your team|one of your) (in person|face to face|at|on site|people|guys|~ (fair|booth|stand|office))
        (visit|come to|come and see|come by|drop by|swing by|stop by|come over|pay us a visit) (us|our|me|my|at|sometime|and|$)
        (can|could|would|will|may) (you|someone|somebody|anyone) (guys )?(visit|come by|come over|drop by|stop by|come to|come and|call|phone|ring)
        (can|could|may) (i|we) (call|phone|ring|speak|talk|meet|come by|have a call|visit) ~ (you|someone|somebody|to|with|with you)
        (can|could|may) we (just )?(talk|speak|have a call|have a chat|meet)
        (no|not a|not with a|not to a|not a chat) (bot|bots|robot|machine|computer|chatbot) (please|but|only|$)
        (not|do not want to|will not|refuse to|hate|do not) (talk*|speak*|deal*|chat*|write|typ*|discuss*) (this )?(to|with) (a |an |some )?(bot|bots|robot|machine|machines|chatbot|computer|computers|ai|robots|software)
        """,
    "yes_not": """
        ^ (ah |well |but )*sure (look|lookit|listen|enough|now)( ,)?
        (but|ah|and|sure) sure( look)?( ,)? (the|we|i|it|that|you|there|he|she|they|he is|my|our|look)
        """,
    "human_not": """
        (neighbours|neighbors|customers|customer|tenants|tenant|residents|people|everyone|everybody|operators|operator|drivers|driver|suppliers|guests|patients|staff|they|he|she|my \\w+|our \\w+|the \\w+) (also |then |even |then |regularly )?(keep |keeps |always |still |will |would )?(ring|rings|ringing|call|calls|calling|phone|phones|phoning) (me|us)
        (are you|am i|do i|will i|are we|do we|will we) (~ )?(going to |to |get |be |getting |start )*(ring|ringing|call|calling|phone|phoning|rung|phoned|called|sales calls|calls|a call)
        (prefer|rather|better) (~ )?(email|emails|mail|writing) (over|than|instead of|to) (~ )?(phone|calls|calling|talking|the phone)
        (nobody|no one|none of you|never|not) (~ )?(to )?(call|phone|ring|visit|telephone)
        (no|not any|without) (more |further |phone |sales )*(call|calls|visit|visits|callback|call back|rep|reps|salesman|salesmen)
        (whether|if) (someone|somebody|anyone|anybody|they|you) (will |would )?(call|calls|ring|rings)
        (i|we) (will|ll|am going to|can|could|would|must|have to|need to|shall|d have to|might) (have|get|let|ask|tell|send) (him|her|them|my|our|someone|somebody from (our|the))
        (am i|are we|is this|are you|is it|do i|have i|is that) (~~ )?(bot|machine|robot|computer|program|ai) (~ )?(human|person|real)( (here|there|being|person))?
        (am i|are we|is this|are you|is it|do i|have i|is that) (~~ )?(human|person|real) (~ )?(bot|machine|robot|computer|program|ai)
        (paging|pages|alarm|system|software|app|server|controller|plc|device|gateway|box|dialler|dialer|unit) (~ )?(that|to|which|can|could|should|must|will) (~ )?(call|calls|ring|rings|phone|phones|contact|contacts)
        (our|my|the customer s|their) (\\w+ )?<staff> (~ )?<visiting>
        (talk|speak|chat|deal|work) (to|with) (the |a |an |one of )?(our|my|his|her|their)
        (they|he|she|who|customers|auditors|inspectors|people|suppliers) (will |do |often |always |only |then )*(visit|call|phone|ring|contact|come to) (us|me)
        (after|before|without|until|depending on|unless) (a|the|our|your|any) (site )?(visit|call|meeting)
        (have|had|having|has|got|get) (a|another|my|our|an) (call|meeting|appointment) with (him|her|them|my|our|the|his|\\w+ (from|in|of))
        i (could|can|might|would) (go and )?(see|visit|look at)
        (call|visit) from (the|our|a|my) (ministry|inspector|auditor|authority|authorities|tax|police|customer|health)
        (get|getting|had|have|expect) a visit
        (do not|never|not) (want you to |you |need to |have to |ever )?(call|phone|ring|visit|contact) (me|us)
        (talk|speak) to (my|our|his|her|their)
        (are|is|am i) (you|this|it|i) (a|an|talking|speaking|chatting) ~ (human|person|bot|robot|machine)
        (am i|are we) (talking|speaking|chatting)
        """,
    "wrong_person": """
        (has |have |had )?(moved|gone) (on )?(to )(another|a different|a new|a competitor) (~ )?(employer|company|firm|job|position|place)
        (works|work|working|employed) (~ )?(for|at|with) (another|a different|a new|someone|somewhere) (~ )?(employer|company|firm|else|now)
        (clearing|reading|handling|checking|answering|minding|looking after|going through|managing|monitoring) (out |through )?(his|her|their|\\w+ s) (~ )?(email*|mail*|inbox|mailbox|post|correspondence)
        (does not|no longer|will not|can not) read (this|these|his|her|their|it) (~ )?(any more|anymore|any longer|mail*|email*|$)
        (took over|taken over|inherited|look after|manage|watch|monitor|cover|covering|minding|running) (\\w+ ){1,3}(inbox|mailbox|mails|emails|email|mail|correspondence|account)
        (she|he|they) (is|s|has|are|have) (gone|left|no longer here|not here any more|moved on) $$
        (you|you have|u) (reached|got|have|dialled|written to|mailed) (the )?(wrong|someone else|a different|another)
        (mr|mrs|ms|miss|dr) (\\w+ ){1,2}(has |is |was |does |no )*(~ )?(left|retired|no longer|not work|passed away|died|moved on|gone|changed jobs|longer with)
        wrong (person|number|guy|lady|woman|man|contact|recipient|inbox|mailbox|address here|email|addressee|chap|party|people)
        (left|quit|departed|has left|have left|had left|leaving|gone from) (the|our|this|that) (company|firm|business|organisation|organization|group|practice|hospital|school|plant|institute|university|department|team|house|job)
        (i|he|she|they|who) ~ (left|quit) (in|last|two|a|some|months|years|at) ~ (january|february|march|april|may|june|july|august|september|october|november|december|year|month|ago|week|summer|autumn|winter|spring)
        (no longer|not) (work|works|working|employed|with|at|part of|there|here|reachable) (~ )?(us|here|there|company|firm|business|team|organisation|organization|house|him|her|this address|for them)
        (do not|does not|did not|no longer) (work|works) (here|there|for (us|them|that|this|the)|at|with (us|them)) ~ (any more|anymore|any longer|now|$)
        (no longer|not) (in|with|at) (this|the|that|our) (company|firm|position|job|role|post|department)
        (passed away|deceased|died (last|in|this|two|suddenly))
        (my|his|her|their) (predecessor|successor)
        (i am|this is) (his|her) (successor|replacement|wife|husband|widow|son|daughter|secretary|assistant|mother|father|former colleague)
        (i am|this is) the (successor|replacement|widow)
        (this|it|that) is (now )?(my|a) (private|personal|new) (number|phone|address|mobile|email)
        this (phone|number|address|mailbox|inbox|mail|email|mobile|account) (now )?(belongs|is not|is now|used to|was)
        (is|it is) (now )?my (number|phone|mobile) now
        (had|got|get|gets|getting|inherited|took over|have) (his|her|their|this) (old )?(number|phone|mailbox|inbox|mails|email|desk|extension|mobile)
        (reading|read|answering|answer|check|checking|manage|look after|monitor|forwarded|clear|clear out|empty|tidy|sort|sort out|go through) (his|her|their) (mails|emails|mail|messages|inbox|mailbox)
        (retired|has retired|moved on|changed jobs|been let go|was let go|fired|resigned|been dismissed) ~~ (inbox|mailbox|mails|mail|successor|replacement|instead|took over|colleague)
        (has|have) retired $$
        (i am|we are) not (the )?(mr|mrs|ms|miss|mister|dr|person you|man you|woman you|one you|company you|who you)
        (never heard of|do not know) (this|that|any|your|him|her|such a|the) (company|firm|person|man|woman|guy|name)
        (you|you have) (mixed|mistaken|mistake|confuse*) (me|us) ~ (up|with|for)
        (somebody|someone) (else )?(used|entered|gave|typed|put in|signed up with) my (address|email|mail|name|number)
        not (meant|intended) for me
        (i have|i) (changed|switched) (jobs|job|employer|employers|company|companies)
        """,
    "abuse": """
        know where (you|your|u) (~ )?(live|lives|office|house|is|are|work|sit|park|sleep)
        (baseball bat|break your|smash your|burn your|hunt you|punch you|beat you up|kick your)
        (you|you all|you guys|you people|you lot|u) (are|is|bunch of|pack of|fucking|bloody|stupid|dumb|damn|little|absolute|complete) (~ )?<insult>
        you <insult>
        <insult> (people|company|piece|toaster|salesman|sales people|thing you are|like you)
        (bunch|pack|load|gang|lot|company|band) of (~ )?<insult>
        what a (~ )?(moronic|stupid|pathetic|dumb|idiotic|useless|retarded|braindead) (bot|machine|robot|chatbot|company|conversation partner)
        (fuck|screw|sod|damn|stuff) (you|u|off|yourself|yourselves|your)
        (piss|bugger|naff) off
        (shut|stfu) (up|the fuck|your|$)
        (go to hell|drop dead|eat shit|kiss my|suck my|up yours|rot in hell|get stuffed|kill yourself|kys|burn in hell|to hell with you)
        (hope|wish) (you|your|they|all of you) ~~ (die|burn|burns|rot|rots|suffer|choke|bankrupt|bust|crash|dies|fail|cancer|hell|ground)
        (people|folks|someone|bots|salesmen|vendors) like you ~ (should|ought|deserve|belong|make me sick|must be|need to be)
        (you|they) (should|ought to|deserve to|all) be (thrown|shot|beaten|hanged|hung|burned|burnt|locked|slapped|punched|flogged|sued out|put down)
        (i will|i am going to|we will|i would|gonna) (kill|hurt|beat|find you|smash|punch|destroy|slap|come for|burn|shoot|strangle|break your) (you|your|u|and|the lot)*
        (brighter|smarter|cleverer|more intelligent|more useful|more brains|better conversation) than (you|u|this bot|your bot)
        (you|your company|your firm|your bot|this bot|this company) (suck|sucks|stink|stinks|disgust*|make me sick|is shit|is crap|are shit|are crap)
        (pathetic|miserable) (imitation|excuse)
        piece of (shit|crap|trash|junk|garbage|rubbish) (you|bot|company|$)
        you ~ piece of (shit|crap|trash|junk|garbage)
        (i know|find out) where you live
        watch your back
        son of a bitch
        ^ (idiots|morons|liars|crooks|scammers|fraudsters|thieves|assholes|bastards|wankers)
        """,
    "awaits": """
        (board|council|committee|management|boss|cfo|supervisory board|investment round) (only )?(meets|decides|votes|sits|reviews it|looks at it) (~ )?(in|on|next|by|at|after|this)
        (then|afterwards|after that|by then) (we|i) (will |shall |should )?know
        (waiting|wait) for (the |our |his |her )?(board|council|committee|management|boss|cfo|signature|approval|sign off)
        """,
    "not_yet": """
        (can not|could not) (say|tell|answer|name|commit) (~ )?(yet|now|today|right now)
        """,
    "took_over": """
        (i|we) (have |ve |just |now )*inherited (a|an|the|your|this|everything|all|it|that) (?!(mailbox|inbox|phone|number|desk))\\w+
        where (do|shall|should) (i|we) (begin|start)
        """,
    "later": """
        (on|am on) (parental |maternity |paternity |sick |annual |summer )?(leave|holiday|holidays|vacation|sabbatical) (~ )?(till|until|to|through|from|right now|now|at the moment|this week|next week)
        (get|come|circle|check) back to (me|us) (then|later|in|after|next|on|when|once|around|at)
        (get|be|come) back in touch (in|after|when|next|then|around)
        (back in|in) the office (in|on|from|again|by|after|next|tomorrow|monday)
        (pick|take) (this|it) up (again )?(in|after|next|later|on|when|around|from|then|tomorrow|another)
        (continue|resume|carry on|go on|finish this) (~ )?(later|tomorrow|next|another|tonight|after|on monday|in (january|february|march|april|may|june|july|august|september|october|november|december)|in the new year|in a (week|month|few)|when)
        (drowning|swamped|snowed|buried|up to my|flat out|run off my feet|rushed off|slammed|hectic) (~ )?(in|under|with|right|now|eyeballs|neck|today|this week|today|at the moment|$)
        (can not|cant|could not) (talk|chat|write|type|speak|answer) (right )?now
        (do not|have not|have no|no|not) (really )?(have|got|much)? ?(the |any |enough )?time( (for|now|right|today|at|to|this|left|$)|$)
        ^ (not (right now|this minute)|another (day|time)|some other (day|time))( (ok|okay|please|sorry|thanks))* $
        (give|need) (me )?(half an|an|a|one|two|a few|a couple of|\\d+|ten|five|twenty|thirty) (~ )?(hour|hours|minute|minutes|min|mins|moment|moments|sec|secs|second|seconds)( please|$)
        (can not|could not|can t|unable to) (talk|chat|speak|write|type|answer|do this|do it|concentrate|respond) (right )?(now|just now|at the moment|today|atm|currently|this minute)
        ^ (half an hour|five minutes|ten minutes|one moment|one sec|one second|just a moment|just a sec|a moment|one minute|hold on|hang on|wait a minute|wait a sec|bear with me|moment)( please)* $
        (crane|truck|lorry|delivery|driver|customer|visitor|inspector|auditor|doctor|plumber|baby|boss|patient|guest|guests|client) (s |is |has |just )*(arriving|arrived|here|at the door|waiting|coming|outside|calling)
        ^ (i will be |i am |be |will be )?back (at|around|by|in|after) (\\d+|noon|lunch|one|two|three|four|five|monday|tuesday|wednesday|thursday|friday|an hour|ten|a|half)
        (from|as of|starting) (tomorrow|today|monday|next week|now) (on )?(~ )?(leave|holiday|vacation|parental leave|sick leave|maternity leave|away)
        (off|away|out) (on|for) (parental leave|maternity leave|paternity leave|holiday|vacation|sick leave|annual leave|a week|two weeks|the day|today|the weekend)
        (ask|contact|write to|try|ping|email|message|catch|remind) (me|us) (again )?(after|next|tomorrow|later|when|in (a|an|one|two|three|\\d+)|on (monday|tuesday|wednesday|thursday|friday))
        (talk|speak|write|continue|resume) (again )?(in|on|after) (january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|easter|christmas|a week|the holidays)
        (back|return|continue|resume|carry on|pick (this|it) up|go on|finish|proceed|do this|do that|take this up|speak|chat|talk|write|answer|reply|message you|get to this|get to it|look at this|come back|respond|deal with this) ~ (later|tomorrow|tonight|in an? (hour|minute|bit|while|moment|few|week|day)|in (10|15|20|30|5|ten|five|two|a couple|a few) ~|this (afternoon|evening)|in the (afternoon|evening|morning)|next (week|month|time)|on (monday|tuesday|wednesday|thursday|friday)|after (lunch|my|the|the meeting|work|hours|my holiday*)|another (time|day)|some other time|when i am|once i am|monday|friday)
        (can|could|let us|may|shall) (we|us|i)? (do|continue|talk|finish|postpone|pick|move|take|resume|chat|speak) ~~ (later|tomorrow|tonight|afternoon|evening|monday|tuesday|wednesday|thursday|friday|another time|another day|next week|next month)
        (have|got|need|must|gotta|i m off|going) (to )?(go|run|leave|dash|head out|hop off|catch (a|my) (train|plane|flight|bus)|pick up (my|the) (kid*|daughter|son|children)|log off|sign off|shoot|rush|jump) (now|into|to (a|the|my) (meeting|call|appointment)|soon|sorry|$)
        (off|out|heading|rushing|dashing|running) (to|into|for) (lunch|a meeting|the airport|a call|an appointment|work|bed|the hospital|site|a customer|my train|the doctor|dinner)
        (i am|am|currently|right now|just|sitting) (~ )?(driving|in a meeting|in meetings|on the road|on the train|on my way|at lunch|on holiday|on vacation|on leave|out of office|out of the office|in a call|on a call|on the phone|in the car|in traffic|at the doctor|at the airport|boarding|on sick leave|at a trade fair|at the dentist|on site right now|abroad)
        ^ (in a meeting|on a call|in a call|on holiday|on vacation|at lunch|driving|busy|super busy|boarding now|on the road|out of office)
        (bad|not a good|not the best|wrong|terrible|not the right|poor|inconvenient) (time|timing|moment)
        ^ not (right )?now
        (busy|swamped|snowed under|tied up|up to my (neck|ears|eyeballs)) (right now|at the moment|today|now|this week|until|till|with|atm|$)
        (no|not|do not have|have not got|not got|do not have any) (any )?time (right now|now|today|at the moment|for this|this week|for that|atm|currently)
        ^^ (no time|later|brb|ttyl|afk|tomorrow|another time|maybe later|bbl|not today)( (please|now|sorry|sry|thanks|busy))*$$
        (brb|ttyl|afk|bbl|gtg|g2g)
        (talk|speak|chat|write|message|call|text) (to )?(you )?(again )?(later|tomorrow|next week|soon)
        more later
        (phone|mobile|laptop|battery|tablet) ~ (dead|dying|low|empty|flat|dies|run out|running out)
        (ask|try|contact|write|message|ping|remind|catch) (me|us) (again )?(~ )?(later|tomorrow|next week|next month|in a week|in two weeks|in a month|after|on monday|on friday|when i am back|in the afternoon)
        (someone|somebody|customer|a customer|the boss|my boss|kid|kids|doorbell|fire alarm|delivery|truck) (~ )?(at the door|just came in|is here|calling me|needs me|waiting for me|just walked in|is ringing|crying)
        (will|to) (be )?back in (a |an |one |two |half |5 |10 |15 |20 |30 )~
        (have to|need to|must|let us) (postpone|interrupt|pause|stop here|cut this short|break off)
        """,
    "pending": """
        (i|we) (would|will|d|ll) (have|need) to (look|check|see|dig)( (it|that|this))?( (up|out|first|into it))* $
        (i|we) (will |shall |must |have to |try to |am going to )?(find out|ask around) (~ )?(until|by|till|before|tomorrow|on|next)
        (will|ll|is going to|can) (tell|let) (me|us) (know )?(that |it )?(on|by|tomorrow|next|after|tonight|later)
        ask me (again )?(that )?(after|on|next|tomorrow|in)
        (until|till|before) then (i|we) (can not|could not|will not|am not able to|are not able to) (confirm|say|tell|answer|promise|commit|decide)
        (then|afterwards|after that) (i|we) (know|will know|ll know|should know) (more|it|that|for sure|better)
        (only )?(then|after that|afterwards) (will|can|could|shall) (i|we) (know|say|tell|answer|be able|name)
        (will|ll|can) (send|share|forward|mail|pass|give|tell|report) (~ )?(once|when|as soon as|after) (it|they|he|she|that|we|i|the|all)
        (let me|i will|i ll|will|must|have to|need to|got to|gotta|going to|i d|would have to|off to|gonna|should|want to|would want to|just|better) (first |quickly |just |go and |go )*(ring|phone|call|text|mail|email|ping|catch|corner|grab|ask|buttonhole|find|speak to|talk to) (?!(you|me|us|back|you back|it|off|out|a|them off)( |$))(my|our|the|his|her|their|head|hq|\\w+ in|\\w+ from|\\w+ at|\\w+ (about|on|first|tonight|tomorrow)|him|her|them|purchasing|finance|accounts|procurement|group|corporate|production|planning|engineering|it|legal|management)
        i (call|ring|phone|ask|text|mail|email) (my|our|the|him|her|them) (~ )?(to (know|ask|find|check|see)|first|tonight|today|tomorrow|now|then|about it)
        (not|never|nothing|only|nobody|hardly|no one) (~ )?(know|tell|say|answer|name|give|commit|promise) (~ )?(before|until|till|til) (i|we|that|then|they|he|she|the|our|it|monday|tuesday|wednesday|thursday|friday|after|next|\\d+)
        (before|until|till|til) (i|we) (can|could|will|am able to|d be able to) (~ )?(tell|say|name|give|answer|commit|know|put)
        (before|until|till|til) (i|we) (have |ve )(spoken|talked|asked|checked|seen|heard|met|been told|got|had|walked|consulted)
        (then|after that|afterwards|by then) (i|we) (can|will|ll|should|could|may|might) (only )?(tell|know|say|answer|be able to (say|tell|answer)|name|report|get back)
        (i|we) (can|will|ll|should|could) (only )?(tell|know|say|answer|let|give|report|ask|inform|find|see|look|check) (~ )?(then|after that|afterwards|by then|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)) $
        (will|ll) (revert|report back|report|come back to you|get back to you)
        (back|answer|reply|word) to you (tomorrow|today|tonight|on|by|next|shortly|soon|asap|in|after|once|when|later|then)
        you (will|ll|shall) (hear|have (it|an answer|a number|a figure|a date|the)) (from me|from us|back|tomorrow|by|on|after|then|next)
        (put|raise|take|bring) (the|that|this|your|it) (~ )?(question|matter|point|up)? ?(to|with|up with) (him|her|them|our|my|the|finance|management|purchasing|\\w+) (~ )?(then|tomorrow|tonight|today|on|next|first|at)
        (get|fetch|dig|have) (it|that|them|the (figure|number|list|date|dates|numbers|figures|answer|details)) (off|from|out of) (him|her|them|my|our|the|accounts|accounting|finance|purchasing|production|planning|sap|engineering|head office|hq)
        (have to|need to|must|got to|would have to|d have to|will|going to|let me|i ll|gotta|has to) (look|go) (it|that|them|this|these|those|back|through)? ?(up|to (my|our|the|him|her|them|head|finance)|through it again|over it again|at it again|through (the|our|my) (numbers|figures|books))
        (have to|need to|must|got to|gotta|would have to|d have to|want to|d want to|let me|would like to) (first )?(walk|tour|inspect|survey|go round|go through|walk round|walk through) (the|our|this|it|that|round|through|with|every) (~~ )?(first|before|then|with)
        let me (first )?(walk|tour|inspect|survey|go round|walk round|walk through) (the|our)
        (what|which|how much|who|whether|when) ~ (i|we) (have to|need to|must|would have to|will have to|d have to|still have to|should) (look up|check|find out|ask|see|clarify|verify)
        (waiting|wait|awaiting|w8ing) (for|on) (a|an|the|his|her|their|my|our) (~ )?(number|figure|figures|numbers|date|dates|answer|word|list|reply|quote|confirmation|feedback|schedule|plan|ok|go ahead|minutes|response|input|call)
        (have to|need to|must|got to|will) wait for (it|that|him|her|them|this|the|our|my) (~~ )?(before|until|to|first|can|then)
        (wait|hold) (~ )?(call|ask|check with) (my|our|the)
        (he|she|they|guys|guy|boss|manager|colleague|colleagues|engineer|engineers|controller|finance|accounting|accounts|purchasing|production|planning|planner|treasurer|accountant|bookkeeper|secretary|department|office|foreman|people) (has|have|s|got|holds|keeps) (got )?(the|that|those) (list|sheet|figure|figures|number|numbers|file|dates|books|answer|spreadsheet)
        (need to|must|will|have to|let me|got to|gotta|to|better|going to) (double check|doublecheck|dbl check|cross check|recheck) (~ )?\\w+
        (give me|need|want) (till|until|til|a day|two days|three days|a couple of days|a few days|a week|one day)( (till|until|monday|tuesday|wednesday|thursday|friday|tomorrow|next)|$)
        (must|needs to|has to|have to) (first )?(open|check|look at|look in|consult|go through) (the|our|his|her|their|my) (books|numbers|figures|accounts|records|ledger|calendar|plan|papers|contract)
        (one|a question) for (my|our) (boss|bursar|treasurer|accountant|controller|colleague|husband|wife|director|manager|finance|cfo|partner|purchasing|planner)
        (must|have to|need to|should|got to|will have to) see (~ )?(with|what|how|if|whether|when|first)
        (find out|ask|check) (who|what|when|how|whether|if|where) ~ \\w+ (back|tell|let you|will|then|first)
        (have|need|must|got|ought|want|going|will|let me|i d better|had better) (to )?(first )?(check|ask|clarify|find out|look it up|verify|inquire|enquire)( (first|this|that|it|internally))* $
        (i am|i m|am|i will|i ll|will|gonna|let me|going to) (writing|write|drop|dropping|shoot|shooting|send|sending|ping|pinging|text|texting|call|calling|ring|ringing|email|emailing|mail|mailing|message|ask|asking) (to )?(him|her|them|my|our|the) (~ )?(now|today|a line|a note|a mail|an email|a message|tomorrow|right|straight|first|quickly|about|back|$)
        (can|could|will) (only )?(tell|say|give|let|answer|know) (you |that |this |it )*(once|when|after|as soon as|if|until) ~ \\w+
        (would|will|must|has|have|needs|should) (have )?(to )?(tell you|know that|answer that|say that|confirm that|tell us|decide that first)
        (can not|could not) (say|tell|answer|know) (you )?(yet|now|today|right now|at this point|without|off the top|before|until)
        (reorganis*|reorganiz*|reshuffl*|restructur*) (~~ )?(ask|know|tell|see|week|month)
        (have to|need to|must|got to|would have to|will have to|gotta|let me|i d have to|first|want to|should) (first |go |go and |still )*(see|look|hear) (~ )?(when|if|whether|what|who|with|how|which|first)
        (ask|contact|try) (me|us) (again )?(after|once|when) (the|we|our) (meeting|agm|board|vote|committee|session|decision|budget round|~ meeting)
        (not|none of that is|nothing is|has not been|is not|have not) (been )?(decided|settled|clarified|finalised|finalized|agreed|confirmed|fixed) yet ?(ask|will|i ll|i will|let|after|but)
        (knows|know|would know|will know|decides that|must say|has to say|has to tell|can tell|can say|handles it) (~~ )?(ask|call|ring|email|mail|write|check|find out|shall i ask|should i ask)
        (for|up to) (my|our|the) (~ )?(to say|to answer|to tell)
        (one|two|a|give me a|need a|a couple of) (day|days|moment|minute) (please|to|for|then)
        (shall|should|can|could|may) i (ask|check with|find out from) (him|her|them|my|our|the|someone|purchasing|finance)
        (have|need|needs|got|want|ought|would have|will have|must|should|going|let|would|like|prefer|like me|allow me|has|gotta|had better|better|first|supposed) (me )?(to )?(first |quickly |go and |go |still |again |briefly |internally )*<ask> (~ )?(\\w+|$)
        (will|can|could|may|shall|gonna|going to|i ll|am going to|off to|about to) (first |quickly |go and |go |still |again |just |also |try to )*(ask|check|consult|clarify|find out|confirm with|look (it )?up|double check|verify|talk to|speak to|speak with|run it by|raise it|bring it up|enquire|inquire|figure out|look into|bring this up|take it up|have a word|ring|phone|ping)
        (i|we) (am |are )?<asking> (~ )?(now|with|my|our|the|him|her|them|it|this|internally|for|on|right)
        ^ (still |just |currently )?<asking> (~ )?(now|with|my|our|the|him|her|them|it|this|internally|for|on|$)
        ^ (will|gonna|going to|let me|must|need to|have to|got to|gotta) <ask>
        (come|get|circle|report|revert|be) back (to you)?( with| on| once| when| after| tomorrow| later| about| as soon| next| by| $)
        (get|come|circle) back to (you|u)
        (i|we|will|gonna|and|going to|i ll) (write|ask|call|ring|text|email|mail|message|phone|ping) (him|her|them)
        (will|can|could|shall|i ll|to|then|would) (let you know|tell you|inform you|update you|send it|send that|send you|give you|pass it on|forward it|provide it|share it|say more|answer) (~ )?<when_then>
        (i|we|can|then) (can |will |ll )?(let you know|keep you posted|give you an update)
        let you know
        (can|could|may) (i|we) (tell|give|send|answer|let|come back|get back) (you|that|this|to you|it) ~ <when_then>
        know more (after|in|on|once|when|next|tomorrow|by|soon|later|then)
        (will|shall|should|would|can|only|going to) (only )?know (that |it |more |this |for sure |better )*(after|in|on|once|when|next|tomorrow|by|later|monday|tuesday|wednesday|thursday|friday)
        (still |currently |we are |i am )?(waiting|wait|awaiting) (for|on|to hear)? ~~ (tell you|let you know|answer|reply|approval|confirmation|decision|feedback|go ahead|green light|ok|committee|office|permit|response|sign off|numbers|figures|quote|meets|news|board|boss|him|her|them|finance|cfo|management)
        (my|our|the) (\\w+ )?(colleague|boss|manager|controller|accountant|planner|treasurer|cfo|secretary|wife|husband|buyer|partner|assistant|team|finance) (\\w+ )?(knows|would know|has (the|that|those) (number*|figure*|calendar|info|details|date*)|handles that|handles this|has to say|can tell|will know|takes care of that) ~~ (ask|check|write|call|tell|find out|him|her|them|back)
        (have not|has not|not|never) (asked|checked|clarified|been told|talked about it|discussed it|discussed this|confirmed|been clarified|looked) ~ (yet|so far|will|but|myself)?
        (have not|has not|did not) (got|get|received|heard) (an answer|a reply|the answer|confirmation|feedback|back|word) ~ (yet|so far|$)
        (doc|document|spec|specs|specification|requirements|list|requirement|brief|tender documents|scope) ~ (not finished|not ready|not done|being written|in progress|to follow|not complete|will follow|being drafted|is coming|follows)
        (will|can|i ll) (send|forward|mail|share|email|supply|submit) (it|them|that|those|the|you|our) ~~ (once|when|as soon as|later|tomorrow|next week|tonight|monday|after|today)
        (details|answer|number|numbers|figure|figures|info|reply|date|more) (to follow|will follow|follows)
        (need|wait|waiting|take|takes|give|want) (until|till|a (day|week|bit|moment|couple of days)) ~ to (ask|check|find out|clarify|look|confirm)
        (bear with me|hang on|hold on|one moment|one sec|one second|just a sec|just a moment|give me a (sec|minute|moment|day|week|few)) ~~ (check*|ask*|look*|find out|see|verify|confirm*)
        (to be confirmed|to be clarified|to be checked|tbc|under clarification)
        (ask|asking|check with|checking with) (my|our|the|his|her) (boss|manager|cfo|colleague*|team|wife|husband|director|accountant|accounting|finance|controller|controlling|partner|partners|board|superior|supervisor|lawyer*|legal|hr|purchasing|procurement|secretary|treasurer|planner|engineer*|technician*|department|head|owner|ceo|it|production|management|foreman|site manager|customer|client|landlord|architect|consultant|steering committee)
        ^ (checking|asking|clarifying|will check|will ask|gonna ask|gonna check|to be checked|need to check|must check|must ask|have to check|have to ask|let me check|let me ask|let me see|let me look)
        (can not|could not|cant|not able to|unable to|impossible to) (say|tell|answer|decide|give you|commit|promise) ~~ (without|until|before|unless|w/o) ~~
        (not) (my|mine) (department|area|field|thing|business) ~~ (ask|check|find out|back to you)
        (get back|come back|return) with (a|an|the|that|some|more|my|our) (number|answer|figure|date|reply|info|information|details|budget|feedback|response)
        """,
    "pending_not": """
        (want|need|like|trying|try|have|got|going|hope|hoping|help us|help me) (to )?find (the|our|out why|out where|where|why) (?!(answer|number|figure|figures|numbers|date|paper|document|file|letter|mail|email|budget))\\w+
        (need|have|like|want|would like) to see (a|an|your|the) (proposal|offer|quote|quotation|price|demo|numbers|concept)
        (want|wants|like|need|needs) (to )?(see|know|measure|monitor|track) (~ )?(in one place|at a glance|live|online|what our|what every|how much|what each|what \\d+)
        (let|ask) me (know|again)
        (can|could|may|would|like to|want to|wanted to) i? ?(ask|check) (you|something|a question|one thing|what|how|if you|whether you)
        (ask|asking) (you|yourself|yourselves)
        (they|he|she|people|nobody|no one|everyone|everybody) (always |never |usually |only |do not |does not |did not |even )*(ask|asks|asked|consult|consults|check) (me|us|for my|i)
        (need|have|want) to (check|talk to|verify|clarify|discuss|confirm|look at) (\\w+ )?(every|each|all|hundreds|thousands|200|by hand|manually|twice|daily|weekly)
        """,
    "unknown": """
        (i|we) (really |honestly |just |simply |genuinely )*(do not|would not|could not|cannot) (really |honestly )*(know|say|tell|tell you|tell yet)
        no idea
        (no|not a|have not a|have no) clue
        (beats|search) me
        (i )?dunno
        how should (i|we) know
        """,
    "decline": """
        (told|said|telling|tell) (~ )?(you|ya|already|twice|before) (~ )?([,.] )?(i|we) (really |honestly |just )?(do not|cannot|dont) (know|say|tell)
        ^ (sorry |no |well )*(i |we )?(do not|would not) (want|wish|like|care) to (say|tell|tell you|share|answer|answer that|share that|say that|disclose|disclose that)( (that|it|this|here|yet))* $
        (will not|not going to|am not|can not|refuse to|would rather not|prefer not to) (be )?(giving|sharing|telling|quoting|naming|disclosing|saying|stating|revealing|putting) (you )?(a |an |any |the |our |that |this )*(number|numbers|figure|figures|amount|sum|date|dates|name|names|price|detail*|specific*|budget|it|that|anything)
        (can not|will not|could not|may not|must not) (put|write|type|post|give|share|state|drop) (a |any |the |our |my )?(figure|number|amount|sum|name|names|date|price|details) (in|into|on|through|over|via) (a |the |this |an |your )?(chat*|email|mail|form|window|bot|machine|web*|internet)
        (rather|prefer to|like to|want to|would|will|must) keep (it |that |this |them |our |the |those |my )?(\\w+ ){0,2}(in house|to ourselves|to myself|private|confidential|secret|internal|under wraps)
        (stays|stay|remains|remain|kept) (in this house|in the house|in house|in the family|within these walls|within the company|between us|with us|inside)
        (is|are|s|that is|it is) (just |strictly |purely )?between (me|us|him|myself) and (my|our|the|his)
        (is|are) (our|my) own (business|affair|concern|secret)
        (not|never) (able|allowed|permitted|cleared|free|at liberty|supposed|authorised|authorized) to (tell|say|share|disclose|discuss|talk|give|reveal|name|publish|state|quote) ~ \\w+
        (client|customer|patient|business|commercial) (confidentiality|secrecy|confidence)
        (do not|need not|no need to|not obliged to|not required to|do not have to|am not obliged to) (have to |need to )?(tell|answer|share|disclose|explain) (you|that|this|anything|a bot|to you)
        (would |d |i )?(sooner|rather|prefer to) not (\\w+)
        (not for|none of) (outsiders|outsider|the public|strangers|third parties|external*|vendors|suppliers|bots|everyone|everybody s ears)
        (will not|not going to|would not) (say|tell|reveal|disclose|share) (~ )?(who|what|when|how much|how|why|which)
        not (put|putting|write|writing|commit) (~ )?(in writing|to paper|on record|on paper|down here)
        (let us|let s|please|better|we|rather|could we|can we) (~ )?(leave|keep|put|skip|park|not talk|not discuss|not go into) (money|that|this|budget|numbers|figures|dates|prices|it|names|the money|the budget|about money) (out|aside|to one side|for later|off the table|for now|in house|under wraps|out of)?
        (nothing|not something|not anything) (that )?(you|anyone|anybody|outsiders|a bot|a machine) (~ )?(need|needs|have|has|to) (to )?know
        (no need for you|you do not need|you do not have|you need not) (to )?(know|worry)
        (under|is under|an) (embargo|non disclosure|confidentiality|wraps|lock and key)
        (embargo|embargoed|hush hush|mum is the word|lips sealed|off the record|not for publication|not public|not yet public)
        (a (gentleman|lady) never tells|ask me no questions|wouldn t you like to know|would you like to know|nice try|nosy)
        (we|i) (never|do not|never ever|rarely) (reveal|disclose|share|publish|discuss|name|give|show|talk|tell|hand|announce) (~ )?(vendor*|supplier*|outsider*|people|bot|sales|numbers|figures|dates|anyone|that|our)
        (will not|not going to|am not going to|not gonna|do not want to|would not) (put a figure|put a number|name a|give a figure|give a number|commit to|be pinned|get pinned|be drawn|nail down)
        (rather|prefer|preferably|better|would like) not (to )?(say|share|tell|talk|disclose|discuss|answer|give|name|go|commit|be|put|mention|reveal|speak|get into|comment|want|^|$)
        (prefer|rather|would prefer) (not|to keep|keep|we keep|i keep) ~ (to myself|private|confidential|to ourselves|internal|open|$)
        ^ (i |we )?(would )?(rather|prefer) not $
        (will not|am not|are not|not going to|do not want to|not willing to|can not|must not|may not|not allowed to|not at liberty to|not authorised to|not authorized to|no intention to|refuse to|refusing to|decline to|do not wish to|wont|not comfortable|do not like to|do not feel like|not prepared to|forbidden to|not permitted to|do not care to|never|do not|not gonna|not ready to) (~ )?(say|saying|share|sharing|tell|telling|disclose|disclosing|discuss|discussing|reveal|revealing|talk about|talking about|talk|answer|answering|comment|commenting|go into|going into|give out|giving out|give you|name|communicate|publish|quote|divulge|put a figure|put a number|get into|state|pin down|commit|specify|publicise|show our cards|show my cards|hand out|open our books|say that|say anything) ~ (that|this|it|figure*|number*|amount*|price*|budget*|money|specific*|detail*|date*|schedule*|internal*|supplier*|vendor*|stranger*|robot|bot|machine|chat|here|online|sum|sums|anything|structure*|anyone|anybody|outside|$)
        (?!do not (say|tell|answer|talk) (you|u|sorry|that you|it is|me) )(will not|do not|refuse to|wont|not going to) (answer|say|tell|share|disclose|discuss|talk|comment) (\\w+ )?(that|this|you|it|money|here|$)
        (do not|not|never) (talk|discuss|share|disclose) (about )?(money|figures|numbers|budgets|prices|internal*|projects|dates|that)
        no comment
        (confidential|classified|top secret|under nda|trade secret|company secret|business secret|state secret|under wraps|a secret|secret)
        ^ (that is |this is |it is |its )?(confidential|private|internal|personal|secret|classified|proprietary|sensitive|under nda|nda|not public|not for you)
        (numbers|figures|budgets|amounts|that|this|it|those|details|dates|plans|structures|our books|information) (is|are|remain|remains|stay|stays|stays|s) (strictly |purely |our |kept )?(internal|private|confidential|secret|not public|not for|nobody|none of|sensitive|our business|my business|in house|between us|closed)
        (none|not any) of (your|ur|anyone s) (business|concern|beeswax|bees wax|damn|bloody)
        (is|are) (not|no) (your|any of your|ur) (business|concern|problem)
        (not|does not|do not think that|do not see how|hardly) (concern|concerns) you
        (mind) your own (business|beeswax)
        (nothing|not something|not a thing|not anything|not a topic|no information) (i|we) (can|would|will|want to|may|could|should|am allowed to|ever|are allowed to)? ?(share|discuss|tell|say|disclose|talk about|reveal|give out|publish|answer)
        what is (it|that) to you
        ^ (pass|skip|skip it|skip this|skip that|next|next question|next one|no answer|nunya|keep guessing)( (please|one|question|thanks|this one|that one) ?)*$
        (skip|leave out|pass on) (this|that|the) (one|question|point)
        pass on (this|that)
        (wild horses|over my dead body)
        ^ (no |nope |ha |well |and )*you first( (please|then|mate))* $
        (you|you guys|you) (go|tell me|say|show me|name) (first|yours first|your price first)
        (not|never) (in|over|via|through|by) (a |this )?(chat|email|mail|bot) $
        keep (that|this|it|those|our cards|my cards) (to (myself|ourselves)|private|close*|secret|quiet|confidential|internal)
        (play|playing|hold|holding|keep|keeping) (our|my) cards (close|to)
        (do not|not) (communicate|publish|give out|hand out|release|disclose|announce) ~ (date*|number*|figure*|external*|internal*|schedule*|plan*|project*|outside)
        (i am|we are) (bound|sworn) (by|to) (an |secrecy|a |non)
        lips are sealed
        (not telling|not saying|not answering|not sharing|not disclosing|keeping that to myself|am not telling)
        i do not answer
        (data protection|nda|company policy|our policy|policy|compliance|legal|our rules) (~ )?(prevent*|forbid*|does not allow|do not allow|says no|prohibit*|not to|bars|stops me)
        wait and see what you offer first
        that would be telling
        (too) (personal|nosy|private|sensitive)
        """,
    "abuse_alone": """
        <insult> (bot|bots|robot|machine|chatbot|computer|program|ai|software)
        """,
    "abuse_alone_not": """
        (the|our|my|old|these|those) (\\w+ )?<insult> (machine|computer|software|robot|bot|program|piece)
        """,
    "abuse_not": """
        (the|our|my|old|these|those) (\\w+ )?<insult> (machine|computer|software|robot|bot|program|piece)
        (the|our|my|old|your predecessors|previous|last|former|before) (\\w+ )?(idiot|idiots|morons|clowns|fools|muppets|crooks|fraudsters) (who|that|before|from|of|at|in|wired|installed|built|sold|put)
        (gearbox|pump|valve|machine|compressor|boiler|line|thing|printer|plc|controller|software|system|oven|robot|press|conveyor|equipment|installation|heating|lift) (~ )?(is|are|s) (a |an )?(~ )?(piece of|pile of|load of)?
        """,
    "decline_not": """
        before (i|we) (can not|can|could|could not) (say|tell|name|give|answer)
        do not (say|tell|give|answer|send|name) (me )?(it varies|it depends|\\w+ (varies|depends))
        would rather not (read|see|hear|have|wait|go (through|back|without)|pay|lose|run|risk|replace|repair|live|deal)
        """,
    "wrong_person_not": """
        (my|his|her|their) (predecessor|successor) (~ )?(bought|installed|built|ordered|put|chose|set|let|started|planned|had|always|never|got|swore|told|said|wanted|ran|kept|did|was (a|an|very|the|keen|sure)|used|thought|believed|tried|spent|hired|introduced|designed|picked|loved|hated)
        (until|till|before|since) (he|she|they) (retired|left|moved on|resigned|quit)
        predecessor (~~ )?([,.] )?(i|we) (~ )?(taken|took|taking|am taking) (~ )?over
        (taken|took|taking) over (from |for )?(his|her|their|the|this|that|it|my predecessor)
        (my|his|her) (successor|predecessor) (does|decides|will|signs|has|is going to|can)
        (my|our) (dear |late |old |poor |own )*(father|mother|dad|mum|mom|grandmother|grandfather|grandma|grandpa|granddad|wife|husband|brother|sister|son|daughter|uncle|aunt|cousin|cat|dog|friend|best friend|neighbour|mother in law|father in law) (has |had |just |sadly |suddenly )*(passed away|deceased|died)( (last|in|this|two|suddenly))?
        (is|are|was|be) leaving the (house|plant|building|site|factory)
        (when|once|after|until|till|before) (they|he|she|the \\w+) (are|is|have|has|s) (gone|left|out)
        """,
    "sorrow": """
        (my|our) (dear |late |old |poor |own )*(father|mother|dad|mum|mom|grandmother|grandfather|grandma|grandpa|granddad|wife|husband|brother|sister|son|daughter|uncle|aunt|cousin|best friend|mother in law|father in law|baby|child) (has |had |just |sadly |suddenly |is |was |s )*(passed away|deceased|died|dying|in hospital|in intensive care|seriously ill|very ill|terminally ill)
        (i|we) (have |just |ve )*lost (my|our) (father|mother|dad|mum|mom|grandmother|grandfather|grandma|grandpa|granddad|wife|husband|brother|sister|son|daughter|uncle|aunt|cousin|best friend|mother in law|father in law|baby|child)
        (in mourning|bereavement|bereaved|(at|to|from|for|after) (the|a|my|our) (\\w+ )?funeral)
        """,
    "let_us_say": """
        (let us|let s|lets|let's|better|rather) (say|make it|call it) (~ )?(january|february|march|april|may|june|july|august|september|october|november|december|autumn|fall|spring|summer|winter|week|end|early|mid|late|q1|q2|q3|q4)
        """,
    "later_excuse": """
        (am|i m|are|sitting|stuck|typing) (just |only |currently |still |always )*(on the road|in the car|on a train|on the train|on site|on my way|driving|on my phone|from my phone|in a meeting)
        """,
    "writing": """
        (rather|prefer) (~~ )?(in|by|via|over) (an |a )?(email|mail|writing)
        (no|not any|without|spare (me|us)( the)?|do not want( any)?|(can|could) do without|hate|not a fan of) (~ )?(phone |more |sales |cold |of )*(calls|phone calls|call|phone call|phoning|telephone calls)
        (email|emails|mail|writing|in writing|by email|via email|by mail|text|written) (only|is better|is best|is fine|please|preferred|works best|suits me|would do|will do)
        (only|just|rather|better|prefer|preferably) (by |via |in |an |the )?(email|emails|mail|writing|written)
        (do not|never|nobody|no one|must not|should not|shall not|please not) (~~ )?(phone|ring|call) (me|us)
        (nobody|no one|none of you) (is |should |shall |may |must )?(to )?(phone|ring|call)s?
        """,
    "excuse": """
        (sorry|apologies|apologise|apologize|excuse|pardon|forgive) (for |about )?(my|the|all the|this|any) (~ )?(english|spelling|typos|typing|delay|late reply|late answer|slow reply|mess|confusion|tone|long message|autocorrect)
        """,
}
