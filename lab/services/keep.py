"""Runs a program that must not outlive whoever started it, and takes with it whatever it started in turn.

    keep.py [--remove FOLDER]... [--user USER] [--stop-signal NUMBER] PROGRAM ARGUMENTS...

Standard input is the lifeline: when it ends, however the parent ended, the program gets the stop signal (default
SIGKILL), every process that descends from it is killed, and the folders are deleted. So also when the program ends by
itself. When this has ended, nothing is left. Linux only: it adopts the orphans among the descendants, such as
browsers, which leave their process group.
"""

import argparse
import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import time

PR_SET_CHILD_SUBREAPER = 36


def reap(known, wait=False):
    """Collects the dead; the exit status of `known` if it is among them, -1 if no child is left."""
    while True:
        try:
            pid, status = os.waitpid(-1, 0 if wait else os.WNOHANG)
        except ChildProcessError:
            return -1
        if pid == 0:
            return None
        if pid == known:
            return os.waitstatus_to_exitcode(status) & 0xFF


def wait_for_end(pid):
    """Until the program has ended (its status) or the parent has (0)."""
    while True:
        readable, _, _ = select.select([0], [], [], 0.2)
        if readable and not os.read(0, 4096):
            return 0
        status = reap(pid)
        if status is not None:
            return status


def children():
    for name in os.listdir("/proc"):
        if not name.isdigit():
            continue
        try:
            with open(f"/proc/{name}/stat") as file:
                if int(file.read().rsplit(")", 1)[1].split()[1]) == os.getpid():
                    yield int(name)
        except (OSError, ValueError):
            pass


def end_all(pid, stop_signal):
    """Orphans of what is killed become children of ours and are killed in the next round."""
    try:
        os.kill(pid, stop_signal)
    except ProcessLookupError:
        pass
    deadline = time.monotonic() + (0 if stop_signal == signal.SIGKILL else 6)
    while time.monotonic() < deadline and reap(pid) is None:
        time.sleep(0.05)
    while reap(None) is None:
        for child in children():
            try:
                os.kill(child, signal.SIGKILL)
            except ProcessLookupError:
                pass
        time.sleep(0.02)


def ended(_signal, _frame):
    raise SystemExit(1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--remove", action="append", default=[])
    parser.add_argument("--user")
    parser.add_argument("--stop-signal", type=int, default=signal.SIGKILL)
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    identity = {"user": options.user, "group": options.user, "extra_groups": []} if options.user else {}
    signal.signal(signal.SIGTERM, ended)
    try:
        child = subprocess.Popen(options.command, stdin=subprocess.DEVNULL, start_new_session=True, **identity)
        try:
            sys.exit(wait_for_end(child.pid))
        finally:
            end_all(child.pid, options.stop_signal)
    finally:
        for folder in options.remove:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
