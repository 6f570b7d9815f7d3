// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/file_writer.h"
#include "gis/io/gpkg_geometry.h"
#include "gis/io/gpkg_index.h"
#include "gis/io/gpkg_moment.h"
#include "gis/io/gpkg_registration.h"
#include "gis/io/write_formats.h"

#include <algorithm>

namespace gis {

namespace {

constexpr std::size_t kReportEvery = 1000;

/// False for what the standard's own form of dates and moments cannot hold as it is.
bool isOrdinary(const Field& field) {
    if (field.type != FieldType::Date && field.type != FieldType::DateTime) {
        return true;
    }
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        const std::string& text = field.texts()[unit];
        const bool good = field.type == FieldType::Date ? dateOf(text).has_value() : gpkgMoment(text).has_value();
        if (field.isNull[unit] == 0 && !good) {
            return false;
        }
    }
    return true;
}

bool isOrdinary(const Layer& layer, const GpkgNames& names) {
    const auto& fields = layer.attributes.fields;
    return names.table.rfind("gpkg", 0) != 0 &&
           std::all_of(fields.begin(), fields.end(), [](const Field& field) { return isOrdinary(field); });
}

/// Pages that hold a few polygons each where there are many; small ones where the catalogue would else be the most.
int pageBytesFor(const Layer& layer) {
    constexpr std::size_t kManyVertices = 250'000;
    constexpr int kLargePage = 32'768, kSmallPage = 4'096;
    return layer.polygons.vertexCount() >= kManyVertices ? kLargePage : kSmallPage;
}

class GeoPackageWriter {
public:
    GeoPackageWriter(const std::string& path, const Layer& layer, GpkgRegistration registration)
        : m_layer(layer), m_registration(std::move(registration)),
          m_database(SqliteDatabase::create(path, pageBytesFor(layer))) {}

    void run(const Progress& progress) {
        constexpr const char* kVersion = "PRAGMA application_id = 1196444487; PRAGMA user_version = 10200";
        m_database.run(kVersion);
        m_database.run("BEGIN");
        m_database.run(catalogueSql());
        m_database.run(layerTableSql(m_registration.names, m_layer.attributes));
        writeUnits(progress);
        writeIndex(m_database, m_registration.names, std::move(m_boxes));
        registerLayer(m_database, m_registration);
        m_database.run(triggerSql(m_registration.names));
        m_database.run("COMMIT");
        m_database.close();
    }

private:
    void writeUnits(const Progress& progress) {
        std::string sql = "INSERT INTO " + quotedName(m_registration.names.table) + " VALUES (?, ?";
        for (std::size_t i = 0; i < m_layer.attributes.fields.size(); ++i) {
            sql += ", ?";
        }
        SqliteStatement insert = m_database.prepare(sql + ")");
        m_moments.resize(m_layer.attributes.fields.size());
        for (std::size_t unit = 0; unit < m_layer.unitCount(); ++unit) {
            insert.bind(0, idOf(unit));
            bindShape(insert, unit);
            for (std::size_t i = 0; i < m_layer.attributes.fields.size(); ++i) {
                bindValue(insert, i, unit);
            }
            insert.run();
            if (unit % kReportEvery == 0) {
                progress.at("stage.write", static_cast<std::int64_t>(unit),
                            static_cast<std::int64_t>(m_layer.unitCount()));
            }
        }
    }

    static std::int64_t idOf(std::size_t unit) { return static_cast<std::int64_t>(unit) + 1; }

    void bindShape(SqliteStatement& insert, std::size_t unit) {
        if (m_layer.polygons.partsOf(unit).size() == 0) {
            insert.bindNull(1);
            return;
        }
        m_boxes.push_back({idOf(unit), encodeUnit(m_layer.polygons, unit, m_registration.srs.id, m_blob)});
        m_registration.box.add(m_boxes.back().box);
        insert.bind(1, std::span<const std::byte>(m_blob));
    }

    void bindValue(SqliteStatement& insert, std::size_t index, std::size_t unit) {
        const Field& field = m_layer.attributes.fields[index];
        const int parameter = static_cast<int>(index) + 2;
        if (field.isNull[unit] != 0) {
            insert.bindNull(parameter);
        } else if (field.values.index() == 1) {
            insert.bind(parameter, field.integers()[unit]);
        } else if (field.values.index() == 2) {
            insert.bind(parameter, field.reals()[unit]);
        } else if (field.type == FieldType::DateTime) {
            m_moments[index] = gpkgMoment(field.texts()[unit]).value_or("");
            insert.bind(parameter, std::string_view(m_moments[index]));
        } else {
            const std::string& text = field.texts()[unit];
            const std::size_t end = std::min(text.find('\0'), text.size()); // others read to the first zero byte
            insert.bind(parameter, std::string_view(text).substr(0, end));
        }
    }

    const Layer& m_layer;
    GpkgRegistration m_registration;
    SqliteDatabase m_database;
    std::vector<std::byte> m_blob;
    std::vector<std::string> m_moments; ///< of the unit at hand, by field
    std::vector<RtreeEntry> m_boxes;
};

} // namespace

void writeGeoPackage(const std::string& path, const Layer& layer, const WriteOptions& options,
                     const Progress& progress) {
    const GpkgNames names = gpkgNamesFor(path, layer, options);
    const auto srs = srsRowOf(layer.crs);
    if (options.road == Road::General || layer.geometry != GeometryKind::Polygons || !srs ||
        !isOrdinary(layer, names)) {
        writeGeoPackageByDriver(path, layer, options, progress);
        return;
    }
    const auto features = static_cast<std::int64_t>(layer.unitCount());
    try {
        GeoPackageWriter(path, layer, {names, options.description, stampFor(options), *srs, {}, features})
            .run(progress);
    } catch (const SqliteFailure& failure) {
        if (failure.noRoom() != 0) {
            throw writeFailure(path, failure.noRoom());
        }
        throw Error(ErrorKind::CannotWrite, path, "", {"write.driver", {{"reason", std::string(failure.what())}}});
    }
}

} // namespace gis
