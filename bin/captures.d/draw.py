"""Plays the sessions below in a terminal emulator and writes each last screen as an SVG.

usage: draw.py SPAR FOLDER
"""
import datetime
import html
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time
import unicodedata

import pexpect
import pyte

CLOCK = "2026-11-24T10:00:00+08:00"
# name, language, columns, rows, lines typed
SESSIONS = [
    ("practice-zh", "zh", 80, 30, ["对练 first-call --persona 忙经理 --level 看提示 --seed 2",
                                   "周经理您好，我是青禾软件的林晓，做工厂排产的。",
                                   "想当面给您看个办法：排一次产，从半天缩到二十分钟。您什么时候方便？",
                                   "、重说",
                                   "想当面给您看个办法：排一次产，从半天缩到二十分钟。您看周四上午十点，还是周五下午三点？"]),
    ("practice-en", "en", 80, 30, ["practice first-call --persona sceptic --level free --seed 21",
                                   "Hello Ms Okafor, Lin Hart from Brightwell Facilities. We clean offices like yours.",
                                   "You'd have photos on your desk every morning. When would be good for you?",
                                   "/again",
                                   "You'd have photos on your desk every morning. Thursday at ten, or Friday at three?"]),
    ("lookup-zh", "zh", 80, 30, ["查 先发份资料吧"]),
    ("lookup-en", "en", 80, 30, ["lookup \"just email me something\""]),
    ("lint-zh", "zh", 80, 30, ["检查 corpora/broken/open-ask.md"]),
    ("lint-en", "en", 80, 30, ["lint corpora/broken/open-ask.md"]),
    ("review-zh", "zh", 80, 70, ["周复盘"]),
    ("review-en", "en", 80, 70, ["review"]),
]
CELL, LINE, PAD = 8.4, 19, 14
COLOURS = {"default": "#d7dbe0", "red": "#ff7b72", "green": "#7ee787", "brown": "#e3b341", "yellow": "#e3b341",
           "blue": "#79c0ff", "magenta": "#d2a8ff", "cyan": "#76e3ea", "white": "#f0f6fc", "black": "#8b949e"}


def log_weeks(spar, environment, home):
    """Nine weeks of a rep's calls, made up with fixed dice, and a target."""
    dice = random.Random(11)
    rows = ["started_at,rep,script,script_version,reach,outcome,ask,objections,handled"]
    monday = datetime.date(2026, 9, 28)
    for week in range(9):
        for call in range(30 if week < 8 else 14):
            day = monday + datetime.timedelta(days=7 * week + (call % 5 if week < 8 else 0))
            stamp = f"{day}T{9 + call % 3:02d}:{dice.randrange(60):02d}:00+08:00"
            if dice.random() < 0.6:
                rows.append(f"{stamp},me,first-call,1,no-answer,,,,")
                continue
            objection = dice.choice(["no-time", "no-time", "send-materials", "have-supplier"])
            won = dice.random() < 0.15
            outcome = "appointment" if won else dice.choice(["not-interested", "materials-only", "thinking"])
            rows.append(f"{stamp},me,first-call,1,connected,{outcome},{dice.choice(['choice', 'open'])},"
                        f"{objection},{objection if won else ''}")
    calls = pathlib.Path(home, "calls.csv")
    calls.write_text("\n".join(rows) + "\n", encoding="utf-8")
    for command in (["import", str(calls)], ["target", "3", "--per", "week"], ["mood", "1"]):
        subprocess.run([spar, *command, "--now", CLOCK], env=environment, check=True, stdout=subprocess.DEVNULL)


def play(spar, language, columns, rows, lines):
    """The screen after the last line was answered."""
    screen = pyte.Screen(columns, rows)
    stream = pyte.ByteStream(screen)
    with tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "SPAR_HOME": home, "TERM": "xterm-256color", "LANG": "C.UTF-8",
                       "PATH": os.environ["PATH"], "PAGER": ""}
        pathlib.Path(home, "state").mkdir()
        pathlib.Path(home, "state", "started").touch()
        if lines[0] in ("周复盘", "review"):
            log_weeks(spar, environment, home)
        child = pexpect.spawn(spar, ["--lang", language, "--now", CLOCK, "--seed", "2"], env=environment,
                              dimensions=(rows, columns), timeout=10)

        def settle():
            quiet = 0
            while quiet < 8:
                try:
                    stream.feed(child.read_nonblocking(65536, 0.2))
                    quiet = 0
                except pexpect.TIMEOUT:
                    quiet += 1
                except pexpect.EOF:
                    return

        settle()
        for line in lines:
            child.send(line + "\r")
            settle()
            time.sleep(0.1)
        child.close(force=True)
    return screen


def drawn(screen, lines, title):
    """The screen as SVG: a text run for each stretch of cells that look alike."""
    width, height = screen.columns * CELL + 2 * PAD, lines * LINE + 2 * PAD
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" role="img" '
             f'font-family="ui-monospace, Menlo, Consolas, \'Noto Sans Mono CJK SC\', monospace" font-size="14">',
             f"<title>{html.escape(title)}</title>",
             f'<rect width="100%" height="100%" rx="8" fill="#0d1117"/>']
    for row in range(lines):
        cells, column = screen.buffer[row], 0
        while column < screen.columns:
            cell = cells[column]
            look, start, text = (cell.fg, cell.bold), column, ""
            while column < screen.columns and (cells[column].fg, cells[column].bold) == look:
                data = cells[column].data
                text += data
                wide = bool(data) and unicodedata.east_asian_width(data[0]) in "WF"
                column += 2 if wide else 1
            if not text.strip():
                continue
            span = (column - start) * CELL
            colour = COLOURS.get(look[0].replace("bright", ""), COLOURS["default"])
            weight = ' font-weight="bold"' if look[1] else ""
            shown = html.escape(text.rstrip())
            cells_shown = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text.rstrip())
            parts.append(f'<text x="{PAD + start * CELL:.1f}" y="{PAD + row * LINE + 14}" fill="{colour}"{weight} '
                         f'xml:space="preserve" textLength="{cells_shown * CELL:.1f}" '
                         f'lengthAdjust="spacingAndGlyphs">{shown}</text>')
    return "\n".join(parts + ["</svg>", ""])


spar, folder = sys.argv[1], pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
for name, language, columns, rows, lines in SESSIONS:
    screen = play(spar, language, columns, rows, lines)
    used = max((i + 1 for i, text in enumerate(screen.display) if text.strip()), default=1)
    (folder / f"{name}.svg").write_text(drawn(screen, used, f"spar: {lines[0]}"), encoding="utf-8")
    print(f"{folder / name}.svg: {used} lines")
