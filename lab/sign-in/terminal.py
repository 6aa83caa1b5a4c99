"""Runs a program as a person at a terminal would.

    terminal.py '{"command": [...], "steps": [{"wait": "text", "type": "answer"}, ...], "seconds": 30}'

Each step waits for a text on the screen and then types its answer and Enter. Writes {"code", "screen"} as JSON to standard
output; the screen is all that was shown, with what the terminal echoed. A program that does not end in time is killed,
and its code is null.
"""

import json
import os
import pty
import select
import signal
import sys
import time


def watch(pid, terminal, steps, deadline):
    screen, start = b"", 0
    while time.monotonic() < deadline:
        if steps:
            wanted = steps[0]["wait"].encode()
            found = screen.find(wanted, start)
            if found >= 0:
                start = found + len(wanted)
                os.write(terminal, steps.pop(0)["type"].encode() + b"\n")
                continue
        readable, _, _ = select.select([terminal], [], [], 0.2)
        if not readable:
            continue
        try:
            shown = os.read(terminal, 65536)
        except OSError:
            # Linux's way to say that nobody has the terminal open any more.
            shown = b""
        if not shown:
            return screen, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        screen += shown
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    return screen, None


def main():
    asked = json.loads(sys.argv[1])
    pid, terminal = pty.fork()
    if pid == 0:
        os.execvp(asked["command"][0], asked["command"])
    screen, code = watch(pid, terminal, asked["steps"], time.monotonic() + asked["seconds"])
    json.dump({"code": code, "screen": screen.decode(errors="replace")}, sys.stdout)


main()
