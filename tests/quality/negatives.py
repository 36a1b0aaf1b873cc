# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that are no personal data: the hand-written ones of negatives.tsv, and what shops and machines number."""
import string
import uuid

from checks import luhn_ok
from contacts import date, recent_date, rough_position, table
from instruments import CARDS, some


def looks_like_card(text):
    """One of ten random numbers that begin like a card passes for one, and nobody could tell: alone they are no case."""
    plain = text.replace(" ", "").replace("-", "")
    return plain.isdigit() and luhn_ok(plain) and any(plain.startswith(s) for starts, _ in CARDS.values() for s in starts)


def ean13(r):
    body = r.choice(("40", "30", "50", "87", "978", "00", "69")) + some(r, 10)
    body = body[:12]
    return body + str(-sum(int(d) * (1, 3)[i % 2] for i, d in enumerate(body)) % 10)


def version(r):
    parts = [str(r.randint(0, 40)) for _ in range(r.choice((2, 3, 3, 3)))]
    return r.choice(("", "v", "")) + ".".join(parts) + r.choice(("", "", "-beta.1", "-rc2", "+build.17", "-SNAPSHOT"))


def four_part_version(r):
    """the fourth part of a browser's version is above 255 or all are small and named so"""
    return f"{r.randint(90, 140)}.0.{r.randint(1000, 7000)}.{r.randint(10, 250)}"


def slug(r):
    words = "blue red cotton shirt winter sale shoe running mug lamp garden set pro mini max".split()
    return "-".join(r.sample(words, 3)) + r.choice(("", f"-{r.randint(1, 2000)}"))


GENERATED = {
    "order_10": lambda r: some(r, 1, "123456789") + some(r, 9),
    "order_10_number": lambda r: int(some(r, 1, "123456789") + some(r, 9)),
    "order_12": lambda r: some(r, 1, "123456789") + some(r, 11),
    "order_16": lambda r: some(r, 1, "123456789") + some(r, 15),
    "order_16_number": lambda r: int(some(r, 1, "123456789") + some(r, 15)),
    "order_spaced": lambda r: " ".join(some(r, 4, "123456789") for _ in range(4)),
    "order_prefixed": lambda r: r.choice(("ORD-", "SO", "INV-2024-", "#", "PO-", "A-", "T")) + some(r, r.choice((5, 6, 8))),
    "amazon_order": lambda r: f"{r.randint(100, 999)}-{some(r, 7)}-{some(r, 7)}",
    "sku": lambda r: "-".join((some(r, 3, string.ascii_uppercase), some(r, 4), some(r, 2, string.ascii_uppercase + string.digits))),
    "asin": lambda r: "B0" + some(r, 8, string.ascii_uppercase + string.digits),
    "ean13": ean13,
    "parcel": lambda r: r.choice((lambda: "1Z" + some(r, 16, string.ascii_uppercase + string.digits), lambda: "JJD" + some(r, 18),
                                  lambda: some(r, 2, "RLC") + some(r, 9) + "DE"))(),
    "epoch": lambda r: r.randint(1_400_000_000, 1_900_000_000),
    "epoch_text": lambda r: str(r.randint(1_400_000_000, 1_900_000_000)),
    "epoch_ms": lambda r: r.randint(1_400_000_000_000, 1_900_000_000_000),
    "epoch_fraction": lambda r: f"{r.randint(1_400_000_000, 1_900_000_000)}.{some(r, 6)}",
    "time": lambda r: f"{date(r, 2018, 2027, forms=('{y}-{m:02d}-{d:02d}',))}{r.choice('T ')}{r.randint(0, 23):02d}:{some(r, 1, '012345')}"
                      f"{some(r, 1)}:{some(r, 1, '012345')}{some(r, 1)}{r.choice(('Z', '', '.123Z', '+02:00'))}",
    "date": recent_date,
    "version": version,
    "browser_version": four_part_version,
    "md5": lambda r: r.randbytes(16).hex(),
    "sha1": lambda r: r.randbytes(20).hex(),
    "sha256": lambda r: r.randbytes(32).hex(),
    "short_hash": lambda r: r.randbytes(4).hex()[:r.choice((7, 8))],
    "hex_12": lambda r: r.randbytes(6).hex(),
    "object_id": lambda r: r.randbytes(12).hex(),
    "uuid": lambda r: str(uuid.UUID(int=r.getrandbits(128), version=4)),
    "uuid_upper": lambda r: str(uuid.UUID(int=r.getrandbits(128), version=4)).upper(),
    "ulid": lambda r: "01H" + some(r, 23, "0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
    "short_id": lambda r: some(r, r.choice((8, 11, 21)), string.ascii_letters + string.digits),
    "coupon": lambda r: some(r, r.choice((8, 10, 12)), string.ascii_uppercase + string.digits),
    "licence_of_software": lambda r: "-".join(some(r, 5, string.ascii_uppercase + string.digits) for _ in range(5)),
    "price": lambda r: r.choice(("{:.2f}", "{:,.2f}", "€{:.2f}", "{:.2f} USD")).format(r.uniform(1, 20000)),
    "amount": lambda r: round(r.uniform(0.5, 5000), 2),
    "count": lambda r: r.randint(0, 5_000_000),
    "nine_digits": lambda r: some(r, 1, "123456789") + some(r, 8),
    "eleven_digits": lambda r: some(r, 1, "123456789") + some(r, 10),
    "negative": lambda r: -r.randint(1, 10_000_000),
    "ratio": lambda r: round(r.random(), r.choice((3, 6, 12))),
    "rough_position": rough_position,
    "dimension": lambda r: f"{r.randint(1, 4000)}x{r.randint(1, 4000)}",
    "file": lambda r: f"{slug(r)}_{r.randint(1, 4)}{r.choice(('@2x.png', '.pdf', '.min.js', '@3x.jpg', '.tar.gz'))}",
    "package": lambda r: f"{slug(r)}@{r.randint(0, 20)}.{r.randint(0, 20)}.{r.randint(0, 20)}",
    "url": lambda r: f"https://shop.example.com/{slug(r)}?variant={some(r, 11, '123456789')}",
    "path": lambda r: f"/c/{slug(r)}/{some(r, 6)}",
    "slug": slug,
    "client_id": lambda r: f"GA1.{r.randint(1, 3)}.{some(r, 10, '123456789')}.{r.randint(1_500_000_000, 1_800_000_000)}",
    "pixel_id": lambda r: f"fb.1.{r.randint(1_500_000_000_000, 1_800_000_000_000)}.{some(r, 10, '123456789')}",
    "seat": lambda r: f"{r.randint(1, 50)}{r.choice('ABCDEF')}",
    "flight": lambda r: f"{r.choice(('LH', 'BA', 'AF', 'UA'))}{r.randint(10, 9999)}",
    "isbn": lambda r: f"978-{r.randint(0, 9)}-{some(r, 4)}-{some(r, 4)}-{some(r, 1)}",
    "build": lambda r: f"{r.randint(10, 30)}{r.choice('ABCDEFG')}{r.randint(10, 999)}",
}


def single(r, make):
    """one value that can be told from a card"""
    while looks_like_card(str(value := make(r))):
        pass
    return value


def written():
    """each hand-written value with what it resembles"""
    for like, *values in table("negatives.tsv"):
        for value in values:
            yield like, value
