// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recommendation.h"

#include <algorithm>
#include <array>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

constexpr ValueTypes anyValue = StringValue | NumberValue | BooleanValue;

template<std::size_t count>
bool contains(const std::array<QLatin1StringView, count> &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView known) { return name == known; });
}

/// Built-in key matchers whose fields hold words or signs: true and false are something about them (`email_sent`),
/// not them. What may be answered with yes or no (veteran, disability, allergy …) is not here.
constexpr std::array neverBoolean{
    "social security number"_L1, "password"_L1, "visa"_L1,     "credit card"_L1,    "passport"_L1,   "token"_L1,
    "birthdate"_L1,              "phone"_L1,    "address"_L1,  "gender"_L1,         "name"_L1,       "street"_L1,
    "city"_L1,                   "zipcode"_L1,  "email"_L1,    "certificate"_L1,    "license"_L1,    "identification"_L1,
    "serial"_L1,                 "ip"_L1,       "photo"_L1,    "salary"_L1,         "mac"_L1,        "sex"_L1,
    "procedure"_L1,              "diagnosis"_L1, "race"_L1,  "ethnicity"_L1,      "religion"_L1,   "citizenship"_L1,
    "sexual orientation"_L1,
};
/// And those whose fields are never numbers: a count of names, the number of tokens used.
constexpr std::array neverNumber{
    "name"_L1, "email"_L1, "address"_L1, "street"_L1, "city"_L1, "photo"_L1, "token"_L1, "mac"_L1, "ip"_L1,
};

/// No value of the field is of a kind that this matcher is about.
bool contradicted(const QString &matcher, ValueTypes values)
{
    if (values == BooleanValue)
        return contains(neverBoolean, matcher);
    if (values == NumberValue || values == (NumberValue | BooleanValue))
        return contains(neverNumber, matcher);
    return false;
}

constexpr unsigned kindBit(PlainKind kind)
{
    return 1U << unsigned(kind);
}

// What values of matchers' fields cannot plainly be. A date may stand where a document expires or a diagnosis was made,
// a UUID for a token, and a link for a photo.
constexpr unsigned noDay = kindBit(PlainKind::Day) | kindBit(PlainKind::Version);
constexpr unsigned noLink = noDay | kindBit(PlainKind::Url) | kindBit(PlainKind::Flag);
constexpr unsigned noTime = noLink | kindBit(PlainKind::DateTime);
constexpr unsigned neverPlain = noTime | kindBit(PlainKind::Uuid);
struct Contradiction {
    QLatin1StringView matcher;
    unsigned kinds;
};
constexpr std::array contradictions{
    Contradiction{"name"_L1, neverPlain},
    Contradiction{"email"_L1, neverPlain},
    Contradiction{"phone"_L1, neverPlain},
    Contradiction{"address"_L1, neverPlain},
    Contradiction{"street"_L1, neverPlain},
    Contradiction{"city"_L1, neverPlain},
    Contradiction{"zipcode"_L1, neverPlain},
    Contradiction{"ip"_L1, neverPlain},
    Contradiction{"mac"_L1, neverPlain},
    Contradiction{"gender"_L1, noTime},
    Contradiction{"sex"_L1, noTime},
    Contradiction{"social security number"_L1, noTime},
    Contradiction{"credit card"_L1, noLink},
    Contradiction{"passport"_L1, noLink},
    Contradiction{"license"_L1, noLink},
    Contradiction{"identification"_L1, noLink},
    Contradiction{"serial"_L1, kindBit(PlainKind::DateTime) | kindBit(PlainKind::Day) | kindBit(PlainKind::Flag)},
    Contradiction{"salary"_L1, kindBit(PlainKind::DateTime) | kindBit(PlainKind::Day) | kindBit(PlainKind::Url)},
    Contradiction{"birthdate"_L1, kindBit(PlainKind::Url) | kindBit(PlainKind::Uuid) | kindBit(PlainKind::Flag)},
    Contradiction{"password"_L1, kindBit(PlainKind::DateTime) | kindBit(PlainKind::Url) | kindBit(PlainKind::Flag)},
    Contradiction{"token"_L1, kindBit(PlainKind::DateTime) | kindBit(PlainKind::Flag) | kindBit(PlainKind::Day)},
    Contradiction{"photo"_L1, noDay | kindBit(PlainKind::DateTime) | kindBit(PlainKind::Flag)},
    Contradiction{"race"_L1, noTime},
    Contradiction{"ethnicity"_L1, noTime},
    Contradiction{"religion"_L1, noTime},
    Contradiction{"citizenship"_L1, noTime},
};

