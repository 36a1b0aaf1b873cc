// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exampletext.h"

#include "models/engine/paths.h"

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

/// Walks the tokens of JSON that was accepted before; where it is not JSON the text ends early.
class Writer
{
public:
    Writer(const QByteArray &payload, const QString &path, bool masked)
        : m_in(QString::fromUtf8(payload))
        , m_field(engine::parsePath(path.toStdString()).value_or(std::vector<PathSegment>{}))
        , m_masked(masked)
    {
    }

    ExampleText write()
    {
        value();
        return {m_out, m_exactLine > 0 ? m_exactLine : m_looseLine};
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
        if (const Match found = match(m_path, m_field); found == Match::Exact && m_exactLine == 0)
            m_exactLine = m_line;
        else if (found == Match::Loose && m_looseLine == 0)
            m_looseLine = m_line;
        if (first == u'"') {
            const QStringView literal = stringLiteral();
            m_out += m_masked ? escaped(maskedText(unescaped(literal))) : literal.toString();
            return;
        }
        const qsizetype from = m_at;
        while (m_at < m_in.size() && !u",]} \t\r\n"_s.contains(m_in.at(m_at)))
            ++m_at;
        const QString text = m_in.mid(from, m_at - from);
        const bool number = first == u'-' || first.isDigit();
        m_out += number && m_masked ? u'"' + maskedText(text) + u'"' : text;
    }

    QString m_in;
    std::vector<PathSegment> m_field;
    bool m_masked;
    qsizetype m_at = 0;
    qsizetype m_depth = 0;
    int m_line = 1;
    int m_exactLine = 0;
    int m_looseLine = 0;
    std::vector<PathSegment> m_path;
    QString m_out;
};

} // namespace

ExampleText exampleText(const QByteArray &payload, const QString &path, bool masked)
{
    return Writer(payload, path, masked).write();
}

} // namespace pp
