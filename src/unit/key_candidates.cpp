// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/plain_key.h"
#include "src/unit/unit_fields.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <unordered_set>

namespace diaban {

namespace {

/// Usual names of a code, plain (see plainKey), the surest first.
constexpr std::array<std::string_view, 22> kKeyNames{
    "code",     "ma",          "maxa",      "maphuongxa", "maxaphuong", "madvhc", "madonvi",  "madonvihanhchinh",
    "gsocode",  "codexa",      "maphuong",  "mahc",       "mahuyen",    "matinh", "madiaban", "unitcode",
    "wardcode", "communecode", "communeid", "geoid",      "key",        "id",
};
/// Names of columns that count rows or features: unique, but of no meaning outside their file.
constexpr std::array<std::string_view, 9> kNumberings{"stt", "tt",  "objectid", "fid", "ogcfid",
                                                      "gid", "oid", "rowid",    "no"};
constexpr std::size_t kMostLengthsApart = 2;
constexpr std::size_t kLongestCode = 32;

std::size_t rankOfName(const std::string& plain) {
    const auto found = std::find(kKeyNames.begin(), kKeyNames.end(), plain);
    return static_cast<std::size_t>(found - kKeyNames.begin());
}

bool isNumbering(const std::string& plain) {
    return std::find(kNumberings.begin(), kNumberings.end(), plain) != kNumberings.end();
}

bool isDigit(char c) noexcept {
    return c >= '0' && c <= '9';
}

bool isCodeLetter(char c) noexcept {
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || c == '.';
}

/// Something like 2.97, a figure rather than a code.
bool isDecimal(std::string_view text) {
    return std::count(text.begin(), text.end(), '.') == 1 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; });
}

bool looksLikeCodes(const std::vector<std::string>& values) {
    std::size_t shortest = std::numeric_limits<std::size_t>::max(), longest = 0, digits = 0, letters = 0;
    for (const std::string& value : values) {
        if (value.empty() || !std::all_of(value.begin(), value.end(), isCodeLetter) || isDecimal(value)) {
            return false;
        }
        shortest = std::min(shortest, value.size());
        longest = std::max(longest, value.size());
        if (longest > kLongestCode || longest - shortest > kMostLengthsApart) {
            return false;
        }
        digits += static_cast<std::size_t>(std::count_if(value.begin(), value.end(), isDigit));
        letters += value.size();
    }
    return 2 * digits >= letters && letters > 0;
}

template <typename Value> bool allDifferent(const std::vector<Value>& values) {
    using Seen = std::conditional_t<std::is_same_v<Value, std::string>, std::string_view, Value>;
    std::unordered_set<Seen> seen;
    seen.reserve(values.size());
    return std::all_of(values.begin(), values.end(), [&seen](const Value& v) { return seen.insert(v).second; });
}

bool noNull(const gis::Field& field) {
    return std::all_of(field.isNull.begin(), field.isNull.end(), [](std::uint8_t null) { return null == 0; });
}

bool couldBeKey(const gis::Field& field, gis::FieldType type) {
    if (field.type != type || field.size() == 0 || !noNull(field) || isNumbering(plainKey(field.name))) {
        return false;
    }
    if (type == gis::FieldType::Integer) {
        return allDifferent(field.integers());
    }
    return looksLikeCodes(field.texts()) && allDifferent(field.texts());
}

/// Rank of its name and index of each field of that type that could be the key.
std::vector<std::pair<std::size_t, std::size_t>> fieldsOfType(const gis::Attributes& attributes, gis::FieldType type) {
    std::vector<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t f = 0; f < attributes.fields.size(); ++f) {
        if (couldBeKey(attributes.fields[f], type)) {
            found.emplace_back(rankOfName(plainKey(attributes.fields[f].name)), f);
        }
    }
    return found;
}

} // namespace

KeyCandidates keyCandidates(const gis::Attributes& attributes) {
    auto found = fieldsOfType(attributes, gis::FieldType::Text);
    if (found.empty()) {
        found = fieldsOfType(attributes, gis::FieldType::Integer);
    }
    std::sort(found.begin(), found.end());
    KeyCandidates candidates;
    candidates.clear = found.size() == 1 || (found.size() > 1 && found[0].first < found[1].first);
    for (const auto& [rank, field] : found) {
        candidates.fields.push_back(field);
    }
    return candidates;
}

} // namespace diaban
