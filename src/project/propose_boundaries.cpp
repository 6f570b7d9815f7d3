// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/propose_boundaries.h"

#include "gis/base/error.h"
#include "gis/io/read_layer.h"
#include "src/project/propose_key.h"
#include "src/project/unit_columns.h"
#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"
#include "src/unit/unit_fields.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

namespace diaban {

namespace {

std::vector<gis::LayerInfo> polygonLayers(const std::string& file, const gis::Limits& limits) {
    std::vector<gis::LayerInfo> layers = gis::layersOf(file, limits);
    std::erase_if(layers, [](const gis::LayerInfo& info) {
        return info.geometryType.find("Polygon") == std::string::npos && !info.geometryType.starts_with("Unknown");
    });
    std::ranges::stable_sort(layers, std::greater{}, &gis::LayerInfo::features);
    if (layers.empty()) {
        throw gis::badInput(file, {}, {"init.no_layer", {}});
    }
    return layers;
}

/// The layer and its units; where evidence leaves open which field is their key, by the one that is proposed.
Boundaries boundariesOf(const BoundariesSource& source, const gis::Limits& limits, const gis::Progress& progress) {
    gis::Problems untold;
    try {
        return readBoundaries({}, source, std::nullopt, limits, untold, progress);
    } catch (const gis::Error& fault) {
        const std::string& id = fault.message().id;
        if (id != "unit.no_key" && id != "unit.key_ambiguous") {
            throw;
        }
        BoundariesSource numbered = source;
        numbered.keyNeeded = false;
        Boundaries boundaries = readBoundaries({}, numbered, std::nullopt, limits, untold, progress);
        const std::optional<UnitFields> fields = proposedFields(boundaries.layer);
        if (!fields) {
            throw;
        }
        boundaries.units = unitsOf(boundaries.layer, *fields, untold);
        return boundaries;
    }
}

/// How many units of a layer the tables have a row for.
std::size_t unitsMet(const Units& units, const std::vector<Table>& tables) {
    std::size_t met = 0;
    for (const Table& table : tables) {
        met = std::max(met, unitColumns(units, table).unitsMet);
    }
    return met;
}

/// Words of what a unit is, which gather units without being above them.
bool isKindOfUnit(std::string_view text) {
    constexpr std::array<std::string_view, 16> kKinds{"xã",     "phường",    "thị trấn", "đặc khu", "quận", "huyện",
                                                      "thị xã", "thành phố", "tỉnh",     "commune", "ward", "township",
                                                      "town",   "district",  "city",     "province"};
    return std::ranges::find(kKinds, nameKey(text)) != kKinds.end();
}

/// Usual parts of the names of fields of the unit above, the nearest level first.
constexpr std::array<std::string_view, 10> kAbove{"district", "huyen", "quan", "county", "parent",
                                                  "province", "tinh",  "city", "state",  "region"};
constexpr std::size_t kNotNamed = 2 * kAbove.size(); ///< ranks from here on are of names with none of the words

/// Names of such fields by the usual word in them, the nearest level first; names before codes.
std::size_t rankOfParent(const std::string& name) {
    const std::string plain = plainKey(name);
    std::size_t rank = 0;
    while (rank < kAbove.size() && plain.find(kAbove[rank]) == std::string::npos) {
        ++rank;
    }
    const bool code = plain.find("code") != std::string::npos || plain.starts_with("ma");
    return 2 * rank + (code ? 1 : 0);
}

/// Texts that gather the units: fewer than half as many as units, none empty, not all of them kinds of units; each with
/// a letter, but for codes in a field that is called after a unit above.
bool couldBeParent(const gis::Field& field, const Units& units) {
    if (field.type != gis::FieldType::Text || field.name == units.fields.key || field.name == units.fields.name) {
        return false;
    }
    const bool named = rankOfParent(field.name) < kNotNamed;
    std::unordered_set<std::string_view> different;
    for (const std::string& text : field.texts()) {
        const bool letter = std::ranges::any_of(text, [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
        });
        if (text.empty() || (!letter && !named)) {
            return false;
        }
        different.insert(text);
    }
    return different.size() > 1 && 2 * different.size() <= units.size() &&
           !std::ranges::all_of(different, isKindOfUnit);
}

/// The field of the unit above: the one whose values stand in the tables, else by its name.
std::string parentField(const Boundaries& boundaries, const std::vector<Table>& tables) {
    std::string best;
    std::pair<std::size_t, std::size_t> bestOrder{0, 1000};
    for (const gis::Field& field : boundaries.layer.attributes.fields) {
        if (!couldBeParent(field, boundaries.units)) {
            continue;
        }
        Units units = boundaries.units;
        units.parents = field.texts();
        std::size_t met = 0;
        for (const Table& table : tables) {
            met += unitColumns(units, table).parent ? 1U : 0U;
        }
        const std::pair order{tables.size() - met, rankOfParent(field.name)};
        if (best.empty() || order < bestOrder) {
            best = field.name;
            bestOrder = order;
        }
    }
    return best;
}

/// The level that the words before the names say: most of them.
std::string levelOf(const Units& units) {
    constexpr std::array<std::pair<std::string_view, const char*>, 12> kWords{{{"xã ", "commune"},
                                                                               {"phường ", "commune"},
                                                                               {"thị trấn ", "commune"},
                                                                               {"đặc khu ", "commune"},
                                                                               {"x.", "commune"},
                                                                               {"p.", "commune"},
                                                                               {"quận ", "district"},
                                                                               {"huyện ", "district"},
                                                                               {"thị xã ", "district"},
                                                                               {"h.", "district"},
                                                                               {"tỉnh ", "province"},
                                                                               {"thủ đô ", "province"}}};
    std::array<std::size_t, 3> votes{};
    for (const std::string& name : units.names) {
        const std::string folded = nameKey(name);
        for (const auto& [word, level] : kWords) {
            if (folded.starts_with(word)) {
                ++votes[level[0] == 'c' ? 0 : level[0] == 'd' ? 1 : 2];
                break;
            }
        }
    }
    const auto most = std::ranges::max_element(votes);
    constexpr std::array kLevels{"commune", "district", "province"};
    return 2 * *most > units.size() ? kLevels[static_cast<std::size_t>(most - votes.begin())] : "";
}

gis::Message counted(const char* id, std::size_t count) {
    return {id, {{"count", static_cast<std::int64_t>(count)}}};
}

gis::Message whyKey(const Boundaries& boundaries) {
    const Units& units = boundaries.units;
    if (units.fields.key == units.fields.name) {
        return counted("init.key_is_name", units.size());
    }
    const KeyCandidates codes = keyCandidates(boundaries.layer.attributes);
    const bool several = !codes.clear && codes.fields.size() > 1;
    return several ? counted("init.key_first", codes.fields.size()) : counted("init.key", units.size());
}

void addFindings(ProposedBoundaries& proposed, std::size_t layers, bool met) {
    const Units& units = proposed.boundaries.units;
    const BoundariesSource& source = proposed.source;
    auto& findings = proposed.findings;
    if (layers > 1) {
        findings.push_back({"layer", source.layer, counted(met ? "init.layer_met" : "init.layer_largest", layers)});
    }
    findings.push_back({"key", source.fields.key, whyKey(proposed.boundaries)});
    if (!source.fields.name.empty()) {
        findings.push_back({"name", source.fields.name, {"init.name", {{"example", units.names.front()}}}});
    }
    if (!source.fields.parent.empty()) {
        const std::set<std::string> different(units.parents.begin(), units.parents.end());
        findings.push_back({"parent", source.fields.parent, counted("init.parent", different.size())});
    }
    if (!source.level.empty()) {
        findings.push_back({"level", source.level, {"init.level", {}}});
    }
    findings.push_back({"vintage", "2025-07-01", {"init.vintage", {}}, true});
}

} // namespace

ProposedBoundaries proposeBoundaries(const std::string& file, const std::string& layer,
                                     const std::vector<Table>& tables, const gis::Limits& limits,
                                     gis::Problems& problems, const gis::Progress& progress) {
    std::vector<gis::LayerInfo> layers = polygonLayers(file, limits);
    const std::size_t count = layers.size();
    const bool named = gis::layersOf(file, limits).size() > 1; // rivers too: a name holds when layers are added
    if (!layer.empty()) {
        std::erase_if(layers, [&](const gis::LayerInfo& info) { return info.name != layer; });
    }
    ProposedBoundaries best;
    std::size_t bestMet = 0;
    for (std::size_t i = 0; i < std::max<std::size_t>(layers.size(), 1); ++i) {
        BoundariesSource source;
        source.path = file;
        source.unitsOfCrs = false;
        source.layer = layers.empty() ? layer : layers[i].name;
        Boundaries boundaries = boundariesOf(source, limits, progress);
        const std::size_t met = unitsMet(boundaries.units, tables);
        if (i == 0 || met > bestMet) {
            bestMet = met;
            source.fields = boundaries.units.fields;
            source.layer = named ? source.layer : std::string{};
            best = {std::move(boundaries), source, {}};
        }
        if (tables.empty()) {
            break; // the largest comes first, and nothing speaks for another
        }
    }
    best.source.fields.parent = parentField(best.boundaries, tables);
    best.boundaries.units = unitsOf(best.boundaries.layer, best.source.fields, problems);
    best.source.level = levelOf(best.boundaries.units);
    addFindings(best, count, bestMet > 0);
    return best;
}

} // namespace diaban
