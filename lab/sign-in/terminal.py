"""Runs a program as a person at a terminal would.

    terminal.py '{"command": [...], "steps": [{"wait": "text", "type": "answer"}, ...], "seconds": 30, "columns": 400}'

Each step waits for a text on the screen, whatever its case, and then types its answer and Enter. Writes {"code", "screen",
"shown"} as JSON to standard output: all that was shown, with what the terminal echoed, without colours and the like and as it came. A
program that does not end in time is killed, and its code is null.
"""

import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

CONTROL = re.compile(rb"\x1b\[[0-9;?]*[A-Za-z]")


def watch(pid, terminal, steps, deadline):
    shown, start = b"", 0
    while time.monotonic() < deadline:
        screen = CONTROL.sub(b"", shown)
        if steps:
            wanted = steps[0]["wait"].encode().lower()
            found = screen.lower().find(wanted, start)
            if found >= 0:
                start = found + len(wanted)
                # What the Enter key sends; a terminal that reads whole lines makes a line feed of it.
                os.write(terminal, steps.pop(0)["type"].encode() + b"\r")
                continue
        readable, _, _ = select.select([terminal], [], [], 0.2)
        if not readable:
            continue
        try:
            more = os.read(terminal, 65536)
        except OSError:
            # Linux's way to say that nobody has the terminal open any more.
            more = b""
        if not more:
            return shown, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        shown += more
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return shown, None


def main():
    asked = json.loads(sys.argv[1])
    pid, terminal = pty.fork()
    if pid == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 40, asked["columns"], 0, 0))
        os.execvp(asked["command"][0], asked["command"])
    shown, code = watch(pid, terminal, asked["steps"], time.monotonic() + asked["seconds"])
    screen = CONTROL.sub(b"", shown).decode(errors="replace")
    json.dump({"code": code, "screen": screen, "shown": shown.decode(errors="replace")}, sys.stdout)


main()
