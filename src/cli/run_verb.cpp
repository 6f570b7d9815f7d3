// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/exit_code.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/join/join_report.h"
#include "src/run/run.h"
#include "src/run/run_json.h"

#include <algorithm>

namespace diaban {

namespace {

struct RunWords {
    std::vector<std::string> projects;
    std::vector<std::string> only;
    std::string folder;
    std::string lang;
    bool allowAreaChange = false;
};

RunOptions optionsOf(const RunWords& words, const Session& session, const CLI::App& verb) {
    RunOptions options;
    if (!words.folder.empty()) {
        options.outputFolder = words.folder;
    }
    options.only = words.only;
    if (verb.count("--lang") > 0) {
        options.language = session.catalogue.language();
    }
    options.repair.allowAreaChange = words.allowAreaChange;
    options.limits = session.limits;
    return options;
}

void addSummary(const Session& session, const RunResult& run, VerbResult& result) {
    result.lines.push_back(session.text({"run.done",
                                         {{"project", run.project},
                                          {"units", static_cast<std::int64_t>(run.study.boundaries.units.size())},
                                          {"files", static_cast<std::int64_t>(run.written.size())}}}));
    for (const JoinedTable& joined : run.study.tables) {
        result.lines.push_back("  " + session.text({"join.summary",
                                                    {{"table", joined.table.file},
                                                     {"matched", static_cast<std::int64_t>(joined.join.matched)},
                                                     {"units", static_cast<std::int64_t>(joined.join.units)},
                                                     {"rows", static_cast<std::int64_t>(joined.join.rows)}}}));
    }
    for (const auto& file : run.written) {
        result.lines.push_back("  " + file.string());
    }
}

/// One project; its failure is told and does not stop the rest.
void runOne(const std::string& project, RunOptions& options, Session& session, VerbResult& result) {
    try {
        const RunResult run = runProject(project, options, session.problems, session.progress);
        for (const auto& file : run.written) {
            options.keep.push_back(std::filesystem::absolute(file).lexically_normal());
        }
        addSummary(session, run, result);
        result.json["projects"].push_back(runJson(run));
    } catch (const gis::Error& error) {
        if (error.kind() == gis::ErrorKind::Stopped) {
            throw;
        }
        session.problems.add({gis::Severity::Error, error.file(), error.place(), error.message()});
        result.lines.push_back(session.text({"run.failed", {{"project", project}}}));
        nlohmann::json failed{{"project", project}};
        failed["errors"] = nlohmann::json::array({errorJson(session, error)});
        result.json["projects"].push_back(std::move(failed));
        result.exitCode = std::max(result.exitCode, exitCodeOf(error.kind()));
    }
}

} // namespace

void addRunVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "run");
    const auto words = std::make_shared<RunWords>();
    verb.add_option("PROJECT", words->projects, session.text({"help.PROJECTS", {}}))->required();
    addOption(verb, session, "--only", words->only);
    verb.add_option("-o,--output", words->folder, session.text({"help.output_folder", {}}));
    verb.add_flag("--allow-area-change", words->allowAreaChange, session.text({"help.allow-area-change", {}}));
    verb.callback([&session, &verb, words] {
        session.action = [&session, &verb, words] {
            VerbResult result;
            result.json["projects"] = nlohmann::json::array();
            RunOptions options = optionsOf(*words, session, verb);
            for (const std::string& project : words->projects) {
                runOne(project, options, session, result);
            }
            return result;
        };
    });
}

} // namespace diaban
