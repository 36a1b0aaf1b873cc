# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What import reads, where it puts it, what it skips, refuses and resumes."""
import contextlib
import fcntl
import gzip
import json
import os
import signal
import subprocess
import time

from support import Workspace, WorkspaceCase, ctl, lines, main, program, track, write

REPORT = {"files", "filesSkipped", "bytes", "events", "rejected", "rejectedCount", "fields", "newFields", "seconds", "resumed"}


class Import(WorkspaceCase):
    def load(self, *words, code=0, **more):
        return self.workspace.json("import", *words, code=code, **more)

    def sources_of(self, path="properties.total"):
        return self.workspace.fields()[path]["sources"]


class Report(Import):
    def test_keys_and_numbers(self):
        path = write(self.folder / "shop" / "a.ndjson", lines([track(), track("B")]) + b"{broken\n" + lines([track("C")]))
        report = self.load(path, code=4)
        self.assertEqual(set(report), REPORT)
        self.assertEqual((report["files"], report["filesSkipped"], report["events"], report["rejectedCount"]), (1, 0, 3, 1))
        self.assertEqual(report["bytes"], path.stat().st_size)
        self.assertEqual((report["fields"], report["newFields"], report["resumed"]), (1, 1, False))
        self.assertGreater(report["seconds"], 0)
        rejected = report["rejected"][0]
        self.assertEqual((rejected["file"], rejected["line"]), (str(path), 3))
        self.assertIn("JSON", rejected["reason"])

    def test_progress_only_on_a_terminal_and_quiet_is_quiet(self):
        path = write(self.folder / "shop" / "a.ndjson", lines([track()]) + b"{\n")
        answer = self.workspace.run("import", path)
        self.assertEqual(answer.code, 4)
        self.assertNotIn("\r", answer.err)
        self.assertIn(f"{path}:2: ", answer.err)
        quiet = self.workspace.run("--quiet", "import", write(self.folder / "shop" / "b.ndjson", lines([track("Q")]) + b"{\n"))
        self.assertEqual((quiet.code, quiet.err), (4, ""))

    def test_at_most_1000_rejections_are_listed(self):
        report = self.load(write(self.folder / "a.ndjson", b"{\n" * 1500 + lines([track()])), code=4)
        self.assertEqual((report["rejectedCount"], len(report["rejected"])), (1500, 1000))

    def test_new_fields_count_this_run(self):
        self.load(write(self.folder / "a.ndjson", lines([track(properties={"a": 1, "b": 2})])))
        report = self.load(write(self.folder / "b.ndjson", lines([track(properties={"b": 1, "c": 2})])))
        self.assertEqual((report["fields"], report["newFields"]), (3, 1))

    def test_many_small_files_say_the_same_as_a_scan_and_as_one_after_the_other(self):
        values = ["M", "ann.example@example.com", "192.0.2.7", True, 7, "+1 202 555 0143", None, "x"]
        for i in range(12):
            events = [track(f"E{i % 3}", {"gender": values[(i + k) % 2 * 7], "email_sent": True, "code": values[(i * k) % 8],
                                          "ip": values[2], f"only{i}": values[k % 8]},
                            timestamp=f"2026-01-{1 + (i * 7 + k) % 28:02}T0{k}:00:00Z") for k in range(5)]
            write(self.folder / "in" / f"{i:02}.ndjson", lines(events))
        scanned = ctl("--json", "scan", self.folder / "in").json["fields"]
        self.load(self.folder / "in")
        listed = self.workspace.json("inbox", "list")["fields"]
        self.assertEqual(len(listed), 16)
        self.assertEqual(listed, scanned)
        single = Workspace(self.folder / "single")
        for i in range(12):
            single.json("import", self.folder / "in" / f"{i:02}.ndjson")
        self.assertEqual(single.json("inbox", "list")["fields"], listed)
        for field in ("properties.gender", "properties.code"):
            self.assertEqual(single.json("inbox", "show", field)["sightings"],
                             self.workspace.json("inbox", "show", field)["sightings"])
        audit = self.workspace.json("audit", "list")["entries"]
        self.assertEqual(sum(entry["action"] == "import.finish" for entry in audit), 12)
        self.assertEqual(self.workspace.run("workspace", "check").code, 0)
        self.assertEqual(self.load(self.folder / "in")["filesSkipped"], 12)


