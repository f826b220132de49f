"""Anomalies of files: links that loop, names that climb, permissions."""
import os
import re
import signal
import stat

from place import ROOT, Place, Terminal, clean


def links_and_paths():
    """Links that loop, names that climb out of the library, outputs that are links."""
    tried = 0
    with Place() as place:
        library = place.path / "library"
        (library / "scripts").mkdir(parents=True)
        os.symlink("loop", library / "scripts" / "loop")
        os.symlink(library, library / "scripts" / "again")
        os.symlink("/etc/passwd", library / "scripts" / "passwd.md")
        os.symlink("/nowhere", library / "scripts" / "dead.md")
        os.mkfifo(library / "scripts" / "pipe.md")
        place.library = library
        victim = place.path / "victim"
        victim.write_text("precious\n")
        os.symlink(victim, place.path / "link.md")
        os.symlink(victim, place.path / "link.db")
        works = [
            ["scripts"], ["lint"], ["doctor"], ["lint", str(library / "scripts" / "loop")], ["lint", str(library / "scripts")],
            ["load", "../../../../etc/passwd"], ["practice", "../../../../etc/passwd"], ["show", "/etc/shadow-none"],
            ["new", "script", "../no-such-folder/climbed"], ["new", "script", "/proc/climbed"], ["new", "script", ".."],
            ["import", str(library / "scripts" / "loop")], ["import", "/dev/null"], ["import", "."],
            ["leads", "import", "/dev/null"], ["mark", "/dev/null"], ["mark", "."], ["import", "/proc/self/mem"],
        ]
        for words in works:
            done = place.run(*words, seconds=30)
            clean(done, " ".join(words))
            tried += 1
        for words in (["backup", "link.db"], ["export", "link.md"], ["review", "--html", "link.md"], ["new", "script", "link"]):
            done = place.run(*words)
            clean(done, " ".join(words))
            tried += 1
            # A program that writes where a link points may do so only when it says it replaces.
            if victim.read_text() != "precious\n" and done.returncode != 0:
                raise AssertionError(f"{words}: failed and still wrote through a link")
            victim.write_text("precious\n")
    return f"{tried} works"


def climbing_names():
    """Names that stand in files never lead out of the folder; a path that somebody types is that person's own."""
    tried = 0
    name = "../../climbed"
    with Place() as place:
        inner = place.path / "a" / "b"
        (inner / "scripts").mkdir(parents=True)
        text = (ROOT / "scripts").rglob("*.md")
        script = next(path for path in text if "Catalogue" in path.read_text()).read_text()
        (inner / "scripts" / "evil.md").write_text(
            re.sub(r"(?m)^(- (?:Catalogues|Id|Goal)): .*$", rf"\1: {name}", script))
        (inner / "calls.csv").write_text(
            "id,started_at,rep,script,script_version,reach,outcome,ask,objections,handled,duration_s,source\n"
            f"{name},2026-11-20T10:00:00+08:00,{name},{name},1,connected,thinking,choice,{name},,60,{name}\n"
            f"x,never,{name},{name},1,connected,thinking,choice,{name},,60,{name}\n")
        (inner / "names.csv").write_text(f"name,number,company,tier,score\n{name},13800000001,{name},good,3\n{name},abc,,,\n")
        (inner / "objections.csv").write_text(f"id,objection,answer,category\n{name},{name},{name} is fair,{name}\n")
        (inner / "outline.md").write_text(f"# {name}\n\n## {name}\n\n- {name}\n")
        (inner / "talk.txt").write_text(f"{name}: Hello?\nMe: Would Thursday at ten suit you, or Friday at three?\n")
        (inner / "busy.ics").write_text(
            f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:{name}\nSUMMARY:{name}\nDTSTART;TZID={name}:20261125T100000\nEND:VEVENT\n"
            "END:VCALENDAR\n")

        def outside():
            return {str(path) for path in place.path.rglob("*")
                    if inner not in path.parents and not str(path).startswith(str(place.path / "home"))}

        place.journal = inner / "journal.db"
        place.library = inner
        before = outside()
        works = [
            ["import", "calls.csv"], ["leads", "import", "names.csv"], ["adopt", "objections.csv"], ["adopt", "outline.md"],
            ["lint"], ["fmt", "scripts/evil.md"], ["load", "scripts/evil.md"], ["scripts"], ["mark", "talk.txt", "--save"],
            ["set", "busy", "busy.ics"], ["set", "holidays", name], ["slots"], ["calendar"], ["export", "out.csv"],
            ["export", "out.jsonl"], ["export", "out.ics"], ["review", "--html", "review.html"], ["team", "--html", "team.html"],
            ["backup", "copy.db"], ["practice", name], ["show", name], ["stats", "--by", "script"], ["explain", name],
            ["import", "out.jsonl"], ["new", "script", "mine"],
        ]
        for words in works:
            done = place.run(*words, typed="Hello\n/end\n", before=["env", "-C", str(inner)])
            clean(done, " ".join(words))
            tried += 1
        if outside() != before:
            raise AssertionError(f"written outside the folder: {sorted(outside() - before)}")
        # Typed, the same path is where the person wants it: there, and nowhere else, and never over what is there.
        done = place.run("new", "script", name, before=["env", "-C", str(inner)])
        clean(done, "new script")
        if outside() - before != {str(place.path / "climbed.md")} or name not in done.stdout:
            raise AssertionError(f"new script {name}: wrote {sorted(outside() - before)} and said {done.stdout!r}")
        (place.path / "climbed.md").write_text("precious\n")
        again = place.run("new", "script", name, before=["env", "-C", str(inner)])
        if again.returncode == 0 or (place.path / "climbed.md").read_text() != "precious\n":
            raise AssertionError("new script wrote over what was there")
        tried += 2
    return f"{tried} works"


def permissions():
    """Journal, history, settings, keys, resume file and what stands beside them: for their owner alone, umask 0."""
    with Place() as place:
        typed = "set rep Ann\nlog 17\nteam init\npractice first-call --seed 3\nHello\n"
        before = os.umask(0)
        try:
            terminal = Terminal(place)
            try:
                terminal.pump(1.0)
                for line in typed.splitlines():
                    terminal.type(line)
            finally:
                os.kill(terminal.pid, signal.SIGHUP)
                terminal.status()
                terminal.close()
            place.run("backup", "copy.db")
            place.run("export", "out.jsonl")
        finally:
            os.umask(before)
        looked = 0
        for path in place.path.rglob("*"):
            mode = stat.S_IMODE(path.lstat().st_mode)
            if path.is_dir():
                if path.name in ("spar",) and mode & 0o077:
                    raise AssertionError(f"{path.name}/ has mode {mode:o}")
                continue
            looked += 1
            if mode & 0o077:
                raise AssertionError(f"{path.relative_to(place.path)} has mode {mode:o}")
        return f"{looked} files, all 0600"
