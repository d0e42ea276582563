"""English phrases, by what they tell."""

from __future__ import annotations

from conversations.interpreters.rules.lexicon import en_acts, en_answers, en_need
from conversations.interpreters.rules.lexicon.engine import joined

EXPANSIONS: dict[str, str] = {
    "recomendation": "recommendation", "recomendations": "recommendations", "reccomendation": "recommendation",
    "cannot": "can not", "cant": "can not", "dont": "do not", "doesnt": "does not", "didnt": "did not", "wont": "will not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "werent": "were not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
    "wouldnt": "would not", "couldnt": "could not", "shouldnt": "should not", "im": "i am", "ive": "i have", "thats": "that is",
    "its": "it is", "theres": "there is", "youre": "you are", "whats": "what is", "wheres": "where is", "hows": "how is", "theyre": "they are",
    "weve": "we have", "youve": "you have", "theyve": "they have", "id": "i would", "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please",
    "thx": "thanks", "tnx": "thanks", "gonna": "going to", "wanna": "want to", "gotta": "got to", "dunno": "do not know", "idk": "do not know",
    "w/o": "without", "abt": "about", "bc": "because", "cuz": "because", "coz": "because", "b4": "before", "tmrw": "tomorrow", "tmr": "tomorrow",
    "tomorow": "tomorrow", "tommorow": "tomorrow", "ppl": "people", "msg": "message", "msgs": "messages", "lemme": "let me", "gimme": "give me", "kinda": "kind of",
    "sorta": "sort of", "ain't": "is not", "aint": "is not", "y'all": "you", "yall": "you", "c'mon": "come on", "tho": "though", "rn": "right now", "atm": "at the moment",
    "asap": "asap", "y": "yes", "n": "no", "prob": "probably", "probs": "probably", "def": "definitely", "defo": "definitely", "v": "very", "4": "4",
    "e-mail": "email", "emails": "emails", "&": "and", "+": "plus", "fcking": "fucking", "f***ing": "fucking", "bugdet": "budget", "budjet": "budget", "buget": "budget",
    "bugget": "budget", "decison": "decision", "desicion": "decision", "descision": "decision", "dicision": "decision", "aproved": "approved", "approoved": "approved",
    "aprove": "approve", "unsub": "unsubscribe", "some1": "someone", "any1": "anyone", "every1": "everyone", "no1": "no one", "2moro": "tomorrow", "2morrow": "tomorrow", "2nite": "tonight", "l8r": "later", "unsubcribe": "unsubscribe", "unsuscribe": "unsubscribe", "unsubscirbe": "unsubscribe", "unsubsribe": "unsubscribe", "collegue": "colleague",
    "colleage": "colleague", "collegues": "colleagues", "managment": "management", "manger": "manager", "recieve": "receive", "definately": "definitely",
    "definitly": "definitely", "immediatly": "immediately", "imediately": "immediately", "immediatley": "immediately", "urgantly": "urgently", "replase": "replace",
    "maintainance": "maintenance", "maintenence": "maintenance", "probaly": "probably", "teh": "the", "adn": "and", "wiht": "with", "taht": "that", "jsut": "just",
    "nto": "not", "hte": "the", "becuase": "because", "untill": "until", "nobodys": "nobody is", "noone": "no one", "cos": "because", "cept": "except", "'em": "them",
    "w": "with", "hve": "have", "hav": "have", "beleive": "believe", "finanace": "finance", "fundings": "funding", "oky": "okay", "dept": "department", "mgmt": "management",
    "mgr": "manager", "yr": "year", "yrs": "years", "wk": "week", "wks": "weeks", "mths": "months", "mgt": "management", "prolly": "probably", "shld": "should", "cld": "could",
    "wld": "would", "nxt": "next", "ye": "yes", "doin": "doing", "nothin": "nothing", "lookin": "looking", "nuttin": "nothing", "nuthin": "nothing", "summat": "something",
    "owt": "anything", "me mate": "my mate", "recomend": "recommend", "reccomend": "recommend", "recommand": "recommend", "reccommend": "recommend", "recomends": "recommends", "recomand": "recommend",
    "desides": "decides", "deside": "decide", "decid": "decide", "descide": "decide", "descides": "decides", "dicide": "decide", "decieds": "decides", "propos": "propose", "sugest": "suggest",
    "evalute": "evaluate", "advice": "advise", "loose": "lose", "looses": "loses", "loosing": "losing", "wast": "waste", "furnance": "furnace", "furnances": "furnaces", "yse": "yes", "yess": "yes",
    "approvd": "approved", "apporved": "approved", "moeny": "money", "mony": "money", "thier": "their", "wich": "which", "shure": "sure",
    "begining": "beginning", "mnth": "month", "mnths": "months", "bos": "boss", "tgether": "together", "togther": "together", "togehter": "together", "hopefuly": "hopefully", "afore": "before", "intrested": "interested", "intersted": "interested", "nothign": "nothing", "emial": "email", "emials": "emails", "stopp": "stop",
}  # fmt: skip

CLASSES: dict[str, str] = joined(en_acts.CLASSES, en_answers.CLASSES, en_need.CLASSES)

PHRASES: dict[str, str] = joined(en_acts.PHRASES, en_answers.PHRASES, en_need.PHRASES)

FILLERS = """really actually also still already probably currently basically honestly simply quite very just pretty literally
obviously certainly definitely surely indeed even then sir personally fully totally completely absolutely sadly unfortunately luckily finally"""
