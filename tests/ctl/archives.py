# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random archives that hold everything the format allows, from a seed."""
import gzip
import json
import random
import urllib.parse
import uuid

from support import lines, write

NAMES = ["total", "email", "e-mail", "First Name", "utm.source", "a[0]", "{x}", 'quo"te', "back\\slash", "", " edge", "edge ",
         "naïve", "日本語", "emoji😀", "really?", "currency", "items", "id", "ip", "tab\tkey"]
TIMES = ["2026-01-31T12:00:00.000Z", "2026-02-01T00:30:15.1239+02:00", "2025-12-31T23:59:59Z", "2026-03-01T10:00:00",
         "2026-01-01T00:00:00.5-0530"]
NO_TIMES = ["", "yesterday", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", None, 17, {"at": 1}]
EVENTS = ["Order Completed", "Product Viewed", "", "naïve event", "Über 日本"]


class Generator:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.number = 0

    def key(self):
        pick = self.random.random()
        if pick < 0.04:
            return str(uuid.UUID(int=self.random.getrandbits(128)))
        if pick < 0.08:
            return str(self.random.randrange(10_000, 10**9))
        if pick < 0.10:
            return f"person{self.random.randrange(9)}@example.com"
        if pick < 0.12:
            return "0" + f"{self.random.getrandbits(64):016x}"
        return self.random.choice(NAMES)

    def value(self, depth=0):
        pick = self.random.random()
        if depth < 4 and pick < 0.12:
            return {self.key(): self.value(depth + 1) for _ in range(self.random.randrange(4))}
        if depth < 4 and pick < 0.20:
            return [self.value(depth + 1) for _ in range(self.random.randrange(4))]
        if pick < 0.25:
            return self.url()
        return self.random.choice([None, True, False, 0, -1.5, 10**30, "", "text", "jane@example.com", "😀", "\t\"\\",
                                   self.random.randrange(1000), "line\u2028separator", "\x00"])

    def url(self):
        count = self.random.choice([0, 1, 2, 3, 70])
        pairs = [(self.key() if count < 9 else f"p{self.random.randrange(90)}", self.random.choice(["", "1", "a b&c", "jane@example.com"]))
                 for _ in range(count)]
        start = self.random.choice(["https://shop.example/p?", "http://shop.example?", " HTTPS://shop.example/%20?", "/p?", "see https://shop.example?",
                                    "ftp://shop.example/?", "https://?"])
        return start + urllib.parse.urlencode(pairs) + self.random.choice(["", "", "&", "&x", "#end?y=1"])

    def event(self):
        self.number += 1
        kind = self.random.choice(["track"] * 5 + ["identify", "page", "screen", "group", "alias"])
        event = {"type": kind}
        if kind == "track" and self.random.random() < 0.95:
            event["event"] = self.random.choice(EVENTS)
        if kind in ("page", "screen") and self.random.random() < 0.6:
            event["name"] = self.random.choice(["Home", "Cart"])
        for part in ("properties", "traits", "context"):
            if self.random.random() < 0.6:
                event[part] = self.random.choice([None] + [{self.key(): self.value() for _ in range(self.random.randrange(7))}] * 8)
        for name in ("userId", "anonymousId", "groupId", "previousId"):
            if self.random.random() < 0.4:
                event[name] = self.random.choice(["u1", 17, None, True, ""])
        for name in ("timestamp", "receivedAt", "originalTimestamp", "sentAt"):
            if self.random.random() < 0.5:
                event[name] = self.random.choice(TIMES + NO_TIMES)
        if self.random.random() < 0.7:
            event["messageId"] = self.random.choice(["", None, 5, f"m{self.random.randrange(2000)}", f"n{self.number}"])
        if self.random.random() < 0.3:
            event["projectId"] = self.random.choice(["shop", "app", "", None, 3])
        event["integrations"] = {"All": True}
        return event

    def broken(self):
        return self.random.choice([
            b"{,", b"not json", b'{"type":"track","event":"x","properties":{"a":01}}', b'{"type":"nothing"}', b"17", b'"text"',
            b'{"event":"x"}', b'{"type":"track","properties":[]}', b'{"type":"track","traits":"no"}', b'{"type":"track","context":1}',
            b'{"type":"track","userId":{}}', b'{"type":"track","groupId":[]}', b'{"type":"track","event":"\xff"}',
            b'{"type":"track","properties":{"a":nul}}', b'{"type":"track","unscanned":{"a":tru}}', b'{"type":"track"} x',
            b'{"type":"track","properties":{"a":"\\x"}}', b'{"type":"track","properties":{"a":1,}}', b'{"type":"track","n":1.}',
            b'{"type":"track","s":"raw\ttab"}', b'{"type":' + b"[" * 200 + b"]" * 200 + b"}", b'{"type":7}', b'{"type":null}',
            b'{"type":"track","s":"cut'])

    def duplicate_keys(self):
        return (b'{"type":"track","event":"Twice","properties":{"total":1,"total":"one","same":{"a":1},"same":{"b":2}},'
                b'"properties":{"second":true},"context":{"lone":"\\ud800","pair":"\\ud83d\\ude00"}}\n')

    def ndjson(self, count, broken=0.0):
        made = []
        for _ in range(count):
            made.append(self.broken() + b"\n" if self.random.random() < broken else lines([self.event()]))
        made.insert(len(made) // 2, self.duplicate_keys())
        return b"".join(made)

    def archive(self, folder, count):
        """About `count` events in every form."""
        part = max(1, count // 10)
        write(folder / "web" / "plain.ndjson", self.ndjson(part, broken=0.05))
        write(folder / "web" / "bom.jsonl", b"\xef\xbb\xbf" + self.ndjson(part))
        write(folder / "web" / "crlf.ndjson", self.ndjson(part).replace(b"\n", b"\r\n"))
        write(folder / "web" / "blank.NDJSON", b"\n\n  \n" + self.ndjson(part).replace(b"\n", b"\n\n"))
        write(folder / "web" / "no-newline.ndjson", self.ndjson(part).rstrip(b"\n"))
        write(folder / "array" / "one-line.json", json.dumps([self.event() for _ in range(part)]).encode())
        write(folder / "array" / "pretty.json", json.dumps([self.event() for _ in range(part)], indent=2).encode())
        write(folder / "array" / "one-event.json", json.dumps(self.event(), indent=1).encode())
        write(folder / "array" / "lines.ndjson",
              b"".join(json.dumps([self.event() for _ in range(3)]).encode() + b"\n" for _ in range(part // 3 + 1)))
        logs = folder / "segment-logs" / "iOS app" / "1769817600000"
        write(logs / "a.gz", self.ndjson(part, broken=0.02))
        logs.joinpath("b.json.gz").write_bytes(b"".join(gzip.compress(self.ndjson(part // 3 + 1)) for _ in range(3)))
        write(folder / "ignored.txt", b"not an event\n")
        return folder
