// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recommendation.h"

#include <QTest>

using namespace pp;
using namespace Qt::StringLiterals;

namespace {

Detection onKey(const QString &matcher, Detection::How how = Detection::How::Exact, double score = 1)
{
    Detection detection;
    detection.matcher = matcher;
    detection.how = how;
    detection.score = score;
    detection.hits = detection.seen = 100;
    return detection;
}

Detection onValue(const QString &matcher, qint64 hits, qint64 doubts, qint64 seen)
{
    Detection detection;
    detection.matcher = matcher;
    detection.on = Detection::On::Value;
    detection.how = Detection::How::Pattern;
    detection.hits = hits;
    detection.doubts = doubts;
    detection.seen = seen;
    return detection;
}

} // namespace

class RecommendationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<Detection>("detection");
        QTest::addColumn<int>("types");
        QTest::addColumn<bool>("expected");
        using How = Detection::How;
        const int text = StringValue;
        const auto row = [](const char *reason, const Detection &detection, int types, bool expected) {
            QTest::newRow(reason) << detection << types << expected;
        };
        row("exact key on text", onKey(u"email"_s), text, true);
        row("just similar key on text", onKey(u"salary"_s, How::Similar, 0.71), text, true);
        row("similar key, only nulls so far", onKey(u"salary"_s, How::Similar, 0.71), NullValue, true);
        row("exact key, nothing seen", onKey(u"email"_s), 0, true);
        row("email_verified holds booleans", onKey(u"email"_s), BooleanValue, false);
        row("booleans and nulls", onKey(u"email"_s), BooleanValue | NullValue, false);
        row("booleans and text", onKey(u"email"_s), BooleanValue | StringValue, true);
        row("password: true", onKey(u"password"_s, How::Similar, 0.78), BooleanValue, false);
        row("phone: true", onKey(u"phone"_s), BooleanValue, false);
        row("veteran: true is the datum itself", onKey(u"veteran"_s), BooleanValue, true);
        row("disability: true likewise", onKey(u"disability"_s), BooleanValue, true);
        row("name: 42", onKey(u"name"_s), NumberValue, false);
        row("email: 7", onKey(u"email"_s), NumberValue | NullValue, false);
        row("phone as a number", onKey(u"phone"_s), NumberValue, true);
        row("birthdate as a number", onKey(u"birthdate"_s), NumberValue, true);
        row("zipcode as a number", onKey(u"zipcode"_s), NumberValue, true);
        row("token: 512 is a count", onKey(u"token"_s), NumberValue, false);
        row("a custom matcher on booleans", onKey(u"vip flag"_s), BooleanValue, true);

        row("no hits", onValue(u"email"_s, 0, 3, 100), text, false);
        row("all values are e-mails", onValue(u"email"_s, 100, 0, 100), text, true);
        row("one e-mail in 1,000 URLs", onValue(u"email"_s, 1, 0, 1000), text, true);
        row("one e-mail among file names", onValue(u"email"_s, 1, 399, 1000), text, true);
        row("one card in 1,000 notes", onValue(u"credit card"_s, 1, 0, 1000), text, true);
        row("two cards, and one refused", onValue(u"credit card"_s, 2, 1, 1000), text, true);
        row("order numbers: one of ten passes Luhn", onValue(u"credit card"_s, 100, 900, 1000), text, false);
        row("of five two pass", onValue(u"credit card"_s, 2, 3, 1000), NumberValue, false);
        row("most are cards", onValue(u"credit card"_s, 90, 10, 100), text, true);
        row("one IBAN", onValue(u"iban"_s, 1, 0, 100000), text, true);
        row("one token", onValue(u"jwt"_s, 1, 1, 100000), text, true);
        row("one MAC", onValue(u"mac"_s, 1, 0, 5000), text, true);
        row("one SSN", onValue(u"social security number"_s, 1, 0, 5000), text, true);
        row("one IPv6", onValue(u"ipv6"_s, 1, 8, 5000), text, true);
        row("all values are phones", onValue(u"phone"_s, 90, 10, 100), text, true);
        row("phones in some notes", onValue(u"phone"_s, 5, 1, 100), text, true);
        row("one phone in 1,000 codes", onValue(u"phone"_s, 1, 0, 1000), text, false);
        row("what looks like phones, mostly refused", onValue(u"phone"_s, 20, 80, 100), text, false);
        row("addresses", onValue(u"ipv4"_s, 95, 5, 100), text, true);
        row("an address in 1,000 versions", onValue(u"ipv4"_s, 1, 899, 1000), text, false);
        row("a field of genders", onValue(u"gender"_s, 98, 0, 100), text, true);
        row("sizes: S M L XL", onValue(u"gender"_s, 30, 0, 100), text, false);
        row("a single M", onValue(u"gender"_s, 1, 0, 1), text, false);
        row("a field of PESELs", onValue(u"polish pesel"_s, 96, 100, 100), text, true);
        row("order numbers that fit a check digit by chance", onValue(u"dutch citizen service number"_s, 9, 91, 100), text, false);
        row("two bare values say nothing of a check digit", onValue(u"brazilian cpf"_s, 2, 2, 2), text, false);
        row("one printed as it is done", onValue(u"brazilian cpf"_s, 1, 0, 1), text, true);
        row("printed so, but mostly refused", onValue(u"brazilian cpf"_s, 3, 30, 100), text, false);
        row("one tax code in 1,000 notes", onValue(u"italian tax code"_s, 1, 0, 1000), text, true);
        row("one API key in 1,000 notes", onValue(u"api key"_s, 1, 0, 1000), text, true);
        row("one date in 100 notes that is said to be somebody's birth", onValue(u"birth date"_s, 1, 0, 100), text, true);
        row("a custom pattern, one hit", onValue(u"badge"_s, 1, 0, 1000), text, true);
    }

    void expectations_data()
    {
        QTest::addColumn<Expectation>("expected");
        QTest::addColumn<bool>("believed");
        QTest::newRow("nothing") << Expectation{} << true;
        QTest::newRow("text, as it is") << Expectation{StringValue, 0} << true;
        QTest::newRow("text or numbers") << Expectation{StringValue | NumberValue, 0} << true;
        QTest::newRow("numbers, but it is text") << Expectation{NumberValue, 0} << false;
        QTest::newRow("half of the values, as it is") << Expectation{0, 0.5} << true;
        QTest::newRow("more than half") << Expectation{0, 0.51} << false;
    }

    /// What the owner of a matcher expects of fields counts against everything else.
    void expectations()
    {
        QFETCH(Expectation, expected);
        QFETCH(bool, believed);
        Detection detection = onValue(u"badge"_s, 50, 0, 100);
        detection.expected = expected;
        const Belief made = belief(detection, u"properties.thing"_s, StringValue | NullValue);
        QCOMPARE(made.confidence >= defaultConfidenceThreshold, believed);
        QCOMPARE(made.weakness == Weakness::None, believed);
    }

    void counts()
    {
        QFETCH(Detection, detection);
        QFETCH(int, types);
        QFETCH(bool, expected);
        const double confident = belief(detection, u"properties.thing"_s, ValueTypes(types)).confidence;
        QVERIFY2(confident >= 0 && confident <= 1, "out of range");
        QVERIFY2((confident >= defaultConfidenceThreshold) == expected, qPrintable(QString::number(confident)));
    }

    void ordersWhatIsKnownBetter()
    {
        using How = Detection::How;
        const auto on = [](const Detection &detection, ValueTypes types = StringValue) { return belief(detection, u"properties.thing"_s, types).confidence; };
        QCOMPARE(on(onKey(u"email"_s)), 0.95);
        QVERIFY(on(onKey(u"email"_s)) > on(onKey(u"email"_s, How::Similar, 0.99)));
        QVERIFY(on(onKey(u"email"_s, How::Similar, 0.9)) > on(onKey(u"email"_s, How::Similar, 0.75)));
        QVERIFY(on(onKey(u"email"_s)) > on(onKey(u"email"_s), NullValue));
        QVERIFY(on(onValue(u"email"_s, 90, 0, 100)) > on(onValue(u"email"_s, 1, 0, 100)));
        QVERIFY(on(onValue(u"jwt"_s, 1, 0, 100)) > on(onValue(u"phone"_s, 10, 0, 100)));
    }

    void valuesThatArePlainlySomethingElse_data()
    {
        QTest::addColumn<QString>("matcher");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("count");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *reason, const QString &matcher, PlainKind kind, qint64 count, bool expected) {
            QTest::newRow(reason) << matcher << int(kind) << count << expected;
        };
        row("a weekday is no name", u"name"_s, PlainKind::Day, 100, false);
        row("some are called like one", u"name"_s, PlainKind::Day, 60, true);
        row("a time is no telephone number", u"phone"_s, PlainKind::DateTime, 90, false);
        row("a date of birth is a date", u"birthdate"_s, PlainKind::DateTime, 100, true);
        row("a date of expiry", u"passport"_s, PlainKind::DateTime, 100, true);
        row("a version is no IP address", u"ip"_s, PlainKind::Version, 100, false);
        row("a sum looks like a version", u"salary"_s, PlainKind::Version, 100, true);
        row("a link to a photo", u"photo"_s, PlainKind::Url, 100, true);
        row("a link to a city", u"city"_s, PlainKind::Url, 100, false);
        row("a UUID as token", u"token"_s, PlainKind::Uuid, 100, true);
        row("veteran: yes", u"veteran"_s, PlainKind::Flag, 100, true);
        row("address: yes", u"address"_s, PlainKind::Flag, 100, false);
        row("a custom matcher", u"badge"_s, PlainKind::Uuid, 100, true);
    }

    void valuesThatArePlainlySomethingElse()
    {
        QFETCH(QString, matcher);
        QFETCH(int, kind);
        QFETCH(qint64, count);
        QFETCH(bool, expected);
        PlainValues plain;
        plain.seen = 100;
        plain.counts[std::size_t(kind)] = count;
        QCOMPARE(belief(onKey(matcher), u"properties.thing"_s, StringValue, plain).confidence >= defaultConfidenceThreshold, expected);
        QCOMPARE(plainKindOf(plainName(std::size_t(kind))), std::optional(std::size_t(kind)));
        QVERIFY(!plainKindOf(matcher));
    }

    void namesAndParentsWeaken()
    {
        QVERIFY(belief(onKey(u"name"_s, Detection::How::Exact, 0.3), u"properties.product.name"_s, StringValue).confidence
                < defaultConfidenceThreshold);
        QVERIFY(belief(onKey(u"name"_s, Detection::How::Exact, 0.8), u"properties.zebra_first_name"_s, StringValue).confidence
                >= defaultConfidenceThreshold);
        const Detection address = onValue(u"ipv4"_s, 100, 0, 100);
        QVERIFY(belief(address, u"properties.appVersion"_s, StringValue).confidence < defaultConfidenceThreshold);
        QVERIFY(belief(address, u"properties.server"_s, StringValue).confidence >= defaultConfidenceThreshold);
    }

    void recommendsTheMostRestrictedThatIsConfident()
    {
        Detection red;
        red.classification = Colour::Red;
        red.confidence = 0.4;
        Detection yellow;
        yellow.classification = Colour::Yellow;
        yellow.confidence = 0.5;
        QCOMPARE(recommend({}), Colour::Green);
        QCOMPARE(recommend({red}), Colour::Green);
        QCOMPARE(recommend({red, yellow}), Colour::Yellow);
        QCOMPARE(recommend({red, yellow}, 0.3), Colour::Red);
        red.confidence = 0.9;
        QCOMPARE(recommend({yellow, red}), Colour::Red);
    }
};

QTEST_GUILESS_MAIN(RecommendationTest)
#include "test_recommendation.moc"
