# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random archives: scan and import say what the slow reference says, whatever the threads."""
from archives import Generator
from reference import Reference
from support import Case, Workspace, main, take_option

SEEDS = 3
EVENTS = 3000
KEYS = ("count", "firstSeen", "lastSeen", "types", "sources", "events")


class Compare(Case):
    def check(self, fields, expected):
        found = {name: {key: field[key] for key in KEYS} for name, field in fields.items()}
        self.assertEqual(sorted(found), sorted(expected))
        for name, field in expected.items():
            self.assertEqual(found[name], field, name)

    def test_random_archives(self):
        for seed in range(1, SEEDS + 1):
            with self.subTest(seed=seed):
                archive = Generator(seed).archive(self.folder / f"archive{seed}", EVENTS)
                reference = Reference()
                reference.add(str(archive))
                expected = reference.answer()
                self.assertGreater(reference.events, EVENTS // 2)
                self.assertGreater(len(reference.rejected), 0)
                answers = [self.expect(4, "--json", "scan", archive, "--threads", n).out for n in (1, 2, 4)]
                self.assertEqual(answers[0], answers[1])
                self.assertEqual(answers[0], answers[2])
                workspace = Workspace(self.folder / f"w{seed}")
                report = workspace.json("import", archive, code=4)
                self.assertEqual([(r["file"], r["line"]) for r in report["rejected"]], reference.rejected)
                self.assertEqual((report["events"], report["rejectedCount"]), (reference.events, len(reference.rejected)))
                self.check(workspace.fields(), expected)
                again = workspace.json("import", archive)
                self.assertEqual((again["files"], again["events"]), (again["filesSkipped"], 0))
                self.check(workspace.fields(), expected)
                sightings = {}
                for name in list(expected)[:20]:
                    for s in workspace.json("inbox", "show", name)["sightings"]:
                        sightings[(name, s["source"], s["type"], s["event"])] = s["count"]
                self.assertEqual(sightings, {key: count for key, count in reference.sightings.items() if key[0] in list(expected)[:20]})


if __name__ == "__main__":
    SEEDS = take_option("--seeds", SEEDS)
    EVENTS = take_option("--events", EVENTS)
    main()
