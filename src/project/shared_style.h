// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <vector>

namespace diaban {

/// True for a layer whose style is a file beside it: NAME.qml, which QGIS takes for every layer file of that name.
[[nodiscard]] bool hasStyleFile(const OutputSpec& output);

/// The layer outputs of a project for which QGIS takes the same NAME.qml as for `output`: those of the same name in the
/// same folder, in project order, `output` among them.
[[nodiscard]] std::vector<const OutputSpec*> sharedStyle(const Project& project, const OutputSpec& output);

} // namespace diaban
