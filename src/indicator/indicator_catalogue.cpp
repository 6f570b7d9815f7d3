// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/indicator_catalogue.h"

#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace diaban {

namespace {

std::string_view withoutBrackets(std::string_view header) {
    if (!header.ends_with(')')) {
        return header;
    }
    return header.substr(0, header.rfind('('));
}

/// Words beside a header that make another figure of it: a share, a plan, a change.
bool makesAnother(std::string_view words) {
    // As plainKey writes them.
    static constexpr std::array<std::string_view, 19> kOthers{
        "tyle",  "tile",   "phantram", "binhquan", "kehoach", "muctieu", "tang",     "giam",   "chenhlech", "sovoi",
        "truoc", "cungky", "percent",  "share",    "plan",    "target",  "increase", "change", "previous"};
    const std::string plain = plainKey(words);
    return words.find('%') != std::string_view::npos ||
           std::ranges::any_of(kOthers, [&](std::string_view other) { return plain.find(other) != std::string::npos; });
}

} // namespace

std::string recognitionKey(std::string_view header) {
    std::string key = plainKey(header);
    if (header.find('%') != std::string_view::npos) {
        key += '%';
    }
    return key;
}

IndicatorCatalogue::IndicatorCatalogue(std::vector<Indicator> entries) : m_entries(std::move(entries)) {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_ofKey.try_emplace(m_entries[i].key, i).second) {
            throw std::invalid_argument("two indicators with the key " + m_entries[i].key);
        }
        for (const std::string& header : m_entries[i].headers) {
            const auto [known, isNew] = m_ofHeader.try_emplace(recognitionKey(header), i);
            if (!isNew && known->second != i) {
                throw std::invalid_argument("the header " + header + " names two indicators");
            }
        }
    }
}

const Indicator* IndicatorCatalogue::find(std::string_view key) const {
    const auto found = m_ofKey.find(key);
    return found == m_ofKey.end() ? nullptr : &m_entries[found->second];
}

const Indicator* IndicatorCatalogue::ofPlainHeader(std::string_view header) const {
    const auto found = m_ofHeader.find(recognitionKey(header));
    if (found != m_ofHeader.end()) {
        return &m_entries[found->second];
    }
    const std::string_view shorter = withoutBrackets(header);
    const bool another = makesAnother(header.substr(shorter.size()));
    return shorter.size() == header.size() || shorter.empty() || another ? nullptr : ofPlainHeader(shorter);
}

const Indicator* IndicatorCatalogue::ofHeader(std::string_view header) const {
    if (const Indicator* whole = ofPlainHeader(header)) {
        return whole;
    }
    constexpr std::string_view kBetweenRows = " / ";
    const std::size_t last = header.rfind(kBetweenRows);
    return last == std::string_view::npos || makesAnother(header.substr(0, last))
               ? nullptr
               : ofPlainHeader(header.substr(last + kBetweenRows.size()));
}

} // namespace diaban
