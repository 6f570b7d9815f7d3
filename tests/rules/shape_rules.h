// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/rules/source_tree.h"

namespace diaban::rules {

/// No file is longer than this; the house aims at far less (header 150, source 300, test 400).
inline constexpr std::size_t kMostLines = 500;

/// Files longer than kMostLines.
[[nodiscard]] Faults sizeFaults(const SourceTree& tree);

/// Files not in snake_case, or named after nothing: manager, helper, util, common, misc. Headers without
/// `#pragma once`.
[[nodiscard]] Faults nameFaults(const SourceTree& tree);

/// Folders of gis/ and src/ with a .cpp and no *_test.cpp in the same folder under tests/.
[[nodiscard]] Faults mirrorFaults(const SourceTree& tree);

/// Types of one name and namespace that two headers of gis/ and src/ define: the linker takes one of their functions
/// for both, and does not say so.
[[nodiscard]] Faults typeFaults(const SourceTree& tree);

} // namespace diaban::rules
