# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check digits and encodings, written for this evaluation from the published rules of each number.

Nothing here is shared with the detector: what both got wrong in the same way would never be noticed.
`python3 checks.py` compares each with official or published examples.
"""
import hashlib


def digits(text):
    return [int(c) for c in text if c.isdigit()]


def weighted(text, weights):
    return sum(d * w for d, w in zip(digits(text), weights))


def luhn(body):
    """ISO/IEC 7812-1, annex B: the digit that follows `body`."""
    total = 0
    for place, digit in enumerate(reversed(digits(body))):
        total += digit if place % 2 else sum(divmod(digit * 2, 10))
    return str(-total % 10)


def luhn_ok(number):
    return luhn(number[:-1]) == number[-1]


def mod11_10(body):
    """ISO 7064, MOD 11,10."""
    product = 10
    for digit in digits(body):
        product = ((digit + product) % 10 or 10) * 2 % 11
    return str((11 - product) % 10)


def mod11_2(body):
    """ISO 7064, MOD 11-2, with X for ten."""
    rest = 0
    for digit in digits(body):
        rest = (rest + digit) * 2 % 11
    return "0123456789X"[(12 - rest) % 11]


VERHOEFF_TURN = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)


def dihedral(a, b):
    """Product in the symmetry group of the pentagon: 0 to 4 turn, 5 to 9 turn and flip."""
    if a < 5:
        return (a + b) % 5 if b < 5 else (a + b - 5) % 5 + 5
    return (a - 5 - b) % 5 + 5 if b < 5 else (a - b) % 5


def verhoeff(body):
    """J. Verhoeff, Error Detecting Decimal Codes, 1969."""
    check = 0
    for place, digit in enumerate(reversed(digits(body)), start=1):
        for _ in range(place % 8):
            digit = VERHOEFF_TURN[digit]
        check = dihedral(check, digit)
    return str(next(d for d in range(10) if dihedral(check, d) == 0))


def iban_check(country, bban):
    """ISO 13616 with ISO 7064 MOD 97-10."""
    number = "".join(str(int(c, 36)) for c in bban + country + "00")
    return f"{98 - int(number) % 97:02d}"


def mrz_check(text):
    """ICAO Doc 9303-3, 4.9: weights 7, 3, 1; a filler counts nothing."""
    return str(sum((0 if c == "<" else int(c, 36)) * (7, 3, 1)[i % 3] for i, c in enumerate(text)) % 10)


VIN_VALUES = dict(zip("ABCDEFGH", range(1, 9))) | dict(zip("JKLMN", range(1, 6))) | {"P": 7, "R": 9} \
    | dict(zip("STUVWXYZ", range(2, 10))) | {str(d): d for d in range(10)}
VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def vin_check(vin):
    """49 CFR 565.15: the ninth place."""
    return "0123456789X"[sum(VIN_VALUES[c] * w for c, w in zip(vin, VIN_WEIGHTS)) % 11]


BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
RIPPLE58 = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz"


def base58check(payload, alphabet=BASE58):
    data = payload + hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    number, text = int.from_bytes(data, "big"), ""
    while number:
        number, place = divmod(number, 58)
        text = alphabet[place] + text
    return alphabet[0] * (len(data) - len(data.lstrip(b"\0"))) + text


BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def bech32_rest(values):
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            rest ^= term if top >> bit & 1 else 0
    return rest


def segwit(prefix, version, program):
    """BIP 173; BIP 350 from version 1 on."""
    bits = "".join(f"{byte:08b}" for byte in program)
    bits += "0" * (-len(bits) % 5)
    data = [version] + [int(bits[i:i + 5], 2) for i in range(0, len(bits), 5)]
    head = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    rest = bech32_rest(head + data + [0] * 6) ^ (0x2BC830A3 if version else 1)
    return prefix + "1" + "".join(BECH32[d] for d in data + [rest >> 5 * (5 - i) & 31 for i in range(6)])


def keccak256(data):
    """Keccak as Ethereum uses it: the padding is older than that of SHA-3 (FIPS 202)."""
    rate, mask = 136, (1 << 64) - 1
    padded = data + b"\x01" + b"\0" * (rate - len(data) % rate - 1)
    padded = padded[:-1] + bytes([padded[-1] | 0x80])
    lanes = [[0] * 5 for _ in range(5)]

    def turn(value, by):
        return (value << by | value >> 64 - by) & mask if by else value

    def permute():
        nonlocal lanes
        feedback = 1
        for _ in range(24):
            parity = [lanes[x][0] ^ lanes[x][1] ^ lanes[x][2] ^ lanes[x][3] ^ lanes[x][4] for x in range(5)]
            mixed = [parity[x - 1] ^ turn(parity[(x + 1) % 5], 1) for x in range(5)]
            lanes = [[lanes[x][y] ^ mixed[x] for y in range(5)] for x in range(5)]
            x, y, current = 1, 0, lanes[1][0]
            for step in range(24):
                x, y = y, (2 * x + 3 * y) % 5
                current, lanes[x][y] = lanes[x][y], turn(current, (step + 1) * (step + 2) // 2 % 64)
            for y in range(5):
                row = [lanes[x][y] for x in range(5)]
                for x in range(5):
                    lanes[x][y] = row[x] ^ (~row[(x + 1) % 5] & mask & row[(x + 2) % 5])
            for bit in range(7):
                feedback = feedback << 1 ^ (feedback >> 7) * 0x171
                if feedback & 2:
                    lanes[0][0] ^= 1 << (1 << bit) - 1

    for block in range(0, len(padded), rate):
        for i in range(rate // 8):
            lanes[i % 5][i // 5] ^= int.from_bytes(padded[block + 8 * i:block + 8 * i + 8], "little")
        permute()
    return b"".join(lanes[i % 5][i // 5].to_bytes(8, "little") for i in range(4))


def ethereum(address):
    """EIP-55: capital letters are the check; `address` is 40 lower-case hex digits."""
    marks = keccak256(address.encode()).hex()
    return "0x" + "".join(c.upper() if int(m, 16) > 7 else c for c, m in zip(address, marks))


def main():
    assert luhn("411111111111111") == "1"
    assert mod11_10("8609574271") == "9"            # the tax office's example of an IdNr
    assert mod11_2("11010519491231002") == "X"      # GB 11643's example
    assert verhoeff("236") == "3"
    assert iban_check("GB", "WEST12345698765432") == "82"
    assert mrz_check("L898902C3") == "6" and mrz_check("740812") == "2"  # ICAO's specimen
    assert vin_check("1M8GDM9A0KP042788") == "X"
    assert base58check(bytes.fromhex("00010966776006953d5567439e5e39f86a0d273bee")) == "16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM"
    assert segwit("bc", 0, bytes.fromhex("751e76e8199196d454941c45d1b3a323f1433bd6")) \
        == "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
    assert segwit("bc", 1, bytes.fromhex("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798")) \
        == "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"
    assert keccak256(b"").hex() == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"
    assert ethereum("5aaeb6053f3e94c9b9a09f33669435e7ef1beaed") == "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
    print("all checks agree with their examples")


if __name__ == "__main__":
    main()
