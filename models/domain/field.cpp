// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/field.h"

namespace pp {

using namespace Qt::StringLiterals;

QStringList valueTypeKeys(ValueTypes types)
{
    QStringList keys;
    if (types & StringValue)
        keys.append(u"string"_s);
    if (types & NumberValue)
        keys.append(u"number"_s);
    if (types & BooleanValue)
        keys.append(u"boolean"_s);
    if (types & NullValue)
        keys.append(u"null"_s);
    return keys;
}

} // namespace pp
