// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/step_standings.h"

#include "src/message/number_format.h"
#include "ui/document/shown_map.h"
#include "ui/models/cluster_count.h"
#include "ui/models/joined_tables.h"
#include "ui/models/treatment_lines.h"
#include "ui/models/undrawn_maps.h"

#include <QStringList>
#include <algorithm>
#include <filesystem>
#include <utility>

namespace diaban::ui {

namespace {

/// Decisions that were there before a new project was are easily overlooked.
bool takesDecisionsOver(const Document& document, const JoinCounts& counts) {
    const std::vector<UnsavedFile> written = document.unsaved().changed();
    return document.isNew() && counts.decided > 0 &&
           std::ranges::none_of(written, [](const UnsavedFile& file) { return !file.before; });
}

/// Further lines, where there is something to say of the pairs.
QString pairWords(const Document& document, const JoinCounts& counts, const Words& words) {
    QString said;
    if (counts.near > 0) {
        said += u'\n' + words({"window.step.near", {{"count", static_cast<std::int64_t>(counts.near)}}});
    }
    if (takesDecisionsOver(document, counts)) {
        said += u'\n' + words({"window.step.decided",
                               {{"count", static_cast<std::int64_t>(counts.decided)},
                                {"file", correctionsOf(document.project()).filename().string()}}});
    }
    return said;
}

/// Where no row is left over, units without one are what is to be looked at.
QString matchedWords(const JoinCounts& counts, const QString& over, const Words& words) {
    const auto say = [&](const char* id) {
        return words({id,
                      {{"matched", static_cast<std::int64_t>(counts.matched)},
                       {"units", static_cast<std::int64_t>(counts.units)},
                       {"missing", static_cast<std::int64_t>(counts.units - counts.matched)},
                       {"left", static_cast<std::int64_t>(counts.left)},
                       {"over", over.toStdString()}}});
    };
    if (counts.left > 0) {
        return say(over.isEmpty() ? "window.step.matched" : "window.step.matched_over");
    }
    const QString matched = say(over.isEmpty() ? "window.step.joined" : "window.step.joined_over");
    return counts.matched == counts.units ? matched : matched + say("window.step.without_row");
}

/// A further line where that is so of tables, as that they are of another time.
QString furtherWords(const char* id, std::ptrdiff_t tables, const Words& words) {
    return tables == 0 ? QString() : u'\n' + words({id, {{"count", std::int64_t{tables}}}});
}

/// The numbers of the chips over the join, in all tables together.
StepStanding joinStanding(const Document& document, const Study& study, const Words& words) {
    const Project& project = document.project();
    if (project.tables.empty()) {
        return {StepState::ToDo, words("window.step.join.no_table")};
    }
    if (study.tables.empty()) {
        return {StepState::Warning, words("window.step.join.unread")};
    }
    const JoinCounts counts = joinCounts(study);
    const std::ptrdiff_t forced = std::ranges::count_if(study.tables, isForced);
    const std::ptrdiff_t less = std::ranges::count_if(study.tables, losesFigures);
    const bool whole = counts.matched == counts.units && counts.left == 0 && forced == 0 && less == 0;
    return {whole ? StepState::Done : StepState::Warning,
            matchedWords(counts, joinedOver(study, words), words) + furtherWords("window.step.forced", forced, words) +
                furtherWords("window.step.carried_less", less, words) + pairWords(document, counts, words)};
}

StepStanding counted(const char* id, std::size_t count, const Words& words) {
    return {count > 0 ? StepState::Done : StepState::ToDo, words({id, {{"count", static_cast<std::int64_t>(count)}}})};
}

bool hasValues(const Study& study, const std::string& key) {
    return std::ranges::any_of(study.figures, [&](const Figure& figure) {
        return figure.key == key && figure.values.count(UnitState::Value) > 0;
    });
}

/// Those of a table that is missing have no figures.
StepStanding indicatorStanding(const Study& study, const Words& words) {
    const std::ptrdiff_t without = std::ranges::count_if(
        study.indicators, [&](const Indicator& indicator) { return !hasValues(study, indicator.key); });
    if (study.indicators.empty() && !study.tables.empty()) {
        return {StepState::ToDo, words("window.step.indicators.choose")};
    }
    if (without == 0) {
        return counted("window.step.indicators.count", study.indicators.size(), words);
    }
    return {StepState::Warning, words({"window.step.indicators.without",
                                       {{"count", static_cast<std::int64_t>(study.indicators.size())},
                                        {"without", static_cast<std::int64_t>(without)}}})};
}

/// Maps of clusters alone need no indicator. Where a file is missing, its figures are.
StepStanding mapStanding(const Document& document, const Words& words) {
    const Project& project = document.project();
    const Study& study = document.loaded()->study;
    if (const std::size_t shown = project.maps.empty() ? mapsToShow(project, study).size() : 0; shown > 0) {
        return {StepState::ToDo, words({"window.step.maps.default", {{"count", static_cast<std::int64_t>(shown)}}})};
    }
    std::int64_t without = 0;
    std::optional<gis::Error> why;
    for (const MapSpec& map : project.maps) {
        std::optional<gis::Error> missing =
            document.isLoading() ? std::nullopt : missingFigure(project, study, map); // may be in what is being read
        without += missing || (!map.indicator.empty() && !hasValues(study, map.indicator)) ? 1 : 0;
        if (missing && !why) {
            why.emplace(*missing);
        }
    }
    const auto count = static_cast<std::int64_t>(project.maps.size());
    if (without == 0) {
        return counted("window.step.maps.count", project.maps.size(), words);
    }
    if (!why || !document.loaded()->faulty.empty()) {
        return {StepState::Warning, words({"window.step.maps.without", {{"count", count}, {"without", without}}})};
    }
    return {StepState::Warning, words({"undrawn.step", {{"count", count}, {"without", without}}}) + u'\n' +
                                    shortFault(why->message(), project, words)};
}

StepStanding clusterStanding(const LoadedProject& loaded, const Words& words) {
    if (!loaded.project.clusters) {
        return {StepState::ToDo, words("window.step.none_yet")};
    }
    if (!loaded.clusters) {
        return {StepState::Warning, words("window.step.see_messages")};
    }
    const ClusterStudy& study = loaded.clusters->study;
    if (study.clusters.list.empty()) {
        return {StepState::ToDo,
                words({"window.step.clusters.gaps", {{"gaps", static_cast<std::int64_t>(study.gaps.size())}}})};
    }
    return {study.counted.empty() ? StepState::ToDo : StepState::Done, words(clusterCount(study))};
}

/// Done until the project or what it reads changes.
StepStanding exportStanding(const Document& document, const Words& words) {
    const auto count = static_cast<std::int64_t>(document.project().outputs.size());
    if (const std::optional<std::size_t> written = document.exported()) {
        return {StepState::Done, words({"window.step.outputs.written",
                                        {{"written", static_cast<std::int64_t>(*written)}, {"count", count}}})};
    }
    return {StepState::ToDo, words({"window.step.outputs", {{"count", count}}})};
}

Step stepOf(InputRole role) {
    switch (role) {
    case InputRole::Boundaries:
    case InputRole::Neighbours:
    case InputRole::UnitList:
        return Step::Boundaries;
    case InputRole::Table:
    case InputRole::Crosswalk:
        return Step::Figures;
    case InputRole::Corrections:
        return Step::Join;
    case InputRole::Style:
        return Step::Maps;
    case InputRole::Template:
        return Step::Export;
    default:
        return Step::Clusters;
    }
}

/// A table that is read, but not joined, is no fault of its own step.
Step stepOf(const FaultyInput& input) {
    return isUnjoined(input) ? Step::Join : stepOf(input.place.role);
}

using FaultyFiles = std::vector<const FaultyInput*>;

/// "không có indicators.csv", or how many there are.
QString unreadWords(const FaultyFiles& files, const Words& words) {
    if (files.size() > 1) {
        return words({"missing.step.several", {{"count", static_cast<std::int64_t>(files.size())}}});
    }
    const bool missing = files.front()->error.message().id == kInputMissing;
    const std::string name = std::filesystem::path(files.front()->place.path).filename().string();
    return words({missing ? "missing.step.gone" : "missing.step.bad", {{"file", name}}});
}

/// Which table, or how many there are, and why, where that is short: another time than that of the boundaries.
QString unjoinedWords(const FaultyFiles& tables, const Words& words) {
    const std::string name = std::filesystem::path(tables.front()->place.path).filename().string();
    const QString said = tables.size() > 1
                             ? words({"unjoined.step.several", {{"count", static_cast<std::int64_t>(tables.size())}}})
                             : words({"unjoined.step", {{"file", name}}});
    const bool ofTime = std::ranges::all_of(tables, [](const FaultyInput* table) { return isOfOtherTime(*table); });
    return ofTime ? said + u'\n' + words("unjoined.step.other_time") : said;
}

/// What cannot be read or joined stands in the place of what else a step says.
void warnOfFaulty(std::array<StepStanding, kSteps>& steps, const std::vector<FaultyInput>& faulty, const Words& words) {
    for (std::size_t step = 0; step < kSteps; ++step) {
        FaultyFiles unread, unjoined;
        for (const FaultyInput& input : faulty) {
            if (stepOf(input) == static_cast<Step>(step)) {
                (isUnjoined(input) ? unjoined : unread).push_back(&input);
            }
        }
        QStringList lines;
        if (!unread.empty()) {
            lines.append(unreadWords(unread, words));
        }
        if (!unjoined.empty()) {
            lines.append(unjoinedWords(unjoined, words));
        }
        if (!lines.isEmpty()) {
            steps[step] = {StepState::Warning, lines.join(u'\n')};
        }
    }
}

/// Those that could not be used, and those that have gone since they were.
std::vector<FaultyInput> faultyNow(const Document& document) {
    std::vector<FaultyInput> faulty = document.faulty();
    for (FaultyInput& gone : missingInputs(document.project())) {
        if (std::ranges::find(faulty, gone.place, &FaultyInput::place) == faulty.end()) {
            faulty.push_back(std::move(gone));
        }
    }
    return faulty;
}

} // namespace

std::array<StepStanding, kSteps> stepStandings(const Document& document, const Words& words) {
    std::array<StepStanding, kSteps> steps;
    const std::shared_ptr<const LoadedProject>& loaded = document.loaded();
    if (!document.isOpen() || !loaded) {
        if (!document.faulty().empty()) { // else they are being read
            steps[static_cast<std::size_t>(Step::Join)].words = words("window.step.join.no_boundaries");
        }
        warnOfFaulty(steps, document.faulty(), words);
        return steps;
    }
    const Study& study = loaded->study;
    const auto of = [&](Step step) -> StepStanding& { return steps[static_cast<std::size_t>(step)]; };
    of(Step::Boundaries) = counted("window.step.units", study.boundaries.units.size(), words);
    of(Step::Figures) = document.project().tables.empty()
                            ? StepStanding{StepState::ToDo, words("window.step.tables.none")}
                            : counted("window.step.tables", document.project().tables.size(), words);
    of(Step::Join) = joinStanding(document, study, words);
    of(Step::Indicators) = indicatorStanding(study, words);
    of(Step::Maps) = mapStanding(document, words);
    of(Step::Clusters) = clusterStanding(*loaded, words);
    of(Step::Export) = exportStanding(document, words);
    warnOfFaulty(steps, faultyNow(document), words);
    return steps;
}

QString joinHealth(const Document& document, const Words& words) {
    const std::shared_ptr<const LoadedProject>& loaded = document.loaded();
    if (!document.isOpen() || !loaded || loaded->study.tables.empty()) {
        return {};
    }
    const JoinCounts counts = joinCounts(loaded->study);
    const QString over = joinedOver(loaded->study, words);
    return words({over.isEmpty() ? "window.status.join" : "window.status.join_over",
                  {{"matched", static_cast<std::int64_t>(counts.matched)},
                   {"units", static_cast<std::int64_t>(counts.units)},
                   {"over", over.toStdString()}}});
}

} // namespace diaban::ui
