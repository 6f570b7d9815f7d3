// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "src/cli/session.h"
#include "src/study/sources.h"

#include <CLI/App.hpp>

#include <memory>
#include <string>
#include <vector>

namespace diaban {

/// A verb of the command with the options that every verb has (--lang, --json, --strict, --limit-...); its help is the
/// text "help.<name>".
CLI::App& addVerb(CLI::App& app, Session& session, const std::string& name);

/// What says which layer of a file is meant, and which of its fields say what a unit is.
struct LayerOptions {
    std::string file;
    std::string layer, encoding, crs;
    bool swapAxes = false;
    std::vector<std::string> only;              ///< FIELD=VALUE
    std::vector<std::string> key, name, parent; ///< with a table: fields or columns, whichever file has them

    /// The source for readBoundaries: of several keys the first that the layer has.
    [[nodiscard]] BoundariesSource source() const;
};

/// Adds LAYER, --layer, --only, --key, --name, --parent, --encoding, --input-crs and --swap-axes.
void addLayerOptions(CLI::App& verb, const Session& session, LayerOptions& options);

/// Adds -o/--output, required.
void addOutputOption(CLI::App& verb, const Session& session, std::string& output);

/// Adds an option whose help is the text "help.<its long name without dashes>".
template <typename Value>
CLI::Option* addOption(CLI::App& verb, const Session& session, const std::string& names, Value& value) {
    const std::size_t dashes = names.rfind("--");
    const std::string word = dashes == std::string::npos ? names : names.substr(dashes + 2);
    return verb.add_option(names, value, session.text({"help." + word, {}}));
}

/// Throws gis::Error{BadUsage "usage.date"}, {"usage.period"} where the text is neither empty nor a day, a period.
void requireDate(const std::string& date, const char* option = "--date");
void requirePeriod(const std::string& period);

/// The part of an output's file name before its ending, with another ending: "out/map.gpkg" -> "out/map.join.csv".
[[nodiscard]] std::string besideOutput(const std::string& output, const std::string& ending);

/// Problems as the JSON of files.md: {id, file, place, text, hint}; of one severity, from the `first` on.
[[nodiscard]] nlohmann::json problemsJson(const Session& session, gis::Severity severity, std::size_t first = 0);
[[nodiscard]] nlohmann::json errorJson(const Session& session, const gis::Error& error);

/// Any exception as an Error: what is not one is want of memory, or a fault of ours.
[[nodiscard]] gis::Error errorOf(const std::exception& fault);

} // namespace diaban
