// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace pp::engine {

/// Words around and instead of the terms of the built-in key matchers (resources/key-words.json): what keygrammar.h
/// reads names of fields with.
struct KeyWords {
    using Words = std::vector<std::string>;

    /// What may stand before terms.
    struct Rule {
        Words matchers;
        Words terms;  ///< of these matchers; empty: all
        Words before; ///< classes of `before`; "*": any words but those of `notBefore`
        bool general = false; ///< words for anything ("name"): a parent that is no person explains them
    };

    std::map<std::string, Words> before; ///< class -> words: "person" -> customer, patient …; "use" -> billing …
    Words after;                         ///< leave a name what it is: hash, normalized, line …
    Words afterContact;                  ///< likewise, of matchers in `contacts`: home, work …
    Words number;                        ///< likewise, of matchers in `numbered`
    Words numberOf;                      ///< before such a term, in languages that say it that way: numero (de) …
    Words of;                            ///< join what stands behind a term: of, de, del …
    Words link;                          ///< what `linked` matchers may end in
    Words amount;                        ///< what `amounts` may end in
    Words cardPart;                      ///< what a card's term may end in
    Words notBefore;                     ///< with these, other words than known ones make it something else: has, forgot …
    Words neutralParents;                ///< parents that say nothing about what they hold: data, attributes …
    std::vector<Rule> rules;             ///< the first that fits counts; where none does, every class but the special ones
    Words numbered;
    Words linked;
    Words amounts;
    Words contacts;
    std::map<std::string, Words> translations; ///< matcher -> further terms, in other languages as well
};

[[nodiscard]] const KeyWords &keyWords();

} // namespace pp::engine
