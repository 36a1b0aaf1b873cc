# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Inbox, Inventory, audit and export."""
import base64
import csv
import io
import json
import os

from support import WorkspaceCase, lines, main, track, write

FIELD = {"field", "recommendation", "chosen", "classification", "count", "firstSeen", "lastSeen", "types", "sources", "events",
         "detections"}
DETECTION = {"matcher", "matchesOn", "how", "score", "confidence", "hits", "seen", "estimated"}


class Review(WorkspaceCase):
    @classmethod
    def prepare(cls, folder):
        person = {"email": "jane@example.com", "total": 3, "note": None, "password": "hunter22", "color": "green",
                  "=cmd": "x", "utm.source": "news", "sizes": [1, 2]}
        archive = lines([track(properties=person, userId="u1", timestamp="2026-01-31T12:00:00.000Z"),
                         track("Order Viewed", {"email": "joe@example.com"}, timestamp="2026-01-30T12:00:00.000Z")])
        cls.prepared.json("import", write(folder / "shop" / "a.ndjson", archive))

    def names(self, *words):
        return [field["field"] for field in self.workspace.json(*words)["fields"]]

    def test_inbox_list(self):
        fields = self.workspace.json("inbox", "list")["fields"]
        self.assertEqual([field["field"] for field in fields], sorted(field["field"] for field in fields))
        email = next(field for field in fields if field["field"] == "properties.email")
        self.assertEqual(set(email), FIELD)
        self.assertEqual((email["count"], email["types"], email["sources"], email["events"]),
                         (2, ["string"], ["shop"], ["Order Completed", "Order Viewed"]))
        self.assertEqual((email["firstSeen"], email["lastSeen"]), ("2026-01-30T12:00:00.000Z", "2026-01-31T12:00:00.000Z"))
        self.assertEqual((email["chosen"], email["classification"], email["recommendation"]), (None, None, "yellow"))
        found = {(d["matcher"], d["matchesOn"]): d for d in email["detections"]}
        for detection in email["detections"]:
            self.assertEqual(set(detection), DETECTION)
        key, value = found[("email", "key")], found[("email", "value")]
        self.assertEqual((key["how"], key["score"], key["hits"], key["seen"]), ("exact", 1, 2, 2))
        self.assertEqual((value["how"], value["hits"], value["seen"], value["estimated"]), ("pattern", 2, 2, False))
        self.assertTrue(0 < value["confidence"] <= 1)
        by_name = {field["field"]: field for field in fields}
        self.assertEqual(by_name["properties.password"]["recommendation"], "red")
        self.assertEqual(by_name["properties.total"]["recommendation"], "green")
        self.assertEqual(by_name["properties.note"]["types"], ["null"])
        self.assertIn('properties["utm.source"]', by_name)
        self.assertIn("properties.sizes[]", by_name)
        self.assertEqual(by_name["properties.sizes[]"]["count"], 1)
        self.assertIn("userId", by_name)

    def test_filters(self):
        self.assertEqual(self.names("inbox", "list", "--class", "red"), ["properties.password"])
        self.assertEqual(self.names("inbox", "list", "--search", "EMAI"), ["properties.email"])
        self.assertEqual(self.names("inbox", "list", "--search", "nothing like it"), [])
        self.assertEqual(len(self.names("inbox", "list", "--source", "shop")), len(self.names("inbox", "list")))
        self.assertEqual(self.workspace.run("inbox", "list", "--source", "unknown").code, 1)

    def test_show_masks_and_reveals(self):
        shown = self.workspace.json("inbox", "show", "properties.email")
        self.assertEqual(set(shown), FIELD | {"sightings", "example"})
        self.assertEqual(sorted((s["source"], s["type"], s["event"], s["count"]) for s in shown["sightings"]),
                         [("shop", "track", "Order Completed", 1), ("shop", "track", "Order Viewed", 1)])
        self.assertEqual(set(shown["sightings"][0]), {"source", "type", "event", "count", "firstSeen", "lastSeen"})
        self.assertIs(shown["example"]["masked"], True)
        self.assertNotIn("jane@example.com", json.dumps(shown))
        revealed = self.workspace.json("inbox", "show", "properties.email", "--reveal")
        self.assertIs(revealed["example"]["masked"], False)
        self.assertEqual(revealed["example"]["payload"]["properties"]["email"], "jane@example.com")
        text = self.workspace.run("inbox", "show", "properties.email", "--reveal").out.decode()
        self.assertIn("jane@example.com", text)
        payload = text[text.index("\n{") + 1:].split("\n")
        self.assertIn('"email"', payload[revealed["example"]["line"] - 1])
        entries = self.workspace.json("audit", "list")["entries"]
        self.assertEqual(sum("reveal" in entry["action"] for entry in entries), 2)
        self.assertNotIn("jane", json.dumps(entries))
        self.assertEqual(self.workspace.run("inbox", "show", "properties.nothing").code, 1)

    def test_inside_of_values(self):
        inner = json.dumps({"user": {"email": "jane@inside.example"}})
        packed = base64.b64encode(inner.encode()).decode()
        page = {"url": "https://shop.example/p?email=jane%40inside.example&utm.source=a&12345=x#top", "referrer": "https://other.example/?q=red+shoes",
                "search": "?to=jane%40inside.example"}
        event = {"type": "page", "name": "Inside", "context": {"page": page}, "traits": {"from": "https://shop.example/?blob=" + packed},
                 "properties": {"text": inner, "packed": packed, "plain": "write to jane@inside.example"}}
        self.workspace.json("import", write(self.folder / "inside" / "b.ndjson", lines([event])))
        fields = self.workspace.fields()
        for name in ("context.page.url?email", 'context.page.url?["utm.source"]', "context.page.url?{…}", "context.page.referrer?q",
                     "traits.from?blob", "context.page.url", "context.page.referrer"):
            self.assertEqual(fields[name]["count"], 1, name)
            self.assertEqual(fields[name]["types"], ["string"])
        self.assertEqual([name for name in fields if "?to" in name or "user" in name and "userId" not in name], [])
        detected = {(d["matcher"], d["matchesOn"]): d for d in fields["context.page.url?email"]["detections"]}
        self.assertEqual(detected["email", "key"]["hits"], 1)
        whole = "jane@inside.example"
        for name, where in (("context.page.url?email", []), ("context.page.url", [{"in": "parameter", "name": "email"}]),
                            ("context.page.search", [{"in": "parameter", "name": "to"}]),
                            ("properties.text", [{"in": "json", "name": "user.email"}]),
                            ("properties.packed", [{"in": "base64"}, {"in": "json", "name": "user.email"}]),
                            ("traits.from?blob", [{"in": "base64"}, {"in": "json", "name": "user.email"}]),
                            ("traits.from", [{"in": "parameter", "name": "blob"}, {"in": "base64"}, {"in": "json", "name": "user.email"}]),
                            ("properties.plain", [])):
            value = [d for d in fields[name]["detections"] if (d["matcher"], d["matchesOn"]) == ("email", "value")]
            self.assertEqual([(d["hits"], d["seen"]) for d in value], [(1, 1)], name)
            shown = self.workspace.json("inbox", "show", name)
            self.assertNotIn(whole, json.dumps(shown))
            hits = [hit for hit in shown["example"]["hits"] if hit["matcher"] == "email"]
            self.assertEqual([hit["where"] for hit in hits], [where], name)
            self.assertEqual(hits[0]["line"], shown["example"]["line"])
        self.assertNotIn("email", [d["matcher"] for d in fields["context.page.referrer?q"]["detections"]])
        hit = self.workspace.json("inbox", "show", "properties.plain")["example"]["hits"][0]
        self.assertEqual((hit["start"], hit["end"]), (9, 28))
        hit = self.workspace.json("inbox", "show", "context.page.url?email")["example"]["hits"][0]
        self.assertEqual(page["url"][hit["start"]:hit["end"]], "jane%40inside.example")
        text = self.workspace.run("inbox", "show", "traits.from").out.decode()
        self.assertIn('email found in: query parameter "blob", Base64, JSON at user.email', text)
        self.assertNotIn("found in", self.workspace.run("inbox", "show", "properties.plain").out.decode())

    def test_classify_choose_accept_return(self):
        run, get = self.workspace.run, self.workspace.json
        self.assertEqual(get("inbox", "choose", "properties.email", "--class", "red")["chosen"], "red")
        self.assertEqual(self.workspace.fields()["properties.email"]["chosen"], "red")
        self.assertEqual(get("inbox", "accept", "properties.email", "properties.password"), {"accepted": 2})
        inventory = {field["field"]: field["classification"] for field in get("inventory", "list")["fields"]}
        self.assertEqual(inventory, {"properties.email": "red", "properties.password": "red"})
        self.assertEqual(get("inbox", "classify", "properties.total", "--class", "yellow")["classification"], "yellow")
        self.assertEqual(get("inventory", "reclassify", "properties.total", "--class", "green")["classification"], "green")
        shown = get("inventory", "show", "properties.total")
        self.assertEqual(set(shown), FIELD | {"sightings", "note", "dataCategory", "classifiedBy", "classifiedAt"})
        self.assertTrue(shown["classifiedBy"])
        self.assertRegex(shown["classifiedAt"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        # What is in one list is not in the other, and commands for the other refuse it.
        for words in (["inbox", "classify", "properties.total", "--class", "red"], ["inbox", "choose", "properties.total", "--class", "red"],
                      ["inbox", "accept", "properties.total"], ["inbox", "show", "properties.total"],
                      ["inventory", "reclassify", "userId", "--class", "red"], ["inventory", "show", "userId"],
                      ["inventory", "return", "userId"], ["inbox", "classify", "properties.no", "--class", "red"]):
            self.assertEqual(run(*words).code, 1, words)
        self.assertIsNone(get("inventory", "return", "properties.total")["classification"])
        info = get("workspace", "info")
        self.assertEqual((info["inventory"], info["red"], info["yellow"], info["green"]), (2, 2, 0, 0))

    def test_accepting_several_is_all_or_nothing(self):
        self.assertEqual(self.workspace.run("inbox", "accept", "properties.email", "properties.nothing").code, 1)
        self.assertEqual(self.names("inventory", "list"), [])
        before = self.workspace.fields()
        self.assertEqual(self.workspace.json("inbox", "accept", "--all"), {"accepted": len(before)})
        self.assertEqual(self.names("inbox", "list"), [])
        after = {field["field"]: field["classification"] for field in self.workspace.json("inventory", "list")["fields"]}
        self.assertEqual(after, {name: field["recommendation"] for name, field in before.items()})
        self.assertEqual(self.workspace.run("inbox", "accept", "--all", "properties.email").code, 2)
        self.assertEqual(self.workspace.json("inbox", "accept", "--all"), {"accepted": 0})

    def test_a_classified_field_stays_so_when_seen_elsewhere(self):
        self.workspace.json("inbox", "classify", "properties.email", "--class", "red")
        self.workspace.json("import", write(self.folder / "app" / "b.ndjson", lines([track("New", {"email": "x@example.com"})])))
        self.assertNotIn("properties.email", self.workspace.fields())
        email = next(f for f in self.workspace.json("inventory", "list")["fields"] if f["field"] == "properties.email")
        self.assertEqual((email["classification"], email["count"], email["sources"]), ("red", 3, ["app", "shop"]))

    def test_csv(self):
        self.workspace.json("inbox", "accept", "--all")
        file = self.folder / "inventory.csv"
        count = len(self.names("inventory", "list"))
        self.assertEqual(self.workspace.json("inventory", "export", file)["fields"], count)
        data = file.read_bytes()
        self.assertFalse(data.startswith(b"\xef\xbb\xbf"))
        self.assertEqual(data.count(b"\r\n"), data.count(b"\n"))
        self.assertTrue(data.startswith(
            b"field,classification,recommendation,data_category,environments,sources,events,destinations,times_seen,first_seen,"
            b"last_seen,detected_by,classified_by,classified_at,note\r\n"))
        rows = list(csv.DictReader(io.StringIO(data.decode(), newline="")))
        self.assertEqual([row["field"] for row in rows], self.names("inventory", "list"))
        email = next(row for row in rows if row["field"] == "properties.email")
        self.assertEqual((email["events"], email["times_seen"], email["sources"]), ("Order Completed; Order Viewed", "2", "shop"))
        self.assertEqual((email["first_seen"], email["last_seen"]), ("2026-01-30T12:00:00.000Z", "2026-01-31T12:00:00.000Z"))
        self.assertIn(b'"properties[""utm.source""]"', data)
        filtered = self.folder / "red.csv"
        self.assertEqual(self.workspace.json("inventory", "export", filtered, "--filtered", "--class", "red")["fields"], 1)
        self.assertIn(b"properties.password", filtered.read_bytes())
        self.assertEqual(self.workspace.run("inventory", "export", self.folder / "no" / "x.csv").code, 1)

    def test_csv_neutralises_formulas(self):
        self.workspace.json("import", write(self.folder / "-evil" / "c.ndjson", lines([track('=HYPERLINK("x")', {"one": 1}), track("@sum", {"one": 1})])))
        self.workspace.json("inbox", "accept", "--all")
        file = self.folder / "inventory.csv"
        self.workspace.json("inventory", "export", file)
        rows = {row["field"]: row for row in csv.DictReader(io.StringIO(file.read_bytes().decode(), newline=""))}
        self.assertEqual(rows["properties.one"]["sources"], "'-evil")
        self.assertTrue(rows["properties.one"]["events"].startswith("'="))

    def test_audit(self):
        self.workspace.json("inbox", "classify", "properties.email", "--class", "red")
        self.workspace.json("inventory", "return", "properties.email")
        entries = self.workspace.json("audit", "list")["entries"]
        self.assertEqual([entry["number"] for entry in entries], list(range(1, len(entries) + 1)))
        for entry in entries:
            self.assertEqual(set(entry), {"number", "time", "member", "action", "object", "before", "after", "hash"})
            self.assertRegex(entry["hash"], r"^[0-9a-f]{64}$")
        classified = [entry for entry in entries if entry["object"] == "properties.email"]
        self.assertEqual(len(classified), 2)
        self.assertEqual((classified[0]["before"].get("classification"), classified[0]["after"].get("classification")), (None, "red"))
        self.assertEqual(self.workspace.json("audit", "verify"), {"entries": len(entries), "ok": True})
        file = self.folder / "audit.jsonl"
        self.assertEqual(self.workspace.json("audit", "export", file)["entries"], len(entries))
        exported = [json.loads(line) for line in file.read_text().splitlines()]
        self.assertEqual([entry["hash"] for entry in exported], [entry["hash"] for entry in entries])

    def test_tables_for_people(self):
        self.workspace.json("inbox", "accept", "properties.email")
        for words, expected in ((["inbox", "list"], "properties.password"), (["inventory", "list"], "properties.email"),
                                (["inventory", "show", "properties.email"], "Order Viewed"), (["audit", "list"], "import"),
                                (["source", "list"], "shop"), (["audit", "verify"], "intact"),
                                (["workspace", "check"], "intact")):
            answer = self.workspace.run(*words)
            self.assertEqual(answer.code, 0, answer.err)
            self.assertIn(expected, answer.out.decode())

    def test_event_names_cannot_steer_the_terminal(self):
        self.workspace.json("import", write(self.folder / "x" / "e.ndjson", lines([track("\x1b[2Jgone", {"zap": 1})])))
        self.assertNotIn(b"\x1b", self.workspace.run("inbox", "show", "properties.zap").out)

    def test_names_cannot_pass_for_rows_or_messages(self):
        event = "Viewed\nproperties.password  Green\u2028\t\x9b31m"
        lines_before = self.workspace.run("inbox", "list").out.count(b"\n")
        path = write(self.folder / "x" / "a\nnot a message: b.ndjson", lines([track(event, {"zap": 1})]) + b"nonsense\n")
        imported = self.workspace.run("import", path)
        self.assertEqual(imported.code, 4)
        self.assertEqual(imported.err.count("\n"), 1, imported.err)
        self.assertEqual(self.workspace.run("import", self.folder / "none\nsuch").err.count("\n"), 1)
        listed = self.workspace.run("inbox", "list").out
        self.assertEqual(listed.count(b"\n"), lines_before + 1, listed)
        for text in (listed, self.workspace.run("inbox", "show", "properties.zap").out):
            for steering in ("\t", "\x9b", "\u2028"):
                self.assertNotIn(steering.encode(), text)
        shown = self.workspace.run("--json", "inbox", "show", "properties.zap")
        self.assertNotIn("\x9b".encode(), shown.out)
        self.assertEqual(shown.json["events"], [event])

    def test_the_revealed_payload_is_as_it_came(self):
        payload = '{"type":"track","event":"Odd","properties":{"odd":1,"huge":1e999,"long":12345678901234567890,"odd":2}}'
        self.workspace.json("import", write(self.folder / "x" / "e.ndjson", payload.encode() + b"\n"))
        shown = self.workspace.run("--json", "inbox", "show", "properties.odd", "--reveal")
        example = json.loads(shown.out, parse_float=str, object_pairs_hook=lambda pairs: pairs)
        example = dict(dict(example)["example"])
        self.assertEqual(dict(example["payload"])["properties"],
                         [("odd", 1), ("huge", "1e999"), ("long", 12345678901234567890), ("odd", 2)])
        self.assertEqual(set(example), {"payload", "line", "hits", "masked", "source", "event"})

    def test_signs_are_masked_too(self):
        self.workspace.json("import", write(self.folder / "x" / "e.ndjson", lines([track("Signs", {"pin": "!#$%^*~", "mood": "☹☹"})])))
        properties = self.workspace.json("inbox", "show", "properties.pin")["example"]["payload"]["properties"]
        self.assertEqual(properties, {"pin": "•••••••", "mood": "••"})

    def test_exports_spare_the_workspace_and_devices(self):
        file = self.workspace.file
        link = self.folder / "link"
        link.symlink_to(file)
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        for words in (["inventory", "export"], ["audit", "export"], ["workspace", "backup"]):
            for target in (file, link, f"{file}-wal", self.folder / "x" / ".." / "w" / file.name):
                (self.folder / "x").mkdir(exist_ok=True)
                self.assertEqual(self.workspace.run(*words, target).code, 2, (words, target))
            self.assertEqual(self.workspace.run(*words, pipe).code, 1)
            self.assertTrue(pipe.is_fifo())
        self.assertEqual(self.workspace.run("workspace", "check").code, 0)


if __name__ == "__main__":
    main()
