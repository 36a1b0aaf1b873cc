// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/arguments.h"

#include "app/ctl/tr.h"

#include <algorithm>

namespace pp::ctl {

using namespace Qt::StringLiterals;

Result<Arguments> Arguments::parse(const QStringList &words, std::span<const Option> options)
{
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == "--"_L1) {
            arguments.m_words += words.sliced(i + 1);
            break;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            arguments.m_words.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.sliced(0, equals < 0 ? word.size() : equals);
        const auto option = std::ranges::find_if(
            options, [&](const Option &known) { return name == "--"_L1 + QLatin1StringView(known.name); });
        if (option == options.end())
            return fail(Error::Code::Usage, Tr::tr("There is no option %1.").arg(name));
        const QString key = QString::fromLatin1(option->name);
        if (arguments.has(key) && !option->repeatable)
            return fail(Error::Code::Usage, Tr::tr("%1 is given twice.").arg(name));
        if (!option->value && equals >= 0)
            return fail(Error::Code::Usage, Tr::tr("%1 takes no value.").arg(name));
        QString value;
        if (option->value && equals >= 0)
            value = word.sliced(equals + 1);
        else if (option->value && i + 1 < words.size() && !words.at(i + 1).startsWith("--"_L1))
            value = words.at(++i);
        else if (option->value)
            return fail(Error::Code::Usage, Tr::tr("%1 needs a value: %1 %2.").arg(name, QLatin1StringView(option->value)));
        arguments.m_options[key].append(value);
    }
    return arguments;
}

} // namespace pp::ctl
