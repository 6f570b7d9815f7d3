// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/same_inputs.h"

#include "src/project/project_value.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace diaban {

namespace {

constexpr std::array<std::string_view, 3> kKeys{"boundaries", "unit_lists", "tables"};

bool sameEntry(const YamlValue& one, const YamlValue& other, std::string_view key) {
    const YamlValue* first = one.find(key);
    const YamlValue* second = other.find(key);
    return first == nullptr || second == nullptr ? first == second : *first == *second;
}

/// By which a column is known to hold an indicator, and read.
bool knowsColumnsAlike(const Indicator& one, const Indicator& other) {
    return one.key == other.key && one.kind == other.kind && one.numerator == other.numerator &&
           one.denominator == other.denominator && one.headers == other.headers && one.statusWords == other.statusWords;
}

/// What a table has of the indicators of its project.
bool sameKnowledge(const TableSource& one, const TableSource& other) {
    if (one.statuses != other.statuses || one.knownKinds != other.knownKinds ||
        (one.catalogue == nullptr) != (other.catalogue == nullptr)) {
        return false;
    }
    return one.catalogue == nullptr ||
           std::ranges::equal(one.catalogue->entries(), other.catalogue->entries(), knowsColumnsAlike);
}

} // namespace

bool readTheSame(const Project& one, const Project& other) {
    if (one.folder != other.folder || correctionsOf(one) != correctionsOf(other)) {
        return false;
    }
    const YamlValue first = projectValue(one);
    const YamlValue second = projectValue(other);
    return std::ranges::all_of(kKeys, [&](std::string_view key) { return sameEntry(first, second, key); }) &&
           std::ranges::equal(one.tables, other.tables, sameKnowledge);
}

} // namespace diaban
