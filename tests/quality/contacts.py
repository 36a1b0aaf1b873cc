# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How people in many countries write telephone numbers, addresses, e-mail addresses, dates of birth and places.

Names are plainly invented or everyday words; domains are example domains.
"""
import pathlib
import re
import string
import urllib.parse

HERE = pathlib.Path(__file__).parent


def table(name):
    """rows of a file of tab-separated values; # begins a comment"""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


PHONES = {row[0]: row[1:] for row in table("phones.tsv")}
ADDRESSES = {row[0]: [part.split("||" if i == 0 else "|") for i, part in enumerate(row[1:])] for row in table("addresses.tsv")}


def filled(r, form):
    """# becomes a digit, N 2 to 9, {a|b} one of them"""
    form = re.sub(r"\{([^}]*)\}", lambda m: r.choice(m[1].split("|")), form)
    return "".join(r.choice(string.digits) if c == "#" else r.choice("23456789") if c == "N" else c for c in form)


def phone(r):
    """with a sign that it is one: a country code, a trunk prefix, brackets or dashes. Groups of digits alone may be anything:
    those have a word with them."""
    made = filled(r, r.choice(PHONES[r.choice(list(PHONES))]))
    if r.random() < 0.85 and re.search(r"^[+0]|[-.(]", made):
        return made
    return r.choice(("tel:{}", "call me: {}", "Tel. {}", "Tel. {} ext. 204", "Phone: {}", "reach me at {} after 5", "mobile {}", "Rückruf unter {}",
                     "appelez le {}")).format(made)


def international_phone(r):
    country = r.choice(list(PHONES))
    return filled(r, r.choice([form for form in PHONES[country] if form.startswith("+")]))


def address(r):
    forms, streets, towns = ADDRESSES[r.choice(list(ADDRESSES))]
    town, code = r.choice(towns).split("=")
    code = "".join(r.choice(string.digits) if c == "#" else c for c in code)
    values = {"{s}": r.choice(streets), "{n}": str(r.randint(1, 240)), "{u}": str(r.randint(1, 9)), "{p}": code, "{t}": town}
    return re.sub(r"\{\w\}", lambda m: values[m[0]], r.choice(forms).replace("\\n", "\n")).strip(" ,")


WORDS = "anna mila jonas kofi aiko luca sofia yusuf ines pavel noor tariq elif bruno greta hanna matteo zoe amara wei".split()
LAST = "beispiel muster exemple ejemplo esempio voorbeeld przyklad exempel sample placeholder primjer mustermann".split()
DOMAINS = ("example.com example.org example.net mail.example.com example.co.uk example.de example.fr example.com.br "
           "example.co.jp example.in kunden.example.org example.io example.info example.museum").split()
IDN = "bücher.example.com münchen.example.org xn--bcher-kva.example.com пример.example.net 例え.example.com".split()


def plain_email(r):
    first, last = r.choice(WORDS), r.choice(LAST)
    local = r.choice((f"{first}.{last}", f"{first}{last}", f"{first[0]}.{last}", f"{first}_{last}{r.randint(1, 99)}", first,
                      f"{last}-{first}", f"{first}.{last}{r.randint(1950, 2006)}"))
    return f"{local}@{r.choice(DOMAINS)}"


def email(r):
    form = r.random()
    made = plain_email(r)
    local, domain = made.split("@")
    if form < 0.35:
        return made
    if form < 0.45:
        return f"{local}+{r.choice(('news', 'shop', 'test1', '2024'))}@{domain}"
    if form < 0.55:
        return urllib.parse.quote(made, safe="") if r.random() < 0.5 else f"https://example.com/unsubscribe?email={local}%40{domain}"
    if form < 0.65:
        return f"{local}@{r.choice(IDN)}"
    if form < 0.7:
        return made.upper() if r.random() < 0.5 else made.title()
    if form < 0.75:
        return f"{r.choice(('josé', 'jürgen', 'андрей', 'mária'))}.{local}@{domain}"  # RFC 6531
    return r.choice(("mailto:{}", "Anna Beispiel <{}>", "please write to {}.", "({})", "{};", '"{}"', "E-Mail: {}, danke",
                     "contact={}&ok=1")).format(made)


MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(),
}
DATES = ("{y}-{m:02d}-{d:02d}", "{d:02d}.{m:02d}.{y}", "{m:02d}/{d:02d}/{y}", "{d:02d}/{m:02d}/{y}", "{y}/{m:02d}/{d:02d}", "{d}.{m}.{y}",
         "{y}-{m:02d}-{d:02d}T00:00:00Z", "{d:02d}-{m:02d}-{y}", "{d} {M} {y}", "{M} {d}, {y}", "{d}. {M} {y}", "{y}年{m}月{d}日",
         "{y}{m:02d}{d:02d}", "{m}/{d}/{y}", "{d} {A} {y}")


def date(r, first, last, language=None, forms=DATES):
    """in one of the ways in which people and programs write dates"""
    month = r.randint(1, 12)
    names = MONTHS[language or r.choice(list(MONTHS))]
    return r.choice(forms).format(y=r.randint(first, last), m=month, d=r.randint(1, 28), M=names[month - 1], A=MONTHS["en"][month - 1][:3])


def birth_date(r):
    return date(r, 1935, 2012)


def recent_date(r):
    return date(r, 2019, 2027)


BORN = (("DOB: {}", "en"), ("D.O.B. {}", "en"), ("born on {}", "en"), ("Date of birth: {}", "en"), ("date of birth {}", "en"),
        ("she was born {}", "en"), ("birthday is {}", "en"), ("geboren am {}", "de"), ("geb. {}", "de"), ("Geburtsdatum: {}", "de"),
        ("né le {}", "fr"), ("née le {}", "fr"), ("date de naissance : {}", "fr"), ("nacido el {}", "es"),
        ("fecha de nacimiento: {}", "es"), ("nata il {}", "it"), ("data di nascita: {}", "it"))
OTHER = (("due date: {}", "en"), ("ordered on {}", "en"), ("released {}", "en"), ("valid until {}", "en"), ("founded on {}", "en"),
         ("expires: {}", "en"), ("geliefert am {}", "de"), ("gültig bis {}", "de"), ("Bestelldatum: {}", "de"), ("livré le {}", "fr"),
         ("date de commande : {}", "fr"), ("entregado el {}", "es"), ("fecha de pedido: {}", "es"), ("consegnato il {}", "it"))
WRITTEN_DATES = tuple(form for form in DATES if "年" not in form and "T00" not in form and form != "{y}{m:02d}{d:02d}")


def birth_text(r):
    form, language = r.choice(BORN)
    return form.format(date(r, 1935, 2012, language, WRITTEN_DATES))


def other_date_text(r):
    form, language = r.choice(OTHER)
    return form.format(date(r, 1985, 2027, language, WRITTEN_DATES))


def place(r, decimals):
    return round(r.uniform(-54, 68), decimals), round(r.uniform(-124, 150), decimals)


def position(r):
    """a pair with at least four decimals: within eleven metres"""
    decimals = r.choice((4, 5, 6, 6, 7))
    lat, lon = place(r, decimals)
    lat, lon = f"{lat:.{decimals}f}", f"{lon:.{decimals}f}"
    return r.choice(("{0}, {1}", "{0},{1}", "geo:{0},{1}", "POINT({1} {0})", "{0} {1}", "({0}, {1})", "lat={0}&lon={1}",
                     "https://maps.example.com/?q={0},{1}")).format(lat, lon)


def plain_position(r):
    lat, lon = place(r, 6)
    return f"{lat:.6f}, {lon:.6f}"


def rough_position(r):
    lat, lon = place(r, r.choice((0, 1, 2)))
    return f"{lat}, {lon}"
