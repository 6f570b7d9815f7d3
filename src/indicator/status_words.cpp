// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/indicator/status_words.h"

#include "src/table/number_text.h"
#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

// As plainKey writes them. Words that say one thing in one office and another in the next ("C", "K") are left out.
constexpr std::array<std::string_view, 16> kMet{
    "dat", "codat", "dadat", "datchuan", "datantoan",    "antoan",   "co",         "roi",
    "x",   "1",     "yes",   "y",        "duoccongnhan", "congnhan", "dacongnhan", "true"};
constexpr std::array<std::string_view, 14> kNotMet{"khongdat",
                                                   "chuadat",
                                                   "khongdatchuan",
                                                   "chuadatchuan",
                                                   "khongcongnhan",
                                                   "chuacongnhan",
                                                   "khongduoccongnhan",
                                                   "chuaduoccongnhan",
                                                   "khong",
                                                   "chua",
                                                   "0",
                                                   "no",
                                                   "n",
                                                   "false"};
// Signs have no letters that plainKey could keep.
constexpr std::array<std::string_view, 5> kTicks{"✓", "✔", "√", "☑", "×"};
constexpr std::array<std::string_view, 3> kCrosses{"✗", "✘", "☐"};

bool has(const std::vector<std::string>& words, const std::string& key) {
    return std::ranges::any_of(words, [&](const std::string& word) { return nameKey(word) == key; });
}

template <std::size_t Size> bool has(const std::array<std::string_view, Size>& words, std::string_view text) {
    return std::ranges::find(words, text) != words.end();
}

} // namespace

std::optional<std::string> wordOfBoth(const StatusWords& words) {
    const auto word =
        std::ranges::find_if(words.met, [&](const std::string& met) { return has(words.notMet, nameKey(met)); });
    return word == words.met.end() ? std::nullopt : std::optional(*word);
}

StatusCell statusCellOf(std::string_view text, const StatusWords& words) {
    if (!words.met.empty() || !words.notMet.empty()) {
        const std::string key = nameKey(text);
        if (has(words.met, key)) {
            return StatusCell::Met;
        }
        if (has(words.notMet, key)) {
            return StatusCell::NotMet;
        }
    }
    const std::string plain = plainKey(text);
    if (has(kMet, plain) || has(kTicks, text)) {
        return StatusCell::Met;
    }
    if (has(kNotMet, plain) || has(kCrosses, text)) {
        return StatusCell::NotMet;
    }
    return text.empty() || isNotStated(text) ? StatusCell::NoData : StatusCell::Unknown;
}

} // namespace diaban
