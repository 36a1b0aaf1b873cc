// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/fieldlistpresenter.h"

#include "models/base/serialexecutor.h"
#include "models/services/filterjson.h"

#include <algorithm>

namespace pp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int pageSize = 200;
constexpr auto typingPause = 150ms;
constexpr qint64 refreshPause = 250; // ms: at most four questions a second while an import runs
} // namespace

FieldListPresenter::FieldListPresenter(FieldList list, ListService &lists, ReviewService &review, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_lists(lists)
    , m_review(review)
    , m_clock(clock)
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
    return m_query.isFiltered();
}

FieldQuery FieldListPresenter::queryNow() const
{
    FieldQuery query = m_query;
    query.now = m_clock();
    return query;
}

void FieldListPresenter::setText(const QString &text)
{
    if (m_query.text == text)
        return;
    m_query.text = text;
    m_typing.start();
    Q_EMIT changed();
}

void FieldListPresenter::setQuery(const FieldQuery &wanted)
{
    FieldQuery query = wanted;
    query.list = m_query.list;
    query.after.reset();
    query.limit = m_query.limit;
    query.now = m_query.now;
    if (query == m_query)
        return;
    m_query = query;
    restart();
}

QJsonObject FieldListPresenter::state() const
{
    QJsonObject state = filterToJson(m_query);
    if (!m_selected.isEmpty())
        state.insert(u"field"_s, QString::number(m_selected.first()));
    return state;
}

void FieldListPresenter::restoreState(const QJsonObject &state)
{
    setQuery(filterFromJson(state));
    m_restored = state.value(u"field"_s).toString().toLongLong();
    if (m_pending == 0 && m_model.rowOf(m_restored) >= 0) // nothing else is to come
        Q_EMIT currentWanted(std::exchange(m_restored, 0));
}

void FieldListPresenter::apply(const SavedFilter &filter)
{
    setQuery(filter.query);
}

void FieldListPresenter::saveFilter(const QString &name)
{
    putBack({name, m_query});
}

void FieldListPresenter::putBack(const SavedFilter &filter)
{
    onFinished(m_lists.saveFilter(m_query.list, filter), this, [this](const QFuture<Result<>> &future) { tellFailure(future); });
}

void FieldListPresenter::removeFilter(const QString &name)
{
    const auto known = std::find_if(m_savedFilters.cbegin(), m_savedFilters.cend(), [&](const SavedFilter &each) { return each.name == name; });
    if (known == m_savedFilters.cend())
        return;
    onFinished(m_lists.removeFilter(m_query.list, name), this, [this, filter = *known](const QFuture<Result<>> &future) {
        tellFailure(future);
        if (!future.isCanceled() && future.result())
            Q_EMIT filterRemoved(filter);
    });
}

void FieldListPresenter::tellFailure(const QFuture<Result<>> &future)
{
    if (!future.isCanceled() && !future.result())
        Q_EMIT failed(future.result().error().message);
}

void FieldListPresenter::askSavedFilters()
{
    onFinished(m_lists.savedFilters(m_query.list), this, [this](const QFuture<Result<QList<SavedFilter>>> &future) {
        if (future.isCanceled() || !future.result() || *future.result() == m_savedFilters)
            return;
        m_savedFilters = *future.result();
        Q_EMIT changed();
    });
}

void FieldListPresenter::setSort(FieldQuery::Sort sort, bool descending)
{
    if (m_query.sort == sort && m_query.descending == descending)
        return;
    m_query.sort = sort;
    m_query.descending = descending;
    restart();
}

void FieldListPresenter::clearFilters()
{
    if (!isFiltered())
        return;
    m_query.clearFilters();
    restart();
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
    // Where answering takes long, at most half of the time is spent on it.
    const qint64 wait = m_sinceAsked.isValid() ? std::max(refreshPause, 2 * m_lastTook) - m_sinceAsked.elapsed() : 0;
    m_refresh.start(int(std::max<qint64>(0, wait)));
}

void FieldListPresenter::ask(int limit, bool fresh)
{
    m_refresh.stop();
    m_again = false;
    m_sinceAsked.start();
    m_pending = 2;
    m_pageAsked = true;
    const int generation = ++m_generation;
    FieldQuery query = queryNow();
    query.limit = limit;
    onFinished(m_lists.page(query), this, [this, generation, fresh](const QFuture<Result<FieldPage>> &future) {
        if (generation != m_generation)
            return;
        m_pageAsked = false;
        if (!future.isCanceled()) {
            if (const auto page = future.result(); page)
                show(*page, fresh);
            else
                Q_EMIT failed(page.error().message);
        }
        answered();
    });
    askSavedFilters();
    onFinished(m_lists.counts(query), this, [this, generation](const QFuture<Result<FieldCounts>> &future) {
        if (generation != m_generation)
            return;
        if (!future.isCanceled()) {
            if (const auto counts = future.result(); counts && *counts != m_counts) {
                m_counts = *counts;
                Q_EMIT changed();
                if (!m_counts.complete)
                    askAgainWhenComplete();
            }
        }
        answered();
    });
}

void FieldListPresenter::askAgainWhenComplete()
{
    if (std::exchange(m_completing, true))
        return;
    onFinished(m_lists.everythingRead(), this, [this](const QFuture<Result<>> &future) {
        m_completing = false;
        if (!future.isCanceled() && future.result())
            refresh();
    });
}

