// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/message/terminal_text.h"
#include "src/run/project_slides.h"
#include "src/run/write_slides.h"

#include <filesystem>

namespace diaban {

namespace {

struct SlidesWords {
    std::string project, output, size = "16:9", maps = "auto", office;
    bool sizeGiven = false;
};

/// A template has its own size, which slides then have; who asks for another one is told.
SlideChoice choiceOf(const SlidesWords& words, gis::Problems& problems) {
    const auto size = slideSizeOf(words.size);
    const auto maps = mapDrawingOf(words.maps);
    if (!size) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--slide-size",
                         {"slides.size_unknown", {{"value", words.size}}});
    }
    if (!maps) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--maps", {"slides.maps_unknown", {{"value", words.maps}}});
    }
    if (words.sizeGiven && !words.office.empty()) {
        problems.warn(words.office, "--slide-size", {"template.own_size", {{"asked", words.size}}});
    }
    return {words.office.empty() ? *size : SlideSize{}, *maps, words.office};
}

VerbResult runSlides(const SlidesWords& words, bool languageGiven, Session& session) {
    const bool pdf = isPdf(words.output);
    if (!pdf && gis::foldCase(std::filesystem::path(words.output).extension().string()) != ".pptx") {
        throw gis::Error(gis::ErrorKind::BadUsage, words.output, {}, {"slides.output", {{"path", words.output}}});
    }
    if (pdf && !words.office.empty()) {
        throw gis::Error(gis::ErrorKind::BadUsage, words.output, "--template", {"slides.template_pdf", {}});
    }
    RunOptions options;
    options.limits = session.limits;
    if (languageGiven) {
        options.language = session.catalogue.language();
    }
    const SlidesResult made = slidesOfProject(words.project, options, words.output, choiceOf(words, session.problems),
                                              session.problems, session.progress);
    VerbResult result;
    result.json["project"] = made.project;
    result.json["slides"] = made.titles;
    result.json["written"] = nlohmann::json::array();
    result.lines.push_back(session.text(
        {"slides.done", {{"project", made.project}, {"count", static_cast<std::int64_t>(made.titles.size())}}}));
    for (const auto& file : made.written) {
        result.json["written"].push_back(file.string());
        result.lines.push_back("  " + escapeForTerminal(file.string()));
    }
    return result;
}

} // namespace

void addSlidesVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "slides");
    const auto words = std::make_shared<SlidesWords>();
    verb.add_option("PROJECT", words->project, session.text({"help.PROJECT", {}}))->required();
    verb.add_option("-o,--output", words->output, session.text({"help.slides_output", {}}))->required();
    addOption(verb, session, "--slide-size", words->size);
    addOption(verb, session, "--maps", words->maps);
    addOption(verb, session, "--template", words->office);
    verb.callback([&session, &verb, words] {
        words->sizeGiven = verb.count("--slide-size") > 0;
        session.action = [&session, &verb, words] { return runSlides(*words, verb.count("--lang") > 0, session); };
    });
}

} // namespace diaban
