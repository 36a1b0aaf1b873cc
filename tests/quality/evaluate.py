#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How well the program detects: labelled cases go through `privacy-portalctl scan`, and its answers are counted.

usage: evaluate.py PROGRAM [--seed N]… [--errors] [--details]
       tests/run-one python3 tests/quality/evaluate.py build/release/bin/privacy-portalctl --seed 1

It prints the Markdown tables of the README and exits with 1 if a figure is below REQUIRED. --errors lists every case that went
wrong instead, for whoever works on the detector; --details adds tables of single matchers and kinds. A new seed makes new
cases: what was improved with one seed in view must hold with another. To see the tables without the verdict: --no-verdict.

A case is a field (generate.py); what counts is what a user sees: its detections that are confident enough to be recommended.
  right   a detection whose matcher's category is one that kinds.json has for the case's kind. A case is found once.
  wrong   any other detection, unless kinds.json tolerates it. It counts against the row or family of its matcher.
  false alarm   a case labelled none that has a detection
Precision is found / (found + wrong), recall found / cases, F1 their harmonic mean.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

import generate

HERE = pathlib.Path(__file__).resolve().parent
CONFIDENT = 0.5  # models/domain/recommendation.h

# What must be reached. "Columns" are the same kinds with twenty values a field; among them are numbers of nine to thirteen
# bare digits with one check digit in fields whose name says nothing. The program leaves these alone: one number that is seen
# twenty times looks the same to it, and of numbers there one of ten fits. So fewer of the columns must be found.
REQUIRED = {
    "Keys": {"precision": 0.95, "recall": 0.95},
    "Values of a fixed form": {"recall": 0.99, "false alarms": 0.005},
    "Values of a free form": {"precision": 0.90, "recall": 0.90},
    "Columns of a fixed form": {"recall": 0.85, "false alarms": 0.005},
    "Columns of a free form": {"precision": 0.90, "recall": 0.90},
}
TABLES = {"key": "Keys", "value": "Values", "column": "Columns"}
CASES_AN_EVENT = 300


class Count:
    def __init__(self):
        self.cases = self.found = self.wrong = self.alarms = 0

    def add(self, other):
        for name in ("cases", "found", "wrong", "alarms"):
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def figures(self, negatives):
        """none where there is nothing to divide by"""
        precision = self.found / (self.found + self.wrong) if self.found + self.wrong else None
        recall = self.found / self.cases if self.cases else None
        f1 = 2 * precision * recall / (precision + recall) if precision and recall else 0 if self.cases else None
        return {"precision": precision, "recall": recall, "F1": f1, "false alarms": self.alarms / negatives if negatives else None}


def within(category, above):
    return category == above or category.startswith(above + ".")


def covers(rule, part, category):
    return any(within(category, above) for above in rule.get(part, ()))


class Labels:
    """kinds.json, and the category of each matcher. Of the detector's file only names and categories are read."""

    def __init__(self):
        kinds = json.loads((HERE / "kinds.json").read_text())
        self.rules = {"key": kinds["keys"], "value": kinds["values"], "column": kinds["values"]}
        self.categories = {}
        for matcher in json.loads((HERE / "../../resources/default-matchers.json").read_text())["matchers"]:
            self.categories.setdefault((matcher["name"], matcher["matchesOn"]), matcher.get("category", ""))

    def rule(self, case):
        return self.rules[case["table"]].get(case["kind"] if case["table"] == "key" else case["kind"].split("/")[0], {})

    def judge(self, case, detection):
        """"right", "wrong", or None: it does not count"""
        on_key = detection["matchesOn"] == "key"
        negative = case["kind"].startswith("none/")
        if case["table"] == "key" and not on_key and not negative:
            return None  # the values only keep the name company
        category, rule = self.category(detection), self.rule(case)
        if covers(rule, "right", category):
            return "right"
        return None if covers(rule, "tolerated", category) else "wrong"

    def category(self, detection):
        return self.categories.get((detection["matcher"], detection["matchesOn"]), "")

    def owner(self, table, detection):
        """the row or family that a wrong detection counts against"""
        name, category, rules = detection["matcher"], self.category(detection), self.rules[table]
        if table == "key" and name in rules:
            return name
        named = [family for family, rule in rules.items() if name in rule.get("matchers", ())]
        exact = [family for family, rule in rules.items() if category in rule["right"]]
        broad = [family for family, rule in rules.items() if covers(rule, "right", category)]
        return (named + exact + broad + ["other"])[0]


