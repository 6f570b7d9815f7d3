// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/read_project.h"
#include "ui/document/loaded_project.h"

#include <algorithm>
#include <memory>

namespace diaban::ui {

/// The sample province, read once for all tests of a program.
inline const std::shared_ptr<const LoadedProject>& loadedSample() {
    static const std::shared_ptr<const LoadedProject> loaded = [] {
        gis::Problems problems;
        return loadProject(readProject(DIABAN_SOURCE_DIR "/data/sample/son-hai.diaban.yaml", problems), Language::Vi,
                           {});
    }();
    return loaded;
}

/// The number of a unit of the sample.
inline std::uint32_t sampleUnit(const std::string& code) {
    const std::vector<std::string>& codes = loadedSample()->study.boundaries.units.codes;
    return static_cast<std::uint32_t>(std::ranges::find(codes, code) - codes.begin());
}

} // namespace diaban::ui
