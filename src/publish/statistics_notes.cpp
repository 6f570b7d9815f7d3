// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/statistics_notes.h"

#include "src/message/number_format.h"
#include "src/unit/listing.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::size_t kListed = 50;

void addLeftOut(const ValueStatistics& found, const Units& units, const Catalogue& catalogue,
                std::vector<std::string>& notes) {
    const auto add = [&](const char* id, const std::vector<std::uint32_t>& list) {
        std::vector<std::string> names;
        names.reserve(list.size());
        for (const std::uint32_t unit : list) {
            names.push_back(units.describe(unit));
        }
        if (!names.empty()) {
            notes.push_back(catalogue.text(
                {id, {{"count", static_cast<std::int64_t>(names.size())}, {"units", listing(names, kListed)}}}));
        }
    };
    add("stats.missing", found.missing);
    add("stats.islands", found.islands);
}

std::vector<const char*> methodsOf(const UnitStatistics& statistics) {
    std::vector<const char*> methods;
    const StatisticsChoice& choice = statistics.choice;
    const auto add = [&](bool wanted, const char* id) {
        if (wanted) {
            methods.push_back(id);
        }
    };
    add(choice.localMoran, "stats.method.local_moran");
    add(choice.localGeary, "stats.method.local_geary");
    add(choice.gi, "stats.method.gi");
    add(choice.giStar, "stats.method.gi_star");
    add(statistics.smoothed.has_value(), "stats.method.eb");
    if (statistics.intervals) {
        add(true,
            statistics.intervals->kind == IntervalOf::Shares ? "stats.method.clopper_pearson" : "stats.method.garwood");
    }
    return methods;
}

} // namespace

std::string pText(double p, Language language) {
    constexpr double kLeast = 1e-6;
    if (p < kLeast) {
        return "< " + formatShort(kLeast, 6, language);
    }
    constexpr double kFine = 0.0001, kSmall = 0.01;
    return formatShort(p, p < kFine ? 6 : p < kSmall ? 4 : 3, language);
}

std::string weightsWords(const WeightsChoice& weights, const Catalogue& catalogue) {
    const std::string file = std::filesystem::path(weights.file).filename().string();
    const char* id = !weights.file.empty()                   ? "stats.weights.file"
                     : weights.contact == gis::Contact::Rook ? "stats.weights.rook"
                                                             : "stats.weights.queen";
    std::string words = catalogue.text({id, {{"file", file}}});
    if (weights.order > 1) {
        words += "; " + catalogue.text({weights.lowerOrders ? "stats.weights.up_to_order" : "stats.weights.order",
                                        {{"order", static_cast<std::int64_t>(weights.order)}}});
    }
    return words + "; " +
           catalogue.text(weights.weightsOfFile && !weights.file.empty() ? "stats.weights.given"
                                                                         : "stats.weights.standardised");
}

std::vector<std::string> pWords(const StatisticsChoice& choice, const Catalogue& catalogue) {
    std::vector<std::string> words;
    words.push_back(choice.permutations.permutations == 0
                        ? catalogue.text("stats.p_normal")
                        : catalogue.text({"stats.p_permutations",
                                          {{"permutations", std::int64_t{choice.permutations.permutations}},
                                           {"seed", std::to_string(choice.permutations.seed)}}}));
    if (choice.falseDiscovery) {
        words.push_back(catalogue.text("stats.q"));
    }
    return words;
}

std::vector<std::string> statisticsNotes(const UnitStatistics& statistics, const WeightsChoice& weights,
                                         const std::string& source, const Catalogue& catalogue) {
    std::vector<std::string> notes{catalogue.text({"stats.source", {{"source", source}}})};
    for (const char* method : methodsOf(statistics)) {
        notes.push_back(catalogue.text(method));
    }
    notes.push_back(weightsWords(weights, catalogue));
    if (statistics.ofValues) {
        if (statistics.choice.local()) {
            for (std::string& words : pWords(statistics.choice, catalogue)) {
                notes.push_back(std::move(words));
            }
        }
        addLeftOut(*statistics.ofValues, *statistics.units, catalogue, notes);
    }
    return notes;
}

std::filesystem::path methodFileOf(std::filesystem::path table) {
    return table.replace_extension(".method.txt");
}

std::string methodText(const std::vector<std::string>& notes) {
    std::string text;
    for (std::string note : notes) {
        std::ranges::replace_if(
            note, [](char c) { return c == '\n' || c == '\r'; }, ' ');
        text += note + '\n';
    }
    return text;
}

} // namespace diaban
