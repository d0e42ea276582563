"""English words of money and time."""

from __future__ import annotations

from conversations.interpreters.rules.words.shape import Language

# fmt: off
WORDS = Language(
    numbers={
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
        "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
        "couple": 2,
    },
    scales={
        "dozen": 12, "hundred": 100, "thousand": 1e3, "thsd": 1e3, "grand": 1e3, "thou": 1e3, "k": 1e3,
        "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7,
        "million": 1e6, "mil": 1e6, "mill": 1e6, "mio": 1e6, "mn": 1e6, "mln": 1e6, "m": 1e6,
        "billion": 1e9, "bn": 1e9, "bln": 1e9, "trillion": 1e12,
    },
    fractions={"half": 0.5, "quarter": 0.25},
    joiners="and",
    money={
        "few": "few|several|some",
        "one": "a|an",
        "at_most": "<|≤|<=|up to|upto|max|maximum|a maximum of|maximum of|at most|at the most|"
        "no more than|not more than|never more than|not over|not above|not exceeding|"
        "not to exceed|must not exceed|cannot exceed|can't exceed|won't exceed|under|below|"
        "less than|within|no higher than|limit of|limited to|capped at|cap of|cap at|cap is|"
        "cap|ceiling|ceiling of|ceiling is|limit is|can't go above|cannot go above|"
        "can't go over|cannot go over|can't go beyond|not beyond|anything up to|"
        "can't spend more than|cannot spend more than|not a cent more than|everything up to|"
        "top out at|tops out at|maxes out at|no greater than|not go over|not go above|"
        "shouldn't exceed|should not exceed|stay under|stay below|keep it under|"
        "not a cent over|not a penny over|no way over",
        "at_least": ">|≥|>=|from|at least|minimum|min|a minimum of|minimum of|more than|over|above|north of|upwards of|upward of|"
        "not less than|no less than|not under|not below|starting at|starting from|in excess of|exceeds|exceeding|"
        "well over|well above|beyond|greater than",
        "about": "~|≈|just under|just over|just above|just below|a bit over|a bit under|a little over|a little under|slightly over|slightly under|"
        "a bit more than|a little more than|a bit less than|slightly more than|slightly less than|slightly above|slightly below|"
        "nearly|almost|about|around|roughly|approx|approximately|some|circa|ca|somewhere around|in the region of|in the range of|"
        "in the order of|or so|ish|more or less|give or take|close to|say|maybe|perhaps|probably|exactly|total of|a total of",
        "post_at_most": "max|maximum|tops|at most|at the most|or less|or below|or under|upper limit|ceiling|and not a cent more|"
        "and no more|and not more|no more than that|not more than that|is the limit|is the max|is the maximum|is the ceiling|is the cap|"
        "is our limit|is our max|is my limit|is our ceiling|top end|is the most|is tops|is too much already|and not a penny more|as the upper limit|"
        "as upper limit|as a maximum|as maximum",
        "post_at_least": "+|at least|minimum|min|or more|or above|or higher|or over|and up|and above|and more|and upwards|upwards|"
        "plus|is the minimum|at the minimum|at minimum|as a minimum|as minimum",
        "range": "to|till|until|or|through|maybe even|perhaps|maybe",
        "between": "between",
        "and": "and",
        "year": "a year|per year|per annum|p.a|pa|annually|yearly|each year|every year|/year|/yr|/annum|/a|an year|by the year|on a yearly basis|per yr",
        "annual": "annual|yearly|per year|annually|each year|every year|per annum|a year",
        "month": "a month|per month|p.m|pm|monthly|each month|every month|/month|/mo|/mth|by the month|on a monthly basis|pcm",
        "monthly": "monthly|per month|each month|every month",
        "once": "one time|one off|oneoff|onetime|once|one shot|up front|upfront|single payment|"
        "lump sum|as a one off|as a one time|one time only|non recurring|one-off|one-time|"
        "lump-sum|one-shot|single",
        "sorry": "no|sorry|rather|correction|scratch that|i mean|i meant|make that|make it|actually|wait|nope|or rather|not anymore|typo|oops|"
        "in fact|it's now|is now|now it's|cut to|raised to|reduced to|increased to|lowered to|better make it|but|became",
        "instead": "instead of|not|rather than|isn't|wasn't|no longer|previously|before it was|i said|you noted|you wrote|you have",
        "figures": "figure|figures|digit|digits|fig|figs",
        "low": "low|lower|small",
        "mid": "mid|middle|medium",
        "high": "high|higher|upper",
        "digits:5": "tens of thousands",
        "digits:6": "hundreds of thousands",
        "digits:7": "single digit millions|single digit million|single-digit millions|"
        "single-digit million",
        "money": "budget|budgets|budgeted|money|funds|funding|funded|capex|opex|spend|spending|cost|costs|invest|investment|investing|finance|financed|price|"
        "sum|amount|allocated|earmarked|ringfenced|cash|grant|granted|subsidy|pay|payment|afford|set aside|put aside|approved|"
        "allocation|allowance|envelope|vat|tax|net|gross|expense|expenditure|allotted|pot|purse|treasury|cheque|check for",
        "things": "people|employees|staff|workers|users|seats|sites|pieces|pcs|units|parts|items|valves|"
        "sensors|meters|metres|points|tags|pumps|machines|sqm|sqft|m2|m3|km|kg|tons|tonnes|"
        "liters|litres|l|gallons|hours|hrs|h|hour|days|day|weeks|week|months|years|minutes|"
        "mins|min|seconds|kwh|mwh|gwh|kw|mw|kva|v|volt|volts|amp|amps|rpm|bar|psi|hz|khz|mhz|"
        "mm|cm|inch|inches|ft|feet|degrees|percent|pct|percentage|times|x|flats|homes|cows|"
        "pigs|customers|clients|tenants|robots|plants|lines|stores|shops|trucks|vehicles|"
        "chargers|fans|boilers|doors|rooms|beds|cameras|resolution|display|monitor|tv|bit|"
        "bits|bytes|gb|mb|tb|cycles|scada|plc|plcs|th|st|nd|rd|am|pm|pax|ppl|hectares|ha|"
        "acres|locations|buildings|floors|dots|things|reasons|options|questions|partners|"
        "directors|heads|phases|steps|shifts|man|of us|of them|nm|square|cubic|watt|watts|"
        "megawatt|kilowatt|percentages|miles|kilometers|kilometres",
        "fine": "is|are|was|were|will|would|can|could|should|has|have|had|for|to|from|per|a|an|the|each|every|max|and|but|or|i|"
        "it|we|he|she|they|that|which|at|in|on|by|with|without|net|gross|plus|excl|incl|excluding|including|approx|"
        "roughly|maybe|tops|budget|approved|available|allocated|set|reserved|there|ready|only|all|together|total|so|"
        "this|next|if|when|more|less|give|as|ex|before|after|minimum|maximum|thereabouts|planned|released|earmarked|"
        "though|yes|yep|yeah|ok|okay|sure|please|thanks|not|because|since|until|once|depending|ish|sounds|must|may|"
        "might|about|around|altogether|overall|capex|opex|now|no|sorry|rather|actually|left|remaining|upfront|right|be|"
        "been|already|just|out|of|spend|funding|exactly|probably|perhaps|i'm|that's|something|somewhere|today|annual|"
        "yearly|monthly|annually|whatever|hopefully|let|you|your|our|my|us|their|granted|confirmed|secured|committed|"
        "funded|budgeted|applied|applies|sits|sit|lies|lie|stands|remains|remain|goes|go|do|does|than|then|vat|tax|"
        "works|towards|equals|suffices|needs|covers|bucks",
        "bad_before": "iso|din|en|iec|vdi|dn|pn|sn|nr|number|article|po|ref|version|v|s|type|model|room|building|hall|line|unit|zip|"
        "tel|phone|mobile|ext|extension|fax|scope|level|phase|step|chapter|section|page|year|years|since|ral|ip|ul|nema|"
        "atex|sil|class|grade|gen|generation|option|plan|plant|site|shop|windows|core|area|zone|gate|dock|shift|shifts|"
        "bay|in|age|aged|q|h|fy|cw|kw|week",
    },
    times={
        "month:1": "january|jan",
        "month:2": "february|feb|febuary",
        "month:3": "march",
        "month:4": "april|apr",
        "month:5": "may",
        "month:6": "june|jun",
        "month:7": "july|jul",
        "month:8": "august|aug",
        "month:9": "september|sept|sep",
        "month:10": "october|oct",
        "month:11": "november|nov",
        "month:12": "december|dec",
        "weekday:0": "monday|mon",
        "weekday:1": "tuesday|tue|tues",
        "weekday:2": "wednesday|wed",
        "weekday:3": "thursday|thu|thur|thurs",
        "weekday:4": "friday|fri",
        "weekday:5": "saturday",
        "weekday:6": "sunday",
        "season:spring": "spring|springtime|spring time",
        "season:summer": "summer|summertime|summer time",
        "season:autumn": "autumn|fall",
        "season:winter": "winter|wintertime|winter time",
        "unit:d": "day|days|working days|working day|business days|business day",
        "unit:w": "week|weeks|wk|wks|calendar weeks|working weeks",
        "unit:m": "month|months|mth|mths|mo|mos|calendar month",
        "unit:q": "quarter|quarters|qtr|calendar quarter",
        "unit:h": "half year|half years|halfyear|semester",
        "unit:y": "year|years|yr|yrs|calendar year|calendar years",
        "unit:k": "fiscal year|financial year|business year|fiscal|budget year|fy|accounting year|budget cycle|budget period|fiscal period",
        "unit:f": "fortnight|fortnights",
        "unit:e": "weekend",
        "halfof": "half|half a|half of",
        "kw": "cw|calendar week|kw|week no|week number",
        "ordinal:1": "first|1st",
        "ordinal:2": "second|2nd",
        "ordinal:3": "third|3rd",
        "ordinal:4": "fourth|4th|final",
        "next": "next|nxt|coming|upcoming|following|the new|new|forthcoming|this coming|the coming year s",
        "this": "this|current|the current|running",
        "last": "last|past|previous|prior",
        "overnext": "after next|after the next",
        "later": "later|rest of|remainder of|still|remaining|the rest of|the remainder of",
        "ago": "ago|back|earlier",
        "since": "since|ever since|for the last|for the past|over the last|over the past|in the last|in the past|within the last|during the last",
        "early": "early|beginning|start of|the start|at the start|the beginning|at the beginning|begin of|first part|the begin|very start|very beginning|earlier part",
        "mid": "mid|middle|halfway through|the middle|midway through",
        "late": "late|end|the end|ending|close of|at the end|tail end|the back end|back end|last part|later part|very end|towards the end|latter part",
        "by": "by|until|till|no later than|not later than|latest by|by latest|at the latest by|"
        "at latest by|up to|due by|due|not after|on or before|must be done by|completed by|"
        "done by|ready by|live by|running by|in operation by|up and running by|finished by|"
        "installed by|complete by|operational by|to be done by|deadline of|need to be done by",
        "before": "before|prior to|ahead of|in advance of|in time for|well before|shortly before|right before|just before",
        "from": "from|starting|starting from|starting in|starting on|starting at|as of|beginning in|as from|effective|from about|kick off|kicking off|commencing|commencing in|"
        "from early|begins in|begins on|with effect from|onwards from",
        "not_before": "not before|no earlier than|not earlier than|not until|not till|earliest|earliest in|at the earliest in|at earliest|never before|"
        "nothing before|earliest start|not any earlier than|not sooner than|no sooner than|only from|only in|not possible before|"
        "earliest possible|not starting before|not start before|not happening before|won't be before|won't happen before|nothing until|nothing till|"
        "frozen until|on hold until|parked until|postponed to|postponed until|postponed till|delayed until|delayed to|delayed till|pushed to|pushed out to|"
        "pushed back to|deferred to|deferred until|moved to|shelved until|moved back to|pushed into|blocked until|frozen till|locked until|put off until|"
        "put off till|slipped to|rescheduled to|rescheduled for|rolled over to|carried over to|not open before|not ready before|not ready until|"
        "has to wait until|have to wait until|must wait until|wait until|wait till|waiting until|only after the",
        "after": "after|once we are through|as soon as we are past|right after|straight after|shortly after|soon after|"
        "directly after|immediately after|just after|not before after|only after|once after|post|when we are back from|"
        "when we're back from|back from|on the other side of",
        "for": "for|lasting|takes|took|over",
        "in": "in|on|at|during|throughout|towards|toward|into|sometime in|some time in|scheduled for|planned for|aiming for|"
        "go live in|target|targeting|come|as early as|as soon as",
        "within": "within|inside|within the next|within the coming|in less than|in under|in no more than|over the next|"
        "over the coming|inside of|less than|under|max|at most|in max|in maximum|in at most|in the next|in the coming|"
        "during the next|no more than|not more than|in the following|the next|the coming|in the course of|in up to",
        "minimum": "at least|more than|minimum|min|not less than|not for at least|not for another|not for|not within|not in|"
        "no earlier than in|not before in|in more than|in over|in at least|not for the next|not in the next",
        "between": "between|sometime between|anywhere between|any time between",
        "and": "and",
        "or": "or",
        "range": "to|through|thru",
        "hence": "from now|from today|hence|time|out|away|down the road|down the line|from this day|further on|from here",
        "at_earliest": "at the earliest|at the very earliest|or later|or after|and not before|and not earlier|and not sooner|onwards|"
        "onward|or beyond|and beyond|and later|and after|as the earliest|the earliest|and no earlier|upwards|plus",
        "at_latest": "at the latest|at the very latest|latest|at latest|or sooner|or earlier|or before|the latest|as the latest|tops|"
        "is the deadline|is our deadline|deadline|as deadline|as a deadline|is the cutoff|is the cut off|is the latest|"
        "is the limit",
        "now": "asap|a s a p|as soon as possible|as soon as u can|as soon as you can|as soon as we can|soonest|immediately|"
        "right now|right away|straight away|straightaway|at once|instantly|without delay|with immediate effect|"
        "effective immediately|as early as possible|as quickly as possible|as fast as possible|as quick as possible|"
        "as fast as you can|as quickly as you can|as soon as feasible|as soon as it gets|as soon as humanly possible|"
        "already started|already begun|already running|already underway|already under way|already ongoing|"
        "already in progress|already in the middle of it|have started|has started|we've started|we started already|"
        "it's started|has begun|have begun|we've begun|underway already|in progress already|every day counts|"
        "each day counts|every hour counts|time is of the essence|the sooner the better|the earlier the better|"
        "the faster the better|yesterday if possible|better yesterday|ideally yesterday|preferably yesterday|"
        "by yesterday|like yesterday|needed yesterday|need it yesterday|needed it yesterday|"
        "should have started yesterday|yesterday would have been|effective today|starting today|starting now|"
        "from now on|as of now|as of today|as from now|any day now|pronto|this minute|this instant|stat|already at it|"
        "already on it|in the middle of it|immediate|immediate start|at the first opportunity|on the spot|"
        "tomorrow at the latest if possible|as of yesterday|there is no time to lose|no time to lose|"
        "can't wait any longer|cannot wait any longer|can't wait|cannot wait|it's burning|we are burning|very urgent|"
        "super urgent|extremely urgent|top urgent|most urgent|quite urgent|it's urgent|it is urgent|urgently|urgent|"
        "rush job|today rather than tomorrow|better today than tomorrow",
        "weaknow": "now|today|yesterday|tonight|rightnow|day before yesterday|the day before yesterday",
        "not_now": "for now|until now|till now|by now|just now|up to now|now that|now and then|even now|now i|now you|now it|now we|now he|now she|now they|nowadays|"
        "as of now we|to this day|until today|so far|till today|up to today|today i|as we speak we|now there|now the|now my|now our|right now we|right now i|right now it|"
        "right now the|at the moment|right now is|right now there|can now|could now|now its|now it's|just today|only today|here today|not right now|already started to|"
        "no time to lose on|march on|on the march|second hand|spring back|now i'd|now i'm|now we're|now what|what now|now or never|right now our|right now they",
        "shift:1": "tomorrow|tmrw|tmr|tomorow|tommorow|tommorrow",
        "shift:2": "day after tomorrow|overmorrow",
        "day:eoy": "year end|year-end|yearend|eoy|end of year|years end|year s end",
        "day:eom": "month end|month-end|eom|end of month|months end|month s end",
        "day:eoq": "quarter end|quarter-end|eoq|end of quarter|quarters end|quarter s end|close of quarter",
        "day:eow": "eow|end of week|week's end",
        "day:eod": "eod|end of day|close of business|cob|end of business",
        "day:soy": "year start|new year start",
        "day:sofy": "fiscal year start|start of fiscal|start of the fiscal year|beginning of the fiscal year|start of the new fiscal year",
        "day:ny": "the new year|new year",
        "day:thistimenextyear": "this time next year|same time next year|a year from today|a year from now",
        "holiday:easter": "easter|easter time",
        "holiday:easter_break": "easter holidays|easter break|easter vacation|spring break",
        "holiday:pentecost": "pentecost|whitsun|whit monday|whitsunday",
        "holiday:ascension": "ascension day|ascension",
        "holiday:corpus": "corpus christi",
        "holiday:carnival": "carnival|mardi gras",
        "holiday:epiphany": "epiphany|three kings|three kings day|twelfth night",
        "holiday:christmas": "christmas|xmas|x mas|christmas day|yuletide",
        "holiday:christmas_break": "christmas holidays|christmas break|christmas vacation|xmas break|winter break|winter holidays|"
        "festive season|christmas season|the festivities|festive period|holiday season|christmas shutdown|winter shutdown|christmas and new year",
        "holiday:newyear": "new year s|new years|new year s day|new years day|new year s eve|nye|new years eve",
        "holiday:summer_break": "summer break|summer holidays|summer vacation|summer vacations|summer holiday|school holidays|summer recess|long vacation",
        "holiday:holidays": "holidays|vacations|vacation time|the break",
        "holiday:thanksgiving": "thanksgiving",
        "holiday:ramadan": "ramadan|ramzan|ramadhan|fasting month",
        "holiday:eid": "eid|eid al fitr|eid ul fitr|id ul fitr",
        "holiday:eid_adha": "eid al adha|eid ul adha|bakrid|feast of sacrifice|hajj",
        "holiday:cny": "chinese new year|lunar new year|cny holidays|spring festival|tet",
        "holiday:diwali": "diwali|deepavali|divali",
        "holiday:golden_week_jp": "golden week",
        "holiday:golden_week_cn": "national day holiday|national holidays|october holidays|october holiday",
        "holiday:labour": "labour day|may day",
        "holiday:midsummer": "midsummer|midsommar",
        "holiday:july4": "independence day|fourth of july",
        "holiday:halloween": "halloween",
        "holiday:songkran": "songkran",
        "holiday:passover": "passover|pesach",
        "history": "left|came|released|gave|took|bought|installed|joined|went|got|received|told|said|had|did|wrote|sent|met|saw|lost|found|broke|died|burned|"
        "was|were|failed|happened|moved|started|began|put|made|spent|paid|sold|built|decided|chose|signed|approved|granted|rejected|cancelled|canceled|asked|visited",
        "future": "will|would|want|wants|going to|plan|plans|planned|planning|should|could|can|must|need|needs|shall|may|might|aim|hope|expect|expected|scheduled|"
        "like|start|starts|begin|begins|is|are|be|to be|next|due|let's|target|we'll|it'll|i'll|has to|have to",
        "not": "not|no|don't|doesn't|won't|can't|isn't|aren't|never|nothing|nobody|cannot|wouldn't|dont|wont|cant|isnt|didn't|hardly|neither|none|shouldn't",
        "needs": "need|needs|needed|want|wants|wanted|require|required|start|starts|starting|begin|beginning|go|do it|install|order|replace|asap|possible|ideally|"
        "preferably|best|latest|must have|should be|kick off|do you deliver|if possible|better",
        "name_before": "ask|asking|with|mr|mrs|ms|dr|tell|colleague|call|email|miss|named|told|dear|hi|hello|hey",
        "shutdown": "shutdown|shut down|closure|stoppage|stop|outage|turnaround|maintenance|plant holiday|downtime",
        "thatis": "that s|that is|that'd be|ie|i e|meaning|so|which is|which means|namely|i.e.|that means|exactly|precisely|specifically|more precisely|more exactly|"
        "to be exact|to be precise|probably|most likely|likely|maybe|hopefully|ideally|say|in other words|or rather|around|about|roughly|approx",
        "instead": "instead of|rather than|you noted|you wrote|you put|i said|i wrote|i told you|you have|you've got|was|not|not in|forget|no longer|originally|"
        "previously|i mentioned|you recorded|it was|i had said|we said|not by|not on",
        "filler": "the|of|s|approx|approximately|roughly|circa|ca|probably|maybe|perhaps|likely|"
        "hopefully|sometime|some time|somewhere|very|ideally|preferably|calendar|exactly|just|"
        "about|around|only|our|their|my|your|its|say|ish|possibly|quite|definitely|anytime|"
        "whole|entire|all|somehow|rather|already|expected|planned|scheduled|months|actual|"
        "most|good|well|soonest|earliest possible",
        "ambiguous": "may|march|fall|spring|jan|mon|tue|wed|thu|fri|sep|nov|dec",
        "plural": "days|weeks|wks|months|quarters|years|yrs|mths|fortnights",
        "day:turn": "turn of the year|turn of year",
        "holiday:heating": "heating season|heating period",
    },
)
