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

Belief keyBelief(const Detection &detection, ValueTypes types, const PlainValues &plain)
{
    constexpr double exact = 0.95;
    constexpr double similarFrom = 0.56; // at a score of 0.7, below which nothing is similar
    constexpr double similarTo = 0.9;
    constexpr double whereContradicted = 0.2;
    constexpr double whereNameSaysElse = 0.5; // a similar name scores more than 0.7, a term behind unknown words 0.8
    constexpr double whereNeverSeen = 0.9; // only nulls so far: the name is all there is
    const double score = std::clamp((detection.score - 0.7) / 0.3, 0.0, 1.0);
    const double believed = detection.how == Detection::How::Exact ? exact * detection.score
                                                                   : similarFrom + score * (similarTo - similarFrom);
    const ValueTypes values = types & anyValue;
    if (contradicted(detection.matcher, values) || contradicted(detection.matcher, plain))
        return {std::min(believed, whereContradicted), contradicted(detection.matcher, values) ? Weakness::WrongTypes : Weakness::PlainlyElse};
    if (values == 0)
        return {believed * whereNeverSeen, Weakness::NothingSeen};
    return {believed, detection.score < whereNameSaysElse ? Weakness::AboutElse : Weakness::None};
}

/// How far a hit on a value can be believed: at any hit, and where every value hits. Below `share` of the values the
/// form is so common that hits are taken for chance.
struct ValueStrength {
    QLatin1StringView matcher;
    double any;
    double all;
    double share;
    bool refusalsTell = false; ///< what the validator refuses looks so much the same that the rest may be chance
};
constexpr std::array strengths{
    ValueStrength{"jwt"_L1, 0.9, 0.99, 0},
    ValueStrength{"private key"_L1, 0.9, 0.99, 0},
    ValueStrength{"passport machine readable zone"_L1, 0.9, 0.99, 0},
    ValueStrength{"api key"_L1, 0.8, 0.99, 0},
    ValueStrength{"iban"_L1, 0.85, 0.99, 0, true},
    ValueStrength{"bitcoin address"_L1, 0.8, 0.98, 0},
    ValueStrength{"crypto wallet"_L1, 0.8, 0.98, 0},
    ValueStrength{"ethereum address"_L1, 0.7, 0.98, 0},
    ValueStrength{"advertising id"_L1, 0.7, 0.97, 0},
    ValueStrength{"email"_L1, 0.7, 0.99, 0},
    ValueStrength{"credit card"_L1, 0.7, 0.99, 0, true},
    ValueStrength{"mac"_L1, 0.65, 0.97, 0},
    ValueStrength{"social security number"_L1, 0.6, 0.95, 0},
    ValueStrength{"ipv6"_L1, 0.6, 0.97, 0},
    ValueStrength{"vehicle identification number"_L1, 0.6, 0.97, 0.05, true},
    ValueStrength{"coordinates"_L1, 0.6, 0.95, 0},
    ValueStrength{"postal address"_L1, 0.5, 0.95, 0.1},
    ValueStrength{"phone"_L1, 0.5, 0.95, 0.02, true},
    ValueStrength{"ipv4"_L1, 0.5, 0.95, 0.05},
    ValueStrength{"birth date"_L1, 0.65, 0.97, 0}, // a word or the field's name says what the date is
    ValueStrength{"gender"_L1, 0.4, 0.9, 0.5},
};

/// All others: numbers of people in a telling form, and patterns of the owner's own, who meant them.
constexpr ValueStrength others{{}, 0.6, 0.97, 0, true};
/// Where hits are numbers as there are many, or the validator refused as many as it took: of a hundred random ones of the
/// same form up to ten fit a check digit, so most values of the field must.
constexpr ValueStrength doubtful{{}, 0.45, 0.95, 0.8};

/// A field that says of itself that it holds versions: four numbers between dots are one as well.
bool holdsVersions(const QString &path)
{
    return path.endsWith("version"_L1, Qt::CaseInsensitive);
}

/// Where a shop is says nothing of a person.
bool isOfPlace(const QString &path)
{
    constexpr std::array places{"store"_L1, "shop"_L1, "branch"_L1, "warehouse"_L1, "venue"_L1, "depot"_L1, "outlet"_L1, "pickup"_L1};
    return std::any_of(places.begin(), places.end(), [&](QLatin1StringView place) { return path.contains(place, Qt::CaseInsensitive); });
}

bool isNamedOtherwise(const Detection &detection, const QString &path)
{
    return (detection.matcher == "ipv4"_L1 && holdsVersions(path)) || (detection.matcher == "coordinates"_L1 && isOfPlace(path));
}

Belief valueBelief(const Detection &detection, const QString &path)
{
    constexpr double chance = 0.25;
    constexpr qint64 fewValues = 3;
    if (detection.hits <= 0)
        return {};
    if (isNamedOtherwise(detection, path))
        return {chance, Weakness::NamedOtherwise};
    const auto known = std::find_if(strengths.begin(), strengths.end(), [&](const ValueStrength &strength) {
        return detection.matcher == strength.matcher;
    });
    const ValueStrength &own = known != strengths.end() ? *known : others;
    const bool maybeChance = own.refusalsTell && detection.doubts >= detection.hits;
    const ValueStrength &strength = maybeChance ? doubtful : own;
    const double share = std::min(1.0, double(detection.hits) / double(std::max(detection.seen, detection.hits)));
    if (share < strength.share) // the more the better, but not enough
        return {std::min(chance + share, 0.45), maybeChance ? Weakness::MaybeChance : Weakness::Rare};
    // A single "M" says nothing: it may be a size.
    const double believed = strength.any + share * (strength.all - strength.any);
    if (strength.share >= 0.5 && detection.seen < fewValues)
        return {std::min(believed, 0.45), Weakness::FewValues};
    return {believed, Weakness::None};
}

} // namespace

Belief belief(const Detection &detection, const QString &path, ValueTypes types, const PlainValues &plain)
{
    constexpr double notExpected = 0.2;
    const bool key = detection.on == Detection::On::Key;
    const Belief made = key ? keyBelief(detection, types, plain) : valueBelief(detection, path);
    const ValueTypes values = types & anyValue;
    if (detection.expected.types != 0 && values != 0 && (values & detection.expected.types) == 0)
        return {std::min(made.confidence, notExpected), Weakness::WrongTypes};
    if (!key && double(detection.hits) < detection.expected.leastShare * double(detection.seen))
        return {std::min(made.confidence, notExpected), Weakness::Rare};
    return made;
}

void believe(Detection &detection, const QString &path, ValueTypes types, const PlainValues &plain)
{
    const Belief made = belief(detection, path, types, plain);
    detection.confidence = made.confidence;
    detection.weakness = made.weakness;
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
