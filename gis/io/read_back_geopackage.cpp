// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_back_geopackage.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/gpkg_geometry.h"
#include "gis/io/gpkg_layer.h"
#include "gis/io/gpkg_moment.h"
#include "gis/io/gpkg_tables.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace gis {

namespace {

[[noreturn]] void unreadable(const std::string& path, const std::string& reason) {
    throw Error(ErrorKind::CannotWrite, path, "", {"write.unreadable", {{"reason", reason}}});
}

class GeoPackageComparison {
public:
    GeoPackageComparison(const std::string& path, const Layer& written, const GpkgLayer& read)
        : m_path(path), m_written(written), m_read(read) {}

    void run(const SqliteDatabase& database) const {
        const auto& fields = m_written.attributes.fields;
        same("units", m_written.unitCount(), static_cast<std::size_t>(m_read.features));
        same("fields", fields.size(), m_read.columns.size());
        for (std::size_t i = 0; i < fields.size(); ++i) {
            require(m_read.columns[i].name == fields[i].name && m_read.columns[i].type == fields[i].type,
                    fields[i].name);
        }
        compareRows(database);
        compareIndex(database);
    }

private:
    void compareRows(const SqliteDatabase& database) const {
        SqliteStatement rows = database.prepare("SELECT * FROM " + quotedName(m_read.table));
        std::size_t unit = 0;
        for (; rows.step(); ++unit) {
            same("units", m_written.unitCount(), std::max(unit + 1, m_written.unitCount()));
            compareShape(rows.blob(1), unit);
            for (std::size_t i = 0; i < m_written.attributes.fields.size(); ++i) {
                compareValue(rows, static_cast<int>(i) + 2, m_written.attributes.fields[i], unit);
            }
        }
        same("units", m_written.unitCount(), unit);
    }

    void compareShape(std::span<const std::byte> blob, std::size_t unit) const {
        const bool empty = m_written.polygons.partsOf(unit).size() == 0;
        same("geometry", empty ? 1 : 0, blob.empty() ? 1 : 0);
        if (empty) {
            return;
        }
        const auto start = wkbStart(blob);
        require(start && holdsUnit(blob.subspan(*start), m_written.polygons, unit), "geometry");
    }

    void compareValue(const SqliteStatement& row, int column, const Field& field, std::size_t unit) const {
        same(field.name, field.isNull[unit], row.isNull(column) ? 1 : 0);
        if (field.isNull[unit] != 0) {
            return;
        }
        if (field.values.index() == 1) {
            require(row.integer(column) == field.integers()[unit], field.name);
        } else if (field.values.index() == 2) {
            require(row.real(column) == field.reals()[unit], field.name);
        } else if (field.type == FieldType::DateTime) {
            const auto moment = gpkgMoment(field.texts()[unit]); // none: another zone, written by the driver
            require(row.text(column) == moment.value_or(std::string(row.text(column))), field.name);
        } else {
            require(row.text(column) == field.texts()[unit], field.name);
        }
    }

    /// All entries of the index, found by its own module.
    void compareIndex(const SqliteDatabase& database) const {
        std::size_t withShape = 0;
        for (std::size_t unit = 0; unit < m_written.unitCount(); ++unit) {
            withShape += m_written.polygons.partsOf(unit).size() > 0 ? 1U : 0U;
        }
        const std::string index = GpkgNames{m_read.table, m_read.idColumn, m_read.geometryColumn}.index();
        SqliteStatement count = database.prepare("SELECT count(*) FROM " + quotedName(index));
        same("spatial index", withShape, count.step() ? static_cast<std::size_t>(count.integer(0)) : 0);
    }

    void require(bool good, const std::string& what) const { same(what, 0, good ? 0 : 1); }

    void same(const std::string& what, std::size_t written, std::size_t read) const {
        if (written != read) {
            throw Error(ErrorKind::CannotWrite, m_path, what,
                        {"write.read_back",
                         {{"written", static_cast<std::int64_t>(written)}, {"read", static_cast<std::int64_t>(read)}}});
        }
    }

    const std::string& m_path;
    const Layer& m_written;
    const GpkgLayer& m_read;
};

} // namespace

void readBackGeoPackage(const std::string& path, const Layer& layer) {
    constexpr std::int64_t kAny = std::numeric_limits<std::int64_t>::max();
    try {
        const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(path));
        const SqliteDatabase database = SqliteDatabase::openUntrusted(path, bytes);
        const auto read = ordinaryLayer(database, {}, kAny);
        if (!read) {
            unreadable(path, "no ordinary layer");
        }
        GeoPackageComparison(path, layer, *read).run(database);
    } catch (const SqliteFailure& failure) {
        unreadable(path, failure.what());
    } catch (const std::filesystem::filesystem_error& failure) {
        unreadable(path, failure.what());
    }
}

} // namespace gis
