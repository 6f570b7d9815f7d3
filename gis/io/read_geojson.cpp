// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_geojson.h"

#include "gis/base/text.h"
#include "gis/io/feature_blocks.h"
#include "gis/io/field_columns.h"
#include "gis/io/geojson_frame.h"
#include "gis/io/read_features.h"
#include "gis/io/read_geometry.h"

#include <algorithm>

namespace gis {

namespace {

/// The numbers by which GDAL knows the features: their own "id", or an integer property of that name, else their place.
class FeatureNumbers {
public:
    /// `ids` null where the features have no numbers of their own.
    explicit FeatureNumbers(const JsonColumn* ids) : m_ids(ids) {}

    std::int64_t next() {
        const std::size_t unit = m_unit++;
        const std::int64_t own = m_ids == nullptr || m_ids->isNull(unit) ? kNone : m_ids->integers()[unit];
        return own == kNone ? m_free++ : own;
    }

private:
    static constexpr std::int64_t kNone = -1;
    const JsonColumn* m_ids;
    std::size_t m_unit = 0;
    std::int64_t m_free = 0;
};

bool isWhole(const JsonColumn& column) {
    return column.type() == FieldType::Integer || column.type() == FieldType::Boolean;
}

/// Numbers as ids are plain where there is one for each feature and none is negative.
bool arePlainIds(const FeatureShape& shape, const JsonColumn& ids) {
    switch (shape.id) {
    case FeatureShape::Id::Number:
        return ids.type() == FieldType::Integer &&
               std::all_of(ids.integers().begin(), ids.integers().end(), [](std::int64_t id) { return id >= 0; });
    default:
        return true;
    }
}

const JsonColumn* numbersOf(const FeatureShape& shape, const PlainFeatures& features) {
    if (shape.id == FeatureShape::Id::Number) {
        return &features.ids;
    }
    const auto found = std::find(shape.fields.begin(), shape.fields.end(), "id");
    if (found == shape.fields.end()) {
        return nullptr;
    }
    const JsonColumn& column = features.columns[static_cast<std::size_t>(found - shape.fields.begin())];
    return isWhole(column) ? &column : nullptr;
}

void addValue(FieldColumns& fields, std::size_t index, const JsonColumn& column, std::size_t unit,
              const std::string& place) {
    if (column.isNull(unit)) {
        fields.addNull(index);
    } else if (isWhole(column)) {
        fields.addInteger(index, column.integers()[unit]);
    } else if (column.type() == FieldType::Real) {
        fields.addReal(index, column.reals()[unit], place);
    } else {
        fields.addText(index, column.texts()[unit], place);
    }
}

/// A file of plain features with what stands beside them.
struct PlainCollection {
    FeatureShape shape;
    PlainFeatures features;
    GeoJsonFrame frame;
    bool byteOrderMark = false;

    /// The fields: their names as in the file, and their values.
    [[nodiscard]] std::vector<std::pair<std::string, const JsonColumn*>> columns() const {
        std::vector<std::pair<std::string, const JsonColumn*>> all;
        if (shape.id == FeatureShape::Id::Text) {
            all.emplace_back("id", &features.ids);
        }
        for (std::size_t i = 0; i < shape.fields.size(); ++i) {
            all.emplace_back(shape.fields[i], &features.columns[i]);
        }
        return all;
    }
};

std::optional<PlainCollection> plainCollection(const InputFile& input, const Limits& limits, const Progress& progress) {
    FeatureBlocks blocks(input.path, limits);
    auto features = blocks.read(progress);
    if (!features || !arePlainIds(blocks.shape(), features->ids) || features->polygons.partCount() == 0) {
        return std::nullopt;
    }
    const FeatureTexts& texts = blocks.texts();
    auto frame = geoJsonFrame(input.path, texts.head(), texts.tail(), limits.documentDepth);
    if (!frame) {
        return std::nullopt;
    }
    return PlainCollection{blocks.shape(), *std::move(features), *std::move(frame), texts.byteOrderMark()};
}

/// Checks and tells as the general road does.
Attributes attributesOf(const PlainCollection& from, const std::string& file, const Limits& limits,
                        Problems& problems) {
    const PlainFeatures& features = from.features;
    const auto columns = from.columns();
    FieldColumns fields(file, TextReader(), limits, problems);
    fields.limitFields(static_cast<std::int64_t>(columns.size()));
    int index = 0;
    for (const auto& [name, column] : columns) {
        fields.add(fields.decode(name), index++, column->type());
    }
    fields.reserve(features.polygons.unitCount());
    GeometryReader geometry(file, limits, from.frame.crs.geographic(), problems);
    FeatureNumbers numbers(numbersOf(from.shape, features));
    std::vector<std::int64_t> ids;
    auto outside = features.outside.begin();
    Polygons none;
    for (std::size_t unit = 0; unit < features.polygons.unitCount(); ++unit) {
        ids.push_back(numbers.next());
        const std::string place = "FID " + std::to_string(ids.back());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            addValue(fields, i, *columns[i].second, unit, place);
        }
        if (features.polygons.partsOf(unit).size() == 0) {
            geometry.read(nullptr, place, none);
        } else if (outside != features.outside.end() && *outside == unit) {
            geometry.countOutside(features.polygons.boxOf(unit), place);
            ++outside;
        }
    }
    geometry.tellCounts();
    Attributes attributes = fields.finish();
    keepIds(ids, attributes);
    return attributes;
}

} // namespace

std::optional<Layer> readGeoJson(const InputFile& input, const ReadOptions& options, Problems& problems,
                                 const Progress& progress) {
    auto collection = plainCollection(input, options.limits, progress);
    if (!collection || (!options.layer.empty() && toNfc(options.layer) != collection->frame.name)) {
        return std::nullopt;
    }
    Problems told = problems;
    if (collection->byteOrderMark) {
        told.note(input.path, "", {"layer.geojson_bom", {}});
    }
    Layer layer;
    layer.file = input.path;
    layer.name = collection->frame.name;
    layer.format = driverName(input.format);
    layer.encoding = "UTF-8";
    layer.crs = collection->frame.crs;
    layer.attributes = attributesOf(*collection, input.path, options.limits, told);
    layer.polygons = std::move(collection->features.polygons);
    const auto units = static_cast<std::int64_t>(layer.unitCount());
    progress.at("stage.read", units, units);
    problems = std::move(told);
    return layer;
}

std::optional<LayerInfo> geoJsonInfo(const InputFile& input, const Limits& limits) {
    const auto collection = plainCollection(input, limits, {});
    if (!collection) {
        return std::nullopt;
    }
    LayerInfo info;
    info.name = collection->frame.name;
    const bool mixed = collection->features.anyPolygon && collection->features.anyMultiPolygon;
    const char* one = collection->features.anyPolygon ? "Polygon" : "Multi Polygon";
    info.geometryType = mixed ? "Unknown (any)" : one; // GDAL's words
    info.features = static_cast<std::int64_t>(collection->features.polygons.unitCount());
    info.crs = collection->frame.crs;
    for (const auto& [name, column] : collection->columns()) {
        info.fields.emplace_back(TextReader().read(name), column->type());
    }
    return info;
}

} // namespace gis
