// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/fieldlistpresenter.h"

#include "models/base/serialexecutor.h"

#include <QJsonArray>

#include <algorithm>

namespace pp {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr int pageSize = 200;
constexpr auto typingPause = 150ms;
constexpr qint64 refreshPause = 250; // ms: at most four questions a second while an import runs
} // namespace

FieldListPresenter::FieldListPresenter(FieldList list, ReviewService &review, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_model(list, clock)
{
    m_query.list = list;
    m_query.limit = pageSize;
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_refresh.setSingleShot(true);
    m_minute.setInterval(1min);
    connect(&m_typing, &QTimer::timeout, this, &FieldListPresenter::restart);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        // A list that is loaded to its end stays so: new fields are asked for beyond it.
        const int rows = m_model.rowCount();
        ask(std::max(pageSize, m_model.isAtEnd() ? rows + pageSize : rows), false);
    });
    connect(&m_minute, &QTimer::timeout, &m_model, &FieldTableModel::timePassed);
    connect(&m_model, &FieldTableModel::moreWanted, this, &FieldListPresenter::askMore);
    m_minute.start();
    restart();
}

bool FieldListPresenter::isFiltered() const
{
    return !m_query.text.isEmpty() || !m_query.colours.isEmpty() || !m_query.sources.isEmpty();
}

void FieldListPresenter::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    m_typing.start();
    Q_EMIT changed();
}

void FieldListPresenter::setColours(const QList<Colour> &colours)
{
    if (m_query.colours == colours)
        return;
    m_query.colours = colours;
    restart();
}

void FieldListPresenter::setSources(const QStringList &sources)
{
    if (m_query.sources == sources)
        return;
    m_query.sources = sources;
    restart();
}

void FieldListPresenter::setSort(FieldQuery::Sort sort, bool descending)
{
    if (m_query.sort == sort && m_query.descending == descending)
        return;
    m_query.sort = sort;
    m_query.descending = descending;
    restart();
}

void FieldListPresenter::setQuery(const FieldQuery &query)
{
    const FieldList list = m_query.list;
    m_query = query;
    m_query.list = list;
    m_query.limit = pageSize;
    m_query.after.reset();
    restart();
}

void FieldListPresenter::clearFilters()
{
    if (!isFiltered())
        return;
    m_query.text.clear();
    m_query.colours.clear();
    m_query.sources.clear();
    restart();
}

QJsonObject FieldListPresenter::state() const
{
    QJsonArray colours;
    for (const Colour colour : m_query.colours)
        colours.append(colourKey(colour));
    QJsonObject state{{u"text"_s, m_query.text}, {u"colours"_s, colours}, {u"sources"_s, QJsonArray::fromStringList(m_query.sources)}};
    if (!m_selected.isEmpty())
        state.insert(u"field"_s, QString::number(m_selected.first()));
    return state;
}

void FieldListPresenter::restoreState(const QJsonObject &state)
{
    QList<Colour> colours;
    for (const QJsonValue &key : state.value(u"colours"_s).toArray()) {
        if (const auto colour = colourFromKey(key.toString()))
            colours.append(*colour);
    }
    setColours(colours);
    setSources(state.value(u"sources"_s).toVariant().toStringList());
    setText(state.value(u"text"_s).toString());
    const FieldId field = state.value(u"field"_s).toString().toLongLong();
    const auto select = [this, field] {
        if (m_model.rowOf(field) >= 0)
            goTo(field);
    };
    if (m_model.rowCount() > 0 && !isFiltered())
        select();
    else
        connect(this, &FieldListPresenter::rowsChanged, this, select, Qt::SingleShotConnection);
}

void FieldListPresenter::restart()
{
    m_typing.stop();
    ask(pageSize, true);
    Q_EMIT changed();
}

void FieldListPresenter::refresh()
{
    if (m_pending > 0) {
        m_again = true;
        return;
    }
    if (m_refresh.isActive())
        return;
    const qint64 wait = m_sinceAsked.isValid() ? refreshPause - m_sinceAsked.elapsed() : 0;
    m_refresh.start(int(std::max<qint64>(0, wait)));
}

