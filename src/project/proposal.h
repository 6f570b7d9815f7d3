// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/project/project.h"

#include <string>
#include <vector>

namespace diaban {

/// One thing that was found out about the files, or that is left to the person.
struct Finding {
    std::string key;   ///< of the project file: "tables[0].period"
    std::string value; ///< as decided; of an open one: an example
    gis::Message why;
    bool open = false; ///< left to the person
};

/// A table, or a sheet of one, that no project can use as it is.
struct LeftOutTable {
    std::string path;
    std::string sheet;
    gis::Message why;
};

/// A project to start from, and how it came about.
struct Proposal {
    Project project;
    std::vector<Finding> findings; ///< in the order of the project file
    std::vector<LeftOutTable> leftOut;

    /// What is said of a key; null where nothing is.
    [[nodiscard]] const Finding* find(std::string_view key) const;
};

} // namespace diaban
