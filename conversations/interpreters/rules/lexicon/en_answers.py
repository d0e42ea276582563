"""What English-speaking leads say about money, the decision and the time."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "money": "money|monies|budget|budgets|funds|funding|cash|dosh|dough|allocation|capex|opex|finance|finances|financing|capital|pot|kitty|coffers"
    "|financial means|means|spending|spend|resources|wherewithal|purse|bucks",
    "be": "is|are|was|were|be|been|being|has been|have been|had been|s|got|gets|get|will be|would be|could be|sits|stands|sitting",
    "okayed": "approved|released|granted|allocated|allotted|assigned|secured|earmarked|ring fenced|ringfenced|signed off|signed|set aside|put aside"
    "|put by|reserved|confirmed|cleared|budgeted|okayed|ok ed|oked|authorised|authorized|committed|unlocked|sanctioned|greenlit|greenlighted|green lit"
    "|provisioned|covered|funded|awarded|agreed|waved through|rubber stamped|nodded through|passed|accepted|in place|available|guaranteed|on hand"
    "|sorted|good to go|safe|saved up|saved|kept aside|parked|in the bank|on the account|lined up|ready|ready to go|at hand|there|here|at our disposal|at my disposal",
    "planned": "planned|plan|plans|planning|foreseen|pencilled in|penciled in|pencilled|scheduled|forecast|forecasted|earmarked|requested|applied for"
    "|applied|asked for|submitted|proposed|put in for|budgeted|included|in the plan|on the list|put down|slated|tabled|envisaged|put forward",
    "giver": "board|cfo|ceo|finance|council|bank|management|committee|boss|directors|director|owner|owners|ministry|government|parent company|headquarters|hq"
    "|head office|shareholders|supervisory board|trustees|investors|investor|town|city|state|treasury|controlling|controller|purchasing|group|leadership|exec|execs"
    "|the eu|donor|foundation|insurance|parish|association|hospital association|steering committee|head of finance|accounting|finance department|finance team|governors|he|she|they",
    "small": "cent|cents|penny|pennies|dime|dimes|nickel|euro|dollar|buck|pound|quid|sou|bean|single cent|single euro|farthing|rappen|red cent",
    "exec": "owner|co owner|founder|co founder|cofounder|ceo|managing director|president|proprietor|managing partner|sole trader|sole proprietor|general partner"
    "|chief executive|chief executive officer|owner operator|managing owner|business owner|company owner|self employed|freelancer|md|sole director|boss|big boss|main shareholder|majority shareholder",
    "decide": "decide|decides|choose|pick|select|approve|sign|sign off|order|buy|purchase|say yes|call the shots|give the go ahead|make the decision"
    "|make the decisions|make this decision|make that decision|make the call|take the decision|take that decision|take the decisions|have the final say|have the last word|have the final word"
    "|have the say|have final say|got the final say|hold the purse strings|hold the pen|pull the trigger|green light|greenlight|release the money|run the show|wear the trousers"
    "|authorise|authorize|commission|award|make those decisions|make these decisions|make all decisions|make all the decisions|sign the order|sign the cheque|sign the check|sign the contract|sign the contracts|sign the po",
    "others": "boss|bosses|manager|director|directors|ceo|cfo|cto|coo|md|management|board|owner|owners|procurement|purchasing|head office|headquarters|hq|group"
    "|corporate|chief|committee|council|mayor|finance|it|it department|parent company|holding|supervisor|plant manager|gm|general manager|engineering|leadership"
    "|my husband|my wife|the family|upper management|top management|the top|partners|shareholders|somebody else|someone else|others|other people|they|he|she|superiors|principal|dean|head|chairman"
    "|central purchasing|purchasing department|the buyers|buyers|investors|trustees|steering committee|governors|abbot|bishop|minister|ministry|commander|landlord|customer|architect|client",
    "peer": "wife|husband|partner|partners|brother|sister|father|dad|mother|mum|mom|son|daughter|colleague|colleagues|boss|cfo|ceo|cto|coo|director|board|team|management"
    "|manager|plant manager|plant director|purchasing|procurement|finance|head|it|operations|business partner|co founder|cofounder|co owner|works council|engineering|production|head of ~|council"
    "|committee|buyer|controller|chairman|md|gm|mayor|matron|doctors|departments|shareholders|associate|associates|cousin|uncle|in laws|father in law|siblings|family|the others|other partners|the other partners",
    "advise": "recommend|advise|suggest|propose|evaluate|assess|test|shortlist|short list|pre select|preselect|screen|vet|review|rate|compare|score|rank|specify"
    "|write the spec|write the specs|write the specification|write the requirements|define the requirements|make the recommendation|make a recommendation|make recommendations|give my opinion"
    "|give my view|give input|give advice|give my recommendation|have a say|have some say|have a voice|have influence|have some influence|get a say|get a vote|have a vote|do the tech*|do the evaluation|do the technical"
    "|do the shortlist|prepare the decision|prepare the business case|write the business case|present it|present the options|give the technical|give the expert|draft the|do the selection|do the pre selection"
    "|make the shortlist|make the short list|make a proposal|make proposals|make the case|have a vote|give my input|contribute|influence|prepare it|pitch it|champion",
}

PHRASES: dict[str, str] = {
    "yes": """
        ^ (well |oh |hi |hello |hm |um |uh |but |so |and )*(yes|yeah|yea|yep|yup|ya|yess|yas|aye|sure|surely|absolutely|definitely|of course|correct|affirmative|indeed|exactly|certainly|totally|for sure|you bet|right|positive|naturally|obviously|y|yh|by all means|sure thing|that is right|that is correct|true|sure is|roger|no doubt|without a doubt|we do|i do|it is|there is|we have|i have|we are|i am|both)( (we|it|i|there|that) (do|is|have|has|are|am|does|will|was))?$
        ^ (yes|yeah|yep|yup|ya|sure|absolutely|definitely|of course)(?! sure)
        """,
    "no": """
        ^ (well |oh |hi |hm |um |sorry |unfortunately |sadly |afraid |honestly |ehm |uh |and |i am afraid |so |but )*(no|nope|nah|naw|none|nothing|negative|not at all|not really|nada|no way|absolutely not|certainly not|definitely not|of course not|nein|not a chance|n|unfortunately not|sadly not|i am afraid not|not as such|not that i know of|not to my knowledge|not currently|not at present|not at the moment|we do not|i do not|there is not|there is none|it is not|we have not|i have not|no we do not|none at all|none whatsoever|not quite|not exactly|not in the slightest|i am not|we are not|nothing at all|hardly|no chance|not likely|not for now|not yet|none yet|no not yet|not as yet|not so far|not me)$
        ^ (nope|nah|no) (not|we|i|it|there|sorry|thanks|thank|never)
        """,
    "budget_pos": """
        (have|has|got|is|there is|was|been) (a (bit|little|fair bit)|some|some money|money|something|enough|a sum|a pot|funds) (put|set|laid|tucked|salted) (aside|away|by)
        +yes (to|for|on) (the |our )?<money>
        <money> (yes|is a yes|that is a yes)
        (<money>) (\\w+ )?(<be>) (~ )?<okayed>
        (<okayed>) (<money>)
        (have|has|had|got|received|given|get) (a|the|some|our|enough|sufficient|plenty of|the necessary|an approved|dedicated|own|our own|my own|secured|a bit of|good)? ?(~ )?<money> (for|to spend|set|approved|available|ready|in place|$)
        there (is|are) (a |the |some |enough |plenty of |sufficient |definitely |indeed |actually )*<money> (for|set|in|available|$)
        +(money|budget|funding|cash|cost) (is|are|s|would) not (be )?(the|a|an|our)? ?(problem|issue|obstacle|bottleneck|question|concern|constraint|hurdle)
        +not (a |the )?(question|matter) of (money|budget)
        +(no|never a) (problem|issue|shortage|lack|worries|worry) (with|of|about|regarding) (the )?<money>
        (money|budget|funds|cash) (has|have) been (found|approved|released|set|granted)
        (found|got|secured|scraped together|raised|received|won|obtained|freed up|freed) (some|the|enough|more|extra)? ?<money>
        (grant|subsidy|loan|credit|funding|subsidies) (is|has|was|came|got|been|are|have) ~ (approved|confirmed|through|granted|secured|in|here|signed|released|been)
        (there is|there are|we have|we ve got|i have|turns out) (money|budget|funds|cash) (after all)?
        purchase order is (approved|signed|ready)
        (<giver>) (has|have|had|already|finally|just|did)? ?(approved|released|granted|okayed|signed off|signed|freed|unlocked|given us|gave us|gave me|allocated|said yes|agreed to pay|set aside|put aside|waved it through|confirmed|cleared|coughed up|found|nodded|awarded|earmarked|authorised|authorized) (the |some |us |our |it |a |on |off |money|budget|funds|this|\\d)
        """,
    "budget_pos_asked": """
        (from|out of|comes from|paid from|via|through) (the |our |my )?(\\w+ )?(opex|capex|maintenance budget|maintenance pot|repair budget|investment budget|operating budget|running budget|department budget|departmental budget|site budget|plant budget)
        ^ (it is |well |just |yes )*(the|our|my) (maintenance|repair|investment|operating|capital|department|departmental|site|plant|annual|yearly) (budget|pot|fund|funds)( pays| has it| covers it)? $
        (request|application|requisition|capex|purchase request) (for \\w+ |no \\w+ )?(was|has been|is|got) (approved|signed|granted|released|through)
        (all|everything|it is|already|been) (~ )?(signed and sealed|signed sealed|done and dusted|wrapped up|nailed down|signed|in the bag)
        (but |well |and )*yes (there|we|it) (is|have|are|has) (something|some|money|a bit|a budget|one)
        (council|board|committee|assembly|members|general meeting|parish council|trustees) (~ )?(voted|agreed|approved|said yes|passed|waved|backed|okayed)
        ^ (it is |that is |they are |this is |all |already |yes |fully |been |has been |was |were |is |is it |got |just |everything |everything is |largely |mostly |internally |formally |officially |money |got it )*<okayed>
        (<be>) (~ )?(approved|released|granted|allocated|secured|earmarked|signed off|set aside|put aside|confirmed|cleared|budgeted|authorised|authorized|funded|covered|paid for|ring fenced|reserved|sanctioned|available|budgeted for)
        (<giver>) (~ )?(approved|released|signed|gave|given|said yes|agreed|said ok|okayed|granted|nodded|passed|voted|has approved|waved|pays|pay|paying|covers|cover|funds|foots|confirmed|green light|committed|will pay|put up)
        (got|have|has|gave|given|received|get) (the|a|us the|us a|its|our|his|her|all)? ?(green light|go ahead|nod|approval|thumbs up|blessing|sign off|signoff|ok|okay|stamp|all clear|signature|signatures|green lights|funding|grant|loan|money)
        (in|into|part of|included in|on) (the|our|this year s|next year s|my|the current|the annual) (~ )?(budget|capex|capex plan|investment plan|business plan|annual plan|plan|investment list|investment program|financial plan|opex|forecast)
        +(sky is the limit|sky s the limit|limit is the sky|whatever it takes$|blank cheque|blank check|deep pockets|no limit|unlimited|carte blanche|money no object|price is no object)
        (enough|sufficient|plenty|more than enough|ample)( of)?( (money|cash|funds|budget|of it|in the|available|set|left|there|$))
        (covered by|funded by|financed by|paid by|paid for by|sponsored by|comes out of|come out of|will come from|comes from|paid from|financed through|financed from) (the|our|my|a|an|eu|state|his|her|opex|capex|petty|reserve*|savings)
        (purchase order|po|pr|requisition) ~ (approved|signed|ready|created|issued|open)
        (signature|signed paper|approval letter|funding letter|grant letter|grant notice) ~ (desk|drawer|hand|folder|here|yesterday|week)
        (went|gone|go|goes|came|come) through (the board|the council|finance|last|the committee|on|yesterday|in|without|$)
        (money|funds|cash|budget) (there|ready|available|approved|secured|sorted|ok|okay|yes|exists|is there|are there|is here|is fine|is set|is in place|r there)
        +(only|just) (needs|need|has|have) to be (called up|spent|drawn|collected|released)
        (can|could) (spend|afford) (it|that|this|up|around|about)
        (we|i) can afford (it|that|this)
        (put|have put|set|kept|laid|saved|stashed|parked) (something|money|some|a sum|an amount|it|that|enough|the money) (aside|away|by|back|up)
        (already|fully|well) (budgeted|funded|financed|planned in|covered|paid)
        (lease|leasing|financing|loan|credit line|credit) (is )?(agreed|approved|arranged|possible|in place|signed|through)
        (has|have|had|got) (a|an|our|own|its own|my|my own|separate|dedicated|fixed|annual|yearly|small|big|decent|good|solid|healthy|generous|modest|special|project|maintenance|innovation|r and d) (~ )?(budget|fund|pot|allocation|line|budget line|cost centre|cost center|allowance)
        """,
    "budget_neg": """
        (money|budget|funds|funding|pot) (i told you about |i mentioned |i promised |you have there |we had |for this )?(is|are|was|has|s) (now |already |all |completely |been )*(gone|withdrawn|cut|cancelled|canceled|pulled|taken away)( (all of it|completely|again))?
        (every|each|all|any) (last |single |of the )?(cent|penny|euro|dollar|pound|bit|of it|of that) (~~ )?(tied|spoken for|going into|goes into|went into|is going|goes to|went to|went on|earmarked for|needed for|reserved for|promised to|committed to|allocated to)(?! (this|that|it)( |$))
        (went|gone|go|goes|disappeared|sunk|put) (all )?(in|into|on) (the|a|an|our|another|other|some) (~~ )?(last|every|entire|whole|final) (penny|cent|euro|dollar|pound|bit)
        (is|was|are|it|all|already|money|completely) tied (up )?(to|in|into|for|elsewhere) (?!this project|it |that )\\w+
        no go (on|for|with) (the )?<money>
        (purse|purses|purse strings|wallet|pot|cupboard|cupboards|kitty|till|safe|coffers|chest) (s )?(is |are |has |have |been |was |were )*(bare|empty|closed|shut|tight|dry|locked)
        (closed|shut|locked|tightened|zipped) (the|our|its|their|all) (~ )?(purse|purses|purse strings|wallet|pot|kitty|till|coffers|chequebook|checkbook)
        (blew|spent|wasted|used|burned|burnt|put|sank) (the|our|all|all the|all our|its|their|that) <money> (on|for|into|in) (a|an|the|another|other|something)
        (no|zero) (budgt|bugdet|budjet)
        (no|zero|not any|not enough|without|lack of|lack|lacking|insufficient|(are|is|run|ran|running|am|s|totally|completely|all) out of|short of|never any|not a single|neither|nor|nil) (the )?(free |available |extra |spare |own |approved |dedicated |real |such )*<money>(?! (problem|issue|is not|constraint))
        (no|zero|without|never any) (<money>) (<be> )?(not )?(there|left|available|at all|for|this|yet|right now|whatsoever|either|allocated|approved|planned|set aside)?
        (do not|does not|did not|have not|has not|haven t|not|never|no longer) (have|got|get|had|see|find|own|possess|there) ~ (<money>|a <small>|the means)
        (neither|nor) ~ (have|is|are|has|do) (we |there |i )?(have )?~ <money>
        (<money>) (~ )?(is|are|was|were|has|have|got|get|been|s) (~ )?(cut|frozen|slashed|gone|spent|used up|exhausted|blocked|axed|pulled|rejected|denied|refused|cancelled|canceled|withdrawn|empty|tight as|zero|nil|nonexistent|non existent|depleted|scrapped|eliminated|dried up|reallocated|redirected|not available|not approved|not there|not released|closed|off limits|taken away|refused|not planned|gone already|tied up elsewhere|spoken for)
        (cut|froze|slashed|pulled|axed|scrapped|blocked|rejected|refused|denied|killed|cancelled|took away|withdrew|turned down|declined) (the|our|all|my|us the|this) (~ )?(<money>|application|request|proposal|grant|funding)
        (spending|budget|investment|hiring|purchasing|capex) (~ )?(freeze|ban|stop|moratorium|cuts|cut)
        (has|have|is|are|s|s) (completely |totally |absolutely |flat )*(no|zero) (<money>|cash)
        (keep|keeps|keeping|hold|holds) (the |our |its )?(purse|wallet|chequebook|checkbook|pockets) (closed|shut|tight)
        not (a|one) (single )?<small>
        (hotel|company|school|town|club|parish|we|they|hospital|city|boss|plant|firm) (has|have|got|s got|ve got) no (money|budget|cash|funds)
        """,
    "budget_neg_asked": """
        but (it|that|this|all of it|the money|every penny) (is|s) (all |already |only |meant |reserved |earmarked |promised )*for (the|a|an|our|another|other|something) (?!project|this|that|job)\\w+
        +(right )?(after|behind|next to|beside|along with|once|as soon as) (~ )?(my|the|his|her|our|a|another) (~ )?(yacht|unicorn|unicorns|private jet|jet|ferrari|lamborghini|pony|ponies|helicopter|golden toilet|gold plated|moon base|castle)
        (promised|committed|pledged) to (the|a|an|our|another|other) (?!project)\\w+
        other (priorities|things come first|investments first|things are more important)
        (turned|voted|shot|knocked) (it|us|that|this|the (\\w+ )?\\w+|our (\\w+ )?\\w+|everything|both) (down|back|away)
        (was|were|is|got|been|it|request|application) (turned down|bounced|thrown out|knocked back|sent back|binned|shot down|voted down|thrown back)
        (<giver>) (~ )?(bounced|turned down|threw out|knocked back|killed|binned|pulled|cut|slashed|axed|froze|stopped|scrapped|rejected|refused|vetoed|cancelled) (it|that|this|us|all|the (~ )?(money|budget|request|line|item|figure|capex|application|investment|funding|funds|cash)|our (~ )?(money|budget|request|line|figure|capex|application|funding)|capex|funding)
        (ate|swallowed|gobbled up|devoured|took) (it|that|everything|the lot|all of it|most of it|the money|the budget)( (all|up|away)|$)
        not (this|next) year
        (guess|imagine) how (much|little) (i|we) (got|get|have)
        (cutting|making|using|writing|fixing|running) (~ )?(out of|with|on) (~ )?(cereal boxes|cardboard|both sides|duct tape|gaffer tape|string|scraps|bits of|old newspapers)
        (freezed|froze|frosen)
        (counts|count|counting) (~ )?(our|the|my|every) (~ )?(teabag*|tea bag*|pencil*|pen|pens|biro*|paper*|staple*|coffee|biscuit*|sheet*|toilet*|light*)
        (laughed|laughs|laughing|laugh) (~~ )?(asked|asking|mentioned|brought|room|out|me|about|when|at)
        (nothing|not a thing|none|not anything) (is |was |has been |been )?(budgeted|planned in|set aside|earmarked)
        (take|took|taken) (our|the) (~ )?(away|pens|biros|biscuits|coffee|pencils)
        (costs|cost) (~ )?more than (a|an|the) (~ )?(tray|box|bag|cup|packet|pack|bottle|crate|sandwich|lunch|biscuit|coffee)
        (have|has|had|d have|would have) to give it away
        (if|unless) (~ )?(nothing to pay|free|gratis|no charge|without charge|costs nothing)
        (until|till) further notice
        (will not|would not|does not|do not) (have it|have any of it|hear of it|wear it)
        (was|were|had) (~ )?(money|budget|cash|funds|something|some) (~ )?(until|till|before)
        (until|till|before) (~~ )?(was|were|had) (~ )?(money|budget|cash|funds|some)
        but (only |just |all )?for (the |our |a |an )?(canteen|other*|another|something|different|\\w+ only|roof|cars|office|new cars|toilets|party|building|sister|salaries|wages|marketing|it)
        (took|struck|dropped|removed|crossed|cut) (us|it|this|that) (~ )?(off|from) (~ )?(list|plan|budget|funding)
        (pull the other one|laugh me out|laughing stock|bells on|chance would be|and a handshake|empty promises|bottle tops|monopoly money|moths|cobwebs)
        (this year|now|today|since then|these days|for this|currently|right now) (~ )?(zero|nothing|nada|none|nil|zilch|not any|not a cent|no more|squat)
        (with|from) (whose|what|which) (money|budget|cash|funds)
        (would|d|will) have to (~ )?(rob|steal|beg|inherit|sell (the|our|my) (building|plant|house|kidney|kidneys|car|furniture|soul|family|company|grandmother|roof|boss))
        if (i|we) (ever )?(win|won|hit|strike|find) (~ )?(lottery|lotto|jackpot|oil|gold|treasure|pools)
        (would say|d say|would be) (~~ )?if (~~ )?(not|never|no)
        (next to nothing|almost nothing|practically nothing|virtually nothing|as good as nothing|hardly anything|barely anything|not a thing|peanuts|not even)
        (burnt|burned|blew|spent|used up|used|drained|emptied|eaten|finished|exhausted|swallowed|ate) (through |up )?(the|this|our|all|last|most|every) (~ )?(budget|money|funds|allocation|cash|pot|year s)
        (money|budget|funds|cash|it) (~ )?(is|s|are|has|have|was) (all )?(gone|went|vanished|evaporated)
        (forget it|forget about it|no chance|not a chance|no way|no hope|fat chance|as if|not in this economy)
        (do not|does not|have not|has not|did not|not) (have|got|have got|get|see) (one|any|it|that|anything|a single|much|the money|none|two pennies)( (for|yet|left|at|to|there|here|right|this|set|in)|$)
        (living|live) (off|on) (donations|jumble sales|air|nothing|fumes)
        (hand|hands|pockets) (are |is )?(empty|tied)
        (dry|drained|bled|tapped out|cleaned out|wiped out|on our uppers|boracic|potless|stretched to the limit|maxed out|at the limit|overspent|over budget|in deficit|deficit|debt|debts|in debt)
        (promised|promise) (~ )?(but|never|nothing) (~ )?(came|got|saw|happened|arrived)
        ^ (absolutely |basically |literally |honestly |well |sorry |there is |we have |we have got |we got |i have |got |exactly |precisely |a big fat |a round |for this |officially |right now |currently |so far |frankly |simply )*(nothing|zero|zilch|nil|nada|none|nix|nowt|zip|bugger all|sod all|null|nought|sweet fa|jack|diddly squat|squat)(?! (of|is decided))
        (broke|skint|penniless|bankrupt|insolvent|brassic|cash strapped|strapped for cash|hand to mouth|flat broke|stony broke|in administration|empty pockets|living on a shoestring|counting every|scraping by|in the red)
        (rejected|refused|turned down|turned us down|denied|declined it|slashed|frozen|axed|struck out|struck off|voted down|shot down|shot it down|vetoed|cancelled|canceled|cut|cuts|said no|scrapped|wiped out|zeroed|pulled|pulled it|thrown out|threw it out|kicked out|knocked back|blocked|withdrawn|stopped|killed|did not approve|not approved|not been approved|was not approved|has not been approved|not granted|not released)
        (all|already|it is all|long|been) (~ )?(spent|gone|used up|blown|allocated elsewhere|spoken for|committed elsewhere|tied up|eaten up)
        (is|are|was|were|s|been|all) (all |long |already )*(gone|spent|used up|blown)
        (spent|blew|used|put|burned|invested|went|goes|go|goes into) (it |that |everything |all |the money |our |ours )*(all |everything |already )*(on|for|into|up on|towards|in) (the|a|an|new|something|other|our|another)
        (ring fenced|earmarked|reserved|allocated|budgeted|meant|planned|set aside|intended|only|is|are|were|locked|there) (only )?for (something|other|another|the new (?!controls)|the roof|a different|different|salaries|the kitchen|the canteen|the move|the building|elsewhere|staff|wages)
        (not|nothing|none) (planned|budgeted|foreseen|approved|allocated|set aside|available|left|earmarked|pencilled in|penciled in|in the budget|in the plan|for this|for that|for it|there|in sight|to spend|yet|scheduled|reserved|whatsoever|at all|this year|next year|until|over)
        (no|not) (plans|plan|intention|intentions|way|chance|possibility|provision|line item|line|prospect|hope|approval|appetite) (~ )?(to spend|spend|for it|for this|for that|of getting|of any|money|$)?
        (only|unless|if) (it is|it s|it comes|that is|you do it|its|it were|it was|you give it|you can do it) ?(for )?(free|gratis|costs nothing|cost nothing|nothing|on the house|free of charge|pays for itself)
        (only )?if it (costs|cost) (us )?nothing
        (for free|free of charge|as long as it is free|free or nothing|a freebie)
        (sell|selling|rob|robbing|win|winning) (a kidney|my kidney|a bank|the lottery|our souls|my soul|the furniture|the silver|my grandmother|my car)
        (i|we) wish
        (in (your|my|our) dreams|dream on|yeah right|good one|very funny|as if|fat chance|you must be joking|you are joking|you are kidding|are you kidding|you are funny|chance would be a fine thing|would be nice|that would be nice|that would be something|nice try|if only|not in a million years|hahaha*|money does not grow|do i look like)
        (they|he|she|boss|management|the company|finance|owner) (will not|do not|does not|would not|did not|can not|wont|refuse to|refuses to) (even )?(replace|pay|buy|fix|spend|approve|give|sign|invest|fund|cough|repair|let|part with|release|shell out|put|touch)
        (will not|do not|does not|would not|did not) even (replace|pay|buy|fix|spend|approve|repair|get|give|let|have|change|allow|print|cover|afford)
        (can not|could not|cant|not able to|unable to|no way to) (afford|spend|pay|finance|invest|fund)
        (cost|costs) cutting
        (save|saving) (every|each|money|costs|wherever|on everything)
        (every|each) (cent|penny|euro) ~ (twice|three times|turned|turn)
        not (this|next) year
        (money|budget|cash|funds|funding) (s |is |are |will |would )?(a |the |our )?(problem|issue|obstacle|too tight|tight|nonexistent|the bottleneck|what we lack|very scarce|scarce|off)
        (closed|shut|tight) (purse|wallet)
        (purse|wallet|piggy bank|war chest|till|coffers|kitty|pot) (is|are|s) (completely )?empty
        (spending|purchase|investment) (is )?(stop|freeze|on hold|forbidden|banned)
        not (yet )?(approved|released|granted|budgeted)
        not happening
        (on a|zero) (shoestring|diet)
        (austerity|receivership|chapter 11)
        """,
    "budget_planned": """
        (in|on|part of|included in) (the|our|next year s) (\\w+ )?(programme|program)
        <planned>
        (applied|applying|apply|application|bid|request|requested|requesting|submitted|asked) (~ )?(for|is|pending|running|submitted|in|with)
        (grant|subsidy|subsidies|funding|application|request) (~ )?(pending|in process|running|filed|submitted|under review)
        """,
    "budget_vague": """
        (depends|depending|we will see|we shall see|have to see|will see|let us see|hard to say|difficult to say|hard to tell|some|a bit|something|a little|somehow|maybe|perhaps|possibly|could be|might be|not sure|no idea|do not know|not a lot|not much|not a fortune|not the world|within reason|reasonable|affordable|manageable|the usual|usual range|normal|flexible|negotiable|to be discussed|open|tbd|if the|if it|if we|if you|once we|roughly|no clue|unclear|not defined|undefined|not decided|not fixed|limited|tight|small|modest|who knows|good question|we would find|can find|will find|could find|would find)
        """,
    "money_topic": """
        (<money>|budgets|figure|figures|number|amount|price|cost|costs|how much|spend|afford|pay|numbers|sum|accounting|accountant|euros|dollars|invest|investment|accounts|cfo|controller|controlling|treasurer|finance)
        """,
    "authority_decides": """
        (owner|boss|chief|decider|decision maker|the one who decides) (is|s) me
        ^ (that|it) (is|would be|s) me( alone| myself)? $
        (talking|speaking|writing|chatting) (to|with) (the|its|their) (sole |proud )?<exec>
        (my|our) \\w+ (my|our) rules
        ^ (i|me|just i) alone
        (am|as|m) (the |a |its |our )*(project |executive |budget |programme |program )*(sponsor|budget holder|budget owner)
        (i am|i m|as) (the |a |an )?(cto|ceo|cfo|coo|cio|cpo|md|owner|boss|director|managing director|plant manager|works manager|(head|director) of \\w+) (and|, and) (i )?(decide|sign|approve)
        (talking|speaking|writing|chatting) (to|with) (the|a) (guy|man|woman|person|lady|one|bloke|chap) (who|that|deciding|in charge|with)
        (my|our) name (is )?(over|above|on) the (door|gate|shop|building|sign|van|letterhead)
        ^ (a |the |as )*(sole trader|sole owner|sole proprietor|sole director|sole decider|sole decision maker|one man band)( (mate|here|so|and)|$)
        (i am|i m) the (sole|only) (decider|decision maker|one)
        (director|manager|head|chief|lead|engineer|officer) with (the )?(final|last|full|sole) (say|word|authority|decision|signature)
        (one|1) (man|woman|person) (shop|show|band|business|company|operation|firm|army|outfit)
        (above|over) me (there s |there is |is |only |comes )*(nobody|no one|only god|the sky|god|nothing|none)
        (have|has|got|hold|with) (the |full |my |sole |general |a )*(procura|procuration|power of attorney|signing power|signing rights|signatory power|purchasing authority|signature authority|authorisation|authorization|mandate|green light to buy|carte blanche)
        (been|am|was|were|got) (authorised|authorized|empowered|entitled|appointed|given the mandate|mandated|given authority) (to|for) (~ )?(order|buy|decide|sign|place|purchase|approve|spend|select|choose)?
        (final|last|ultimate|deciding) (yes|no|word|say|call|decision|vote|signature|ok|nod|approval) (is|comes|lies|rests|stays|belongs|sits) (~ )?(me|mine|my)
        (i am|i m) (~ )?(holding the pen|signing|holding the purse|deciding|the sole|calling the shots|pulling the strings|in the driving seat|in charge)
        (my signature|my word|my yes|my ok) (is enough|suffices|is sufficient|is all|counts|alone|is the only|does it|will do|is final)
        (i|my decision|mine) (am |do |can |will |would |get to |have to |also |alone |myself |personally |ultimately |usually |normally |always |then |end up |finally |make |pretty much |simply )*<decide>
        (it|that|this|which|decision|final say|final decision|final word|last word|final call|say so|yes or no|responsibility|power|authority|signature) (is|s|was|lies|rests|sits|falls|comes|stays|belongs|boils down|comes down|ends)? ?(entirely |solely |all |completely |down |up |ultimately |then |just |in the end |only |finally )*(me|mine|with me|on me|to me|up to me|down to me|my call|my decision|my choice|my own|my responsibility|on my desk|in my hands|my job|yours truly)
        (decide|decides|decision|sign|signs|approve|approves|say) ~ (myself|alone|on my own|by myself|solely)
        (my) (decision|call|choice|company|business|farm|firm|shop|factory|signature|brewery|bakery|workshop|practice|plant|restaurant|hotel|money)( (is|s|it is|alone|to make|on|only|here|so|that|and|$))
        (only|just|solely|simply|all|pure) (me|myself|my decision|my call|up to me)
        (i am|i m|i) (the |a |an |one of the |sole |only |also |both |still |now |actually )*(decision maker|decider|one who (decides|signs|approves|buys|pays|says)|one deciding|one signing|one who has to sign|final authority|budget holder|budget owner|person who decides|one that decides|only one|sole decision maker|approver|guy who decides|boss|big boss|chief|last instance|one in charge)
        (i|i am) (the |a |an |one of the |sole |only |also |both |still |now |actually |half |100 )*<exec>
        ^ (the |a |as |as the |as a |proud |sole |second generation |third generation )*<exec>( (and|here|myself|of|at|so|&|cto|md|since|speaking|with|in|by)|$)
        (managing director|owner|ceo|founder|president|boss|chef patron|md) (here|speaking|myself|in person)
        i (own|run|lead|founded|started|inherited|took over|set up) (the|a|this|my|our|that|an) (~ )?(place|company|business|shop|farm|firm|show|plant|bakery|brewery|hotel|dairy|practice|workshop|restaurant|factory|mill|vineyard|winery|garage|family business|joinery|nursery|laundry|butcher*|startup|start up)
        (i|me) (have|got|hold|carry) (the )?(full |sole |final |all |last |complete |whole |budget )*(authority|responsibility|power|say|word|decision|procura|signing authority|signature|power of attorney|purchasing power|budget responsibility|last say|control)
        +(nobody|no one|no body|none) (else|but me|above me|over me|other than me)
        +do not (need|have) (to ask|anyone|anybody|permission|to consult|approval|a boss)
        +(need|ask) (nobody|no one) (s|else)?
        (buck stops|stops) (here|with me)
        (my|yours) (name|signature) ~ (order|contract|cheque|check|purchase order|dotted line|on it)
        (i can|i may|i m allowed to|i am allowed to|can) (order|decide|sign|approve|buy|spend|purchase) (~ )?(myself|on my own|alone|up to|below|under|without|directly|independently)
        (everything|anything|all|amounts|sums|orders|purchases|it) (up to|below|under|less than) ~ (i |me|mine|is mine|my)
        (one man|one woman|one person|solo) (show|business|company|band|operation)
        (me|myself) and (only me|nobody else|no one else|i$)
        all (me|mine)
        i (decide|sign)
        yours truly
        ^^ (me|i|myself|i do|me alone|i alone|me only|that is me|that would be me|that d be me|its me|it is me|i am|moi|mine|i am it|all me|just me|just i|only me|i myself|the boss is me|my decision|my call|me personally) $$
        (that is|that would be|that s|it is|would be|s) me( (deciding|who|alone|only|that|and|too|as well)|$)
        """,
    "budget_named": """
        (the |our |my )?budget (is|was|of|stays|remains|at|now|:)
        """,
    "authority_shared": """
        +(if|when|once) i (say|said) no (~ )?(it is|that is|it s|it stays|then it is|is) (~ )?(no|dead|off|over|final|the end|that)
        +not (me|i) alone
        (above|over|beyond|more than|anything (above|over)) (~~ )?(goes|go|must go|has to go|needs to go) (to|before|past) (the |our )?(board|owner|owners|cfo|ceo|council|group|hq|shareholders|headquarters|management|committee)
        (have|has|got|am|sit|sitting) (a (seat|place|chair)|seated) at the table
        +(nothing|no one|noone|nobody|none) (~~ )?without (my|me)
        (below|under|up to|before) (that|this|it) (i do|me|it is me|i decide|i sign|myself)
        (i )?(chair|chairing|head up) (the |our |that |this )*(\\w+ )?(steerco|steering|committee|board|panel|group|jury)
        (put|note|add|list|write|name) (~ )?(down )?as (~ )?(deciding|decider|decision maker|co decider|signing) with (me|us)
        ^ (we (do it |decide )?)?(jointly|together|as a team|the two of us|both of us|several of us|all of us|with several people) $
        (i am|i m) (also |just )?one of (them|those|these)
        +(without) my (stamp|signature|ok|approval|yes|sign off|say so|consent|name) (~ )?(no|nothing|nobody|not|he|she|they|it)
        (can|could|may) (sure |certainly |definitely |still |also |only |as heck |as hell )*(kill|veto|block|stop|refuse|stall|torpedo) (it|that|this|the|anything|any|things)( (but|though|,|if|order|deal|purchase|project)|$)
        (committee|board|council|panel|jury|commission|group|team) (of (\\w+ )?)?(~ )?(including me|me included|i sit on|i am on|i chair|with me on it|i am part of|incl me)
        (i am|i m|me) (also |just |only )?one of the (\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|members|votes|voters|signatories|directors|partners|owners|signers)
        (secretary|member|treasurer|chair|chairman|chairwoman|deputy) with (a |full |the )?(vote|voting|say)
        (put|elected|voted|appointed|got|placed|added|moved) me (~ )?(on|onto|to|into|in) (the|our|that|a) (~ )?(committee|board|panel|council|group|jury|team)
        (partner|boss|wife|husband|brother|sister|colleague|director|finance|cfo|board|owner) (has|have|needs|need|must|had) to (agree|sign|approve|consent|say yes|co sign|countersign) (too|as well|also|with me|both)
        (me|i|myself) and (the|our|my) (\\w+ ){1,3}(decide|sign|choose|approve|agree|pick|say yes)
        (it is|so it is|it s|now it is|that is|its) me and (the |my |our )?\\w+
        ^ with (the|my|our) (~~ )?(wife|husband|brother|sister|partner)
        (decide|choose|sign|approve) (it |that |this |everything |them |such things )*(jointly |along |in agreement )?with (the |my |our |a |an |two |other |his |her )*\\w+
        (decides|chooses|signs|approves) (it |that |this |everything |them |such things )*(jointly |along |in agreement |together )?with (me|us)
        (me|i) and (the|my|our) (missus|mrs|old man|old lady|lady|better half|\\w+)
        +(nothing|no \\w+|not a thing) (~ )?(without|unless) (my|i|me)
        +(can|could|may|i) (say|saying) no
        (can|could|may) (stop|block|kill|torpedo|refuse|reject|overrule) (it|that|this|the (purchase|deal|order|project)|any)
        (we both|both of us|the both of us|we two|the two of us|us two)
        (chair|head|preside over|lead|run) (it|that|the (committee|board|panel|council|group|jury|commission))
        (in|at|on|around) the (room|table) (~ )?(decid*|decision|when)
        (without) (me|us) (neither|nothing|no)
        (round|around) the (kitchen |dinner |family )?table
        (family) (thing|matter|decision|affair|council)
        (five|four|three|six|seven|all|two|both|2|3|4|5|6|7) (of the |of us )?(partners|owners|shareholders|directors|brothers|sisters|siblings|members|associates)
        (my|mine) (signature|vote|approval|ok) (plus|and|together with|along with|with) (~ )?\\w+
        (i am|i m|me) (~ )?(on|in|part of|member of) (it|that (committee|board|panel|team|group))
        (my \\w+|<peer>) and (i|me) (~ )?(run|decide|own|sign|choose|manage|lead|agree|have|vote|do)
        (i|me) and my (\\w+) (~ )?(run|decide|own|sign|choose|manage|lead|agree|have|vote|do)
        (we|both|all|three|two|four|five|the two|us|the three|the four|partners|2|3|4|5|6|owners|directors) (of us |partners |both |all |directors |brothers |sisters |people |managers |always |usually |then |jointly |together |have to |need to |must |also |collectively )*(decide|decides|vote|votes|sign|signs|agree|agrees|approve|choose|have one vote|have a vote|make the decision|make decisions|take the decision|discuss and decide|select|pick|take decisions|make that decision|make the call|decide it|take it|make it|do) ?(together|jointly|as a team|in the team|collectively|unanimously|by majority|by consensus|together )?
        (decide|decided|decision|decisions|sign|agree|choose|made|done|taken|vote|signing|approve|do that|do it|make that) (~ )?(together|jointly|as a team|collectively|as a group|as a committee|by consensus|in the team|as a family|by majority|unanimous*|in a group|in the family|as partners|between us|amongst us|among us)
        (joint|shared|common|collective|team|group|family|collegial|consensus|committee|unanimous|democratic|board) (decision|decisions|call|effort|vote|matter|thing|responsibility|approval)
        (together|jointly|along|in agreement|in consultation|in coordination|in tandem|hand in hand|shared) (with|between|by|among) (the |my |our |a |two |three |his |her )*\\w+
        (me|i|myself|mine) (and|plus|along with|together with|with|&|as well as|or) (the |my |our |a |two |three |also |other |his )*<peer>
        (my|the|our) (~ )?<peer> (and|plus|&|or) (i|me|myself)
        (<peer>) (and|plus|&) (i|me|myself) (~ )?(decide|sign|have|agree|own|run|both|together|choose|$)
        (i am|me|am|as|being|just|only) (one|part|member|half) of (the )?(two|three|four|five|six|seven|2|3|4|5|6|7|them|us|several|many|the partners|the directors|the owners|the decision makers|the signatories|those)
        (i am|i m|me|am) (one of them|one of those|one of these|among them|part of it|part of that|one of the (partners|directors|owners|decision makers|signatories|voters|deciders|two|three|four|five))
        (two|2|three|3|four|4|both|dual|second|another|his|her) (signature|signatures|signatories|eyes)
        (co sign*|cosign*|countersign*|counter sign*|co decide*|codecide*|co decision)
        (<others>) (~ )?(has|have|needs|need|must|also has|also have|got|wants|want|is|are)( to| also to)? (~ )?(agree|approve|sign|sign off|nod|confirm|ok it|okay it|say yes|consent|be on board|co sign|agree as well|give|agree too) ?(as well|too|also|its|his|her|their)?
        (with|needs|need|subject to|requires|after|pending) (the )?(approval|consent|ok|okay|blessing|sign off|signature|signoff|agreement|nod|confirmation|vote|backing) (of|from|by) (the|my|our|a)
        (need|needs|require|requires|want|get|gets|wants) (my|his and my) (approval|ok|okay|signature|consent|sign off|blessing|nod|signoff|agreement|green light|go ahead|yes|go|stamp)
        +(without|w o) (my|me) ?(ok|okay|approval|signature|consent|say so|blessing|agreement|yes|signoff|sign off|nod|nothing|signing|agreeing|agreement|saying|giving)
        +(veto|vetoes|vetoing)
        +(not (only|just|solely|alone) (me|i|my|mine)|not (me|i) alone|not alone|not on my own|not by myself|can not decide (alone|by myself|on my own)|do not decide (alone|by myself|on my own)|not the only one|not only (mine|my decision|up to me)|not me only)
        (i|we) (sit|am|are|have a seat|serve|participate|take part|have a place|m|have a vote|get a vote|vote) (~ )?(on|in|at) (the|our|this|a|that|its) (~ )?(committee|board|panel|council|jury|steering group|steering committee|buying centre|buying center|procurement team|selection team|project team|evaluation team|tender team|purchasing team|core team|decision team|task force|working group|management team|leadership team|vendor selection|supplier selection|selection|decision|buying team|executive team|exec team)
        (member|part|chair|chairman|chairwoman|head|seat|vote|voice|one) (of|on|in|at) (the|our|a|this) (~ )?(committee|board|panel|council|steering group|steering committee|buying centre|buying center|selection team|project team|evaluation team|tender team|purchasing team|core team|team that|group that|people who decide|decision makers|decision making|decision|process|vendor selection|management team|leadership team|executive board|supervisory board|investment committee|buying team|group of people)
        (i am|i m|am|yes|be|being|very much|heavily|closely|directly|partly|also) (~ )?involved( in| too| as|$| ,| .| !)
        (i|we) (have|get|got|hold) (one|a|my|an equal|equal|half|a third|33|50|two) (vote|votes|of the votes|share of|seat|say|third|half|percent)
        (50 50|fifty fifty)
        (i|we) (have to|need to|must) (approve|sign|agree|give my ok|give my approval|release it)
        (i co|i also) (decide|sign|approve|vote|have a vote|have to sign)
        """,
    "authority_influences_not": """
        (the|our|his|her) (\\w+ )?(clerk|secretary|consultant|consultants|engineer|engineers|adviser|advisers|advisor|surveyor|architect|solicitor|lawyer|officer|auditor) (advis*|recommend*|suggest*|propos*)
        (please|pls|kindly|plz) (~ )?(advise|advice|recommend|suggest|propose)
        (advise|recommend|suggest) (us|me|suitable|accordingly|on|best|the best|which|what)
        """,
    "authority_influences": """
        (approve|approves|sign|signs|follow|follows|accept|accepts|pass|passes) (my|our) (note|notes|paper|papers|proposal|proposals|recommendation|recommendations|spec|report|suggestion|suggestions)
        (she|he|they|boss|owner|board|council|chief|mum|dad|father|mother) (says|say|said|agrees|agree|nods|nod|signs|sign) (always |usually |mostly )*(yes |through )?(to |off )?(whatever|everything|anything|all) (that )?(i|we) (bring|put|propose|suggest|want|ask|need|show|say|send)
        (they|he|she|board|council|committee|management|boss) (usually |always |mostly |normally )*(do|does|follow|follows|sign|signs|buy|buys|take|takes) what (i|we) (say|tell|recommend|want|propose|suggest|advise)
        (she|he|they|karen|boss|director|owner|owners|board|manager) (will |would |always |usually |ll |'ll |does |do |then )*(ask|asks|asking|listen|listens|consult|consults|trust|trusts) (to )?(me|my|us|our)( (which|what|first|before|opinion|view))?
        (i|we) (put|write|make|prepare|build|present|draft|draw up|bring) (~ )?(business case|investment case|proposal|paper for the board|board paper)
        my (\\w+ )?(report|opinion|recommendation|evaluation|assessment|word|spec|advice) (is what|counts|decides|carries|weighs|matters)
        i (put in|put together|submit|file|raise|write|make) (the|a|all|our) (\\w+ )?(request|requests|application|applications|proposal|requisition|business case)
        (they|he|she|boss|management|bosses|directors|owner) (always |usually |mostly |normally |do |will )*(listen|listens) (to me|when i|if i|to what i|to my)
        (take|takes|trust|trusts|follow|follows|value|values|go by|goes by) (my|our) (word|advice|judgement|judgment|recommendation|recommendations|opinion|shortlist|choice|pick)
        (i|we) (draw up|write up|work out|put up|pull together|set up) (~ )?(shortlist|short list|comparison|spec|specs|specification|proposal|recommendation|list of (suppliers|vendors|candidates)|evaluation|matrix)
        (they|he|she|board|boss|management|hq|head office|ceo|cfo|director) (always |usually |mostly |normally |generally )*(follow|follows|go with|goes with|take|takes|pick from|picks from|listen to|listens to|never (once )?(bought|ignored|overruled)) (~ )?(our|my|what i|what we|it|the shortlist|me|us|against me)
        (picks|pick|chooses|choose|selects|select) (from|off) (it|my|our|the (shortlist|list|two|three))
        never (once |ever )?(bought|ordered|picked|chose|signed|approved) (~ )?(i|we) (told|advised|said|was against|did not)
        (my|our) (word|opinion|view|voice|advice) (~ )?(weight|counts|heard|matters|gold|respected)
        (filter|narrow|cut|whittle|boil|bring) (~ )?(down) (to|it)
        (out of my hands) (then|after that|afterwards)?
        (narrow|filter|shortlist) (the )?(field|candidates|vendors|suppliers|list|options|offers)
        (get|gets|am|is|are|being|i get|we get) (always |usually |normally |often |sometimes |at least )*(asked|consulted|heard|a hearing|involved in the selection)
        (put|puts|putting|bring|bringing) (forward|up|in front|to the table) (~ )?(supplier*|vendor*|option*|proposal*|candidate*|name*|solution*)
        (scout|scouting|sounding out|sift|filter|pre sort|hunt for|look for|search for|find) (~~ )?(picks|decides|chooses|boss|director|signs|then they|they then)
        (i|me) (~ )?(scout|sift|filter|pre sort|search|propose|nominate|pitch)
        (lead|run|manage|head|drive) (the|this|our|that) (project|evaluation|tender|selection|search|rfp|programme|program|initiative) (~ )?(and|but|put|propose|recommend|suggest|they|boss|then)
        (i|we|my team|me|my job is to|my role is to|my part is to|my task is to|here to|i am the one who|i am supposed to|asked me to|my job|my role|my part) (am |do |can |will |would |get to |have to |also |only |just |usually |mainly |mostly |then |at least |make |do the|did |simply |always |strongly |merely |technically |is to |to |help to |help |m |could )*<advise>
        (my|his|her) (recommendation|opinion|advice|suggestion|proposal|word|input|vote|view|judgement|judgment|shortlist|spec|say|assessment|expertise|voice|report) (is |counts|carries|matters|usually|goes|weighs|has|gets|will be|is heard|is asked|holds|decides)
        (on|based on|follow*|listen*|trust*|rely|relies|go with|goes with|ask*|value*|sign*|heed*|take*|hear*|wait for|rubber stamp*|go by) (to )?(my|what i|whatever i|me) (recommendation|opinion|advice|suggestion|proposal|input|judgement|view|expertise|word|say|recommend|suggest|put|propose|advise|tell|give|bring|think|present|for advice|for my|what|first|before|about|on|and|$)
        (listen|listens|listened) to (me|us)
        (i|we) (make|give|write|prepare|do|draft|provide|deliver|put together|compile|submit|develop|handle|run|lead|manage|coordinate|am doing|am making|present|bring|hand in|issue|own|am running) (~ )?(recommendation|recommendations|shortlist|short list|evaluation|proposal|proposals|spec|specs|specification|specifications|business case|assessment|pre selection|preselection|decision paper|comparison|technical part|tender|tenders|tender documents|requirements|expert statement|opinion|selection|vendor selection|groundwork|decision template|technical evaluation|technical side|tests|trials|rfp|rfq|scorecard|report to)
        (recommend*|advis*|influencer|technical evaluator|subject matter expert|gatekeeper|key user|technical advisor|project lead for this|sounding board)
        (i|we) (evaluate|am evaluating|are evaluating|m evaluating|compare|assess|shortlist|recommend|advise|propose|suggest|vet|screen|review|pitch|champion|specify)
        (have|get|got|has|have got) (a|some|quite a|my|certain|a big|a strong|a small|a little|a good|the technical|technical|my own|quite some|a bit of|considerable) (say|voice|influence|input|word|opinion|weight|vote)
        (what i put in front|whatever i put|puts his name under what i|signs what i|signs whatever i|does what i|buys what i|order what i|takes what i)
        (asked|ask|asks|consulted|consult|consults|heard|hear|involves|involve|want|wants) (me|for my|us|my) (opinion|view|advice|input|first|before|what|for|about|on|technical|anyway|and)
        (i am|i m) (consulted|asked|heard|involved as|the technical|the expert|the advisor|the adviser|the key user|the one who recommends|the one who proposes)
        (i|we) (get|am) (asked|consulted|heard|a say)
        (evaluation|selection|project|tender|procurement|buying) (team|group|committee|panel|board)
        (i|we) (prepare|present|draft|put together|compile) (everything|it|all|that|this|the \\w+) (~ )?(for|to) (the |our |my )?(board|ceo|boss|council|committee|management|director|directors|owner|owners|bosses|decision makers|mayor)
        (draft|prepare|write) (it|the (decision|proposal|motion|paper|resolution|application|documents)) ~ (for|to) the
        (i|we) (only |just )?(do|handle|cover|look after) the technical (side|part|bit|evaluation|assessment)
        """,
    "authority_decides_not": """
        (decides|signs|approves|chooses|picks) (~ )?(alone|solely|on (its|his|her|their) own|by (itself|himself|herself|themselves))
        ^ (the|our|my) (big )?(boss|bosses|president|md|ceo|managing director|chief executive)( (and|does|decides|says|said|has)|$)
        (boss|owner|president|ceo|md|managing director) (says|said|does not|did not|will not|wants|thinks)
        advise (me |us )?(on |about |of |the )*(next|further|how|what|when|where|if|whether|price|cost)
        <exec> s (\\w+ )?(assistant|secretary|pa|ea|aide|right hand|office|driver|wife|son|daughter|nephew|intern|deputy|receptionist)
        (assistant|secretary|pa|ea|aide|deputy|advisor|adviser|right hand|driver|intern|receptionist) (to|of|for) (the |our |my )?<exec>
        (used to|wish|wished|would like to|would love to|dream|if) (~ )?(decide|sign|be the boss|could|did|were|was|had)
        """,
    "authority_none": """
        (i |we )?report to (the |our |my )?(\\w+ )?(who|that) (signs|decides|approves)
        (i|we) (~ )?(decide|sign|approve|choose|order|buy) (absolutely |really |literally |pretty much |here )*(nothing|nothin|zilch|nada)( here| at all| myself| on my own| alone)* $
        not the (one|person|guy|man|woman) (who|that) (is |will be |gets to be )?(decid*|sign*|approv*|choos*|pick*|buy*|pay*)
        no (to|for|on) (me|my|the) (deciding|decision|signing|authority|part|say|role)
        (decides|decide|decided|settles|settled|chooses|chosen|picked) (now |all |everything |it )*without (us|me)
        (someone|somebody) else (decides|picks|chooses|signs|does the deciding)
        (took|taken|take) me off (the|this|that) (project|case|committee|board|decision|team|group)
        do not (ask|consult|involve) (~ )?(nurses|nurse|operators|maintenance|shop floor|floor|users|engineers|workers|caretakers|teachers|drivers) ?(manager|managers|staff)?
        (i|we) (used to|once|formerly|previously) (decide|sign|approve|choose|call the shots|have a say|have the say|be in charge|run)
        (i|we) wish (i|we) (did|could|had|was|were|would)
        (if only|would be nice if) (i|we|they) (did|could|had|was|were|asked|would)
        (just|only|merely|simply) (the one|someone|somebody|a person) (who|that) (has to |must |gets to )?(type*|fill*|writ*|answer*|enter*|click*|forward*)
        (just|only|merely) (typing|filling|forwarding|relaying|passing|copying|entering|clicking)
        (told|asked|supposed|instructed|sent) (to )?(find|look for|search for|get|collect|gather|pick up|list|compile|google) (~~ )?(hand|pass|give|forward|list|suppliers|vendors|offers|quotes|brochures|prices|info*)
        (hand|pass|give) (the |it |them |my )?(list|results|info|information|findings|brochures|offers|it|them) (over|on|along|to my|to the|upstairs)
        (fetching|making|brewing|getting) (the )?(coffee|tea|sandwiches)
        (filling in|standing in|covering|deputising|deputizing|substituting|temping) (for|on)
        (never|do not|does not) (~ )?(come down|come and|bother to|think of|even) (~ )?ask*
        (nobody|no one|noone) (~ )?(cares|cares what|listens|asks|gives a (damn|toss|monkeys|hoot|shit)|bothers|wants to know) (~ )?(me|us|we|i|maintenance|production|workers|nurses|operators|users|think|thinks)?
        (i|am|just|only|here to) (~ )?(help|helping|helping out|doing (this|it) for|looking for|find something for|asking for|researching for|doing a favour for|on behalf of) (~ )?(my|a|our) (son|daughter|boss|friend|dad|father|mum|mother|uncle|neighbour|colleague|husband|wife|nephew|cousin|client|director|manager|brother|sister|professor|teacher|club)
        (above|over|beyond) my (head|station|level|rank|league|remit)
        (no|zero|not any|not much of a|without any|without a|never a|little to no) (say|voice|influence|part|role|authority|power|input|vote|involvement|decision|decision power|decision making power|decision authority|word|stake|saying|rights|competence|competency|responsibility|hand in) ?(in|on|over|whatsoever|at all|there|here|with|$)?
        (have|got|has|have got|play|hold) (absolutely |really |basically |literally )*(no|none|zero|nothing to) (say|voice|influence|part|role|authority|power|decide|do with|of that|with|impact)
        (not) (me|my decision|my call|my choice|my department|my area|my job|my responsibility|mine|my business|my field|my role|my level|my task|i|up to me|within my|in my hands|in my power|for me to|part of|involved|in the loop|consulted|asked|included|on the committee|in charge|the decision maker|a decision maker|the one who decides|the person who|the right person|responsible|authorised|authorized|entitled|allowed to|one of them)
        (do not|does not|can not|could not|did not|never|no longer|do not get to|am not|not allowed to|not authorised to|not the one to|not entitled to|not get to|nothing to) (~ )?(decide|decides|deciding|involved|approve|sign anything|have a say|have any say|have much say|have any influence|have a vote|get a say|get a vote|have authority|make decisions|make any decisions|make the decision|make those decisions|make that decision|take decisions|have the authority|have any part|choose|call the shots|part of (the|this|that)|asked|consulted|get asked|play a role|have a role|have a part|decide that|decide anything|be asked)
        (nobody|no one|noone|never|they do not|they never|people do not|does not|do not) (ever |even |really )*(asks?|listens?|consults?|asked|listened|consulted|cares?|tells?|involves?|wants|told|informs?) (to |for |about |what )*(me|us|my|i|think|people like)
        (they|he|she|management|the boss|bosses|the top) (just )?(tell|tells|inform|informs|told) (us|me) (afterwards|later|after|when it is done|the result|what to)
        (i am|i m|am|as|only|just|a|an|simply|merely|mere|here as|^|we are) (only |just |simply |merely |the |a |an |here as |one of the |currently |still |doing |humble |mere |new |lowly |little |working |summer |our |your |on |mere )*(student|intern|trainee|apprentice|working student|messenger|assistant|secretary|temp|pupil|phd student|doctoral student|doctorand|volunteer|clerk|receptionist|caretaker|janitor|porter|night porter|researcher|journalist|consultant for|go between|middleman|mailman|scout|helper|help|pa|operator|worker|fitter|mechanic|driver|cleaner|nurse|typist|teacher|placement student|work experience|internship|gofer|dogsbody|errand boy|postman|observer|bystander|spectator|school kid|minion|cog|small cog|tiny cog|paper pusher|foot soldier|grunt|user|end user|employee|freelancer helping|contractor|ghost writer|graduate student|bachelor student|master student|lecturer)
        (student|intern|trainee|apprentice|working student|phd student|pupil|internship|placement|work experience|thesis|dissertation|university project|seminar|term paper|homework|school project|coursework|assignment for (school|university|uni|college)|bachelor|master s thesis|market research|research paper|case study for)
        (collect|collecting|gather|gathering|compile|compiling|get|getting|research|researching|fetch|asked to (collect|get|gather|find|look)|told to (collect|get|gather|find|look)|sent to (collect|get)) (some |the |a few |just |only |up )*(info|information|offers|brochures|prices|quotes|data|material|quotations|options|leaflets|catalogues|facts|a list|documents|price)
        (just|only|merely|simply) (~ )?(passing|forwarding|relaying|handing|helping|supporting|doing research|researching|browsing for|looking around for|asking for|enquiring for|inquiring on behalf|acting on behalf|filling in|typing|taking notes|following orders|doing what|execute|executing|carry out|implement|implementing|ordering|order what|order it|place the order|placing the order|process|operate|use it|work here|make the coffee|keep the calendar|keep the minutes|arrange the|do the googling|google|type|pass it|pass this|forward it|forward this|run errands)
        (passing|forwarding|relaying|handing|pass|forward|hand|relay) (it|this|that|everything|the info|the information|info|all of it|these) (on |over |along |up )*to (my|the|our|a)
        (for|on behalf of|in the name of) (my boss|a colleague|someone else|somebody else|my manager|a friend|my professor|my director|our director|another department|my supervisor|my husband|my uncle|my dad|my father|my team lead)
        (above|beyond|over) my (pay ?grade|paygrade|pay grade|head|level|station|remit)
        (keep|stay|kept|out of|staying) (my hands off|my nose out|out of (that|this|it|the decision|such|purchasing|procurement|these))
        hands off
        (none|not) of my (business|concern|responsibility|job|department|remit|choice)
        (nothing|not) to (do with|say in|say about|say here|decide|be asked)
        (outside|not in|not within|out of) my (remit|hands|scope|power|control|competence|area|responsibility|jurisdiction|department|league)
        (someone|somebody|others|other people|people) (else )?(above|upstairs|higher up|over) (me|us)? ?(decide|decides|do|does|handles|that|$)
        (the )?(big bosses|big shots|suits|higher ups|bigwigs|people upstairs|guys upstairs|top brass|powers that be|fat cats|gods) (decide|do|does|choose|pick|make|sort)
        (my job|my part|my role|all i do|what i do) (is|s) (only |just |purely |merely |simply )*(to )?(type|order|execute|collect|note|file|pass|forward|use|operate|clean|carry out|write down|take notes|make coffee|implement|process|answer|pay|book|organise|enter|the paperwork|administrative|keep)
        (i|we) (only|just|merely|simply) (order|execute|collect|type|use|operate|write down|pass|forward|carry out|process|do what|follow|install|implement|pay|book|enter|turn screws|clean|drive|work here|arrange|organise|keep|make|gather|fix|run errands|do as|file|sweep|maintain|take|answer)
        what (they|he|she|my boss|the boss) (tell|tells|told) (me|us)( to|$)
        (in|take|takes|took|have) no part
        no decision (maker|making|power)
        (none|nil|zero) (at all|whatsoever|for me|$)
        (they|he|she) (do not|does not|never|did not) (ask|consult|involve|listen|tell|inform) (~ )?(us|me|the floor|the users|the workers|anyone|anybody)
        """,
    "authority_other": """
        (<others>) (~ )?(decide|decides|decided|signs|sign|approve|approves|chooses|choose|picks|does that|do that|handles that|handle that|makes|has the|have the|is responsible|are responsible|in charge|does|do|buys|takes)
        (decided|approved|handled|done|made|signed|dealt with) (~ )?(by|at|in) (the |our |my |a )*(<others>|group level|someone else|somebody else|others|another|a different|head|central|corporate|higher|\\w+)
        """,
    "authority_vague": """
        (kind of|sort of|complicated|it is complicated|political|politics|depends|depending|varies|hard to say|difficult|not so simple|not that simple|not clear|unclear|various|many people|lots of people|several people|a lot of people|many stakeholders|stakeholders|hierarchy|channels|normal channels|usual way|the usual|matrix|it is shared somehow|somewhat|to some extent|partly|partially|in a way|more or less|yes and no|maybe|perhaps|not sure|no idea|who knows|good question|do not know|goes through)
        """,
    "authority_strict": """
        (overruled|without us|without me|including me|i sit on|one of the|me and the|with vote|agree as well|agree too|has to agree|me deciding|one who is deciding|someone else picks|someone else decides|me off the project|with final say|final word|i evaluate|i recommend)
        (decide|decides|decision|decisions|decider|decision maker|sign|signs|sign off|signature|approve|approves|approval|agree|consent|say in|no say|any say|final say|authority|committee|board|veto|owner|founder|co founder|cofounder|ceo|managing director|president|proprietor|student|intern|trainee|apprentice|recommend*|evaluat*|consulted|shortlist|short list|vote|votes|in the loop|call the shots|up to me|my call|expert statement|influence|on my own|choose the|my company|one who signs|yours truly|no role|no part|not involved|involved in|own the|run the|above my pay|thesis|steering|panel|boss decides|sole|buck stops|buying center|working student|vendor selection|purse strings|night porter|porter|advise*|go ahead from me|spec|evaluation team|selection|messenger|not my department|do not ask|never ask|nobody asks|not asked|do not consult)
        """,
    "authority_topic": """
        (decide|decides|decision|decisions|deciding|who signs|signs|sign for|sign off|signature|approve|approval|say in|authority|responsible|who owns|in charge|responsibility|role|vote|decision maker|sign too|sign)
        """,
    "time_now": """
        (yesterday|last (week|month|year)|(\\w+ )?(days|weeks|months|years) ago) (would|ideally|if (possible|only)|please|was)
        ^^ (last week|last month|last year|the day before yesterday|weeks ago|months ago) $$
        (broken|broke|breaking) ground
        (hole|holes|trench|trenches|foundations|foundation|scaffolding|scaffold|concrete|excavator|diggers|crane|cables|pipes) (~ )?(poured|dug|laid|up|in the (floor|ground|wall|roof)|here|on site|standing|going in|arrived)
        already (digging|dug|pouring|installing|welding|cabling|building|drilling|fitting|at it|on site|wiring|moving|ripping|tearing|demolishing|testing)
        (it|this|machine|line|plant|boiler|chiller|pump|unit) (has )?been (dead|down|out|off|broken) since (~ )?(so )?(right now|now|please|asap)
        (at it|on it|working on it|been going|underway|busy with it) (since|for)
        (going|running|in progress|started|building) since
        (as soon as possible|soonest possible|at your earliest|asap|a s a p|immediately|right away|straight away|straightaway|instantly|without delay|at once|right now|this minute|this instant|forthwith|pronto|today|tonight|yesterday|on the spot|with immediate effect|first thing|urgent|urgently|very urgent|super urgent|no time to lose|can not wait|can no longer wait|could not wait|the sooner the better|sooner the better|any minute|any day now|top priority|highest priority|immediate|straight off|earliest possible|as fast as possible|as quickly as possible|as early as possible|quickly as you can|fast as you can|soon as you can|soon as we can|when can you (start|come)|now|now now|emergency)
        (already|have|we have|just|has|it has|project has|been) (already |just |now )*(started|begun|begin|began|underway|under way|under construction|kicked off|running|ongoing|in progress|working on it|in full swing|launched|on it|at it|building|rolling|moving)
        (in progress|underway|under way|ongoing|in full swing|work has begun|works have begun|we are at it|it is running)
        (every|each) (day|hour|minute) (counts|costs|matters|is lost|hurts|late)
        (standing still|stands still|stand still|at a standstill|is down|are down|line down|production is down|machine is down|plant is down)
        (from|starting) (today|now|tomorrow|right now)( on)?
        (ready|good) (when you are|to start|to go|to roll|any time|anytime|immediately)
        (anytime|any time) (from now|now|you|is fine|works|suits)
        (whenever|when) (you|ever you) (are|can|want) (ready|start|to start|deliver|come)
        (better|rather|ideally|preferably|best) (yesterday|today|now)
        (on fire|burning|bleeding money|house is on fire|knife at our throat)
        """,
    "budget_neg_not": """
        tied (up )?(to|in) (the |a |our |this |that )?(grant|grants|subsidy|subsidies|funding|approval|permit|condition|conditions|contract|project)
        (third|half|part|some|quarter|portion|bit|rest) (of it |of that |of this )?(is |was |are |has been |already )*(already )?(committed|spent|gone|used|reserved|promised|allocated)( elsewhere| to other| for other)?
        not (a|one) (single )?<small> (more|over|above)
        (no|not any) more (than that|$)
        """,
    "budget_neg_asked_not": """
        not (yet |been |quite |fully )*(finalised|finalized|fixed|decided|defined|determined|worked out|agreed|quantified|nailed down)
        (third|half|part|some|quarter|portion|bit|rest) (of it |of that |of this )?(is |was |are |has been |already )*(already )?(committed|spent|gone|used|reserved|promised|allocated)( elsewhere| to other| for other)?
        (not yet|not so far|nothing yet|none yet|nothing so far) (~~ )?(goes in|will be|in the (20\\d\\d|next)|going in|is in|planned for|put in for|from (january|april|july|october)|next year|agreed)
        not (a|one) (single )?<small> (more|over|above)
        """,
    "time_neg": """
        (sat|sits|sitting|gathering dust|languishing|lies|lying|stuck|been|buried) (~ )?(in|on|at the bottom of) (a|the|some|my|somebody s) (drawer|shelf|bottom drawer|filing cabinet|archive|pile)
        (put|putting|parked|left|stuck|placed) (it |this |that |them |the project |the whole thing )?(on|in|into) (the |a )?(fridge|freezer|deep freeze|shelf|back burner|drawer|ice|hold|long grass|cold storage)
        not (this|next) year (and |nor |or |, )*(not )?(the |in )?(next|the one after|that)( year)?
        (easter|christmas|whitsun|pentecost|sunday|sundays|two moons|new year) (~ )?(fall|falls|fell|come|comes|on the same|on one day|meet)
        (no|without|not any) (plan|plans) to (start|begin|do|change|buy|build|replace|install)
        nothing (is |s )?(planned|scheduled|happening|coming|foreseen|pencilled in|booked) (~ )?(for|in|this|next|until|before|either|$)
        no (project|projects|investment|investments|work|works|changes) (~ )?(this|next) year
        nothing s happening
        (in|maybe in|perhaps in) (my|our|the|another|your) (next|another|other) (life|lifetime|world)
        (died|dead|buried|gone) with (the|our|my|that)
        (nothing|not a thing|no entry|none) (is |s |at all )*(in|on) (the |our |my )?(diary|calendar|schedule|plan|agenda|roadmap|books|cards|horizon)
        (grandchildren|grandkids|great grandchildren|next generation|my successor|our successors|archaeologists) (~ )?(will|may|might|can|live)
        (nothing|not a thing|no movement|no progress) (~ )?(will|is going to|gonna) (move|happen|change|start)
        (not for) (another|at least|years|many years|ages|a decade|decades|the next|a very long|the foreseeable)
        (no|not any|without any|zero) (plan|plans|date|intention|intentions|project|start|timeline|schedule|timetable|timing|fixed plans|concrete plans|plans yet|plans for|plans to|implementation) (~ )?(to|for|at all|because|yet|whatsoever|of|planned|in|anymore|any more|this|$)?
        (not|never|nothing|no longer|none) (planned|scheduled|foreseen|on the agenda|on the cards|going to happen|going to be|happening|happen|going ahead|in the cards|planning|intended|intending|going to do|gonna happen|gonna|been planned|be done|be implemented|take place|taking place|come to|materialise|materialize|see the light|realised|be realised|in the plan|be carried|do it|doing it|do this|any more|anymore|on the roadmap|in this life|in my lifetime|in our lifetime|in this decade|in this century|this decade|this century|in a million|in a hundred|any time this|in the next (few|five|ten|2|3|4|5|10|two|three) years|for years|in the foreseeable|for the foreseeable|before i retire)
        (on ice|on hold|shelved|cancelled|canceled|scrapped|abandoned|buried|dead|killed|axed|mothballed|called off|dropped|put off indefinitely|postponed indefinitely|indefinitely|suspended|stopped|off the table|ditched|canned|binned|parked|in the drawer|struck|discontinued|given up|frozen|in limbo|fallen through|fell through|halted|was stopped|came to nothing|nothing came of it|put to rest|put to bed|laid to rest|on the back burner|back burner|dead in the water|a dead duck|history|in the bin|taken off the|thrown out|pulled the plug|no go)
        (hell freezes|pigs (can )?fly|cows come home|blue moon|twelfth of never|cold day in hell|christmas and easter fall|st never|saint never|kingdom come|snowball|moon turns|chickens have teeth|after i retire|after my retirement|when i am dead|over my dead body|in another life|in the next life|till the cows|30th of february|february 30|year 3000|the end of time|doomsday|rapture)
        (never|nevermore|not ever) $
        ^ (never|not ever|probably never|practically never)
        (i|we) (will|ll|would|am|are) (be )?(~ )?(retired|dead|gone) (by then|before)
        (project|plan|it|thing|idea|this) (is|was|has been|got|s) (~ )?(dead|stopped|cancelled|canceled|killed|shelved|axed|over|off|buried|dropped|history|rejected|no more|gone|finished|blocked)
        (will not|wont|is not going to|not going to|not gonna) (do|happen|be done|buy|implement|start|carry|build|go ahead|be implemented|take place|invest|come|realise|get to it|touch)
        (do not|does not) (plan|intend) (to|on|anything|it|this|that)
        (not|nothing) (in|within|for|before) (the )?(next|coming|this|foreseeable) (~ )?(years|decade|future)
        (owner|he|she|boss|they) will not (touch|do|start|change) a? ?(thing|anything)? ?(before|until) (he|she|they) (sells|sell|retires|dies)
        ask (me )?again in (a year|two|2|3|three|a few years|ten|some years|five)
        """,
    "time_vague": """
        (pin down|nail down|put a date|hard to pin|ink is dry|how fast|how quickly|how soon|depends on|after the|when we know|when i know|see after|see how|see when|will depend)
        (all the time in the world|no deadline|hold your breath|when it suits|when it happens|in our own time|there is no hurry|could be weeks|could be months|up in the air|not set in stone|written in the stars|god knows|heaven knows|inshallah|fingers crossed|your guess is as good|when the time comes|when the stars align|sooner or later|at our leisure|play it by ear|as and when|whenever)
        (could|might|may) be (~ )?(never|years|soon|later|spring|summer|autumn|winter) (~ )?(or|could|might) (~ )?(never|later|next|years|not)
        (soon|sooner or later|sooner rather than later|eventually|at some point|some time|sometime|someday|one day|some day|in due course|in the future|in future|when we get|when i get|when we find|when there is|when time|when it|when the|once|no rush|no hurry|no urgency|not urgent|no pressure|no stress|flexible|depends|depending|open|mid term|medium term|midterm|long term|short term|midterm|whenever|a while|not too far|not immediately|not so soon|not too soon|not yet|later|someday|unclear|not sure|no idea|hard to say|difficult to say|who knows|we will see|not defined|undecided|not decided|to be decided|tbd|not fixed|maybe|perhaps|in time|as time allows|as soon as we|as soon as the|rather sooner|rather later|not today|not tomorrow|not right now|don t know|do not know|in the long run|in the medium|in the near future|near future|foreseeable future|when possible|if|before long|in a bit|down the road|down the line|can not pin)
        """,
    "time_now_strict": """
        (as soon as possible|asap|immediately|right away|straight away|without delay|urgent|urgently|at once|already started|already begun|can not wait|the sooner the better|yesterday ideally|with immediate effect)
        """,
    "time_neg_strict": """
        no project (~ )?(this|next) year
        nothing (is |s )?(planned|scheduled|foreseen) for the next (~ )?(years|yrs|months|decade|\\d+)
        no plans to (start|begin|do) (anything|it|this|that|something)
        (project|plan|it|thing|whole thing|everything|this) (is|was|has been|got|has|s|will be) (~ )?(shelved|cancelled|canceled|called off|on ice|mothballed|scrapped|abandoned|put off indefinitely|postponed indefinitely|axed|canned|binned|on hold|stopped)
        (shelved|called off|on ice|postponed indefinitely|put off indefinitely|put on ice|on hold) (~ )?(until further|for now|indefinitely|by|$)
        (will not|wont|never going to|not going to) (be )?(implement*|happen|start|touch a thing|be implemented|be done|be built|go ahead)
        """,
    "budget_period": """
        (year|years|fiscal|fy|fy\\d+|quarter|q1|q2|q3|q4|20\\d\\d|month|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|half year|h1|h2|annual)
        """,
    "frozen": """
        (reopens|reopen|reopened|reopening|resumes|resume)
        (opens|open|opened|unfreezes|thaws|lifted|lifts|released|release|available|back) (up )?(again )?(is |on|in|from|after|by|at)
        (frozen|freeze|blocked|locked|on hold|stopped|paused|suspended|held back) (~~ )?(until|till|released|then|after that|from)
        (released|unfrozen|unlocked|freed|lifted) (again )?(in|from|after|by|on)
        """,
    "limit_clause": """
        (up to|until|till|below|under|above|over|beyond|from) ~~ (signature*|approval|ask|sign|second|committee|board|permission|alone|myself)
        (up to|below|under|less than|above|over|beyond|everything up|anything up|exceeding|max) ~~ (i|me|my|decide|sign|order|approve|spend|alone|own|authority|boss|limit|board|yes)
        (i|me|my|decide|sign|order|approve|authority|limit|threshold|signing) ~~ (up to|below|under|above|over|beyond|limit|threshold|less than)
        """,
    "money_elsewhere": """
        (money|budget|funding) (will|would) (somehow|probably|surely|sort of) (be there|turn up|come|appear|work out|be found)
        (that|it|which|his word|her word) (~ )?(means|meant|counts for) (nothing|little|not much|naught)( (there|here|coming|from|with) (\\w+ ){0,2}\\w+)?
        (would|d|might|could|may) be (some |a |the |enough |plenty of )*(money|budget|cash|funds|funding)
        (competitor*|competition|rival*|neighbour*|neighbor*|sister (company|plant|site)|other (plant|site|company|team|department)|friend|cousin*|uncle*|brother*|brother in law|mate|pal|colleague at|my ex|previous (employer|company|owner)|predecessor*|next door) (~ )?(spent|paid|got|had|have|has|spend|pay|pays|invested|put|splashed|received|won|got a|shelled)
        (lottery|lotto|jackpot|rich uncle|rob a bank|bank robbery|print money|money tree|yacht|ferrari|casino|in my dreams|fairy|santa|genie|magic wand|monopoly)
        (would|d|will) have to (~ )?(sell|rob|steal|borrow|win|beg|inherit|marry|find a|mortgage|pawn)
        (if|were|was) (~ )?(i|we) (win|won|had|were rich|find oil|found oil|struck)
        (would say|d say|i d have said|would be|would have been) ~~ if
        if (the |our |my )?(\\w+ )?(were|was|had|weren t|only)
        (wish|dream|dreamed|dreaming|imagine|pretend|suppose|supposing|hypothetically|theoretically|in theory)
        """,
    "bill": """
        (bill|bills|invoice|statement) (from|of|for|was|is|over|last|this|came)
        (with|on|in|at|of) (the|our|my|last|a) (~ )?(bill|invoice|bills)
        """,
    "sum_misread": """
        (is|was) (only |just |actually |really )*(the|our|my|last year s) (~ )?(bill|turnover|revenue|loss|losses|cost|costs|consumption|salary|rent)
        not (what|the (money|amount|budget|sum)) (~ )?(i|we|to) (~ )?(spend|budget|have|pay)
        """,
    "not_budget_clause": """
        (we|i|they|he|she) (have |had |once |already )*(paid|spent) (~~ )?(for|on) (the|our|my|that) (old|last|first|previous|present|current)
        (above|over|beyond|exceeding|from) (~~ )?(goes to|go to|must go|has to go|needs to go|needs|requires|is for|is up to|lands with)
        (cost|costs|costing) (us|me|the company|the firm|the plant|every|each)
        (every|each|per|a) (single )?(month|day|week|hour|year|stop|stoppage|failure|outage|shift|batch|breakdown) (~ )?(cost|costs|costing|lose|loses|is lost)
        (pay|paying|spend|spending) (~~ )?(a|per|each|every) (month|year|week|day) (~ )?(for|on) (~ )?(gas|power|electricity|energy|water|rent|repairs|maintenance|diesel|oil|heating|steam|spare parts)
        (rental|rent|hire|downtime|repair|repairs|it|that|this|which|every stop|each stop|each failure) (~ )?(costs|cost|costing|runs) (me|us|about|around|\\d)
        (fixed|repaired|mended|bought|sorted|did|done|replaced|got|had|patched|rebuilt|rewired|installed|swapped) (it|that|this|one|them|the \\w+) (~ )?for
        (went|gone|jumped|rose|risen|climbed|fell|dropped|up|doubled|grew|grown|increased|shot up) (up |down )?from ~ (to|up)
        (electricity|gas|energy|water|heating|power|fuel|downtime|rent) (bill |bills |cost |costs |price |prices )?(is|are|was|were|went|runs|costs|cost|comes|came)
        (extension|ext|dial|request no|request number|ticket|order no|order number|invoice no|invoice number|reference|ref) ([.:#] )?\\d\\w*
        (most|many|any|all|some|how many|which) of your
        (last|previous|prior) (year|years|budget|time|quarter|number) (~ )?(had|was|were|it was|got|there was)
        (had|was|were|spent|got) (~ )?(last year|years ago|two years ago|in the past|back then|previously|before the)
        (used to|once) (have|had|be)
        (spent|wasted|burned|burnt|sunk|sank|blew|blown|lost|threw|invested) (~ )?[^ ]*\\d[^ ]* (~ )?(and (got|get|have|had|ended|nothing)|for nothing|on (a|that|it|this)|then|back then|already|last year|years ago|(two|three|four|five) years ago)
        (years|months) ago(,)? (~ )?(spent|paid|wasted|burned|invested|cost us)
        (costs us|cost us|costing us|we lose|lose|losing|lost|damage|fine of|penalty|fined|we pay now|currently pay|pay at the moment|electricity bill|gas bill|energy bill|turnover|revenue|employees|inhabitants|square met*|tons|tonnes|pieces|units|litres|liters|paying now|bill is|bill of|savings of)
        """,
    "budget_granted": """
        (money|budget|funds|funding|sum|amount) (~~ )?(approved|granted|signed off|released|agreed|voted through|allocated)
        (approved|granted|signed off|released|allocated) (~~ )?(money|budget|funds|funding)
        """,
    "money_of_it": """
        [^ ]*\\d[^ ]* of (it|that|this|them|those|which) (~ )?(goes|go|went|must go|has to go|will go|is going|is for|are for|was cut)
        (takes|took|cut|cuts|taking) [^ ]*\\d[^ ]* (off|out of|away from) (it|that|this)
        """,
    "money_gone": """
        [^ ]*\\d[^ ]* of (it|that|this|them|those|which) (~ )?(goes|go|went|is|are|must|has to|will)
        (moved|shifted|diverted|gave|given|lost|took|taken|cut|spent|pulled|handed|reallocated|earmarked) (~ )?[^ ]*\\d[^ ]* (~ )?(to|for|on|away|off|out|from)
        [^ ]*\\d[^ ]* (~ )?(went|goes|is going|was moved|is spent|was spent|is gone|was cut) (~ )?(to|for|on|into|away)?
        """,
    "limit_votes": """
        (board|committee|council|management|cfo|ceo|boss|director|directors|owners|group) (~~ )?(vote|votes|co sign|co signs|cosign|cosigns|sign|signs|approve|approves|decide|decides|must|has to|have to|needs to) (~ )?(on )?(anything|everything|all|from)? ?(over|above|beyond|from|up)
        (over|above|beyond|from|exceeding) (~ )?[^ ]*\\d[^ ]* (~~ )?(board|committee|council|cfo|ceo|boss|director|group|co sign|co signs|cosign|cosigns|vote|votes)
        """,
    "grant": """
        (grant|grants|funding|subsidy|subsidies|loan)
        """,
    "turnover": """
        (turn over|turned over|turnover|revenue|revenues|power bill|gas bill|energy bill|electricity bill|bill (hit|was|is|came|of)|we pay now|scrap worth|fined|fine of|loan of|lost us|salary|salaries|wages)
        """,
    "time_elsewhere": """
        (approved|signed off|granted|decided|passed|confirmed) (~ )?(in|on|at|last|since|by) ~
        (campaign|contract|lease|leases|season) (~~ )?(end|ends|ended|expire*|runs out|renew*|starts|begins)
        (wedding|birthday|funeral|christening|anniversary|party)
        """,
    "no_start_clause": """
        (supposed to|have to|has to|must|need to|should) (know|report|present|tell|answer|find out|come back|let them know) (~~ )?(by|on|until|before)
        (by|on|until|before) (~ )?(i|we) (am |are )?(supposed to|have to|must|need to|should) (know|report|present|tell|answer|find out)
        (twice|three times|four times|five times|several times|many times) (~ )?(in|since|last)
        (sold out|fully booked|booked out|booked up|booked solid|busy|at capacity|full order book|backlog|working overtime) (until|till|through|into|up to)
        (see|talk to|speak to|hear from|meet|catch|write to|talk|speak) (you|soon|again|u|ya) (~ )?(on|next|tomorrow|then|later|in|monday|tuesday|wednesday|thursday|friday)
        have a (nice|good|great|lovely) (~ )?(weekend|week|day|evening|time|one|holiday|easter|christmas)
        (got|get|was|were|been|is|s|it|project) (~ )?(shelved|killed|cancelled|canceled|scrapped|dropped|binned|axed|stopped|parked|mothballed|buried|rejected|bounced|refused|pulled|frozen|put on ice|put on hold) (~ )?(on|in|this|last|yesterday|during|over|back|at|after|since)
        (put|placed|parked|left) (~ )?(on|in) (the )?(shelf|ice|hold|drawer|fridge|freezer|back burner)
        (has|have|had) been (out|off|dead|down|broken|leaking|failing|gone|waiting|running|standing|stuck|sitting) (~ )?(since|for)
        (this|last|next|the) (week|month|quarter|year|morning|summer|winter|spring|autumn) (alone|already|so far)
        (first|second|third|fourth|fifth|sixth|\\d+(st|nd|rd|th)?|three|two|four|five|six|several|many|\\d+) (~ )?(time|times|message|messages|one|ones|email|emails|mail|call|failure|failures|stop|stops|breakdown|breakdowns|drill|drills) this (week|month|year|quarter)
        (always|every|only ever|only|usually|mostly|each|often|never) (~ )?(on|in|at) (a |the )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|night|morning|winter|summer|spring|autumn)
        (saw|sat|cut|killed|pulled|rejected|approved|blocked|refused|failed|seized|broke|tripped|died|changed|left|came|went|met|heard|called|wrote|told|said|took|signed|turned|bounced|moved|retired|arrived|happened|let go|gave up|blew|burst|stopped|got|went up|merged) (~ )?(this (morning|week|afternoon|month|year)|last|yesterday|earlier|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday))
        (inside|within|in|after) (a|one|half a|two|three|\\d+) (year|years|months|month|weeks) (or so |at most |flat )*(of|they|it)?( (break*|fail*|scrap|dead|broken|gone)|$)
        (thesis|internship|placement|trainee|intern|studies|degree|semester|student) (~~ )?(until|till|to|ends|finishes)
        (some time|sometime|warehouse|second phase|phase two|second stage|phase 2) (~ )?in 20\\d\\d
        (have|had|having|got|at) (a|an|the|our|some) (\\w+ ){0,2}(audit|inspection|visit|fair|drill|training|conference|course) (~ )?(this|next|all|on|today)
        in (eleven|ten|nine|eight|seven|six|five|four|three|two|twenty|thirty|\\d+) years (~ )?(they|he|she|we|i|never|not|have|has|nobody|of)
        (i|he|she) (had|was|got|went|came|took|broke) (~~ )?(in|on|since|at)
        (give|allow|grant|spare|lend) (us|me) (a|an|two|three|some|one|another|until|till|the|\\d+)
        (did|done|bought|ordered|had|signed) (~ )?(with|by|from|at) (your |the |a )?(rivals|rival|competitors|competitor|competition|someone)
        (i|he|she|we) (~ )?(started|joined|came|began|moved) (here|with the company|at the company|working|this job|in the company|at this)
        (your|the) (last|latest|previous|first) (email|mail|message|call|letter|newsletter|visit|offer|quote|invoice)
        (called|rang|phoned|wrote|written|emailed|asked|mailed|contacted|visited) (~ )?(me|us|already|twice|times|before|yesterday|last|this week|again)
        (back in|in) the office
        (i|we|then) (will |can |ll |shall )?(tell|let|inform|answer|write|report|know|come back|get back|reply|hear|find out|get an answer|confirm)
        (warranty|guarantee|contract|lease|licence|license|certificate) (~ )?(ran out|expires|expired|ends|ended|runs out|until|till)
        (frozen|blocked|locked|released|freed|unfrozen|closed|on hold) (until|till|from|on|in|as of|by)
        (on|am on|parental|maternity|paternity|sick|annual) (leave|holiday|vacation|sabbatical|honeymoon) (~ )?(till|until|to|from|in|back)?
        (fair|exhibition|trade show|expo|audit|inspection|wedding|birthday|holiday|holidays|conference) (is|was|ends|starts) (in|on|at)
        (change of|changed) (job|role|position)
        (as of|since|from) (today|now|this week) i (am|m)
        (is|was|will be) (back|away|retired|retiring|gone|on holiday|on leave) (on|in|from|until|till)
        (was|were|got|had) (~ )?(built|founded|installed|bought|delivered|renovated|hired|promoted|born|elected|appointed) (in|on|since)
        """,
    "before_nothing": """
        (nothing|not|never|no chance) (~ )?(before (that|then)|until then)
        (before (that|then)|until then) (~ )?(nothing|not|never|no)
        """,
    "not_time_clause": """
        (trials|tests|study|survey|report|design|planning|results) (~ )?(done|finished|complete|completed|in|due|over) (~ )?(by|in|until|end|at)
        (grant|grants|funding|subsidy|permit|contract|offer|warranty|lease|licence|license|promise|scheme) (~ )?(is |are |only )*(valid|runs|run|lasts|ends|end|expires|expire|available) (~ )?(until|till|to|in|on|at|by|only)
        where (do|to|shall|should|can|would) (i|we) (even )?(start|begin)
        (for|in) (20\\d\\d|this year|next year|the year after|the coming year)( only| alone)? (and|plus|there (might|may|could|will)|another|we get)
        (should|must|ought to) (~ )?see (the|our|my)
        (is|are|on the|was|were) (~ )?(meeting|session|vote|call|visit|audit|drill|inspection) (on|is on|this|next)
        (comes|come|came|go|goes|went|sends|send|sent|publishes|published|meets|sits|decides) (~ )?(out|round|around|together|again)? ?(next week|next month|on|in|this week|tomorrow) (~~ )?(then|tell|know|wait|ask|before)
        in the (20\\d\\d )?(plan|budget|capex|estimates|forecast)
        (answer|decision|result|reply|news|release|money|funding|grant|approval|payment|opens|released|unfrozen|budget) (~ )?(due|is due|expected|comes|come|opens|is|in|on|by|until|from) (~ )?(in|on|by|from|until|spring|summer|autumn|winter)?
        (board meets|meet|meets|meeting|meeting on|meets on|committee meets|decision in|decision on|decided in|decides in|vote on|released in|approved in|approved last|granted in|since|last|ago|were built|from the|built in|founded|contract until|tender closes|closes|quote by|offer by|quotation by|retire*|bought in|installed in|was in|was the|old|meeting him|meeting her|meeting them|seeing him|seeing her|talking to|speaking to|see him|see her|ask him|ask her|call him|as of (today|now|this week) i am)
        """,
    "time_topic": """
        (when|date|dates|timing|timeline|schedule|calendar|start|begin|deadline|month|quarter|time frame|timeframe|go live|kick off|timetable|shutdown)
        """,
    "not_by_then": """
        (nobody|no one|noone) (~ )?(works|is working|is in|is here|is about|is around|turns up|lifts a finger)
        (before|by|until|till) (~~ )?(won t|will not|not going to|no chance|no way|can t|cannot|never|impossible|not possible|too early|too soon|doesn t work|does not work|isn t going|not gonna)
        (won t|will not|not going to|no chance|no way|can t|cannot|never|impossible|nothing) (~~ )?(before|by|until|till)
        """,
    "time_start": """
        (want|need|have|get|like) (it|them|this|that|these|those|the \\w+) (\\w+ )?(in|out|swapped|replaced|gone|fixed|fitted|sorted|done|running|live|going|working|changed|installed)
        (want|wants|wanted) (~ )?(live|in|out|swapped|running|finished|going)
        (start|starts|starting|started|begin|begins|beginning|go live|going live|launch|kick off|kickoff|kick it off|roll out|rollout|install|installed|installation|implement|implementation|be done|be ready|be running|up and running|operational|running|commission*|deliver*|be in place|in operation|deadline|due|at the latest|latest|by then|target|the date|aim*|goal|wanted|want it|want this|need it|need this|need them|needed|must have|has to be|have to be|must be|should be|ready by|finished by|done by|complete*|go with|schedule*|move*|opens|opening|open|build|building|work would|works|project|planned for|planned|live|before|until|till|it by|them by|up by|order|buy|decide by|moved|postponed|delayed|pushed|brought forward|shifted|earlier|later)
        """,
    "self_clause": """
        (i am|i was|i have been|i became|i got|promoted|i took over|i took on)
        """,
    "budget_pos_not": """
        (grant|subsidy|loan|credit|funding|subsidies) (is|has|was|been|got|were|are) (~ )?(turned|refused|rejected|denied|withdrawn|cut|declined|knocked|not)
        (pot|money|budget|cash|line|funds|something) (~~ )?(every|each|all|any) (last |single )?(cent|penny|euro|bit|of it)
        ^ some( (yeah|yes|ok|money|budget|cash|maybe|i think|i guess))* $
        (some|a bit of|a little) (money|budget|cash|funds) (is|s|are)? ?(there|here|left|around|somewhere|available)
        (would|d|might|could|may) be (some |a |the |enough )?(money|budget|cash|funds|funding)
        (there is|got|have|s) (a|an|some) (capex |budget |funding )?(request|application) (somewhere|floating|lying)
        """,
    "budget_pos_asked_not": """
        ^ (and |but |so |well )*there (is|are|was|were|will|would|has|have|might|could|should|can|may|d|ll) (?!(money|budget|cash|funds|funding|enough|plenty|sufficient|ample|something))\\w+
        some (money|budget|cash|funds) (is|s|are)? ?(there|here|left|around|somewhere|available)
        (will not|not|never|nobody will|no one will|no longer) (be )?(put|go|included|make it|fit|get)? ?(it |that |this )?(in|into|on|part of) (the|our|this|next)
        (was|were|had been|used to be) (in|on|part of|included in) (the|our|this|last) (~ )?(plan|budget|list|capex|forecast)
        (plan|budget|list) (is|s) (closed|full|done)
        (turned|turning|turns|voted|shot|knocked) (it|us|that|this|the (\\w+ )?\\w+|our (\\w+ )?\\w+|everything) (down|back|away)
        """,
    "budget_period_not": """
        (nobody|no one|no|not|without|nothing) (~~ )?(year|month|quarter|date)
        (a|or) (year|month|quarter) to it
        """,
    "authority_decides_asked": """
        ^ (solo|alone|on my own|by myself|sole decision|sole decider|no one else|nobody else|just i) $
        ^ (anyway |anyhow |well |it is |so )*(me|myself|i do|that is me|just me|only me|me alone|yours truly|all me)$
        with (the )?(final|last|full|sole) (say|word|authority|decision)
        """,
    "applied_for": """
        (applied for|application (is |has |was )?(in|been|filed|submitted|made|sent)|in the draft|draft budget|put in for|requested|bid (is )?in)
        """,
    "not_granted_yet": """
        not (yet |been |yet been )*(granted|approved|decided|confirmed|released|signed|through|agreed|applied)
        (decision|approval|answer|letter|confirmation) (~ )?(pending|outstanding|due|not (in|here|there))
        """,
    "spent_then": """
        (spent|put|invested|paid|cost|sunk|sank|bought|burned|burnt|wasted|went into|was|were)
        """,
    "authority_shared_not": """
        (he|she|they|who|mr \\w+|mrs \\w+|ms \\w+|boss|bursar|head|director|manager|owner) (decide|decides|choose|chooses|sign|signs|approve|approves) (it |that |this |everything )?(jointly |together )?with (the|his|her|their|a) (?!me|us|my)\\w+
        between (two|three|several|four) (owners|directors|bosses|ceos|managers|companies|employers)
        (want|wants|wanted|get|gets|live|lived|need|needs|got) rid
        ^ (but |so |ok |and |then )*(yes |yeah )?we do (need|have|want|use|get|run|lose|make|see|still)
        """,
    "authority_none_asked": """
        (i am|i sit|i work|me i am) (~ )?(only|just) (~ )?(at|on|the|in|a) (the )?(reception|front desk|switchboard|receptionist|secretary|intern|temp|post room|caretaker s office)
        (i|we) (only|just) (copy|collate|sort|clean|clean up|tidy|tidy up|print|scan|stamp|format|enter|keep|maintain) (~~ )?(offers|list|folder|files|data|paper*|quotes|documents|forms)
        (only|just) (help|helping|helped) out
        (overruled|overridden|cut out|sidelined|bypassed|taken off (the|this) (project|case|decision)) $
        (decide*|decided|settled|choose*|picks|signs|run) (~ )?without (us|me|asking (us|me))
        """,
    "authority_none_not": """
        (student|apprentice|intern|trainee) (hall|halls|residence|residences|house|housing|accommodation|dorm|dorms|dormitory|kitchen|canteen|flats|flat|union|workshop|centre|center|restaurant|numbers|numbers)
        (secretary|assistant|treasurer|clerk|member) with (a |full |the )?(vote|voting|say|final)
        can veto
        (that is|it is|this is|that s) for (my|our|the) (boss|director|manager|ceo|board|owner|management) to (decide|say|sign|choose)
        """,
    "time_wished": """
        (yesterday|last (week|month|year)|(days|weeks|months|years) ago)
        """,
    "time_neg_not": """
        never mind
        (stopped|stop) (arguing|fighting|discussing|talking|quarrelling|debating)
        (what|who|which|something|line|lines|machine|pump) (is |are |has |was )*(dead|down|standing)
        no go (on|for|with) (the )?<money>
        """,
    "authority_veto": """
        (if|when|once) i (say|said) no (~ )?(it is|that is|it s|it stays|then it is|is) (~ )?(no|dead|off|over|final|the end|that)
        (can|could|may|have|has|got|hold|holds|with) (a |the |my |also |still |always )*(veto|veto right|veto rights|right of veto)
        """,
    "turnover_not": """
        (approved|granted|agreed|agreed on|given|gave|got|have|signed|secured|taken|took|arranged) (us |me )?(a|the|our) (\\w+ )?loan of
        """,
    "money_elsewhere_not": """
        (third|half|part|some|quarter|portion|most|much|bit|per cent|percent|rest) (of it |of that |of this )?(is |was |are |has been |already )*(already )?(committed|spent|gone|used|reserved|promised|allocated) (elsewhere|to other|for other)?
        """,
    "authority_shared_asked": """
        ^ (the |my |our )?(\\w+ ){1,3}(and|plus) (me|i|myself)$
        ^ (me|i|myself) (and|an|n|plus) (the |my |our )?\\w+$
        """,
    "first_phase": """
        (first|phase one|phase 1|stage one|stage 1|pilot) (phase|stage|step|part|lot|section|half|batch|line|building|site)?
        """,
    "no_start_clause_not": """
        (once|after|when|as soon as) (~~ )?(ends|expires|runs out|is over|finishes) (~~ )?(we|i|it) (~ )?(start|starts|begin|begins|go)
        """,
}