class Agreement(Import):
    def test_scan_and_inbox_say_the_same_of_every_field(self):
        people = [track("Signed Up", {"email": f"p{i}@example.com", "email_sent": i % 2 == 0, "phone": True, "nameCount": i,
                                      "note": f"call 192.0.2.{i}" if i < 3 else "nothing", "mobile": None},
                        timestamp=f"2026-01-{1 + i:02}T12:00:00Z", userId=i) for i in range(20)]
        path = write(self.folder / "in" / "a.ndjson", lines(people))
        write(self.folder / "in" / "b.ndjson.gz", lines([track("Seen", {"phone": True, "city": 5}, projectId="App")]))
        self.workspace.json("import", path.parent)
        scanned = ctl("--json", "scan", path.parent).json["fields"]
        self.assertEqual(self.workspace.json("inbox", "list")["fields"], scanned)
        self.assertEqual(next(field for field in scanned if field["field"] == "properties.phone")["recommendation"], "green")


class Sources(Import):
    def test_order_option_path_project_folder(self):
        events = lines([track(projectId="project"), track()])
        write(self.folder / "in" / "segment-logs" / "ios" / "1769817600000" / "a.gz", events)
        write(self.folder / "in" / "folder" / "b.ndjson", lines([track("X", projectId="project"), track("X")]))
        self.load(self.folder / "in")
        self.assertEqual(self.sources_of(), ["folder", "ios", "project"])
        sightings = {(s["source"], s["event"]): s["count"]
                     for s in self.workspace.json("inbox", "show", "properties.total")["sightings"]}
        self.assertEqual(sightings, {("ios", "Order Completed"): 2, ("project", "X"): 1, ("folder", "X"): 1})

    def test_the_option_wins_over_all(self):
        write(self.folder / "in" / "segment-logs" / "ios" / "1769817600000" / "a.gz", lines([track(projectId="project")]))
        self.load(self.folder / "in", "--source", "Given")
        self.assertEqual(self.sources_of(), ["Given"])

    def test_name_slug_and_key_are_the_same_source(self):
        made = self.workspace.json("source", "add", "Web Shop", "--kind", "web")
        for number, name in enumerate((made["name"], made["slug"], made["key"])):
            self.load(write(self.folder / f"{number}.ndjson", lines([track(f"E{number}")])), "--source", name)
        self.assertEqual(self.sources_of(), ["Web Shop"])
        self.assertEqual(len(self.workspace.json("source", "list")["sources"]), 1)

    def test_the_folder_is_found_from_a_relative_path(self):
        write(self.folder / "here" / "a.ndjson", lines([track()]))
        self.load("a.ndjson", cwd=self.folder / "here")
        self.assertEqual(self.sources_of(), ["here"])

    def test_segment_logs_is_found_from_within(self):
        write(self.folder / "segment-logs" / "abc" / "1" / "a.gz", lines([track()]))
        self.load(".", cwd=self.folder / "segment-logs" / "abc" / "1")
        self.assertEqual(self.sources_of(), ["abc"])


