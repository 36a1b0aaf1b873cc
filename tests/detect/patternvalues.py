#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints values that the patterns of the built-in matchers hit, made from the patterns themselves, a line each: whoever
answers quicker than RE2 must not miss a form that nobody thought of.

usage: tests/detect/patternvalues.py [COUNT [SEED]]
"""
import json
import pathlib
import random
import re
import sys

try:
    from re import _constants as syntax
    from re import _parser as parser
except ImportError:  # before Python 3.11
    import sre_constants as syntax
    import sre_parse as parser

MATCHERS = pathlib.Path(__file__).resolve().parent.parent.parent / "resources/default-matchers.json"
SCRIPTS = {"Cyrillic": "а-я", "Greek": "α-ω", "Arabic": "ا-ي", "Hebrew": "א-ת", "Hangul": "가-힣", "Han": "一-龠",
           "L": "A-Za-z", "Lu": "A-Z", "Ll": "a-z"}


def python_pattern(pattern):
    """RE2's spelling of a pattern in Python's, as far as the built-in ones go."""
    pattern = re.sub(r"\\x\{([0-9A-F]+)\}", lambda found: f"\\U{int(found[1], 16):08x}", pattern)
    out, in_class, at = "", False, 0
    while at < len(pattern):
        found = re.compile(r"\\[pP]\{(\w+)\}").match(pattern, at)
        if found:
            letters = SCRIPTS[found[1]]
            out += letters if in_class else f"[{letters}]"
            at = found.end()
        elif pattern[at] == "\\":
            out += {"\\z": "\\Z"}.get(pattern[at:at + 2], pattern[at:at + 2])
            at += 2
        else:
            in_class = pattern[at] == "[" or (in_class and pattern[at] != "]")
            out += pattern[at]
            at += 1
    return out


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def one_of(self, members):
        if members[0][0] is syntax.NEGATE:
            return self.random.choice("abXY -")
        ascii_members = [member for member in members if self.first(member) < 128]
        usual = ascii_members and self.random.random() < 0.97
        kind, what = self.random.choice(ascii_members if usual else members)
        if kind is syntax.RANGE:
            return chr(self.random.randint(what[0], min(what[1], what[0] + 200)))
        return chr(what) if kind is syntax.LITERAL else self.category(what)

    @staticmethod
    def first(member):
        return {syntax.RANGE: lambda what: what[0], syntax.LITERAL: lambda what: what}.get(member[0], lambda what: 0)(member[1])

    def category(self, what):
        signs = {syntax.CATEGORY_DIGIT: "0123456789", syntax.CATEGORY_SPACE: " ", syntax.CATEGORY_WORD: "aZ_7"}
        return self.random.choice(signs.get(what, "-"))

    def any_case(self, text):
        return "".join(self.random.choice((c.upper(), c.lower())) if len(c.upper()) == 1 else c for c in text)

    def text(self, parsed, ignore_case=False):
        out = ""
        for kind, what in parsed:
            if kind is syntax.LITERAL:
                out += chr(what)
            elif kind is syntax.IN:
                out += self.one_of(what)
            elif kind is syntax.BRANCH:
                out += self.text(self.random.choice(what[1]))
            elif kind is syntax.SUBPATTERN:
                inner = self.text(what[3])
                out += self.any_case(inner) if what[1] & re.IGNORECASE else inner
            elif kind in (syntax.MAX_REPEAT, syntax.MIN_REPEAT):
                least, most, repeated = what
                count = self.random.randint(least, min(int(most), least + self.random.choice((0, 0, 1, 2, 6))))
                out += "".join(self.text(repeated) for _ in range(count))
            elif kind in (syntax.ANY, syntax.NOT_LITERAL):
                out += "x"
        return self.any_case(out) if ignore_case else out


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    maker = Maker(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    patterns = []
    for matcher in json.loads(MATCHERS.read_text(encoding="utf-8"))["matchers"]:
        for kind in ("patterns", "weakPatterns", "namedPatterns"):
            for pattern in matcher.get(kind, ()):
                parsed = parser.parse(python_pattern(pattern))
                patterns.append((parsed, parsed.state.flags & re.IGNORECASE))
    for number in range(count):
        value = maker.text(*patterns[number % len(patterns)]).replace("\n", " ")
        print(maker.random.choice(("", "", "", "at ", "Ship to: ", "x, ", "=")) + value
              + maker.random.choice(("", "", "", " please", ", thanks", ".", "/")))


main()
