// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/propose_project.h"

#include "gis/base/error.h"
#include "src/project/known_indicators.h"
#include "src/project/period_evidence.h"
#include "src/project/propose_boundaries.h"
#include "src/project/propose_maps.h"
#include "src/project/propose_table.h"
#include "src/study/study.h"

#include <algorithm>

namespace diaban {

namespace {

/// "dir/NAME.diaban.yaml" -> "NAME".
std::string stemOf(const std::filesystem::path& project) {
    std::string name = project.filename().string();
    for (const std::string_view ending : {".yaml", ".yml", ".diaban"}) {
        if (name.ends_with(ending)) {
            name.resize(name.size() - ending.size());
        }
    }
    return name;
}

/// Tries a table on the study as a run would; leaves the study as it was where that fails.
std::optional<gis::Message> tryTable(Study& study, const TableSource& source, const gis::Limits& limits) {
    const std::size_t tables = study.tables.size();
    const std::size_t figures = study.figures.size();
    try {
        gis::Problems untold;
        addTable(study, {}, source, limits, untold);
        return std::nullopt;
    } catch (const gis::Error& fault) {
        if (fault.kind() != gis::ErrorKind::BadInput) {
            throw;
        }
        study.tables.resize(tables);
        study.figures.resize(figures);
        return fault.message();
    }
}

/// Tells which figures are statuses, as the reader of a project does.
void markStatuses(TableSource& source, const IndicatorCatalogue& known) {
    for (const FigureColumn& column : source.columns) {
        const Indicator* indicator = known.find(column.figure);
        if (indicator != nullptr && indicator->kind == IndicatorKind::Status) {
            source.statuses.emplace_back(column.figure, indicator->statusWords);
        }
    }
}

void addTables(Study& study, const std::vector<LookedAt>& seen, const IndicatorCatalogue& known,
               const gis::Limits& limits, Language language, Proposal& proposal) {
    std::vector<ProposedTable> tables;
    for (const LookedAt& sheet : seen) {
        tables.push_back(proposeTable(sheet, study.boundaries.units, known, language));
    }
    for (ProposedTable& table : mergedTables(std::move(tables))) {
        markStatuses(table.source, known);
        const auto fault = table.unusable ? table.unusable : tryTable(study, table.source, limits);
        if (fault) {
            proposal.leftOut.push_back({table.source.path, table.source.sheet, *fault});
            continue;
        }
        const std::string place = "tables[" + std::to_string(proposal.project.tables.size()) + "].";
        for (Finding& finding : table.findings) {
            finding.key = place + finding.key;
            proposal.findings.push_back(std::move(finding));
        }
        proposal.project.tables.push_back(std::move(table.source));
    }
}

/// The day of the study: the last one of the latest period that the tables say.
void settleDay(const Study& study, Proposal& proposal) {
    std::string last;
    for (const JoinedTable& table : study.tables) {
        last = std::max(last, lastDayOf(table.period));
    }
    for (const Figure& figure : study.figures) {
        last = std::max(last, lastDayOf(figure.period));
    }
    const bool undated = std::ranges::any_of(
        study.figures, [](const Figure& figure) { return figure.period.empty() && figure.key != Indicator::kAreaKey; });
    if (undated) {
        last.clear(); // the table that does not say its period may be the latest
    }
    proposal.project.asOf = last;
    proposal.findings.push_back(
        {"as_of", last.empty() ? "2025-09-30" : last, {last.empty() ? "init.day_open" : "init.day", {}}, last.empty()});
}

/// Relative to the project's folder, so that a project moves with its data; what lies far away is named in full.
std::string pathFrom(const std::filesystem::path& folder, const std::string& path) {
    const std::filesystem::path full = std::filesystem::absolute(path).lexically_normal();
    const std::filesystem::path relative = full.lexically_proximate(folder);
    constexpr std::ptrdiff_t kMostUp = 3;
    return (std::count(relative.begin(), relative.end(), "..") > kMostUp ? full : relative).generic_string();
}

void setPaths(Project& project) {
    const std::filesystem::path folder = std::filesystem::absolute(project.file).parent_path().lexically_normal();
    project.boundaries.path = pathFrom(folder, project.boundaries.path);
    for (TableSource& table : project.tables) {
        table.path = table.path.empty() ? table.path : pathFrom(folder, table.path);
        for (auto& [path, period] : table.files) {
            path = pathFrom(folder, path);
        }
    }
}

void addOutputs(const std::string& name, Project& project) {
    for (const MapSpec& map : project.maps) {
        project.outputs.push_back({OutputKind::Map, name + '-' + map.key + ".png", map.key});
    }
    if (!project.maps.empty()) {
        project.outputs.push_back({OutputKind::Slides, name + ".pptx", {}});
    }
    project.outputs.push_back({OutputKind::Layer, name + ".gpkg", {}});
    if (!project.tables.empty()) {
        project.outputs.push_back({OutputKind::JoinReport, name + "-join.csv", {}});
    }
}

} // namespace

Proposal proposeProject(const ProposalRequest& request, const gis::Limits& limits, gis::Problems& problems,
                        const gis::Progress& progress) {
    Proposal proposal;
    proposal.project.file = request.project;
    proposal.project.folder = request.project.parent_path();
    proposal.project.locale = request.language;
    const std::string name = stemOf(request.project);
    proposal.project.title = {name, name};
    proposal.findings.push_back({"title", name, {"init.title", {}}, true});

    const std::vector<LookedAt> seen = lookAtSheets(request.tables, limits, proposal.leftOut);
    std::vector<Table> tables;
    std::ranges::transform(seen, std::back_inserter(tables), [](const LookedAt& sheet) { return sheet.table; });
    ProposedBoundaries boundaries =
        proposeBoundaries(request.boundaries, request.layer, tables, limits, problems, progress);
    proposal.project.boundaries = boundaries.source;
    Study study = beginStudy(std::move(boundaries.boundaries));
    std::vector<Finding> ofBoundaries = std::move(boundaries.findings);
    for (Finding& finding : ofBoundaries) {
        finding.key.insert(0, "boundaries.");
    }
    const IndicatorCatalogue& known = knownIndicators();

    Proposal ofTables;
    addTables(study, seen, known, limits, request.language, ofTables);
    settleDay(study, proposal);
    proposal.findings.push_back({"source", {}, {"init.source", {}}, true});
    proposal.findings.push_back({"author", {}, {"init.author", {}}, true});
    for (std::vector<Finding>* part : {&ofBoundaries, &ofTables.findings}) {
        std::ranges::move(*part, std::back_inserter(proposal.findings));
    }
    proposal.project.tables = std::move(ofTables.project.tables);
    std::ranges::move(ofTables.leftOut, std::back_inserter(proposal.leftOut));
    proposeMaps(study, known, request.language, proposal);
    addOutputs(name, proposal.project);
    setPaths(proposal.project);
    return proposal;
}

const Finding* Proposal::find(std::string_view key) const {
    const auto found = std::ranges::find(findings, key, &Finding::key);
    return found == findings.end() ? nullptr : &*found;
}

} // namespace diaban
