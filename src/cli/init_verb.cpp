// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/output_set.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/run/init_project.h"

#include <filesystem>

namespace diaban {

namespace {

struct InitWords {
    ProposalRequest request;
    std::string output;
};

/// The project is never written over one that is there: that holds what somebody wrote.
void requireNewProject(const std::string& output) {
    if (!output.ends_with(".yaml") && !output.ends_with(".yml")) {
        throw gis::Error(gis::ErrorKind::BadUsage, output, {}, {"usage.project_name", {}});
    }
    std::error_code fault;
    if (std::filesystem::exists(std::filesystem::symlink_status(output, fault))) {
        throw gis::Error(gis::ErrorKind::CannotWrite, output, {}, {"init.exists", {}});
    }
}

void addFinding(const Session& session, const Finding& finding, VerbResult& result) {
    const std::string text = session.text(finding.why);
    result.json[finding.open ? "open" : "decided"].push_back(
        {{"key", finding.key}, {"value", finding.value}, {"text", text}});
    // What each column was taken for stands in the file; on the screen the rest would drown in it.
    if (finding.key.find(".columns.") == std::string::npos && !finding.key.starts_with("indicators.")) {
        result.lines.push_back("  " + session.text({finding.open ? "init.line_open" : "init.line",
                                                    {{"key", finding.key}, {"value", finding.value}, {"text", text}}}));
    }
}

VerbResult describe(const InitResult& made, const std::string& output, const Session& session) {
    const Project& project = made.proposal.project;
    VerbResult result;
    result.json = {{"project", output},
                   {"decided", nlohmann::json::array()},
                   {"open", nlohmann::json::array()},
                   {"left_out", nlohmann::json::array()}};
    std::size_t figures = 0;
    for (const TableSource& table : project.tables) {
        figures += table.columns.size();
    }
    result.lines.push_back(session.text({"init.done",
                                         {{"project", output},
                                          {"tables", static_cast<std::int64_t>(project.tables.size())},
                                          {"figures", static_cast<std::int64_t>(figures)},
                                          {"indicators", static_cast<std::int64_t>(project.indicators.size())},
                                          {"maps", static_cast<std::int64_t>(project.maps.size())}}}));
    for (const bool open : {false, true}) {
        for (const Finding& finding : made.proposal.findings) {
            if (finding.open == open) {
                addFinding(session, finding, result);
            }
        }
    }
    for (const LeftOutTable& table : made.proposal.leftOut) {
        const std::string text = session.text(table.why);
        result.json["left_out"].push_back({{"path", table.path}, {"sheet", table.sheet}, {"text", text}});
        result.lines.push_back("  " + session.text({table.sheet.empty() ? "init.left_out" : "init.left_out_sheet",
                                                    {{"path", table.path}, {"sheet", table.sheet}, {"reason", text}}}));
    }
    result.lines.push_back(session.text({"init.next", {{"project", output}}}));
    return result;
}

VerbResult init(InitWords words, Session& session) {
    requireNewProject(words.output);
    words.request.project = words.output;
    words.request.language = session.catalogue.language();
    RunOptions options;
    options.limits = session.limits;
    options.repair.allowAreaChange = true; // looking at a layer is not the moment to refuse it
    const InitResult made = initProject(words.request, options, session.catalogue, session.problems, session.progress);
    gis::OutputSet outputs;
    outputs.protect(words.request.boundaries);
    for (const std::string& table : words.request.tables) {
        outputs.protect(table);
    }
    gis::writeFile(outputs.stage(words.output), made.text);
    VerbResult result = describe(made, words.output, session);
    result.json["written"] = nlohmann::json::array();
    for (const auto& file : outputs.commit()) {
        result.json["written"].push_back(file.string());
    }
    return result;
}

} // namespace

void addInitVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "init");
    const auto words = std::make_shared<InitWords>();
    verb.add_option("BOUNDARIES", words->request.boundaries, session.text({"help.BOUNDARIES", {}}))->required();
    verb.add_option("TABLE", words->request.tables, session.text({"help.TABLES", {}}));
    addOption(verb, session, "--layer", words->request.layer);
    verb.add_option("-o,--output", words->output, session.text({"help.output_project", {}}))->required();
    verb.callback([&session, words] { session.action = [&session, words] { return init(*words, session); }; });
}

} // namespace diaban