class Paths(Import):
    def test_folders_only_known_endings_named_files_anything(self):
        for name in ("a.json", "b.NDJSON", "c.jsonl", "d.json.gz", "e.ndjson.GZ", "f.gz"):
            write(self.folder / "in" / name, b"").write_bytes(
                gzip.compress(lines([track(name)])) if name.lower().endswith("gz") else lines([track(name)]))
        other = write(self.folder / "in" / "g.log", lines([track("g")]))
        self.assertEqual(self.load(self.folder / "in")["events"], 6)
        self.assertEqual(self.load(other)["events"], 1)

    def test_gzip_is_known_by_its_beginning(self):
        gz = self.folder / "in" / "a.ndjson"
        gz.parent.mkdir()
        gz.write_bytes(gzip.compress(lines([track()])))
        plain = self.folder / "in" / "b.gz"
        plain.write_bytes(lines([track("Plain")]))
        self.assertEqual(self.load(gz, plain)["events"], 2)

    def test_missing_empty_and_nothing_are_1_and_the_rest_goes_on(self):
        good = write(self.folder / "a.ndjson", lines([track()]))
        (self.folder / "empty").mkdir()
        write(self.folder / "other" / "x.txt", b"text")
        zero = write(self.folder / "zero.ndjson", b"")
        for number, bad in enumerate((self.folder / "missing", self.folder / "empty", self.folder / "other", zero)):
            event = write(self.folder / f"good{number}.ndjson", lines([track(f"E{number}")]))
            answer = self.workspace.run("--json", "import", bad, event)
            self.assertEqual(answer.code, 1, bad)
            self.assertEqual(answer.json["events"], 1)
            self.assertIn(str(bad), answer.err)
        self.assertEqual(self.load(good)["events"], 1)
        self.assertEqual(self.workspace.run("--quiet", "import", self.folder / "missing").err.count("missing"), 1)

    def test_a_pipe_is_refused_and_nothing_hangs(self):
        os.mkfifo(self.folder / "pipe.ndjson")
        answer = self.workspace.run("import", self.folder / "pipe.ndjson", timeout=60)
        self.assertEqual(answer.code, 1)
        self.assertIn("pipe", answer.err)
        write(self.folder / "a.ndjson", lines([track()]))
        report = self.load(self.folder, code=4, timeout=60)
        self.assertEqual((report["events"], report["rejectedCount"]), (1, 1))
        self.assertEqual((report["rejected"][0]["file"], report["rejected"][0]["line"]), (f"{self.folder}/pipe.ndjson", 0))

    def test_what_cannot_be_read_below_a_folder_is_rejected(self):
        write(self.folder / "in" / "a.ndjson", lines([track()]))
        write(self.folder / "in" / "closed" / "b.ndjson", lines([track("B")]))
        write(self.folder / "in" / "locked.ndjson", lines([track("C")]))
        (self.folder / "in" / "gone.json").symlink_to(self.folder / "nowhere")
        os.chmod(self.folder / "in" / "closed", 0)
        os.chmod(self.folder / "in" / "locked.ndjson", 0)
        prefix = self.unprivileged()
        answer = ctl("scan", self.folder / "in", prefix=prefix)
        self.assertEqual(answer.code, 4, answer.err)
        for name in ("closed", "locked.ndjson", "gone.json"):
            self.assertIn(f"{self.folder}/in/{name}: ", answer.err)
        self.assertIn(b"properties.total", answer.out)
        self.assertEqual(ctl("scan", self.folder / "in" / "locked.ndjson", prefix=prefix).code, 1)
        self.assertEqual(ctl("scan", self.folder / "in" / "closed", prefix=prefix).code, 1)

    def test_links_in_circles_end(self):
        write(self.folder / "in" / "a" / "x.ndjson", lines([track()]))
        (self.folder / "in" / "a" / "up").symlink_to("..")
        (self.folder / "in" / "self").symlink_to("self")
        (self.folder / "in" / "self.json").symlink_to("self.json")
        self.assertEqual(self.load(self.folder / "in", code=4, timeout=60)["events"], 1)

    def test_rejections_name_files_below_folders(self):
        write(self.folder / "in" / "sub" / "a.ndjson", b"{}\n" + lines([track()]))
        report = self.load("in", code=4, cwd=self.folder)
        self.assertEqual([(r["file"], r["line"]) for r in report["rejected"]], [("in/sub/a.ndjson", 1)])


