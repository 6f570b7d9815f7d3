// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/exit_code.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/run/run.h"
#include "src/run/run_json.h"

namespace diaban {

namespace {

VerbResult check(const std::string& project, bool allowAreaChange, Session& session) {
    VerbResult result;
    result.json["errors"] = nlohmann::json::array();
    RunOptions options;
    options.repair.allowAreaChange = allowAreaChange;
    options.limits = session.limits;
    try {
        const RunResult checked = checkProjectInputs(project, options, session.problems, session.progress);
        result.json.update(runJson(checked));
        result.lines.push_back(
            session.text({"check.done",
                          {{"project", project},
                           {"units", static_cast<std::int64_t>(checked.study.boundaries.units.size())},
                           {"warnings", static_cast<std::int64_t>(session.problems.warnings())}}}));
    } catch (const gis::Error& error) {
        if (error.kind() != gis::ErrorKind::BadInput) {
            throw;
        }
        session.problems.add({gis::Severity::Error, error.file(), error.place(), error.message()});
        result.json["errors"] = problemsJson(session, gis::Severity::Error);
        result.exitCode = exitCodeOf(error.kind());
    }
    return result;
}

} // namespace

void addCheckVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "check");
    const auto project = std::make_shared<std::string>();
    const auto allowAreaChange = std::make_shared<bool>(false);
    verb.add_option("PROJECT", *project, session.text({"help.PROJECT", {}}))->required();
    verb.add_flag("--allow-area-change", *allowAreaChange, session.text({"help.allow-area-change", {}}));
    verb.callback([&session, project, allowAreaChange] {
        session.action = [&session, project, allowAreaChange] { return check(*project, *allowAreaChange, session); };
    });
}

} // namespace diaban
