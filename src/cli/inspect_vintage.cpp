// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/inspect_vintage.h"

#include "gis/base/error.h"
#include "src/join/vintage_check.h"
#include "src/unit/units.h"

namespace diaban {

namespace {

void add(const std::string& vintage, const Session& session, VerbResult& result) {
    result.json["vintage"] = vintage.empty() ? nlohmann::json() : nlohmann::json(vintage);
    if (!vintage.empty()) {
        result.lines.push_back(session.text({"inspect.vintage", {{"vintage", vintage}}}));
    }
}

} // namespace

void addVintage(const gis::Layer& layer, const Session& session, VerbResult& result) {
    gis::Problems unheard;
    std::string vintage;
    try {
        vintage = layerVintage(unitsOf(layer, {}, unheard), {}, UnitLists(), unheard).label();
    } catch (const gis::Error&) {
        vintage.clear(); // no clear key: nothing to tell by
    }
    add(vintage, session, result);
}

void addVintage(const Table& table, const Session& session, VerbResult& result) {
    add(vintageOfTable(table), session, result);
}

} // namespace diaban
