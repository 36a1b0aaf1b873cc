#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Detection page from outside, by keyboard alone: a matcher on values is made, tried out, saved, switched off, deleted
and brought back, and what it detects is explained, first from an estimate and then from what scanning again has counted.

usage: tests/gui/session tests/gui/detection.py PROGRAM
PP_SCREENSHOTS=FOLDER keeps pictures of what was seen.
"""
import sys

from outside import PATIENCE, Atspi, Program, picture, until


def text(table, row, column=0):
    """empty where the row has gone meanwhile"""
    found = table.get_accessible_at(row, column)
    return found.get_name() if found else ""


class Page:
    def __init__(self, program):
        self.program = program
        program.key("ctrl+4")
        self.table = until("the Detection page is shown", lambda: program.table("Matchers"))

    def names(self):
        return [text(self.table, row) for row in range(self.table.get_n_rows())]

    def row(self, name):
        for row in range(self.table.get_n_rows()):
            if text(self.table, row) == name:
                return [text(self.table, row, column) for column in range(self.table.get_n_columns())]
        return None

    def tab_to(self, name):
        for _ in range(40):
            if self.program.focused(name):
                return
            self.program.key("Tab")
        sys.exit(f"FAILED: Tab does not lead to {name}")


def begin_a_matcher(program, page, name):
    """opens the dialog for one on values, up to its patterns"""
    page.tab_to("New matcher…")
    program.key("space")
    until("the dialog asks for a name", lambda: program.focused("Name:"))
    program.type(name)
    page.tab_to("Keys, exactly")
    program.key("End")
    until("it has patterns", lambda: program.showing("Patterns, one a line"))
    page.tab_to("Patterns, one a line")


def make_a_matcher(program, page):
    begin_a_matcher(program, page, "time zone")
    program.type("(?i)(please")
    until("it says what is wrong", lambda: program.showing("missing"))
    program.key("ctrl+a")
    program.type("UTC|Europe/")
    page.tab_to("Text to try it on")
    program.type("UTC and Europe/Berlin")
    until("it says where it hits", lambda: program.showing("2 hits"))
    until("it says what it would detect", lambda: program.showing("kept as examples"), PATIENCE)
    picture("matcher")
    page.tab_to("Save matcher")
    program.key("space")
    until("it is in the list", lambda: page.row("time zone"))


def count_what_was_estimated(program, page):
    """back on the page, from the Inbox"""
    program.key("ctrl+4")
    until("it offers to scan again", lambda: program.showing("Scan imported files again"))
    page.tab_to("Scan imported files again")
    picture("estimated")
    program.key("space")
    until("it is done", lambda: program.showing("no longer estimated"), PATIENCE)
    until("there is nothing to offer any more", lambda: not program.showing("Scan imported files again"))
    picture("counted")
    program.key("ctrl+2")


def keep_no_examples(program, page):
    question = "Delete the events that are kept as examples, and keep none from now on?"
    program.key("ctrl+4")
    until("the page is shown", lambda: program.showing("Keep examples of events"))
    program.key("alt+k")
    until("it asks first", lambda: program.showing(question))
    picture("examples")
    program.key("Escape")
    until("it is left as it was", lambda: not program.showing(question))
    program.key("alt+k")
    until("it asks again", lambda: program.showing(question))
    program.key("alt+d")
    kept = lambda: program.showing("Keep examples of events", "check box").get_state_set().contains(Atspi.StateType.CHECKED)
    until("they are gone", lambda: not program.showing(question) and not kept(), PATIENCE)
    begin_a_matcher(program, page, "zones")
    program.type("UTC")
    until("it says that it knows nothing", lambda: program.showing("no event is kept as an example"), PATIENCE)
    program.key("Escape")


def main():
    program = Program(sys.argv[1], "--demo")
    until("the import of the sample finishes", lambda: program.showing("Import finished"), PATIENCE)
    page = Page(program)
    before = page.names()
    make_a_matcher(program, page)
    picture("detection")
    page.tab_to("Matchers")
    program.key("Home")
    program.key("space")
    until("it is off", lambda: "off" in " ".join(page.row("time zone") or []))
    program.key("Delete")
    until("it is gone", lambda: page.names() == before)
    program.key("ctrl+z")
    until("undo brings it back", lambda: page.row("time zone"))
    program.key("ctrl+z")
    until("and switches it on", lambda: "off" not in " ".join(page.row("time zone") or ["off"]))

    program.key("ctrl+2")
    inbox = until("the Inbox is shown", lambda: program.table("Fields in the Inbox"))
    program.key("slash")
    program.type("context.timezone")
    until("the filter applies", lambda: 0 < inbox.get_n_rows() < 10)
    program.key("Return")
    until("the table has the focus", lambda: program.focused("Fields in the Inbox"))
    program.key("Home", "space")
    lines = lambda: [text(inbox, row) for row in range(inbox.get_n_rows())]
    until("the row opens and explains what was estimated", lambda: any("The numbers are estimated." in line for line in lines()))
    picture("explained")
    count_what_was_estimated(program, page)
    until("the row tells what was counted", lambda: lines() and not any("The numbers are estimated." in line for line in lines()))
    keep_no_examples(program, page)
    program.key("ctrl+q")
    until("the program ends", lambda: program.process.poll() is not None)
    assert program.process.returncode == 0, program.process.returncode
    print(f"a matcher made beside {len(before)} others, tried out, switched off, deleted and brought back by keyboard")


if __name__ == "__main__":
    main()
