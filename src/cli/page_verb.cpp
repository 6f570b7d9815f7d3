// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/message/number_format.h"
#include "src/message/terminal_text.h"
#include "src/run/project_page.h"

#include <filesystem>

namespace diaban {

namespace {

void requirePageFormat(const std::string& output) {
    const std::string extension = gis::foldCase(std::filesystem::path(output).extension().string());
    if (extension != ".html" && extension != ".htm") {
        throw gis::Error(gis::ErrorKind::BadUsage, output, {}, {"page.output", {{"path", output}}});
    }
}

nlohmann::json pageResultJson(const PageResult& made) {
    nlohmann::json written = nlohmann::json::array();
    for (const auto& file : made.written) {
        written.push_back(file.string());
    }
    return {{"project", made.project},
            {"units", made.units},
            {"indicators", made.themes},
            {"views", made.views},
            {"weak", made.weak},
            {"border_points", made.points},
            {"tolerance_m", made.toleranceMetres},
            {"bytes", made.bytes},
            {"written", std::move(written)}};
}

VerbResult runPage(const std::string& project, const std::string& output, bool languageGiven, Session& session) {
    requirePageFormat(output);
    RunOptions options;
    options.limits = session.limits;
    if (languageGiven) {
        options.language = session.catalogue.language();
    }
    const PageResult made = pageProject(project, options, output, session.problems, session.progress);
    constexpr double kBytesOfKilobyte = 1000;
    VerbResult result;
    result.json = pageResultJson(made);
    result.lines.push_back(session.text({"page.done",
                                         {{"units", static_cast<std::int64_t>(made.units)},
                                          {"indicators", static_cast<std::int64_t>(made.themes)},
                                          {"views", static_cast<std::int64_t>(made.views)},
                                          {"size", formatNumber(static_cast<double>(made.bytes) / kBytesOfKilobyte, 0,
                                                                session.catalogue.language())}}}));
    for (const auto& file : made.written) {
        result.lines.push_back("  " + escapeForTerminal(file.string()));
    }
    return result;
}

} // namespace

void addPageVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "page");
    verb.description(session.text({"help.page_verb", {}})); // help.page is that of an option
    const auto project = std::make_shared<std::string>();
    const auto output = std::make_shared<std::string>();
    verb.add_option("PROJECT", *project, session.text({"help.PROJECT", {}}))->required();
    addOutputOption(verb, session, *output);
    verb.callback([&session, &verb, project, output] {
        session.action = [&session, &verb, project, output] {
            return runPage(*project, *output, verb.count("--lang") > 0, session);
        };
    });
}

} // namespace diaban
