// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"
#include "src/unit/unit_fields.h"
#include "src/unit/unit_words.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <unordered_set>

namespace diaban {

namespace {

/// Usual names of a name field, plain (see plainKey), the surest first: full names before short ones.
constexpr std::array<std::string_view, 17> kNameNames{
    "fullname", "tendaydu", "tendvhc",     "tendonvihanhchinh",
    "tendonvi", "tenxa",    "tenphuongxa", "tenxaphuong",
    "tenhuyen", "tentinh",  "ten",         "namevi",
    "name",     "donvi",    "unitname",    "label",
    "nameen",
};

/// What the values of one field say about it.
struct Evidence {
    std::size_t field = 0;
    std::size_t filled = 0;   ///< values that are not empty
    std::size_t readable = 0; ///< with a letter and no underscore
    std::size_t lists = 0;    ///< with a comma: lists of places, addresses
    std::size_t withWord = 0; ///< different ones that begin with "Xã", "Phường" ...
    std::size_t different = 0;

    [[nodiscard]] bool isText() const noexcept {
        return filled > 0 && 10 * readable >= 9 * filled && 10 * lists < filled;
    }
    [[nodiscard]] bool hasWords() const noexcept { return 2 * withWord >= different; }
};

bool isReadable(std::string_view text) {
    const auto letter = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    };
    return text.find('_') == std::string_view::npos && std::any_of(text.begin(), text.end(), letter);
}

Evidence evidenceOf(const gis::Field& field, std::size_t index) {
    Evidence evidence;
    evidence.field = index;
    std::unordered_set<std::string_view> seen;
    for (const std::string& text : field.texts()) {
        if (text.empty()) {
            continue;
        }
        ++evidence.filled;
        evidence.readable += isReadable(text) ? 1U : 0U;
        evidence.lists += text.find(',') != std::string::npos ? 1U : 0U;
        // Values repeat in most fields: fold each but once.
        if (seen.insert(text).second && beginsWithUnitWord(nameKey(text))) {
            ++evidence.withWord;
        }
    }
    evidence.different = seen.size();
    return evidence;
}

std::size_t rankOfName(const std::string& name) {
    const std::string plain = plainKey(name);
    return static_cast<std::size_t>(std::find(kNameNames.begin(), kNameNames.end(), plain) - kNameNames.begin());
}

} // namespace

std::optional<std::size_t> findNameField(const gis::Attributes& attributes, const std::string& key,
                                         const std::string& parent) {
    std::vector<Evidence> texts;
    std::size_t mostDifferent = 0;
    for (std::size_t f = 0; f < attributes.fields.size(); ++f) {
        const gis::Field& field = attributes.fields[f];
        if (field.type != gis::FieldType::Text || field.name == key || field.name == parent) {
            continue;
        }
        const Evidence evidence = evidenceOf(field, f);
        if (evidence.isText()) {
            texts.push_back(evidence);
            mostDifferent = std::max(mostDifferent, evidence.different);
        }
    }
    std::optional<std::size_t> best;
    std::tuple<bool, std::size_t, std::size_t> bestOrder; // no unit words, rank of the name, how many alike
    for (const Evidence& evidence : texts) {
        const std::size_t rank = rankOfName(attributes.fields[evidence.field].name);
        // A province's name stands beside each of its communes: few different values are not the units' own.
        const bool ownName = 2 * evidence.different >= mostDifferent;
        if (!ownName || (!evidence.hasWords() && rank == kNameNames.size())) {
            continue;
        }
        const std::tuple order{!evidence.hasWords(), rank, evidence.filled - evidence.different};
        if (!best || order < bestOrder) {
            best = evidence.field;
            bestOrder = order;
        }
    }
    return best;
}

} // namespace diaban
