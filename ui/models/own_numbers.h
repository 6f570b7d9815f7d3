// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "src/study/study.h"

namespace diaban::ui {

/// Whether the boundaries have columns of numbers of their own, in a file that can be read as a table too: figures that
/// can be mapped without another file.
[[nodiscard]] bool hasOwnNumbers(const Project& project, const Study& study);

} // namespace diaban::ui
