// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/weak_field.h"

#include "gis/base/error.h"
#include "src/unit/listing.h"

#include <charconv>

namespace diaban {

namespace {

/// Nothing for a text that is no such number.
std::optional<double> shareOf(const std::string& text) {
    double value = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = fault == std::errc{} && end == text.data() + text.size();
    return whole && value >= 0 && value <= 1 ? std::optional(value) : std::nullopt;
}

} // namespace

std::vector<std::optional<double>> weaknessOfField(const gis::Layer& layer, const std::string& name,
                                                   const Units& units) {
    const gis::Field* field = layer.attributes.find(name);
    if (field == nullptr) {
        std::vector<std::string> fields;
        for (const gis::Field& other : layer.attributes.fields) {
            fields.push_back(other.name);
        }
        throw gis::badInput(layer.file, name,
                            {"unit.field_missing", {{"field", name}, {"fields", listing(fields, 20)}}});
    }
    std::vector<std::optional<double>> weakness(layer.unitCount());
    for (std::size_t unit = 0; unit < weakness.size(); ++unit) {
        const std::string text = field->asText(unit);
        if (text.empty() || text == "not_sure" || text == "not_enough_data") {
            continue;
        }
        weakness[unit] = text == "weak" ? std::optional(1.0) : text == "not_weak" ? std::optional(0.0) : shareOf(text);
        if (!weakness[unit]) {
            throw gis::badInput(layer.file, units.describe(unit),
                                {"weak_field.not_a_share", {{"field", name}, {"value", text}}});
        }
    }
    return weakness;
}

} // namespace diaban