void FieldListPresenter::ask(int limit, bool fresh)
{
    m_refresh.stop();
    m_again = false;
    m_sinceAsked.start();
    m_pending = 2;
    const int generation = ++m_generation;
    FieldQuery query = m_query;
    query.limit = limit;
    onFinished(m_review.page(query), this, [this, generation, fresh](const QFuture<Result<FieldPage>> &future) {
        if (generation != m_generation)
            return;
        if (!future.isCanceled()) {
            if (const auto page = future.result(); page)
                show(*page, fresh);
            else
                Q_EMIT failed(page.error().message);
        }
        answered();
    });
    onFinished(m_review.counts(query), this, [this, generation](const QFuture<Result<FieldCounts>> &future) {
        if (generation != m_generation)
            return;
        if (!future.isCanceled()) {
            if (const auto counts = future.result(); counts && *counts != m_counts) {
                m_counts = *counts;
                Q_EMIT changed();
            }
        }
        answered();
    });
}

void FieldListPresenter::answered()
{
    --m_pending;
    if (m_pending > 0)
        return;
    if (!m_loaded) {
        m_loaded = true;
        Q_EMIT changed();
    }
    if (m_again)
        refresh();
}

void FieldListPresenter::show(const FieldPage &page, bool fresh)
{
    // New fields among the loaded rows push the last ones out of the answer. They are loaded again when somebody
    // scrolls there, but the whole range is never dropped for one new row.
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.update(page.rows, page.atEnd);
    QSet<FieldId> stillThere;
    for (const Field &field : page.rows) {
        if (m_leaving.contains(field.id))
            stillThere.insert(field.id);
    }
    m_leaving = stillThere;
    Q_EMIT rowsChanged();
    if (m_wanted != 0 && m_model.rowOf(m_wanted) >= 0)
        Q_EMIT currentWanted(std::exchange(m_wanted, 0));
    else if ((fresh || wasEmpty) && !page.rows.isEmpty() && m_selected.isEmpty())
        Q_EMIT currentWanted(page.rows.first().id);
}

void FieldListPresenter::askMore()
{
    if (m_model.rowCount() == 0 || m_pending > 0)
        return; // the question under way will tell whether there is more
    FieldQuery query = m_query;
    query.after = m_model.fields().last();
    onFinished(m_review.page(query), this, [this, generation = m_generation](const QFuture<Result<FieldPage>> &future) {
        if (generation != m_generation || future.isCanceled())
            return;
        if (const auto page = future.result(); page)
            m_model.append(page->rows, page->atEnd);
        else
            Q_EMIT failed(page.error().message);
        Q_EMIT rowsChanged();
    });
}

void FieldListPresenter::setSelected(const QList<FieldId> &fields)
{
    if (m_selected == fields)
        return;
    m_selected = fields;
    Q_EMIT selectionChanged();
}

FieldId FieldListPresenter::following() const
{
    const QList<Field> &rows = m_model.fields();
    const auto stays = [this](const Field &field) { return !m_leaving.contains(field.id); };
    qsizetype last = -1;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (m_selected.contains(rows.at(row).id))
            last = row;
    }
    const auto after = std::find_if(rows.cbegin() + last + 1, rows.cend(), stays);
    if (after != rows.cend())
        return after->id;
    const auto before = std::find_if(rows.crbegin() + (rows.size() - last - 1), rows.crend(), stays);
    return before == rows.crend() ? 0 : before->id;
}

void FieldListPresenter::moveOn()
{
    for (const FieldId id : std::as_const(m_selected))
        m_leaving.insert(id);
    Q_EMIT currentWanted(following());
}

void FieldListPresenter::stay()
{
    m_leaving.clear();
}

void FieldListPresenter::goTo(FieldId field)
{
    if (m_model.rowOf(field) >= 0)
        Q_EMIT currentWanted(field);
    else
        m_wanted = field;
}

} // namespace pp
