# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imported files scanned again: what is kept is what an import with the matchers of today would have counted."""
import contextlib
import fcntl
import json
import os
import shutil
import signal
import subprocess
import threading
import time

from support import Workspace, WorkspaceCase, ctl, lines, main, program, take_option, track, write

TIMES = 30  # 20,000 events


def has_open(process, file):
    """Descriptors come and go while one looks."""
    try:
        links = os.listdir(f"/proc/{process.pid}/fd")
    except OSError:
        return False
    for link in links:
        try:
            if os.readlink(f"/proc/{process.pid}/fd/{link}") == os.path.realpath(file):
                return True
        except OSError:
            pass
    return False


@contextlib.contextmanager
def slowed(process):
    """Stopped most of the time, so that what it does lasts for seconds however fast the machine is."""
    over = threading.Event()

    def stop_and_go():
        while not over.wait(0.02) and process.poll() is None:
            process.send_signal(signal.SIGSTOP)
            over.wait(0.18)
            process.send_signal(signal.SIGCONT)

    thread = threading.Thread(target=stop_and_go)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def until(what, condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"not within {seconds} s: {what}")
        time.sleep(0.005)


class Rescan(WorkspaceCase):
    @classmethod
    def prepare(cls, folder):
        cls.archive = folder / "archive"
        assert ctl("sample", cls.archive, "--events", "2000").code == 0
        cls.prepared.run("import", cls.archive)

    def change_matchers(self, workspace):
        workspace.json("matchers", "add", "gerund", "--pattern", "[a-z]ing", "--class", "red")
        workspace.json("matchers", "add", "order number", "--pattern", r"^\w+-\d{4,}$")
        workspace.json("matchers", "disable", "ipv4")

    def detected(self, workspace):
        """What is detected in which field, and how often."""
        return {name: (field["recommendation"], field["detections"]) for name, field in workspace.fields().items()}

    def estimated(self, workspace):
        return {name for name, field in workspace.fields().items() if any(d["estimated"] for d in field["detections"])}

    def copy(self, name="moved"):
        """An archive of this test's own, and a workspace that it was imported into."""
        archive = self.folder / name
        shutil.copytree(self.archive, archive)
        workspace = Workspace(self.folder / f"of-{name}")
        workspace.run("import", archive)
        return archive, workspace

    def test_the_same_as_an_import_with_these_matchers(self):
        self.change_matchers(self.workspace)
        self.assertTrue(self.estimated(self.workspace))
        estimated = len(self.estimated(self.workspace))
        report = self.workspace.json("matchers", "rescan")
        self.assertEqual((report["confirmed"], report["estimated"], report["missing"]), (estimated, 0, []))
        self.assertGreaterEqual(report["changed"], estimated)
        fresh = Workspace(self.folder / "fresh")
        self.change_matchers(fresh)
        fresh.run("import", self.archive)
        self.assertEqual(self.detected(self.workspace), self.detected(fresh))
        self.assertEqual(self.workspace.run("workspace", "check").code, 0)
        self.assertEqual(self.workspace.json("matchers", "rescan")["changed"], 0)
        entries = [e for e in self.workspace.json("audit", "list")["entries"] if e["action"] == "detection.rescan"]
        self.assertEqual([e["after"]["fields"] for e in entries], [report["changed"], 0])

    def test_events_are_not_counted_again(self):
        before = self.workspace.json("workspace", "info")
        counts = {name: field["count"] for name, field in self.workspace.fields().items()}
        self.change_matchers(self.workspace)
        self.workspace.json("matchers", "rescan")
        self.assertEqual(self.workspace.json("workspace", "info"), before)
        self.assertEqual({name: field["count"] for name, field in self.workspace.fields().items()}, counts)

    def test_what_a_matcher_counted_comes_back_when_it_is_on_again(self):
        before = self.detected(self.workspace)
        self.workspace.json("matchers", "disable", "email", "--on", "value")
        self.workspace.json("matchers", "rescan")
        self.assertNotIn("email", [d["matcher"] for _, found in self.detected(self.workspace).values() for d in found if d["matchesOn"] == "value"])
        self.workspace.json("matchers", "enable", "email", "--on", "value")
        self.assertTrue(self.estimated(self.workspace))
        hits = [{name: d["hits"] for name, (_, found) in state.items() for d in found if (d["matcher"], d["matchesOn"]) == ("email", "value")}
                for state in (self.detected(self.workspace), before)]
        self.assertEqual(hits[0], hits[1])
        self.workspace.json("matchers", "rescan")
        self.assertEqual(self.detected(self.workspace), before)

    def test_files_that_were_moved_are_found_by_their_content(self):
        archive, workspace = self.copy()
        self.change_matchers(workspace)
        estimates = self.detected(workspace)
        now = self.folder / "elsewhere"
        archive.rename(now)
        answer = workspace.run("matchers", "rescan")
        self.assertEqual(answer.code, 1, answer.err)
        self.assertIn("None of the files", answer.err)
        self.assertEqual(self.detected(workspace), estimates)
        report = workspace.json("matchers", "rescan", now)
        self.assertEqual((report["missing"], report["estimated"]), ([], 0))

    def test_what_is_missing_stays_estimated(self):
        archive, workspace = self.copy()
        write(archive / "only.ndjson", lines([track("Only here", {"own": "running"}), track("Only here", {"own": 7})]))
        workspace.run("import", archive)
        counted = {name: [d for d in found if d["matchesOn"] == "value"] for name, (_, found) in self.detected(workspace).items()}
        self.change_matchers(workspace)
        workspace.json("matchers", "enable", "ipv4")
        gone = sorted((archive / "segment-logs").iterdir())[0]
        shutil.rmtree(gone)
        report = workspace.json("matchers", "rescan", code=4)
        self.assertTrue(report["missing"])
        self.assertGreater(report["estimated"], 0)
        self.assertEqual(len(self.estimated(workspace)), report["estimated"])
        self.assertNotIn("properties.own", self.estimated(workspace))
        # What was counted when everything was there is not estimated now.
        still = {"gerund", "order number", "ipv4"}
        for name, (_, found) in self.detected(workspace).items():
            values = [d for d in found if d["matchesOn"] == "value"]
            for detection in counted[name]:
                if detection["matcher"] not in still:
                    self.assertIn(detection, values, name)
        self.assertEqual(workspace.run("workspace", "check").code, 0)

    def test_what_is_not_what_was_imported_is_not_counted(self):
        archive, workspace = self.copy()
        own = write(archive / "own.ndjson", lines([track("Own", {"own": "running"})]))
        workspace.run("import", archive)
        self.change_matchers(workspace)
        write(own, lines([track("Own", {"own": "running"}), track("Own", {"own": "reading"})]))
        answer = workspace.run("matchers", "rescan")
        self.assertEqual(answer.code, 4)
        self.assertIn("own.ndjson is not as it was imported", answer.err)
        self.assertIn("What was imported from", answer.err)
        self.assertEqual(self.estimated(workspace), {"properties.own"})
        foreign = write(self.folder / "foreign.ndjson", lines([track("Foreign", {"own": "singing"})]))
        self.assertIn("foreign.ndjson", workspace.run("matchers", "rescan", foreign).err)
        self.assertEqual(self.estimated(workspace), {"properties.own"})

    def test_no_estimate_is_less_than_what_was_counted(self):
        workspace = Workspace(self.folder / "w2")
        many = write(self.folder / "many.ndjson", lines([track("Sent", {"text": f"joe{i}@example.com"}) for i in range(500)]))
        few = write(self.folder / "few.ndjson", lines([track("Sent", {"text": f"nothing {i}"}) for i in range(100)] + [track("Sent", {"text": "a@example.com"})]))
        for file in (many, few):
            workspace.json("import", file)
        hits = lambda: {d["matcher"]: d["hits"] for d in workspace.fields()["properties.text"]["detections"]}
        self.assertEqual(hits()["email"], 501)
        workspace.json("matchers", "disable", "email", "--on", "value")
        workspace.json("matchers", "enable", "email", "--on", "value")
        many.unlink()
        self.assertEqual(workspace.json("matchers", "rescan", code=4)["missing"], [str(many)])
        self.assertEqual(hits()["email"], 501)
        # The same of what was counted since a matcher was made.
        workspace.json("matchers", "add", "sender", "--pattern", "joe|ann")
        since = write(self.folder / "since.ndjson", lines([track("Sent", {"text": f"ann{i}@example.com"}) for i in range(300)]))
        workspace.json("import", since)
        since.unlink()
        workspace.json("matchers", "rescan", code=4)
        self.assertGreaterEqual(hits()["sender"], 300)
        self.assertEqual(self.estimated(workspace), {"properties.text"})

    def test_files_of_any_name_are_found_in_a_folder(self):
        workspace = Workspace(self.folder / "w2")
        imported = write(self.folder / "in" / "events.log", lines([track("Own", {"own": "running"})]))
        workspace.json("import", imported)
        workspace.json("matchers", "add", "gerund", "--pattern", "[a-z]ing")
        (self.folder / "rotated").mkdir()
        imported.rename(self.folder / "rotated" / "events.log.1")
        write(self.folder / "rotated" / "foreign.bin", b"\x00\x01 anything")
        report = workspace.json("matchers", "rescan", self.folder / "rotated")
        self.assertEqual((report["files"], report["missing"], report["estimated"]), (1, [], 0))

    def test_without_examples_it_finds_what_nobody_knew(self):
        self.workspace.json("matchers", "settings", "--keep-examples", "no")
        self.change_matchers(self.workspace)
        self.assertFalse([1 for _, found in self.detected(self.workspace).values() for d in found if d["matcher"] == "gerund"])
        self.workspace.json("matchers", "rescan")
        self.assertTrue([1 for _, found in self.detected(self.workspace).values() for d in found if d["matcher"] == "gerund"])

    def test_who_may_not_write_learns_it_at_once(self):
        self.workspace.file.chmod(0o444)
        answer = ctl("--workspace", self.workspace.file, "--key-file", self.workspace.key, "matchers", "rescan", prefix=self.unprivileged())
        self.assertNotEqual(answer.code, 0)
        self.assertNotIn("events", answer.out.decode())

    def test_an_import_that_waits_detects_with_the_matchers_of_its_turn(self):
        workspace = Workspace(self.folder / "w2")
        file = write(self.folder / "own.ndjson", lines([track("Own", {"own": "running"})] * 50))
        lock = open(f"{os.path.realpath(workspace.file)}-import", "w")
        self.addCleanup(lock.close)
        fcntl.flock(lock, fcntl.LOCK_EX)
        running = subprocess.Popen([program(), "--workspace", workspace.file, "--key-file", workspace.key, "import", file], stdout=subprocess.DEVNULL)
        until("it has opened the workspace", lambda: has_open(running, workspace.file))
        workspace.json("matchers", "add", "gerund", "--pattern", "[a-z]ing")
        lock.close()
        self.assertEqual(running.wait(60), 0)
        self.assertEqual([(d["matcher"], d["hits"], d["estimated"]) for d in workspace.fields()["properties.own"]["detections"]], [("gerund", 50, False)])

    def test_nothing_to_scan(self):
        empty = Workspace(self.folder / "empty")
        self.assertEqual(empty.run("matchers", "rescan").code, 1)

    def prepare_large(self):
        workspace = Workspace(self.folder / "big")
        big = write(self.folder / "big.ndjson", lines([track("Big", {"own": f"running {i}"}) for i in range(20_000)]) * TIMES)
        self.assertEqual(workspace.run("import", big).code, 0)
        self.change_matchers(workspace)
        return workspace

    @contextlib.contextmanager
    def rescan(self, workspace):
        """One of the large file, which has begun to read it and goes on slowly."""
        running = subprocess.Popen([program(), "--workspace", workspace.file, "--key-file", workspace.key, "matchers", "rescan", "--threads", "1"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.addCleanup(running.stderr.close)
        with slowed(running):
            until("it reads the file", lambda: running.poll() is not None or has_open(running, self.folder / "big.ndjson"))
            self.assertIsNone(running.poll())
            yield running

    def test_interrupted_it_changes_nothing(self):
        workspace = self.prepare_large()
        before = self.detected(workspace)
        with self.rescan(workspace) as running:
            running.send_signal(signal.SIGINT)
            self.assertEqual(running.wait(60), 130)
        self.assertEqual(self.detected(workspace), before)
        with self.rescan(workspace) as running:
            running.kill()
            running.wait(60)
        self.assertEqual(self.detected(workspace), before)
        self.assertEqual(workspace.run("workspace", "check").code, 0)

    def test_an_import_that_runs_follows_the_matchers(self):
        """What comes after a change is detected with the matchers as they are then; what was seen before is estimated."""
        workspace = Workspace(self.folder / "big")
        workspace.json("matchers", "add", "old", "--pattern", "running")
        workspace.json("matchers", "add", "changed", "--pattern", "running 1")
        early = lines([track("Big", {"own": f"running {i}", "email": "joe@example.com"}) for i in range(20_000)]) * TIMES
        events = 20_000 * TIMES + 100
        late = lines([track("Big", {"lateName": f"running {i}", "own": "late"}) for i in range(100)])
        big = write(self.folder / "big.ndjson", early + late)
        running = subprocess.Popen([program(), "--workspace", workspace.file, "--key-file", workspace.key, "--json", "import", big, "--threads", "1"],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addCleanup(running.stdout.close)
        with slowed(running):
            until("something is counted", lambda: workspace.json("workspace", "info")["events"] > 0)
            workspace.json("matchers", "add", "new", "--pattern", "running")
            workspace.json("matchers", "add", "late name", "--class", "red")
            workspace.json("matchers", "edit", "changed", "--pattern", "joe@")
            workspace.json("matchers", "remove", "old")
            counted = workspace.json("workspace", "info")["events"]
            until("the import has seen it", lambda: workspace.json("workspace", "info")["events"] > counted)
            self.assertIsNone(running.poll(), "the import was over too early to tell anything")
        report = json.loads(running.stdout.read())
        self.assertEqual(running.wait(60), 0)
        self.assertEqual((report["files"], report["events"], report["resumed"]), (1, events, False))
        detected = {name: {(d["matcher"], d["matchesOn"]): d for d in found} for name, (_, found) in self.detected(workspace).items()}
        self.assertEqual(set(detected["properties.lateName"]), {("late name", "key"), ("new", "value")})
        new = detected["properties.lateName"]["new", "value"]
        self.assertEqual((new["hits"], new["seen"], new["estimated"]), (100, 100, False))
        self.assertEqual(set(detected["properties.own"]), {("new", "value")})
        self.assertTrue(detected["properties.own"]["new", "value"]["estimated"])
        self.assertIn(("changed", "value"), detected["properties.email"])
        self.assertEqual(workspace.json("workspace", "info")["events"], events)
        self.assertEqual(workspace.fields()["properties.own"]["count"], events)
        self.assertEqual(workspace.run("workspace", "check").code, 0)
        workspace.json("matchers", "rescan")
        self.assertEqual(self.estimated(workspace), set())

    def test_no_field_falls_between_an_import_and_a_change_of_matchers(self):
        """Small files wait to be written together: what is in them was counted with the old matchers and comes after the change."""
        workspace = Workspace(self.folder / "small")
        for i in range(100 * TIMES):
            write(self.folder / "in" / f"shop{i // 500}" / f"{i}.ndjson", lines([track(f"E{i}", {f"own{i}": "running", f"phone{i}": "2026-01-02T03:04:05Z"})]))
        running = subprocess.Popen([program(), "--workspace", workspace.file, "--key-file", workspace.key, "import", self.folder / "in"],
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with slowed(running):
            until("something is counted", lambda: workspace.json("workspace", "info")["events"] > 0)
            workspace.json("matchers", "add", "new", "--pattern", "running")
            self.assertIsNone(running.poll(), "the import was over too early to tell anything")
        self.assertEqual(running.wait(120), 0)
        found = {name: [d["estimated"] for d in each if d["matcher"] == "new"] for name, (_, each) in self.detected(workspace).items() if ".own" in name}
        self.assertEqual(len(found), 100 * TIMES)
        self.assertEqual([name for name, estimated in found.items() if len(estimated) != 1], [])
        self.assertIn([True], found.values())
        self.assertEqual(workspace.run("workspace", "check").code, 0)

    def test_matchers_that_change_meanwhile(self):
        workspace = self.prepare_large()
        with self.rescan(workspace) as running:
            workspace.json("matchers", "add", "another", "--pattern", "running 1")
        self.assertEqual(running.wait(60), 1)
        self.assertIn("changed while", running.stderr.read().decode())
        self.assertEqual(self.estimated(workspace), {"properties.own"})


if __name__ == "__main__":
    TIMES = take_option("--times", TIMES)
    main()
