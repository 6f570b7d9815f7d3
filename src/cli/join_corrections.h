// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/output_set.h"
#include "src/cli/session.h"
#include "src/join/join.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>

namespace diaban {

/// The corrections that a join uses, and the file that gets a row for each unmatched row.
struct CorrectionOptions {
    std::string read, write;
};

/// Adds --corrections and --write-corrections.
void addCorrectionOptions(CLI::App& verb, const Session& session, CorrectionOptions& options);

/// What --corrections names, and where that is not given, what --write-corrections names and is there already.
[[nodiscard]] Corrections readCorrections(const CorrectionOptions& options, Session& session);

/// Stages the corrections file that --write-corrections asks for, and says in `result` how many rows want a decision.
void writeCorrections(const CorrectionOptions& options, const Join& join, const Table& table, const std::string& date,
                      gis::OutputSet& outputs, Session& session, VerbResult& result);

} // namespace diaban
