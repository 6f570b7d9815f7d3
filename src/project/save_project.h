// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <string>
#include <string_view>

namespace diaban {

/// The text of a project file with what was changed in the project changed in it, and nothing else: comments, order,
/// quotes, blank lines, line ends and keys of later versions stay as they were written. `before` is what was read from
/// `original`. The result was read again and says `after`.
/// Throws gis::Error{Internal "save.cannot_place"} for a text that is written in a way which cannot be changed in
/// place, {BadInput "project.*"} where `after` is no valid project.
[[nodiscard]] std::string withChanges(std::string_view original, const Project& before, const Project& after);

/// A project as a new file, without comments.
[[nodiscard]] std::string projectText(const Project& project);

} // namespace diaban