class Identity(Import):
    def counts(self):
        return {name: field["count"] for name, field in self.workspace.fields().items()}

    def test_the_same_content_is_skipped(self):
        content = lines([track(), track("B")]) + b"{\n"
        first = write(self.folder / "a" / "a.ndjson", content)
        self.load(first, code=4)
        before = self.counts()
        same = write(self.folder / "b" / "other.json", content)
        packed = write(self.folder / "c" / "packed.gz", content)
        for words in ([first], [same], [packed], [first, "--source", "Else"]):
            answer = self.workspace.run("--json", "import", *words)
            self.assertEqual(answer.code, 0, answer.err)
            self.assertEqual((answer.json["files"], answer.json["filesSkipped"], answer.json["events"]), (1, 1, 0))
            self.assertIn("skipped", answer.err)
        self.assertEqual(self.counts(), before)

    def test_twice_in_one_run_counts_once(self):
        path = write(self.folder / "a.ndjson", lines([track()]))
        report = self.load(path, path)
        self.assertEqual((report["files"], report["filesSkipped"], report["events"]), (2, 1, 1))

    def test_a_file_that_grew_is_a_new_file(self):
        for size in (10, 3000):  # shorter and longer than the head that is remembered
            path = write(self.folder / f"{size}.ndjson", lines([track(f"E{size}") for _ in range(size)]))
            self.load(path)
            with path.open("ab") as file:
                file.write(lines([track(f"E{size}")]))
            answer = self.workspace.run("--json", "import", path)
            self.assertEqual((answer.code, answer.json["events"]), (0, size + 1))
            self.assertIn("grew", answer.err)
        self.assertEqual(self.counts()["properties.total"], 10 + 11 + 3000 + 3001)

    def test_files_that_begin_alike_are_told_apart(self):
        head = lines([track() for _ in range(3000)])
        self.load(write(self.folder / "a.ndjson", head + lines([track("A")])))
        report = self.load(write(self.folder / "b.ndjson", head + lines([track("B")])))
        self.assertEqual((report["filesSkipped"], report["events"]), (0, 3001))

    def test_duplicates_count_once_in_a_file_and_again_in_another(self):
        content = lines([track(messageId="m1"), track(messageId="m1"), track("B", messageId="m1"), track(messageId="m2"),
                         track(messageId=""), track(messageId=""), track(messageId=None), track(messageId=7)])
        broken = b'{"type":"track","messageId":"m9","properties":{"total":1},"context":[]}\n' + lines([track(messageId="m9")])
        report = self.load(write(self.folder / "a.ndjson", content + broken), code=4)
        self.assertEqual(self.counts()["properties.total"], 7)
        self.assertEqual(report["events"], 7)
        self.load(write(self.folder / "b.ndjson", lines([track(messageId="m1")])))
        self.assertEqual(self.counts()["properties.total"], 8)


