# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""National identification and personal tax numbers outside Europe, by each country's published rule."""
import string

from checks import digits, luhn, mod11_2, verhoeff, weighted
from idrules import born, letters, mod11_digit, number, spaced, until


# North America

def us_ssn(r):
    area = r.choice([n for n in range(1, 900) if n != 666])
    return f"{area:03d}-{r.randint(1, 99):02d}-{r.randint(1, 9999):04d}"


def us_itin(r):
    group = r.choice([*range(50, 66), *range(70, 89), 90, 91, 92, *range(94, 100)])
    return f"9{number(r, 2)}-{group}-{number(r, 4)}"


def ca_sin(r):
    body = number(r, 8, "1234567")
    return spaced(body + luhn(body), 3, 3, 3, by=r.choice(" -"))


CURP = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"


def curp_check(body):
    return str(-sum(CURP.index(c) * (18 - i) for i, c in enumerate(body)) % 10)


def mx_curp(r):
    year, month, day = born(r)
    body = (letters(r, 1) + r.choice("AEIOU") + letters(r, 2) + f"{year % 100:02d}{month:02d}{day:02d}" + r.choice("HM")
            + r.choice("AS BC CL DF GR JC MC NL OC PL SR VZ".split()) + letters(r, 3, "BCDFGHJKLMNPQRSTVWXYZ")
            + (r.choice("0123456789") if year < 2000 else r.choice("ABC")))
    return body + curp_check(body)


def rfc_check(body):
    values = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ"
    return "0" if (n := -sum(values.index(c) * (13 - i) for i, c in enumerate(body)) % 11) == 0 else "123456789A"[n - 1]


def mx_rfc(r):
    year, month, day = born(r)
    body = letters(r, 1) + r.choice("AEIOU") + letters(r, 2) + f"{year % 100:02d}{month:02d}{day:02d}" \
        + letters(r, 2, "123456789ABCDEFGHIJKLMNPQRSTUVWXYZ")
    return body + rfc_check(body)


# South America

def cpf_checks(body):
    for count in (9, 10):
        body += str(-weighted(body, range(count + 1, 1, -1)) % 11 % 10)
    return body


def br_cpf(r):
    made = cpf_checks(number(r, 9))
    return f"{made[:3]}.{made[3:6]}.{made[6:9]}-{made[9:]}"


def cl_rut(r):
    body = str(r.randint(5_000_000, 25_999_999))
    check = "0123456789K"[-sum(int(d) * (2 + i % 6) for i, d in enumerate(reversed(body))) % 11]
    return f"{int(body):,}".replace(",", ".") + "-" + check


def ar_cuil(r):
    def make():
        body = r.choice(("20", "23", "24", "27")) + number(r, 8, "1234")
        check = mod11_digit(body, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2))
        return check and f"{body[:2]}-{body[2:]}-{check}"
    return until(make)


def ec_cedula(r):
    body = f"{r.randint(1, 24):02d}" + number(r, 1, "012345") + number(r, 6)
    return body + luhn(body)


# The near East, Africa

def tr_tc(r):
    body = number(r, 9, "123456789")
    d = digits(body)
    tenth = (sum(d[::2]) * 7 - sum(d[1::2])) % 10
    return f"{body}{tenth}{(sum(d) + tenth) % 10}"


def il_id(r):
    body = number(r, 8, "0123")
    return body + luhn(body)


def sa_id(r):
    body = number(r, 9, "12")
    return body + luhn(body)


def za_id(r):
    year, month, day = born(r)
    body = f"{year % 100:02d}{month:02d}{day:02d}{number(r, 4)}{r.choice('01')}8"
    return body + luhn(body)


# Asia and the Pacific

def in_aadhaar(r):
    body = number(r, 11, "23456789")
    return spaced(body + verhoeff(body), 4, 4, 4)


def in_pan(r):
    return letters(r, 3) + "P" + letters(r, 1) + number(r, 4) + letters(r, 1)


def cn_ric(r):
    year, month, day = born(r)
    body = r.choice("110101 120103 310104 320106 330106 370102 420106 440103 440305 510107 610113".split()) \
        + f"{year}{month:02d}{day:02d}{r.randint(1, 999):03d}"
    return body + mod11_2(body)


def kr_rrn(r):
    year, month, day = born(r)
    body = f"{year % 100:02d}{month:02d}{day:02d}{r.choice('12' if year < 2000 else '34')}{number(r, 5)}"
    return f"{body[:6]}-{body[6:]}{-weighted(body, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)) % 11 % 10}"


def jp_my_number(r):
    body = number(r, 11)
    rest = weighted(body, (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return spaced(body + str(0 if rest < 2 else 11 - rest), 4, 4, 4)


def tw_id(r):
    region = r.choice(string.ascii_uppercase)
    body = r.choice("12") + number(r, 7)
    code = str(10 + "ABCDEFGHJKLMNPQRSTUVXYWZIO".index(region))
    return region + body + str(-weighted(code + body, (1, 9, 8, 7, 6, 5, 4, 3, 2, 1)) % 10)


def hk_id(r):
    region, body = letters(r, 1), number(r, 6)
    total = 9 * 36 + 8 * (ord(region) - 55) + weighted(body, range(7, 1, -1))
    return f"{region}{body}({'0123456789A'[-total % 11]})"


def sg_nric(r):
    kind, body = r.choice("STFG"), number(r, 7)
    total = weighted(body, (2, 7, 6, 5, 4, 3, 2)) + (4 if kind in "TG" else 0)
    return kind + body + ("JZIHGFEDCBA" if kind in "ST" else "XWUTRQPNMLK")[total % 11]


def th_id(r):
    body = number(r, 12, "12345678")
    made = body + str((11 - weighted(body, range(13, 1, -1)) % 11) % 10)
    return spaced(made, 1, 4, 5, 2, 1, by="-")


def my_nric(r):
    year, month, day = born(r)
    return f"{year % 100:02d}{month:02d}{day:02d}-{r.choice((1, 2, 5, 7, 8, 10, 12, 13, 14)):02d}-{number(r, 4)}"


def au_tfn(r):
    def make():
        body = number(r, 8, "123456789")
        check = weighted(body, (1, 4, 3, 7, 5, 8, 6, 9)) % 11
        return None if check == 10 else spaced(f"{body}{check}", 3, 3, 3)
    return until(make)


def au_medicare(r):
    body = number(r, 8, "23456")
    return f"{body[:4]} {body[4:]}{weighted(body, (1, 3, 7, 9, 1, 3, 7, 9)) % 10} {r.randint(1, 9)}"
