// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/drop_unknown.h"

#include "src/project/check_project.h"

#include <algorithm>

namespace diaban {

namespace {

/// Takes those out for which `unknown` holds, and says what `name` calls them.
template <typename Entry, typename Unknown, typename Name>
void drop(std::vector<Entry>& entries, std::vector<std::string>& names, Unknown&& unknown, Name name) {
    std::erase_if(entries, [&](const Entry& entry) {
        const bool gone = unknown(entry);
        if (gone) {
            names.push_back(entry.*name);
        }
        return gone;
    });
}

void dropIndicators(Project& project, DroppedParts& dropped) {
    std::vector<std::string> known = figureKeys(project);
    known.emplace_back(Indicator::kAreaKey);
    drop(
        project.indicators, dropped.indicators,
        [&](const Indicator& indicator) { return !unknownFigureOf(indicator, known).empty(); }, &Indicator::key);
}

void dropIndexAndRules(Project& project, DroppedParts& dropped) {
    const auto isIndicator = [&](const std::string& key) {
        return std::ranges::find(project.indicators, key, &Indicator::key) != project.indicators.end();
    };
    if (project.index) {
        std::vector<std::string>& parts = project.index->parts;
        const bool named = !parts.empty();
        std::erase_if(parts, [&](const std::string& part) { return !isIndicator(part); });
        if ((named && parts.empty()) || project.indicators.empty()) {
            project.index.reset();
            dropped.index = true;
        }
    }
    WeaknessRules& weakness = project.weakness;
    dropped.rules = std::erase_if(weakness.rules, [&](const WeaknessRule& rule) {
        return !rule.indicator.empty() && project.findIndicator(rule.indicator) == nullptr;
    });
    if (dropped.rules > 0) {
        weakness.atLeast = std::min(weakness.atLeast, static_cast<int>(weakness.rules.size()));
        weakness = weakness.rules.empty() ? WeaknessRules{} : weakness;
    }
}

void dropMaps(Project& project, DroppedParts& dropped) {
    const std::vector<std::string> figures = figureKeys(project);
    const auto unknown = [&](const std::string& figure) {
        return !figure.empty() && !canBeMapped(project, figure, figures);
    };
    drop(
        project.maps, dropped.maps,
        [&](const MapSpec& map) {
            return unknown(map.indicator) || unknown(map.analysis.circles) || unknown(map.analysis.with);
        },
        &MapSpec::key);
}

void dropOutputs(Project& project, DroppedParts& dropped) {
    const auto gone = [&](const std::string& map) { return !map.empty() && project.findMap(map) == nullptr; };
    for (OutputSpec& output : project.outputs) {
        if (output.style) {
            std::erase_if(*output.style, gone);
        }
        if (output.kind == OutputKind::Atlas && gone(output.map)) {
            output.map.clear();
        }
    }
    drop(
        project.outputs, dropped.outputs,
        [&](const OutputSpec& output) {
            return gone(output.map) || (output.kind == OutputKind::QgisProject && project.maps.empty());
        },
        &OutputSpec::path);
}

bool hasUsualOutputs(const Project& project) {
    Project usual = project;
    usual.outputs.clear();
    addDefaultOutputs(usual);
    return std::ranges::equal(project.outputs, usual.outputs, {}, &OutputSpec::path, &OutputSpec::path);
}

} // namespace

DroppedParts dropUnknown(Project& project, const Project& before) {
    DroppedParts dropped;
    dropIndicators(project, dropped);
    dropIndexAndRules(project, dropped);
    dropMaps(project, dropped);
    if (hasUsualOutputs(before)) {
        project.outputs.clear();
        addDefaultOutputs(project);
    } else {
        dropOutputs(project, dropped);
    }
    return dropped;
}

} // namespace diaban
