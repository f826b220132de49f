"""What the parts of bin/bench share: the release build, an environment for peers, and a table."""
import os
import pathlib
import subprocess
import sys

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


def table(title, heads, rows):
    """Prints a Markdown table under a heading."""
    print(f"\n### {title}\n")
    print("| " + " | ".join(heads) + " |")
    print("|" + "---|" * len(heads))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
