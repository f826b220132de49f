"""What the parts of bin/bench share: the release build, an environment for peers, and a table."""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def release_build():
    """The program to measure: $SPAR_BENCH_BINARY, or the release build of this tree."""
    named = os.environ.get("SPAR_BENCH_BINARY")
    if named:
        return named
    for folder in (".build-release/release", ".build/release"):
        program = ROOT / folder / "spar"
        if program.exists():
            return str(program)
    sys.exit("bench: no release build; run bin/spar once")


def leave_out(peer, reason):
    print(f"{peer} is left out: {reason}", file=sys.stderr)


def peer_python(*packages):
    """A Python that has these packages from PyPI, or None with the reason printed."""
    folder = pathlib.Path(
        os.environ.get("SPAR_BENCH_ENV") or pathlib.Path.home() / ".cache" / "spar-bench")
    python = folder / "bin" / "python"
    names = ", ".join(packages)
    try:
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, capture_output=True)
        known = subprocess.run(
            [str(python), "-m", "pip", "list", "--format=freeze"], check=True, capture_output=True, text=True)
        there = {line.split("==")[0].lower() for line in known.stdout.splitlines()}
        missing = [package for package in packages if package.lower() not in there]
        if missing:
            subprocess.run(
                [str(python), "-m", "pip", "install", "--quiet", *missing], check=True, capture_output=True, text=True)
    except (OSError, subprocess.CalledProcessError) as error:
        output = getattr(error, "stderr", None) or b""
        text = output if isinstance(output, str) else output.decode(errors="replace")
        last = text.strip().splitlines()[-1:] or [str(error)]
        leave_out(names, last[0])
        return None
    return str(python)


def measured(argv, runs=1, folder=None, environment=None, statuses=(0,), typed=""):
    """The median milliseconds, the peak resident MB and the last output of a command; another exit status ends it all."""
    times, peak = [], 0
    for _ in range(runs):
        with tempfile.TemporaryFile() as keys, tempfile.TemporaryFile() as output:
            keys.write(typed.encode())
            keys.seek(0)
            start = time.perf_counter()
            process = subprocess.Popen(
                argv, cwd=folder, env=environment, stdin=keys, stdout=output, stderr=subprocess.STDOUT)
            _, status, usage = os.wait4(process.pid, 0)
            times.append((time.perf_counter() - start) * 1000)
            process.returncode = os.waitstatus_to_exitcode(status)
            peak = max(peak, usage.ru_maxrss / 1024)
            output.seek(0)
            said = output.read()
            if process.returncode not in statuses:
                end = said.decode(errors="replace").strip()[-300:]
                sys.exit(f"bench: {' '.join(map(str, argv))}: ended with {process.returncode}: {end}")
    return statistics.median(times), peak, said


def table(title, heads, rows):
    """Prints a Markdown table under a heading."""
    print(f"\n### {title}\n")
    print("| " + " | ".join(heads) + " |")
    print("|" + "---|" * len(heads))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
