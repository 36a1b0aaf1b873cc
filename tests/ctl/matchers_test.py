# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The workspace's own matchers: what a change means for the fields seen before, and trying out patterns."""
import json

from support import Case, WorkspaceCase, ctl, lines, main, track, write


class Matchers(WorkspaceCase):
    @classmethod
    def prepare(cls, folder):
        person = {"loyaltyNumber": "L-12345", "email": "jane@example.com", "contact": "joe@example.com", "total": 3}
        cls.prepared.json("import", write(folder / "shop" / "a.ndjson", lines([track(properties=person)])))

    def detections(self, field):
        return {(d["matcher"], d["matchesOn"]): d for d in self.workspace.json("inbox", "show", field)["detections"]}

    def listed(self):
        return {(m["name"], m["matchesOn"]): m for m in self.workspace.json("matchers", "list")["matchers"]}

    def recommendation(self, field):
        return self.workspace.fields()[field]["recommendation"]

    def test_a_new_key_matcher_counts_for_fields_seen_before(self):
        self.assertEqual(self.recommendation("properties.loyaltyNumber"), "green")
        self.workspace.json("matchers", "add", "loyalty", "--term", "loyalty number", "--class", "red")
        found = self.detections("properties.loyaltyNumber")[("loyalty", "key")]
        self.assertEqual((found["how"], found["hits"], found["seen"], found["estimated"]), ("exact", 1, 1, False))
        self.assertEqual(self.recommendation("properties.loyaltyNumber"), "red")
        self.workspace.json("matchers", "edit", "loyalty", "--class", "yellow")
        self.assertEqual(self.recommendation("properties.loyaltyNumber"), "yellow")
        self.workspace.json("matchers", "disable", "loyalty")
        self.assertEqual(self.detections("properties.loyaltyNumber"), {})
        self.assertEqual(self.recommendation("properties.loyaltyNumber"), "green")
        self.workspace.json("matchers", "enable", "Loyalty")  # names are compared as keys are
        self.assertEqual(self.recommendation("properties.loyaltyNumber"), "yellow")
        self.workspace.json("matchers", "edit", "loyalty", "--term", "something else")
        self.assertEqual(self.recommendation("properties.loyaltyNumber"), "green")
        self.workspace.json("matchers", "remove", "loyalty")
        self.assertNotIn(("loyalty", "key"), self.listed())
        self.assertEqual(self.workspace.run("workspace", "check").code, 0)

    def test_a_similar_key_matcher(self):
        self.workspace.json("matchers", "add", "loyalty numbers", "--how", "similar")
        found = self.detections("properties.loyaltyNumber")[("loyalty numbers", "key")]
        self.assertEqual(found["how"], "similar")
        self.assertTrue(0.7 < found["score"] < 1)

    def test_a_default_matcher_that_is_off_and_on_again(self):
        self.workspace.json("matchers", "disable", "email")
        self.assertEqual(self.detections("properties.email"), {})
        self.assertEqual(self.recommendation("properties.email"), "green")
        self.assertFalse(self.listed()[("email", "key")]["enabled"])
        self.assertFalse(self.listed()[("email", "value")]["enabled"])
        more = write(self.folder / "shop" / "b.ndjson", lines([track("Other", {"email": "ann@example.com"})]))
        self.workspace.json("import", more)
        self.assertEqual(self.detections("properties.email"), {})  # what is off detects nothing new either
        self.workspace.json("matchers", "enable", "email", "--on", "value")
        found = self.detections("properties.email")
        self.assertEqual(set(found), {("email", "value")})
        self.assertTrue(found[("email", "value")]["estimated"])
        self.assertEqual(found[("email", "value")]["hits"], 1)
        self.workspace.json("matchers", "enable", "email", "--on", "key")
        self.assertEqual(self.detections("properties.email")[("email", "key")]["hits"], 2)
        self.assertEqual(self.workspace.run("workspace", "check").code, 0)

    def test_a_custom_matcher_replaces_the_default_ones_of_its_name(self):
        self.workspace.json("matchers", "add", "Email", "--term", "contact", "--class", "red")
        self.assertTrue(self.listed()[("email", "value")]["replaced"])
        self.assertEqual(set(self.detections("properties.contact")), {("Email", "key")})
        self.assertEqual(self.recommendation("properties.contact"), "red")
        self.workspace.json("matchers", "remove", "email")
        found = self.detections("properties.email")
        self.assertEqual(set(found), {("email", "key"), ("email", "value")})
        self.assertTrue(found[("email", "value")]["estimated"])  # from the example alone: what was counted is forgotten
        self.assertEqual(set(self.detections("properties.contact")), {("email", "value")})

    def test_a_value_matcher_estimates_from_examples_and_counts_what_comes_next(self):
        many = [track("Paid", {"voucher": f"V{i}" if i % 2 else "none"}) for i in range(40)]
        self.workspace.json("import", write(self.folder / "shop" / "c.ndjson", lines(many)))
        self.workspace.json("matchers", "add", "voucher", "--pattern", "^(V[0-9]+|none)$")
        found = self.detections("properties.voucher")[("voucher", "value")]  # one example stands for all forty
        self.assertEqual((found["hits"], found["seen"], found["estimated"]), (40, 40, True))
        self.workspace.json("matchers", "add", "loyalty", "--pattern", "^L-[0-9]+$", "--pattern", "^M-[0-9]+$", "--class", "red")
        self.assertTrue(self.detections("properties.loyaltyNumber")[("loyalty", "value")]["estimated"])
        self.assertEqual(self.recommendation("properties.loyaltyNumber"), "red")
        more = write(self.folder / "shop" / "b.ndjson", lines([track("Other", {"loyaltyNumber": "M-1"}), track("Other", {"card": "L-7"})]))
        self.workspace.json("import", more)
        found = self.detections("properties.loyaltyNumber")[("loyalty", "value")]
        self.assertEqual((found["hits"], found["seen"]), (2, 2))
        found = self.detections("properties.card")[("loyalty", "value")]
        self.assertEqual((found["hits"], found["estimated"]), (1, False))
        self.assertEqual(self.recommendation("properties.card"), "red")
        # What other patterns counted says nothing about these.
        self.workspace.json("matchers", "edit", "loyalty", "--pattern", "^N-")
        self.assertEqual(self.detections("properties.card"), {})
        self.assertEqual(self.workspace.run("workspace", "check").code, 0)

    def test_what_a_matcher_expects_of_fields(self):
        mixed = [track("Mixed", {"code": f"L-{i}" if i < 3 else "other"}) for i in range(10)]
        self.workspace.json("import", write(self.folder / "shop" / "m.ndjson", lines(mixed)))
        self.workspace.json("matchers", "add", "code", "--term", "code", "--types", "number", "--class", "red")
        self.assertEqual(self.recommendation("properties.code"), "green")
        self.assertIn("of other types", self.workspace.run("inbox", "show", "properties.code").out.decode())
        self.workspace.json("matchers", "edit", "code", "--types", "any")
        self.assertEqual(self.recommendation("properties.code"), "red")
        self.workspace.json("matchers", "remove", "code")
        self.workspace.json("matchers", "add", "loyalty", "--pattern", "^L-[0-9]+$", "--class", "red", "--least-share", "0.3")
        more = [track("Again", {"code2": f"L-{i}" if i < 3 else "other"}) for i in range(10)]
        self.workspace.json("import", write(self.folder / "shop" / "n.ndjson", lines(more)))
        self.assertEqual(self.recommendation("properties.code2"), "red")
        self.workspace.json("matchers", "edit", "loyalty", "--least-share", "0.31")
        self.assertEqual(self.recommendation("properties.code2"), "green")
        exported = json.loads(self.workspace.run("matchers", "export").out)["matchers"]
        self.assertEqual([(m["leastShare"], m.get("valueTypes")) for m in exported], [(0.31, None)])
        for words in (["--types", "text"], ["--least-share", "2"], ["--least-share", "nan"], ["--term", "a", "--least-share", "0.5"]):
            self.assertEqual(self.workspace.run("matchers", "edit" if "--term" not in words else "add", "loyalty", *words).code, 2, words)

    def test_a_backtest_tells_what_would_change_and_changes_nothing(self):
        def backtest(*words):
            answer = self.workspace.json("matchers", "backtest", *words)
            return answer, {(c["change"], c["field"]) for c in answer["changes"]}

        self.workspace.json("inbox", "classify", "properties.contact", "--class", "green")
        before = self.workspace.run("inbox", "list").out
        answer, changes = backtest("loyalty", "--term", "loyalty number")
        self.assertEqual((answer["detected"], answer["estimated"], answer["examples"], answer["cost"]), (1, False, None, None))
        self.assertEqual(changes, {("gained", "properties.loyaltyNumber")})
        answer, changes = backtest("mail", "--pattern", "@example\\.com$", "--class", "red")
        self.assertEqual((answer["detected"], answer["gained"], answer["contradicted"]), (2, 2, 1))
        self.assertEqual((answer["estimated"], answer["examples"]), (True, 1))
        cheap = answer["cost"]
        dear = backtest("slow", "--pattern", "[a-z]{1,50}[0-9]{1,50}[a-z]{1,50}x", "--pattern", "y")[0]["cost"]
        self.assertGreater(dear["steps"], 5 * cheap["steps"])
        self.assertGreater(dear["nsPerByte"], 0)
        self.assertIn(("contradicted", "properties.contact"), changes)
        # A default matcher of this name would be replaced.
        answer, changes = backtest("email", "--pattern", "^jane@")
        self.assertEqual(changes, {("lost", "properties.contact")})
        self.assertEqual(self.workspace.run("matchers", "backtest", "x", "--pattern", "(?=y)").code, 1)
        self.assertIn("properties.contact", self.workspace.run("matchers", "backtest", "email", "--pattern", "^jane@").out.decode())
        self.assertEqual(self.workspace.run("inbox", "list").out, before)
        self.assertNotIn(("mail", "value"), self.listed())

    def test_a_workspace_that_keeps_no_examples_has_no_values(self):
        before = self.workspace.json("matchers", "settings")
        self.assertEqual(before, {"recommendFrom": 0.5, "keepExamples": True})
        self.assertIn("example", self.workspace.json("inbox", "show", "properties.email"))
        self.assertEqual(self.workspace.json("matchers", "settings", "--keep-examples", "no", "--recommend-from", "0.7"),
                         {"recommendFrom": 0.7, "keepExamples": False})
        self.assertNotIn("example", self.workspace.json("inbox", "show", "properties.email"))
        self.workspace.json("import", write(self.folder / "shop" / "d.ndjson", lines([track("Seen", {"plate": "AB-123"})])))
        self.assertNotIn("example", self.workspace.json("inbox", "show", "properties.plate"))
        answer = self.workspace.json("matchers", "backtest", "plates", "--pattern", "[A-Z]{2}-[0-9]{3}")
        self.assertEqual((answer["examples"], answer["detected"]), (0, 0))
        told = self.workspace.run("matchers", "backtest", "plates", "--pattern", "[A-Z]{2}-[0-9]{3}").out
        self.assertIn(b"No event is kept as an example", told)
        self.workspace.json("matchers", "add", "plates", "--pattern", "[A-Z]{2}-[0-9]{3}")
        self.assertEqual(self.detections("properties.plate"), {})
        self.workspace.json("matchers", "settings", "--keep-examples", "yes")
        self.workspace.json("import", write(self.folder / "shop" / "e.ndjson", lines([track("Seen", {"plate": "CD-456"})])))
        self.assertIn("example", self.workspace.json("inbox", "show", "properties.plate"))
        self.assertEqual(self.detections("properties.plate")[("plates", "value")]["hits"], 1)
        actions = [entry["action"] for entry in self.workspace.json("audit", "list")["entries"]]
        self.assertEqual(actions.count("detection.examples"), 2)
        for wrong in (["--keep-examples", "maybe"], ["--recommend-from", "2"], ["--recommend-from", "much"]):
            self.assertEqual(self.workspace.run("matchers", "settings", *wrong).code, 2)
        self.assertEqual(self.workspace.run("workspace", "check").code, 0)

    def test_a_pattern_that_would_never_end_is_refused(self):
        slow = "[^@]{1,500}@[^@]{1,500}#"
        result = self.workspace.run("matchers", "add", "slow", "--pattern", slow)
        self.assertEqual(result.code, 1)
        self.assertIn("ns for each byte", result.err)
        self.assertNotIn(("slow", "value"), self.listed())
        self.assertEqual(ctl("matchers", "test", "--pattern", slow, "--text", "x").code, 1)
        file = write(self.folder / "slow.json", json.dumps({"matchers": [{"name": "slow", "matchesOn": "value", "patterns": [slow]}]}).encode())
        self.assertEqual(self.workspace.run("matchers", "import", file).code, 1)
        self.assertEqual(ctl("scan", "--matchers", file, self.folder / "shop").code, 1)
        self.workspace.json("matchers", "add", "quick", "--pattern", "[^@]{1,5}@[^@]{1,5}#")

    def test_an_example_shows_the_hits_of_the_matchers_as_they_are_now(self):
        def hits(field):
            return [hit["matcher"] for hit in self.workspace.json("inbox", "show", field)["example"]["hits"]]

        self.assertEqual((hits("properties.contact"), hits("properties.loyaltyNumber")), (["email"], []))
        self.workspace.json("matchers", "add", "loyalty", "--pattern", "^L-[0-9]+$")
        self.workspace.json("matchers", "disable", "email", "--on", "value")
        self.assertEqual((hits("properties.contact"), hits("properties.loyaltyNumber")), ([], ["loyalty"]))

    def test_file_and_back(self):
        self.workspace.json("matchers", "add", "loyalty", "--term", "loyalty number", "--class", "red", "--category", "user.unique_id")
        self.workspace.json("matchers", "add", "loyalty", "--pattern", "^L-[0-9]+$")
        self.workspace.json("matchers", "disable", "loyalty", "--on", "value")
        file = self.folder / "matchers.json"
        self.workspace.json("matchers", "export", file)
        exported = json.loads(file.read_text())
        self.assertEqual(exported, json.loads(self.workspace.run("matchers", "export").out))
        self.assertEqual(exported["matchers"], [
            {"name": "loyalty", "matchesOn": "key", "how": "exact", "terms": ["loyalty number"], "patterns": [],
             "classification": "red", "category": "user.unique_id", "enabled": True},
            {"name": "loyalty", "matchesOn": "value", "how": "pattern", "terms": [], "patterns": ["^L-[0-9]+$"],
             "classification": "yellow", "category": "", "enabled": False}])
        self.workspace.json("matchers", "remove", "loyalty", "--on", "key")
        self.workspace.json("matchers", "remove", "loyalty")
        self.assertEqual(self.workspace.json("matchers", "import", file)["imported"], 2)
        self.workspace.json("matchers", "import", file)  # again changes nothing
        self.workspace.json("matchers", "export", file)
        self.assertEqual(json.loads(file.read_text()), exported)
        ctl("scan", self.folder / "shop", "--matchers", file)

    def test_what_is_refused_changes_nothing(self):
        before = self.workspace.run("matchers", "list").out
        named = {"name": "x", "matchesOn": "value", "how": "pattern", "patterns": ["x"], "namedPatterns": ["^y$"], "terms": ["z"]}
        for words in (["add", "x", "--pattern", "(?=look)"], ["add", "x", "--pattern", ""], ["add", "  "], ["add", "x", "--pattern", "a", "--term", "b"],
                      ["edit", "email", "--class", "red"], ["remove", "email"], ["enable", "nobody"], ["add", "x", "--class", "blue"],
                      ["import", self.folder / "missing.json"], ["import", write(self.folder / "bad.json", b'{"matchers":[{"name":"x"}]}')],
                      ["import", write(self.folder / "named.json", json.dumps({"matchers": [named]}).encode())]):
            answer = self.workspace.run("matchers", *words)
            self.assertIn(answer.code, (1, 2), words)
            self.assertTrue(answer.err.strip(), words)
        self.assertEqual(self.workspace.run("matchers", "list").out, before)
        self.workspace.json("matchers", "add", "x", "--term", "y")
        self.assertEqual(self.workspace.run("matchers", "add", "X").code, 1)

    def test_at_most_100(self):
        many = [{"name": f"number {i}", "matchesOn": "value", "how": "pattern", "patterns": [f"^N{i}-[a-z]+$"]} for i in range(101)]
        file = write(self.folder / "many.json", json.dumps({"matchers": many}).encode())
        self.assertEqual(self.workspace.run("matchers", "import", file).code, 1)
        self.assertNotIn(("number 1", "value"), self.listed())
        file = write(self.folder / "many.json", json.dumps({"matchers": many[:100]}).encode())
        self.assertEqual(self.workspace.json("matchers", "import", file)["imported"], 100)

    def test_every_change_is_in_the_audit_log(self):
        self.workspace.json("matchers", "add", "loyalty", "--term", "loyalty number")
        self.workspace.json("matchers", "edit", "loyalty", "--class", "red")
        self.workspace.json("matchers", "disable", "phone", "--on", "value")
        self.workspace.json("matchers", "remove", "loyalty")
        entries = self.workspace.json("audit", "list")["entries"][-4:]
        self.assertEqual([(e["action"], e["object"]) for e in entries], [("matcher.add", "loyalty"), ("matcher.change", "loyalty"),
                                                                       ("matcher.change", "phone"), ("matcher.remove", "loyalty")])
        self.assertEqual((entries[1]["before"]["classification"], entries[1]["after"]["classification"]), ("yellow", "red"))
        self.assertEqual((entries[2]["before"]["enabled"], entries[2]["after"]["enabled"]), (True, False))
        self.assertTrue(self.workspace.json("audit", "verify")["ok"])


