# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A slow, obvious scanner of event archives: what the real one is compared with.

It is written from the description of the formats (the manual's "fine print of reading events"), shares no code with the
program, keeps everything in memory and detects nothing.
usage: reference.py PATH… prints {"fields": […], "events": n, "rejected": n}
"""
import datetime
import io
import json
import os
import re
import sys
import urllib.parse
import zlib

TYPES = {"track", "identify", "page", "screen", "group", "alias"}
IDS = ("userId", "anonymousId", "groupId", "previousId")
KEYS_PER_PARENT = 1000
EVENTS_PER_SOURCE = 1000
PARAMETERS_PER_URL = 50
DEEPEST = 128
DATA = "{…}"

UUID = re.compile(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z")
DIGITS = re.compile(r"[0-9]{5,}\Z")
HEX = re.compile(r"(?=.*[0-9])[0-9a-fA-F]{16,}\Z")
EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\Z")
QUOTED = re.compile(r'[.\[\]{}?"\\\x00-\x1f\x7f]')
URL = re.compile(r"[\x00-\x20]*https?://[^/?#\\\x00-\x20][^?#\x00-\x20]*\?([^#]*)", re.IGNORECASE)
TIME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:?\d\d)?\Z")


class Pairs(list):
    """An object as the list of its members: equal keys stay apart."""


class Number(str):
    """A number as its text."""


class Rejected(Exception):
    pass


def refuse_constant(_):
    raise ValueError("no JSON")


def whole(text):
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def parse(data):
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Rejected("encoding") from error
    try:
        return json.loads(text, object_pairs_hook=Pairs, parse_int=Number, parse_float=Number, parse_constant=refuse_constant)
    except (ValueError, RecursionError) as error:
        raise Rejected("syntax") from error


def depth(value):
    deepest, waiting = 0, [(value, 1)]
    while waiting:
        value, level = waiting.pop()
        if isinstance(value, Pairs):
            waiting += [(member, level + 1) for _, member in value]
            deepest = max(deepest, level)
        elif isinstance(value, list):
            waiting += [(member, level + 1) for member in value]
            deepest = max(deepest, level)
    return deepest


def is_data(key):
    return bool(UUID.match(key) or DIGITS.match(key) or HEX.match(key) or EMAIL.match(key))


def milliseconds(text):
    found = TIME.match(text) if isinstance(text, str) and not isinstance(text, Number) else None
    if not found:
        return None
    year, month, day, hour, minute, second = (int(part) for part in found.groups()[:6])
    try:
        moment = datetime.datetime(year, month, day, hour, minute, second, tzinfo=datetime.timezone.utc)
    except ValueError:
        return None
    answer = round(moment.timestamp()) * 1000 + int(((found[7] or "") + "000")[:3])
    if found[8] and found[8] != "Z":
        zone = found[8].replace(":", "")
        minutes = int(zone[1:3]) * 60 + int(zone[3:5])
        answer -= (1 if zone[0] == "+" else -1) * minutes * 60000
    return answer


def iso(time):
    if time is None:
        return None
    moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=time)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{time % 1000:03}Z"


def parameter_names(text):
    found = URL.match(text.rstrip("".join(map(chr, range(33)))))
    pairs = urllib.parse.parse_qsl(found[1], keep_blank_values=True, errors="replace") if found else []
    return list(dict.fromkeys(name for name, _ in pairs if name))[:PARAMETERS_PER_URL]


def type_of(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    return "number" if isinstance(value, Number) else "string"


class Reference:
    def __init__(self, source=None):
        self.source = source
        self.fields = {}      # path -> {"count", "first", "last", "types", "sources", "events"}
        self.sightings = {}   # (path, source, type, event) -> count
        self.keys = {}        # (source, type, event, parent) -> set
        self.names = {}       # source -> set of (type, event)
        self.events = 0
        self.rejected = []    # (file, line)

    # Reading

    def add(self, path):
        if os.path.isdir(path):
            self.add_folder(path)
        else:
            self.add_file(path)

    def add_folder(self, path):
        for name in sorted(os.listdir(path), key=lambda n: n.encode()):
            entry = os.path.join(path, name)
            if os.path.isdir(entry):
                self.add_folder(entry)
            elif name.lower().endswith((".json", ".ndjson", ".jsonl", ".gz")):
                self.add_file(entry)

    @staticmethod
    def content(path):
        with open(path, "rb") as file:
            data = file.read()
        if data[:2] != b"\x1f\x8b":
            return data, False
        out = io.BytesIO()
        try:
            while data:
                inflate = zlib.decompressobj(31)
                out.write(inflate.decompress(data))
                if not inflate.eof:
                    return out.getvalue(), True
                data = inflate.unused_data
        except zlib.error:
            return out.getvalue(), True
        return out.getvalue(), False

    def add_file(self, path):
        content, cut = self.content(path)
        if content[:3] == b"\xef\xbb\xbf":
            content = content[3:]
        absolute = os.path.abspath(path)
        parts = absolute.split("/")
        fallback = parts[-2]
        given = self.source
        for i in range(len(parts) - 3, -1, -1):
            if given is None and parts[i] == "segment-logs":
                given = parts[i + 1]
        seen = set()
        try:
            whole_file = parse(content) if content.strip() else []
        except Rejected:
            whole_file = None
        if isinstance(whole_file, list):
            items = [whole_file] if isinstance(whole_file, Pairs) else whole_file
            for item in items:
                self.try_event(path, 1, item, given, fallback, seen)
        else:
            text_lines = content.split(b"\n")
            if cut:
                text_lines.pop()
            for number, line in enumerate(text_lines, 1):
                if not line.strip():
                    continue
                try:
                    value = parse(line)
                except Rejected:
                    self.rejected.append((path, number))
                    continue
                is_array = isinstance(value, list) and not isinstance(value, Pairs)
                for item in value if is_array else [value]:
                    self.try_event(path, number, item, given, fallback, seen)
        if cut:
            self.rejected.append((path, content.count(b"\n") + 1))

    # Events

    def try_event(self, path, line, event, given, fallback, seen):
        try:
            self.event(event, given, fallback, seen)
        except Rejected:
            self.rejected.append((path, line))

    def event(self, event, given, fallback, seen):
        if not isinstance(event, Pairs):
            raise Rejected("object")
        if depth(event) > DEEPEST:
            raise Rejected("depth")
        top = dict(event)
        kind = top.get("type")
        if not isinstance(kind, str) or isinstance(kind, Number) or kind not in TYPES:
            raise Rejected("type")
        for key, value in event:
            if key in ("properties", "traits", "context") and value is not None and not isinstance(value, Pairs):
                raise Rejected(key)
            if key in IDS and isinstance(value, list):
                raise Rejected(key)
        message = top.get("messageId")
        if isinstance(message, str) and not isinstance(message, Number) and message:
            if message in seen:
                return
            seen.add(message)
        project = top.get("projectId")
        source = given or (str(project) if isinstance(project, str) and project else fallback)  # a number is its text
        name = self.name(source, kind, top)
        time = next((moment for moment in map(milliseconds, (top.get(key) for key in
                     ("timestamp", "receivedAt", "originalTimestamp", "sentAt"))) if moment is not None), None)
        found = {}
        for key, value in event:
            if key in IDS:
                self.leaf(value, key, (source, kind, name), found)
            elif key in ("properties", "traits", "context") and value is not None:
                self.walk(value, key, (source, kind, name), found)
        self.events += 1
        for field, types in found.items():
            self.count(field, types, source, kind, name, time)

    def name(self, source, kind, top):
        key = {"track": "event", "page": "name", "screen": "name"}.get(kind)
        name = top.get(key) if key else None
        if not isinstance(name, str) or isinstance(name, Number):
            name = "" if kind == "track" else kind
        name = whole(name)[:200]
        names = self.names.setdefault(source, set())
        if (kind, name) not in names:
            if len(names) >= EVENTS_PER_SOURCE:
                return DATA
            names.add((kind, name))
        return name

    def walk(self, value, path, event, found):
        if isinstance(value, Pairs):
            for key, member in value:
                self.walk(member, self.join(path, whole(key), event), event, found)
        elif isinstance(value, list):
            for member in value:
                self.walk(member, path + "[]", event, found)
        else:
            self.leaf(value, path, event, found)

    def leaf(self, value, path, event, found):
        found.setdefault(path, set()).add(type_of(value))
        if type_of(value) == "string":
            for name in parameter_names(whole(value)):
                found.setdefault(self.join(path, name, event, "?", "?"), set()).add("string")

    def join(self, parent, key, event, sign=".", quoted_sign=""):
        if is_data(key):
            return f"{parent}{sign}{DATA}"
        keys = self.keys.setdefault((*event, parent), set())
        if (sign, key) not in keys:
            if len(keys) >= KEYS_PER_PARENT:
                return f"{parent}{sign}{DATA}"
            keys.add((sign, key))
        if key == "" or key[0] == " " or key[-1] == " " or QUOTED.search(key):
            return f"{parent}{quoted_sign}[{json.dumps(key, ensure_ascii=False)}]"
        return f"{parent}{sign}{key}"

    def count(self, path, types, source, kind, name, time):
        field = self.fields.setdefault(path, {"count": 0, "first": None, "last": None, "types": set(),
                                              "sources": set(), "events": set()})
        field["count"] += 1
        field["types"] |= types
        field["sources"].add(source)
        field["events"].add(name)
        if time is not None:
            field["first"] = time if field["first"] is None else min(time, field["first"])
            field["last"] = time if field["last"] is None else max(time, field["last"])
        sighting = (path, source, kind, name)
        self.sightings[sighting] = self.sightings.get(sighting, 0) + 1

    # Answer

    def answer(self):
        """field -> what `inbox list --json` says of it, but for detections and decisions."""
        order = ["string", "number", "boolean", "null"]
        return {path: {"count": f["count"], "firstSeen": iso(f["first"]), "lastSeen": iso(f["last"]),
                       "types": [t for t in order if t in f["types"]],
                       "sources": sorted(f["sources"]), "events": sorted(f["events"])}
                for path, f in self.fields.items()}


def main():
    reference = Reference()
    for path in sys.argv[1:]:
        reference.add(path)
    print(json.dumps({"fields": reference.answer(), "events": reference.events, "rejected": len(reference.rejected)},
                     ensure_ascii=False))


if __name__ == "__main__":
    main()
