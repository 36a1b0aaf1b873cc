// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/eventfiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include <sys/stat.h>

namespace pp {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EventFiles)
};

bool hasKnownEnding(const QString &name)
{
    return std::ranges::any_of(std::array{".json"_L1, ".ndjson"_L1, ".jsonl"_L1, ".gz"_L1},
                               [&](QLatin1StringView ending) { return name.endsWith(ending, Qt::CaseInsensitive); });
}

QString systemText(const std::error_code &error)
{
    return QString::fromLocal8Bit(error.message());
}

/// {source-id} of the last segment-logs/{source-id}/ that is followed by the file or by further folders.
QString sourceOfPath(const QString &absolutePath)
{
    const QStringList parts = absolutePath.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = parts.size() - 3; i >= 0; --i) {
        if (parts.at(i) == "segment-logs"_L1)
            return parts.at(i + 1);
    }
    return {};
}

class Walk
{
public:
    Walk(const std::function<bool()> &stop, Endings endings) : m_stop(stop), m_endings(endings) {}

    void named(const QString &path)
    {
        m_named = qsizetype(m_found.explained.size());
        m_found.explained.push_back(false);
        m_visited.clear();
        const fs::path native(QFile::encodeName(path).toStdString());
        std::error_code error;
        const fs::file_status status = fs::status(native, error);
        if (status.type() == fs::file_type::not_found) {
            problem(Tr::tr("%1 does not exist.").arg(path));
        } else if (error) {
            problem(Tr::tr("%1 cannot be read: %2.").arg(path, systemText(error)));
        } else if (fs::is_directory(status)) {
            const size_t before = m_found.files.size();
            folder(native, path, true);
            if (m_found.files.size() == before && !m_found.explained.back() && !m_stop())
                problem(Tr::tr("%1 holds nothing to import: no .json, .ndjson, .jsonl or .gz file.").arg(path));
        } else if (!fs::is_regular_file(status)) {
            problem(Tr::tr("%1 is no regular file. What cannot be read twice, such as a pipe, is not imported.").arg(path));
        } else {
            file(native, path, true);
        }
    }

    EventFiles take() { return std::move(m_found); }

private:
    void problem(const QString &text)
    {
        m_found.problems.append(text);
        m_found.explained.back() = true;
    }

    void reject(const QString &name, const QString &reason)
    {
        m_found.rejected.append({.file = name, .line = 0, .item = 0, .reason = reason});
        m_found.explained.back() = true;
    }

    void file(const fs::path &path, const QString &name, bool namedItself)
    {
        std::error_code error;
        const auto size = fs::file_size(path, error);
        const QString absolute = QDir::cleanPath(QFileInfo(QFile::decodeName(path.c_str())).absoluteFilePath());
        m_found.files.push_back({.path = path,
                                 .name = name,
                                 .absolutePath = absolute,
                                 .pathSource = sourceOfPath(absolute),
                                 .folder = QFileInfo(absolute).dir().dirName(),
                                 .size = error ? 0 : qint64(size),
                                 .namedPath = m_named,
                                 .namedItself = namedItself});
    }

    void folder(const fs::path &path, const QString &name, bool namedItself)
    {
        struct stat info = {};
        if (::stat(path.c_str(), &info) == 0 && !m_visited.insert({info.st_dev, info.st_ino}).second)
            return;
        std::error_code error;
        std::vector<std::string> entries;
        for (fs::directory_iterator it(path, error); !error && it != fs::directory_iterator(); it.increment(error))
            entries.push_back(it->path().filename().string());
        if (error) {
            if (namedItself)
                problem(Tr::tr("%1 cannot be read: %2.").arg(name, systemText(error)));
            else
                reject(name, Tr::tr("This folder cannot be read: %1.").arg(systemText(error)));
            return;
        }
        std::ranges::sort(entries); // UTF-8 bytes sort as code points
        for (const std::string &entry : entries) {
            if (m_stop())
                return;
            this->entry(path / entry, (name.endsWith(u'/') ? name : name + u'/') + QFile::decodeName(entry.c_str()));
        }
    }

    void entry(const fs::path &path, const QString &name)
    {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (fs::is_directory(status)) {
            folder(path, name, false);
        } else if (m_endings == Endings::Any) {
            if (fs::is_regular_file(status))
                file(path, name, false);
        } else if (hasKnownEnding(name)) {
            if (fs::is_regular_file(status))
                file(path, name, false);
            else if (error || status.type() == fs::file_type::not_found)
                reject(name, Tr::tr("This file cannot be read: %1.")
                                 .arg(systemText(error ? error : std::make_error_code(std::errc::no_such_file_or_directory))));
            else
                reject(name, Tr::tr("This is no regular file. What cannot be read twice, such as a pipe, is not imported."));
        }
    }

    const std::function<bool()> &m_stop;
    Endings m_endings;
    EventFiles m_found;
    qsizetype m_named = 0;
    std::set<std::pair<dev_t, ino_t>> m_visited; ///< folders below the named path
};

} // namespace

EventFiles findEventFiles(const QStringList &paths, const std::function<bool()> &stop, Endings endings)
{
    Walk walk(stop, endings);
    for (const QString &path : paths) {
        if (!stop())
            walk.named(path);
    }
    return walk.take();
}

} // namespace pp
