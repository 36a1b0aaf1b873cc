# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports that are killed (SIGKILL) at random moments and run again end with what one clean run gives.

usage: kill_import.py PRIVACY-PORTALCTL [--runs N] [--size BYTES] [--kills N] [--seed S] [--min-resumed N]
                      [--throttle N] [--folder FOLDER]
Runs take the forms in turn: lines, gzip, an array on one line. At every kill the workspace file, what SQLite keeps
beside it and the temporary folder are searched for texts that the events are known to hold.
"""
import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

from support import RAW_KEY, Program, Workspace

FORMS = ("lines", "gzip", "array")
SECRET = b"Wanda.Zephyrine@example.org"  # in every event, and nowhere else on the machine
TEXTS = (SECRET, b"Zephyrine", b"wanda-of-the-note", b"properties.email", b"Order Completed", RAW_KEY.encode(), bytes.fromhex(RAW_KEY))


class Events:
    """As many distinct events as are asked for: duplicates within the file, new fields until late, broken ones."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.number = 0

    def batch(self, count=500):
        made = []
        for _ in range(count):
            self.number += 1
            n = self.number
            # One in fifty comes again, near or far, with the messageId of an earlier one.
            message = n if self.random.random() > 0.02 else self.random.randrange(1, n + 1)
            stamp = f"2026-{n // 2600000 % 12 + 1:02}-{n // 90000 % 28 + 1:02}T{n // 3600 % 24:02}:{n // 60 % 60:02}:{n % 60:02}.{n % 1000:03}Z"
            event = {"type": "track", "event": f"Order Completed {'ABCDEFGHIJ'[n % 10]}", "messageId": f"m{message}", "timestamp": stamp,
                     "userId": f"user{n % 977}", "projectId": f"shop{n % 3}",
                     "properties": {"email": SECRET.decode(), "total": n, "note": "wanda-of-the-note " + "x" * (n % 400),
                                    "products": [{"sku": f"S{n % 50}", "price": n % 97}, {"sku": "T", "ip": f"10.0.{n % 200}.{n % 250}"}],
                                    f"late{n // 40000}": True, f"rare{n % 3001}x": None},
                     "context": {"ip": f"192.0.2.{n % 250}", "locale": "de-DE"}}
            made.append(json.dumps(event).encode())
        return made


def make(path, form, size, seed):
    """Writes an archive of at least `size` bytes of content."""
    events = Events(seed)
    written = 0
    deflate = zlib.compressobj(1, zlib.DEFLATED, 31)
    with path.open("wb") as file:
        def put(data):
            file.write(deflate.compress(data) if form == "gzip" else data)

        if form == "array":
            put(b"[")
        first = True
        while written < size:
            batch = events.batch()
            if form == "array":
                data = (b"" if first else b",") + b",".join(batch)
            else:
                batch.append(b'{"type":"track","event":')  # rejected
                data = b"\n".join(batch) + b"\n"
            first = False
            put(data)
            written += len(data)
        if form == "array":
            put(b"]\n")
        if form == "gzip":
            file.write(deflate.flush())


