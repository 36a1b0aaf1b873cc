// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/keywords.h"

#include <simdjson.h>

namespace pp::engine {

namespace {

constexpr std::string_view shippedJson =
#include "keywords.inc"
    ;

KeyWords::Words wordsOf(simdjson::simdjson_result<simdjson::dom::element> element)
{
    KeyWords::Words words;
    simdjson::dom::array array;
    if (element.get(array) != simdjson::SUCCESS)
        return words;
    for (const simdjson::dom::element item : array) {
        std::string_view text;
        if (item.get(text) == simdjson::SUCCESS)
            words.emplace_back(text);
    }
    return words;
}

std::map<std::string, KeyWords::Words> tableOf(simdjson::simdjson_result<simdjson::dom::element> element)
{
    std::map<std::string, KeyWords::Words> table;
    simdjson::dom::object object;
    if (element.get(object) != simdjson::SUCCESS)
        return table;
    for (const simdjson::dom::key_value_pair member : object)
        table.emplace(member.key, wordsOf(simdjson::dom::element(member.value)));
    return table;
}

KeyWords read()
{
    KeyWords words;
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(simdjson::padded_string(shippedJson)).get(root) != simdjson::SUCCESS)
        return words;
    words.before = tableOf(root["before"]);
    words.after = wordsOf(root["after"]);
    words.afterContact = wordsOf(root["afterContact"]);
    words.number = wordsOf(root["number"]);
    words.numberOf = wordsOf(root["numberOf"]);
    words.of = wordsOf(root["of"]);
    words.link = wordsOf(root["link"]);
    words.amount = wordsOf(root["amount"]);
    words.cardPart = wordsOf(root["cardPart"]);
    words.notBefore = wordsOf(root["notBefore"]);
    words.neutralParents = wordsOf(root["neutralParents"]);
    simdjson::dom::array rules;
    if (root["rules"].get(rules) == simdjson::SUCCESS) {
        for (const simdjson::dom::element rule : rules) {
            const bool general = rule["general"].error() == simdjson::SUCCESS;
            words.rules.push_back({wordsOf(rule["matchers"]), wordsOf(rule["terms"]), wordsOf(rule["before"]), general});
        }
    }
    words.numbered = wordsOf(root["numbered"]);
    words.linked = wordsOf(root["linked"]);
    words.amounts = wordsOf(root["amounts"]);
    words.contacts = wordsOf(root["contacts"]);
    words.translations = tableOf(root["translations"]);
    return words;
}

} // namespace

const KeyWords &keyWords()
{
    static const KeyWords words = read();
    return words;
}

} // namespace pp::engine
