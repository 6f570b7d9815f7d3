// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_geopackage.h"

#include "gis/io/field_columns.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/gpkg_geometry.h"
#include "gis/io/gpkg_layer.h"
#include "gis/io/gpkg_moment.h"
#include "gis/io/gpkg_numbers.h"
#include "gis/io/gpkg_srs.h"
#include "gis/io/read_geometry.h"

#include <algorithm>

namespace gis {

namespace {

constexpr std::int64_t kReportEvery = 1000;

std::string selectSql(const GpkgLayer& layer) {
    std::string sql = "SELECT " + quotedName(layer.idColumn) + ", " + quotedName(layer.geometryColumn);
    for (const GpkgColumn& column : layer.columns) {
        if (column.type) {
            sql += ", " + quotedName(column.name);
        }
    }
    return sql + " FROM " + quotedName(layer.table);
}

/// A size of the database that SQLite and the file agree on: nothing is cut off and nothing stands behind.
bool isWhole(const SqliteDatabase& database, std::int64_t bytes) {
    SqliteStatement pages = database.prepare("PRAGMA page_count");
    SqliteStatement size = database.prepare("PRAGMA page_size");
    return pages.step() && size.step() && pages.integer(0) * size.integer(0) == bytes;
}

class GeoPackageReader {
public:
    GeoPackageReader(const GpkgLayer& from, const InputFile& input, const Limits& limits, const Crs& crs,
                     Problems& problems)
        : m_from(from), m_input(input), m_limits(limits), m_fields(input.path, TextReader(), limits, problems),
          m_geometry(input.path, limits, crs.geographic(), problems) {}

    /// False where the rows are not what the catalogue says.
    bool run(const SqliteDatabase& database, const Progress& progress, Layer& layer) {
        planFields();
        reserve(layer);
        SqliteStatement rows = database.prepare(selectSql(m_from));
        std::int64_t read = 0;
        for (; rows.step(); ++read) {
            if (read == m_from.features || !readRow(rows, layer)) {
                return false;
            }
            if ((read + 1) % kReportEvery == 0) {
                progress.at("stage.read", read + 1, m_from.features);
            }
        }
        progress.at("stage.read", read, read);
        m_geometry.tellCounts();
        layer.attributes = m_fields.finish();
        return read == m_from.features;
    }

    /// What run() has met: a cell of a number column that holds another kind of value.
    [[nodiscard]] bool hasOddNumbers() const noexcept { return m_oddNumbers; }
    /// Of each field.
    [[nodiscard]] std::vector<std::string> columnNames() const {
        std::vector<std::string> names;
        for (const GpkgColumn* column : m_columns) {
            names.push_back(column->name);
        }
        return names;
    }

private:
    void planFields() {
        m_fields.limitFields(static_cast<std::int64_t>(m_from.columns.size()));
        int index = 0;
        for (const GpkgColumn& column : m_from.columns) {
            std::string name = m_fields.decode(column.name);
            if (column.type) {
                m_fields.add(std::move(name), index, *column.type);
                m_columns.push_back(&column);
            } else {
                m_fields.skipBinary(name);
            }
            ++index;
        }
    }

    void reserve(Layer& layer) {
        const auto units = static_cast<std::size_t>(std::min(m_from.features, m_input.bytes));
        const std::int64_t mostVertices = m_input.bytes / static_cast<std::int64_t>(sizeof(Point));
        m_fields.reserve(units);
        layer.polygons.reserve(units, static_cast<std::size_t>(std::min(mostVertices, m_limits.vertices)));
    }

    bool readRow(const SqliteStatement& row, Layer& layer) {
        const std::string place = "FID " + std::to_string(row.integer(0));
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!readValue(row, i, place)) {
                return false;
            }
        }
        return readShape(row, place, layer.polygons);
    }

