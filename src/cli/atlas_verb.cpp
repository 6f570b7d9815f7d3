// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/message/terminal_text.h"
#include "src/run/project_atlas.h"

#include <filesystem>

namespace diaban {

namespace {

struct AtlasWords {
    std::string project, output, per = "unit", only = "all", paper = "A4", map;
    double dpi = AtlasOutput{}.dpi;
};

/// What a word chooses; throws where it is none of those known.
template <typename Choice>
Choice chosen(const std::optional<Choice>& choice, const char* option, const std::string& word, const char* known) {
    if (!choice) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, option,
                         {"atlas.unknown_word", {{"value", word}, {"known", std::string(known)}}});
    }
    return *choice;
}

AtlasChoice choiceOf(const AtlasWords& words) {
    return {chosen(atlasPerOf(words.per), "--per", words.per, "unit, parent, both"),
            chosen(atlasOnlyOf(words.only), "--only", words.only, "all, weak"),
            chosen(atlasPaperOf(words.paper), "--paper", words.paper, "A4, A3")};
}

void requireOutput(const AtlasWords& words) {
    const std::string extension = gis::foldCase(std::filesystem::path(words.output).extension().string());
    if (!extension.empty() && extension != ".pdf") {
        throw gis::Error(gis::ErrorKind::BadUsage, words.output, {}, {"atlas.output", {{"path", words.output}}});
    }
}

/// How many pages were made, and how many were there already.
gis::Message doneWords(const AtlasMade& made) {
    const auto kept = static_cast<std::int64_t>(made.pages.kept);
    const auto drawn = static_cast<std::int64_t>(made.pages.pages) - kept;
    return kept > 0 ? gis::Message{"atlas.done_kept", {{"project", made.project}, {"made", drawn}, {"kept", kept}}}
                    : gis::Message{"atlas.done", {{"project", made.project}, {"pages", drawn}}};
}

VerbResult runAtlas(const AtlasWords& words, bool languageGiven, Session& session) {
    requireOutput(words);
    RunOptions options;
    options.limits = session.limits;
    if (languageGiven) {
        options.language = session.catalogue.language();
    }
    const AtlasMade made = atlasOfProject(words.project, options, {words.output, words.dpi}, choiceOf(words), words.map,
                                          session.problems, session.progress);
    VerbResult result;
    result.json = {{"project", made.project},
                   {"pages", made.pages.pages},
                   {"kept", made.pages.kept},
                   {"written", nlohmann::json::array({made.written.string()})}};
    result.lines.push_back(session.text(doneWords(made)));
    result.lines.push_back("  " + escapeForTerminal(made.written.string()));
    return result;
}

} // namespace

void addAtlasVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "atlas");
    const auto words = std::make_shared<AtlasWords>();
    const auto help = [&](const char* id) { return session.text({id, {}}); };
    verb.add_option("PROJECT", words->project, help("help.PROJECT"))->required();
    verb.add_option("-o,--output", words->output, help("help.atlas_output"))->required();
    verb.add_option("--per", words->per, help("help.atlas_per"));
    verb.add_option("--only", words->only, help("help.atlas_only"));
    verb.add_option("--paper", words->paper, help("help.atlas_paper"));
    verb.add_option("--map", words->map, help("help.atlas_map"));
    constexpr double kLeastDpi = 36, kMostDpi = 600;
    verb.add_option("--dpi", words->dpi, help("help.atlas_dpi"))->check(numberBetween(session, kLeastDpi, kMostDpi));
    verb.callback([&session, &verb, words] {
        session.action = [&session, &verb, words] { return runAtlas(*words, verb.count("--lang") > 0, session); };
    });
}

} // namespace diaban
