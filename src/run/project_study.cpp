// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_study.h"

#include "src/project/known_indicators.h"
#include "src/run/analysis_map.h"
#include "src/run/project_inputs.h"
#include "src/study/add_indicator.h"
#include "src/study/composite_figure.h"
#include "src/study/tell_period.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace diaban {

namespace {

constexpr std::string_view kOfTime = "vintage.";
/// What messages of joining a table begin with: those of its units, and of several rows or old units that become one.
constexpr std::array kOfJoin = {kOfTime, std::string_view("join."), std::string_view("aggregate."),
                                std::string_view("carry.")};

/// Reads the inputs of a project one after the other, each without those that are faulty.
class StudyReading {
public:
    /// Where `faulty` is null the first fault is thrown.
    StudyReading(const Project& project, const RunOptions& options, gis::Problems& problems,
                 std::vector<FaultyInput>* faulty)
        : m_project(project), m_options(options), m_problems(problems), m_faulty(faulty) {}

    [[nodiscard]] std::optional<Study> boundaries(const gis::Progress& progress) const;
    void lists(Study& study) const;
    void tables(Study& study) const;

private:
    [[nodiscard]] bool isFaulty(InputRole role, std::size_t number) const;
    [[nodiscard]] TableSource withoutFaulty(std::size_t number) const;
    [[nodiscard]] InputPlace placeOf(InputRole role, std::size_t number, const std::string& file) const;
    /// Does a step that reads an input; false where it was or is faulty.
    template <typename Step> bool attempt(InputRole role, std::size_t number, Step&& step) const;

    const Project& m_project;
    const RunOptions& m_options;
    gis::Problems& m_problems;
    std::vector<FaultyInput>* m_faulty;
};

bool StudyReading::isFaulty(InputRole role, std::size_t number) const {
    return m_faulty != nullptr && std::ranges::any_of(*m_faulty, [&](const FaultyInput& input) {
               return input.place.role == role && input.place.number == number;
           });
}

/// Of a table of several files the one that the fault names.
InputPlace StudyReading::placeOf(InputRole role, std::size_t number, const std::string& file) const {
    InputPlace found{role, number, {}};
    for (const InputPlace& place : inputPlaces(m_project)) {
        const bool named = fileOf(m_project, place) == std::filesystem::path(file).lexically_normal();
        if (place.role == role && place.number == number && (found.path.empty() || named)) {
            found = place;
        }
    }
    if (found.path.empty()) { // corrections beside the project, which does not name them
        found.path = std::filesystem::path(file).lexically_proximate(m_project.folder).string();
    }
    return found;
}

template <typename Step> bool StudyReading::attempt(InputRole role, std::size_t number, Step&& step) const {
    if (m_faulty == nullptr) {
        step();
        return true;
    }
    try {
        step();
        return true;
    } catch (const gis::Error& error) {
        if (error.kind() != gis::ErrorKind::BadInput) {
            throw;
        }
        m_faulty->push_back({placeOf(role, number, error.file()), error});
        return false;
    }
}

std::optional<Study> StudyReading::boundaries(const gis::Progress& progress) const {
    std::optional<Study> study;
    if (isFaulty(InputRole::Boundaries, 0)) {
        return study;
    }
    attempt(InputRole::Boundaries, 0, [&] {
        study = beginStudy(readBoundaries(m_project.folder, m_project.boundaries, m_options.repair, m_options.limits,
                                          m_problems, progress));
    });
    return study;
}

void StudyReading::lists(Study& study) const {
    std::vector<UnitList> own;
    for (std::size_t i = 0; i < m_project.unitLists.size(); ++i) {
        if (!isFaulty(InputRole::UnitList, i)) {
            attempt(InputRole::UnitList, i, [&] {
                own.push_back(readUnitList(m_project.folder, m_project.unitLists[i], m_options.limits, m_problems));
            });
        }
    }
    findVintage(study, m_project.boundaries.vintage, UnitLists(std::move(own)), m_problems);
}

/// The table as far as its files are there.
TableSource StudyReading::withoutFaulty(std::size_t number) const {
    TableSource table = m_project.tables[number];
    std::erase_if(table.files, [&](const auto& file) {
        return m_faulty != nullptr && std::ranges::any_of(*m_faulty, [&](const FaultyInput& input) {
                   return input.place == InputPlace{InputRole::Table, number, file.first};
               });
    });
    return table;
}

void StudyReading::tables(Study& study) const {
    Corrections corrections;
    if (const std::filesystem::path file = correctionsOf(m_project);
        !file.empty() && !isFaulty(InputRole::Corrections, 0)) {
        attempt(InputRole::Corrections, 0,
                [&] { corrections = readCorrections(file.string(), m_options.limits, m_problems); });
    }
    for (std::size_t i = 0; i < m_project.tables.size(); ++i) {
        const TableSource table = withoutFaulty(i);
        const bool none = table.files.empty() && isFaulty(InputRole::Table, i);
        if (none || isFaulty(InputRole::Crosswalk, i)) {
            continue;
        }
        const std::size_t figures = study.figures.size();
        const std::size_t tables = study.tables.size();
        if (!attempt(InputRole::Table, i, [&] {
                addTable(study, m_project.folder, table, m_options.limits, m_problems,
                         {&corrections, m_project.boundaries.vintage});
            })) {
            study.figures.erase(study.figures.begin() + static_cast<std::ptrdiff_t>(figures), study.figures.end());
            study.tables.erase(study.tables.begin() + static_cast<std::ptrdiff_t>(tables), study.tables.end());
        }
    }
    if (m_faulty == nullptr || m_faulty->empty()) { // else what is missing might use them
        tellUnused(corrections, m_problems);
    }
    tellUndated(study, m_project.file.string(), m_problems);
}

} // namespace

