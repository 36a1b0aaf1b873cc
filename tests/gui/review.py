#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A day's work from outside, by keyboard alone: a workspace with a passphrase is created, an archive imported, 200 fields are
reviewed, filtered, looked at, partly undone and exported; an import is quit in the middle and goes on at the next start.
What the window said is then what the command line finds in the file, and nothing was counted twice or lost.

usage: tests/gui/session tests/gui/review.py PROGRAM CTL
PP_SCREENSHOTS=FOLDER keeps pictures of what was seen.
"""
import collections
import contextlib
import csv
import json
import os
import pathlib
import re
import signal
import subprocess
import sys

from outside import PATIENCE, Atspi, GLib, Program, cell, picture, until

HOME = pathlib.Path(os.environ["HOME"])
KEY = HOME / "key"
PASSPHRASE = "correct horse battery"
REVIEWED, UNDONE = 200, 20
CHOICES = ["r", "y", "", "g", "ry"]  # keys before A; the last of them counts
COLOURS = {"r": "red", "y": "yellow", "g": "green"}


class Workspace:
    """what the command line makes of a workspace's file"""

    def __init__(self, file):
        self.file = file

    def ask(self, *words):
        command = [sys.argv[2], "--workspace", str(self.file), "--key-file", str(KEY), "--json", "--quiet", *words]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
        assert done.returncode in (0, 4), f"{words}: {done.returncode}"  # 4: the sample has broken lines
        return json.loads(done.stdout)

    def fields(self, which):
        return {field["field"]: field for field in self.ask(which, "list")["fields"]}


class Window(Program):
    """the program, with what a screen reader says as the focus moves"""

    def __init__(self, *command):
        self.heard = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:focused")
        super().__init__(*command)

    def hear(self, event):
        with contextlib.suppress(GLib.Error):  # it may be gone already
            if event.detail1:
                self.heard.append(event.source.get_name())

    def listen(self):
        while GLib.MainContext.default().iteration(False):
            pass
        return self.heard

    def said(self, name):
        return self.listen()[-1:] == [name]

    def tab_to(self, name):
        for _ in range(100):
            before = len(self.listen())
            self.key("Tab")
            until("Tab leads on", lambda: len(self.listen()) > before)
            if self.said(name) and self.focused(name):
                return
        sys.exit(f"FAILED: Tab does not lead to {name}, but to {self.heard[-100:]}")

    def to_list(self):
        self.key("slash", "Return")
        until("the list has the focus", lambda: self.focused("Fields in the"))

    def dialog(self, title):
        return self.showing(title, "dialog") or self.showing(title, "file chooser")

    def choose(self, title, path):
        until(f"the dialog {title} asks for a path", lambda: self.dialog(title))
        self.key("ctrl+a")
        self.type(str(path))
        self.key("Return")

    @contextlib.contextmanager
    def frozen(self):
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def ends(self):
        until("the program ends", lambda: self.process.poll() is not None, PATIENCE)
        assert self.process.returncode == 0, self.process.returncode


class LeftToReview:
    """the number that the page and the sidebar say"""

    def __init__(self, window):
        self.page = until("the page counts", lambda: window.showing(" to review", "label"))
        pages = window.showing("Pages", "list")
        items = [pages.get_child_at_index(i) for i in range(pages.get_child_count())]
        self.side = until("the sidebar counts", lambda: [item for item in items if " to review" in item.get_name()])[0]

    def is_now(self, count):
        return self.page.get_name() == f"{count} to review" and self.side.get_name() == f"Inbox, {count} to review"


def number(text, pattern):
    return int(re.search(pattern, text)[1].replace(",", ""))


def column(table, which=0):
    return [cell(table, row, which) for row in range(table.get_n_rows())]


def selected(table):
    return [cell(table, row, 0) for row in table.get_selected_rows()]


