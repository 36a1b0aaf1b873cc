// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fielddetails.h"

#include <QCoreApplication>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(FieldExample)
};

QString stepText(const InsideStep &step)
{
    switch (step.kind) {
    case InsideStep::Kind::Parameter:
        return Tr::tr("query parameter \"%1\"", "where inside a value").arg(step.name);
    case InsideStep::Kind::Json:
        return Tr::tr("JSON at %1", "where inside a value").arg(step.name);
    case InsideStep::Kind::Base64:
        return u"Base64"_s;
    case InsideStep::Kind::Percent:
        return Tr::tr("percent-encoded text", "where inside a value");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList foundInside(const FieldExample &example)
{
    QStringList sentences;
    for (const ExampleHit &hit : example.hits) {
        if (hit.where.isEmpty())
            continue;
        QStringList steps;
        for (const InsideStep &step : hit.where)
            steps.append(stepText(step));
        sentences.append(Tr::tr("%1 found in: %2", "email found in: Base64, JSON at user.email")
                             .arg(hit.matcher, steps.join(Tr::tr(", ", "between the steps into a value"))));
    }
    sentences.removeDuplicates();
    return sentences;
}

} // namespace pp
