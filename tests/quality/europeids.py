# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""European national identification and personal tax numbers, by each country's published rule."""
import string

from checks import digits, luhn, mod11_10, weighted
from idrules import born, letters, mod11_digit, number, rest_digit, spaced, until


# The British Isles

def gb_nino(r):
    def make():
        prefix = r.choice("ABCEGHJKLMNOPRSTWXYZ") + r.choice("ABCEGHJKLMNPRSTWXYZ")
        return None if prefix in ("BG", "GB", "KN", "NK", "NT", "TN", "ZZ") else prefix
    made = until(make) + number(r, 6) + r.choice("ABCD")
    return spaced(made, 2, 2, 2, 2, 1) if r.random() < 0.6 else made


def gb_nhs(r):
    def make():
        body = number(r, 9, "4567")
        check = mod11_digit(body, range(10, 1, -1))
        return check and spaced(body + check, 3, 3, 4)
    return until(make)


def ie_pps(r):
    body, second = number(r, 7), r.choice("AB")
    return body + "WABCDEFGHIJKLMNOPQRSTUV"[(weighted(body, range(8, 1, -1)) + 9 * (ord(second) - 64)) % 23] + second


# Germany, Austria, Switzerland

def de_tax(r):
    """Since 2016 one digit occurs two or three times in the first ten, and the others once or not at all."""
    chosen = r.sample("0123456789", 9)
    body = chosen + [r.choice(chosen)]
    while True:
        r.shuffle(body)
        if body[0] != "0":
            break
    made = "".join(body) + mod11_10("".join(body))
    return spaced(made, 2, 3, 3, 3)


def pension_check(body):
    """VKVV § 2: the letter counts as its two-digit place in the alphabet; sums of the products' digits."""
    plain = "".join(c if c.isdigit() else f"{ord(c) - 64:02d}" for c in body)
    return str(sum(sum(divmod(d * w, 10)) for d, w in zip(digits(plain), (2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1))) % 10)


def de_pension(r):
    year, month, day = born(r)
    body = f"{r.choice((2, 4, 9, 12, 14, 25, 53, 65)):02d}{day:02d}{month:02d}{year % 100:02d}{letters(r, 1)}{r.randint(0, 99):02d}"
    made = body + pension_check(body)
    return spaced(made, 2, 6, 1, 3) if r.random() < 0.5 else made


def at_svnr(r):
    def make():
        year, month, day = born(r)
        serial, date = number(r, 3, "123456789"), f"{day:02d}{month:02d}{year % 100:02d}"
        check = rest_digit(serial + date, (3, 7, 9, 5, 8, 4, 2, 1, 6), None)
        return check and f"{serial}{check} {date}"
    return until(make)


def ch_ahv(r):
    body = "756" + number(r, 9)
    made = body + str(-weighted(body, (1, 3) * 6) % 10)
    return f"{made[:3]}.{made[3:7]}.{made[7:11]}.{made[11:]}"


# Western and southern Europe

def fr_nir(r):
    year, month, _ = born(r)
    body = r.choice("12") + f"{year % 100:02d}{month:02d}{r.choice([n for n in range(1, 96) if n != 20]):02d}" \
        f"{r.randint(1, 300):03d}{r.randint(1, 999):03d}"
    made = f"{body}{97 - int(body) % 97:02d}"
    return spaced(made, 1, 2, 2, 2, 3, 3, 2) if r.random() < 0.6 else made


DNI = "TRWAGMYFPDXBNJZSQVHLCKE"


def es_dni(r):
    body = number(r, 8)
    return body + r.choice(("", "-")) + DNI[int(body) % 23]


def es_nie(r):
    first, body = r.randrange(3), number(r, 7)
    return "XYZ"[first] + r.choice(("", "-")) + body + r.choice(("", "-")) + DNI[int(str(first) + body) % 23]


CF_ODD = dict(zip("0123456789", (1, 0, 5, 7, 9, 13, 15, 17, 19, 21))) | dict(zip(
    string.ascii_uppercase, (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)))


def cf_check(body):
    total = sum(CF_ODD[c] if i % 2 == 0 else int(c, 36) - (0 if c.isdigit() else 10) for i, c in enumerate(body))
    return chr(65 + total % 26)


def it_cf(r):
    year, month, day = born(r)
    body = letters(r, 3, "BCDFGLMNPRSTVZ") + letters(r, 3, "BCDFGLMNPRSTVZ") + f"{year % 100:02d}" \
        + "ABCDEHLMPRST"[month - 1] + f"{day + r.choice((0, 40)):02d}" + r.choice("ABCDEFGHIL") + f"{r.randint(1, 999):03d}"
    return body + cf_check(body)


def pt_nif(r):
    body = number(r, 8, "12")
    check = -weighted(body, range(9, 1, -1)) % 11
    return body + str(check if check < 10 else 0)


def nl_bsn(r):
    def make():
        body = number(r, 8, "1234")
        rest = weighted(body, range(9, 1, -1)) % 11
        return None if rest == 10 else f"{body}{rest}"
    return until(make)


def be_nn(r):
    year, month, day = born(r)
    body = f"{year % 100:02d}{month:02d}{day:02d}{r.randint(1, 997):03d}"
    check = 97 - int(("2" if year > 1999 else "") + body) % 97
    return f"{body[:2]}.{body[2:4]}.{body[4:6]}-{body[6:]}.{check:02d}"


