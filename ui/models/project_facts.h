// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <string>

namespace diaban::ui {

/// What every output says of a project, in both languages where it is given in both.
struct ProjectFacts {
    LocalText title, source, author;
    std::string asOf;                 ///< YYYY-MM-DD; may be empty
    Language language = Language::Vi; ///< of the project: a text that is given once is in that one

    friend bool operator==(const ProjectFacts&, const ProjectFacts&) = default;
};

[[nodiscard]] ProjectFacts factsOf(const Project& project);
[[nodiscard]] Project withFacts(Project project, const ProjectFacts& facts);

} // namespace diaban::ui
