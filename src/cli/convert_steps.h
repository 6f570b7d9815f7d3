// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cli/session.h"
#include "src/study/boundaries.h"

#include <CLI/App.hpp>

#include <string>

namespace diaban {

/// What `convert` does with borders between reading and writing, as said on the command line. Order: the layer is
/// repaired, dissolved, simplified.
struct ConvertSteps {
    std::string dissolve; ///< a field; empty: not
    std::string simplify; ///< "50m" or "5%"; empty: not
    std::string method = "visvalingam";

    /// True where the borders are needed; else the layer is repaired as it is read.
    [[nodiscard]] bool any() const { return !dissolve.empty() || !simplify.empty(); }
};

void addConvertSteps(CLI::App& verb, const Session& session, ConvertSteps& steps);

/// Throws gis::Error{BadUsage "usage.simplify"} where an amount cannot be read.
void requireConvertSteps(const ConvertSteps& steps);

/// Does the steps on a layer that was read without repair, and says in `result` what they did. The units are those of
/// the layer still, also where they were dissolved.
void doConvertSteps(const ConvertSteps& steps, Boundaries& boundaries, const RepairOptions& repair, Session& session,
                    VerbResult& result);

/// The steps as words that follow the name of the source in a file's description; empty where there are none.
[[nodiscard]] std::string stepsWords(const ConvertSteps& steps, const Session& session);

} // namespace diaban