/// Nearly all values are plainly something that this matcher's fields do not hold.
bool contradicted(const QString &matcher, const PlainValues &plain)
{
    constexpr double nearlyAll = 0.8;
    const auto known = std::find_if(contradictions.begin(), contradictions.end(),
                                    [&](const Contradiction &each) { return each.matcher == matcher; });
    if (known == contradictions.end() || plain.seen <= 0)
        return false;
    qint64 other = 0;
    for (std::size_t kind = 0; kind < plain.counts.size(); ++kind) {
        if ((known->kinds >> kind & 1U) != 0)
            other += plain.counts[kind];
    }
    return double(other) >= nearlyAll * double(plain.seen);
}

double keyConfidence(const Detection &detection, ValueTypes types, const PlainValues &plain)
{
    constexpr double exact = 0.95;
    constexpr double similarFrom = 0.56; // at a score of 0.7, below which nothing is similar
    constexpr double similarTo = 0.9;
    constexpr double whereContradicted = 0.2;
    constexpr double whereNeverSeen = 0.9; // only nulls so far: the name is all there is
    const double score = std::clamp((detection.score - 0.7) / 0.3, 0.0, 1.0);
    const double believed = detection.how == Detection::How::Exact ? exact * detection.score
                                                                   : similarFrom + score * (similarTo - similarFrom);
    const ValueTypes values = types & anyValue;
    if (contradicted(detection.matcher, values) || contradicted(detection.matcher, plain))
        return std::min(believed, whereContradicted);
    return values == 0 ? believed * whereNeverSeen : believed;
}

/// How far a hit on a value can be believed: at any hit, and where every value hits. Below `share` of the values the
/// form is so common that hits are taken for chance.
struct ValueStrength {
    QLatin1StringView matcher;
    double any;
    double all;
    double share;
};
constexpr std::array strengths{
    ValueStrength{"jwt"_L1, 0.9, 0.99, 0},
    ValueStrength{"private key"_L1, 0.9, 0.99, 0},
    ValueStrength{"passport machine readable zone"_L1, 0.9, 0.99, 0},
    ValueStrength{"api key"_L1, 0.8, 0.99, 0},
    ValueStrength{"iban"_L1, 0.85, 0.99, 0},
    ValueStrength{"bitcoin address"_L1, 0.8, 0.98, 0},
    ValueStrength{"crypto wallet"_L1, 0.8, 0.98, 0},
    ValueStrength{"ethereum address"_L1, 0.7, 0.98, 0},
    ValueStrength{"advertising id"_L1, 0.7, 0.97, 0},
    ValueStrength{"email"_L1, 0.7, 0.99, 0},
    ValueStrength{"credit card"_L1, 0.7, 0.99, 0},
    ValueStrength{"mac"_L1, 0.65, 0.97, 0},
    ValueStrength{"social security number"_L1, 0.6, 0.95, 0},
    ValueStrength{"ipv6"_L1, 0.6, 0.97, 0},
    ValueStrength{"vehicle identification number"_L1, 0.6, 0.97, 0.05},
    ValueStrength{"coordinates"_L1, 0.6, 0.95, 0},
    ValueStrength{"postal address"_L1, 0.5, 0.95, 0.1},
    ValueStrength{"phone"_L1, 0.5, 0.95, 0.02},
    ValueStrength{"ipv4"_L1, 0.5, 0.95, 0.05},
    ValueStrength{"birth date"_L1, 0.4, 0.9, 0.5},
    ValueStrength{"gender"_L1, 0.4, 0.9, 0.5},
};

/// Numbers whose letters, dates and check digits together are hardly ever there by chance, so that one in a text counts.
constexpr std::array tellingNumbers{
    "french social security number"_L1, "italian tax code"_L1,          "german social insurance number"_L1,
    "finnish personal identity code"_L1, "belgian national number"_L1,  "chinese resident id"_L1,
    "mexican curp"_L1,                   "mexican rfc"_L1,              "emirates id"_L1,
    "uk national insurance number"_L1,   "swiss social security number"_L1, "singaporean nric"_L1,
    "uk bank account"_L1,                "us bank account"_L1,          "australian bank account"_L1,
    "argentine cbu"_L1,                  "polish bank account"_L1,      "spanish bank account"_L1,
    "mauritian identity number"_L1,      "luxembourg identification number"_L1,
};
constexpr ValueStrength telling{{}, 0.65, 0.97, 0};

