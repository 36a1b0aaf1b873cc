# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words, options, help and exit codes; nothing is imported."""
import contextlib
import os
import subprocess

from support import PASSPHRASE, RAW_KEY, Case, Workspace, ctl, main, program

COMMANDS = ["workspace create", "workspace info", "workspace check", "workspace backup", "workspace rekey", "source add",
            "source list", "source key add", "source key list", "source key revoke", "import", "scan", "inbox list",
            "inbox show", "inbox classify", "inbox choose", "inbox accept", "inventory list", "inventory show",
            "inventory reclassify", "inventory return", "inventory export", "audit list", "audit verify", "audit export",
            "sample"]


class Usage(Case):
    def test_every_command_has_help_on_standard_output(self):
        general = self.expect(0, "--help").out.decode()
        for command in COMMANDS:
            self.assertIn(f"  {command} ", general)
            answer = self.expect(0, *command.split(), "--help")
            self.assertIn(f"usage: privacy-portalctl {command}", answer.out.decode())
            self.assertEqual(answer.err, "")
        self.assertIn("inbox accept", self.expect(0, "inbox", "--help").out.decode())

    def test_version(self):
        self.assertRegex(self.expect(0, "--version").out.decode(), r"^privacy-portalctl \d+\.\d+\.\d+\n$")

    def test_wrong_usage_is_2_and_says_how_on_standard_error(self):
        for words in ([], ["no-such-command"], ["inbox"], ["inbox", "nothing"], ["--no-such-option", "inbox", "list"],
                      ["inbox", "list", "--threads", "2"], ["inbox", "list", "extra"], ["inbox", "show"],
                      ["workspace", "backup"], ["import"], ["scan"], ["scan", "x", "--fail-on", "green"],
                      ["scan", "x", "--fail-on", "pink"], ["scan", "x", "--threads", "0"], ["scan", "x", "--threads", "many"],
                      ["--json=1", "inbox", "list"], ["inbox", "list", "--class"], ["inbox", "list", "--json", "--json"],
                      ["inbox", "classify", "properties.total"], ["inbox", "accept"], ["source", "add", "Web"],
                      ["inbox", "list"], ["inventory", "export", "x.csv", "--class", "red"]):
            answer = ctl(*words, env={"PRIVACY_PORTAL_WORKSPACE": ""})
            self.assertEqual(answer.code, 2, f"{words}: {answer.err}")
            self.assertIn("usage:", answer.err)
            self.assertEqual(answer.out, b"")

    def test_options_stand_anywhere(self):
        workspace = Workspace(self.folder)
        where = ["--workspace", workspace.file, "--key-file", workspace.key]
        for words in ([*where, "--json", "workspace", "info"], ["workspace", "info", *where, "--json"],
                      ["workspace", *where, "--json", "info"],
                      [f"--workspace={workspace.file}", "workspace", f"--key-file={workspace.key}", "info", "--json"]):
            self.assertEqual(self.expect(0, *words).json["kind"], "local")

    def test_the_workspace_may_come_from_the_environment(self):
        workspace = Workspace(self.folder)
        answer = self.expect(0, "--key-file", workspace.key, "--json", "workspace", "info",
                             env={"PRIVACY_PORTAL_WORKSPACE": str(workspace.file)})
        self.assertEqual(answer.json["name"], "test")

    def test_the_locale_c_works_and_is_not_complained_about(self):
        workspace = Workspace(self.folder)
        answer = workspace.run("workspace", "info", env={"LC_ALL": "C", "LANG": "C"})
        self.assertEqual((answer.code, answer.err), (0, ""))

    def test_one_is_singular_in_any_locale(self):
        workspace = Workspace(self.folder)
        english = "The audit log is intact: 1 entry.\n"
        for locale, text in {"C": english, "C.UTF-8": english, "fr_FR.UTF-8": english,  # French is not spoken yet
                             "de_DE.UTF-8": "Das Prüfprotokoll ist unversehrt: 1 Eintrag.\n",
                             "ar_EG.UTF-8": "سجل التدقيق سليم: قيد واحد.\n"}.items():
            answer = workspace.run("audit", "verify", env={"LC_ALL": locale, "LANGUAGE": locale})
            self.assertEqual(answer.out.decode(), text, locale)
        self.assertEqual(workspace.run("inbox", "list").err, "0 fields.\n")

    def test_threads_have_a_limit(self):
        for threads in ("257", "100000"):
            self.assertEqual(self.expect(2, "scan", self.folder, "--threads", threads).err.count("at most 256"), 1)

    def test_a_full_disk_behind_standard_output_fails(self):
        workspace = Workspace(self.folder)
        with open("/dev/full", "wb") as full:
            done = subprocess.run([program(), "--workspace", workspace.file, "--key-file", workspace.key, "workspace", "info"],
                                  stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"output", done.stderr)