    /// False for dates and times that are not written as the standard says.
    bool readValue(const SqliteStatement& row, std::size_t column, const std::string& place) {
        const int from = static_cast<int>(column) + 2;
        const int stored = row.type(from);
        if (stored == SQLITE_NULL) {
            m_fields.addNull(column);
            return true;
        }
        switch (*m_columns[column]->type) {
        case FieldType::Integer:
            m_oddNumbers = m_oddNumbers || stored != SQLITE_INTEGER;
            m_fields.addInteger(column, row.integer(from));
            return true;
        case FieldType::Boolean:
            m_oddNumbers = m_oddNumbers || stored != SQLITE_INTEGER;
            m_fields.addInteger(column, row.integer(from) != 0 ? 1 : 0);
            return true;
        case FieldType::Real:
            m_oddNumbers = m_oddNumbers || (stored != SQLITE_FLOAT && stored != SQLITE_INTEGER);
            m_fields.addReal(column, row.real(from), place);
            return true;
        case FieldType::Text:
            m_fields.addText(column, row.text(from), place);
            return true;
        default: {
            const bool date = m_columns[column]->type == FieldType::Date;
            const bool text = stored == SQLITE_TEXT;
            auto moment = !text ? std::nullopt : date ? dateOf(row.text(from)) : momentOf(row.text(from));
            if (moment) {
                m_fields.addPlain(column, std::move(*moment));
            }
            return moment.has_value();
        }
        }
    }

    bool readShape(const SqliteStatement& row, const std::string& place, Polygons& polygons) {
        const std::span<const std::byte> blob = row.blob(1);
        if (row.isNull(1)) {
            m_geometry.read(nullptr, place, polygons);
            return true;
        }
        const auto start = wkbStart(blob);
        if (!start) {
            return false;
        }
        const auto wkb = blob.subspan(*start);
        const auto shape = plainShape(wkb);
        if (!shape || !fits(*shape, polygons)) {
            return readOdd(wkb, place, polygons);
        }
        m_geometry.countOutside(shape->box, place);
        addPlainUnit(wkb, polygons);
        return true;
    }

    [[nodiscard]] bool fits(const PlainShape& shape, const Polygons& polygons) const {
        return static_cast<std::int64_t>(shape.vertices) <= m_limits.verticesOfUnit &&
               static_cast<std::int64_t>(shape.vertices + polygons.vertexCount()) <= m_limits.vertices;
    }

    /// What is not plain is decoded, checked and told as on the general road.
    bool readOdd(std::span<const std::byte> wkb, const std::string& place, Polygons& polygons) {
        const GdalScope gdal;
        OGRGeometryH decoded = nullptr;
        const OGRErr failed = OGR_G_CreateFromWkb(wkb.data(), nullptr, &decoded, static_cast<int>(wkb.size()));
        const GeometryHandle geometry(decoded);
        if (failed != OGRERR_NONE || gdal.failed()) {
            return false;
        }
        m_geometry.read(geometry.get(), place, polygons);
        return true;
    }

    const GpkgLayer& m_from;
    const InputFile& m_input;
    const Limits& m_limits;
    std::vector<const GpkgColumn*> m_columns; ///< of each field
    FieldColumns m_fields;
    GeometryReader m_geometry;
    bool m_oddNumbers = false;
};

} // namespace

std::optional<Layer> readGeoPackage(const InputFile& input, const ReadOptions& options, Problems& problems,
                                    const Progress& progress) {
    try {
        const SqliteDatabase database = SqliteDatabase::openUntrusted(input.path, input.bytes);
        const auto from = isWhole(database, input.bytes) ? ordinaryLayer(database, options.layer, options.limits.units)
                                                         : std::nullopt;
        Layer layer;
        layer.crs = from ? epsgCrsOf(database, from->srs) : Crs();
        if (!layer.crs.known()) {
            return std::nullopt;
        }
        layer.file = input.path;
        layer.name = TextReader().read(from->table);
        layer.format = driverName(input.format);
        layer.encoding = "UTF-8";
        Problems told = problems;
        GeoPackageReader reader(*from, input, options.limits, layer.crs, told);
        if (!reader.run(database, progress, layer)) {
            return std::nullopt;
        }
        if (reader.hasOddNumbers()) {
            mendNumbers(database, from->table, reader.columnNames(), layer, told);
        }
        problems = std::move(told);
        return layer;
    } catch (const SqliteFailure&) { // damaged
        return std::nullopt;
    }
}

} // namespace gis
