// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/dissolve_layer.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/coverage/dissolve.h"
#include "gis/crs/geodesic.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace diaban {

namespace {

/// The units of a layer by the value of a field.
struct Groups {
    std::vector<std::uint32_t> groupOf; ///< gis::kOutside where there is no value
    std::vector<std::size_t> first;     ///< a member of each group
    std::vector<std::int64_t> members;
};

std::string namesOf(const std::vector<std::string>& names) {
    std::string words;
    for (const std::string& name : names) {
        words += (words.empty() ? "" : ", ") + name;
    }
    return words;
}

const gis::Field& requireField(const gis::Layer& layer, const std::string& name) {
    const gis::Field* field = layer.attributes.find(name);
    if (field == nullptr) {
        std::vector<std::string> known;
        known.reserve(layer.attributes.fields.size());
        for (const gis::Field& other : layer.attributes.fields) {
            known.push_back(other.name);
        }
        throw gis::badInput(layer.file, {}, {"unit.field_missing", {{"field", name}, {"fields", namesOf(known)}}});
    }
    return *field;
}

/// Numbers by size, everything else by code; a text without regard to blanks at its ends.
struct Value {
    double number;
    std::string text;
    friend auto operator<=>(const Value&, const Value&) = default;
};

Groups groupBy(const gis::Field& field) {
    std::map<Value, std::vector<std::size_t>> byValue;
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        std::string text = gis::squeezeSpace(field.asText(unit));
        if (field.isNull[unit] == 0 && !text.empty()) {
            byValue[{field.asNumber(unit).value_or(0), std::move(text)}].push_back(unit);
        }
    }
    Groups groups;
    groups.groupOf.assign(field.size(), gis::kOutside);
    for (const auto& [value, members] : byValue) {
        for (const std::size_t unit : members) {
            groups.groupOf[unit] = static_cast<std::uint32_t>(groups.first.size());
        }
        groups.first.push_back(members.front());
        groups.members.push_back(static_cast<std::int64_t>(members.size()));
    }
    return groups;
}

template <typename Type>
bool sameWithin(const gis::Field& field, const std::vector<Type>& values, const Groups& groups) {
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        if (groups.groupOf[unit] == gis::kOutside) {
            continue;
        }
        const std::size_t first = groups.first[groups.groupOf[unit]];
        const bool bothNull = field.isNull[unit] != 0 && field.isNull[first] != 0;
        if (!bothNull && (field.isNull[unit] != field.isNull[first] || !(values[unit] == values[first]))) {
            return false;
        }
    }
    return true;
}

bool sameWithin(const gis::Field& field, const Groups& groups) {
    return std::visit([&](const auto& values) { return sameWithin(field, values, groups); }, field.values);
}

/// The field with the value of the first member for each group.
gis::Field ofGroups(const gis::Field& field, const Groups& groups) {
    gis::Field result = gis::makeField(field.name, field.type, groups.first.size());
    result.title = field.title;
    for (std::size_t group = 0; group < groups.first.size(); ++group) {
        result.isNull[group] = field.isNull[groups.first[group]];
    }
    std::visit(
        [&](auto& to) {
            const auto& from = std::get<std::decay_t<decltype(to)>>(field.values);
            for (std::size_t group = 0; group < groups.first.size(); ++group) {
                to[group] = from[groups.first[group]];
            }
        },
        result.values);
    return result;
}

/// How many units went in, under a name that is free.
gis::Field countField(const std::vector<gis::Field>& others, const Groups& groups) {
    std::string name = "units";
    const auto isTaken = [&] {
        return std::any_of(others.begin(), others.end(),
                           [&](const gis::Field& f) { return gis::foldCase(f.name) == gis::foldCase(name); });
    };
    for (int number = 2; isTaken(); ++number) {
        name = "units_" + std::to_string(number);
    }
    gis::Field field = gis::makeField(name, gis::FieldType::Integer, groups.members.size());
    std::fill(field.isNull.begin(), field.isNull.end(), std::uint8_t{0});
    field.values = groups.members;
    return field;
}

