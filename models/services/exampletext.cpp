// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exampletext.h"

#include "models/engine/matchers.h"
#include "models/engine/paths.h"
#include "models/engine/urlquery.h"
#include "models/engine/valuehits.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <vector>

namespace pp {

using namespace Qt::StringLiterals;

namespace {

using engine::PathSegment;

QString unescaped(QStringView literal)
{
    return QJsonDocument::fromJson('[' + literal.toUtf8() + ']').array().at(0).toString();
}

QString escaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QString maskedText(const QString &text)
{
    QString out;
    const QList<uint> points = text.toUcs4();
    for (const uint point : points)
        out += point < 0x80 && u" \t\r\n.,:;@/?&=_+-()"_s.contains(QChar(point)) ? QChar(point) : u'•';
    return out;
}

/// Whether the path of a leaf is the field's. Exact: a {…} stands for a key that looks like data, not for just any.
enum class Match { No, Loose, Exact };

Match match(const std::vector<PathSegment> &leaf, const std::vector<PathSegment> &field)
{
    if (leaf.size() != field.size())
        return Match::No;
    Match best = Match::Exact;
    for (size_t i = 0; i < leaf.size(); ++i) {
        if (leaf[i] == field[i])
            continue;
        if (field[i].kind != PathSegment::Kind::Data || leaf[i].kind != PathSegment::Kind::Key)
            return Match::No;
        if (!engine::isDataKey(leaf[i].key))
            best = Match::Loose; // it may have come after the first 1,000 keys
    }
    return best;
}

/// Whether the value is a URL that has the parameter.
Match matchParameter(const std::string &value, const PathSegment &parameter)
{
    Match best = Match::No;
    for (const std::string &name : engine::parameterNames(value)) {
        if (parameter.kind == PathSegment::Kind::Parameter ? name == parameter.key : engine::isDataKey(name))
            return Match::Exact;
        if (parameter.kind == PathSegment::Kind::DataParameter)
            best = Match::Loose;
    }
    return best;
}

InsideStep stepOf(const engine::InsideStep &step)
{
    static_assert(int(engine::InsideStep::Kind::Parameter) == int(InsideStep::Kind::Parameter)
                  && int(engine::InsideStep::Kind::Json) == int(InsideStep::Kind::Json)
                  && int(engine::InsideStep::Kind::Base64) == int(InsideStep::Kind::Base64)
                  && int(engine::InsideStep::Kind::Percent) == int(InsideStep::Kind::Percent));
    return {InsideStep::Kind(int(step.kind)), QString::fromStdString(step.name)};
}

/// Walks the tokens of JSON that was accepted before; where it is not JSON the text ends early.
class Writer
{
public:
    Writer(const QByteArray &payload, const QString &path, bool masked, const engine::Matchers &matchers)
        : m_in(QString::fromUtf8(payload))
        , m_field(engine::parsePath(path.toStdString()).value_or(std::vector<PathSegment>{}))
        , m_masked(masked)
        , m_matchers(matchers)
    {
        using Kind = PathSegment::Kind;
        if (!m_field.empty() && (m_field.back().kind == Kind::Parameter || m_field.back().kind == Kind::DataParameter)) {
            m_isParameter = true;
            m_parameter = m_field.back();
            m_field.pop_back();
        }
    }

    ExampleText write()
    {
        value();
        return m_exactLine > 0 ? ExampleText{m_out, m_exactLine, m_exactHits} : ExampleText{m_out, m_looseLine, m_looseHits};
    }

private:
    QChar peek()
    {
        while (m_at < m_in.size() && (m_in.at(m_at) == u' ' || m_in.at(m_at) == u'\n' || m_in.at(m_at) == u'\r' || m_in.at(m_at) == u'\t'))
            ++m_at;
        return m_at < m_in.size() ? m_in.at(m_at) : QChar();
    }

    QStringView stringLiteral()
    {
        const qsizetype from = m_at++;
        while (m_at < m_in.size() && m_in.at(m_at) != u'"')
            m_at += m_in.at(m_at) == u'\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_in.size());
        return QStringView(m_in).mid(from, m_at - from);
    }

    void newLine()
    {
        m_out += u'\n' + QString(2 * m_depth, u' ');
        ++m_line;
    }

    void value()
    {
        const QChar c = peek();
        if (c == u'{' || c == u'[')
            container(c == u'{');
        else
            leaf(c);
    }

