// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/message/catalogue.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What a verb gives back: its JSON object, and the lines that say the same to a person.
struct VerbResult {
    nlohmann::json json = nlohmann::json::object();
    std::vector<std::string> lines;
    int exitCode = 0;
};

/// One call of the command: what all verbs share while they run.
struct Session {
    Catalogue catalogue;
    gis::Problems problems;
    gis::Progress progress;
    gis::Limits limits;
    bool json = false;
    bool strict = false;
    bool told = false;                  ///< the problems were printed
    std::function<VerbResult()> action; ///< set by the verb that was chosen

    [[nodiscard]] std::string text(const gis::Message& message) const { return catalogue.text(message); }
};

} // namespace diaban