gis::Attributes fieldsOf(const gis::Layer& layer, const gis::Field& key, const Groups& groups,
                         std::vector<std::string>& leftOut) {
    gis::Attributes result;
    result.fields.push_back(ofGroups(key, groups));
    if (auto* texts = std::get_if<std::vector<std::string>>(&result.fields.front().values)) {
        std::transform(texts->begin(), texts->end(), texts->begin(),
                       [](const std::string& text) { return gis::squeezeSpace(text); });
    }
    for (const gis::Field& field : layer.attributes.fields) {
        if (&field == &key) {
            continue;
        }
        if (sameWithin(field, groups)) {
            result.fields.push_back(ofGroups(field, groups));
        } else {
            leftOut.push_back(field.name);
        }
    }
    gis::Field count = countField(result.fields, groups);
    result.fields.insert(result.fields.begin() + 1, std::move(count));
    return result;
}

/// How much smaller each of the groups is than its members together.
std::vector<DissolveReport::Overlap> overlapsOf(const gis::Layer& layer, const gis::Field& key, const Groups& groups,
                                                const gis::Dissolved& dissolved) {
    std::vector<DissolveReport::Overlap> overlaps;
    for (const std::uint32_t group : dissolved.overlapping) {
        overlaps.push_back({key.asText(groups.first[group]), std::nullopt});
        if (!layer.crs.known()) {
            continue;
        }
        gis::Polygons both; // the group, then its members
        both.addUnit(dissolved.polygons, group);
        for (std::size_t unit = 0; unit < groups.groupOf.size(); ++unit) {
            if (groups.groupOf[unit] == group) {
                both.addUnit(layer.polygons, unit);
            }
        }
        const std::vector<double> areas = gis::geodesicAreas(both, layer.crs);
        const double sum = std::accumulate(areas.begin() + 1, areas.end(), 0.0);
        overlaps.back().squareMetres = std::max(0.0, sum - areas.front());
    }
    return overlaps;
}

void tell(const gis::Layer& layer, const DissolveReport& report, gis::Problems& problems) {
    for (const std::string& unit : report.withoutGroup) {
        problems.warn(layer.file, unit, {"dissolve.no_value", {{"field", report.field}}});
    }
    if (!report.fieldsLeftOut.empty()) {
        problems.note(layer.file, {}, {"dissolve.fields_left_out", {{"fields", namesOf(report.fieldsLeftOut)}}});
    }
    for (const DissolveReport::Overlap& overlap : report.overlapping) {
        gis::Message message{"dissolve.overlapping", {}};
        if (overlap.squareMetres) {
            if (std::round(*overlap.squareMetres) == 0) {
                continue; // borders that cross by rounding
            }
            message = {"dissolve.overlapping_by", {{"area", std::round(*overlap.squareMetres)}}};
        }
        problems.warn(layer.file, overlap.value, std::move(message));
    }
}

} // namespace

DissolveReport dissolveLayer(gis::Layer& layer, const Units& units, const LayerCoverage& borders,
                             const std::string& field, gis::Problems& problems) {
    const gis::Field& key = requireField(layer, field);
    const Groups groups = groupBy(key);
    DissolveReport report;
    report.field = key.name;
    report.groups = groups.first.size();
    if (report.groups == 0) {
        throw gis::badInput(layer.file, {}, {"dissolve.nothing_left", {{"field", key.name}}});
    }
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        if (groups.groupOf[unit] == gis::kOutside) {
            report.withoutGroup.push_back(units.describe(unit));
        }
    }
    report.units = layer.unitCount() - report.withoutGroup.size();
    gis::Dissolved dissolved;
    try {
        dissolved = gis::dissolve(borders.coverage, groups.groupOf, report.groups, borders.clashes);
    } catch (const gis::Error& error) {
        std::size_t group = 0; // the only argument of "dissolve.cannot_unite"
        for (const auto& [name, value] : error.message().args) {
            group = name == "group" ? static_cast<std::size_t>(std::get<std::int64_t>(value)) : group;
        }
        throw gis::Error(error.kind(), layer.file, key.asText(groups.first[group]), error.message());
    }
    report.overlapping = overlapsOf(layer, key, groups, dissolved);
    gis::Attributes attributes = fieldsOf(layer, key, groups, report.fieldsLeftOut);
    layer.attributes = std::move(attributes);
    layer.polygons = std::move(dissolved.polygons);
    tell(layer, report, problems);
    return report;
}

} // namespace diaban
