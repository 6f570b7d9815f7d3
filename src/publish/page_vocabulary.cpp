// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/page_vocabulary.h"

#include <array>

namespace diaban {

namespace {

constexpr std::size_t kArea = std::char_traits<char>::length("page") + 1; ///< letters of what all begin with
constexpr std::array kWords{
    "page.about",     "page.chart",     "page.log_axis",    "page.two_figures", "page.close",     "page.cluster_list",
    "page.clusters",  "page.gaps",      "page.gaps_top",    "page.layers",      "page.code",      "page.dark",
    "page.home",      "page.indicator", "page.keys",        "page.language",    "page.light",     "page.list",
    "page.made_by",   "page.map_label", "page.more",        "page.no_match",    "page.none_weak", "page.of_weak",
    "page.period",    "page.print",     "page.rank",        "page.rank_of",     "page.score",     "page.search",
    "page.search_in", "page.unit_of",   "page.units_found", "page.value",       "page.weak",      "page.weak_here",
    "page.zoom_in",   "page.zoom_out"};

} // namespace

std::vector<std::pair<std::string, LocalText>> pageVocabulary() {
    const Catalogue vi(Language::Vi);
    const Catalogue en(Language::En);
    std::vector<std::pair<std::string, LocalText>> words;
    for (const char* word : kWords) {
        const std::string id = word;
        words.emplace_back(id.substr(kArea), LocalText{vi.text(id), en.text(id)});
    }
    return words;
}

} // namespace diaban
