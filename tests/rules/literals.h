// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/rules/source_tree.h"

#include <string>
#include <vector>

namespace diaban::rules {

/// A string literal of a source file, and the code of its statement before it.
struct Literal {
    std::size_t line = 0;
    std::string text;   ///< between the quotes, escapes as written
    std::string before; ///< code since the last ';', without comments, strings and white space
    char after = '\0';  ///< the first character of code behind it
};

/// The string literals of a file, in order. Comments, includes and raw strings are left out.
[[nodiscard]] std::vector<Literal> literalsOf(const SourceFile& file);

} // namespace diaban::rules
