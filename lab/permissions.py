"""Writes which permission each REST operation of the installed Superset is protected by.

    permissions.py FILE

The file gets {path template: {METHOD: [permission, view] or null}}, null for an operation that asks for none. Runs
with a Superset's configuration in its environment and changes nothing.
"""

import json
import re
import sys

from flask_appbuilder.const import PERMISSION_PREFIX
from flask_appbuilder.security import decorators


def guarded(function):
    """The function right below the decorator that checks the permission, or None where no decorator does."""
    while function is not None:
        code = getattr(function, "__code__", None)
        below = getattr(function, "__wrapped__", None)
        if code is not None and code.co_name == "wraps" and code.co_filename == decorators.__file__:
            return below
        function = below
    return None


def permission_of(api, method):
    """What Flask-AppBuilder asks for when the method is called: see `protect` of its decorators."""
    function = guarded(getattr(method, "__func__", method))
    if function is None:
        return None
    renamed = (api.method_permission_name or {}).get(function.__name__)
    name = PERMISSION_PREFIX + (renamed or function._permission_name)
    return [name, api.class_permission_name]


def routes(api):
    """The REST routes of an API, as its blueprint registers them: path, methods, what handles them."""
    for name in dir(api):
        if api.include_route_methods is not None and name not in api.include_route_methods:
            continue
        if name in api.exclude_route_methods:
            continue
        method = getattr(api, name)
        for url, verbs in getattr(method, "_urls", []):
            yield f"{api.blueprint.url_prefix}{url}", verbs, method


def collect(appbuilder):
    operations = {}
    for api in appbuilder.baseviews:
        # BaseApi's, by what they have: not every API is a subclass of the class that is public.
        if not hasattr(api, "add_api_spec") or getattr(api, "blueprint", None) is None:
            continue
        for route, verbs, method in routes(api):
            path = re.sub(r"<(?:[^:<>]+:)?([^<>]+)>", r"{\1}", route)
            for verb in verbs:
                operations.setdefault(path, {})[verb.upper()] = permission_of(api, method)
    return {path: dict(sorted(operations[path].items())) for path in sorted(operations)}


def main(file):
    from superset.app import create_app

    app = create_app()
    with app.app_context():
        operations = collect(app.appbuilder)
    with open(file, "w", encoding="utf-8") as out:
        json.dump(operations, out)


if __name__ == "__main__":
    main(sys.argv[1])