class WorkspaceCommands(Case):
    def test_create_and_info(self):
        workspace = Workspace(self.folder, "shop.portal")
        info = workspace.json("workspace", "info")
        self.assertEqual(set(info), {"name", "kind", "schema", "encryption", "sources", "events", "inbox", "inventory", "red",
                                     "yellow", "green"})
        self.assertEqual((info["name"], info["kind"], info["schema"] > 0), ("shop", "local", True))
        self.assertIn("SQLCipher 4", info["encryption"])
        for count in ("sources", "events", "inbox", "inventory", "red", "yellow", "green"):
            self.assertEqual(info[count], 0, count)
        self.assertNotEqual(workspace.file.read_bytes()[:15], b"SQLite format 3")
        text = workspace.run("workspace", "info")
        self.assertIn("shop", text.out.decode())

    def test_create_takes_a_file_and_a_name_and_a_new_key(self):
        key = self.folder / "k"
        key.write_bytes("pässphrase\r\nsecond line\n".encode())
        file = self.folder / "w.portal"
        self.expect(0, "workspace", "create", file, "--name", "Legal & Co", "--new-key-file", key)
        answer = self.expect(0, "--workspace", file, "--key-file", "-", "--json", "workspace", "info",
                             stdin="pässphrase\n".encode())
        self.assertEqual(answer.json["name"], "Legal & Co")
        before = file.read_bytes()
        self.assertIn("exist", self.expect(1, "workspace", "create", file, "--new-key-file", key).err)
        self.assertEqual(file.read_bytes(), before)
        self.expect(2, "--workspace", file, "workspace", "create", self.folder / "other", "--new-key-file", key)

    def test_create_leaves_nothing_behind_when_it_fails(self):
        key = self.folder / "k"
        key.write_text("x\n")
        self.expect(1, "workspace", "create", self.folder / "no" / "such" / "w.portal", "--key-file", key)
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["k"])

    def test_wrong_key_or_no_workspace_is_3_and_changes_nothing(self):
        workspace = Workspace(self.folder, passphrase=PASSPHRASE)
        before = workspace.file.read_bytes()
        workspace.key.write_text("wrong\n")
        answer = workspace.run("inbox", "list")
        self.assertEqual(answer.code, 3, answer.err)
        self.assertEqual(workspace.file.read_bytes(), before)
        text = self.folder / "text.portal"
        text.write_text("this is no workspace, but a text that is long enough to look like one\n" * 100)
        both = ctl("--workspace", text, "--key-file", workspace.key, "inbox", "list")
        self.assertEqual(both.code, 3, both.err)
        self.assertEqual(text.read_text().count("\n"), 100)

    def test_no_key_at_all_is_3_and_a_missing_workspace_1(self):
        workspace = Workspace(self.folder)
        answer = self.expect(3, "--workspace", workspace.file, "inbox", "list")
        self.assertIn("--key-file", answer.err)
        self.expect(1, "--workspace", self.folder / "missing.portal", "inbox", "list")
        self.assertFalse((self.folder / "missing.portal").exists())
        self.expect(1, "--workspace", workspace.file, "--key-file", self.folder / "nokey", "inbox", "list")
        self.expect(1, "--workspace", "postgresql://user@db.example.com/portal", "inbox", "list")

    def test_check_finds_a_changed_byte(self):
        workspace = Workspace(self.folder)
        self.assertEqual(workspace.json("workspace", "check"), {"ok": True})
        data = bytearray(workspace.file.read_bytes())
        data[len(data) // 2 + 100] ^= 1
        workspace.file.write_bytes(data)
        answer = workspace.run("--json", "workspace", "check")
        self.assertEqual(answer.code, 5, answer.err)
        self.assertFalse(answer.json["ok"])
        self.assertTrue(answer.json["reason"])

    def test_a_workspace_that_was_cut_is_damaged_and_not_locked(self):
        workspace = Workspace(self.folder)
        whole = workspace.file.read_bytes()
        for length in (4096, 10_000, len(whole) // 2, len(whole) - 4096, len(whole) - 100):
            workspace.file.write_bytes(whole[:length])
            answer = workspace.run("--json", "workspace", "check")
            self.assertEqual(answer.code, 5, (length, answer.err))
            self.assertIs(answer.json["ok"], False)
            self.assertIn("damaged", answer.json["reason"])
            self.assertEqual(workspace.file.read_bytes(), whole[:length])
        workspace.file.write_bytes(whole[:10_000])
        verified = workspace.run("--json", "audit", "verify")
        self.assertEqual((verified.code, verified.json["ok"], verified.json["firstBroken"]), (5, False, None))
        listed = workspace.run("inbox", "list")
        self.assertEqual((listed.code, listed.err.count("damaged")), (1, 1), listed.err)
        workspace.file.write_bytes(whole[:1000])  # not even a page: it may be anything
        self.assertEqual(workspace.run("workspace", "check").code, 3)

    def test_backup_replaces_nothing(self):
        workspace = Workspace(self.folder / "w")
        other = self.folder / "other"
        other.write_text("a file of somebody's")
        (self.folder / "link").symlink_to(self.folder / "nowhere")
        for name in ("other", "link"):
            answer = workspace.run("workspace", "backup", self.folder / name)
            self.assertEqual(answer.code, 1)
            self.assertIn("exists already", answer.err)
        self.assertEqual(other.read_text(), "a file of somebody's")
        self.assertEqual(sorted(path.name for path in self.folder.iterdir()), ["link", "other", "w"])

    def test_backup_is_a_workspace_with_the_same_key(self):
        workspace = Workspace(self.folder)
        workspace.json("source", "add", "Web", "--kind", "web")
        copy = self.folder / "copy.portal"
        self.assertEqual(workspace.json("workspace", "backup", copy)["file"], str(copy))
        listed = ctl("--workspace", copy, "--key-file", workspace.key, "--json", "source", "list")
        self.assertEqual([source["name"] for source in listed.json["sources"]], ["Web"])

    def test_rekey(self):
        workspace = Workspace(self.folder, passphrase=PASSPHRASE)
        new = self.folder / "new"
        new.write_text("another passphrase\n")
        self.assertEqual(workspace.run("workspace", "rekey", "--new-key-file", new).code, 0)
        self.assertEqual(workspace.run("workspace", "info").code, 3)
        workspace.key = new
        self.assertEqual(workspace.run("workspace", "info").code, 0)
        both = ctl("--workspace", workspace.file, "--key-file", "-", "--new-key-file", "-", "workspace", "rekey",
                   stdin=b"another passphrase\nthird passphrase\n")
        self.assertEqual(both.code, 0, both.err)
        new.write_text("third passphrase\n")
        self.assertEqual(workspace.run("workspace", "info").code, 0)

    def test_a_passphrase_is_never_cut(self):
        key = self.folder / "key"
        file = self.folder / "w.portal"
        key.write_text("x" * 65535)
        self.expect(0, "--workspace", file, "--key-file", key, "workspace", "create")
        self.expect(0, "--workspace", file, "--key-file", key, "workspace", "info")
        for longer in (65536, 65537, 200000):
            key.write_text("x" * longer)
            self.expect(1, "--workspace", file, "--key-file", key, "workspace", "info")

    def test_opening_can_be_interrupted(self):
        workspace = Workspace(self.folder, passphrase=PASSPHRASE)
        pipe = self.folder / "pipe"
        os.mkfifo(pipe)
        codes = []
        for delay in (0.05, 0.1, 0.15, 0.2, 0.3):  # making the key of the passphrase takes a while; how long, is not known
            words = [program(), "--workspace", workspace.file, "--key-file", pipe, "workspace", "info"]
            opening = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            pipe.write_bytes(workspace.key.read_bytes())
            with contextlib.suppress(subprocess.TimeoutExpired):
                opening.wait(delay)
            opening.terminate()
            codes.append(opening.wait(60))
        self.assertIn(130, codes)

    def test_no_secret_in_any_output(self):
        for name, passphrase in (("passphrase", PASSPHRASE), ("raw", None)):
            workspace = Workspace(self.folder / name, passphrase=passphrase)
            for words in (["workspace", "info"], ["workspace", "check"], ["audit", "list"],
                          ["workspace", "backup", self.folder / name / "b"]):
                answer = workspace.run(*words)
                self.assertEqual(answer.code, 0, answer.err)
                for secret in (b"battery staple", RAW_KEY.encode(), bytes.fromhex(RAW_KEY)):
                    self.assertNotIn(secret, answer.out + answer.err.encode())

    def test_a_raw_key_is_the_key_and_its_digits_alone_are_a_passphrase(self):
        workspace = Workspace(self.folder)
        for text, code in ((f"X'{RAW_KEY.upper()}'", 0), (f"x'{RAW_KEY[:-1]}'", 3), (f"x'{RAW_KEY[:-1]}g'", 3), (RAW_KEY, 3),
                           (f"x'{RAW_KEY[:-1]}{int(RAW_KEY[-1], 16) ^ 1:x}'", 3)):
            workspace.key.write_text(text + "\n")
            answer = workspace.run("workspace", "info")
            self.assertEqual(answer.code, code, answer.err)
            self.assertNotIn(RAW_KEY[:20], answer.err)


class Sources(Case):
    def test_add_list_and_keys(self):
        workspace = Workspace(self.folder)
        added = workspace.json("source", "add", "Web Shop", "--kind", "web", "--environment", "production")
        self.assertEqual((added["name"], added["kind"], added["environment"]), ("Web Shop", "web", "production"))
        for name, kind in (("App", "mobile"), ("Backend", "server"), ("CRM", "cloud-event"), ("Mail", "cloud event")):
            workspace.json("source", "add", name, "--kind", kind)
        self.assertEqual({source["kind"] for source in workspace.json("source", "list")["sources"]},
                         {"web", "mobile", "server", "cloud-event"})
        self.assertEqual(workspace.run("source", "add", "Web Shop", "--kind", "web").code, 1)
        self.assertEqual(workspace.run("source", "add", "X", "--kind", "toaster").code, 2)
        self.assertEqual(workspace.run("source", "add", "X", "--kind", "web", "--environment", "moon").code, 2)
        key = workspace.json("source", "key", "add", "Web Shop")
        self.assertEqual(set(key), {"id", "writeKey"})
        scoped = workspace.json("source", "key", "add", added["slug"], "--scope", "write-events,read-profiles")
        self.assertNotEqual(key["writeKey"], scoped["writeKey"])
        listed = workspace.run("--json", "source", "key", "list", "Web Shop")
        self.assertNotIn(key["writeKey"].encode(), listed.out)
        self.assertEqual([entry["id"] for entry in listed.json["keys"]], [key["id"], scoped["id"]])
        self.assertEqual(listed.json["keys"][1]["scope"], ["write-events", "read-profiles"])
        self.assertEqual(workspace.run("source", "key", "revoke", "Web Shop", key["id"]).code, 0)
        revoked = workspace.json("source", "key", "list", "Web Shop")["keys"]
        self.assertEqual([entry["revokedAt"] is None for entry in revoked], [False, True])
        self.assertEqual(workspace.run("source", "key", "revoke", "Web Shop", "nothing").code, 1)
        self.assertEqual(workspace.run("source", "key", "add", "No such source").code, 1)
        self.assertNotIn(key["writeKey"].encode(), workspace.file.read_bytes())


class Sample(Case):
    def test_the_sample_archive_is_made_and_reproducible(self):
        made = []
        for name in ("a", "b"):
            answer = self.expect(0, "sample", self.folder / name, "--events", "300", "--seed", "7", "--json")
            self.assertGreaterEqual(answer.json["events"], 300)
            files = sorted(path for path in (self.folder / name).rglob("*") if path.is_file())
            made.append([(str(path.relative_to(self.folder / name)), path.read_bytes()) for path in files])
        self.assertEqual(made[0], made[1])
        self.expect(1, "sample", self.folder / "a")


if __name__ == "__main__":
    main()
