// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/io/layer.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace diaban {

using HandField = std::pair<std::string, std::variant<std::vector<std::string>, std::vector<std::int64_t>>>;

/// A layer without geometry, with the fields given; all of one length.
inline gis::Layer layerByHand(const std::vector<HandField>& fields) {
    gis::Layer layer;
    layer.file = "units.gpkg";
    layer.name = "wards";
    for (const auto& [name, values] : fields) {
        gis::Field field;
        field.name = name;
        std::visit(
            [&field](const auto& list) {
                field.values = list;
                field.isNull.assign(list.size(), 0);
            },
            values);
        field.type = values.index() == 0 ? gis::FieldType::Text : gis::FieldType::Integer;
        layer.attributes.fields.push_back(std::move(field));
    }
    for (std::size_t unit = 0; !fields.empty() && unit < layer.attributes.fields.front().size(); ++unit) {
        layer.polygons.endUnit();
    }
    return layer;
}

/// The id of the Error that a call throws; empty where it throws none.
template <typename Call> std::string errorId(Call&& call) {
    try {
        call();
    } catch (const gis::Error& error) {
        return error.message().id;
    }
    return {};
}

} // namespace diaban
