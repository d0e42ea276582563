"""English phrases, by what they tell."""

from __future__ import annotations

EXPANSIONS: dict[str, str] = {
    "cannot": "can not", "cant": "can not", "dont": "do not", "doesnt": "does not", "didnt": "did not", "wont": "will not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "havent": "have not", "hasnt": "has not", "wouldnt": "would not",
    "im": "i am", "ive": "i have", "ill": "i will", "thats": "that is", "its": "it is", "theres": "there is", "youre": "you are",
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "thx": "thanks", "gonna": "going to",
    "wanna": "want to", "gotta": "got to", "dunno": "do not know", "w": "with",
}  # fmt: skip

CLASSES: dict[str, str] = {
    "iwe": "i|we|me|us",
    "money": "money|budget|funds|funding|cash|dosh|allocation",
    "ask": "ask|check|consult|clarify|find out|confirm|look up|look into|double check|verify|talk to|speak to|speak with",
}

PHRASES: dict[str, str] = {
    "yes": "^ (yes|yeah|yep|yup|ya|sure|absolutely|definitely|of course|correct|indeed|exactly)",
    "no": "^ (no|nope|nah|none|nothing|negative|not at all|not really|nada|zero|zilch)",
    "opt_out": """
        ^^ (stop|unsubscribe|remove|remove me|cancel|opt out)( please)? $$
        unsubscribe
        (remove|take|delete) (me|us|my (data|address|email|details)) ~
        no (more|further) (mails|emails|messages|contact|mail)
        (do not|stop|quit|never) (write|contact|email|mail|message|messaging|writing|emailing|mailing|contacting)( to)?( me| us)?
        leave me alone
        not interested (any more|anymore)
        """,
    "human": """
        (talk|speak|chat|continue) (to|with) (a|an|some) ~ (human|person|colleague|rep|salesperson|someone)
        (call|phone|ring) me( back)?
        (real|actual) (person|human)
        """,
    "wrong_person": """
        wrong (person|number|address)
        (left|no longer with|no longer works at) the (company|firm)
        (no longer|does not) work* (here|with us|for us)
        """,
    "abuse": """
        (moron*|idiot*|crooks|liars|scum|pathetic|fuck you|piss off|asshole*|bastard*)
        """,
    "pending": """
        (have|need|got|must|going|will|let me|want) (to )?<ask>
        (ask|asking) my (boss|manager|cfo|colleague|team)
        come back to you
        get back to you
        """,
    "decline": """
        (rather|prefer) not
        (will not|can not|not going to|do not want to) (say|share|tell|disclose|discuss|talk)
        no comment
        (confidential|none of your business)
        """,
    "later": """
        (back|continue|talk) (in|later|tomorrow) ~
        (not now|bad time|busy right now|got to go|have to go|gotta run)
        """,
    "correction": """
        (actually|correction|scratch that|misspoke|i was wrong|forget what i said|turns out|changed my mind|strike)
        """,
    "smalltalk": """
        ^ (hi|hello|hey|thanks|thank you|good (morning|afternoon|evening)|ok|okay|got it|great|cheers|bye|fine|cool)
        """,
    "budget_pos": """
        (<money>) ~ (approved|set aside|there|available|released|granted|allocated|planned|secured)
        (approved|set aside|allocated|granted|released)
        (have|got) (a|the|some|enough) <money>
        """,
    "budget_neg": """
        no (<money>)
        (zero|nothing) <money>
        (frozen|rejected|cut|slashed|broke)
        """,
    "authority_decides": """
        (i|my) ~ (decide|decision|sign|approve)
        (owner|founder|ceo|managing director|president)
        (just|only) me
        up to me
        my call
        """,
    "authority_shared": """
        (we|together|jointly|both) ~ (decide|sign|decision)
        together with
        joint decision
        one of (us|them|the|two|three)
        """,
    "authority_influences": """
        (i|we) ~ (recommend|evaluate|advise|propose|suggest|shortlist)
        committee
        """,
    "authority_none": """
        not (me|my decision|my department|involved)
        no (say|role|part|influence)
        (student|intern|trainee|apprentice)
        """,
    "need_neg": """
        (just|only) (looking|browsing|curious)
        no need
        (happy|satisfied) with
        """,
    "need_pos": """
        (we|i) (need|want|require|must|have to|are looking for|look for) ~
        """,
    "time_now": """
        (asap|as soon as possible|immediately|right away|now|already started|yesterday|straight away)
        """,
    "time_neg": """
        (no plans?|not planned|never|shelved|cancelled|canceled|on hold)
        """,
    "vague": """
        (depends|maybe|perhaps|some|not sure|hard to say|we will see|soon|at some point|kind of|things|the usual|something)
        """,
    "off_topic": """
        (joke|weather|football|poem|system prompt|previous instructions|your instructions|recipe)
        """,
}
