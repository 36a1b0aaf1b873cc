// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <array>

namespace pp::engine {

namespace {

/// IRS, Publication 1915: an ITIN begins with 9, and the fourth and fifth digit are 50-65, 70-88, 90-92 or 94-99.
bool isUsItin(std::string_view number)
{
    if (!hasForm(number, "999999999") || number[0] != '9')
        return false;
    const unsigned group = numberIn(number, 3, 2);
    return (group >= 50 && group <= 65) || (group >= 70 && group <= 88) || (group >= 90 && group <= 92) || group >= 94;
}

/// Employment and Social Development Canada, Social Insurance Number: a Luhn digit; 0 and 8 begin none.
bool isCanadianSin(std::string_view number)
{
    return hasForm(number, "999999999") && number[0] != '0' && number[0] != '8' && !areAllTheSame(number)
        && luhn(number);
}

/// Instrução Normativa RFB 1.548/2015: two check digits modulo 11.
bool isBrazilianCpf(std::string_view number)
{
    if (!hasForm(number, "99999999999") || areAllTheSame(number))
        return false;
    return weightedSum(number, {1, 2, 3, 4, 5, 6, 7, 8, 9}) % 11 % 10 == digit(number[9])
        && weightedSum(number, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}) % 11 % 10 == digit(number[10]);
}

/// AFIP, CUIT and CUIL: what begins with 30 to 34 is a company's.
bool isArgentineCuil(std::string_view number)
{
    if (!hasForm(number, "99999999999"))
        return false;
    const unsigned kind = numberIn(number, 0, 2);
    if (kind != 20 && kind != 23 && kind != 24 && kind != 27)
        return false;
    const unsigned check = (11 - weightedSum(number, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 11;
    return digit(number[10]) == (check == 10 ? 9 : check);
}

/// Servicio de Registro Civil: RUN and RUT, modulo 11, K for ten. 50 million and above are companies'.
bool isChileanRut(std::string_view number)
{
    const std::size_t digits = number.empty() ? 0 : number.size() - 1;
    if ((digits != 7 && digits != 8) || !areDigits(number.substr(0, digits)))
        return false;
    unsigned sum = 0;
    for (std::size_t i = 0; i < digits; ++i)
        sum += digit(number[digits - 1 - i]) * (2 + static_cast<unsigned>(i % 6));
    const unsigned check = (11 - sum % 11) % 11;
    return numberIn(number, 0, digits) >= 1'000'000 && numberIn(number, 0, digits) < 50'000'000
        && number.back() == (check == 10 ? 'K' : static_cast<char>('0' + check));
}

/// RENAPO, Instructivo normativo para la asignación de la CURP: name, birth date, sex, state, name, homonym, check digit.
bool isMexicanCurp(std::string_view code)
{
    if (!hasForm(code, "AAAA999999AAAAAA*9") || (code[10] != 'H' && code[10] != 'M' && code[10] != 'X'))
        return false;
    if (!isBirthDateOfAnyCentury(numberIn(code, 4, 2), numberIn(code, 6, 2), numberIn(code, 8, 2)))
        return false;
    constexpr std::string_view states = "AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS "
                                        "TL VZ YN ZS NE CX ";
    const std::size_t state = states.find(code.substr(11, 2));
    if (state == std::string_view::npos || state % 3 != 0)
        return false;
    unsigned sum = 0;
    for (unsigned i = 0; i < 17; ++i) {
        const char c = code[i]; // Ñ, which the code never has, counts between N and O
        const unsigned value
            = isAsciiDigit(c) ? digit(c) : static_cast<unsigned>(c - 'A') + 10 + (c > 'N' ? 1 : 0);
        sum += value * (18 - i);
    }
    return (10 - sum % 10) % 10 == digit(code[17]);
}

/// Servicio de Administración Tributaria, RFC of people: name, birth date, homonym and a check sign modulo 11.
bool isMexicanRfc(std::string_view code)
{
    if (!hasForm(code, "AAAA999999***")
        || !isBirthDateOfAnyCentury(numberIn(code, 4, 2), numberIn(code, 6, 2), numberIn(code, 8, 2)))
        return false;
    unsigned sum = 0;
    for (unsigned i = 0; i < 12; ++i) {
        const char c = code[i]; // & counts between N and O
        const unsigned value
            = isAsciiDigit(c) ? digit(c) : static_cast<unsigned>(c - 'A') + 10 + (c > 'N' ? 1 : 0);
        sum += value * (13 - i);
    }
    const unsigned check = (11 - sum % 11) % 11;
    return code[12] == (check == 10 ? 'A' : static_cast<char>('0' + check));
}

/// SUNAT, RUC: 10, 15 and 17 are people's; modulo 11.
bool isPeruvianRuc(std::string_view number)
{
    if (!hasForm(number, "99999999999"))
        return false;
    const unsigned kind = numberIn(number, 0, 2);
    return (kind == 10 || kind == 15 || kind == 17)
        && (11 - weightedSum(number, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2}) % 11) % 10 == digit(number[10]);
}

/// Registro Civil of Ecuador: province, a third digit below 6, a Luhn digit.
bool isEcuadorianCedula(std::string_view number)
{
    if (!hasForm(number, "9999999999") || number[2] > '5')
        return false;
    const unsigned province = numberIn(number, 0, 2);
    return ((province >= 1 && province <= 24) || province == 30) && luhn(number);
}

/// Dirección Nacional de Identificación Civil of Uruguay: modulo 10.
bool isUruguayanCedula(std::string_view number)
{
    return hasForm(number, "99999999") && number[0] != '0' && !areAllTheSame(number)
        && (10 - weightedSum(number, {2, 9, 8, 7, 6, 3, 4}) % 10) % 10 == digit(number[7]);
}

/// Junta Central Electoral of the Dominican Republic: municipality, number, a Luhn digit.
bool isDominicanCedula(std::string_view number)
{
    return hasForm(number, "99999999999") && !areAllTheSame(number) && luhn(number);
}

/// DIAN, Colombia: the check digit of a NIT; people have theirs from the number of their cédula.
bool isColombianNit(std::string_view number)
{
    if (number.size() < 9 || number.size() > 11 || !areDigits(number))
        return false;
    constexpr std::array<unsigned, 10> primes{3, 7, 13, 17, 19, 23, 29, 37, 41, 43};
    unsigned sum = 0;
    for (std::size_t i = 0; i + 1 < number.size(); ++i)
        sum += primes[i] * digit(number[number.size() - 2 - i]);
    const unsigned rest = sum % 11;
    return (rest < 2 ? rest : 11 - rest) == digit(number.back());
}

} // namespace

NamedValidators americanIds()
{
    static constexpr std::array validators{
        NamedValidator{"us itin", numberThat<isUsItin>},
        NamedValidator{"canadian sin", numberThat<isCanadianSin>},
        NamedValidator{"brazilian cpf", numberThat<isBrazilianCpf>},
        NamedValidator{"argentine cuil", numberThat<isArgentineCuil>},
        NamedValidator{"chilean rut", numberThat<isChileanRut>},
        NamedValidator{"mexican curp", numberThat<isMexicanCurp>},
        NamedValidator{"mexican rfc", numberThat<isMexicanRfc>},
        NamedValidator{"peruvian ruc", numberThat<isPeruvianRuc>},
        NamedValidator{"ecuadorian cedula", numberThat<isEcuadorianCedula>},
        NamedValidator{"uruguayan cedula", numberThat<isUruguayanCedula>},
        NamedValidator{"dominican cedula", numberThat<isDominicanCedula>},
        NamedValidator{"colombian nit", numberThat<isColombianNit>},
    };
    return validators;
}

} // namespace pp::engine
