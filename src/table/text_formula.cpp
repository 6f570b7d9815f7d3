// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/text_formula.h"

#include <string_view>

namespace diaban {

std::string withoutTextFormula(std::string cell) {
    constexpr std::string_view kOpening = "=\"";
    if (cell.size() <= kOpening.size() || !cell.starts_with(kOpening) || cell.back() != '"') {
        return cell;
    }
    std::string text;
    for (std::size_t at = kOpening.size(); at + 1 < cell.size(); ++at) {
        text += cell[at];
        if (cell[at] == '"' && (at + 2 >= cell.size() || cell[++at] != '"')) {
            return cell; // more than one literal: a formula
        }
    }
    return text;
}

} // namespace diaban
