"""An interpreter for tests: the message itself says how it is to be read, so that a test does not depend on the rules.

"budget+ we have 50k" is a positive answer on the budget; "budget-", "budget?" (vague), "budget~" (pending), "budget!"
(declined); "*budget-" corrects. Several, separated by "; ". Any act by its name alone: "question what does it cost".
"""

from __future__ import annotations

import re

from conversations.engine.acts import Act, Answer, Context, Interpretation, Reported, Topic
from leads.bant import Criterion, Verdict

_PART = re.compile(r"(\*?)(budget|authority|need|timeline)([-+?~!])")
_SIGNS = {
    "+": (Reported.ANSWERED, Verdict.POSITIVE, Act.ANSWER),
    "-": (Reported.ANSWERED, Verdict.NEGATIVE, Act.ANSWER),
    "?": (Reported.VAGUE, None, Act.VAGUE),
    "~": (Reported.PENDING, None, Act.PENDING),
    "!": (Reported.DECLINED, None, Act.DECLINE),
}


class ScriptedInterpreter:
    """Reads what the test wrote into the message."""

    name = "scripted"

    def interpret(self, text: str, context: Context) -> Interpretation:
        acts: list[Act] = []
        answers = []
        for part in text.split("; "):
            if found := _PART.match(part):
                disposition, verdict, act = _SIGNS[found[3]]
                acts.append(Act.CORRECTION if found[1] else act)
                answers.append(Answer(Criterion(found[2]), disposition, part, verdict, None, bool(found[1])))
            elif part.partition(" ")[0] in list(Act):
                acts.append(Act(part.partition(" ")[0]))
        topics = (Topic.PRICE,) if Act.QUESTION in acts else ()
        return Interpretation(tuple(dict.fromkeys(acts)), tuple(answers), self.name, topics=topics)


SCRIPTED = ScriptedInterpreter()
GOOD_CORE = ("budget+ yes", "authority+ I decide", "need- nothing", "timeline- never")
POOR_CORE = ("budget+ yes", "authority- not me", "need- nothing", "timeline- never")
