#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists from outside: rows open in place, filters count, everything that passes them is decided and undone at once;
by keyboard, as a screen reader hears it.

usage: tests/gui/session tests/gui/lists.py PROGRAM
PP_SCREENSHOTS=FOLDER keeps pictures of what was seen.
"""
import sys

from outside import PATIENCE, Program, cell, picture, until


def column(table):
    return [cell(table, row, 0) for row in range(table.get_n_rows())]


def main():
    program = Program(sys.argv[1], "--demo")
    until("the import of the sample finishes", lambda: program.showing("Import finished"), PATIENCE)
    program.key("ctrl+2")
    inbox = until("the Inbox is shown", lambda: program.table("Fields in the Inbox"))
    until("the first field is ready for the keyboard", lambda: program.focused("Fields in the Inbox"))
    until("all fields are counted", lambda: program.showing("to review"))
    found = inbox.get_n_rows()

    program.key("slash")
    program.type("traits.email")
    until("the filter applies", lambda: inbox.get_n_rows() < 5)
    few = inbox.get_n_rows()
    program.key("Return")
    until("the table has the focus again", lambda: program.focused("Fields in the Inbox"))
    program.key("Home", "space")
    until("the row opens", lambda: any(text.startswith("Detected by email") for text in column(inbox)))
    until("its events are there", lambda: any("Identify" in text or "identify" in text or "·" in text for text in column(inbox)[2:]))
    until("the example is masked", lambda: any("values masked" in text for text in column(inbox)))
    until("a line is marked", lambda: any(text.startswith("Line ") and "this field" in text for text in column(inbox)))
    assert not any("@" in text.replace("•", "") and "example" in text for text in column(inbox) if text.startswith("Line ")), column(inbox)
    picture("expanded")
    program.key("space")
    until("the row closes", lambda: inbox.get_n_rows() == few)

    program.key("Escape", "Escape", "ctrl+shift+f")
    until("all fields are shown again", lambda: inbox.get_n_rows() >= min(found, 200))
    program.key("ctrl+a")
    until("everything is selected", lambda: program.showing("selected", "label"))
    picture("all-selected")
    program.key("a")
    until("everything is in the Inventory", lambda: program.showing("Everything is reviewed"), PATIENCE)
    program.key("ctrl+3")
    until("the Inventory is shown", lambda: program.table("Fields in the Inventory"))
    picture("inventory-full")
    program.key("ctrl+z")
    until("undo empties the Inventory", lambda: program.showing("Nothing is in the Inventory yet"), PATIENCE)
    program.key("ctrl+q")
    until("the program ends", lambda: program.process.poll() is not None)
    assert program.process.returncode == 0, program.process.returncode
    print(f"{found} rows at first; one opened and closed, all added and undone by keyboard")


if __name__ == "__main__":
    main()
