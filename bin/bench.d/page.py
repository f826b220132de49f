"""The page that keeps what bin/bench printed: a section a part, with its command, day and machine."""
import datetime
import os
import pathlib
import sys

HEAD = """# Benchmarks / 测速

Made by `bin/bench --write PART…`: spar beside its peers in one run. Ratios travel from machine to machine, milliseconds do not.

由 `bin/bench --write PART…` 生成：和同类程序在同一次运行里比。换一台机器，毫秒会变，倍数大致不变。
"""


def machine():
    """Processors, memory, system and how busy it was, as words."""
    def value(path, key):
        lines = pathlib.Path(path).read_text().splitlines()
        found = (line[len(key):].lstrip("\t :=") for line in lines if line.startswith(key))
        return next(found, "?").strip()

    model = value("/proc/cpuinfo", "model name")
    memory = int(value("/proc/meminfo", "MemTotal").split()[0]) / 1048576
    system = value("/etc/os-release", "PRETTY_NAME").strip('"')
    load = os.getloadavg()[2]
    return f"{os.cpu_count()} × {model}, {memory:.0f} GB, {system}, load of the last 15 minutes {load:.1f}"


def sections(text):
    """Each part's name and its section, without the marks."""
    found = {}
    for piece in text.split("\n## ")[1:]:
        name = piece.split("\n", 1)[0].strip()
        found[name] = piece.split("\n", 1)[1].strip() if "\n" in piece else ""
    return found


def main():
    page, part, *options = sys.argv[1:]
    page = pathlib.Path(page)
    kept = sections(page.read_text()) if page.exists() else {}
    # Where somebody keeps files is nobody's business.
    command = " ".join(["bin/bench", part, *("PATH" if "/" in option else option for option in options)])
    kept[part] = f"`{command}` · {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d} · {machine()}\n\n{sys.stdin.read().strip()}"
    page.write_text(HEAD + "".join(f"\n## {name}\n\n{text}\n" for name, text in sorted(kept.items())))


if __name__ == "__main__":
    main()
