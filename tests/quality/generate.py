#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Labelled cases of detection, made from a seed. The same seed gives the same cases.

usage: generate.py --seed N > cases.ndjson

A case is one field: {"table", "kind", "path", "values"}.
  table  key     the name decides; the values only fit it, or contradict it
         value   one value in a field whose name says nothing
         column  twenty values of one field: what one number alone cannot show, such as a kind of id with one check digit
  kind   a row of the default matchers, or FAMILY/DETAIL of kinds.json; none/DETAIL: to be left alone
Everything is made from public standards, numbering plans and postal rules, and shares nothing with the detector: no list, no
pattern, no validator. Hand-written: keys.tsv, notkeys.tsv, negatives.tsv; what is put together: keyparts.tsv, phones.tsv, addresses.tsv.
"""
import argparse
import json
import random
import sys

import contacts
import instruments
import keys
import machines
import nationalids
import negatives

SINGLE, COLUMNS, HEIGHT = 40, 4, 20  # cases of a kind; columns of a kind; values of a column
NEUTRAL = "value data item content info entry field1 attr".split()

FORMS = {
    "email/address": contacts.email,
    "card/number": instruments.number_card,
    **{f"card/{brand}": instruments.written_card(brand) for brand in instruments.CARDS},
    "bank/iban": instruments.iban,
    **{f"national_id/{make.__name__}": make for make in nationalids.PRINTED},
    "national_id/in_text": nationalids.in_text,
    "travel_document/td3": instruments.mrz_td3,
    "travel_document/td1": instruments.mrz_td1,
    "ip/v4": machines.ipv4,
    "ip/v6": machines.ipv6,
    "mac/address": machines.mac,
    "device/imei_printed": instruments.printed_imei,
    "vehicle/vin": instruments.vin,
    "credential/jwt": machines.jwt,
    **{f"credential/{service}": make for service, make in machines.API_KEYS.items()},
    "credential/api_key_in_text": machines.api_key,
    "credential/private_key": machines.private_key,
    "credential/login_in_url": machines.login_in_url,
    "credential/authorization": machines.authorization,
    **{f"wallet/{make.__name__}": make for make in (instruments.bitcoin, instruments.ether, instruments.litecoin,
                                                    instruments.dogecoin, instruments.tron, instruments.ripple)},
    "position/pair": contacts.position,
    "phone/written": contacts.phone,
    "phone/international": contacts.international_phone,
    "address/written": contacts.address,
    "birth_date/in_text": contacts.birth_text,
}
MORE = {"email/address": 8, "bank/iban": 6, "phone/written": 12, "phone/international": 5, "address/written": 16, "birth_date/in_text": 4,
        "position/pair": 3, "ip/v4": 3, "ip/v6": 3, "mac/address": 2}

MIXED = ("national_id/in_text", "credential/api_key_in_text")  # of many countries and services: no column has that

ONLY_COLUMNS = {
    **{f"national_id/{make.__name__}": make for make in nationalids.BARE},
    **{f"national_id/{name}": make for name, make in nationalids.STRIPPED.items()},
    "bank/mx_clabe": instruments.mx_clabe,
    "device/imei": instruments.imei,
    "gender/word": lambda r: r.choice(("male", "female", "Male", "Female", "MALE", "FEMALE")),
}
BIRTH_NAMES = "dob|birthday|birth_date|dateOfBirth|user/birthDate|geburtsdatum|customer_dob|profile/birthday|passenger/date_of_birth".split("|")
DATE_NAMES = "order_date|releaseDate|due_date|created|published_on|start_date|event/date|expires|lieferdatum|last_login|hire_by".split("|")
AD_NAMES = "idfa|advertisingId|device/advertisingId|gaid|google_advertising_id|aaid|idfv".split("|")
LATITUDES = "latitude|lat|user/lat|location/latitude|user/location/latitude|gps_latitude|geo/lat".split("|")
LONGITUDES = "longitude|lng|user/lng|location/longitude|user/location/longitude|gps_longitude|geo/lon".split("|")
STORES = "store/latitude|store/longitude|store_lat|storeLongitude|nearest_store/lat|warehouse/latitude|shop/location/lng|branch/lat".split("|")
STORE_PAIRS = "store_location|store/coordinates|branch_position|warehouse/geo|nearest_store/coordinates".split("|")
PRODUCTS = "product_name|itemName|product/name|collection|products/name|furniture/series|dress_model".split("|")
VERSIONS = "app_version|version|app/version|sdkVersion|firmware_version|os/version|build_version".split("|")


def coordinate(limit, decimals=6):
    return lambda r: round(r.uniform(-limit, limit), decimals)


def version_4(r):
    return ".".join(str(r.randint(0, 40)) for _ in range(4))


# Columns whose name takes part: (kind, names, values)
NAMED_COLUMNS = (
    ("birth_date/column", BIRTH_NAMES, contacts.birth_date),
    ("device/advertising_id", AD_NAMES, machines.advertising_id),
    ("position/latitude", LATITUDES, coordinate(80)),
    ("position/longitude", LONGITUDES, coordinate(170)),
    ("none/store_position", STORES, coordinate(80)),
    ("none/store_pair", STORE_PAIRS, contacts.plain_position),
    ("none/product_name", PRODUCTS, lambda r: r.choice("Anna Billy Karl Ingrid Oskar Malin Felix Stella Hemnes Ronja".split())),
    ("none/weekday", "weekday|day|delivery_day|pickup/day|slot_day".split("|"), lambda r: r.choice(keys.WEEKDAYS)),
    ("none/version_of_four", VERSIONS, version_4),
    ("none/other_date", DATE_NAMES, contacts.recent_date),
    ("none/uuid", "messageId|request_id|product/id|cart_id|experiment_id|page_view_id".split("|"), negatives.GENERATED["uuid"]),
    ("none/epoch_ms", "timestamp|event_time|sentAtMs|load_start|clicked_at".split("|"), negatives.GENERATED["epoch_ms"]),
    ("none/epoch", "ts|time|started_at|server_time".split("|"), negatives.GENERATED["epoch"]),
    ("none/order_10", "order_id|orderNumber|invoice_no|transaction_id|receipt_id".split("|"), negatives.GENERATED["order_10"]),
    ("none/order_16", "order_id|transactionId|payment_id|reference".split("|"), negatives.GENERATED["order_16"]),
)


def cases(seed):
    def source(what):  # a kind's cases do not depend on the other kinds
        return random.Random(f"{seed}/{what}")

    r = source("keys")
    for kind, path, value in [*keys.positive(r), *keys.negative(r), *keys.composed(r)]:
        yield "key", kind, path, [value(r) for _ in range(5)]

    for kind, make in FORMS.items():
        r = source(kind)
        for _ in range(SINGLE * MORE.get(kind, 1)):
            yield "value", kind, [r.choice(NEUTRAL)], [make(r)]
    r = source("written")
    for like, value in negatives.written():
        yield "value", f"none/like_{like}", [r.choice(NEUTRAL)], [value]
    for kind, make in [*negatives.GENERATED.items(), ("date_in_text", contacts.other_date_text)]:
        r = source(f"none/{kind}")
        for _ in range(SINGLE):
            yield "value", f"none/{kind}", [r.choice(NEUTRAL)], [negatives.single(r, make)]

    alike = [(kind, make) for kind, make in FORMS.items() if kind not in MIXED]
    neutral = [*alike, *ONLY_COLUMNS.items(), *((f"none/{kind}", make) for kind, make in negatives.GENERATED.items())]
    for kind, make in neutral:
        r = source(f"column/{kind}")
        for _ in range(COLUMNS):
            yield "column", kind, [r.choice(NEUTRAL)], [make(r) for _ in range(HEIGHT)]
    for kind, names, make in NAMED_COLUMNS:
        r = source(f"named/{kind}")
        for name in names:
            for _ in range(2):
                yield "column", kind, name.split("/"), [make(r) for _ in range(HEIGHT)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    for table, kind, path, values in cases(parser.parse_args().seed):
        json.dump({"table": table, "kind": kind, "path": path, "values": values}, sys.stdout, ensure_ascii=False)
        print()


if __name__ == "__main__":
    main()
