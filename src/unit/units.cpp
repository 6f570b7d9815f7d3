// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/units.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/unit/listing.h"
#include "src/unit/unit_fields.h"

#include <filesystem>

namespace diaban {

namespace {

constexpr std::size_t kFieldsListed = 40;

std::vector<std::string> fieldNames(const gis::Attributes& attributes) {
    std::vector<std::string> names;
    names.reserve(attributes.fields.size());
    for (const gis::Field& field : attributes.fields) {
        names.push_back(field.name);
    }
    return names;
}

const gis::Field& requireField(const gis::Layer& layer, const std::string& name) {
    if (const gis::Field* field = layer.attributes.find(name)) {
        return *field;
    }
    throw gis::badInput(
        layer.file, name,
        {"unit.field_missing", {{"field", name}, {"fields", listing(fieldNames(layer.attributes), kFieldsListed)}}});
}

const gis::Field& keyByEvidence(const gis::Layer& layer, gis::Problems& problems) {
    if (layer.attributes.fields.empty()) {
        const std::string file = std::filesystem::path(layer.file).filename().string();
        throw gis::badInput(layer.file, layer.name, {"unit.no_fields", {{"file", file}}});
    }
    const KeyCandidates candidates = keyCandidates(layer.attributes);
    if (candidates.fields.empty()) {
        throw gis::badInput(layer.file, layer.name,
                            {"unit.no_key", {{"fields", listing(fieldNames(layer.attributes), kFieldsListed)}}});
    }
    if (!candidates.clear) {
        std::vector<std::string> names;
        names.reserve(candidates.fields.size());
        for (const std::size_t field : candidates.fields) {
            names.push_back(layer.attributes.fields[field].name);
        }
        throw gis::badInput(layer.file, layer.name,
                            {"unit.key_ambiguous", {{"fields", listing(names, kFieldsListed)}}});
    }
    const gis::Field& key = layer.attributes.fields[candidates.fields.front()];
    problems.note(layer.file, "", {"unit.key_found", {{"field", key.name}}});
    return key;
}

/// Values of a field as text, NFC and squeezed; `changed` counts those that were written otherwise.
std::vector<std::string> textsOf(const gis::Field& field, std::size_t& changed) {
    std::vector<std::string> texts;
    texts.reserve(field.size());
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        const std::string written = field.asText(unit);
        texts.push_back(gis::toNfc(gis::squeezeSpace(written)));
        changed += texts.back() == written ? 0U : 1U;
    }
    return texts;
}

void tellEmptyKeys(const Units& units, gis::Problems& problems) {
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        if (units.codes[unit].empty()) {
            problems.warn(
                units.file, units.describe(unit),
                {"unit.empty_key", {{"unit", static_cast<std::int64_t>(unit + 1)}, {"field", units.fields.key}}});
        }
    }
}

/// The name field as named or found; null where there is none.
const gis::Field* nameField(const gis::Layer& layer, const UnitFields& fields, const std::string& key,
                            gis::Problems& problems) {
    if (!fields.name.empty()) {
        return &requireField(layer, fields.name);
    }
    const auto found = findNameField(layer.attributes, key, fields.parent);
    if (!found) {
        problems.note(layer.file, "", {"unit.no_name", {}});
        return nullptr;
    }
    const gis::Field& name = layer.attributes.fields[*found];
    problems.note(layer.file, "", {"unit.name_found", {{"field", name.name}}});
    return &name;
}

} // namespace

std::string Units::describe(std::size_t unit) const {
    if (codes[unit] == names[unit]) { // the names stand for the codes
        return codes[unit];
    }
    if (codes[unit].empty() || names[unit].empty()) {
        return codes[unit] + names[unit];
    }
    return codes[unit] + " " + names[unit];
}

Units unitsOf(const gis::Layer& layer, const UnitFields& fields, gis::Problems& problems) {
    const gis::Field& key = fields.key.empty() ? keyByEvidence(layer, problems) : requireField(layer, fields.key);
    const gis::Field* parent = fields.parent.empty() ? nullptr : &requireField(layer, fields.parent);
    const gis::Field* name = nameField(layer, fields, key.name, problems);

    Units units;
    units.file = layer.file;
    units.fields = {key.name, name ? name->name : "", parent ? parent->name : "", fields.above};
    std::size_t changedCodes = 0, changedNames = 0;
    units.codes = textsOf(key, changedCodes);
    units.names = name ? textsOf(*name, changedNames) : std::vector<std::string>(units.size());
    units.parents = parent ? textsOf(*parent, changedNames) : std::vector<std::string>(units.size());
    for (const std::string& above : fields.above) {
        units.above.push_back(textsOf(requireField(layer, above), changedNames));
    }

    if (key.type == gis::FieldType::Integer || key.type == gis::FieldType::Real) {
        problems.warn(layer.file, key.name, {"unit.integer_key", {{"field", key.name}}});
    }
    if (changedCodes > 0) {
        problems.note(layer.file, key.name,
                      {"unit.codes_squeezed", {{"count", static_cast<std::int64_t>(changedCodes)}}});
    }
    if (changedNames > 0) {
        problems.note(layer.file, units.fields.name,
                      {"unit.names_normalised", {{"count", static_cast<std::int64_t>(changedNames)}}});
    }
    tellEmptyKeys(units, problems);
    return units;
}

} // namespace diaban