def gr_amka(r):
    year, month, day = born(r)
    body = f"{day:02d}{month:02d}{year % 100:02d}{number(r, 4)}"
    return body + luhn(body)


# Northern Europe and the Baltic states

def se_pnr(r):
    year, month, day = born(r)
    body = f"{year % 100:02d}{month:02d}{day:02d}{number(r, 3)}"
    made = f"{body[:6]}-{body[6:]}{luhn(body)}"
    return f"{year // 100}{made}" if r.random() < 0.5 else made


def no_fnr(r):
    def make():
        year, month, day = born(r, 1940, 1999)
        body = f"{day:02d}{month:02d}{year % 100:02d}{r.randint(0, 499):03d}"
        first = mod11_digit(body, (3, 7, 6, 1, 8, 9, 4, 5, 2))
        second = first and mod11_digit(body + first, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))
        return second and f"{body[:6]}{r.choice(('', ' '))}{body[6:]}{first}{second}"
    return until(make)


def dk_cpr(r):
    def make():
        year, month, day = born(r, 1940, 1999)
        body = f"{day:02d}{month:02d}{year % 100:02d}{r.randint(0, 399):03d}"
        check = mod11_digit(body, (4, 3, 2, 7, 6, 5, 4, 3, 2))
        return check and f"{body[:6]}-{body[6:]}{check}"
    return until(make)


def fi_hetu(r):
    year, month, day = born(r)
    date, serial = f"{day:02d}{month:02d}{year % 100:02d}", f"{r.randint(2, 899):03d}"
    return date + ("-" if year < 2000 else "A") + serial + "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(date + serial) % 31]


def is_kennitala(r):
    def make():
        year, month, day = born(r)
        body = f"{day:02d}{month:02d}{year % 100:02d}{r.randint(20, 99)}"
        check = mod11_digit(body, (3, 2, 7, 6, 5, 4, 3, 2))
        return check and f"{body[:6]}-{body[6:]}{check}{'9' if year < 2000 else '0'}"
    return until(make)


def ee_lt(r):
    """Estonia's isikukood and Lithuania's asmens kodas have one rule."""
    year, month, day = born(r)
    body = f"{r.choice('34' if year < 2000 else '56')}{year % 100:02d}{month:02d}{day:02d}{number(r, 3)}"
    rest = weighted(body, (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)) % 11
    return body + (str(rest) if rest < 10 else rest_digit(body, (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)))


def lv_pk(r):
    def make():
        year, month, day = born(r)
        body = f"{day:02d}{month:02d}{year % 100:02d}{1 if year < 2000 else 2}{number(r, 3)}"
        check = (1101 - weighted(body, (1, 6, 3, 7, 9, 10, 5, 8, 4, 2))) % 11
        return None if check == 10 else f"{body[:6]}-{body[6:]}{check}"
    return until(make)


# Central and eastern Europe

def pl_pesel(r):
    year, month, day = born(r)
    body = f"{year % 100:02d}{month + (20 if year > 1999 else 0):02d}{day:02d}{number(r, 4)}"
    return body + str(-weighted(body, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10)


def pl_nip(r):
    def make():
        body = number(r, 9, "123456789")
        check = rest_digit(body, (6, 5, 7, 2, 3, 4, 5, 6, 7), None)
        return check and spaced(body + check, 3, 3, 2, 2, by="-")
    return until(make)


def cz_sk(r):
    def make():
        year, month, day = born(r, 1955)
        body = f"{year % 100:02d}{month + r.choice((0, 50)):02d}{day:02d}{number(r, 3)}"
        rest = int(body) % 11
        return None if rest == 10 else f"{body[:6]}/{body[6:]}{rest}"
    return until(make)


def hu_taj(r):
    body = number(r, 8)
    return spaced(body + str(weighted(body, (3, 7) * 4) % 10), 3, 3, 3)


def ro_cnp(r):
    year, month, day = born(r)
    body = f"{r.choice('12' if year < 2000 else '56')}{year % 100:02d}{month:02d}{day:02d}{r.randint(1, 46):02d}{r.randint(1, 999):03d}"
    return body + rest_digit(body, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9), "1")


def bg_egn(r):
    year, month, day = born(r)
    body = f"{year % 100:02d}{month + (40 if year > 1999 else 0):02d}{day:02d}{number(r, 3)}"
    return body + rest_digit(body, (2, 4, 8, 5, 10, 9, 7, 3, 6))


def hr_oib(r):
    body = number(r, 10)
    return body + mod11_10(body)


def jmbg(r):
    """Serbia, Slovenia and the other successors of Yugoslavia."""
    def make():
        year, month, day = born(r)
        body = f"{day:02d}{month:02d}{year % 1000:03d}{r.choice((10, 18, 33, 50, 71, 73, 79))}{number(r, 3)}"
        return (check := mod11_digit(body, (7, 6, 5, 4, 3, 2) * 2)) and body + check
    return until(make)


def ua_rnokpp(r):
    body = f"{r.randint(15000, 39000)}{number(r, 4)}"
    return body + str(weighted(body, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10)


def ru_snils(r):
    body = number(r, 9, "123456789")
    check = weighted(body, range(9, 0, -1)) % 101 % 100
    return f"{spaced(body, 3, 3, 3, by='-')} {check:02d}"


def ru_inn(r):
    body = f"{r.randint(1, 79):02d}{number(r, 8)}"
    body += str(weighted(body, (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11 % 10)
    return body + str(weighted(body, (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)) % 11 % 10)