def make_archives(twin):
    """A sample, which the twin imports at once, and four files with all of it, each from another place on, so that none is
    like another."""
    sample, larger = HOME / "sample", HOME / "larger"
    subprocess.run([sys.argv[2], "--quiet", "sample", str(sample)], stdout=subprocess.DEVNULL, check=True)
    twin.ask("workspace", "create")
    report = twin.ask("import", str(sample))
    parts = [part.read_bytes() for part in sorted(sample.glob("segment-logs/*/*/*.gz"))]
    larger.mkdir()
    for i in range(1, 5):
        (larger / f"{i}.gz").write_bytes(b"".join(parts[i:] + parts[:i]))
    return sample, larger, report


def create_workspace(window, file):
    until("the tour greets", lambda: window.dialog("Welcome to Privacy Portal"))
    picture("tour")
    window.key("Escape")
    until("the tour is gone", lambda: not window.dialog("Welcome to Privacy Portal"))
    window.key("ctrl+n")
    until("a name is asked for", lambda: window.said("Name:"))
    window.type("Acme EU")
    window.key("Tab", "ctrl+a")
    window.type(str(file))
    window.key("alt+a")
    until("a passphrase can be entered", lambda: window.showing("Passphrase:").get_state_set().contains(Atspi.StateType.ENABLED))
    window.key("Tab")
    window.type(PASSPHRASE)
    window.key("Tab")
    window.type(PASSPHRASE)
    until("nothing is missing", lambda: window.showing("Create workspace").get_state_set().contains(Atspi.StateType.ENABLED))
    picture("create")
    window.key("Return")
    until("the workspace is open", lambda: window.showing("Workspace Acme EU"))


def import_sample(window, sample, report):
    window.key("alt+w")
    window.key("f")
    window.choose("Import a folder", sample)
    done = until("the import finishes", lambda: window.showing("Import finished"), PATIENCE).get_name()
    assert number(done, r"([\d,]+) events") == report["events"], done
    assert number(done, r"([\d,]+) new fields") == report["newFields"], done
    picture("imported")


def review(window, total):
    """from the first field down; returns the colours that were chosen or left"""
    window.key("ctrl+2")
    inbox = until("the Inbox is shown", lambda: window.table("Fields in the Inbox"))
    left = LeftToReview(window)
    until("everything is to be reviewed", lambda: left.is_now(total) and inbox.get_n_rows() == total)
    until("the first field is selected", lambda: window.focused("Fields in the Inbox") and selected(inbox) == [cell(inbox, 0, 0)])
    names = column(inbox)
    colours = [text.split()[0].lower() for text in column(inbox, 1)]
    keys = [CHOICES[i % len(CHOICES)] if i < REVIEWED - UNDONE else "" for i in range(REVIEWED)]  # what is undone is one step each
    done = 0
    while done < REVIEWED:
        some = 1 if done < 10 else 10
        window.key(*"".join(each + "a" for each in keys[done:done + some]))
        done += some
        until(f"{total - done} fields are left", lambda: left.is_now(total - done))
        until("the next field is selected", lambda: selected(inbox) == [names[done]])
        if done == 100:
            picture("reviewing")
    decided = {name: COLOURS[each[-1]] if each else colour for name, each, colour in zip(names, keys, colours)}
    changed = sum(decided[name] != colour for name, colour in zip(names, colours[:REVIEWED]))
    assert changed >= REVIEWED // 4, changed
    return decided


