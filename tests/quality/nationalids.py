# SPDX-FileCopyrightText: 2026 Privacy Portal contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All national identification and personal tax numbers.

PRINTED are in the form in which people write them, or long enough to be told by itself: one alone is a case.
BARE are nine to eleven digits with one check digit, at most in groups that telephone numbers have as well: one of ten order
numbers looks the same, so only a column of them is a case. STRIPPED are others without their spaces and dashes.
`python3 nationalids.py` compares the rules with published examples.
"""
import random
import re

import europeids as europe
import worldids as world
from checks import weighted
from idrules import mod11_digit

PRINTED = (world.us_ssn, world.us_itin, world.mx_curp, world.mx_rfc, world.br_cpf, world.cl_rut,
           world.ar_cuil, europe.gb_nino, europe.ie_pps, europe.de_tax, europe.de_pension,
           europe.at_svnr, europe.ch_ahv, europe.fr_nir, europe.es_dni, europe.es_nie, europe.it_cf, europe.be_nn,
           europe.se_pnr, europe.no_fnr, europe.dk_cpr, europe.fi_hetu, europe.is_kennitala, europe.lv_pk,
           europe.pl_nip, europe.cz_sk, europe.ro_cnp, europe.jmbg, europe.ru_snils, europe.ru_inn, world.tr_tc,
           world.za_id, world.in_aadhaar, world.in_pan, world.cn_ric, world.kr_rrn, world.jp_my_number, world.tw_id,
           world.hk_id, world.sg_nric, world.th_id, world.my_nric, world.au_medicare)
BARE = (world.ca_sin, europe.gb_nhs, world.ec_cedula, europe.pt_nif, europe.nl_bsn, europe.gr_amka, europe.ee_lt,
        europe.pl_pesel, europe.hu_taj, europe.bg_egn, europe.hr_oib, europe.ua_rnokpp, world.il_id, world.sa_id,
        world.au_tfn)


def without_marks(make):
    """as databases keep them; twenty that all pass are no accident"""
    return lambda r: re.sub(r"\W", "", make(r))


STRIPPED = {f"{make.__name__}_bare": without_marks(make) for make in (
    world.ca_sin, world.br_cpf, world.ar_cuil, world.cl_rut, world.in_aadhaar, world.kr_rrn, world.jp_my_number, world.th_id,
    europe.gb_nhs, europe.de_tax, europe.ch_ahv, europe.be_nn, europe.se_pnr, europe.pl_nip, europe.cz_sk, europe.ru_snils)}


def in_text(r):
    return r.choice(("my number is {} thanks", "ID: {}", "Nr. {}", "({})", "tax no. {}, see attachment", "n° {}", "id={}&step=2")).format(
        r.choice(PRINTED)(r))


def main():
    assert world.curp_check("BOXW310820HNERXN0") == "9"
    assert world.cpf_checks("111444777") == "11144477735"
    assert europe.pension_check("15070649C10") == "3"
    assert europe.cf_check("RSSMRA85T10A562") == "S"
    assert europe.DNI[12345678 % 23] == "Z"
    assert weighted("1234567", range(8, 1, -1)) % 23 == "WABCDEFGHIJKLMNOPQRSTUV".index("T")
    assert mod11_digit("943476591", range(10, 1, -1)) == "9"
    assert -weighted("756921707698", (1, 3) * 6) % 10 == 5
    assert -weighted("4405140135", (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)) % 10 == 9
    assert "0123456789ABCDEFHJKLMNPRSTUVWXY"[131052308 % 31] == "T"
    assert weighted("112233445", range(9, 0, -1)) % 101 % 100 == 95
    assert -weighted("10" + "12345678", (1, 9, 8, 7, 6, 5, 4, 3, 2, 1)) % 10 == 9
    r = random.Random(1)
    assert all(len({make(r) for _ in range(50)}) > 40 for make in PRINTED + BARE)
    print("all rules agree with their examples")


if __name__ == "__main__":
    main()
