// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/presenters/detailspresenter.h"

#include "models/base/serialexecutor.h"
#include "models/items/text.h"

#include <utility>

namespace pp {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DetailsPresenter::DetailsPresenter(ReviewService &review, AuditService &audit, Messages &messages, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_audit(audit)
    , m_messages(messages)
    , m_clock(clock)
    , m_detections(newDetectionModel(this))
    , m_sightings(newSightingModel(clock, this))
    , m_history(newHistoryModel(clock, this))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DetailsPresenter::ask);
}

void DetailsPresenter::show(const std::optional<Field> &field)
{
    if (m_field == field)
        return;
    const bool another = !field || !m_field || m_field->id != field->id;
    m_field = field;
    m_detections->setRows(field ? field->detections : QList<Detection>{});
    if (another) {
        ++m_generation;
        m_sightings->setRows({});
        m_history->setRows({});
        m_historyAnswered = false;
        showTimeline();
        Q_EMIT historyChanged();
        m_example.reset();
        m_exampleAnswered = false;
        m_revealed = false;
        Q_EMIT exampleChanged();
        m_pause.stop();
        if (field)
            m_pause.start(60ms);
    }
    Q_EMIT changed();
}

void DetailsPresenter::refresh()
{
    if (m_field && !m_pause.isActive())
        m_pause.start(500ms);
}

void DetailsPresenter::setRevealed(bool revealed)
{
    if (m_revealed == revealed || !m_field)
        return;
    m_revealed = revealed;
    askExample();
}

void DetailsPresenter::ask()
{
    onFinished(m_review.details(m_field->path), this, [this, generation = ++m_generation](const QFuture<Result<FieldDetails>> &future) {
        if (generation != m_generation || future.isCanceled())
            return;
        if (const auto details = future.result(); details) {
            m_sightings->setRows(details->sightings);
            // What somebody chose stays; else each field begins with what tells most, and does not jump while it is shown.
            if (!m_spanChosen && std::exchange(m_spanOf, m_field->id) != m_field->id)
                m_span = tellingTimeline(details->sightings);
            showTimeline();
        }
        Q_EMIT changed();
    });
    askHistory();
    // A revealed example is not asked for again with every change: each reveal is an audit entry.
    if (!m_revealed)
        askExample();
}

void DetailsPresenter::askExample()
{
    const FieldId id = m_field->id;
    const bool reveal = m_revealed;
    onFinished(m_review.example(m_field->path, reveal), this, [this, id, reveal](const QFuture<Result<FieldExample>> &future) {
        if (!m_field || m_field->id != id || m_revealed != reveal || future.isCanceled())
            return;
        m_exampleAnswered = true;
        const auto example = future.result();
        if (example) {
            const bool same = m_example && m_example->text == example->text && m_example->line == example->line;
            m_example = *example;
            if (same)
                return;
        } else {
            if (reveal) { // what could not be revealed stays masked
                m_revealed = false;
                m_messages.problem(example.error().message);
            } else {
                m_example.reset();
            }
        }
        Q_EMIT exampleChanged();
    });
}

/// The newest 200 changes; more than that nobody reads of one field.
void DetailsPresenter::askHistory()
{
    AuditQuery query;
    query.object = m_field->path;
    query.actions = {u"field.choose"_s, u"field.accept"_s, u"field.classify"_s, u"field.reclassify"_s, u"field.return"_s,
                     u"field.restore"_s, u"field.note"_s, u"example.reveal"_s}; // a source may have the field's name
    onFinished(m_audit.find(query), this, [this, id = m_field->id](const QFuture<Result<QList<AuditEntry>>> &future) {
        if (!m_field || m_field->id != id || future.isCanceled())
            return;
        const auto entries = future.result();
        if (!entries)
            return;
        m_historyAnswered = true;
        m_history->update(*entries, [](const AuditEntry &entry) { return entry.number; });
        Q_EMIT historyChanged();
    });
}

void DetailsPresenter::setSpan(Timeline span)
{
    m_span = span;
    m_spanChosen = true;
    showTimeline();
}

void DetailsPresenter::showTimeline()
{
    m_timeline.setChart(timelineOf(m_sightings->rows(), m_span));
    Q_EMIT timelineChanged();
}

QString DetailsPresenter::timelineTitle() const
{
    switch (m_span) {
    case Timeline::Hours:
        return tr("Times seen an hour");
    case Timeline::Days:
        return tr("Times seen a day");
    case Timeline::Weeks:
        return tr("Times seen a week");
    }
    Q_UNREACHABLE();
}

QString DetailsPresenter::seenText() const
{
    if (!m_field)
        return {};
    return tr("Seen in %1 from %2.", "12,304 events from 3 sources")
        .arg(tr("%Ln event(s)", nullptr, int(std::min<qint64>(m_field->count, INT_MAX))),
             tr("%Ln source(s)", nullptr, int(m_field->sources.size())));
}

QString DetailsPresenter::timesText() const
{
    if (!m_field)
        return {};
    if (!m_field->firstSeen && !m_field->lastSeen)
        return tr("The events carry no time.");
    return tr("First seen %1, last seen %2.")
        .arg(text::relativeTime(m_field->firstSeen, m_clock()), text::relativeTime(m_field->lastSeen, m_clock()));
}

QString DetailsPresenter::decisionText() const
{
    if (!m_field)
        return {};
    if (m_field->classification && m_field->classifiedAt)
        return tr("Classified by %1, %2. Recommended: %3.")
            .arg(m_field->classifiedBy, text::relativeTime(m_field->classifiedAt, m_clock()), colourName(m_field->recommendation));
    if (m_field->chosen)
        return tr("Chosen, not yet in the Inventory. Recommended: %1.").arg(colourName(m_field->recommendation));
    return m_field->detections.isEmpty() ? tr("Recommended, because no matcher detected anything.") : tr("Recommended by what was detected.");
}

} // namespace pp
