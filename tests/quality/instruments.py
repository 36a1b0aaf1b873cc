# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Payment cards, bank accounts, wallets, travel documents, vehicles and devices: invented, with right check digits."""
import string

from checks import RIPPLE58, base58check, ethereum, iban_check, luhn, mrz_check, segwit, vin_check

ALPHANUMERIC = string.digits + string.ascii_uppercase

# Issuer ranges as ISO/IEC 7812 registered them and the schemes publish them: first digits, lengths.
CARDS = {
    "visa": (("4",), (16, 16, 13, 19)),
    "mastercard": (("51", "52", "53", "54", "55", "2221", "2350", "2500", "2699", "2720"), (16,)),
    "amex": (("34", "37"), (15,)),
    "discover": (("6011", "644", "649", "65"), (16,)),
    "diners": (("300", "305", "36", "38", "39"), (14,)),
    "jcb": (("3528", "3545", "3589"), (16,)),
    "unionpay": (("6221", "6228", "6250", "6282"), (16, 19)),
    "maestro": (("5018", "5020", "5038", "6304", "6759", "6761", "6763"), (16, 18, 19, 13, 12)),
    "mir": (("2200", "2202", "2204"), (16,)),
    "rupay": (("6069", "6521", "6081"), (16,)),
    "elo": (("636368", "438935", "504175", "451416"), (16,)),
    "troy": (("979200", "979288"), (16,)),
}


def some(r, count, alphabet=string.digits):
    return "".join(r.choice(alphabet) for _ in range(count))


def groups(text, *sizes, by=" "):
    parts = []
    while text:
        size = sizes[min(len(parts), len(sizes) - 1)]
        parts.append(text[:size])
        text = text[size:]
    return by.join(parts)


def card(r, brand):
    starts, lengths = CARDS[brand]
    body = r.choice(starts)
    body += some(r, r.choice(lengths) - len(body) - 1)
    number = body + luhn(body)
    sizes = {13: (4, 3), 14: (4, 6, 4), 15: (4, 6, 5), 19: (4, 4, 4, 4, 3)}.get(len(number), (4,))
    return number, sizes


def written_card(brand):
    def make(r):
        number, sizes = card(r, brand)
        form = r.random()
        if form < 0.4:
            return number
        if form < 0.7:
            return groups(number, *sizes)
        if form < 0.85:
            return groups(number, *sizes, by="-")
        return r.choice(("paid with {} today", "card: {}", "Karte {} bitte sperren", "n° {}")).format(groups(number, *sizes))
    return make


def number_card(r):
    """as a JSON number"""
    return int(card(r, r.choice(("visa", "mastercard", "amex", "jcb", "discover")))[0])


# The account's part in SWIFT's IBAN registry: n digits, a letters, c both.
IBANS = {
    "AD": "8n12c", "AE": "19n", "AL": "8n16c", "AT": "16n", "AZ": "4a20c", "BA": "16n", "BE": "12n", "BG": "4a6n8c",
    "BH": "4a14c", "BR": "23n1a1c", "CH": "5n12c", "CR": "18n", "CY": "8n16c", "CZ": "20n", "DE": "18n", "DK": "14n",
    "DO": "4c20n", "EE": "16n", "ES": "20n", "FI": "14n", "FR": "10n11c2n", "GB": "4a14n", "GE": "2a16n", "GI": "4a15c",
    "GR": "7n16c", "HR": "17n", "HU": "24n", "IE": "4a14n", "IL": "19n", "IS": "22n", "IT": "1a10n12c", "JO": "4a4n18c",
    "KW": "4a22c", "KZ": "3n13c", "LB": "4n20c", "LI": "5n12c", "LT": "16n", "LU": "3n13c", "LV": "4a13c", "MC": "10n11c2n",
    "MD": "20c", "ME": "18n", "MK": "3n10c2n", "MT": "4a5n18c", "NL": "4a10n", "NO": "11n", "PK": "4a16c", "PL": "24n",
    "PT": "21n", "QA": "4a21c", "RO": "4a16c", "RS": "18n", "SA": "2n18c", "SE": "20n", "SI": "15n", "SK": "20n",
    "SM": "1a10n12c", "TN": "20n", "TR": "6n16c", "UA": "6n19c",
}


def bban(r, form):
    made, count = "", ""
    for sign in form:
        if sign.isdigit():
            count += sign
            continue
        made += some(r, int(count), {"n": string.digits, "a": string.ascii_uppercase, "c": string.digits}[sign])
        count = ""
    return made