void makeFigures(Study& study, const Project& project, Language language, gis::Problems& problems) {
    const Indicator* area = knownIndicators().find(Indicator::kAreaKey);
    const auto areas =
        std::ranges::find_if(study.figures, [](const Figure& figure) { return figure.key == Indicator::kAreaKey; });
    if (area != nullptr && areas != study.figures.end()) {
        areas->title = area->name.in(language);
    }
    for (const Indicator& indicator : project.indicators) {
        addIndicator(study, indicator, language, project.file.string(), problems);
    }
    if (project.index) {
        addIndex(study, *project.index, language, project.file.string(), problems);
    }
    for (const MapSpec& map : project.maps) {
        addMappedChange(study, project, map, language);
    }
}

Study projectStudy(const Project& project, const RunOptions& options, Language language, gis::Problems& problems,
                   const gis::Progress& progress) {
    const StudyReading reading(project, options, problems, nullptr);
    Study study = reading.boundaries(progress).value();
    reading.lists(study);
    reading.tables(study);
    makeFigures(study, project, language, problems);
    return study;
}

bool isUnjoined(const FaultyInput& input) {
    const std::string& id = input.error.message().id;
    const auto begins = [&id](std::string_view of) { return id.starts_with(of); };
    return input.place.role == InputRole::Table && (std::ranges::any_of(kOfJoin, begins) || id == "period.unit_twice");
}

bool isOfOtherTime(const FaultyInput& input) {
    return isUnjoined(input) && input.error.message().id.starts_with(kOfTime);
}

std::vector<FaultyInput> missingInputs(const Project& project) {
    std::vector<FaultyInput> missing;
    for (const InputPlace& place : inputPlaces(project)) {
        const std::filesystem::path file = fileOf(project, place);
        std::error_code fault;
        if (!std::filesystem::exists(file, fault)) {
            missing.push_back({place, gis::badInput(file.string(), {}, {kInputMissing, {{"path", place.path}}})});
        }
    }
    return missing;
}

ReadableStudy readableStudy(const Project& project, const RunOptions& options, gis::Problems& problems,
                            const gis::Progress& progress) {
    ReadableStudy readable;
    readable.faulty = missingInputs(project);
    const StudyReading reading(project, options, problems, &readable.faulty);
    readable.study = reading.boundaries(progress);
    if (readable.study) {
        reading.lists(*readable.study);
        reading.tables(*readable.study);
    }
    return readable;
}

void protectInputs(gis::OutputSet& outputs, const Project& project) {
    for (const std::filesystem::path& input : projectInputs(project)) {
        outputs.protect(input);
    }
}

} // namespace diaban
