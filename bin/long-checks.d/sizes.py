"""Anomalies of size: a session of ten thousand calls, a library of a thousand scripts."""
import pathlib
import shutil
import time

from place import ROOT, Place, clean


def peak(done_path):
    return int(pathlib.Path(done_path).read_text().split()[0]) // 1024


def long_session():
    """10,000 calls logged and 300 practised in one session; memory does not grow with them."""
    figures = []
    for logged, practised in ((100, 3), (10_000, 300)):
        with Place() as place:
            typed = "log 17 --met no-time\n" * logged
            call = "practice first-call --seed 3\nHello, Lin Hart from Brightwell.\nTuesday at ten or Friday at three?\n/end\n"
            typed += call * practised
            started = time.monotonic()
            report = place.path / "rss"
            done = place.run(typed=typed, before=("/usr/bin/time", "-q", "-f", "%M", "-o", str(report)), seconds=1800)
            clean(done, f"{logged} calls")
            if place.calls() != logged + practised:
                raise AssertionError(f"{place.calls()} calls of {logged + practised}")
            figures.append((logged + practised, peak(report), time.monotonic() - started))
    (few, small, _), (many, large, seconds) = figures
    if large > small + 40:
        raise AssertionError(f"{few} calls take {small} MB, {many} take {large} MB")
    return f"{many} calls in {seconds:.0f} s; {small} MB after {few}, {large} MB after {many}"


def large_library():
    """1,000 scripts: the list, completion of the prompt, a lint and a practice call."""
    with Place() as place:
        library = place.path / "library"
        for folder in ("scripts", "corpora"):
            shutil.copytree(ROOT / folder, library / folder)
        source = (ROOT / "scripts/en/first-call.md").read_text()
        for number in range(1000):
            (library / "scripts/en" / f"copy-{number}.md").write_text(
                source.replace("Id: first-call", f"Id: copy-{number}", 1))
        place.library = library
        started = time.monotonic()
        done = place.run("scripts")
        listed = time.monotonic() - started
        clean(done, "scripts")
        if done.stdout.count("copy-") < 1000:
            raise AssertionError(f"{done.stdout.count('copy-')} of 1000 copies listed")
        started = time.monotonic()
        done = place.run("practice", "copy-777", "--seed", "3", typed="Hello\n/end\n")
        clean(done, "practice")
        return f"listed in {listed:.1f} s, one practised in {time.monotonic() - started:.1f} s"
