// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The system keychain: a real one under tests/with-keyring, and none at all without it.
#include "models/secrets/keychainsecretstore.h"

#include <QTest>

using namespace pp;
using namespace Qt::StringLiterals;

namespace {

template<typename T>
T wait(const QFuture<T> &future)
{
    (void)QTest::qWaitFor([&] { return future.isFinished(); }, 15'000);
    return future.isFinished() ? future.result() : T(fail(Error::Code::Cancelled, u"no answer"_s));
}

} // namespace

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesReadsAndRemoves()
    {
        KeychainSecretStore store;
        const QString name = u"workspace/00ff"_s;
        const Sensitive secret(QByteArray("\0\xff key \n", 8));
        const auto written = wait(store.write(name, secret));
        if (!qEnvironmentVariableIsSet("PP_TEST_KEYRING")) {
            QVERIFY(!written);
            QCOMPARE(written.error().code, Error::Code::SecretStore);
            QVERIFY(!wait(store.read(name)));
            return;
        }
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().message + written.error().detail));
        const auto read = wait(store.read(name));
        QVERIFY(read && *read == secret);
        QVERIFY(wait(store.write(name, Sensitive(QByteArray("second")))).has_value());
        QVERIFY(wait(store.read(name)).value_or(Sensitive()) == Sensitive(QByteArray("second")));
        QVERIFY(wait(store.remove(name)).has_value());
        QCOMPARE(wait(store.read(name)).error().code, Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "test_keychain.moc"
