# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile input: named by file, line and reason, the rest goes on; never a crash, a hang or unbounded memory.

usage: hostile.py PRIVACY-PORTALCTL [--memory MIB] [--seconds S] [--scale F]
Prints what each input cost. --scale makes the large ones smaller (for builds that are slow on purpose).
"""
import argparse
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from pathlib import Path

from support import Program, Workspace, lines, track

GOOD = lines([track("Good", {"good": 1})])


class Inputs:
    """Each makes a folder with hostile files, and says how many good events are in it and which rejections it wants."""

    def __init__(self, scale):
        self.scale = scale

    def size(self, full, least=1000):
        return max(least, int(full * self.scale))

    def invalid_json(self, folder):
        bad = [b"{", b"}", b'{"type":', b"nul", b'{"type":"track",}', b"\x00\x01\x02", b'{"type":"track","a":"\n', b"]", b"," * 1000]
        (folder / "a.ndjson").write_bytes(b"".join(line + b"\n" + GOOD for line in bad))
        return len(bad), {"a.ndjson": None}

    def random_bytes(self, folder):
        (folder / "z.ndjson").write_bytes(os.urandom(self.size(4 << 20)))  # more than are listed: it comes last
        (folder / "b.json").write_bytes(os.urandom(60_000))
        (folder / "c.gz").write_bytes(b"\x1f\x8b\x08" + os.urandom(self.size(1 << 20)))
        (folder / "a.ndjson").write_bytes(GOOD)
        return 1, {"b.json": None, "c.gz": None, "z.ndjson": None}

    def truncated_gzip(self, folder):
        whole = gzip.compress(b"".join(lines([track("Good", {"good": n, "x": os.urandom(30).hex()})]) for n in range(20_000)), 1)
        (folder / "a.gz").write_bytes(whole[:-20_000])
        (folder / "b.gz").write_bytes(whole[:12])
        (folder / "c.ndjson").write_bytes(GOOD)
        return None, {"a.gz": 1, "b.gz": 1}

    def invalid_utf8(self, folder):
        bad = [b"\xff", b"\xc3\x28", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xc0\xaf", b"\xe2\x82"]
        (folder / "a.ndjson").write_bytes(b"".join(b'{"type":"track","event":"' + b + b'"}\n' + GOOD for b in bad))
        return len(bad), {"a.ndjson": len(bad)}

    def line_of_100_mb(self, folder):
        with (folder / "a.ndjson").open("wb") as file:
            file.write(GOOD + b'{"type":"track","event":"E","properties":{"x":"')
            for _ in range(self.size(100_000_000, least=20_000_000) // 1000):
                file.write(b"y" * 1000)
            file.write(b'"}}\n' + GOOD)
        with (folder / "b.json").open("wb") as file:
            file.write(b"z" * self.size(100_000_000, least=20_000_000))
        return 2, {"a.ndjson": 1, "b.json": 1}

    def array_item_of_100_mb(self, folder):
        item = GOOD.strip()
        with (folder / "a.json").open("wb") as file:
            file.write(b"[" + item + b',{"type":"track","event":"E","properties":{"x":[')
            for _ in range(self.size(100_000_000, least=20_000_000) // 1000):
                file.write(b"12345678," * 111)
            file.write(b"1]}}," + item + b"]")
        return 2, {"a.json": 1}

    def depth_10_000(self, folder):
        deep = b'{"type":"track","event":"E","properties":{"x":' + b"[" * 10_000 + b"]" * 10_000 + b"}}\n"
        objects = b'{"type":"track","event":"E","properties":' + b'{"a":' * 10_000 + b"1" + b"}" * 10_000 + b"}\n"
        (folder / "a.ndjson").write_bytes(GOOD + deep + objects + b"[" * 10_000 + b"\n" + GOOD)
        (folder / "b.json").write_bytes(b"[" * 1_000_000)
        (folder / "c.ndjson").write_bytes(b'{"a":' * 1_000_000)
        return 2, {"a.ndjson": 3, "b.json": None, "c.ndjson": 1}

    def duplicate_keys(self, folder):
        event = b'{"type":"track","event":"Good","properties":{"good":1,' + b",".join(b'"k":%d' % n for n in range(100_000)) + b"}}\n"
        (folder / "a.ndjson").write_bytes(event)
        return 1, {}

    def long_numbers(self, folder):
        number = b"9" * 10_000
        event = b'{"type":"track","event":"Good","properties":{"good":' + number + b',"e":1e' + number + b',"f":-0.' + number + b"}}\n"
        (folder / "a.ndjson").write_bytes(event * 200)
        return 200, {}

    def million_distinct_keys(self, folder):
        count = self.size(1_000_000)
        with (folder / "flat.ndjson").open("wb") as file:
            for begin in range(0, count, 10_000):
                keys = b",".join(b'"key%xz":1' % n for n in range(begin, begin + 10_000))
                file.write(b'{"type":"track","event":"Good","properties":{"good":1,' + keys + b"}}\n")
        with (folder / "nested.ndjson").open("wb") as file:
            for n in range(count // 1000):
                inner = b",".join(b'"i%dz%d":1' % (n % 900, m) for m in range(300))
                file.write(b'{"type":"track","event":"Good","properties":{"good":1,"o%dz":{' % (n % 900) + inner + b"}}}\n")
        with (folder / "names.ndjson").open("wb") as file:
            for n in range(count // 10):
                file.write(b'{"type":"track","event":"Event %xz","properties":{"good":1}}\n' % n)
        return None, {}

    def many_fields(self, folder):
        """Unlike a million keys under one parent, each of these is a field of its own and in the answer."""
        with (folder / "a.ndjson").open("wb") as file:
            for n in range(self.size(400_000) // 500):
                inner = b",".join(b'"i%dz%d":1' % (n, m) for m in range(500))
                file.write(b'{"type":"track","event":"Good","properties":{"good":1,"o%dz":{' % n + inner + b"}}}\n")
        return None, {}

    def one_event_with_a_million_keys(self, folder):
        keys = b",".join(b'"k%x":1' % (n * 16 + 10) for n in range(self.size(1_000_000)))
        (folder / "a.ndjson").write_bytes(b'{"type":"track","event":"Good","properties":{"good":1,' + keys + b"}}\n")
        return 1, {}

    def gzip_bomb(self, folder):
        def bomb(path, before, filler, after):
            deflate = zlib.compressobj(9, zlib.DEFLATED, 31)
            with path.open("wb") as file:
                file.write(deflate.compress(before))
                for _ in range(self.size(4 << 30) >> 20):
                    file.write(deflate.compress(filler * ((1 << 20) // len(filler))))
                file.write(deflate.compress(after) + deflate.flush())

        bomb(folder / "zeros.gz", GOOD, b"\x00", b"\n" + GOOD)
        bomb(folder / "blanks.ndjson.gz", GOOD, b"\n", GOOD)
        return None, {"zeros.gz": 1}

    def no_files(self, folder):
        """A FIFO, a folder without permission, links in circles, odd names."""
        os.mkfifo(folder / "pipe.ndjson")
        (folder / "closed").mkdir()
        (folder / "closed" / "x.ndjson").write_bytes(GOOD)
        os.chmod(folder / "closed", 0)
        (folder / "loop").symlink_to(".")
        (folder / "self.json").symlink_to("self.json")
        (folder / "device.json").symlink_to("/dev/zero")
        (folder / os.fsdecode(b"bad\xffname.ndjson")).write_bytes(GOOD)
        (folder / "new\nline \x1b[2J.ndjson").write_bytes(lines([track("Good", {"good": 2})]))
        wanted = {"pipe.ndjson": 1, "self.json": 1, "device.json": 1}
        if os.geteuid() != 0:
            wanted["closed"] = 1
        return None, wanted


def measure(words, seconds):
    """Runs it; its answer, messages, peak memory in MiB and time."""
    began = time.monotonic()
    process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        out, err = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        raise AssertionError(f"no end after {seconds} s") from None
    return process.returncode, out, err, time.monotonic() - began


def peak_of(words):
    """Words that print the peak memory of what they run, as the last line of standard error."""
    meter = ("import os,resource,subprocess,sys\n"
             "code = subprocess.call(sys.argv[1:])\n"
             "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)\n"
             "sys.exit(code)")
    return [sys.executable, "-c", meter, *map(str, words)]


def check(name, make, folder, options):
    folder.mkdir()
    good, wanted = make(folder)
    workspace = Workspace(folder.parent / f"{name}.w")
    problems = []
    for command in ("scan", "import"):
        words = [Program.path, "--json", command, folder]
        if command == "import":
            words += ["--workspace", workspace.file, "--key-file", workspace.key]
        code, out, err, seconds = measure(peak_of(words), options.seconds)
        memory = int(err.decode(errors="replace").strip().rsplit("\n", 1)[-1]) / 1024
        if code != (4 if wanted else 0):
            problems.append(f"{command}: exit code {code}")
        if memory > options.memory:
            problems.append(f"{command}: {memory:.0f} MiB")
        answer = json.loads(out) if out else {}
        if command == "scan":
            fields = {field["field"]: field["count"] for field in answer.get("fields", [])}
            if good is not None and fields.get("properties.good") != good:
                problems.append(f"scan: {fields.get('properties.good')} good events, not {good}")
            if good is None and not fields.get("properties.good"):
                problems.append("scan: the good events are not there")
        else:
            listed = {}
            for rejection in answer.get("rejected", []):
                file = os.path.relpath(rejection["file"], folder)
                listed[file] = listed.get(file, 0) + 1
                if not rejection["reason"] or rejection["line"] < 0:
                    problems.append("import: a rejection without a reason")
            for file, count in wanted.items():
                if file not in listed or (count is not None and listed[file] != count):
                    problems.append(f"import: {listed.get(file, 0)} rejections of {file}, not {count or 'any'}")
            if set(listed) - set(wanted):
                problems.append(f"import: rejections of {sorted(set(listed) - set(wanted))}")
        print(f"{name:32} {command:7} {seconds:6.1f} s  {memory:5.0f} MiB  {'; '.join(problems) or 'good'}", flush=True)
    return not problems


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--memory", type=int, default=400, help="MiB")
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--scale", type=float, default=1.0)
    parser.add_argument("--only")
    options = parser.parse_args()
    Program.path = options.program
    folder = Path(tempfile.mkdtemp(prefix="hostile."))
    inputs = Inputs(options.scale)
    names = [name for name in vars(Inputs) if not name.startswith("_") and name != "size"]
    failed = []
    try:
        for name in names:
            if options.only in (None, name):
                if not check(name, getattr(inputs, name), folder / name, options):
                    failed.append(name)
                os.system(f"chmod -R u+rwx '{folder / name}' 2>/dev/null")
                shutil.rmtree(folder / name)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print("failed: " + ", ".join(failed) if failed else "all good")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
