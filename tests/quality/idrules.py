# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the rules of national numbers have in common: random parts and weighted sums."""
import string

from checks import weighted


def number(r, count, first="0123456789"):
    return r.choice(first) + "".join(r.choice("0123456789") for _ in range(count - 1))


def born(r, first=1940, last=2007):
    return r.randint(first, last), r.randint(1, 12), r.randint(1, 28)


def letters(r, count, alphabet=string.ascii_uppercase):
    return "".join(r.choice(alphabet) for _ in range(count))


def until(make):
    """tries until the rule has a digit for it: some leave out the numbers whose check would be ten"""
    while (made := make()) is None:
        pass
    return made


def spaced(text, *sizes, by=" "):
    parts, at = [], 0
    for size in sizes:
        parts.append(text[at:at + size])
        at += size
    return by.join(parts)


# Check digits that the countries below share

def mod11_digit(text, weights, ten=None):
    """11 minus the rest of the weighted sum; `ten` stands for a check of ten, None has no number"""
    check = -weighted(text, weights) % 11
    return ten if check == 10 else str(check)


def rest_digit(text, weights, ten="0"):
    rest = weighted(text, weights) % 11
    return ten if rest == 10 else str(rest)
