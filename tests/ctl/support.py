# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests of the command line share: running the program, making archives, private folders."""
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PASSPHRASE = "correct horse battery staple"
RAW_KEY = os.urandom(32).hex()


def program():
    """The built privacy-portalctl, given by ctest as the first argument."""
    return Program.path


class Program:
    path = None


class Answer:
    """What one run left behind."""

    def __init__(self, done):
        self.code = done.returncode
        self.out = done.stdout
        self.err = done.stderr.decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.out)


def ctl(*words, stdin=b"", env=None, cwd=None, timeout=120, prefix=()):
    done = subprocess.run([*prefix, program(), *map(str, words)], input=stdin, capture_output=True, cwd=cwd, timeout=timeout,
                          env={**os.environ, **(env or {})}, check=False)
    return Answer(done)


class Workspace:
    """A workspace with a raw key, or with a passphrase, which costs a derivation in every call. It is made, or a copy of
    another test's that nobody has open."""

    def __init__(self, folder, name="test.portal", passphrase=None, copy_of=None):
        folder.mkdir(parents=True, exist_ok=True)
        self.file = folder / name
        self.key = folder / "key"
        self.key.write_text((passphrase or f"x'{RAW_KEY}'") + "\n")
        if copy_of:
            assert not Path(f"{copy_of.file}-wal").exists()
            shutil.copy(copy_of.file, self.file)
            return
        answer = ctl("--workspace", self.file, "--key-file", self.key, "workspace", "create")
        assert answer.code == 0, answer.err

    def run(self, *words, **more):
        return ctl("--workspace", self.file, "--key-file", self.key, *words, **more)

    def json(self, *words, code=0, **more):
        answer = self.run("--json", *words, **more)
        if answer.code != code:
            raise AssertionError(f"{words}: exit code {answer.code}, not {code}: {answer.err}")
        return answer.json

    def fields(self):
        """Inbox, by name."""
        return {field["field"]: field for field in self.json("inbox", "list")["fields"]}


def track(event="Order Completed", properties=None, **more):
    made = {"type": "track", "event": event, "properties": {"total": 1} if properties is None else properties}
    made.update(more)
    return made


def lines(events):
    return b"".join(json.dumps(event, ensure_ascii=False).encode() + b"\n" for event in events)


def write(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(content, 1) if path.suffix == ".gz" else content)
    return path


class Case(unittest.TestCase):
    """A test with a folder of its own."""
    maxDiff = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="ctl."))
        self.addCleanup(self.remove)

    def remove(self):
        for path, folders, _ in os.walk(self.folder):
            for name in folders:
                os.chmod(os.path.join(path, name), 0o700)
        shutil.rmtree(self.folder)

    def expect(self, code, *words, **more):
        answer = ctl(*words, **more)
        self.assertEqual(answer.code, code, f"{words}: {answer.err}")
        return answer

    def unprivileged(self):
        """Words before a command that make permissions count: root reads everything."""
        if os.geteuid() != 0:
            return ()
        os.chmod(self.folder, 0o777)
        return ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "env", f"HOME={self.folder}")


class WorkspaceCase(Case):
    """A test with a copy of the workspace that its class has prepared."""

    @classmethod
    def setUpClass(cls):
        folder = Path(tempfile.mkdtemp(prefix="ctl."))
        cls.addClassCleanup(shutil.rmtree, folder)
        cls.prepared = Workspace(folder / "prepared")
        cls.prepare(folder)

    @classmethod
    def prepare(cls, folder):
        """What every test of the class finds in it."""

    def setUp(self):
        super().setUp()
        self.workspace = Workspace(self.folder / "w", copy_of=self.prepared)


def take_option(name, otherwise):
    """a number from the command line, which unittest then does not see"""
    if name in sys.argv:
        at = sys.argv.index(name)
        otherwise = int(sys.argv[at + 1])
        del sys.argv[at:at + 2]
    return otherwise


def main():
    Program.path = sys.argv.pop(1)
    unittest.main(verbosity=1)