def everything(workspace):
    """All counts and hits, but for what may differ: nothing."""
    fields = workspace.json("inbox", "list", timeout=600)["fields"]
    sightings = {name: sorted(map(json.dumps, workspace.json("inbox", "show", name, timeout=600)["sightings"]))
                 for name in [field["field"] for field in fields][:: max(1, len(fields) // 8)]}
    return {"fields": fields, "sightings": sightings, "events": workspace.json("workspace", "info")["events"]}


def search(folder):
    """Texts of the events in any file of the folder."""
    found = []
    for path in Path(folder).rglob("*"):
        if not path.is_file() or path.name == "key":
            continue
        try:
            with path.open("rb") as file:
                before = b""
                while block := file.read(1 << 22):
                    found += [f"{path.name} holds {text!r}" for text in TEXTS if text in before + block]
                    before = block[-100:]
        except FileNotFoundError:
            continue  # a -wal that was just checkpointed away
    return found


class Archive:
    """An archive of one form and what one clean run of it gives; the kills come in many runs over the same archive."""

    def __init__(self, folder, form, options):
        self.form = form
        self.folder = folder / form / "in"
        self.folder.mkdir(parents=True)
        self.file = self.folder / {"lines": "a.ndjson", "gzip": "a.ndjson.gz", "array": "a.json"}[form]
        make(self.file, form, options.size, options.seed + FORMS.index(form))
        clean = Workspace(folder / form / "clean")
        began = time.monotonic()
        self.report = clean.json("import", self.folder, code=0 if form == "array" else 4, timeout=3600)
        self.duration = time.monotonic() - began
        self.expected = everything(clean)


class Run:
    def __init__(self, folder, number, archive, options):
        self.options = options
        self.random = random.Random(options.seed * 1000 + number)
        self.archive = archive
        self.folder = folder / f"run{number}"
        self.tmp = self.folder / "tmp"
        self.tmp.mkdir(parents=True)
        self.workspace = Workspace(self.folder / "w")
        self.kills = 0
        self.resumed = 0
        self.leaks = []

    def start(self):
        words = [Program.path, "--workspace", self.workspace.file, "--key-file", self.workspace.key, "--json", "import",
                 self.archive.folder, "--threads", str(self.random.choice([1, 2, 4]))]
        return subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, "TMPDIR": str(self.tmp)})

    def killed(self):
        """Kills it anywhere in the time that a clean run takes, until it ends sooner or the kills are used up."""
        events = 0
        while True:
            process = self.start()
            if self.kills < self.options.kills and not self.ends_within(process, self.random.uniform(0, self.archive.duration * 0.95)):
                process.kill()
                self.kills += 1
                process.communicate()
                self.leaks += search(self.folder)
                continue
            out, err = process.communicate(timeout=3600)
            if process.returncode not in (0, 4):
                raise AssertionError(f"exit code {process.returncode}: {err.decode()}")
            report = json.loads(out)
            self.resumed += report["resumed"]
            return events + report["events"], report

    def ends_within(self, process, seconds):
        """Whether it ends by itself. Throttled, it is stopped most of the time, so that even a small archive lasts for
        several checkpoints (one a second); `seconds` are those of a run that is not throttled."""
        end = time.monotonic() + seconds * self.options.throttle
        while time.monotonic() < end:
            try:
                if self.options.throttle == 1:
                    process.wait(max(0, end - time.monotonic()))
                    return True
                process.wait(0.02)
                return True
            except subprocess.TimeoutExpired:
                if self.options.throttle > 1:
                    process.send_signal(signal.SIGSTOP)
                    time.sleep(0.02 * (self.options.throttle - 1))
                    process.send_signal(signal.SIGCONT)
        return process.poll() is not None

    def check(self):
        expected = self.archive.expected
        events, report = self.killed()
        found = everything(self.workspace)
        problems = list(dict.fromkeys(self.leaks))
        if found != expected:
            names = [field["field"] for field, other in zip(expected["fields"], found["fields"]) if field != other]
            problems.append(f"differs: {found['events']} events, not {expected['events']}; "
                            f"{len(found['fields'])} fields, not {len(expected['fields'])}; first different: {names[:5]}")
        if self.workspace.run("workspace", "check", timeout=600).code != 0:
            problems.append("workspace check finds damage")
        print(f"{self.archive.form:6} {self.archive.file.stat().st_size / 2**20:8.1f} MiB  clean {self.archive.duration:6.1f} s  {self.kills} kills  "
              f"{'resumed from a checkpoint' if report['resumed'] else 'from the start'}  "
              f"{events:,} of {self.archive.report['events']:,} events in the last run  {'; '.join(problems) or 'exact'}", flush=True)
        return not problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--size", type=int, default=24 << 20)
    parser.add_argument("--kills", type=int, default=3)
    parser.add_argument("--throttle", type=int, default=1, help="run it this many times slower, for small archives")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--min-resumed", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    Program.path = options.program
    folder = Path(tempfile.mkdtemp(prefix="kill.", dir=options.folder))
    good, resumed = 0, 0
    try:
        archives = [Archive(folder, form, options) for form in FORMS[:options.runs]]
        for number in range(options.runs):
            run = Run(folder, number, archives[number % len(archives)], options)
            good += run.check()
            resumed += run.resumed > 0
            shutil.rmtree(run.folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{good} of {options.runs} exact; {resumed} resumed from a checkpoint")
    sys.exit(0 if good == options.runs and resumed >= options.min_resumed else 1)


if __name__ == "__main__":
    main()
