#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from outside: keys go to the real window, and what a screen reader would read is checked.

usage: tests/gui/session tests/gui/outside.py PROGRAM
PP_SCREENSHOTS=FOLDER keeps pictures of what was seen.
"""
import csv
import os
import pathlib
import re
import subprocess
import sys
import time
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore", DeprecationWarning)
PATIENCE = 240  # s: an instrumented build on a busy machine writes and imports 120,000 events


def picture(name):
    folder = os.environ.get("PP_SCREENSHOTS")
    if folder:
        subprocess.run(["import", "-window", "root", str(pathlib.Path(folder, name + ".png"))], check=True)


def until(what, ask, seconds=20):
    """polls; a node may go stale while one walks the tree"""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = ask()
            if answer:
                return answer
        except GLib.Error:
            pass
        if time.monotonic() > end:
            picture("failed")
            sys.exit(f"FAILED: {what}")
        time.sleep(0.05)


class Program:
    def __init__(self, *command):
        self.process = subprocess.Popen(command)
        self.root = until("the program appears to screen readers", self.find_root, 60)
        Atspi.Accessible.set_cache_mask(self.root, Atspi.Cache.NONE)

    def find_root(self):
        if self.process.poll() is not None:
            sys.exit(f"FAILED: the program ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid and child.get_child_count():
                return child
        return None

    def nodes(self, node=None):
        node = node or self.root
        yield node
        if node.get_role_name() in ("table", "tree", "tree table", "list"):
            return  # rows are asked for one by one
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child:
                yield from self.nodes(child)

    def showing(self, name, role=None):
        for node in self.nodes():
            if name in (node.get_name() or "") and (role is None or node.get_role_name() == role):
                if node.get_state_set().contains(Atspi.StateType.SHOWING):
                    return node
        return None

    def table(self, name):
        node = self.showing(name)
        return node.get_table_iface() if node else None

    def focused(self, name):
        node = self.showing(name)
        return node and node.get_state_set().contains(Atspi.StateType.FOCUSED)

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--delay", "40", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)


def cell(table, row, column):
    return table.get_accessible_at(row, column).get_name()


def main():
    program = Program(sys.argv[1], "--demo")
    finished = until("the import of the sample finishes", lambda: program.showing("Import finished"), PATIENCE)
    found = int(re.search(r"(\d+) new fields", finished.get_name())[1])
    until("the Overview has counted", lambda: program.showing("Fields by colour", "chart"))
    picture("overview")
    program.key("ctrl+2")
    assert found >= 100, f"{found} fields"
    inbox = until("the Inbox is shown", lambda: program.table("Fields in the Inbox"))
    until("the Inbox has all that was found", lambda: program.showing(f"{found} to review") and inbox.get_n_rows() == found)
    until("the first field is ready for the keyboard", lambda: program.focused("Fields in the Inbox"))
    picture("inbox")

    program.key("slash")
    program.type("traits.email")
    until("the filter applies", lambda: program.showing(f"1 of {found} fields") or program.showing(f"2 of {found} fields"))
    program.key("Return")
    until("the table has the focus again", lambda: program.focused("Fields in the Inbox"))
    program.key("Home")
    name = cell(inbox, 0, 0)
    assert cell(inbox, 0, 1).startswith("Yellow"), cell(inbox, 0, 1)
    program.key("r")
    until("Red is chosen", lambda: cell(program.table("Fields in the Inbox"), 0, 1).startswith("Red"))
    program.key("a")
    until("one field less is in the Inbox", lambda: program.showing(f"Inbox, {found - 1} to review") or program.showing(f"{found - 1} to review"))
    program.key("ctrl+3")
    inventory = until("the Inventory is shown", lambda: program.table("Fields in the Inventory"))
    until("it has the field", lambda: inventory.get_n_rows() == 1)
    assert cell(inventory, 0, 0) == name and cell(inventory, 0, 1).startswith("Red"), cell(inventory, 0, 1)
    picture("inventory")

    file = pathlib.Path(os.environ["HOME"], "inventory.csv")
    program.key("ctrl+d")
    until("the dialog asks for a file", lambda: program.showing("Download CSV", "dialog") or program.showing("Download CSV", "file chooser"))
    program.key("ctrl+a")
    program.type(str(file))
    program.key("Return")
    until("the file is there", file.exists)
    rows = list(csv.DictReader(file.open(newline="")))
    assert [(row["field"], row["classification"]) for row in rows] == [(name, "red")], rows

    program.key("ctrl+z")
    until("undo empties the Inventory", lambda: program.showing(f"Inbox, {found} to review") or program.showing("Nothing is in the Inventory yet"))
    program.key("ctrl+q")
    until("the program ends", lambda: program.process.poll() is not None)
    assert program.process.returncode == 0, program.process.returncode
    print(f"{found} fields found; {name} reclassified, added, exported and undone by keyboard")


if __name__ == "__main__":
    main()
