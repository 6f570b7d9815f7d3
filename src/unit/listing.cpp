// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/listing.h"

#include <algorithm>

namespace diaban {

std::string listing(std::span<const std::string> texts, std::size_t most) {
    std::string out;
    for (const std::string& text : texts.first(std::min(most, texts.size()))) {
        out += out.empty() ? "" : ", ";
        out += text;
    }
    return texts.size() > most ? out + ", …" : out;
}

} // namespace diaban
