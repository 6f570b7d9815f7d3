// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_ids.h"

#include "src/publish/xml_text.h"

namespace diaban {

std::string SvgIds::next(std::string_view code) {
    constexpr std::size_t kMostBytes = 100;
    const std::string first = xmlId(code.substr(0, kMostBytes));
    std::string id = first;
    for (int number = 2; !m_given.insert(id).second; ++number) {
        id = first + '.' + std::to_string(number);
    }
    return id;
}

} // namespace diaban