void FieldListPresenter::answered()
{
    --m_pending;
    if (m_pending > 0)
        return;
    m_lastTook = m_sinceAsked.elapsed();
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
    take(page.rows, page.atEnd, false);
    QSet<FieldId> stillThere;
    for (const Field &field : page.rows) {
        if (m_leaving.contains(field.id))
            stillThere.insert(field.id);
    }
    m_leaving = stillThere;
    m_expanded.removeIf([this](QHash<FieldId, bool>::iterator each) { return m_model.rowOf(each.key()) < 0; });
    for (auto each = m_expanded.cbegin(); each != m_expanded.cend(); ++each)
        askDetails(each.key());
    Q_EMIT rowsChanged();
    if (const FieldId restored = fresh ? std::exchange(m_restored, 0) : 0; restored != 0 && m_model.rowOf(restored) >= 0)
        Q_EMIT currentWanted(restored);
    else if (m_wanted != 0 && m_model.rowOf(m_wanted) >= 0)
        Q_EMIT currentWanted(std::exchange(m_wanted, 0));
    else if (fresh && m_selected.size() == 1 && m_model.rowOf(m_selected.first()) >= 0)
        Q_EMIT currentWanted(m_selected.first()); // keys act on it, so it must be seen
    else if ((fresh || wasEmpty) && !page.rows.isEmpty() && m_selected.isEmpty())
        Q_EMIT currentWanted(page.rows.first().id);
}

/// What is selected as a whole stays so, whatever comes and goes.
void FieldListPresenter::take(const QList<Field> &rows, bool atEnd, bool more)
{
    m_updating = true;
    if (more)
        m_model.append(rows, atEnd);
    else
        m_model.update(rows, atEnd);
    m_updating = false;
    if (m_allSelected)
        selectAll();
}

void FieldListPresenter::askMore()
{
    if (m_model.rowCount() == 0 || m_pageAsked)
        return; // the question under way will tell whether there is more
    FieldQuery query = queryNow();
    query.after = m_model.fields().last();
    onFinished(m_lists.page(query), this, [this, generation = m_generation](const QFuture<Result<FieldPage>> &future) {
        if (generation != m_generation || future.isCanceled())
            return;
        if (const auto page = future.result(); page)
            take(page->rows, page->atEnd, true);
        else
            Q_EMIT failed(page.error().message);
        Q_EMIT rowsChanged();
    });
}

void FieldListPresenter::setSelected(const QList<FieldId> &fields)
{
    if (m_updating ? m_allSelected : m_selected == fields && !m_allSelected)
        return;
    m_selected = fields;
    m_allSelected = false;
    Q_EMIT selectionChanged();
}

void FieldListPresenter::selectAll()
{
    m_selected.clear();
    for (const Field &field : m_model.fields())
        m_selected.append(field.id);
    m_allSelected = !m_model.isAtEnd();
    Q_EMIT selectionChanged();
}

qint64 FieldListPresenter::selectedCount() const
{
    return m_allSelected ? m_counts.shown : m_selected.size();
}

void FieldListPresenter::withSelected(const std::function<void(const QList<FieldId> &)> &fn)
{
    if (!m_allSelected) {
        fn(m_selected);
        return;
    }
    onFinished(m_lists.ids(queryNow()), this, [this, fn](const QFuture<Result<QList<FieldId>>> &future) {
        if (future.isCanceled())
            return;
        if (const auto ids = future.result(); ids)
            fn(*ids);
        else
            Q_EMIT failed(ids.error().message);
    });
}

void FieldListPresenter::setExpanded(FieldId field, bool expanded)
{
    if (!expanded) {
        m_expanded.remove(field);
        m_model.collapse(field);
    } else if (!m_expanded.contains(field)) {
        m_expanded.insert(field, false);
        m_model.expand(field);
        askDetails(field);
    }
}

void FieldListPresenter::setRevealed(FieldId field, bool revealed)
{
    const auto known = m_expanded.find(field);
    if (known == m_expanded.end() || *known == revealed)
        return;
    *known = revealed;
    askExample(field);
}

void FieldListPresenter::askDetails(FieldId field)
{
    const int row = m_model.rowOf(field);
    if (row < 0)
        return;
    onFinished(m_review.details(m_model.fields().at(row).path), this, [this, field](const QFuture<Result<FieldDetails>> &future) {
        const FieldExpansion *known = m_model.expansion(field);
        if (!known || future.isCanceled() || !future.result())
            return;
        FieldExpansion expansion = *known;
        expansion.sightings = future.result()->sightings;
        m_model.setExpansion(field, expansion);
    });
    // A revealed example is not asked for again with every change: each reveal is an audit entry.
    if (!m_expanded.value(field))
        askExample(field);
}

void FieldListPresenter::askExample(FieldId field)
{
    const int row = m_model.rowOf(field);
    if (row < 0)
        return;
    const bool reveal = m_expanded.value(field);
    onFinished(m_review.example(m_model.fields().at(row).path, reveal), this, [this, field, reveal](const QFuture<Result<FieldExample>> &future) {
        const FieldExpansion *known = m_model.expansion(field);
        if (!known || future.isCanceled() || m_expanded.value(field) != reveal)
            return;
        FieldExpansion expansion = *known;
        const auto example = future.result();
        if (example) {
            expansion.example = *example;
        } else if (reveal) { // what could not be revealed stays masked
            m_expanded[field] = false;
            Q_EMIT failed(example.error().message);
        }
        expansion.exampleAnswered = true;
        m_model.setExpansion(field, expansion);
    });
}

FieldId FieldListPresenter::following() const
{
    const QList<Field> &rows = m_model.fields();
    const QSet<FieldId> selected(m_selected.cbegin(), m_selected.cend());
    const auto stays = [this](const Field &field) { return !m_leaving.contains(field.id); };
    qsizetype last = -1;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (selected.contains(rows.at(row).id))
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
    if (m_allSelected) {
        Q_EMIT currentWanted(0);
        return;
    }
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