/// All other numbers of people: of a hundred random ones of the same form up to ten fit the check digit, so most values
/// of the field must.
constexpr ValueStrength otherNumber{{}, 0.45, 0.95, 0.8};
constexpr std::array numbers{
    "imei"_L1, "us individual taxpayer number"_L1, "canadian social insurance number"_L1, "uk nhs number"_L1,
    "irish pps number"_L1, "dutch citizen service number"_L1, "german tax id"_L1, "german health insurance number"_L1,
    "austrian social insurance number"_L1, "spanish dni"_L1, "spanish foreigner number"_L1,
    "portuguese tax number"_L1, "greek social security number"_L1, "greek tax number"_L1,
    "turkish identity number"_L1, "croatian oib"_L1, "balkan citizen number"_L1, "swedish personal number"_L1,
    "norwegian birth number"_L1, "danish cpr number"_L1, "icelandic kennitala"_L1, "baltic personal code"_L1,
    "latvian personal code"_L1, "polish pesel"_L1, "czech and slovak birth number"_L1, "hungarian personal id"_L1,
    "hungarian tax mark"_L1, "hungarian health insurance number"_L1, "romanian cnp"_L1, "bulgarian egn"_L1,
    "ukrainian tax number"_L1, "russian snils"_L1, "russian inn"_L1, "kazakh iin"_L1, "brazilian cpf"_L1,
    "argentine cuil"_L1, "chilean rut"_L1, "peruvian tax number"_L1, "ecuadorian identity number"_L1,
    "uruguayan identity number"_L1, "dominican identity number"_L1, "colombian tax number"_L1,
    "hong kong identity card"_L1, "taiwanese identity card"_L1, "korean resident registration number"_L1,
    "japanese my number"_L1, "malaysian nric"_L1, "thai identity number"_L1, "indonesian nik"_L1,
    "vietnamese citizen id"_L1, "indian aadhaar"_L1, "indian pan"_L1, "pakistani cnic"_L1, "sri lankan nic"_L1,
    "israeli identity number"_L1, "saudi identity number"_L1, "kuwaiti civil id"_L1, "iranian national code"_L1,
    "egyptian national id"_L1, "south african id"_L1, "australian tax file number"_L1,
    "australian medicare number"_L1, "new zealand ird number"_L1, "new zealand health number"_L1, "mexican clabe"_L1,
};
constexpr ValueStrength custom{{}, 0.6, 0.95, 0}; // who wrote the pattern meant it

/// What may be chance: a validator refused most of what looked right, so the rest is what random digits give.
bool isChance(const Detection &detection)
{
    constexpr qint64 enoughToTell = 5;
    constexpr std::array checked{"credit card"_L1, "phone"_L1, "iban"_L1};
    return contains(checked, detection.matcher) && detection.candidates >= enoughToTell
        && detection.hits * 2 < detection.candidates;
}

/// A field that says of itself that it holds versions: four numbers between dots are one as well.
bool holdsVersions(const QString &path)
{
    return path.endsWith("version"_L1, Qt::CaseInsensitive);
}

double valueConfidence(const Detection &detection, const QString &path)
{
    constexpr double chance = 0.25;
    constexpr qint64 fewValues = 3;
    if (detection.hits <= 0)
        return 0;
    if (isChance(detection) || (detection.matcher == "ipv4"_L1 && holdsVersions(path)))
        return chance;
    const auto known = std::find_if(strengths.begin(), strengths.end(), [&](const ValueStrength &strength) {
        return detection.matcher == strength.matcher;
    });
    const ValueStrength &strength = known != strengths.end()       ? *known
        : contains(tellingNumbers, detection.matcher) ? telling
        : contains(numbers, detection.matcher)        ? otherNumber
                                                      : custom;
    const double share = std::min(1.0, double(detection.hits) / double(std::max(detection.seen, detection.hits)));
    if (share < strength.share)
        return std::min(chance + share, 0.45); // the more the better, but not enough
    const double believed = strength.any + share * (strength.all - strength.any);
    // A single "M" says nothing: it may be a size.
    if (strength.share >= 0.5 && detection.seen < fewValues)
        return std::min(believed, 0.45);
    return believed;
}

} // namespace

double confidence(const Detection &detection, const QString &path, ValueTypes types, const PlainValues &plain)
{
    return detection.on == Detection::On::Key ? keyConfidence(detection, types, plain) : valueConfidence(detection, path);
}

Colour recommend(const QList<Detection> &detections, double threshold)
{
    Colour most = Colour::Green;
    for (const Detection &detection : detections) {
        if (detection.confidence >= threshold)
            most = std::max(most, detection.classification);
    }
    return most;
}

} // namespace pp
