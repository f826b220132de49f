"""Scripts made up for measuring: what bin/bench.d/lint and simulate play with."""
import json

HEAD = """# Long
- Document: script
- Id: long
- Language: English
- Goal: agree a meeting
- Blanks:
  - prospect = Ms Okafor
  - company = Brightwell Facilities
  - rep = Lin Hart
  - place = your office

## Opening
- Kind: opening
- Rep: Hello {prospect}, this is {rep} from {company}. We clean offices like yours.
- Prospect: What's this about? → Stage 1

"""
TAIL = """## Ask
- Kind: ask
- Rep: I'd come to {place}. Would {slot1} suit you, or {slot2}?
- Prospect: {slot1}, then. → Confirm (slot1)
- Prospect: No. → Fallback

## Confirm
- Kind: confirm
- Rep: So that is {chosen slot}, at {place}. Is that right?
- Prospect: Yes. → End

## Fallback
- Kind: fallback
- Rep: Shall I ring you {slot1}, or {slot2}?
- Prospect: {slot1}. → End

## End
- Kind: end
- Rep: Thank you, {prospect}. Goodbye.
"""


def script(stages):
    """A clean call script of so many stages."""
    text = HEAD
    for number in range(1, stages - 4):
        after = "Ask" if number == stages - 5 else f"Stage {number + 1}"
        text += (
            f"## Stage {number}\n- Kind: question\n"
            f"- Rep: When something gets missed in building {number}, who tells you: the cleaners, or your own people?\n"
            f"- Cue: One question.\n- Prospect: My own people, in building {number}. → {after}\n"
            f"- Prospect: Nobody tells me. → {after}\n\n")
    return text + TAIL


def ink(stages):
    """The same call as compiled Ink, as inklecate writes it: a knot a stage, two sticky choices each."""
    knots = {}
    for number in range(stages):
        after = f"s{number + 1}" if number + 1 < stages else None
        step = ["\n", {"->": after} if after else "end", None]
        knot = [f"^When something gets missed in building {number}, who tells you: the cleaners, or your own people?", "\n"]
        for choice, words in enumerate((f"My own people, in building {number}.", "Nobody tells me.")):
            knot += ["ev", "str", "^" + words, "/str", "/ev", {"*": f".^.c-{choice}", "flg": 4}]
        knots[f"s{number}"] = [*knot, {"c-0": step, "c-1": step}]
    return json.dumps({"inkVersion": 21, "root": [[{"->": "s0"}, ["done", {"#n": "g-0"}], None], "done", knots], "listDefs": {}})
