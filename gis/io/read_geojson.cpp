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

/// The arrays as a layer, checked and told of like on the general road.
void fill(Layer& layer, const FeatureShape& shape, PlainFeatures features, const Limits& limits, Problems& problems) {
    FieldColumns fields(layer.file, TextReader(), limits, problems);
    std::vector<const JsonColumn*> columns;
    std::vector<std::string> names = shape.fields;
    if (shape.id == FeatureShape::Id::Text) {
        columns.push_back(&features.ids);
        names.insert(names.begin(), "id");
    }
    for (const JsonColumn& column : features.columns) {
        columns.push_back(&column);
    }
    fields.limitFields(static_cast<std::int64_t>(columns.size()));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        fields.add(fields.decode(names[i]), static_cast<int>(i), columns[i]->type());
    }
    const std::size_t units = features.polygons.unitCount();
    fields.reserve(units);
    GeometryReader geometry(layer.file, limits, layer.crs.geographic(), problems);
    FeatureNumbers numbers(numbersOf(shape, features));
    std::vector<std::int64_t> ids;
    auto outside = features.outside.begin();
    Polygons none;
    for (std::size_t unit = 0; unit < units; ++unit) {
        ids.push_back(numbers.next());
        const std::string place = "FID " + std::to_string(ids.back());
        for (std::size_t i = 0; i < columns.size(); ++i) {
            addValue(fields, i, *columns[i], unit, place);
        }
        if (features.polygons.partsOf(unit).size() == 0) {
            geometry.read(nullptr, place, none);
        } else if (outside != features.outside.end() && *outside == unit) {
            geometry.countOutside(features.polygons.boxOf(unit), place);
            ++outside;
        }
    }
    geometry.tellCounts();
    layer.polygons = std::move(features.polygons);
    layer.attributes = fields.finish();
    keepIds(ids, layer.attributes);
}

} // namespace

std::optional<Layer> readGeoJson(const InputFile& input, const ReadOptions& options, Problems& problems,
                                 const Progress& progress) {
    FeatureBlocks blocks(input.path, options.limits);
    auto features = blocks.read(progress);
    if (!features || !arePlainIds(blocks.shape(), features->ids)) {
        return std::nullopt;
    }
    const FeatureTexts& texts = blocks.texts();
    const auto frame = geoJsonFrame(input.path, texts.head(), texts.tail(), options.limits.documentDepth);
    const bool wanted = frame && (options.layer.empty() || toNfc(options.layer) == frame->name);
    if (!wanted || features->polygons.partCount() == 0) {
        return std::nullopt;
    }
    Problems told = problems;
    if (texts.byteOrderMark()) {
        told.note(input.path, "", {"layer.geojson_bom", {}});
    }
    Layer layer;
    layer.file = input.path;
    layer.name = frame->name;
    layer.format = driverName(input.format);
    layer.encoding = "UTF-8";
    layer.crs = frame->crs;
    fill(layer, blocks.shape(), *std::move(features), options.limits, told);
    progress.at("stage.read", static_cast<std::int64_t>(layer.unitCount()),
                static_cast<std::int64_t>(layer.unitCount()));
    problems = std::move(told);
    return layer;
}

} // namespace gis
