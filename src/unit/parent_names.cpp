// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/parent_names.h"

#include "gis/base/text.h"
#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"
#include "src/unit/unit_words.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace diaban {

namespace {

using NamesOfCodes = std::unordered_map<std::string, std::string>;

bool hasOneOf(const std::string& plain, std::initializer_list<std::string_view> words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return plain.find(word) != std::string::npos; });
}

bool isOfProvinces(const std::string& field) {
    return hasOneOf(plainKey(field), {"province", "tinh"});
}

bool isOfDistricts(const std::string& field) {
    return hasOneOf(plainKey(field), {"district", "huyen", "quan"});
}

/// What a field calls each code of a parent; nothing where it calls one in two ways, two in one, or is no name.
std::optional<NamesOfCodes> namesIn(const gis::Field& field, const Units& units) {
    NamesOfCodes names;
    std::unordered_set<std::string> different;
    bool words = true;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const std::string name = gis::toNfc(gis::squeezeSpace(field.asText(unit)));
        if (name.empty() || isParentCode(name) || name.find('_') != std::string::npos) {
            return std::nullopt;
        }
        const auto [known, isNew] = names.try_emplace(units.parents[unit], name);
        if (known->second != name || (isNew && !different.insert(name).second)) {
            return std::nullopt;
        }
        words = words && (!isNew || beginsWithUnitWord(nameKey(name)));
    }
    const bool named = isOfProvinces(field.name) || isOfDistricts(field.name);
    return words || named ? std::optional(std::move(names)) : std::nullopt;
}

NamesOfCodes namesInLayer(const gis::Attributes& attributes, const Units& units) {
    for (const gis::Field& field : attributes.fields) {
        const bool other = field.type == gis::FieldType::Text && field.name != units.fields.key &&
                           field.name != units.fields.name && field.name != units.fields.parent;
        if (std::optional<NamesOfCodes> names = other ? namesIn(field, units) : std::nullopt) {
            return *std::move(names);
        }
    }
    return {};
}

/// A list speaks of a parent where it has one of its units under the same code.
NamesOfCodes namesInList(const UnitList& list, const Units& units) {
    NamesOfCodes names;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (names.contains(units.parents[unit])) {
            continue;
        }
        const ListedUnit* listed = list.find(units.codes[unit]);
        if (listed != nullptr && listed->parent == units.parents[unit] && !listed->parentName.empty()) {
            names.emplace(units.parents[unit], listed->parentName);
        }
    }
    return names;
}

} // namespace

bool isParentCode(const std::string& parent) {
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto digits = std::ranges::count_if(parent, isDigit);
    return 2 * digits > static_cast<std::ptrdiff_t>(parent.size()) && parent.find(' ') == std::string::npos;
}

std::vector<std::string> findParentNames(const gis::Attributes& attributes, const Units& units, const UnitList* list) {
    if (std::ranges::none_of(units.parents, isParentCode)) {
        return {};
    }
    NamesOfCodes known = namesInLayer(attributes, units);
    if (known.empty() && list != nullptr) {
        known = namesInList(*list, units);
    }
    std::vector<std::string> names(units.size());
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const auto found = known.find(units.parents[unit]);
        if (found != known.end() && isParentCode(units.parents[unit])) {
            names[unit] = found->second;
        }
    }
    return names;
}

std::string parentName(const Units& units, std::size_t unit) {
    const std::string& parent = units.parents[unit];
    if (!isParentCode(parent)) {
        return parent;
    }
    return units.parentNames.empty() ? std::string() : units.parentNames[unit];
}

std::string parentNameOrCode(const Units& units, std::size_t unit) {
    std::string name = parentName(units, unit);
    return name.empty() ? units.parents[unit] : name;
}

std::vector<std::string> parentNamesOrCodes(const Units& units) {
    std::vector<std::string> names = units.parents;
    for (std::size_t unit = 0; unit < units.parentNames.size(); ++unit) {
        if (!units.parentNames[unit].empty()) {
            names[unit] = units.parentNames[unit];
        }
    }
    return names;
}

std::string parentWords(const Units& units, std::size_t unit, const Catalogue& catalogue) {
    std::string name = parentName(units, unit);
    if (!name.empty() || units.parents[unit].empty()) {
        return name;
    }
    const std::string& field = units.fields.parent;
    const char* id = isOfProvinces(field)   ? "parent.province_code"
                     : isOfDistricts(field) ? "parent.district_code"
                                            : "parent.code";
    return catalogue.text({id, {{"code", units.parents[unit]}}});
}

} // namespace diaban
