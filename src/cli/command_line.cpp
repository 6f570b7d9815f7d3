// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/command_line.h"

#include "src/cli/exit_code.h"
#include "src/cli/help_page.h"
#include "src/cli/options.h"
#include "src/cli/progress_line.h"
#include "src/cli/verbs.h"
#include "src/message/terminal_text.h"

#include <CLI/Config.hpp>

#include <algorithm>
#include <utility>

namespace diaban {

namespace {

constexpr const char* kVersion = "diaban " DIABAN_VERSION;

/// The language asked for with --lang, needed before the options are described; else the user's own.
Language languageOfCall(const std::vector<std::string>& arguments) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& word = arguments[i];
        const std::string value = word == "--lang" && i + 1 < arguments.size() ? arguments[i + 1]
                                  : word.starts_with("--lang=")                ? word.substr(7)
                                                                               : std::string{};
        if (const auto language = languageOf(value)) {
            return *language;
        }
    }
    return languageOfEnvironment();
}

void describe(CLI::App& app, Session& session) {
    app.description(session.text({"help.diaban", {}}));
    app.option_defaults()->group(session.text({"help.label.Options", {}}));
    app.set_help_flag("-h,--help", session.text({"help.help", {}}));
    app.set_version_flag("--version", kVersion, session.text({"help.version", {}}));
    app.require_subcommand(1);
    const auto page = std::make_shared<HelpPage>();
    page->column_width(34);
    app.formatter(page);
    for (const char* label : {"Usage", "Options", "Positionals", "Subcommands", "OPTIONS", "SUBCOMMAND", "REQUIRED",
                              "TEXT", "INT", "FLOAT", "UINT"}) {
        page->label(label, session.text({std::string("help.label.") + label, {}}));
    }
    addInitVerb(app, session);
    addCheckVerb(app, session);
    addRunVerb(app, session);
    addWeakVerb(app, session);
    addPageVerb(app, session);
    addSlidesVerb(app, session);
    addAtlasVerb(app, session);
    addInspectVerb(app, session);
    addConvertVerb(app, session);
    addJoinVerb(app, session);
    addMapVerb(app, session);
    addPalettesVerb(app, session);
    addBordersVerb(app, session);
    addCrosswalkVerb(app, session);
    addStatsVerb(app, session);
}

/// CLI11's words without its English frame: what is left names the option or the value.
std::string subjectOf(const CLI::ParseError& fault) {
    std::string text = fault.what();
    for (const std::string_view frame :
         {"The following argument was not expected: ", "The following arguments were not expected: ",
          "Could not convert: ", " is required"}) {
        if (const std::size_t at = text.find(frame); at != std::string::npos) {
            text.erase(at, frame.size());
        }
    }
    return text;
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const std::string& word : words) {
        all += (all.empty() ? "" : " ") + word;
    }
    return all;
}

gis::Error usageError(const CLI::App& app, const CLI::ParseError& fault) {
    if (app.get_subcommands().empty() &&
        static_cast<CLI::ExitCodes>(fault.get_exit_code()) == CLI::ExitCodes::RequiredError) {
        const std::vector<std::string> words = app.remaining();
        return gis::Error(gis::ErrorKind::BadUsage, {}, {},
                          words.empty() ? gis::Message{"usage.no_verb", {}}
                                        : gis::Message{"usage.unknown_verb", {{"what", words.front()}}});
    }
    const auto code = static_cast<CLI::ExitCodes>(fault.get_exit_code());
    const std::string id = code == CLI::ExitCodes::ExtrasError       ? "usage.unexpected"
                           : code == CLI::ExitCodes::RequiredError   ? "usage.required"
                           : code == CLI::ExitCodes::ConversionError ? "usage.not_a_value"
                                                                     : "usage.wrong";
    return gis::Error(gis::ErrorKind::BadUsage, {}, {},
                      {id, {{"what", id == "usage.unexpected" ? joined(app.remaining(true)) : subjectOf(fault)}}});
}

/// The words of the last problem of a kind that was kept; the id where all were withdrawn.
std::string exampleOf(const std::string& id, const Session& session) {
    const std::vector<gis::Problem>& kept = session.problems.list();
    const auto last =
        std::find_if(kept.rbegin(), kept.rend(), [&](const gis::Problem& p) { return p.message.id == id; });
    return last == kept.rend() ? id : session.text(last->message);
}

void printProblems(Session& session, const Console& console) {
    if (std::exchange(session.told, true)) {
        return;
    }
    for (const gis::Problem& problem : session.problems.list()) {
        console.err << session.catalogue.line(problem) << '\n';
    }
    for (const auto& [id, count] : session.problems.notKept()) {
        const std::string more = session.text(
            {"job.more_problems", {{"example", exampleOf(id, session)}, {"count", static_cast<std::int64_t>(count)}}});
        console.err << escapeForTerminal(more) << '\n';
    }
}

int printResult(Session& session, const Console& console, VerbResult result) {
    printProblems(session, console);
    if (session.json) {
        result.json["warnings"] = problemsJson(session, gis::Severity::Warning);
        console.out << result.json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    } else {
        for (const std::string& line : result.lines) {
            console.out << line << '\n';
        }
    }
    console.out.flush();
    if (!console.out) {
        throw gis::Error(gis::ErrorKind::CannotWrite, {}, {}, {"job.stdout", {}});
    }
    return result.exitCode == 0 && session.strict && session.problems.warnings() > 0 ? kExitStrict : result.exitCode;
}

int reportError(Session& session, const Console& console, const gis::Error& error) {
    printProblems(session, console);
    console.err << session.catalogue.line(error) << std::endl;
    if (session.json) {
        nlohmann::json result{{"errors", problemsJson(session, gis::Severity::Error)},
                              {"warnings", problemsJson(session, gis::Severity::Warning)}};
        result["errors"].push_back(errorJson(session, error));
        console.out << result.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << std::endl;
    }
    return exitCodeOf(error.kind());
}

int parseAndRun(const std::vector<std::string>& arguments, Session& session, const Console& console,
                ProgressLine& line) {
    CLI::App app("", "diaban");
    describe(app, session);
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        const auto verbs = app.get_subcommands();
        console.out << (verbs.empty() ? app.help() : verbs.front()->help("diaban"));
        return 0;
    } catch (const CLI::CallForVersion&) {
        console.out << kVersion << '\n';
        return 0;
    } catch (const CLI::ParseError& fault) {
        throw usageError(app, fault);
    }
    VerbResult result = session.action();
    line.clear();
    return printResult(session, console, std::move(result));
}

} // namespace

int runCommand(const std::vector<std::string>& arguments, const Console& console) noexcept {
    try {
        Session session{Catalogue(languageOfCall(arguments)), {}, {}, {}, false, false, false, {}};
        const auto line = std::make_shared<ProgressLine>(console.err, session.catalogue);
        gis::Progress::Report report;
        if (console.showProgress) {
            report = [line](const std::string& stage, std::int64_t done, std::int64_t total) {
                line->show(stage, done, total);
            };
        }
        session.progress = gis::Progress(console.stop, report);
        try {
            return parseAndRun(arguments, session, console, *line);
        } catch (const std::exception& fault) {
            line->clear();
            return reportError(session, console, errorOf(fault));
        }
    } catch (...) {
        return kExitInternal;
    }
}

} // namespace diaban
