# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fine print of reading events, line by line, through `scan` (which reads as import does)."""
import gzip
import json
import subprocess

from support import Case, lines, main, program, track, write


class Reading(Case):
    def scan(self, content, name="a.ndjson", code=0):
        path = self.folder / "src" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        answer = self.expect(code, "--json", "scan", path)
        self.messages = answer.err
        self.list = answer.json["fields"]
        return {field["field"]: field for field in self.list}

    def one(self, properties):
        return sorted(self.scan(lines([track("E", properties)])))


class Names(Reading):
    def test_quoting(self):
        plain = ["a", "A b", "naïve", "日本", "a-b", "a_b", "$x", "a/b", "a:b", "a@b", "0", "1234", "(x)"]
        quoted = ["", " a", "a ", "utm.source", "a[0]", "a]", "{a", "a}", "a?", 'say "x"', "back\\slash"]
        self.assertEqual(self.one({key: 1 for key in plain}), sorted(f"properties.{key}" for key in plain))
        self.assertEqual(self.one({key: 1 for key in quoted}),
                         sorted(f"properties[{json.dumps(key, ensure_ascii=False)}]" for key in quoted))
        (control,) = self.one({"a\tb": 1})
        self.assertEqual(json.loads(control[len("properties["):-1]), "a\tb")
        self.assertEqual(self.one({"utm.source": {"x": [{"y": 1}]}}), ['properties["utm.source"].x[].y'])

    def test_data_in_names(self):
        for data in ("0f8fad5b-d9cd-469f-a165-70867728950e", "0F8FAD5B-D9CD-469F-A165-70867728950E", "12345", "0123456789",
                     "0123456789abcdef", "ABCDEFABCDEFABCD1", "jane.doe@example.com"):
            self.assertEqual(self.one({data: {"x": 1}}), ["properties.{…}.x"], data)
        for name in ("1234", "abcdefabcdefabcd", "0123456789abcde", "12345a", "0f8fad5b-d9cd-469f-a165", "jane at example"):
            self.assertEqual(self.one({name: 1}), [f"properties.{name}"], name)
        self.assertEqual(self.scan(lines([track("E", {"11111": 1, "22222": 1})]))["properties.{…}"]["count"], 1)

    def test_arrays_and_leaves(self):
        found = self.scan(lines([track("E", {"a": [1, "x", None, [True]], "o": {}, "l": [], "b": {"c": [{"d": 1}, {"d": None}]}})]))
        self.assertEqual(sorted(found), ["properties.a[]", "properties.a[][]", "properties.b.c[].d"])
        self.assertEqual(found["properties.a[]"]["types"], ["string", "number", "null"])
        self.assertEqual(found["properties.a[][]"]["types"], ["boolean"])
        self.assertEqual(found["properties.b.c[].d"]["types"], ["number", "null"])
        self.assertEqual(found["properties.a[]"]["count"], 1)

    def test_what_is_scanned(self):
        event = track("E", {"p": 1}, traits={"t": 1}, context={"c": 1}, userId="u", anonymousId=1, groupId=None, previousId=True,
                      messageId="m", integrations={"i": 1}, other={"o": 1}, sentAt="2026-01-01T00:00:00Z")
        self.assertEqual(sorted(self.scan(lines([event]))),
                         ["anonymousId", "context.c", "groupId", "previousId", "properties.p", "traits.t", "userId"])

    def test_the_first_1000_keys_of_a_parent(self):
        first = track("E", {f"k{n:04}": 1 for n in range(999)})
        second = track("E", {"new": 1, "late": 1, "k0001": 1, "12345": 1})
        elsewhere = track("Other", {"late": 1, "deep": {"late": 1}})
        found = self.scan(lines([first, second, elsewhere]))
        self.assertEqual(found["properties.new"]["count"], 1)
        self.assertEqual(found["properties.{…}"]["count"], 1)
        self.assertEqual(found["properties.k0001"]["count"], 2)
        self.assertEqual((found["properties.late"]["count"], found["properties.late"]["events"]), (1, ["Other"]))

    def test_the_1000_keys_do_not_depend_on_threads(self):
        content = lines([track("E", {f"k{(n * 7919 + m) % 3000}": "x" * 50 for m in range(9)}) for n in range(6000)])
        path = write(self.folder / "a" / "k.ndjson", content)
        answers = [self.expect(0, "--json", "scan", path, "--threads", n).out for n in (1, 2, 4)]
        self.assertEqual(len(json.loads(answers[0])["fields"]), 1001)
        self.assertEqual(answers[0], answers[1])
        self.assertEqual(answers[0], answers[2])

    def test_event_names(self):
        events = [{"type": "track", "properties": {"x": 1}}, track("Named", {"x": 1}), {"type": "page", "name": "Home", "properties": {"x": 1}},
                  {"type": "page", "properties": {"x": 1}}, {"type": "screen", "properties": {"x": 1}},
                  {"type": "identify", "name": "ignored", "traits": {"y": 1}}, track("é" * 250, {"z": 1})]
        found = self.scan(lines(events))
        self.assertEqual(found["properties.x"]["events"], ["", "Home", "Named", "page", "screen"])
        self.assertEqual(found["traits.y"]["events"], ["identify"])
        self.assertEqual(found["properties.z"]["events"], ["é" * 200])
        many = self.scan(lines([track(f"Event {chr(97 + n % 26)}{n // 26}x", {"x": 1}) for n in range(1100)]))
        self.assertLessEqual(len(many["properties.x"]["events"]), 1001)
        self.assertEqual(many["properties.x"]["count"], 1100)
        self.assertIn("{…}", many["properties.x"]["events"])
        self.assertIn("{…}", self.scan(lines([track("Order 0f8fad5b-d9cd-469f-a165-70867728950e", {"x": 1})]))["properties.x"]["events"][0])


