// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/histogram.h"

#include <algorithm>
#include <optional>

namespace pp {

namespace {

void append(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(char(uchar(number & 0x7f) | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

std::optional<quint64> take(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0; at < bytes.size() && shift < 64; shift += 7) {
        const auto byte = uchar(bytes.at(at++));
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

} // namespace

QByteArray packHistogram(const Histogram &histogram)
{
    QByteArray bytes;
    for (auto i = histogram.crbegin(); i != histogram.crend(); ++i) {
        if (i == histogram.crbegin())
            append(bytes, (quint64(i->first) << 1) ^ quint64(i->first >> 63));
        else
            append(bytes, quint64((i - 1)->first - i->first));
        append(bytes, quint64(i->second));
    }
    return bytes;
}

Histogram unpackHistogram(const QByteArray &bytes, qint64 from)
{
    Histogram histogram;
    qsizetype at = 0;
    qint64 bucket = 0;
    while (at < bytes.size()) {
        const auto step = take(bytes, at);
        const auto count = take(bytes, at);
        if (!step || !count)
            break;
        bucket = histogram.isEmpty() ? qint64(*step >> 1) ^ -qint64(*step & 1) : bucket - qint64(*step);
        if (bucket < from)
            break; // what follows is older still
        histogram.append({bucket, qint64(*count)});
    }
    std::reverse(histogram.begin(), histogram.end());
    return histogram;
}

Histogram mergeHistogram(const Histogram &histogram, const Histogram &added, qint64 kept)
{
    Histogram all = histogram + added;
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Histogram merged;
    for (const auto &[bucket, count] : std::as_const(all)) {
        if (bucket <= all.constLast().first - kept)
            continue;
        if (!merged.isEmpty() && merged.constLast().first == bucket)
            merged.last().second += count;
        else
            merged.append({bucket, count});
    }
    return merged;
}

} // namespace pp
