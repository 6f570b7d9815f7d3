// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/stats_words.h"

#include "gis/base/text.h"
#include "src/cli/number_range.h"

#include <charconv>
#include <filesystem>
#include <system_error>

namespace diaban {

namespace {

constexpr int kMostClasses = 99;

std::optional<int> classesOf(const std::string& text) {
    int number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    return read.ec == std::errc() && read.ptr == end && number >= 2 && number <= kMostClasses ? std::optional(number)
                                                                                              : std::nullopt;
}

} // namespace

void addStatsOptions(CLI::App& verb, const Session& session, StatsWords& words) {
    constexpr double kMostPermutations = 9'999'999;
    addOption(verb, session, "-o,--output", words.output);
    verb.add_option("--value", words.value, session.text({"help.stats_value", {}}));
    verb.add_option("--breaks", words.breaks, session.text({"help.stats_breaks", {}}));
    const auto flag = [&](const char* name, bool& value) {
        verb.add_flag(std::string("--") + name, value, session.text({std::string("help.") + name, {}}));
    };
    flag("moran", words.choice.moran);
    flag("geary", words.choice.geary);
    flag("general-g", words.choice.generalG);
    flag("join-counts", words.choice.joinCounts);
    flag("local-moran", words.choice.localMoran);
    flag("local-geary", words.choice.localGeary);
    flag("gi", words.choice.gi);
    flag("gi-star", words.choice.giStar);
    addOption(verb, session, "--eb", words.smoothed);
    addOption(verb, session, "--eb-moran", words.empiricalBayesMoran);
    addOption(verb, session, "--interval", words.interval);
    addOption(verb, session, "--weights", words.weights);
    addOption(verb, session, "--order", words.order)->check(numberBetween(session, 1, 100));
    flag("lower-orders", words.lowerOrders);
    flag("file-weights", words.fileWeights);
    addOption(verb, session, "--permutations", words.choice.permutations.permutations)
        ->check(numberBetween(session, 0, kMostPermutations));
    addOption(verb, session, "--seed", words.choice.permutations.seed)->check(numberFrom(session, 0));
    flag("fdr", words.choice.falseDiscovery);
    flag("allow-area-change", words.allowAreaChange);
}

WeightsChoice weightsChoiceOf(const StatsWords& words) {
    WeightsChoice choice;
    choice.order = words.order;
    choice.lowerOrders = words.lowerOrders;
    choice.weightsOfFile = words.fileWeights;
    if (words.weights == "rook" || words.weights == "queen") {
        choice.contact = words.weights == "rook" ? gis::Contact::Rook : gis::Contact::Queen;
        return choice;
    }
    const std::string ending = gis::foldCase(std::filesystem::path(words.weights).extension().string());
    if (ending != ".gal" && ending != ".gwt") {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--weights", {"usage.weights", {{"value", words.weights}}});
    }
    choice.file = words.weights;
    return choice;
}

std::optional<ClassChoice> breaksChoiceOf(const std::string& text) {
    if (text.empty()) {
        return std::nullopt;
    }
    const std::size_t colon = text.find(':');
    const auto method = classMethodOf(text.substr(0, colon));
    const auto classes =
        colon == std::string::npos ? std::optional(ClassChoice{}.number) : classesOf(text.substr(colon + 1));
    if (!method || *method == gis::ClassMethod::Manual || !classes) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--breaks", {"usage.breaks_method", {{"value", text}}});
    }
    ClassChoice choice;
    choice.method = *method;
    choice.number = *classes;
    return choice;
}

} // namespace diaban
