// SPDX-FileCopyrightText: 2026 Privacy Portal contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/engine/jsontokens.h"

#include <simdjson.h>

namespace pp::engine {

struct JsonTokens::Data {
    std::unique_ptr<simdjson::internal::dom_parser_implementation> parser;
};

JsonTokens::JsonTokens(std::size_t capacity) : m_data(std::make_unique<Data>())
{
    constexpr std::size_t depth = 1; // only its second stage nests
    const auto &simd = simdjson::get_active_implementation();
    if (simd->create_dom_parser_implementation(capacity, depth, m_data->parser) != simdjson::SUCCESS)
        m_data->parser.reset();
}

JsonTokens::~JsonTokens() = default;

bool JsonTokens::find(const char *data, std::size_t size)
{
    return m_data->parser && size > 0
        && m_data->parser->stage1(reinterpret_cast<const std::uint8_t *>(data), size,
                                  simdjson::stage1_mode::regular)
        == simdjson::SUCCESS;
}

const std::uint32_t *JsonTokens::positions() const { return m_data->parser->structural_indexes.get(); }

char *JsonTokens::unescape(const char *string, char *out) const
{
    constexpr bool replaceLoneSurrogates = true;
    return reinterpret_cast<char *>(m_data->parser->parse_string(reinterpret_cast<const std::uint8_t *>(string),
                                                                 reinterpret_cast<std::uint8_t *>(out),
                                                                 replaceLoneSurrogates));
}

bool JsonTokens::isUtf8(const char *data, std::size_t size) { return simdjson::validate_utf8(data, size); }

} // namespace pp::engine