class Values(Reading):
    def test_time(self):
        def seen(**times):
            field = self.scan(lines([track("E", {"x": 1}, **times)]))["properties.x"]
            self.assertEqual(field["firstSeen"], field["lastSeen"])
            return field["firstSeen"]

        self.assertIsNone(seen())
        self.assertEqual(seen(timestamp="2026-01-31T12:00:00.1239Z"), "2026-01-31T12:00:00.123Z")
        self.assertEqual(seen(timestamp="2026-01-31T12:00:00+02:00"), "2026-01-31T10:00:00.000Z")
        self.assertEqual(seen(timestamp="no", receivedAt="2026-01-02T00:00:00Z", sentAt="2026-01-03T00:00:00Z"), "2026-01-02T00:00:00.000Z")
        self.assertEqual(seen(sentAt="2026-01-03T00:00:00Z", originalTimestamp="2026-01-04T00:00:00Z"), "2026-01-04T00:00:00.000Z")
        self.assertEqual(seen(timestamp=1769817600, sentAt="2026-01-03T00:00:00Z"), "2026-01-03T00:00:00.000Z")
        self.assertIsNone(seen(timestamp="2026-02-30T00:00:00Z"))

    def test_numbers_of_any_size_equal_keys_and_surrogates(self):
        content = (b'{"type":"track","event":"E","properties":{"n":' + b"9" * 10_000 + b',"n":"text","e":1e999999,'
                   b'"lone\\ud800":"\\udfff","pair":"\\ud83d\\ude00"}}\n')
        found = self.scan(content)
        self.assertEqual(found["properties.n"]["types"], ["string", "number"])
        self.assertEqual(found["properties.n"]["count"], 1)
        self.assertIn("properties.lone\ufffd", found)
        self.assertIn("properties.e", found)

    def test_a_card_number_is_found_as_a_number(self):
        found = self.scan(lines([track("E", {"note": 4111111111111111})]))
        self.assertIn("credit card", " ".join(d["matcher"] for d in found["properties.note"]["detections"]).replace("payment", "credit"))

    def test_rejected_events(self):
        bad = [b"not json", b"{", b"[", b"17", b'"x"', b"null", b"{}", b'{"type":null}', b'{"type":"click"}', b'{"type":["track"]}',
               b'{"type":"track","properties":[]}', b'{"type":"track","traits":1}', b'{"type":"track","context":"c"}',
               b'{"type":"track","userId":{}}', b'{"type":"track","previousId":[1]}', b'{"type":"track"} {}', b'{"type":"track",}',
               b'{"type":"track","deep":' + b"[" * 200 + b"]" * 200 + b"}", b'{"type":"track","s":"\xc3\x28"}', b'{"type":"track","n":01}',
               b'{"type":"track","n":1e}', b'{"type":"track","n":NaN}', b'{"type":"track","x":{"unscanned":tru}}',
               b'{"type":"track","s":"\\q"}', b'{"type":"track","s":"\\u12"}', b'{"type":"track","s":"a\tb"}',
               b'{"type":"track","properties":{"good":1},"after":nul}']
        good = lines([track("Good", {"good": 1})])
        found = self.scan(b"".join(good + line + b"\n" for line in bad) + good, code=4)
        self.assertEqual(found["properties.good"]["count"], len(bad) + 1)
        self.assertEqual(len(found), 1)
        for number in range(len(bad[:20])):
            self.assertRegex(self.messages, rf"a\.ndjson:{2 * number + 2}(, item 1)?: ")

    def test_absent_and_null_containers_are_fine(self):
        found = self.scan(lines([{"type": "identify", "properties": None, "traits": None, "context": None, "userId": "u"}]))
        self.assertEqual(list(found), ["userId"])

    def test_depth_128_is_taken_129_is_not(self):
        def nested(levels):  # the event and its properties are two of them
            return b'{"type":"track","event":"E","properties":{"x":' + b"[" * (levels - 2) + b"1" + b"]" * (levels - 2) + b"}}\n"

        self.assertEqual(len(self.scan(nested(128))), 1)
        self.assertEqual(self.scan(nested(129), code=4), {})

    def test_no_message_quotes_the_event(self):
        self.scan(b'{"type":"track","properties":{"email":"jane@example.com"},"context":[],"jane@example.com":}\n'
                  b'{"type":"jane@example.com"}\n', code=4)
        self.assertNotIn("jane", self.messages)


