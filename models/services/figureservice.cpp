// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/figureservice.h"

#include "models/services/workspace.h"
#include "models/storage/figurerepository.h"
#include "models/storage/importrepository.h"

namespace pp {

QFuture<Result<FieldFigures>> FigureService::fields()
{
    return m_workspace.survey<FieldFigures>([](Database &database, const auto &) { return FigureRepository(database).fields(); });
}

QFuture<Result<FieldGrowth>> FigureService::growth()
{
    return m_workspace.survey<FieldGrowth>(
        [now = m_workspace.clock()()](Database &database, const auto &) { return FigureRepository(database).growth(now); });
}

QFuture<Result<QList<SourceFigures>>> FigureService::sources()
{
    return m_workspace.survey<QList<SourceFigures>>(
        [](Database &database, const auto &) { return FigureRepository(database).sources(); });
}

QFuture<Result<QList<ImportFile>>> FigureService::imports(qint64 below, int limit)
{
    return m_workspace.read<QList<ImportFile>>(
        [below, limit](Database &database) { return ImportRepository(database).history(below, limit); });
}

QFuture<Result<QList<Rejection>>> FigureService::rejections(qint64 importFile)
{
    return m_workspace.read<QList<Rejection>>(
        [importFile](Database &database) { return ImportRepository(database).rejections(importFile); });
}

QFuture<Result<qint64>> FigureService::eventsCounted()
{
    return m_workspace.read<qint64>([](Database &database) { return FigureRepository(database).eventsCounted(); });
}

} // namespace pp
