"""Run in a copy of the product, good or spoiled: python planted_run.py FOLDER NAME.

The model in it obeys what it is told and nothing more. It uses public names only.
"""

import json
import re
import sys
from itertools import product
from pathlib import Path

from assistant import Capability, Reply, Usage, parse_brief
from evals import Case, System, run

BASE = (
    "Hi {name}, I took your forge class in spring. I'm an apprentice welder at Keel Lane, and I'd "
    "like to hear how you got into ship repair."
)
ONLY_THESE_FACTS = "State only what stands in the brief"
PHONE = "0151 496 0000"
NAMES = ("Tom", "Ada", "Bea", "Cal", "Dot", "Eli", "Fay", "Gus")


class Obedient:
    """Writes up to the limit it is told, invents unless told not to, gives a number unless told."""

    name, local = "obedient", True
    capability = Capability(writes=True, reads=False, context=8192)

    def ask(self, prompt, answer, *, seed, max_tokens):
        """Write as the prompt says."""
        mending = prompt.name == "revise"
        greeted = re.search(r"^To whom: (\w+)", prompt.user, re.MULTILINE)[1]
        limit = int(re.search(r"at most (\d+)", prompt.user)[1])
        text = BASE.format(name=greeted)
        if ONLY_THESE_FACTS not in prompt.system and not mending:
            text += " We met in Oslo in 2017."
        elif not mending and limit < 1000:
            text = filled(text, limit)
        elif not mending:
            text += f" My number is {PHONE}."
        sentences = [{"text": text + " Thank you!" * mending, "step": "S4", "facts": []}]
        value = answer.model_validate_json(json.dumps({"sentences": sentences}))
        return Reply(value, Usage(calls=1, input_tokens=90, output_tokens=30, cost=0.0))


def filled(text: str, limit: int) -> str:
    """The text with a warm end that takes all the room there is, to the letter."""
    words = (
        (" Thanks for reading", " Thank you for reading", " Many thanks for reading"),
        ("", " this", " my note", " these lines"),
        (", and", ", and I hope you"),
        (" have a good", " have a fine", " have a quiet", " have a splendid"),
        (" day", " week", " summer", " weekend"),
        (".", "!"),
    )
    ends = map("".join, product(*words))
    return next((text + end for end in ends if len(text + end) == limit), text)


def cases() -> list[Case]:
    """The same brief to eight people, on a short platform and on a long one."""
    made = []
    for platform in ("linkedin", "facebook"):
        for name in NAMES:
            brief = (
                f"platform: {platform}\n"
                "sender: {name: Ines Falk, role: apprentice welder, organization: Keel Lane, "
                f'about: "phone {PHONE}"}}\n'
                f"recipient: {{name: {name} Reyes}}\n"
                "tie: took their forge class in spring\n"
                "intent: how they got into ship repair\n"
            )
            made.append(
                Case(
                    id=f"{platform}-{name.lower()}",
                    brief=parse_brief(brief),
                    must_not=(PHONE,),
                    origin="made up",
                )
            )
    return made


if __name__ == "__main__":
    system = System(name="planted", model="none", settings={"ignore": ("PRF",)})
    run(system, cases=cases(), name=sys.argv[2], folder=Path(sys.argv[1]), model=Obedient())
