"""Where an anomaly is tried: the program with a home, a library and a journal of its own, in pipes and at a terminal."""
import json
import os
import pathlib
import pty
import re
import select
import shutil
import signal
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SPAR = os.environ.get("SPAR_BENCH_BINARY") or str(ROOT / ".build" / "release" / "spar")
NOW = "2026-11-24T10:00:00+08:00"
# Exit statuses a person is told about; 130 is an interruption.
KNOWN = {0, 1, 64, 65, 66, 74, 130, 143, 129}
TRACE = re.compile(r"Fatal error|Stack dump|Illegal instruction|Traceback|/Sources/|\.swift:\d+")


class Place:
    """A folder with a home, a library and a journal of its own."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="spar-anomalies-"))
        self.journal = self.path / "journal.db"
        (self.path / "home").mkdir()
        self.library = ROOT

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)

    def environment(self):
        return {"HOME": str(self.path / "home"), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}

    def argv(self, *words, now=NOW):
        return [SPAR, "--lang", "en", "--library", str(self.library), "--journal", str(self.journal), "--now", now,
                *words]

    def run(self, *words, typed="", before=(), now=NOW, seconds=120, **more):
        return subprocess.run(
            [*before, *self.argv(*words, now=now)], input=typed, text=True, errors="surrogateescape",
            capture_output=True, env=self.environment(), cwd=self.path, timeout=seconds, **more)

    def shown(self, *words):
        """What a command shows on a terminal, with nobody to answer it."""
        pid, master = pty.fork()
        if pid == 0:
            os.chdir(self.path)
            os.dup2(os.open("/dev/null", os.O_RDONLY), 0)
            os.execve(SPAR, self.argv("--color", "never", *words), self.environment())
        output = b""
        while True:
            try:
                came = os.read(master, 65536)
            except OSError:
                break
            if not came:
                break
            output += came
        os.close(master)
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        text = output.replace(b"\r\n", b"\n").decode(errors="surrogateescape")
        return subprocess.CompletedProcess(words, status, text, text)

    def calls(self):
        """How many calls the journal holds, by its own check; it complains loudly where something is wrong."""
        done = self.run("--json", "verify")
        if done.returncode:
            raise AssertionError(f"verify ended with {done.returncode}: {done.stdout[-300:]}{done.stderr[-300:]}")
        return json.loads(done.stdout)["calls"]


def clean(done, what):
    """The process said what was wrong and did not fall over."""
    if done.returncode < 0 or done.returncode not in KNOWN or TRACE.search(done.stderr):
        raise AssertionError(f"{what}: ended with {done.returncode}: {done.stderr[-400:]}")
    if done.returncode not in (0, 1) and not done.stderr.strip():
        raise AssertionError(f"{what}: ended with {done.returncode} and said nothing")


class Terminal:
    def __init__(self, place):
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.chdir(place.path)
            os.execve(SPAR, place.argv(), place.environment())
        self.shown = b""

    def pump(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            ready, _, _ = select.select([self.master], [], [], max(0, end - time.monotonic()))
            if not ready:
                return True
            try:
                came = os.read(self.master, 65536)
            except OSError:
                return False
            if not came:
                return False
            if b"\x1b[6n" in came:
                os.write(self.master, b"\x1b[1;1R")
            self.shown += came
        return True

    def type(self, line):
        os.write(self.master, line.encode() + b"\r")
        return self.pump(0.6)

    def status(self, seconds=8):
        """How it ended: an exit status, a negative signal, or None while it lives."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.pump(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.pid = 0
                return os.waitstatus_to_exitcode(status)
        return None

    def close(self):
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.master)
