// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "src/cli/exit_code.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/join/join_report.h"
#include "src/message/number_format.h"
#include "src/project/read_project.h"
#include "src/run/run.h"
#include "src/run/run_json.h"
#include "src/run/write_output.h"

#include <algorithm>
#include <optional>

namespace diaban {

namespace {

struct RunWords {
    std::vector<std::string> projects;
    std::vector<std::string> only;
    std::string folder;
    std::string lang;
    std::string package;
    bool allowAreaChange = false;
};

/// As a shell takes it.
std::string quoted(const std::string& word) {
    std::string text = "'";
    for (const char c : word) {
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    }
    return text + "'";
}

/// Throws gis::Error{BadUsage}.
PackageSpec packageOf(const RunWords& words, const Session& session, const CLI::App& verb) {
    if (words.projects.size() != 1) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--package", {"package.one_project", {}});
    }
    if (gis::foldCase(std::filesystem::path(words.package).extension().string()) != ".zip") {
        throw gis::Error(gis::ErrorKind::BadUsage, words.package, "--package", {"package.extension", {}});
    }
    PackageSpec spec{words.package, DIABAN_VERSION, {}};
    const auto add = [&](const std::string& option) { spec.again += (spec.again.empty() ? "" : " ") + option; };
    if (verb.count("--lang") > 0) {
        add(session.catalogue.language() == Language::Vi ? "--lang vi" : "--lang en");
    }
    if (words.allowAreaChange) {
        add("--allow-area-change");
    }
    for (const std::string& word : words.only) {
        add("--only " + quoted(word));
    }
    return spec;
}

RunOptions optionsOf(const RunWords& words, const Session& session, const CLI::App& verb) {
    RunOptions options;
    if (!words.folder.empty()) {
        options.outputFolder = words.folder;
    }
    if (verb.count("--lang") > 0) {
        options.language = session.catalogue.language();
    }
    options.repair.allowAreaChange = words.allowAreaChange;
    options.limits = session.limits;
    if (verb.count("--package") > 0) {
        options.package = packageOf(words, session, verb);
    }
    return options;
}

/// The file, with its period where several were read from it.
std::string tableWords(const Study& study, const JoinedTable& joined, const Session& session) {
    const auto parts = std::ranges::count(study.tables, joined.table.file,
                                          [](const JoinedTable& other) -> const auto& { return other.table.file; });
    if (parts < 2 || joined.period.empty()) {
        return joined.table.file;
    }
    return joined.table.file + " (" + formatPeriod(joined.period, session.catalogue.language()) + ')';
}

void addSummary(const Session& session, const RunResult& run, VerbResult& result) {
    result.lines.push_back(session.text({"run.done",
                                         {{"project", run.project},
                                          {"units", static_cast<std::int64_t>(run.study.boundaries.units.size())},
                                          {"files", static_cast<std::int64_t>(run.written.size())}}}));
    for (const JoinedTable& joined : run.study.tables) {
        result.lines.push_back("  " + session.text({"join.summary",
                                                    {{"table", tableWords(run.study, joined, session)},
                                                     {"matched", static_cast<std::int64_t>(joined.join.matched)},
                                                     {"units", static_cast<std::int64_t>(joined.join.units)},
                                                     {"rows", static_cast<std::int64_t>(joined.join.rows)}}}));
    }
    for (const auto& file : run.written) {
        result.lines.push_back("  " + file.string());
    }
}

void addFailure(const Session& session, const std::string& project, std::size_t firstProblem, VerbResult& result) {
    result.lines.push_back(session.text({"run.failed", {{"project", project}}}));
    result.json["projects"].push_back(
        {{"project", project}, {"errors", problemsJson(session, gis::Severity::Error, firstProblem)}});
}

/// One project; its failure is told and does not stop the rest. True where it was done.
bool runOne(const std::string& project, RunOptions& options, Session& session, VerbResult& result) {
    const std::size_t firstProblem = session.problems.list().size();
    try {
        const RunResult run = runProject(project, options, session.problems, session.progress);
        for (const auto& file : run.written) {
            options.keep.push_back(std::filesystem::absolute(file).lexically_normal());
        }
        addSummary(session, run, result);
        result.json["projects"].push_back(runJson(run));
        return true;
    } catch (const std::exception& fault) {
        const gis::Error error = errorOf(fault);
        if (error.kind() == gis::ErrorKind::Stopped) {
            throw error;
        }
        session.problems.add({gis::Severity::Error, error.file(), error.place(), error.message()});
        addFailure(session, project, firstProblem, result);
        result.exitCode = std::max(result.exitCode, exitCodeOf(error.kind()));
        return false;
    }
}

/// The words of --only that each project answers to. A project that cannot be read answers to all of them: what is
/// wrong with it is told when its turn comes. Throws gis::Error{BadUsage "run.only_unknown"} for a word that no project
/// answers to.
std::vector<std::vector<std::string>> wordsOfProjects(const RunWords& words, const Session& session) {
    std::vector<std::vector<std::string>> answers(words.projects.size(), words.only);
    std::string known;
    for (std::size_t i = 0; i < words.projects.size() && !words.only.empty(); ++i) {
        try {
            gis::Problems untold;
            const Project project = readProject(words.projects[i], untold, session.limits);
            answers[i] = answeredWords(project, words.only);
            for (const OutputSpec& output : project.outputs) {
                known += (known.empty() ? "" : ", ") + output.path;
            }
        } catch (const gis::Error& untold) {
            continue;
        }
    }
    for (const std::string& word : words.only) {
        if (std::ranges::none_of(answers, [&](const auto& answer) { return std::ranges::count(answer, word) > 0; })) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, "--only",
                             {"run.only_unknown", {{"word", word}, {"known", known}}});
        }
    }
    return answers;
}

VerbResult runAll(const RunWords& words, RunOptions options, Session& session) {
    VerbResult result;
    result.json["projects"] = nlohmann::json::array();
    const auto answers = wordsOfProjects(words, session);
    std::size_t done = 0;
    std::size_t skipped = 0;
    for (std::size_t i = 0; i < words.projects.size(); ++i) {
        if (!words.only.empty() && answers[i].empty()) {
            ++skipped;
            result.lines.push_back(session.text({"run.nothing_chosen", {{"project", words.projects[i]}}}));
            result.json["projects"].push_back({{"project", words.projects[i]}, {"written", nlohmann::json::array()}});
            continue;
        }
        options.only = answers[i];
        done += runOne(words.projects[i], options, session, result) ? 1U : 0U;
    }
    if (words.projects.size() > 1) {
        result.lines.push_back(
            session.text({"run.summary",
                          {{"projects", static_cast<std::int64_t>(words.projects.size())},
                           {"done", static_cast<std::int64_t>(done)},
                           {"failed", static_cast<std::int64_t>(words.projects.size() - done - skipped)},
                           {"files", static_cast<std::int64_t>(options.keep.size())}}}));
    }
    return result;
}

} // namespace

void addRunVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "run");
    const auto words = std::make_shared<RunWords>();
    verb.add_option("PROJECT", words->projects, session.text({"help.PROJECTS", {}}))->required();
    addOption(verb, session, "--only", words->only);
    verb.add_option("-o,--output", words->folder, session.text({"help.output_folder", {}}));
    verb.add_flag("--allow-area-change", words->allowAreaChange, session.text({"help.allow-area-change", {}}));
    verb.add_option("--package", words->package, session.text({"help.package", {}}));
    verb.callback([&session, &verb, words] {
        session.action = [&session, &verb, words] { return runAll(*words, optionsOf(*words, session, verb), session); };
    });
}

} // namespace diaban