class Files(Reading):
    def test_bom_crlf_blank_lines_and_no_last_newline(self):
        event = lines([track("E", {"x": 1})])
        content = b"\xef\xbb\xbf" + event.replace(b"\n", b"\r\n") + b"\r\n  \n\t\n" + event + event.rstrip(b"\n")
        for name in ("a.ndjson", "b.json", "c.jsonl"):
            self.assertEqual(self.scan(content, name)["properties.x"]["count"], 3)

    def test_arrays(self):
        events = [track(f"E{n}", {"x": n}) for n in range(5)]
        for name in ("a.json", "a.ndjson"):
            self.assertEqual(self.scan(json.dumps(events).encode(), name)["properties.x"]["count"], 5, name)
        self.assertEqual(self.scan(json.dumps(events, indent=2).encode(), "a.json")["properties.x"]["count"], 5)
        self.assertEqual(self.scan(json.dumps(events).encode() + b"\n" + lines(events) + json.dumps(events).encode())["properties.x"]["count"], 15)
        self.assertEqual(self.scan(json.dumps(events[0], indent=2).encode(), "one.json")["properties.x"]["count"], 1)
        self.assertEqual(self.scan(b"[]", "empty.json", code=1), {})

    def test_bad_items_of_an_array(self):
        good = json.dumps(track("E", {"x": 1})).encode()
        found = self.scan(b"[" + b",".join([good, b"17", b'{"type":"no"}', good]) + b"]", "a.json", code=4)
        self.assertEqual(found["properties.x"]["count"], 2)
        self.assertIn("item 2", self.messages)
        self.assertIn("item 3", self.messages)
        # After a syntax error the rest of the array is one rejection.
        found = self.scan(b"[" + b",".join([good, good, b"{broken", good, good]) + b"]", "a.json", code=4)
        self.assertEqual(found["properties.x"]["count"], 2)
        self.assertEqual(self.messages.count("a.json:1"), 1)

    def test_gzip_members_and_cuts(self):
        event = lines([track("E", {"x": "some text"})])
        members = b"".join(gzip.compress(event * 10) for _ in range(5))
        self.assertEqual(self.scan(members, "a.gz")["properties.x"]["count"], 50)
        whole = gzip.compress(b"".join(lines([track("E", {"x": str(n) * 9})]) for n in range(5000)))
        found = self.scan(whole[:len(whole) // 2], "cut.gz", code=4)
        self.assertTrue(0 < found["properties.x"]["count"] < 5000)
        self.assertEqual(self.messages.count("cut.gz"), 1)
        damaged = bytearray(whole)
        damaged[len(whole) // 2] ^= 0xff
        self.scan(bytes(damaged), "damaged.gz", code=4)
        self.assertIn("damaged.gz", self.messages)

    def test_an_event_over_16_mib_is_rejected_and_the_rest_goes_on(self):
        event = lines([track("E", {"x": 1})])
        large = b'{"type":"track","event":"E","properties":{"x":"' + b"a" * (17 << 20) + b'"}}\n'
        self.assertEqual(self.scan(event + large + event, code=4)["properties.x"]["count"], 2)
        self.assertIn("a.ndjson:2: ", self.messages)
        fits = b'{"type":"track","event":"E","properties":{"x":"' + b"a" * (15 << 20) + b'"}}\n'
        self.assertEqual(self.scan(event + fits + event)["properties.x"]["count"], 3)


class ScanCommand(Reading):
    def test_order_and_document(self):
        self.scan(lines([track("E", {"b": 1, "a": 1, "Z": 1, "é": 1, "😀": 1, "\uffee": 1})]))
        names = [field["field"] for field in self.list]
        self.assertEqual(names, sorted(names, key=str.encode))
        self.assertEqual(set(self.list[0]), {"field", "recommendation", "chosen", "classification", "count", "firstSeen", "lastSeen",
                                             "types", "sources", "events", "detections"})

    def test_fail_on(self):
        red = write(self.folder / "r" / "r.ndjson", lines([track("E", {"password": "hunter22"})]))
        yellow = write(self.folder / "y" / "y.ndjson", lines([track("E", {"email": "jane@example.com"})]))
        green = write(self.folder / "g" / "g.ndjson", lines([track("E", {"total": 1})]))
        for path, on, code in ((red, "red", 6), (red, "yellow", 6), (yellow, "red", 0), (yellow, "yellow", 6), (green, "yellow", 0)):
            answer = self.expect(code, "--json", "scan", path, "--fail-on", on)
            self.assertEqual(len(answer.json["fields"]), 1)
        with red.open("ab") as file:
            file.write(b"{\n")
        self.expect(6, "scan", red, "--fail-on", "red")
        self.expect(4, "scan", red)
        # Of several codes that fit: 6, 1, 4.
        missing = self.folder / "missing.ndjson"
        self.expect(6, "scan", red, missing, "--fail-on", "red")
        self.expect(1, "scan", red, missing)
        with open("/dev/full", "wb") as full:
            for words, code in ((["--fail-on", "red"], 6), ([], 1)):
                self.assertEqual(subprocess.run([program(), "scan", red, *words], stdout=full, stderr=subprocess.DEVNULL,
                                                check=False).returncode, code)

    def test_matchers(self):
        matchers = self.folder / "m.json"
        matchers.write_text(json.dumps({"matchers": [
            {"name": "sku", "matchesOn": "value", "how": "pattern", "terms": [], "patterns": ["^SKU-[0-9]{4}$"], "classification": "red",
             "category": "", "enabled": True},
            {"name": "loyalty", "matchesOn": "key", "how": "exact", "terms": ["bonus"], "patterns": [], "classification": "yellow",
             "category": "", "enabled": True}]}))
        path = write(self.folder / "a" / "a.ndjson", lines([track("E", {"thing": "SKU-1234", "bonus": 3, "email": "jane@example.com"})]))
        found = {field["field"]: field for field in self.expect(0, "--json", "scan", path, "--matchers", matchers).json["fields"]}
        self.assertEqual([d["matcher"] for d in found["properties.thing"]["detections"]], ["sku"])
        self.assertEqual(found["properties.thing"]["recommendation"], "red")
        self.assertEqual([d["matcher"] for d in found["properties.bonus"]["detections"]], ["loyalty"])
        self.assertIn("email", [d["matcher"] for d in found["properties.email"]["detections"]])
        pattern = '{"matchers":[{"name":"x","matchesOn":"value","how":"pattern","patterns":["(a"],"classification":"red"}]}'
        for bad, says in (("{", f"The matchers in {matchers} cannot be used: "),
                          ('{"matchers":[{"name":"ok","matchesOn":"key"},{"matchesOn":"key"}]}', "Matcher 'number 2': a matcher needs"),
                          (pattern, "Matcher 'x': ")):
            matchers.write_text(bad)
            message = self.expect(1, "scan", path, "--matchers", matchers).err
            self.assertIn(says, message)
            self.assertEqual("at character" in message, bad == pattern)
        self.expect(1, "scan", path, "--matchers", self.folder / "missing")

    def test_nothing_is_left_behind(self):
        tmp = self.folder / "tmp"
        tmp.mkdir()
        path = write(self.folder / "a" / "a.ndjson", lines([track()]))
        self.expect(0, "scan", path, env={"TMPDIR": str(tmp), "HOME": str(tmp)})
        self.assertEqual(list(tmp.iterdir()), [])

    def test_named_twice_is_scanned_once(self):
        path = write(self.folder / "a" / "a.ndjson", lines([track("E", {"x": 1})]))
        self.assertEqual(self.expect(0, "--json", "scan", path, self.folder / "a").json["fields"][0]["count"], 1)

    def test_the_same_content_is_scanned_once(self):
        content = lines([track("E", {"x": 1})])
        path = write(self.folder / "a" / "a.ndjson", content)
        write(self.folder / "a" / "b.ndjson.gz", content)
        (self.folder / "a" / "c.ndjson").symlink_to(path)
        write(self.folder / "a" / "d.ndjson", content + lines([track("E", {"y": 1})]))
        answer = self.expect(0, "--json", "scan", self.folder / "a")
        self.assertEqual({field["field"]: field["count"] for field in answer.json["fields"]},
                         {"properties.x": 2, "properties.y": 1})
        self.assertEqual(answer.err.count("scanned once"), 2)

    def test_files_whose_names_are_no_text_are_all_scanned(self):
        folder = self.folder / "a"
        folder.mkdir()
        for name in (b"\xfe.ndjson", b"\xff.ndjson"):
            with open(bytes(folder) + b"/" + name, "wb") as file:
                file.write(lines([track("E", {"x": name.hex()})]))
        self.assertEqual(self.expect(0, "--json", "scan", folder).json["fields"][0]["count"], 2)


if __name__ == "__main__":
    main()