def filter_inventory(window, decided):
    window.key("ctrl+3")
    inventory = until("the Inventory is shown", lambda: window.table("Fields in the Inventory"))
    until("it has what was reviewed", lambda: window.showing(f"{len(decided)} fields", "label"))
    found = [name for name in decided if "context." in name]
    red = [name for name in found if decided[name] == "red"]
    window.key("slash")
    window.type("context.")
    until("the text filters", lambda: window.showing(f"{len(found)} of {len(decided)} fields") and column(inventory) == found)
    window.tab_to("Filter by Colour")
    window.key("space", "Down", "space")
    until("only Red is left", lambda: window.showing(f"{len(red)} of {len(decided)} fields") and column(inventory) == red)
    assert all(text.startswith("Red") for text in column(inventory, 1)), column(inventory, 1)
    picture("filter-menu")
    window.key("Escape")
    until("the filter's button has the focus again", lambda: window.focused("Filter by Colour: Red"))
    window.to_list()
    picture("filtered")
    window.key("Escape", "Escape")  # first the selection
    until("no filter is left", lambda: not window.showing(f" of {len(decided)} fields"))
    until("all fields are shown", lambda: inventory.get_n_rows() == len(decided))


def look_at_details(window, name, event_count):
    window.key("Home")
    until("the first field is selected", lambda: selected(window.table("Fields in the Inventory")) == [name])
    window.key("F4")
    until("the details are hidden", lambda: not window.showing("Details of the field"))
    window.key("Return")
    until("the details are shown", lambda: window.showing("Details of the field"))
    full_name = until("they have the field's name", lambda: window.showing("Full name of the field").get_text_iface())
    until("they are those of the field", lambda: full_name.get_text(0, -1) == name)
    window.tab_to("Overview")  # the first of the tabs
    until("the Overview counts events", lambda: window.showing(f"Seen in {event_count:,} events", "label"))
    picture("details-overview")
    window.key("Right")
    events = until("the events are shown", lambda: window.table("Events that contain the field"))
    until("they are listed", lambda: events.get_n_rows() > 0)
    picture("details-events")
    window.key("Right")
    until("an example is shown", lambda: window.showing("values masked", "label"))
    picture("details-example")
    window.key("Right")
    history = until("the history is shown", lambda: window.table("What was done to the field"))
    until("it tells both steps, the last one first",
          lambda: [change.split(":")[0] for change in column(history, 0)] == ["Added to the Inventory", "Marked a colour"])
    picture("details-history")
    window.key("Right")
    until("the note is shown", lambda: window.showing("Note about the field"))
    picture("details-note")
    window.key(*["Left"] * 4)
    until("the Overview is shown again", lambda: window.showing("Seen in"))


def undo(window, total, decided):
    """returns what is still decided"""
    window.key("ctrl+2")
    left = LeftToReview(window)
    until("the rest is in the Inbox", lambda: left.is_now(total - REVIEWED) and window.focused("Fields in the Inbox"))
    window.key("ctrl+z")
    until("undo brings one field back", lambda: left.is_now(total - REVIEWED + 1))
    window.key(*["ctrl+z"] * (UNDONE - 1))
    until("undo brings all of them back", lambda: left.is_now(total - REVIEWED + UNDONE))
    names = list(decided)
    until("they are listed again", lambda: column(window.table("Fields in the Inbox"))[:UNDONE] == names[-UNDONE:])
    picture("undone")
    return {name: decided[name] for name in names[:-UNDONE]}


def export(window, decided):
    file = HOME / "inventory.csv"
    window.key("ctrl+d")
    window.choose("Download CSV", file)
    until("the file is saved", lambda: window.showing(f"{len(decided)} fields of the Inventory saved"))
    rows = list(csv.DictReader(file.open(encoding="utf-8", newline="")))
    assert [(row["field"], row["classification"]) for row in rows] == list(decided.items()), rows


def quit_in_the_middle(window, larger, workspace):
    """Starts an import by the command palette and quits when it has counted something. The window is frozen nearly all the
    time, so that it has read little by then."""
    before = workspace.ask("workspace", "info")["events"]
    window.key("ctrl+k")
    until("a command is asked for", lambda: window.said("Find a command"))
    window.type("import folder")
    window.key("Return")
    window.choose("Import a folder", larger)

    def counts():
        with window.frozen():
            if workspace.ask("workspace", "info")["events"] == before:
                return False
            picture("importing")
            window.key("ctrl+q")  # it finds the key when it goes on
            return True
    until("events are counted", counts, PATIENCE)
    window.ends()
    return workspace.ask("workspace", "info")["events"]


