// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sample/people.h"

#include "models/sample/values.h"

#include <array>

namespace pp::sample {

namespace {

struct Name {
    const char *written;
    const char *latin; ///< for addresses and user names
};

struct Town {
    const char *city;
    const char *state;
    const char *postalCode;
};

/// What people of one locale are made of. Phone patterns: # is a digit; where the country keeps numbers for fiction,
/// they are from there, else from an exchange that is not in use.
struct Region {
    const char *locale;
    const char *countryCode;
    const char *country;
    const char *timezone;
    const char *currency;
    const char *phone;
    const char *ibanCountry;
    bool numberBeforeStreet;
    std::array<Name, 8> first;
    std::array<Name, 8> last;
    std::array<const char *, 4> streets;
    std::array<Town, 4> towns;
};

constexpr std::array<Region, 8> regions{{
    {"en-US", "US", "United States", "America/New_York", "USD", "+121255501##", "GB", true,
     {{{"Olivia", "olivia"}, {"Liam", "liam"}, {"Emma", "emma"}, {"Noah", "noah"}, {"Ava", "ava"}, {"Ethan", "ethan"},
       {"Grace", "grace"}, {"Mason", "mason"}}},
     {{{"Harper", "harper"}, {"Bennett", "bennett"}, {"Collins", "collins"}, {"Foster", "foster"}, {"O'Hara", "ohara"},
       {"Whitfield", "whitfield"}, {"Ramsey", "ramsey"}, {"Sutton", "sutton"}}},
     {{"Maple Street", "Harbor Avenue", "Cedar Lane", "Old Mill Road"}},
     {{{"Springfield", "IL", "62701"}, {"Riverton", "NY", "10001"}, {"Fairview", "CA", "94105"}, {"Salem", "OR", "97301"}}}},
    {"en-GB", "GB", "United Kingdom", "Europe/London", "GBP", "+442079460###", "GB", true,
     {{{"Amelia", "amelia"}, {"Oscar", "oscar"}, {"Isla", "isla"}, {"Alfie", "alfie"}, {"Freya", "freya"},
       {"Rory", "rory"}, {"Poppy", "poppy"}, {"Callum", "callum"}}},
     {{{"Ashworth", "ashworth"}, {"Pemberton", "pemberton"}, {"Hargreaves", "hargreaves"}, {"Whitaker", "whitaker"},
       {"Llewellyn", "llewellyn"}, {"McAllister", "mcallister"}, {"Thorne", "thorne"}, {"Bexley", "bexley"}}},
     {{"Station Road", "Church Lane", "Victoria Street", "Mill Hill"}},
     {{{"Ambridge", "Borsetshire", "SW1A 2AA"}, {"Leeds", "West Yorkshire", "LS1 4AP"}, {"Bristol", "Avon", "BS1 4DJ"},
       {"York", "North Yorkshire", "YO1 7HH"}}}},
    {"de-DE", "DE", "Deutschland", "Europe/Berlin", "EUR", "+493023125###", "DE", false,
     {{{"Jürgen", "juergen"}, {"Anneliese", "anneliese"}, {"Björn", "bjoern"}, {"Käthe", "kaethe"}, {"Lukas", "lukas"},
       {"Sabine", "sabine"}, {"Friedrich", "friedrich"}, {"Heike", "heike"}}},
     {{{"Müller", "mueller"}, {"Großmann", "grossmann"}, {"Schäfer", "schaefer"}, {"Köhler", "koehler"},
       {"Vogelsang", "vogelsang"}, {"Weiß", "weiss"}, {"Lindner", "lindner"}, {"Brandt", "brandt"}}},
     {{"Lindenstraße", "Am Mühlbach", "Gartenweg", "Königsallee"}},
     {{{"Berlin", "Berlin", "10115"}, {"München", "Bayern", "80331"}, {"Köln", "Nordrhein-Westfalen", "50667"},
       {"Dresden", "Sachsen", "01067"}}}},
    {"fr-FR", "FR", "France", "Europe/Paris", "EUR", "+3319900####", "FR", true,
     {{{"Élodie", "elodie"}, {"François", "francois"}, {"Zoé", "zoe"}, {"Théo", "theo"}, {"Camille", "camille"},
       {"Benoît", "benoit"}, {"Léa", "lea"}, {"Gaspard", "gaspard"}}},
     {{{"Lefèvre", "lefevre"}, {"Moreau", "moreau"}, {"Gauthier", "gauthier"}, {"Beaulieu", "beaulieu"},
       {"Chevalier", "chevalier"}, {"D'Aubigné", "daubigne"}, {"Marchand", "marchand"}, {"Roussel", "roussel"}}},
     {{"rue des Lilas", "avenue de la République", "boulevard Voltaire", "impasse du Moulin"}},
     {{{"Paris", "Île-de-France", "75011"}, {"Lyon", "Auvergne-Rhône-Alpes", "69002"},
       {"Nantes", "Pays de la Loire", "44000"}, {"Strasbourg", "Grand Est", "67000"}}}},
    {"es-ES", "ES", "España", "Europe/Madrid", "EUR", "+34910000###", "ES", false,
     {{{"Lucía", "lucia"}, {"José", "jose"}, {"María", "maria"}, {"Álvaro", "alvaro"}, {"Inés", "ines"},
       {"Íñigo", "inigo"}, {"Carmen", "carmen"}, {"Joaquín", "joaquin"}}},
     {{{"García Núñez", "garcia"}, {"Fernández", "fernandez"}, {"Ibáñez", "ibanez"}, {"Peña", "pena"},
       {"Castaño", "castano"}, {"Del Río", "delrio"}, {"Muñoz", "munoz"}, {"Vidal", "vidal"}}},
     {{"Calle Mayor", "Avenida de la Constitución", "Paseo del Prado", "Plaza de España"}},
     {{{"Madrid", "Madrid", "28013"}, {"Sevilla", "Andalucía", "41001"}, {"Valencia", "Comunidad Valenciana", "46002"},
       {"Gijón", "Asturias", "33201"}}}},
    {"ja-JP", "JP", "日本", "Asia/Tokyo", "JPY", "+8131234####", "DE", false,
     {{{"陽菜", "hina"}, {"蓮", "ren"}, {"結衣", "yui"}, {"大翔", "hiroto"}, {"さくら", "sakura"}, {"健太", "kenta"},
       {"美咲", "misaki"}, {"拓海", "takumi"}}},
     {{{"佐藤", "sato"}, {"高橋", "takahashi"}, {"渡辺", "watanabe"}, {"小林", "kobayashi"}, {"山口", "yamaguchi"},
       {"松本", "matsumoto"}, {"清水", "shimizu"}, {"森", "mori"}}},
     {{"神南一丁目", "本町二丁目", "桜木町", "中央三丁目"}},
     {{{"渋谷区", "東京都", "150-0041"}, {"大阪市", "大阪府", "541-0053"}, {"横浜市", "神奈川県", "231-0062"},
       {"札幌市", "北海道", "060-0001"}}}},
    {"pt-BR", "BR", "Brasil", "America/Sao_Paulo", "BRL", "+55115555####", "BR", false,
     {{{"João", "joao"}, {"Beatriz", "beatriz"}, {"Luís", "luis"}, {"Conceição", "conceicao"}, {"Thiago", "thiago"},
       {"Letícia", "leticia"}, {"Antônio", "antonio"}, {"Júlia", "julia"}}},
     {{{"da Silva", "dasilva"}, {"Gonçalves", "goncalves"}, {"Araújo", "araujo"}, {"Magalhães", "magalhaes"},
       {"Ferreira", "ferreira"}, {"Simões", "simoes"}, {"Brandão", "brandao"}, {"Teixeira", "teixeira"}}},
     {{"Rua das Acácias", "Avenida Paulista", "Travessa São João", "Alameda Santos"}},
     {{{"São Paulo", "SP", "01310-100"}, {"Rio de Janeiro", "RJ", "20040-002"}, {"Belo Horizonte", "MG", "30130-010"},
       {"Curitiba", "PR", "80010-000"}}}},
    {"ar-EG", "EG", "مصر", "Africa/Cairo", "EGP", "+201000000###", "GB", true,
     {{{"محمد", "mohamed"}, {"فاطمة", "fatma"}, {"أحمد", "ahmed"}, {"مريم", "mariam"}, {"يوسف", "youssef"},
       {"ليلى", "layla"}, {"عمر", "omar"}, {"نور", "nour"}}},
     {{{"السيد", "elsayed"}, {"حسن", "hassan"}, {"المصري", "elmasry"}, {"عبد الرحمن", "abdelrahman"}, {"إبراهيم", "ibrahim"},
       {"الشريف", "elsherif"}, {"منصور", "mansour"}, {"فؤاد", "fouad"}}},
     {{"شارع النيل", "شارع التحرير", "طريق الحرية", "شارع الهرم"}},
     {{{"القاهرة", "القاهرة", "11511"}, {"الإسكندرية", "الإسكندرية", "21500"}, {"الجيزة", "الجيزة", "12511"},
       {"الأقصر", "الأقصر", "85951"}}}},
}};

/// How many of a hundred people are of each region.
constexpr std::array<std::size_t, regions.size()> shares{38, 12, 14, 10, 9, 6, 7, 4};

const Region &pickRegion(Random &random)
{
    std::size_t left = random.below(100);
    for (std::size_t i = 0; i < regions.size(); ++i) {
        if (left < shares[i])
            return regions[i];
        left -= shares[i];
    }
    return regions.front();
}

std::string fillDigits(Random &random, const char *pattern)
{
    std::string text = pattern;
    for (char &c : text) {
        if (c == '#')
            c = static_cast<char>('0' + random.below(10));
    }
    return text;
}

Person makePerson(Random &random, std::size_t number, std::size_t companies)
{
    static constexpr std::array<const char *, 3> domains = {"example.com", "example.org", "mail.example.net"};
    static constexpr std::array<const char *, 4> genders = {"female", "male", "non-binary", "prefer not to say"};
    static constexpr std::array<const char *, 6> titles
        = {"Product Manager", "Engineer", "Head of Sales", "Accountant", "Designer", "Support Lead"};
    const Region &region = pickRegion(random);
    const Name &first = random.pick(region.first);
    const Name &last = random.pick(region.last);
    const Town &town = random.pick(region.towns);
    Person person;
    person.number = number;
    person.company = random.below(companies);
    person.locale = region.locale;
    person.countryCode = region.countryCode;
    person.timezone = region.timezone;
    person.currency = region.currency;
    person.ibanCountry = region.ibanCountry;
    person.firstName = first.written;
    person.lastName = last.written;
    person.username = std::string(first.latin) + '.' + last.latin + std::to_string(number % 97);
    person.email = person.username + '@' + random.pick(domains);
    person.phone = fillDigits(random, region.phone);
    person.birthday = text({std::to_string(random.between(1948, 2006)), "-", twoDigits(random.between(1, 12)), "-",
                            twoDigits(random.between(1, 28))});
    person.gender = random.pick(genders);
    person.title = random.pick(titles);
    const std::string house = std::to_string(random.between(1, 240));
    const std::string street = random.pick(region.streets);
    person.street = region.numberBeforeStreet ? house + ' ' + street : street + ' ' + house;
    person.city = town.city;
    person.state = town.state;
    person.postalCode = town.postalCode;
    person.country = region.country;
    person.userId = random.chance(700) ? "usr_" + std::to_string(100000 + number) : random.uuid();
    person.anonymousId = random.uuid();
    person.ip = random.chance(850) ? ipV4(random) : ipV6(random);
    person.deviceId = random.uuid();
    return person;
}

} // namespace

std::string Person::fullName() const
{
    return locale == "ja-JP" ? lastName + ' ' + firstName : firstName + ' ' + lastName;
}

Json Person::addressWithReservedKeys() const
{
    Json address = Json::object();
    address.set("street", street).set("city", city).set("state", state).set("postalCode", postalCode).set("country", country);
    return address;
}

std::vector<Person> makePeople(std::uint64_t seed, std::size_t count, std::size_t companies)
{
    std::vector<Person> people;
    people.reserve(count);
    Random random(mix(seed) ^ 0x70656f706c65ULL);
    for (std::size_t i = 0; i < count; ++i)
        people.push_back(makePerson(random, i, companies));
    return people;
}

std::vector<Company> makeCompanies(std::uint64_t seed, std::size_t count)
{
    static constexpr std::array<const char *, 8> heads
        = {"Northwind", "Blue Heron", "Acme", "Quartz", "Lumen", "Harbour", "Tamarind", "Copperfield"};
    static constexpr std::array<const char *, 6> tails = {"Logistics", "Studios", "Foods", "Analytics", "Health", "Works"};
    static constexpr std::array<const char *, 5> industries
        = {"Retail", "Healthcare", "Manufacturing", "Software", "Education"};
    static constexpr std::array<const char *, 4> plans = {"free", "team", "business", "enterprise"};
    std::vector<Company> companies;
    Random random(mix(seed) ^ 0x6669726d73ULL);
    for (std::size_t i = 0; i < count; ++i) {
        companies.push_back({"acct_" + std::to_string(4000 + i), text({random.pick(heads), " ", random.pick(tails)}),
                             random.pick(industries), random.pick(plans), random.between(3, 4000)});
    }
    return companies;
}

} // namespace pp::sample
