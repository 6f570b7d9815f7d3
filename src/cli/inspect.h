// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cli/session.h"
#include "src/cli/shape_words.h"

#include <cstddef>
#include <string>

namespace diaban {

/// What `inspect` was asked for.
struct InspectWords {
    std::string file;
    std::string layer, encoding, sheet;
    ShapeWords shape; ///< of a table
};

/// The layers of a file, and of the only or named one its fields, CRS and faults.
[[nodiscard]] VerbResult inspectLayer(const InspectWords& words, Session& session);

/// The sheets of a file with their hidden state, and of the only or named one its columns with role, type and number
/// style, and what its rows were taken for.
[[nodiscard]] VerbResult inspectTable(const InspectWords& words, Session& session);

/// Adds a field or column to "fields" of the result and to its lines.
void addInspectedField(const Session& session, const std::string& name, const std::string& type, std::size_t filled,
                       VerbResult& result);

} // namespace diaban
