// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The repositories, on SQLite and, under tests/with-postgres, on PostgreSQL.
#include "models/storage/auditrepository.h"
#include "models/storage/fieldrepository.h"
#include "models/storage/importrepository.h"
#include "models/storage/sourcerepository.h"
#include "models/storage/workspacerepository.h"
#include "tests/storage/fixtures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pp;
using namespace pp::test;

class RepositoryTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    DatabaseLocation m_location;
    std::unique_ptr<Database> m_database;

    QStringList paths(const FieldQuery &query)
    {
        FieldRepository fields(*m_database);
        const auto page = fields.page(query);
        QStringList found;
        if (!page) {
            qWarning("%s", qPrintable(page.error().message + page.error().detail));
            return {u"error"_s};
        }
        for (const Field &field : page->rows)
            found.append(field.path);
        return found;
    }
    Field field(const QString &path)
    {
        return FieldRepository(*m_database).byPath(path).value_or(Field());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = newDatabase(m_folder->path());
        auto made = Database::create(m_location);
        PP_VERIFY(made);
        m_database = std::move(*made);
    }
    void cleanup() { m_database.reset(); }

    void createsOpensAndPages()
    {
        QCOMPARE(import(*m_database, {sighting(u"properties.email"_s, 3), sighting(u"properties.total"_s, 2)}), 2);
        m_database.reset();
        auto opened = Database::open(m_location);
        PP_VERIFY(opened);
        m_database = std::move(*opened);
        QCOMPARE(paths({}), (QStringList{u"properties.email"_s, u"properties.total"_s}));
        const Field email = field(u"properties.email"_s);
        QCOMPARE(email.count, 3);
        QCOMPARE(email.sources, QStringList{u"web"_s});
        QCOMPARE(email.events, QStringList{u"Order Completed"_s});
        QCOMPARE(email.recommendation, Colour::Yellow);
        QCOMPARE(email.detections.size(), 1);
        QCOMPARE(email.detections.first().hits, 3);
    }
};

QTEST_GUILESS_MAIN(RepositoryTest)
#include "test_repositories.moc"
