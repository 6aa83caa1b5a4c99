"""Looks at the two SQLite files of a lab Superset from beside it: what differs since a mark, and back to the mark.

A line of JSON comes in: {"do": "mark" | "differences" | "restore", "mark": its name}, or {"do": "change", "mark": SQL on the shop}; a line of JSON goes out.
"""
import json
import sqlite3
import sys

# What changes with every request, or is no content.
RESTLESS_TABLES = {"logs", "query", "key_value", "cache_keys", "tab_state", "table_schema", "sqlite_sequence", "alembic_version"}
RESTLESS_COLUMNS = {
    "changed_on", "changed_by_fk", "created_on", "last_saved_at", "last_saved_by_fk",
    "last_login", "login_count", "fail_login_count", "perm", "schema_perm", "catalog_perm",
}
# Rows that are written anew when their owner is written: known by what they hold.
NAMELESS = {"table_columns", "sql_metrics", "report_recipient"}


def is_link(columns):
    """A table that only says what belongs to what."""
    return all(name == "id" or name.endswith("_id") for name in columns)


metadata = sqlite3.connect(sys.argv[1], timeout=60, isolation_level=None)
shop = sqlite3.connect(sys.argv[2], timeout=60, isolation_level=None)


def tables(db):
    return [name for (name,) in db.execute("select name from sqlite_master where type = 'table'") if not name.startswith("sqlite_")]


def rows(db, table):
    cursor = db.execute(f'select * from "{table}"')
    return [column[0] for column in cursor.description], cursor.fetchall()


def state():
    whole = {name: rows(metadata, name) for name in tables(metadata) if name not in RESTLESS_TABLES}
    return whole, set(tables(shop))


def rows_seen(table, columns, found):
    """Rows by what they are called, without what is restless."""
    seen = {}
    nameless = table in NAMELESS or is_link(columns) or "id" not in columns
    for row in found:
        value = dict(zip(columns, row))
        held = {key: item.hex() if isinstance(item, bytes) else item for key, item in value.items() if key not in RESTLESS_COLUMNS}
        if nameless:
            held = {key: item for key, item in held.items() if key not in ("id", "uuid")}
        name = json.dumps(held, sort_keys=True) if nameless else str(value["id"])
        seen[name] = held
    return seen


def differences(before, after):
    found = []
    for table in sorted(set(before[0]) | set(after[0])):
        old = rows_seen(table, *before[0].get(table, ([], [])))
        new = rows_seen(table, *after[0].get(table, ([], [])))
        for name in sorted(set(old) | set(new)):
            if old.get(name) == new.get(name):
                continue
            found.append({"table": table, "id": name, "before": old.get(name), "after": new.get(name)})
    for table in sorted(after[1] ^ before[1]):
        found.append({"table": "table of the shop", "id": table, "before": table in before[1], "after": table in after[1]})
    return found


def restore(before):
    now = state()
    metadata.execute("pragma foreign_keys = off")
    metadata.execute("begin immediate")
    for table, (columns, old) in before[0].items():
        if now[0].get(table) == (columns, old):
            continue
        metadata.execute(f'delete from "{table}"')
        marks = ", ".join("?" for _ in columns)
        metadata.executemany(f'insert into "{table}" values ({marks})', old)
    metadata.execute("commit")
    for table in now[1] - before[1]:
        shop.execute(f'drop table "{table}"')


marks = {}
for line in sys.stdin:
    asked = json.loads(line)
    name, answer = asked["mark"], None
    if asked["do"] == "mark":
        marks[name] = state()
    elif asked["do"] == "differences":
        answer = differences(marks[name], state())
    elif asked["do"] == "restore":
        restore(marks[name])
    elif asked["do"] == "change":
        shop.execute(name)
    print(json.dumps(answer), flush=True)