class Test(Case):
    def json(self, *words, code=0):
        return json.loads(self.expect(code, "--json", "matchers", "test", *words).out)

    def test_hits_are_in_code_points(self):
        answer = self.json("--pattern", "[a-z]+@example\\.com", "--text", "Grüße 😀 an ada@example.com und eve@example.com")
        self.assertEqual(answer, {"valid": True, "matches": [{"start": 11, "end": 26, "text": "ada@example.com"},
                                                             {"start": 31, "end": 46, "text": "eve@example.com"}]})

    def test_several_patterns_and_a_file(self):
        file = write(self.folder / "text", "a1 b2".encode())
        self.assertEqual(self.json("--pattern", "[0-9]", "--pattern", "b.", file)["matches"],
                         [{"start": 1, "end": 2, "text": "1"}, {"start": 3, "end": 5, "text": "b2"}, {"start": 4, "end": 5, "text": "2"}])

    def test_a_pattern_that_is_refused_says_where(self):
        for pattern, offset in (("ab(c", None), ("ü(?=x)", None), ("a**", None), ("\\C", 0)):
            answer = self.json("--pattern", pattern, "--text", "x", code=1)
            self.assertEqual(answer["valid"], False)
            self.assertTrue(answer["error"]["message"])
            if offset is not None:
                self.assertEqual(answer["error"]["offset"], offset)
        self.assertEqual(self.json("--pattern", "(?<year>[0-9]{4})", "--text", "in 2026")["matches"], [{"start": 3, "end": 7, "text": "2026"}])

    def test_a_key(self):
        self.assertEqual(self.json("--key", "e-mail", "--text", "eMail")["matches"], [{"start": 0, "end": 5, "text": "eMail"}])
        self.assertEqual(self.json("--key", "email", "--text", "e_mails")["matches"], [])
        self.assertEqual(len(self.json("--key", "email", "--how", "similar", "--text", "emails")["matches"]), 1)

    def test_usage(self):
        self.expect(2, "matchers", "test", "--text", "x")
        self.expect(2, "matchers", "test", "--key", "a", "--pattern", "b")


if __name__ == "__main__":
    main()