def put(event, path, value):
    for name in path[:-1]:
        event = event.setdefault(name, {})
    event[path[-1]] = value


def place(number, case):
    """where a case lies: a field of its own under properties.aN.bN, or where the specification has it"""
    if case["path"][0] in ("context", "traits"):
        return case["path"]
    return ["properties", f"a{number // CASES_AN_EVENT}", f"b{number % CASES_AN_EVENT}", *case["path"]]


def number_of(field, specified):
    """of the case that a field of the answer belongs to; a parameter of its URL belongs to it as well"""
    if field in specified:
        return specified[field]
    names = field.split(".")
    return int(names[1][1:]) * CASES_AN_EVENT + int(names[2][1:]) if names[0] == "properties" else None


def events(cases):
    """a column has one value an event"""
    for start in range(0, len(cases), CASES_AN_EVENT):
        part = cases[start:start + CASES_AN_EVENT]
        for row in range(max(len(case["values"]) for case in part)):
            event = {"type": "identify", "messageId": f"{start}-{row}"}
            for number, case in enumerate(part, start):
                if row < len(case["values"]):
                    put(event, place(number, case), case["values"][row])
            yield event


def scan(program, cases):
    """the confident detections of each case, also those of the parameters of a URL"""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "cases.ndjson")
        with file.open("w", encoding="utf-8") as out:
            out.writelines(json.dumps(event, ensure_ascii=False) + "\n" for event in events(cases))
        done = subprocess.run([program, "--json", "--quiet", "scan", str(file)], capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{program} scan: exit code {done.returncode}: {done.stderr.decode()}")
    found, seen = [[] for _ in cases], set()
    specified = {".".join(case["path"]): i for i, case in enumerate(cases) if case["path"][0] in ("context", "traits")}
    for field in json.loads(done.stdout)["fields"]:
        if (number := number_of(field["field"], specified)) is not None:
            seen.add(number)
            found[number] += [d for d in field["detections"] if d["confidence"] >= CONFIDENT]
    if len(seen) != len(cases):
        sys.exit(f"{len(cases) - len(seen)} cases are not in the scan's answer")
    return found


class Result:
    """Counts by table and by row or family, negatives by table, single kinds, and what went wrong."""

    def __init__(self, labels, cases, found):
        self.counts = {table: {row: Count() for row in labels.rules[table]} for table in TABLES}
        self.negatives = collections.Counter()
        self.kinds = collections.defaultdict(Count)
        self.matchers = collections.defaultdict(Count)  # of values, by name: right detections and wrong ones
        self.alarmed = collections.defaultdict(set)  # (table, form) -> negative cases
        self.errors = []
        self.forms = {family: rule["form"] for family, rule in labels.rules["value"].items()} | {"other": "fixed"}
        for number, (case, detections) in enumerate(zip(cases, found)):
            self.take(labels, number, case, detections)

    def take(self, labels, number, case, detections):
        table, kind = case["table"], case["kind"]
        negative = kind.startswith("none/")
        own = self.kinds[table, kind]
        own.cases += 1
        verdicts = [(labels.judge(case, d), d) for d in detections]
        for verdict, d in verdicts:
            if verdict and d["matchesOn"] == "value":
                self.matchers[d["matcher"]].found += verdict == "right"
                self.matchers[d["matcher"]].wrong += verdict == "wrong"
        if negative:
            self.negatives[table] += 1
        else:
            hit = any(verdict == "right" for verdict, _ in verdicts)
            own.found += hit
            count = self.counts[table][kind if table == "key" else kind.split("/")[0]]
            count.cases += 1
            count.found += hit
            if not hit:
                self.errors.append(("missed", case, ""))
        for owner, name in sorted({(labels.owner(table, d), d["matcher"]) for verdict, d in verdicts if verdict == "wrong"}):
            count = self.counts[table].setdefault(owner, Count())
            count.wrong += 1
            own.wrong += 1
            self.errors.append(("alarm" if negative else "wrong", case, name))
            if negative:
                count.alarms += 1
                self.alarmed[table, self.form(table, owner)].add(number)

    def form(self, table, owner):
        return None if table == "key" else self.forms[owner]

    def overall(self):
        """{"Values of a fixed form": (Count, number of negatives)}"""
        made = {}
        for table, title in TABLES.items():
            for form in ((None,) if table == "key" else ("fixed", "free")):
                total = Count()
                for owner, count in self.counts[table].items():
                    if self.form(table, owner) == form:
                        total.add(count)
                total.alarms = len(self.alarmed[table, form])
                made[title + (f" of a {form} form" if form else "")] = total, self.negatives[table]
        return made


def percent(value, places=1):
    return "" if value is None else f"{100 * value:.{places}f} %"


def line(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def head(first, *names):
    print()
    line(first, *names)
    line("---", *["---:"] * len(names))


MEASURES = ("precision", "recall", "F1")


def print_rows(rows, negatives):
    for name, count in rows:
        figures = count.figures(negatives)
        line(name, count.cases, *(percent(figures[m]) for m in MEASURES), count.alarms)


def print_tables(result, details):
    head("overall", "cases", *MEASURES, "not personal", "false alarms")
    for title, (count, negatives) in result.overall().items():
        figures = count.figures(negatives)
        line(title, count.cases, *(percent(figures[m]) for m in MEASURES), negatives, percent(figures["false alarms"], 2))
    for table, title in (("key", "key matcher"), ("value", "values"), ("column", "columns")):
        head(title, "cases", *MEASURES, "false alarms")
        print_rows(result.counts[table].items(), result.negatives[table])
    if details:
        head("matcher of values", "right", "wrong", "precision")
        for name, count in sorted(result.matchers.items()):
            line(name, count.found, count.wrong, percent(count.figures(0)["precision"]))
        head("kind", "cases", "found", "wrong")
        for (table, kind), count in sorted(result.kinds.items()):
            if table != "key":
                line(f"{table}: {kind}", count.cases, "" if kind.startswith("none/") else percent(count.found / count.cases), count.wrong)


def failures(result):
    for title, (count, negatives) in result.overall().items():
        figures = count.figures(negatives)
        for measure, bound in REQUIRED[title].items():
            value = figures[measure] or 0
            if (value > bound) if measure == "false alarms" else (value < bound):
                yield f"{title}: {measure} {percent(value, 2)}, required {percent(bound)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--seed", type=int, action="append")
    parser.add_argument("--errors", action="store_true", help="list what went wrong, one JSON object a line, and no tables")
    parser.add_argument("--details", action="store_true", help="tables of single matchers and kinds as well")
    parser.add_argument("--no-verdict", action="store_true", help="exit with 0 whatever the figures are")
    options = parser.parse_args()
    labels, failed = Labels(), []
    for seed in options.seed or [1]:
        cases = [dict(zip(("table", "kind", "path", "values"), case)) for case in generate.cases(seed)]
        result = Result(labels, cases, scan(options.program, cases))
        if options.errors:
            for what, case, matcher in result.errors:
                print(json.dumps({"seed": seed, "error": what, "matcher": matcher, **case, "values": case["values"][:3]}, ensure_ascii=False))
            continue
        print(f"\nSeed {seed}, {len(cases)} cases:")
        print_tables(result, options.details)
        failed += [f"seed {seed}: {text}" for text in failures(result)]
    if failed:
        print("\n" + "\n".join(failed), file=sys.stderr)
    return 1 if failed and not options.no_verdict else 0


if __name__ == "__main__":
    sys.exit(main())
