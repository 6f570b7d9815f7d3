// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "src/study/study.h"

#include <string>

namespace diaban {

/// The map of a figure that a project has no map of, whoever shows it: numbers of things in circles, others in classes.
/// `key`: of the figure, and of the map.
[[nodiscard]] MapSpec mapOfFigure(const std::string& key, const Figure& figure);

} // namespace diaban