def go_on(window):
    """opens the workspace of the last time, and finishes what was begun"""
    until("the passphrase is asked for", lambda: window.said("Passphrase:"))
    picture("passphrase")
    window.type(PASSPHRASE)
    window.key("Return")
    until("the workspace is open", lambda: window.showing("Workspace Acme EU"))
    until("to go on is offered", lambda: window.showing("The last import did not finish"))
    until("the Inbox is shown as it was left", lambda: window.focused("Fields in the Inbox"))
    picture("interrupted")
    window.tab_to("Continue")
    window.key("space")
    until("the import finishes", lambda: window.showing("Import finished"), PATIENCE)
    picture("finished")


def last_look(window, total, decided, events):
    window.key("ctrl+3")
    until("the Inventory has what is decided", lambda: window.showing(f"{len(decided)} fields", "label"))
    window.key("ctrl+2")
    left = LeftToReview(window)
    until("the Inbox has the rest", lambda: left.is_now(total - len(decided)))
    window.key("ctrl+1")
    until("the Overview has counted each event once", lambda: window.showing(f"{events:,} events from ", "label"))
    picture("overview")
    window.key("ctrl+q")
    window.ends()


def compare(workspace, twin, decided, total):
    """the file with what was decided, and with what an import without interruptions counts"""
    info, inbox, inventory = workspace.ask("workspace", "info"), workspace.fields("inbox"), workspace.fields("inventory")
    assert {name: field["classification"] for name, field in inventory.items()} == decided
    assert (info["inbox"], info["inventory"]) == (len(inbox), len(inventory)) == (total - len(decided), len(decided)), info
    by_colour = collections.Counter(decided.values())
    assert all(info[colour] == by_colour[colour] for colour in COLOURS.values()), info
    assert info["events"] == twin.ask("workspace", "info")["events"], info
    fields, clean = {**inbox, **inventory}, twin.fields("inbox")
    assert fields.keys() == clean.keys()
    assert all(field["chosen"] is None for field in inbox.values()), "a colour is left of what was undone"
    for name, field in clean.items():
        counted = {**fields[name], "chosen": None, "classification": None}
        assert counted == field, f"{counted} instead of {field}"
    verdict = workspace.ask("audit", "verify")
    assert verdict["ok"] and verdict["entries"] >= REVIEWED + UNDONE, verdict


def main():
    KEY.write_text(PASSPHRASE + "\n", encoding="utf-8")
    # Where the file dialogs look, too: they must leave the locks on it alone.
    workspace, twin = Workspace(HOME / "acme.ppws"), Workspace(HOME / "twin.ppws")
    sample, larger, report = make_archives(twin)
    total = report["newFields"]
    assert total > REVIEWED, total

    window = Window(sys.argv[1])
    create_workspace(window, workspace.file)
    import_sample(window, sample, report)
    decided = review(window, total)
    filter_inventory(window, decided)
    first = next(iter(decided))
    look_at_details(window, first, twin.fields("inbox")[first]["count"])
    decided = undo(window, total, decided)
    export(window, decided)
    counted = quit_in_the_middle(window, larger, workspace)

    twin.ask("import", str(larger))
    events = twin.ask("workspace", "info")["events"]
    assert report["events"] < counted < events, f"{counted} of {events} events counted: it was not in the middle"
    window = Window(sys.argv[1])
    go_on(window)
    last_look(window, total, decided, events)
    compare(workspace, twin, decided, total)
    print(f"{REVIEWED} of {total} fields reviewed, {UNDONE} undone, {len(decided)} exported; "
          f"quit after {counted} of {events} events, each counted once in the end")


if __name__ == "__main__":
    main()
