// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/checkdigits.h"
#include "models/engine/namedvalidators.h"

#include <algorithm>
#include <array>
#include <string>

namespace pp::engine {

namespace {

/// Royal Mail's Postcode Address File: the areas there are, and no C, I, K, M, O or V in the inward part.
bool isUkPostcode(std::string_view code)
{
    constexpr std::string_view areas
        = "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G "
          "GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW "
          "OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD "
          "WF WN WR WS WV YO ZE ";
    const std::size_t space = code.find(' ');
    if (space == std::string_view::npos || space + 4 != code.size()
        || code.substr(space + 2).find_first_of("CIKMOV") != std::string_view::npos)
        return false;
    const std::size_t letters = isAsciiLetter(code[1]) ? 2 : 1;
    const std::string area = std::string(code.substr(0, letters)) + ' ';
    const std::size_t at = areas.find(area);
    return at != std::string_view::npos && (at == 0 || areas[at - 1] == ' ');
}

bool equalInAnyCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

template<std::size_t count>
bool hasAnyWord(std::string_view text, const std::array<std::string_view, count> &words)
{
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t to = std::min(text.find_first_of(" .,", from), text.size());
        const std::string_view word = text.substr(from, to - from);
        if (std::any_of(words.begin(), words.end(), [&](std::string_view known) { return equalInAnyCase(word, known); }))
            return true;
        from = to + 1;
    }
    return false;
}

/// Of a product: "2 TB Hard Drive", "4 Piece Place Setting". A street's name has none of these.
bool namesProduct(std::string_view hit)
{
    constexpr std::array<std::string_view, 47> words{
        "GB",    "TB",   "MB",    "USB",   "SSD",   "HDD",  "Hard",  "Flash", "Disk",  "Pro",  "Max",   "Mini",
        "Pack",  "Packs", "Piece", "Pieces", "Pcs",  "PC",   "Inch",  "CM",    "MM",    "KG",   "ML",    "OZ",
        "Hour",  "Hours", "Min",   "Day",   "Days",  "Week", "Weeks", "Month", "Months", "Year", "Years", "Star",
        "Top",   "Set",  "Speed", "Wheel", "Person", "Player", "Ply", "Watt",  "Volt",  "Port",  "Best",
    };
    return hasAnyWord(hit, words);
}

/// "20 Court Street Basketball Shorts": what follows a street up to the next comma says that it is a thing's name.
bool isNameOfThing(std::string_view behind)
{
    constexpr std::array<std::string_view, 54> words{
        "Shirt",   "Shirts",   "T-Shirt", "Tee",     "Hoodie",     "Shorts",     "Pants",      "Jeans",   "Dress",
        "Jacket",  "Coat",     "Hat",     "Cap",     "Socks",      "Shoe",       "Shoes",      "Boots",   "Sneaker",
        "Sneakers", "Sandals", "Bag",     "Backpack", "Wallet",    "Watch",      "Perfume",    "Poster",  "Print",
        "Book",    "Album",    "Vinyl",   "DVD",     "Lamp",       "Chair",      "Table",      "Rug",     "Mug",
        "Toy",     "Game",     "Puzzle",  "Bike",    "Bikes",      "Tires",      "Setting",    "Settings", "Ticket",
        "Tickets", "Tour",     "Edition", "Remastered", "Collection", "Magazine", "Soundtrack", "Season",  "Episode",
    };
    return hasAnyWord(behind.substr(0, behind.find_first_of(",;\n")), words);
}

/// "Chapter 7, The Long Road", "Order 12, 10115 Items": what the number counts is no house.
bool countsOtherThing(std::string_view text, std::size_t number)
{
    constexpr std::array<std::string_view, 44> words{
        "Chapter", "Part",  "Volume", "Vol",   "Episode", "Season", "Book",  "Lesson", "Level",   "Version",
        "Page",    "Step",  "Section", "Track", "Disc",   "Act",    "Scene", "Day",    "Week",    "Order",
        "Row",     "Size",   "Lot",   "Model",   "Issue",  "Item",  "Top",    "Table",
        "Seat",    "Stage", "Round",  "Group", "Phase",   "Figure", "Grade", "Class",  "Windows", "Android",
        "Kapitel", "Teil", "Folge",  "Seite", "Staffel", "Halle",
    };
    while (number > 0 && (text[number - 1] == ' ' || text[number - 1] == '.'))
        --number;
    const std::size_t separator = number == 0 ? std::string_view::npos : text.find_last_of(" ,;:\n(", number - 1);
    const std::size_t from = separator == std::string_view::npos ? 0 : separator + 1;
    return from < number && hasAnyWord(text.substr(from, number - from), words);
}

bool isYear(std::string_view digits)
{
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

/// "Carrera GT 2005", "Movie Night 7, 2024 Edition": a year where a house or a town has its number.
bool hasYearForNumber(std::string_view hit)
{
    constexpr std::array<std::string_view, 9> australian{"NSW", "VIC", "QLD", "WA", "SA", "TAS", "ACT", "NT", "Box"};
    constexpr std::array<std::string_view, 7> french{"Rue", "Avenue", "Chemin", "Boulevard", "Route", "Place", "Quai"};
    const std::size_t last = hit.find_last_not_of("0123456789");
    if (last != std::string_view::npos && last > 1 && hit[last] == ' ' && isYear(hit.substr(last + 1)))
        return hit[last - 1] != ',' && !hasAnyWord(hit.substr(hit.find_last_of(" ,", last - 1) + 1), australian);
    if (!isAsciiLetter(hit.front()) || isAsciiDigit(hit.back()) || hasAnyWord(hit.substr(0, hit.find(' ')), french))
        return false;
    const std::size_t comma = hit.find_last_of(",\n");
    if (comma == std::string_view::npos)
        return false;
    const std::size_t code = hit.find_first_not_of(' ', comma + 1);
    return code != std::string_view::npos && isYear(hit.substr(code, hit.find(' ', code) - code));
}

/// The patterns know streets by their words; what is left to refuse are postcodes that no post delivers to, products,
/// chapters and years.
bool isPostalAddress(std::string_view text, std::size_t begin, std::size_t end)
{
    constexpr std::size_t longestPostcode = 8;
    constexpr std::size_t longestAddress = 160; // bytes; patterns that count would be too large
    const std::string_view hit = text.substr(begin, end - begin);
    if (hit.size() > longestAddress)
        return false;
    const bool isPostcode = hit.size() >= 6 && hit.size() <= longestPostcode && isAsciiDigit(hit[hit.size() - 3])
        && std::all_of(hit.begin(), hit.end(), [](char c) { return isAsciiDigit(c) || c == ' ' || (c >= 'A' && c <= 'Z'); })
        && isAsciiLetter(hit.back());
    if (isPostcode)
        return isUkPostcode(hit);
    // A pattern may end with the first letter of a street's name
    const bool endsWithinWord = isAsciiLetter(hit.back()) && isAsciiLetter(charAt(text, end));
    const std::size_t space = hit.find_last_of(" \n");
    const std::size_t behind = endsWithinWord && space != std::string_view::npos ? begin + space : end;
    const std::size_t number = begin + std::min(hit.find_first_of("0123456789"), hit.size());
    return !namesProduct(hit) && !isNameOfThing(text.substr(behind)) && !countsOtherThing(text, number)
        && !hasYearForNumber(hit);
}

} // namespace

NamedValidators postalAddresses()
{
    static constexpr std::array validators{NamedValidator{"postal address", isPostalAddress}};
    return validators;
}

} // namespace pp::engine
