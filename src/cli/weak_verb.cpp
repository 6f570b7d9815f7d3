// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/message/number_format.h"
#include "src/message/terminal_text.h"
#include "src/run/weak_json.h"

#include <filesystem>

namespace diaban {

namespace {

constexpr std::size_t kMostOthers = 10; ///< units that are not sure or lack data, on the terminal

void requireListFormat(const std::string& output) {
    const std::string extension = gis::foldCase(std::filesystem::path(output).extension().string());
    if (!output.empty() && extension != ".csv" && extension != ".xlsx") {
        throw gis::Error(gis::ErrorKind::BadUsage, output, {}, {"weak.output", {{"path", output}}});
    }
}

void addOthers(const WeakWords& words, UnitVerdict verdict, const char* head, const Catalogue& catalogue,
               std::vector<std::string>& lines) {
    std::size_t told = 0;
    for (std::size_t unit = 0; unit < words.areas.units.size(); ++unit) {
        if (words.areas.units[unit].verdict != verdict) {
            continue;
        }
        if (told == 0) {
            lines.emplace_back();
            lines.push_back(catalogue.text(head));
        }
        if (++told <= kMostOthers) {
            lines.push_back("  " + escapeForTerminal(spokenText(words, unit, catalogue)));
        }
    }
    if (told > kMostOthers) {
        lines.push_back("  " +
                        catalogue.text({"weak.more", {{"count", static_cast<std::int64_t>(told - kMostOthers)}}}));
    }
}

/// A line with the unit, and a line for each of its sentences.
void addUnit(const WeakWords& words, std::size_t unit, const Catalogue& catalogue, std::vector<std::string>& lines) {
    const UnitFinding& finding = words.areas.units[unit];
    const Units& units = words.study.boundaries.units;
    const std::string& name = units.names[unit].empty() ? units.codes[unit] : units.names[unit];
    lines.push_back(catalogue.text({"weak.line",
                                    {{"rank", std::to_string(*finding.rank)},
                                     {"name", escapeForTerminal(name)},
                                     {"score", formatNumber(finding.score, 1, catalogue.language())}}}));
    for (const std::string& sentence : reasonSentences(words, unit, catalogue)) {
        lines.push_back("   " + escapeForTerminal(sentence));
    }
    if (const std::string lift = liftText(words, unit, catalogue); !lift.empty()) {
        lines.push_back("   " + escapeForTerminal(lift));
    }
}

std::vector<std::string> listLines(const WeakResult& found, const Catalogue& catalogue) {
    const WeakAreas& areas = found.weakness.areas;
    const WeakWords words = found.weakness.words(found.study);
    std::vector<std::string> lines{catalogue.text({"weakness.counts",
                                                   {{"units", static_cast<std::int64_t>(areas.units.size())},
                                                    {"weak", static_cast<std::int64_t>(areas.weak.size())},
                                                    {"not_sure", static_cast<std::int64_t>(areas.notSure)},
                                                    {"not_enough", static_cast<std::int64_t>(areas.notEnoughData)}}})};
    if (areas.weak.empty()) {
        lines.push_back(catalogue.text("weak.none"));
    }
    for (const std::uint32_t unit : areas.weak) {
        addUnit(words, unit, catalogue, lines);
    }
    addOthers(words, UnitVerdict::NotSure, "weak.not_sure", catalogue, lines);
    addOthers(words, UnitVerdict::NotEnoughData, "weak.not_enough", catalogue, lines);
    for (const auto& file : found.written) {
        lines.push_back("  " + escapeForTerminal(file.string()));
    }
    return lines;
}

VerbResult runWeak(const std::string& project, const std::string& output, bool languageGiven, Session& session) {
    requireListFormat(output);
    RunOptions options;
    options.limits = session.limits;
    if (languageGiven) {
        options.language = session.catalogue.language();
    }
    const WeakResult found = weakProject(project, options, output, session.problems, session.progress);
    VerbResult result;
    result.json = weakJson(found);
    result.lines = listLines(found, Catalogue(options.language.value_or(found.project.locale)));
    return result;
}

} // namespace

void addWeakVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "weak");
    const auto project = std::make_shared<std::string>();
    const auto output = std::make_shared<std::string>();
    verb.add_option("PROJECT", *project, session.text({"help.PROJECT", {}}))->required();
    verb.add_option("-o,--output", *output, session.text({"help.weak_output", {}}));
    verb.callback([&session, &verb, project, output] {
        session.action = [&session, &verb, project, output] {
            return runWeak(*project, *output, verb.count("--lang") > 0, session);
        };
    });
}

} // namespace diaban
