// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/run_json.h"

#include "src/join/treated_join.h"
#include "src/run/clusters_json.h"

#include <nlohmann/json.hpp>

namespace diaban {

namespace {

const char* hatchWord(Hatch hatch) {
    switch (hatch) {
    case Hatch::None:
        return "";
    case Hatch::NoData:
        return "no_data";
    case Hatch::NotMatched:
        return "not_matched";
    case Hatch::Suppressed:
        return "suppressed";
    }
    return "";
}

nlohmann::json legendJson(const std::vector<LegendRow>& legend) {
    nlohmann::json rows = nlohmann::json::array();
    for (const LegendRow& row : legend) {
        rows.push_back(
            {{"text", row.text}, {"fill", hexOf(row.fill)}, {"hatch", hatchWord(row.hatch)}, {"count", row.count}});
    }
    return rows;
}

} // namespace

nlohmann::json mapJson(const MapResult& map) {
    const gis::ClassBreaks& breaks = map.breaks;
    nlohmann::json json{{"key", map.key},
                        {"field", map.field},
                        {"legend", legendJson(map.legend)},
                        {"no_data", map.noData},
                        {"not_matched", map.notMatched},
                        {"suppressed", map.suppressed}};
    if (!map.givenClasses) {
        json["method"] = nameOf(breaks.method);
        json["classes"] = breaks.size();
        json["breaks"] = breaks.limits;
        json["closure"] = breaks.closure == gis::Closure::Right ? "(a, b]" : "[a, b)";
        json["counts"] = breaks.counts;
    }
    return json;
}

nlohmann::json runJson(const RunResult& run) {
    nlohmann::json result{{"project", run.project},
                          {"units", run.study.boundaries.units.size()},
                          {"repaired", run.study.boundaries.repaired},
                          {"joins", nlohmann::json::array()},
                          {"maps", nlohmann::json::array()},
                          {"written", nlohmann::json::array()}};
    for (const JoinedTable& joined : run.study.tables) {
        nlohmann::json report = treatedReportJson(joined);
        report["table"] = joined.table.file;
        report["period"] = joined.period;
        result["joins"].push_back(std::move(report));
    }
    for (const MapResult& map : run.maps) {
        result["maps"].push_back(mapJson(map));
    }
    if (run.clusters) {
        nlohmann::json clusters = clustersJson(run.clusters->study, run.clusters->parents, run.study.boundaries.units);
        clusters["tolerance"] = toleranceJson(run.clusters->borders);
        if (run.clusters->proposals) {
            clusters["proposals"] = proposalsJson({run.clusters->proposals->found, run.clusters->proposals->problem,
                                                   run.clusters->study, run.study.boundaries.units});
        }
        result["borders"] = std::move(clusters);
    }
    for (const auto& file : run.written) {
        result["written"].push_back(file.string());
    }
    return result;
}

} // namespace diaban