def iban(r):
    country = r.choice(list(IBANS))
    body = bban(r, IBANS[country])
    made = country + iban_check(country, body) + body
    form = r.random()
    if form < 0.4:
        return made
    if form < 0.75:
        return groups(made, 4)
    if form < 0.85:
        return r.choice(("IBAN: {}", "bitte an {} überweisen", "virement sur {} svp", "IBAN={}")).format(made)
    return groups(made, 4) if r.random() < 0.5 else made.lower()


def mx_clabe(r):
    """18 digits: bank, place, account, check digit"""
    body = r.choice(("002", "012", "014", "021", "044", "072", "127")) + some(r, 14)
    return body + str(-sum(int(d) * (3, 7, 1)[i % 3] % 10 for i, d in enumerate(body)) % 10)


# Wallets

def bitcoin(r):
    form = r.randrange(4)
    if form < 2:
        return base58check(bytes([(0, 5)[form]]) + r.randbytes(20))
    return segwit("bc", form - 2, r.randbytes(r.choice((20, 32)) if form == 2 else 32))


def litecoin(r):
    return segwit("ltc", 0, r.randbytes(20)) if r.random() < 0.5 else base58check(b"\x30" + r.randbytes(20))


def dogecoin(r):
    return base58check(b"\x1e" + r.randbytes(20))


def tron(r):
    return base58check(b"\x41" + r.randbytes(20))


def ripple(r):
    return base58check(b"\0" + r.randbytes(20), RIPPLE58)


def ether(r):
    return ethereum(r.randbytes(20).hex())


# Travel documents: ICAO Doc 9303, parts 4 (TD3) and 5 (TD1)

STATES = "AUT BEL BRA CAN CHE CHN CZE D<< DNK ESP FRA GBR GRC IND ITA JPN KOR MEX NLD POL PRT SWE TUR UKR USA UTO".split()
NAMES = [("ERIKSSON", "ANNA MARIA"), ("BEISPIEL", "JUTTA"), ("KOWALSKA", "EWA"), ("DUPONT EXEMPLE", "LUC"), ("OSMANI", "ILIR"),
         ("VAN DER MUSTER", "WILLEM"), ("YILMAZOGLU", "AYLIN"), ("TANAKAMOTO", "KEI"), ("OCONNEXAMPLE", "SIOBHAN")]


def holder(r):
    last, first = r.choice(NAMES)
    return f"{last}<<{first}".replace(" ", "<")


def dates(r):
    return (f"{r.randint(40, 99)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}",
            f"{r.randint(26, 36)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}")


def mrz_td3(r):
    state, (birth, expiry) = r.choice(STATES), dates(r)
    number, personal = some(r, 9, ALPHANUMERIC), "<" * 14
    number += mrz_check(number)
    birth += mrz_check(birth)
    expiry += mrz_check(expiry)
    personal += r.choice("0<")
    second = number + state + birth + r.choice("MF<") + expiry + personal
    second += mrz_check(number + birth + expiry + personal)
    return f"P<{state}{holder(r)}".ljust(44, "<") + r.choice(("\n", "\r\n")) + second


def mrz_td1(r):
    state, (birth, expiry) = r.choice(STATES), dates(r)
    number = some(r, 9, ALPHANUMERIC)
    upper = (number + mrz_check(number)).ljust(25, "<")
    birth += mrz_check(birth)
    expiry += mrz_check(expiry)
    first = "I" + r.choice("<D") + state + upper
    second = birth + r.choice("MF") + expiry + state + "<" * 11
    second += mrz_check(upper + birth + expiry + "<" * 11)
    return "\n".join((first, second, holder(r).ljust(30, "<")))


# Vehicles and devices

def vin(r):
    """World manufacturer identifiers that are in use; the rest is random."""
    body = r.choice("WVW WBA WDB 1HG 1FA 2T1 3VW JTD JHM KMH VF1 ZFA YV1 SAJ 5YJ TMB".split()) \
        + some(r, 14, "ABCDEFGHJKLMNPRSTUVWXYZ0123456789")
    return body[:8] + vin_check(body) + body[9:]


def imei(r):
    body = r.choice(("35", "86", "01", "99")) + some(r, 12)
    return body + luhn(body)


def printed_imei(r):
    return groups(imei(r), 2, 6, 6, 1, by=r.choice("- "))
