// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/odd_numbers.h"

#include <algorithm>

namespace gis {

namespace {

/// So much of a text that one sees what it is; whole letters.
std::string beginning(std::string_view text) {
    constexpr std::size_t kMost = 40;
    if (text.size() <= kMost) {
        return std::string(text);
    }
    std::size_t end = kMost;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return std::string(text.substr(0, end)) + "…";
}

} // namespace

void OddNumbers::add(const std::string& field, const std::string& place, std::string_view text) {
    auto found = std::find_if(m_found.begin(), m_found.end(), [&field](const Found& f) { return f.field == field; });
    if (found == m_found.end()) {
        found = m_found.insert(m_found.end(), {field, place, beginning(text), 0});
    }
    ++found->count;
}

void OddNumbers::tell(const std::string& file, Problems& problems) const {
    for (const Found& found : m_found) {
        problems.warn(file, found.place,
                      {"layer.odd_numbers", {{"count", found.count}, {"field", found.field}, {"text", found.text}}});
    }
}

} // namespace gis
