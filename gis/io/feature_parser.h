// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"
#include "gis/io/json_column.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// What the features of a plain GeoJSON file have in common, as its first feature says.
struct FeatureShape {
    enum class Id { None, Number, Text };
    Id id = Id::None;                ///< the feature's own member "id"
    std::vector<std::string> fields; ///< names of the properties, in their order
};

/// Features in flat arrays, in the order of the file.
struct PlainFeatures {
    explicit PlainFeatures(const FeatureShape& shape) : columns(shape.fields.size()) {}

    Polygons polygons;
    JsonColumn ids; ///< empty for FeatureShape::Id::None
    std::vector<JsonColumn> columns;
    std::vector<std::size_t> outside; ///< units beyond 180 and 90 degrees
    bool anyPolygon = false;          ///< a geometry of that type was read
    bool anyMultiPolygon = false;

    /// Takes the features behind these; false where the types of their values do not go together.
    [[nodiscard]] bool append(PlainFeatures&& behind);
};

/// Reads features that are plain: strict JSON, a polygon or multi-polygon of closed two-dimensional rings or null as
/// geometry, properties that are single values and stand in the order of the first feature. One for each thread.
class FeatureParser {
public:
    FeatureParser();
    ~FeatureParser();
    FeatureParser(const FeatureParser&) = delete;
    FeatureParser& operator=(const FeatureParser&) = delete;

    /// What the first feature says; nothing where it is not plain. Behind a feature's text there must be
    /// FeatureBlock::kPadding readable bytes.
    [[nodiscard]] std::optional<FeatureShape> shapeOf(std::string_view feature);
    /// Appends a feature; false where it is not plain: what was appended by then is not to be used.
    [[nodiscard]] bool read(std::string_view feature, const FeatureShape& shape, PlainFeatures& into);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace gis
