// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/palette_check.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr std::array kKinds{std::pair{PaletteKind::Sequential, "sequential"},
                            std::pair{PaletteKind::Diverging, "diverging"},
                            std::pair{PaletteKind::Qualitative, "qualitative"}};
constexpr std::array kFitness{std::pair{Fitness::NotSaid, "not_said"}, std::pair{Fitness::No, "no"},
                              std::pair{Fitness::Perhaps, "perhaps"}, std::pair{Fitness::Yes, "yes"}};

template <typename Names, typename Value> std::string wordOf(const Names& names, Value value) {
    return std::ranges::find(names, value, [](const auto& name) { return name.first; })->second;
}

/// The most classes that all of the colour-blind tell apart.
std::size_t apartForAll(const std::string& name) {
    return std::min({classesToldApart(name, Vision::Deuteranopia), classesToldApart(name, Vision::Protanopia),
                     classesToldApart(name, Vision::Tritanopia)});
}

nlohmann::json paletteJson(const std::string& name, std::size_t classes) {
    const PaletteFlags flags = paletteFlags(name, classes);
    nlohmann::json colours = nlohmann::json::array();
    for (const Colour& colour : paletteColours(name, classes)) {
        colours.push_back(hexOf(colour));
    }
    return {{"name", name},
            {"kind", wordOf(kKinds, paletteKind(name))},
            {"classes", classes},
            {"colours", std::move(colours)},
            {"colour_blind", wordOf(kFitness, flags.colourBlind)},
            {"print", wordOf(kFitness, flags.print)},
            {"photocopy", wordOf(kFitness, flags.photocopy)},
            {"told_apart",
             {{"all", classesToldApart(name, Vision::Normal)},
              {"grey", classesToldApart(name, Vision::Grey)},
              {"colour_blind", apartForAll(name)}}}};
}

std::string padded(std::string text, std::size_t width) {
    const auto letters = static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; }));
    text.append(width > letters ? width - letters : 1, ' ');
    return text;
}

/// One line of the list, for people.
std::string lineOf(const nlohmann::json& palette, const Session& session) {
    const auto word = [&](const char* key) {
        return session.text({"palette.fit." + palette.at(key).get<std::string>(), {}});
    };
    const auto apart = [&](const char* key) {
        return std::to_string(palette.at("told_apart").at(key).get<std::size_t>());
    };
    return "  " + padded(palette.at("name"), 10) + padded(word("colour_blind"), 13) + padded(word("print"), 10) +
           padded(word("photocopy"), 12) + padded(apart("all"), 9) + padded(apart("grey"), 9) + apart("colour_blind");
}

VerbResult listPalettes(std::size_t classes, const Session& session) {
    VerbResult result;
    result.json["palettes"] = nlohmann::json::array();
    result.lines.push_back(
        session.text({"palette.list", {{"classes", static_cast<std::int64_t>(classes)}, {"bound", kLeastDifference}}}));
    for (const auto& [kind, word] : kKinds) {
        result.lines.push_back(padded(session.text({"palette.kind." + std::string(word), {}}), 12) +
                               session.text({"palette.columns", {}}));
        for (const std::string& name : paletteNames()) {
            const bool has = paletteSize(name) == 0 || paletteSize(name) >= classes;
            if (paletteKind(name) == kind && has) {
                nlohmann::json palette = paletteJson(name, classes);
                result.lines.push_back(lineOf(palette, session));
                result.json["palettes"].push_back(std::move(palette));
            }
        }
    }
    return result;
}

} // namespace

void addPalettesVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "palettes");
    const auto classes = std::make_shared<int>(5);
    addOption(verb, session, "--classes", *classes)->check(numberBetween(session, 2, 9));
    verb.callback([&session, classes] {
        session.action = [&session, classes] { return listPalettes(static_cast<std::size_t>(*classes), session); };
    });
}

} // namespace diaban
