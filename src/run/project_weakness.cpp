// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_weakness.h"

#include "gis/base/error.h"
#include "gis/io/output_set.h"
#include "gis/io/shown_path.h"
#include "src/project/known_indicators.h"
#include "src/project/read_project.h"
#include "src/publish/list_sheet.h"
#include "src/run/output_words.h"
#include "src/run/project_study.h"

#include <algorithm>

namespace diaban {

namespace {

/// The figure of the index in the period of the rules: that of the first rule that has one.
const Figure* indexFigure(const Project& project, const Study& study, const WeakAreas& areas) {
    const std::string& key = project.index->indicator.key;
    for (const AppliedRule& applied : areas.rules) {
        if (const Figure* figure = study.find(key, applied.rule.period); figure != nullptr) {
            return figure;
        }
    }
    return nullptr;
}

std::string freeName(const gis::Layer& layer, const std::string& wanted) {
    std::string name = wanted;
    for (int number = 2; layer.attributes.find(name) != nullptr; ++number) {
        name = wanted + '_' + std::to_string(number);
    }
    return name;
}

const char* wordOf(UnitVerdict verdict) {
    switch (verdict) {
    case UnitVerdict::Weak:
        return "weak";
    case UnitVerdict::NotWeak:
        return "not_weak";
    case UnitVerdict::NotSure:
        return "not_sure";
    case UnitVerdict::NotEnoughData:
        return "not_enough_data";
    }
    return "";
}

} // namespace

WeakWords ProjectWeakness::words(const Study& study) const {
    const bool known = level == "commune" || level == "district" || level == "province";
    return {study, areas, knownIndicators(), known ? level : std::string()};
}

ProjectWeakness projectWeakness(const Project& project, const Study& study, gis::Problems& problems,
                                const gis::Progress& progress) {
    const std::string file = project.file.string();
    ProjectWeakness found;
    found.level = project.boundaries.level;
    found.areas = findWeakAreas(study, project.weakness, file, problems, progress);
    if (found.areas.rules.empty()) {
        throw gis::badInput(file, "weakness", {"weakness.no_rules", {}});
    }
    if (!project.weakness.stated) {
        problems.note(file, {}, {"weakness.targets_only", {}});
    }
    if (const Figure* figure = project.index ? indexFigure(project, study, found.areas) : nullptr) {
        found.index = ListedIndex{figure, indexRanks(study, *project.index, figure->period)};
    }
    return found;
}

bool judgesWeakness(const Project& project) {
    return project.weakness.stated ||
           std::ranges::any_of(project.indicators, [](const Indicator& one) { return one.target.has_value(); });
}

bool needsWeakness(const Project& project, const std::vector<OutputSpec>& outputs) {
    return std::ranges::any_of(outputs, [&](const OutputSpec& output) {
        const bool shows = output.kind == OutputKind::Layer || isOfClusters(output.kind);
        return output.kind == OutputKind::Weak || (shows && project.weakness.stated) ||
               ((output.kind == OutputKind::Slides || output.kind == OutputKind::Atlas) && judgesWeakness(project));
    });
}

WeakList projectWeakList(const Project& project, const Study& study, const ProjectWeakness& weakness,
                         const Catalogue& catalogue) {
    return weakList(weakness.words(study), weakness.index ? &*weakness.index : nullptr,
                    tableTexts(project, study, catalogue), catalogue);
}

void writeWeakList(const std::filesystem::path& file, const std::string& named, const Project& project,
                   const Study& study, const ProjectWeakness& weakness, const Catalogue& catalogue) {
    const WeakList list = projectWeakList(project, study, weakness, catalogue);
    if (isWorkbook(named)) {
        writeWeakWorkbook(file, list, catalogue);
    } else {
        gis::writeFile(file, weakListCsv(list, catalogue));
    }
}

std::size_t appendWeakFields(gis::Layer& layer, const Study& study, const ProjectWeakness& weakness,
                             const Catalogue& catalogue) {
    const std::size_t units = layer.unitCount();
    const WeakWords words = weakness.words(study);
    gis::Field weak = gis::makeField(freeName(layer, "weak"), gis::FieldType::Text, units);
    gis::Field rank = gis::makeField(freeName(layer, "weak_rank"), gis::FieldType::Integer, units);
    gis::Field reasons = gis::makeField(freeName(layer, "weak_reasons"), gis::FieldType::Text, units);
    for (std::size_t unit = 0; unit < units; ++unit) {
        const UnitFinding& finding = weakness.areas.units[unit];
        weak.isNull[unit] = 0;
        std::get<0>(weak.values)[unit] = wordOf(finding.verdict);
        if (finding.rank) {
            rank.isNull[unit] = 0;
            std::get<1>(rank.values)[unit] = *finding.rank;
        }
        if (finding.verdict != UnitVerdict::NotWeak) {
            reasons.isNull[unit] = 0;
            std::get<0>(reasons.values)[unit] = reasonsText(words, unit, catalogue);
        }
    }
    const std::size_t first = layer.attributes.fields.size();
    for (gis::Field* field : {&weak, &rank, &reasons}) {
        layer.attributes.fields.push_back(std::move(*field));
    }
    return first;
}

void shortenForShapefile(gis::Field& field) {
    constexpr std::size_t kBytes = 254;
    constexpr std::string_view kMore = " …";
    for (std::string& text : std::get<0>(field.values)) {
        if (text.size() > kBytes) {
            text.resize(text.rfind(' ', kBytes - kMore.size()));
            text += kMore;
        }
    }
}

WeakResult weakProject(const std::string& file, const RunOptions& options, const std::filesystem::path& output,
                       gis::Problems& problems, const gis::Progress& progress) {
    WeakResult result;
    result.project = readProject(file, problems, options.limits);
    const Catalogue catalogue(options.language.value_or(result.project.locale));
    result.study = projectStudy(result.project, options, catalogue.language(), problems, progress);
    result.weakness = projectWeakness(result.project, result.study, problems, progress);
    if (!output.empty()) {
        gis::OutputSet outputs;
        protectInputs(outputs, result.project);
        const std::filesystem::path staged = outputs.stage(output);
        gis::writeShown(staged, output, [&] {
            writeWeakList(staged, output.string(), result.project, result.study, result.weakness, catalogue);
        });
        result.written = outputs.commit();
    }
    return result;
}

} // namespace diaban
