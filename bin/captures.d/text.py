"""Plays the sessions named in a Markdown file and puts what the terminal shows into the block behind each.

usage: text.py SPAR FILE…

A session stands in a comment before its block, its lines parted by ⏎ (two in a row are an empty line):
    <!-- capture zh 80: 查 没时间 ⏎ 2 ⏎⏎ - -->
With `shell` in front of the language, each line is a command of the shell.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import pexpect
import pyte

CLOCK = "2026-11-24T10:00:00+08:00"
SESSION = re.compile(r"<!-- capture (shell )?(zh|en) (\d+): (.*?) -->\n```text\n.*?```\n", re.S)


def settled(child, stream):
    quiet = 0
    while quiet < 6:
        try:
            stream.feed(child.read_nonblocking(65536, 0.25))
            quiet = 0
        except pexpect.TIMEOUT:
            quiet += 1
        except pexpect.EOF:
            return


def lines_of(session):
    return [line.strip() for line in session.split("⏎")]


def shown(screen):
    rows = [row.rstrip() for row in screen.display]
    while rows and not rows[-1]:
        rows.pop()
    return "\n".join(rows) + "\n"


def world(home):
    pathlib.Path(home, "state").mkdir()
    pathlib.Path(home, "state", "started").touch()
    return {"HOME": home, "SPAR_HOME": home, "TERM": "xterm", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "PAGER": "",
            "NO_COLOR": "1"}


def at_prompt(spar, language, columns, lines):
    screen = pyte.Screen(columns, 400)
    stream = pyte.ByteStream(screen)
    with tempfile.TemporaryDirectory() as home:
        child = pexpect.spawn(spar, ["--lang", language, "--now", CLOCK, "--seed", "2"], env=world(home),
                              dimensions=(400, columns), timeout=10)
        settled(child, stream)
        screen.reset()
        child.send("\x0c")  # the prompt alone, without the greeting
        settled(child, stream)
        for line in lines:
            child.send(line + "\r")
            settled(child, stream)
        child.close(force=True)
    text = shown(screen).rstrip("\n").split("\n")
    return "\n".join(text[:-1]) + "\n"  # without the waiting prompt


def in_shell(spar, language, columns, lines):
    text = ""
    with tempfile.TemporaryDirectory() as home:
        for line in lines:
            words = line.replace("spar ", f"{spar} --lang {language} --now {CLOCK} ", 1)
            answer = subprocess.run(["sh", "-c", words], env=dict(world(home), COLUMNS=str(columns)),
                                    capture_output=True, text=True)
            text += f"$ {line}\n" + answer.stdout + answer.stderr
    return text


spar = sys.argv[1]
for name in sys.argv[2:]:
    path = pathlib.Path(name)

    def filled(match):
        shell, language, columns, session = match.groups()
        play = in_shell if shell else at_prompt
        text = play(spar, language, int(columns), lines_of(session))
        head = f"<!-- capture {shell or ''}{language} {columns}: {session} -->\n"
        return f"{head}```text\n{text}```\n"

    path.write_text(SESSION.sub(filled, path.read_text(encoding="utf-8")), encoding="utf-8")
    print(path)
