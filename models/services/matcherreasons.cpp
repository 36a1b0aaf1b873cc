// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/matcherreasons.h"

#include "models/engine/matchers.h"

#include <QCoreApplication>

#include <algorithm>

namespace pp {

namespace {

/// The sentences of resources/default-matchers.json, for the translators alone; tests/arch compares.
[[maybe_unused]] constexpr const char *translated[] = {
    QT_TRANSLATE_NOOP("MatcherReasons", "An address at which a person is reached, and the key of most accounts"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Of a person; in some countries specially protected"),
    QT_TRANSLATE_NOOP("MatcherReasons", "A number at which a person is reached"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Whoever knows it can try to pay with it"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in the US, and the key to credit in somebody's name"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Names a person's bank account"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Leads to a connection, and with its provider's help to a household"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Leads to a connection, often to a single device"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Follows a device wherever it is online"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Whoever has it is taken for its owner, and its payload mostly names them"),
    QT_TRANSLATE_NOOP("MatcherReasons", "A whole day of birth, most often with a name or address beside it, tells who somebody is"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Coordinates to 11 metres or less name a house, and over time a home and a place of work"),
    QT_TRANSLATE_NOOP("MatcherReasons", "A street with its number says where somebody lives"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The machine readable zone of a passport holds name, number, nationality and birth date"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Whoever has the private key can pass for its owner"),
    QT_TRANSLATE_NOOP("MatcherReasons", "A key of a service lets whoever has it act and read there"),
    QT_TRANSLATE_NOOP("MatcherReasons", "A user's name with the password, or what is sent in place of them"),
    QT_TRANSLATE_NOOP("MatcherReasons", "All payments of an address are public, so whoever knows whose it is sees them all"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The advertising id of a telephone follows its owner through all apps"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The number of a car leads to its holder"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The number of a telephone follows its owner, whatever SIM card is in it"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Tax number of people in the US who have no social security number"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax and pensions in Canada"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax and social security in the UK"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The patient's number of the NHS leads to health records"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for all public services in Ireland"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Sex, month and place of birth, and one number for health and pensions in France"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax, health and public services in the Netherlands"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for all public services in Belgium"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for all public services in Luxembourg"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for life for tax in Germany"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and initial, and one number for the pension in Germany"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for life for health insurance in Germany"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for social insurance in Austria"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for life for the pension in Switzerland"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Number of the identity card in Spain"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Number of foreigners in Spain"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax in Portugal, asked for at every till"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Made of name, birth date and birth place; one code for everything in Italy"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for health and pensions in Greece"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax in Greece"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Turkey"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Croatia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and region, and one number for everything in the countries of former Yugoslavia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for everything in Sweden"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for everything in Norway"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for everything in Denmark"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for everything in Finland"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for everything in Iceland"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Sex and birth date, and one number for everything in Estonia and Lithuania"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Latvia, until 2017 with the birth date"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and sex, and one number for everything in Poland"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Tax number in Poland, also of people who work for themselves"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and sex, and one number for everything in Czechia and Slovakia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Sex and birth date, and one number for everything in Hungary"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax in Hungary"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for health and pension in Hungary"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Sex, birth date and county, and one number for everything in Romania"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for everything in Bulgaria"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date as a number of days, and one number for tax in Ukraine"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for the pension in Russia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax in Russia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and sex, and one number for everything in Kazakhstan"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Brazil"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax and pension in Argentina"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Chile"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Name, birth date, sex and state of birth; one code for everything in Mexico"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Name and birth date; one code for tax in Mexico"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax in Peru, with the identity card's in it"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Ecuador"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Uruguay"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in the Dominican Republic"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Number of the identity card in Colombia, with a check digit"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Place and date of birth, and one number for everything in China"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Number of the identity card in Hong Kong"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Number of the identity card in Taiwan"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and sex, and one number for everything in South Korea"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax and pension in Japan"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Singapore"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and place, and one number for everything in Malaysia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Thailand"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Place and date of birth, and one number for everything in Indonesia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Vietnam"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in India, tied to fingerprints and iris"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One code for tax in India"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Pakistan"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and sex, and one number for everything in Sri Lanka"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Israel"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Year of birth and one number for everything in the Emirates"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Saudi Arabia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and one number for everything in Kuwait"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for everything in Iran"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and place, and one number for everything in Egypt"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Birth date and sex, and one number for everything in South Africa"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Initial and birth date, and one number for everything in Mauritius"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax in Australia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The health insurance card in Australia"),
    QT_TRANSLATE_NOOP("MatcherReasons", "One number for tax in New Zealand"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The patient's number in New Zealand leads to health records"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Routing and account number are enough to take money from a US account"),
    QT_TRANSLATE_NOOP("MatcherReasons", "Sort code and account number name a person's account in the UK"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The number of a person's account in Mexico"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The number of a person's account in Argentina"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The number of a person's account in Spain, before there were IBANs"),
    QT_TRANSLATE_NOOP("MatcherReasons", "The number of a person's account in Poland, an IBAN without its country"),
    QT_TRANSLATE_NOOP("MatcherReasons", "BSB and account number name a person's account in Australia"),
};

} // namespace

QString reasonOf(const MatcherId &matcher)
{
    const std::vector<engine::MatcherDefinition> &known = engine::defaultMatchers();
    const auto found = std::find_if(known.begin(), known.end(), [name = matcher.name.toStdString()](const engine::MatcherDefinition &each) {
        return each.on == engine::MatcherDefinition::On::Value && each.name == name;
    });
    if (matcher.on == Detection::On::Key || found == known.end())
        return {};
    return QCoreApplication::translate("MatcherReasons", found->reason.c_str());
}

} // namespace pp
