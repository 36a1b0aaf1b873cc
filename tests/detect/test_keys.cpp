// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/keyindex.h"
#include "models/engine/matchers.h"
#include "tests/detect/check.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <random>
#include <string>

// Scores, normalising, and the built-in key matchers on the keys of tests/data/detect/keys.tsv.

using namespace pp::engine;

namespace {

void diceScores()
{
    simdjson::dom::parser parser;
    const auto examples = parser.load(PP_TEST_DATA "/godice_examples.json").get_array().value();
    int count = 0;
    for (const simdjson::dom::element example : examples) {
        const std::string a(example["a"].get_string().value());
        const std::string b(example["b"].get_string().value());
        const double score = diceScore(a, b);
        const auto expected = example["score"];
        const bool same = expected.is_null() ? std::isnan(score)
                                             : std::abs(score - expected.get_double().value()) < 0.0000005;
        CHECK(same, "the score of \"" + a + "\" and \"" + b + "\" is " + std::to_string(score));
        ++count;
    }
    CHECK(count == 52, "not all examples were read");
    CHECK(diceScore("ΑΒΓ", "αβγ") == 1, "Greek capitals");
    CHECK(diceScore("ИМЯ", "имя") == 1, "Cyrillic capitals");
    CHECK(diceScore("ÉCOLE", "école") == 1, "Latin capitals with accents");
}

void normalising()
{
    const std::vector<std::pair<std::string, std::string>> examples{
        {"streetAddress", "street address"}, {"street_address", "street address"}, {"Street-Address", "street address"},
        {"street.address", "street address"}, {"STREET ADDRESS", "street address"}, {"IPAddress", "ip address"},
        {"userIP", "user ip"}, {"address2", "address 2"}, {"sha256Hash", "sha 256 hash"}, {"  a  ", "a"}, {"___", ""},
        {"ИмяФайла", "имя файла"}, {"größeÄndern", "größe ändern"}, {"名前", "名前"}, {"\xFF" "a", "a"},
    };
    for (const auto &[key, expected] : examples)
        CHECK(normaliseKey(key) == expected, key + " became " + normaliseKey(key));
}

void builtInKeys()
{
    const auto matchers = std::get<0>(Matchers::compile(withDefaults({})));
    for (const auto &row : check::readTable(PP_TEST_DATA "/detect/keys.tsv")) {
        std::vector<std::string> names;
        for (const auto &verdict : matchers->keyVerdicts(row.at(0))) {
            names.push_back(matchers->definition(verdict.matcher).name);
            CHECK(verdict.score > 0.7 && verdict.score <= 1, "a score out of range: " + row[0]);
        }
        std::sort(names.begin(), names.end());
        std::string joined;
        for (const std::string &name : names)
            joined += (joined.empty() ? "" : ",") + name;
        CHECK(joined == (row.at(1) == "-" ? "" : row[1]), row[0] + " is hit by: " + joined);
    }
}

std::vector<Matchers::KeyVerdict> ask(MatcherDefinition::How how, const std::string &name, const std::string &key)
{
    MatcherDefinition definition;
    definition.name = name;
    definition.how = how;
    return std::get<0>(Matchers::compile({definition}))->keyVerdicts(key);
}

void exactlyAndSimilar()
{
    using How = MatcherDefinition::How;
    CHECK(ask(How::Exact, "phone number", "phoneNumber").size() == 1, "exactly: camelCase");
    CHECK(ask(How::Exact, "phone number", "phne number").empty(), "exactly: a misspelling");
    CHECK(ask(How::Exact, "email", "e-mail").empty(), "exactly: two words are not one");
    const auto similar = ask(How::Similar, "email", "e-mail");
    CHECK(similar.size() == 1 && similar[0].score == 1 && similar[0].how == How::Similar, "similar: the letters alone");
    CHECK(ask(How::Similar, "phone number", "phne number").size() == 1, "similar: a misspelling");
    CHECK(ask(How::Similar, "email", "email")[0].how == How::Exact, "similar: equal is exact");
    CHECK(ask(How::Similar, "A", "B").empty(), "similar: NaN is no match");
    CHECK(ask(How::Similar, "zip", "ip").empty(), "similar: 0.67 is too little");
    CHECK(ask(How::Exact, "#", "#").size() == 1 && ask(How::Exact, "#", "%").empty(), "names of signs alone");
}

/// Whether a name is similar is told from its marks in most cases; the scores themselves say the same.
void similarAsTheScoresSay()
{
    const std::vector<std::string> terms{"email", "Phone-Number", "a", "B", "#", "aa", "x 1", "customerLoyaltyNumber", "straße", "имя", "IPAddress2", "é"};
    const auto letters = [](const std::string &words) {
        std::string out;
        std::copy_if(words.begin(), words.end(), std::back_inserter(out), [](char c) { return c != ' ' && (c < '0' || c > '9'); });
        return out;
    };
    std::mt19937 random(5);
    const auto below = [&](std::size_t n) { return std::size_t(random() % n); };
    std::size_t similar = 0;
    for (const std::string &term : terms) {
        MatcherDefinition definition;
        definition.name = term;
        definition.how = MatcherDefinition::How::Similar;
        const auto matchers = std::get<0>(Matchers::compile({definition}));
        for (int i = 0; i < 5000; ++i) {
            std::string key = term;
            for (std::size_t changes = below(7); changes > 0; --changes) {
                const std::size_t at = below(key.size() + 1);
                switch (below(4)) {
                case 0: key.insert(at, 1, "aeimnorst_-. 1X"[below(15)]); break;
                case 1: key.insert(at, terms[below(terms.size())]); break;
                case 2: key.insert(at, key.substr(at / 2, 3)); break;
                default: key.erase(at, 1 + below(2)); break;
                }
            }
            if (key.empty() || !simdjson::validate_utf8(key.data(), key.size()))
                continue;
            const std::string words = normaliseKey(key);
            const std::string termWords = normaliseKey(term);
            bool expected = words.empty() ? key == term : words == termWords;
            for (const double score : {diceScore(key, term), diceScore(words, termWords), diceScore(letters(words), letters(termWords))})
                expected = expected || score > 0.7;
            similar += expected ? 1 : 0;
            CHECK(!matchers->keyVerdicts(key).empty() == expected, key + " and " + term);
        }
    }
    CHECK(similar > 5000, "the names are near enough to tell anything");
}

/// What the built-in matchers say of a name or, with dots, of a field: "matcher:term", those in doubt in brackets.
std::string readAs(const std::string &path)
{
    static const auto matchers = std::get<0>(Matchers::compile(withDefaults({})));
    std::vector<std::string> found;
    for (const auto &verdict : matchers->fieldVerdicts("properties." + path)) {
        const std::string text = matchers->definition(verdict.matcher).name + ':' + verdict.term;
        found.push_back(verdict.score < 0.5 ? '(' + text + ')' : text);
    }
    std::sort(found.begin(), found.end());
    std::string joined;
    for (const std::string &text : found)
        joined += (joined.empty() ? "" : ",") + text;
    return joined;
}

void wordsAroundTerms()
{
    const std::vector<std::pair<std::string, std::string>> examples{
        {"skipperEmail", ""}, {"patient_email", "email:email"}, {"billing_phone_number", "phone:phone"},
        {"emergency_contact_mobile_no", "phone:mobile"}, {"spouse_full_name", "name:full name"},
        {"email_sha256", "email:email sha 256"}, {"ssn_last4", "social security number:ssn last 4"},
        {"phone_home", "phone:phone"}, {"customer's email", "email:email"}, {"candidatephonenumber", "phone:phone"},
        {"zebra_date_of_birth", "birthdate:date of birth"}, {"has_date_of_birth", "(birthdate:date of birth)"}, {"relationship", ""},
        // their heads are something else
        {"email_template", ""}, {"phone_country", ""}, {"password_policy", "(password:old password)"}, {"salary_regex", "(salary:salary)"},
        {"patient_email_verified", ""}, {"email_provider", ""}, {"name_length", ""}, {"no_phone", ""},
        // other languages, with and without their marks, run together, with "of" between them
        {"Straße", "street:straße"}, {"strasse", "street:straße"}, {"kundentelefonnummer", "phone:telefonnummer"},
        {"rechnungsadresse", "address:adresse"}, {"geburtsdatum", "birthdate:geburtsdatum"},
        {"téléphone", "phone:téléphone"}, {"numero_de_telephone", "phone:téléphone"},
        {"nom_du_client", "name:nom"}, {"Führerschein", "license:führerschein"}, {"fuehrerschein", "license:führerschein"},
        {"correo_electronico", "email:correo electrónico"}, {"data_di_nascita", "birthdate:data di nascita"},
        {"sobrenome", "name:sobrenome"}, {"achternaam", "name:achternaam"}, {"födelsedatum", "birthdate:födelsedatum"},
        {"numer_telefonu", "phone:numer telefonu"}, {"imię", "name:imię"}, {"dogum_tarihi", "birthdate:doğum tarihi"},
        // parents may explain
        {"product.name", "(name:name)"}, {"customer.name", "name:name"}, {"customers[].name", "name:name"},
        {"page.name", "(name:name)"}, {"os.name", "(name:name)"}, {"data.name", "name:name"},
        {"product.data.name", "(name:name)"}, {"product.owner.name", "name:name"}, {"product.first_name", "name:first name"},
        {"item.condition", "(condition:condition)"}, {"medical.condition", "condition:condition"},
    };
    for (const auto &[path, expected] : examples)
        CHECK(readAs(path) == expected, path + " is read as: " + readAs(path));
    MatcherDefinition custom;
    custom.name = "email";
    const auto own = std::get<0>(Matchers::compile(withDefaults({custom})));
    CHECK(own->keyVerdicts("email").size() == 1 && own->keyVerdicts("patient_email").empty(), "a custom matcher means what it says");
}

} // namespace

int main()
{
    wordsAroundTerms();
    diceScores();
    normalising();
    builtInKeys();
    exactlyAndSimilar();
    similarAsTheScoresSay();
    return check::result("detect_keys");
}
