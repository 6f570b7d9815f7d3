// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace diaban {

/// The key of the first class of a map that shows what rules say.
inline constexpr const char* kWeakClass = "weak";

/// True of given classes, by their keys, that are the verdicts of rules: each unit has one, whether the mapped figure
/// is known or not, as the rules judge by figures of their own.
[[nodiscard]] inline bool areVerdicts(const std::vector<std::string>& keys) {
    return !keys.empty() && keys.front() == kWeakClass;
}

} // namespace diaban
