// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/vintage_told.h"

#include "src/unit/bare_name.h"

#include <unordered_map>
#include <unordered_set>

namespace diaban {

namespace {

constexpr const char* kBecomes = " \u2192 ";

std::string text(std::string_view view) {
    return std::string(view);
}

void countCode(const ListChange& change, std::string_view code, GroundCount& count) {
    const ListedUnit* before = change.from().find(code);
    const ListedUnit* now = change.to().find(code);
    switch (change.fateOf(code)) {
    case CodeFate::Same:
        ++count.same;
        break;
    case CodeFate::Renamed:
        ++count.renamed;
        count.renamedUnits.push_back(text(code) + ' ' + text(before->name) + kBecomes + text(now->name));
        break;
    case CodeFate::Other:
        if (count.other++ == 0) {
            count.otherExample =
                text(code) + ' ' + (before != nullptr ? text(before->name) : "?") + kBecomes + text(now->name);
        }
        break;
    case CodeFate::Gone:
        ++count.gone;
        if (before != nullptr) {
            const ListedUnit* moved = change.newCodeOf(*before);
            count.changedCodes.push_back(text(code) + (moved != nullptr ? kBecomes + text(moved->code) : "") + ' ' +
                                         text(before->name));
        }
        break;
    }
}

} // namespace

GroundCount countGround(const ListChange& change, std::span<const std::string_view> codes) {
    GroundCount count;
    std::unordered_set<std::string_view> seen;
    for (const std::string_view code : codes) {
        if (!code.empty() && seen.insert(code).second) {
            countCode(change, code, count);
        }
    }
    return count;
}

std::vector<std::string_view> codesOfNames(const UnitList& list, std::span<const std::string> names) {
    std::unordered_map<std::string, std::string_view> codes;
    for (const ListedUnit& unit : list.units()) {
        const auto [place, isNew] = codes.try_emplace(bareName(unit.name), unit.code);
        if (!isNew) {
            place->second = {};
        }
    }
    std::vector<std::string_view> found;
    for (const std::string& name : names) {
        const auto code = codes.find(bareName(name));
        if (code != codes.end() && !code->second.empty()) {
            found.push_back(code->second);
        }
    }
    return found;
}

} // namespace diaban
