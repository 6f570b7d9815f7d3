// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_places.h"

namespace diaban {

/// The stretch of a text that goes with entry `i` of a List or Map when it is moved or removed. In brackets: the entry
/// alone. In block style: from the first comment line that stands right above it (or its key or dash) to the comment
/// behind it and those indented below it, without the line break.
[[nodiscard]] TextRange entryChunk(std::string_view text, const YamlPlace& collection, std::size_t i);

/// True where a value begins on a line below its key or dash.
[[nodiscard]] bool beginsBelow(std::string_view text, const YamlPlace& value, std::size_t behind);

/// The stretches to cut out so that of a collection only the entries marked in `stays` remain, at least one of them.
[[nodiscard]] std::vector<TextRange> cutsToKeep(std::string_view text, const YamlPlace& collection,
                                                const std::vector<bool>& stays);

} // namespace diaban