class Interruption(Import):
    """An import stopped in the middle goes on where it was."""

    def begin(self, path):
        """Starts an import and stops it after its first checkpoint; returns its exit code and messages. It is frozen nearly
        all the time, so that the second until its first checkpoint is over when it has read little of the file."""
        words = [program(), "--workspace", self.workspace.file, "--key-file", self.workspace.key, "import", path, "--threads", "1"]
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            events = 0
            while running.poll() is None and events == 0:
                running.send_signal(signal.SIGSTOP)
                thaw = time.monotonic() + 0.05
                while events == 0 and time.monotonic() < thaw:
                    info = self.workspace.run("--json", "workspace", "info")
                    events = info.json["events"] if info.code == 0 else 0
                if events > 0:
                    running.send_signal(signal.SIGINT)
                running.send_signal(signal.SIGCONT)
                with contextlib.suppress(subprocess.TimeoutExpired):
                    running.wait(0.002)
            out, err = running.communicate(timeout=120)
        return running.returncode, out, err.decode()

    def big(self, path, event="Big", megabytes=60):
        events = [track(event, {"total": n, "text": "x" * 200}, messageId=f"m{n}") for n in range(2000)]
        body = lines(events)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            for round_ in range(megabytes * 1_000_000 // len(body)):
                file.write(body.replace(b'"m', b'"r%d-' % round_))
        return path

    def test_interrupt_resume_and_changed_file(self):
        path = self.big(self.folder / "in" / "big.ndjson")
        total = len(path.read_bytes().splitlines())
        for attempt in range(9):  # it may end while nobody looks
            self.workspace = Workspace(self.folder / f"w{attempt}", copy_of=self.prepared)
            code, out, err = self.begin(path)
            if code == 130 and self.workspace.json("workspace", "info")["events"] < total:
                break
        else:
            self.fail(f"none of the imports was interrupted in the middle; the last one said {code}: {err}")
        self.assertIn("resum", err)
        self.assertEqual(out, b"")
        counted = self.workspace.json("workspace", "info")["events"]
        self.assertGreater(counted, 0)
        # Another content in its place: an error, and nothing of it counts.
        original = self.folder / "original"
        path.rename(original)
        self.big(path, event="Changed", megabytes=1)
        answer = self.workspace.run("--json", "import", path)
        self.assertEqual(answer.code, 1, answer.err)
        self.assertIn("changed", answer.err)
        self.assertEqual(self.workspace.json("workspace", "info")["events"], counted)
        # Under another name it is a file like any other.
        self.assertEqual(self.load(path.rename(self.folder / "in" / "new.ndjson"))["filesSkipped"], 0)
        before = self.workspace.json("workspace", "info")["events"]
        # The first one goes on, under whatever name, and another source does not matter any more.
        report = self.load(original, "--source", "Late")
        self.assertIs(report["resumed"], True)
        self.assertEqual(report["events"], total - counted)
        self.assertEqual(self.workspace.json("workspace", "info")["events"], before + total - counted)
        fresh = Workspace(self.folder / "fresh")
        fresh.json("import", original.rename(self.folder / "in" / "big.ndjson"))
        expected = fresh.fields()["properties.text"]
        self.assertEqual(self.workspace.fields()["properties.text"]["sources"], ["in"])
        sighting = next(s for s in self.workspace.json("inbox", "show", "properties.text")["sightings"] if s["event"] == "Big")
        self.assertEqual(sighting["count"], expected["count"])

    def test_two_imports_at_once_count_once(self):
        path = self.big(self.folder / "in" / "big.ndjson", megabytes=15)
        words = [program(), "--workspace", self.workspace.file, "--key-file", self.workspace.key, "--json", "import", path]
        running = [subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
        reports = [json.loads(process.communicate(timeout=300)[0]) for process in running]
        self.assertEqual([process.returncode for process in running], [0, 0])
        total = len(path.read_bytes().splitlines())
        self.assertEqual(sorted((report["events"], report["filesSkipped"]) for report in reports), [(0, 1), (total, 0)])
        self.assertEqual(self.workspace.json("workspace", "info")["events"], total)
        self.assertEqual(list((self.folder / "w").glob("*-import")), [])

    def test_a_link_to_the_workspace_shares_its_lock(self):
        path = write(self.folder / "in" / "a.ndjson", lines([track()]))
        link = self.folder / "link.portal"
        link.symlink_to(self.workspace.file)
        with open(f"{self.workspace.file}-import", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            words = [program(), "--workspace", link, "--key-file", self.workspace.key, "--json", "import", path]
            waiting = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            with self.assertRaises(subprocess.TimeoutExpired):
                waiting.communicate(timeout=2)
        self.assertEqual(json.loads(waiting.communicate(timeout=60)[0])["events"], 1)


if __name__ == "__main__":
    main()
