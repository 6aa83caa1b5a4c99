"""Runs Superset, or one of its commands, so that it cannot outlive whoever started it.

    serve.py [--detached] [--remove HOME] serve HOST PORT
    serve.py [--detached] superset ARGUMENTS...
    serve.py [--detached] exec PROGRAM ARGUMENTS...

Unless --detached, standard input is the lifeline: when it ends, however the parent ended, the home given with
--remove is deleted and the whole process group killed. The last form ties any other program, such as an
installer, to its starter in the same way. `serve` answers many requests at once, one thread each, and
writes "<pid> <port>" to `serving` in the current folder once it is about to answer. Exit status 98: port taken.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading

PORT_TAKEN = 98


def die_with_parent(home):
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    if home:
        shutil.rmtree(home, ignore_errors=True)
    if os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def listen(host, port):
    """Takes the port before Superset's slow import, so that a taken port is known at once."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except OSError as error:
        print(f"cannot listen on {host}:{port}: {error}", file=sys.stderr)
        sys.exit(PORT_TAKEN)
    return listener


def serve(host, port):
    listener = listen(host, port)
    from superset.app import create_app
    from werkzeug.serving import make_server

    app = create_app()
    server = make_server(host, port, app, threaded=True, fd=listener.fileno())
    with open("serving.part", "w") as file:
        file.write(f"{os.getpid()} {listener.getsockname()[1]}")
    os.replace("serving.part", "serving")
    server.serve_forever()


def main(arguments):
    lifeline, home = True, None
    while arguments and arguments[0].startswith("--"):
        flag = arguments.pop(0)
        if flag == "--detached":
            lifeline = False
        elif flag == "--remove":
            home = arguments.pop(0)
        else:
            sys.exit(f"unknown flag {flag}")
    if lifeline:
        threading.Thread(target=die_with_parent, args=(home,), daemon=True).start()
    task = arguments.pop(0)
    if task == "serve":
        serve(arguments[0], int(arguments[1]))
    elif task == "superset":
        sys.argv = ["superset", *arguments]
        from superset.cli.main import superset

        superset()
    elif task == "exec":
        sys.exit(subprocess.call(arguments, stdin=subprocess.DEVNULL))
    else:
        sys.exit(f"unknown task {task}")


if __name__ == "__main__":
    main(sys.argv[1:])
