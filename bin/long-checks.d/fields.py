"""Anomalies of what people type: escapes, formulas and HTML come back harmless."""
import csv
import re

from place import NOW, ROOT, Place, clean

ESCAPES = "\x1b]0;owned\x07\x1b[31m\x9b31m\u202eevil\u2066\x00\x08"
FORMULA = "=HYPERLINK(\"http://x\")"
HTML = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>"
# ESC, BEL, other controls but tab and line ends, C1, and marks that turn the direction of writing.
LIVE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def hostile_fields():
    """Escapes, formulas and HTML in every field that reaches a screen, a file or a page."""
    looked = 0
    for word in (ESCAPES, FORMULA, HTML, "@SUM(A1)", "+cmd|' /C calc'!A0", "-1+1"):
        with Place() as place:
            text = word.replace("\x00", "")
            quoted = '"' + text.replace('"', '""') + '"'
            (place.path / "names.csv").write_text(
                "name,phone,company,source,background,owner\n"
                + ",".join([quoted, "13800000001", quoted, quoted, quoted, quoted]) + "\n")
            (place.path / "calls.csv").write_text(
                "id,started_at,rep,script,script_version,reach,outcome,ask,objections,handled,duration_s,source,note,lead\n"
                + ",".join([quoted, NOW, quoted, quoted, "1", "connected", "appointment", "choice", quoted, "", "60",
                            quoted, quoted, quoted]) + "\n")
            script = (ROOT / "scripts/en/first-call.md").read_text()
            line = text.replace("\n", " ")
            (place.path / "evil.md").write_text(
                script.replace("Id: first-call", "Id: evil", 1).replace("# ", f"# {line} ", 1)
                .replace("> ", f"> {line} ", 3).replace("- ", f"- {line} ", 2))
            works = [
                ["import", "calls.csv"], ["leads", "import", "names.csv"], ["leads"], ["leads", "show", "last"],
                ["set", "rep", text], ["set", "company", text], ["set"], ["log", "17", "--note", text, "--met", text],
                ["log", "11", "2026-11-27T15:00", "--place", text, "--lead", text, "--source", text, "--script", text],
                ["calls"], ["calls", "last"], ["stats"], ["stats", "--by", "source"], ["stats", "--by", "script"],
                ["review"], ["team"], ["appointments"], ["today"], ["actions"], ["lint", "evil.md"],
                ["lint", "--format", "json", "evil.md"], ["lint", "--format", "sarif", "evil.md"], ["fmt", "evil.md"],
                ["show", "evil.md"], ["hear", text], ["match", text], ["lookup", text], ["explain", text],
                ["help", text], [text], ["practice", text], ["calls", text], ["amend", text], ["forget", text],
                ["new", "script", text], ["load", text], ["load", "evil.md"], ["mark", "evil.md"], ["compare", text, text],
                ["doctor"], ["do-not-contact", text], ["do-not-contact"],
            ]
            for words in works:
                done = place.shown(*words)
                clean(done, f"{words[0]!r} with {word!r}")
                looked += 1
                live = LIVE.search(done.stdout)
                if live:
                    near = done.stdout[max(0, live.start() - 60):live.start() + 20]
                    raise AssertionError(f"{words}: the terminal gets {live.group()!r}: …{near!r}")
            done = place.run(typed=f"practice first-call --seed 3\n{text}\n/lookup {text}\n/end\n")
            clean(done, "practice")
            looked += 1
            for words, path in (
                (["export", "out.csv"], "out.csv"), (["export", "out.jsonl"], "out.jsonl"), (["export", "out.ics"], "out.ics"),
                (["review", "--html", "review.html"], "review.html"), (["team", "--html", "team.html"], "team.html"),
                (["review", "--markdown", "review.md"], "review.md"),
            ):
                done = place.run(*words)
                clean(done, " ".join(words))
                looked += 1
                file = place.path / path
                if not file.exists():
                    continue
                body = file.read_text(errors="surrogateescape")
                if path.endswith(".html") and ("<script>alert" in body or "<img src=x" in body):
                    raise AssertionError(f"{path} holds live HTML")
                # A table gives back what came in; a page is read.
                if path.endswith((".html", ".md")) and LIVE.search(body):
                    raise AssertionError(f"{path} holds {LIVE.search(body).group()!r}")
                if path.endswith(".csv"):
                    for row in csv.reader(body.splitlines()):
                        for cell in row:
                            if cell[:1] in "=@" and cell or (cell[:1] in "+-" and not re.fullmatch(r"[+-]?[\d.:T+-]*", cell)):
                                raise AssertionError(f"{path} holds the formula {cell!r}")
    return f"{looked} works with 6 kinds of words"