    void container(bool object)
    {
        ++m_at;
        const QChar end = object ? u'}' : u']';
        m_out += object ? u'{' : u'[';
        if (peek() == end) {
            ++m_at;
            m_out += end;
            return;
        }
        ++m_depth;
        for (;;) {
            newLine();
            if (object) {
                if (peek() != u'"')
                    return; // not JSON
                key();
            } else {
                m_path.push_back({PathSegment::Kind::Items, {}});
            }
            const qsizetype before = m_at;
            value();
            m_path.pop_back();
            const QChar next = peek();
            if (m_at >= m_in.size() || m_at == before || (next != u',' && next != end))
                return; // not JSON
            ++m_at;
            if (next == end)
                break;
            m_out += u',';
        }
        --m_depth;
        newLine();
        m_out += end;
    }

    void key()
    {
        const QStringView literal = stringLiteral();
        const std::string name = unescaped(literal).toStdString();
        m_path.push_back({PathSegment::Kind::Key, name});
        m_out += m_masked && engine::isDataKey(name) ? escaped(maskedText(QString::fromStdString(name))) : literal.toString();
        m_out += u": "_s;
        if (peek() == u':')
            ++m_at;
    }

    void leaf(QChar first)
    {
        if (first == u'"') {
            const QStringView literal = stringLiteral();
            meet(literal, true);
            m_out += m_masked ? escaped(maskedText(unescaped(literal))) : literal.toString();
            return;
        }
        const qsizetype from = m_at;
        while (m_at < m_in.size() && !u",]} \t\r\n"_s.contains(m_in.at(m_at)))
            ++m_at;
        const QString text = m_in.mid(from, m_at - from);
        meet(text, false);
        const bool number = first == u'-' || first.isDigit();
        m_out += number && m_masked ? u'"' + maskedText(text) + u'"' : text;
    }

    /// A leaf on the line being written: is it the field?
    void meet(QStringView literal, bool isString)
    {
        Match found = match(m_path, m_field);
        if (found == Match::No)
            return;
        const std::string value = (isString ? unescaped(literal) : literal.toString()).toStdString();
        if (m_isParameter)
            found = std::min(found, isString ? matchParameter(value, m_parameter) : Match::No);
        if (found == Match::No)
            return;
        int &line = found == Match::Exact ? m_exactLine : m_looseLine;
        if (line == 0)
            line = m_line;
        // What is only loosely the field may as well be another one behind the first.
        if (found == Match::Exact)
            addHits(value, isString, m_exactHits);
        else if (line == m_line)
            addHits(value, isString, m_looseHits);
    }

    void addHits(const std::string &value, bool isString, QList<ExampleHit> &hits) const
    {
        if (!isString && value == "null")
            return;
        constexpr qsizetype mostHits = 100;
        for (engine::ValueHit &hit : engine::explainValue(m_matchers, value, m_matchers.named(fieldKey()))) {
            if (hits.size() >= mostHits)
                return;
            if (m_isParameter && !takeParameter(hit.where))
                continue;
            if (!isString && !hit.where.empty()) // a number holds nothing
                continue;
            ExampleHit &added = hits.emplace_back();
            added.matcher = QString::fromStdString(m_matchers.definition(hit.matcher).name);
            added.line = m_line;
            added.start = qsizetype(hit.begin);
            added.end = qsizetype(hit.end);
            for (const engine::InsideStep &step : hit.where)
                added.where.append(stepOf(step));
        }
    }

    /// The key that the value's field is known by, as the scan sees it: of an array's items, the array's.
    [[nodiscard]] std::string_view fieldKey() const
    {
        const auto isKey = [](const PathSegment &segment) { return segment.kind == PathSegment::Kind::Key; };
        const auto last = std::find_if(m_path.rbegin(), m_path.rend(), isKey);
        return last == m_path.rend() ? std::string_view() : last->key;
    }

    /// Whether the way into the URL leads to the parameter that is the field; the way from there is what remains.
    bool takeParameter(std::vector<engine::InsideStep> &where) const
    {
        const std::string name = m_parameter.kind == PathSegment::Kind::Parameter ? engine::shownParameter(m_parameter.key)
                                                                                   : std::string(engine::dataMark);
        if (where.empty() || where.front().kind != engine::InsideStep::Kind::Parameter || where.front().name != name)
            return false;
        where.erase(where.begin());
        return true;
    }

    QString m_in;
    std::vector<PathSegment> m_field; ///< of a parameter, the URL
    bool m_isParameter = false;
    PathSegment m_parameter; ///< if it is one
    bool m_masked;
    const engine::Matchers &m_matchers;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    int m_line = 1;
    int m_exactLine = 0;
    int m_looseLine = 0;
    QList<ExampleHit> m_exactHits;
    QList<ExampleHit> m_looseHits;
    std::vector<PathSegment> m_path;
    QString m_out;
};

} // namespace

ExampleText exampleText(const QByteArray &payload, const QString &path, bool masked, const engine::Matchers &matchers)
{
    return Writer(payload, path, masked, matchers).write();
}

} // namespace pp
