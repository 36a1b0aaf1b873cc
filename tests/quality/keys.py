# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of fields in the styles in which tracking plans write them, with values that fit (keys.tsv, notkeys.tsv)."""
import contacts
import europeids
import instruments
import machines
import negatives
import worldids

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
PERSONS = "Mila Beispiel|Jonas Muster|Kofi Exemple|Aiko Ejemplo|Luca Esempio|Ines Voorbeeld|Noor Sample|Elif Primjer".split("|")
NOUNS = "standard basic premium summer default primary compact classic checkout homepage banner grid".split()
MEDICAL = "asthma|penicillin|ibuprofen 400 mg|type 2 diabetes|E11.9|appendectomy|none known|hypertension|peanuts".split("|")

STATUS = ("veteran", "disability", "visa")  # a flag beside one of these tells as much as the field itself

# What the values of a field are. Neutral words where only the name shall tell.
VALUES = {
    "id": lambda r: r.choice((worldids.us_ssn, europeids.es_dni, europeids.it_cf, worldids.br_cpf))(r),
    "secret": lambda r: instruments.some(r, r.choice((12, 24, 40)), machines.BASE62),
    "word": lambda r: r.choice(NOUNS),
    "card": lambda r: instruments.card(r, r.choice(("visa", "mastercard", "amex")))[0],
    "document": lambda r: instruments.some(r, 2, "CFGHJK") + instruments.some(r, 7),
    "birth": contacts.birth_date,
    "phone": contacts.phone,
    "address": contacts.address,
    "sex": lambda r: r.choice(("male", "female", "f", "m", "diverse", "prefer not to say")),
    "country": lambda r: r.choice(("German", "FR", "Brazil", "US", "Japanese", "KE")),
    "name": lambda r: r.choice(r.choice(PERSONS).split() + PERSONS),
    "street": lambda r: contacts.ADDRESSES[r.choice(list(contacts.ADDRESSES))][1][0],
    "city": lambda r: r.choice(("Toronto", "Leeds", "Köln", "Nantes", "Porto", "Gent", "Bergen", "Kraków", "Pune")),
    "zip": lambda r: contacts.filled(r, r.choice(("#####", "#####-####", "N## ##", "##-###", "####", "EC#A #BB", "####-###"))),
    "email": contacts.plain_email,
    "serial": lambda r: instruments.some(r, 12, instruments.ALPHANUMERIC),
    "ip": lambda r: machines.public_v4(r),
    "picture": lambda r: f"https://cdn.example.com/u/{instruments.some(r, 8)}.jpg",
    "money": lambda r: round(r.uniform(100, 90000), 2),
    "mac": machines.mac,
    "medical": lambda r: r.choice(MEDICAL),
    "flag": lambda r: r.random() < 0.5,
    "count": lambda r: r.randint(0, 4000),
    "version": negatives.version,
    "url": lambda r: f"https://www.example.com/help/{negatives.slug(r)}",
    "id number": lambda r: r.randint(1000, 99999),
    "epoch": lambda r: r.choice((negatives.GENERATED["time"], negatives.GENERATED["epoch_ms"]))(r),
    "weekday": lambda r: r.choice(WEEKDAYS),
}


def parts(name):
    return name.replace("-", " ").replace("'", "").split()


def pascal(words):
    return "".join(w[:1].upper() + w[1:] for w in words)


STYLES = (
    lambda w: "_".join(w).lower(),
    lambda w: w[0][:1].lower() + w[0][1:] + pascal(w[1:]),
    lambda w: "-".join(w).lower(),
    lambda w: " ".join(x[:1].upper() + x[1:] for x in w),
    pascal,
    lambda w: "_".join(w).upper(),
    lambda w: " ".join(w).lower(),
)


def spellings(r, name, count):
    """different ways to write one name; the levels of a path keep one style. What the specification names stays as it is."""
    if name.startswith(("context/", "traits/")):
        return [name.split("/")]
    levels = [parts(level) for level in name.split("/")]
    longest = max(map(len, levels))
    styles = r.sample(STYLES, len(STYLES)) if longest > 1 else [STYLES[0], STYLES[4], STYLES[5]]
    made = []
    for style in ([STYLES[0]] if longest > 1 else []) + styles:
        path = [style(level) if i or len(level) > 1 else level[0] for i, level in enumerate(levels)]
        if path not in made:
            made.append(path)
    return made[:count]


def positive(r):
    """(row, path, kind of values)"""
    for row, values, *names in contacts.table("keys.tsv"):
        for name in names:
            for path in spellings(r, name, 4):
                yield row, path, VALUES[values]


def negative(r):
    """("none/name" or "none/contradicted", path, kind of values)"""
    for values, *names in contacts.table("notkeys.tsv"):
        what = "none/contradicted" if values.startswith("contradicted ") else "none/name"
        for name in names:
            for path in spellings(r, name, 2):
                yield what, path, VALUES[values.removeprefix("contradicted ")]

def composed(r):
    """(row or "none/composed", path, kind of values): names put together from keyparts.tsv"""
    rows = contacts.table("keyparts.tsv")
    persons, things = rows[0][1:], next(row[1:] for row in rows if row[0] == "thing")
    technical = [(row[0].split()[1], row[1:]) for row in rows if row[0].startswith("technical ")]
    fields = [row for row in rows if row[0] not in ("person", "thing") and not row[0].startswith("technical ")]
    for row, values, *words in fields:
        for person in r.sample(persons, 10):
            level = r.choice((" ", " ", " ", "/"))
            yield row, r.choice(spellings(r, person + level + r.choice(words), 7)), VALUES[values]
        for kind, said in technical if row not in STATUS else ():
            for text in r.sample(said, 3):
                yield "none/composed", r.choice(spellings(r, f"{r.choice(words)} {text}", 7)), VALUES[kind]
    for thing in r.sample(things, 60):
        yield "none/composed", r.choice(spellings(r, thing + r.choice((" ", " ", "/")) + "name", 7)), VALUES["word"]
