"""Anomalies of the system: writes that fail, no memory to spare, signals at every prompt, clocks that jump."""
import os
import shutil
import signal
import subprocess
import time

from place import NOW, TRACE, Place, Terminal, clean


def failing_writes():
    """Every write, sync, truncation and renaming of a work fails once, and the disk is full once."""
    if not shutil.which("strace"):
        return "skipped: strace is not installed"
    names = "".join(f"N{number},1380000{number:04d},F,fair,3\n" for number in range(40))
    rows = "".join(
        f"i{number},2026-11-2{number % 4}T10:00:00+08:00,r,s,1,connected,thinking,choice,no-time,,60\n"
        for number in range(300))
    head = "id,started_at,rep,script,script_version,reach,outcome,ask,objections,handled,duration_s\n"
    works = {
        "log": (["--json"], "log 17 --met no-time\nlog 11 2026-11-27T15:00 --ask choice\nlog 3\n"),
        "import": (["import", "calls.csv"], ""),
        "leads": (["leads", "import", "names.csv"], ""),
        "set": (["set", "rep", "Ann"], ""),
        "practice": (["practice", "first-call", "--seed", "3"], "Hello\nIs it Tuesday or Friday?\n/end\n"),
        "backup": (["backup", "copy.db"], ""),
        "export": (["export", "out.csv"], ""),
        "page": (["review", "--html", "page.html"], ""),
        "forget": (["forget", "13800000001"], "yes\n"),
    }
    tried = told = 0
    for name, (words, typed) in works.items():
        for call in ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "rename", "openat"):
            for error in ("EIO", "ENOSPC"):
                misses = 0
                for when in range(1, 60):
                    with Place() as place:
                        (place.path / "names.csv").write_text("name,phone,company,source,match\n" + names)
                        (place.path / "calls.csv").write_text(head + rows)
                        place.run(typed="log 17\nlog 3\nleads add Bo 13800000001 --source fair\n")
                        had = place.calls()
                        trace = place.path / "trace"
                        done = place.run(
                            *words, typed=typed,
                            before=("strace", "-f", "-qq", "-o", str(trace), "-e", f"trace={call}",
                                    "-e", f"inject={call}:error={error}:when={when}"))
                        hit = "(INJECTED)" in trace.read_text(errors="replace")
                        if not hit:
                            break
                        # What cannot be opened at the very start is the dynamic linker's to tell.
                        if call == "openat" and done.returncode == 127:
                            continue
                        tried += 1
                        clean(done, f"{name}, {call} {when} {error}")
                        told += done.returncode not in (0, 1)
                        acknowledged = done.stdout.count('"call":') if name == "log" else 0
                        if place.calls() < had + acknowledged:
                            raise AssertionError(f"{name}, {call} {when} {error}: a call is missing")
                        misses += 1
                    # Openings are many and alike: the first thirty are those of the program itself.
                    if call == "openat" and when > 30:
                        break
    return f"{tried} failures in {len(works)} works, {told} told and ended, the rest survived; nothing lost"


def little_memory():
    """Address space grows step by step; below what it needs it may end, or wait for a thread that the system does
    not give (libdispatch tries again for ever), but the journal stays whole."""
    with Place() as place:
        place.run(typed="log 17\nlog 3\n")
        ran = None
        for megabytes in (40, 60, 80, 100, 120, 160, 200, 300, 400, 600, 1000):
            try:
                done = subprocess.run(
                    ["sh", "-c", f"ulimit -v {megabytes * 1024}; exec \"$@\"", "sh", *place.argv("--json", "log", "3")],
                    capture_output=True, text=True, env=place.environment(), cwd=place.path, timeout=5)
            except subprocess.TimeoutExpired:
                if ran:
                    raise AssertionError(f"runs in {ran} MB, hangs in {megabytes} MB")
                place.calls()
                continue
            if done.returncode == 0:
                ran = ran or megabytes
            elif ran:
                raise AssertionError(f"runs in {ran} MB, not in {megabytes} MB: {done.stderr[-200:]}")
            place.calls()
        if not ran:
            raise AssertionError("does not run in 1000 MB of address space")
        return f"logs a call in {ran} MB of address space; the journal is whole after every attempt below"


def signals_at_prompts():
    """SIGINT and SIGWINCH leave every prompt alive, SIGTSTP and SIGCONT too; SIGTERM and SIGHUP end it in order."""
    prompts = {
        "command": [], "call": ["practice first-call --seed 3"], "drill": ["drill"], "exam": ["exam first-call"],
        "log menu": ["log"], "review": ["review --answer"], "tutorial": ["tutorial"], "lookup": ["lookup no time"],
        "block": ["leads add Bo 13800000001 --source fair", "block"], "set": ["set"],
    }
    tried = 0
    for name, lines in prompts.items():
        for kind in ("SIGINT", "SIGWINCH", "SIGTSTP", "SIGTERM", "SIGHUP", "SIGPIPE", "SIGUSR1"):
            with Place() as place:
                place.run(typed="log 17\n")
                terminal = Terminal(place)
                try:
                    terminal.pump(1.0)
                    for line in lines:
                        terminal.type(line)
                    os.write(terminal.master, "half a line".encode())
                    terminal.pump(0.1)
                    os.kill(terminal.pid, getattr(signal, kind))
                    time.sleep(0.1)
                    if kind == "SIGTSTP":
                        os.kill(terminal.pid, signal.SIGCONT)
                    tried += 1
                    if kind in ("SIGTERM", "SIGHUP"):
                        status = terminal.status()
                        if status not in (128 + getattr(signal, kind), 0):
                            raise AssertionError(f"{kind} at {name}: ended with {status}")
                    elif kind == "SIGUSR1":
                        terminal.status(1)
                    else:
                        if terminal.status(0.3) is not None:
                            raise AssertionError(f"{kind} at {name} ended it")
                        before = len(terminal.shown)
                        os.write(terminal.master, b"\x15")
                        terminal.type("/help" if lines else "version")
                        if len(terminal.shown) == before:
                            raise AssertionError(f"{kind} at {name}: nothing is answered afterwards")
                    if TRACE.search(terminal.shown.decode(errors="replace")):
                        raise AssertionError(f"{kind} at {name}: {terminal.shown[-300:]!r}")
                finally:
                    terminal.close()
                place.calls()
    return f"{tried} signals at {len(prompts)} prompts"


def clock_jumps():
    """The clock goes back an hour, a year, and forward a century between two lines of work."""
    moments = [
        NOW, "2026-11-24T09:00:00+08:00", "2025-11-24T10:00:00+08:00", "2126-11-24T10:00:00+08:00",
        "1971-01-01T00:00:00+00:00", "2026-12-31T23:59:59+08:00", "2027-01-01T00:00:00-05:00", NOW,
    ]
    works = ["log 17 --met no-time\nlog 11 Thursday at three\n", "today\nstats\nreview\nplan\nappointments\n",
             "drill\nI see; would Tuesday at ten or Friday at three suit?\n/end\n", "leads add Bo 13800000001 --source x\n",
             "block\n3\n/end\n", "practice first-call --seed 3\nHello\n/end\n", "held last\namend last 11\n", "doctor\n"]
    with Place() as place:
        place.run(typed="log 17\n")
        last = place.calls()
        for moment in moments:
            for work in works:
                done = place.run(typed=work, now=moment)
                clean(done, f"{work.split()[0]} at {moment}")
                now = place.calls()
                if now < last:
                    raise AssertionError(f"{work.split()[0]} at {moment}: {last} calls became {now}")
                last = now
    return f"{len(moments) * len(works)} works at {len(moments)} moments, {last} calls kept"
