# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What machines write: network addresses, advertising ids, tokens and keys.

Every token is random in the published form of its service, made when the evaluation runs; none of them is in a file.
"""
import base64
import binascii
import hashlib
import hmac
import ipaddress
import json
import string
import uuid

from instruments import some

URL_SAFE = string.ascii_letters + string.digits + "-_"
BASE62 = string.digits + string.ascii_uppercase + string.ascii_lowercase
HEX = "0123456789abcdef"


def public_v4(r):
    while True:
        address = ipaddress.IPv4Address(r.randint(0x01000000, 0xDFFFFFFF))
        if address.is_global:
            return str(address)


def ipv4(r):
    address = public_v4(r)
    form = r.random()
    if form < 0.6:
        return address
    if form < 0.7:
        return f"{address}:{r.randint(1024, 65000)}"
    if form < 0.8:
        return f"{address}, {public_v4(r)}"  # X-Forwarded-For
    return r.choice(("blocked {} for an hour", "login from {}", "[{}]", "http://{}/status", "ip={}")).format(address)


def ipv6(r):
    address = ipaddress.IPv6Address(r.choice((0x2001, 0x2a00, 0x2a02, 0x2600, 0x2409)) << 112 | r.getrandbits(112))
    if r.random() < 0.4:  # as a privacy extension does not make them, but servers have them: a run of zeros
        address = ipaddress.IPv6Address(int(address) & ~(((1 << 48) - 1) << 16))
    form = r.random()
    if form < 0.3:
        return address.exploded
    if form < 0.6:
        return address.compressed
    if form < 0.7:
        return address.compressed.upper()
    if form < 0.8:
        return f"::ffff:{public_v4(r)}"
    if form < 0.9:
        return f"[{address.compressed}]:{r.randint(1024, 65000)}"
    return f"fe80::{r.getrandbits(16) | 1:x}:{r.getrandbits(16) | 1:x}%{r.choice(('eth0', 'en1', 'wlan0'))}"


def mac(r):
    octets = [r.getrandbits(8) for _ in range(6)]
    octets[0] &= 0xFC
    text = bytes(octets).hex()
    form = r.random()
    if form < 0.15:
        return ".".join((text[:4], text[4:8], text[8:]))
    by = ":" if form < 0.7 else "-"
    text = by.join(text[i:i + 2] for i in range(0, 12, 2))
    return text.upper() if r.random() < 0.5 else text


def advertising_id(r):
    made = str(uuid.UUID(int=r.getrandbits(128), version=4))
    return made.upper() if r.random() < 0.5 else made


def encoded(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def jwt(r):
    head = {"alg": r.choice(("HS256", "RS256", "ES256", "none", "EdDSA")), "typ": "JWT"}
    if r.random() < 0.3:
        head["kid"] = some(r, 8, HEX)
    body = {"sub": some(r, 10), "iat": r.randint(1_600_000_000, 1_800_000_000), "aud": "example"}
    made = ".".join(encoded(json.dumps(part, separators=(",", ":")).encode()) for part in (head, body))
    signature = hmac.new(b"example", made.encode(), hashlib.sha256).digest() + r.randbytes(224 if head["alg"] == "RS256" else 0)
    made += "." + encoded(signature)
    return r.choice(("Bearer {}", "{}", "{}", "{}", "https://example.com/cb#id_token={}")).format(made)


def base62(value, width):
    made = ""
    while value:
        value, place = divmod(value, 62)
        made = BASE62[place] + made
    return made.rjust(width, "0")


def github(r):
    body = some(r, 30, BASE62)
    return r.choice(("ghp_", "gho_", "ghs_", "ghu_")) + body + base62(binascii.crc32(body.encode()), 6)


def pypi(r):
    return "pypi-AgEIcHlwaS5vcmc" + some(r, 150, URL_SAFE)


def discord(r):
    return f"{base64.b64encode(some(r, 18, '123456789').encode()).decode()}.G{some(r, 5, BASE62)}.{some(r, 38, URL_SAFE)}"


API_KEYS = {
    "aws": lambda r: r.choice(("AKIA", "ASIA")) + some(r, 16, string.ascii_uppercase + "234567"),
    "github": github,
    "github_fine": lambda r: f"github_pat_{some(r, 22, BASE62)}_{some(r, 59, BASE62)}",
    "gitlab": lambda r: "glpat-" + some(r, 20, URL_SAFE),
    "slack": lambda r: f"{r.choice(('xoxb', 'xoxp'))}-{some(r, 12, '123456789')}-{some(r, 12, '123456789')}-{some(r, 24, BASE62)}",
    "slack_webhook": lambda r: "https://hooks.slack.com/services/T{}/B{}/{}".format(
        some(r, 8, string.digits + string.ascii_uppercase), some(r, 10, string.digits + string.ascii_uppercase), some(r, 24, BASE62)),
    "stripe": lambda r: r.choice(("sk_live_", "rk_live_", "sk_test_")) + some(r, r.choice((24, 99)), BASE62),
    "google": lambda r: "AIza" + some(r, 35, URL_SAFE),
    "google_oauth": lambda r: "GOCSPX-" + some(r, 28, URL_SAFE),
    "sendgrid": lambda r: f"SG.{some(r, 22, URL_SAFE)}.{some(r, 43, URL_SAFE)}",
    "mailgun": lambda r: "key-" + some(r, 32, HEX),
    "npm": lambda r: "npm_" + some(r, 36, BASE62),
    "pypi": pypi,
    "openai": lambda r: f"sk-{some(r, 20, BASE62)}T3BlbkFJ{some(r, 20, BASE62)}",
    "anthropic": lambda r: f"sk-ant-api03-{some(r, 93, URL_SAFE)}AA",
    "digitalocean": lambda r: "dop_v1_" + some(r, 64, HEX),
    "shopify": lambda r: r.choice(("shpat_", "shpss_")) + some(r, 32, HEX),
    "square": lambda r: "sq0atp-" + some(r, 22, URL_SAFE),
    "hugging_face": lambda r: "hf_" + some(r, 34, string.ascii_letters),
    "telegram": lambda r: f"{some(r, 10, '123456789')}:AA{some(r, 33, URL_SAFE)}",
    "discord": discord,
}


def api_key(r):
    made = API_KEYS[r.choice(list(API_KEYS))](r)
    return r.choice(("{}", "{}", "{}", "token={}", "export KEY={}", "my key is {} please help")).format(made)


def private_key(r):
    kind = r.choice(("RSA PRIVATE KEY", "PRIVATE KEY", "EC PRIVATE KEY", "OPENSSH PRIVATE KEY", "ENCRYPTED PRIVATE KEY"))
    body = base64.b64encode(r.randbytes(r.choice((120, 600)))).decode()
    lines = "\n".join(body[i:i + 64] for i in range(0, len(body), 64))
    return f"-----BEGIN {kind}-----\n{lines}\n-----END {kind}-----"


def login_in_url(r):
    secret = some(r, 14, BASE62)
    return r.choice(("postgres://app:{}@db.example.com:5432/shop", "https://deploy:{}@git.example.com/shop.git",
                     "mongodb+srv://app:{}@cluster.example.net/shop", "redis://default:{}@cache.example.org:6379/0")).format(secret)


def authorization(r):
    pair = f"{r.choice(('anna', 'api', 'shop'))}:{some(r, 12, BASE62)}"
    return r.choice(("Basic {}", "Authorization: Basic {}")).format(base64.b64encode(pair.encode()).decode())
