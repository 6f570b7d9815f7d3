// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <string>
#include <vector>

namespace diaban {

/// What went with something else: keys of indicators and maps, paths of outputs.
struct DroppedParts {
    std::vector<std::string> indicators, maps, outputs;
    std::size_t rules = 0; ///< of weakness
    bool index = false;    ///< the composite index

    [[nodiscard]] bool any() const noexcept {
        return !indicators.empty() || !maps.empty() || !outputs.empty() || rules > 0 || index;
    }
};

/// Takes out of a project what names a figure, an indicator or a map that it no longer has, so that it is a valid one
/// again: after a table or an indicator was taken out of `before`. Outputs that nobody wrote into the project are made
/// anew.
DroppedParts dropUnknown(Project& project, const Project& before);

} // namespace diaban
