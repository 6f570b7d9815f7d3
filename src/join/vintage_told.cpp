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

/// What a unit of the newer list was made of.
std::string mergerOf(const ListChange& change, const ListedUnit& unit) {
    std::string parts;
    for (const ListedUnit* part : change.mergedInto(unit.code)) {
        parts += (parts.empty() ? " = " : " + ") + text(part->name);
    }
    if (!parts.empty()) {
        parts += " (" + change.older().vintage() + ')';
    }
    return text(unit.name) + " (" + change.newer().vintage() + ')' + parts;
}

/// A unit that keeps code and name has other ground: then its name behind an arrow would tell nothing.
std::string exampleOf(const ListChange& change, std::string_view code, const ListedUnit* before,
                      const ListedUnit& now) {
    if (before == nullptr || !sameBareName(before->name, now.name)) {
        return text(code) + ' ' + (before != nullptr ? text(before->name) : "?") + kBecomes + text(now.name);
    }
    const ListedUnit& newer = &change.newer() == &change.to() ? now : *before;
    if (change.mergedInto(newer.code).size() > 1) {
        return text(code) + ' ' + mergerOf(change, newer);
    }
    return text(code) + ' ' + text(before->name) + " (" + change.from().vintage() + ')' + kBecomes + text(now.name) +
           " (" + change.to().vintage() + ')';
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
            count.otherExample = exampleOf(change, code, before, *now);
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

using UnitsByName = std::unordered_map<std::string, const ListedUnit*>;

/// The units of a list by bareName; null where several have the same.
UnitsByName unitsByName(const UnitList& list) {
    UnitsByName units;
    for (const ListedUnit& unit : list.units()) {
        const auto [place, isNew] = units.try_emplace(bareName(unit.name), &unit);
        if (!isNew) {
            place->second = nullptr;
        }
    }
    return units;
}

const ListedUnit* unitIn(const UnitsByName& units, const std::string& bare) {
    const auto found = units.find(bare);
    return found == units.end() ? nullptr : found->second;
}

bool isSameUnit(const ListChange& change, const ListedUnit& before, const ListedUnit& now) {
    const CodeFate fate = change.fateOf(before.code);
    return before.code == now.code && (fate == CodeFate::Same || fate == CodeFate::Renamed);
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

GroundCount countGroundOfNames(const ListChange& change, std::span<const std::string> names) {
    const UnitsByName ofFrom = unitsByName(change.from());
    const UnitsByName ofTo = unitsByName(change.to());
    GroundCount count;
    std::unordered_set<const ListedUnit*> seen;
    for (const std::string& name : names) {
        const std::string bare = bareName(name);
        const ListedUnit* before = unitIn(ofFrom, bare);
        if (before == nullptr || !seen.insert(before).second) {
            continue;
        }
        const ListedUnit* now = unitIn(ofTo, bare);
        if (now == nullptr) {
            ++count.gone;
        } else if (isSameUnit(change, *before, *now)) {
            ++count.same;
        } else if (count.other++ == 0) {
            count.otherExample = mergerOf(change, &change.newer() == &change.to() ? *now : *before);
        }
    }
    return count;
}

std::vector<std::string_view> codesOfNames(const UnitList& list, std::span<const std::string> names) {
    const UnitsByName units = unitsByName(list);
    std::vector<std::string_view> found;
    for (const std::string& name : names) {
        if (const ListedUnit* unit = unitIn(units, bareName(name)); unit != nullptr) {
            found.push_back(unit->code);
        }
    }
    return found;
}

} // namespace diaban
