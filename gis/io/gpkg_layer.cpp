// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_layer.h"

#include "gis/base/text.h"
#include "gis/io/text_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace gis {

namespace {

std::string upper(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return result;
}

template <std::size_t N> bool isOneOf(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::int64_t numberOf(const SqliteDatabase& database, const std::string& sql) {
    SqliteStatement statement = database.prepare(sql);
    return statement.step() ? statement.integer(0) : 0;
}

/// The versions whose feature tables are alike.
bool isKnownVersion(const SqliteDatabase& database) {
    constexpr std::int64_t kGpkg = 0x47504B47, kGp10 = 0x47503130, kGp11 = 0x47503131;
    constexpr std::int64_t kFirst = 10'200, kAfterLast = 10'500, kSeries = 100, kPatches = 99;
    const std::int64_t application = numberOf(database, "PRAGMA application_id");
    const std::int64_t version = numberOf(database, "PRAGMA user_version");
    return application == kGp10 || application == kGp11 ||
           (application == kGpkg && version >= kFirst && version < kAfterLast && version % kSeries < kPatches);
}

/// The tables of the schema by name; nothing where it has what GDAL refuses or a catalogue that is not of plain tables.
class Schema {
public:
    explicit Schema(const SqliteDatabase& database) {
        SqliteStatement rows = database.prepare("SELECT type, name, sql FROM sqlite_schema");
        while (rows.step()) {
            const std::string_view type = rows.text(0);
            const std::string sql(rows.text(2));
            if (type == "table" || type == "view") {
                const bool plain = type == "table" && upper(sql).rfind("CREATE VIRTUAL", 0) != 0;
                m_plain[std::string(rows.text(1))] = plain;
                m_folded.push_back(upper(rows.text(1)));
            }
            if (type == "trigger" || type == "view") {
                m_callsGdal = m_callsGdal || callsGdal(upper(sql));
            }
        }
    }

    [[nodiscard]] bool ordinary() const {
        return !m_callsGdal && isPlain("gpkg_contents") && isPlain("gpkg_spatial_ref_sys") &&
               isPlain("gpkg_geometry_columns") && !isOther("gpkg_ogr_contents") && !isOther("gpkg_extensions");
    }
    [[nodiscard]] bool isPlain(const std::string& name) const {
        const auto found = m_plain.find(name);
        return found != m_plain.end() && found->second;
    }
    [[nodiscard]] bool has(std::string_view name) const {
        return std::find(m_folded.begin(), m_folded.end(), upper(name)) != m_folded.end();
    }

private:
    /// There, but not as a table.
    [[nodiscard]] bool isOther(const std::string& name) const { return has(name) && !isPlain(name); }

    static bool callsGdal(std::string_view sql) {
        static constexpr std::array<std::string_view, 4> kFunctions{"OGR_GEOCODE", "OGR_DATASOURCE_LOAD_LAYERS",
                                                                    "OGR_GETCONFIGOPTION", "OGR_SETCONFIGOPTION"};
        return std::any_of(kFunctions.begin(), kFunctions.end(),
                           [sql](std::string_view f) { return sql.find(f) != std::string_view::npos; });
    }

    std::map<std::string, bool> m_plain;
    std::vector<std::string> m_folded;
    bool m_callsGdal = false;
};

/// An extension that one must know to read right, and that this is not.
bool hasUnknownExtension(const SqliteDatabase& database, const Schema& schema) {
    static constexpr std::array<std::string_view, 10> kKnown{"gpkg_rtree_index",
                                                             "gdal_aspatial",
                                                             "gpkg_metadata",
                                                             "gpkg_schema",
                                                             "gpkg_crs_wkt",
                                                             "gpkg_crs_wkt_1_1",
                                                             "gpkg_geometry_type_trigger",
                                                             "gpkg_srs_id_trigger",
                                                             "related_tables",
                                                             "gpkg_related_tables"};
    if (!schema.isPlain("gpkg_extensions")) {
        return false;
    }
    SqliteStatement rows = database.prepare("SELECT extension_name FROM gpkg_extensions");
    while (rows.step()) {
        if (!isOneOf(rows.text(0), kKnown)) {
            return true;
        }
    }
    return false;
}

constexpr std::array<std::string_view, 3> kPolygons{"GEOMETRY", "POLYGON", "MULTIPOLYGON"};
/// May hold polygons too, but is not read here.
constexpr std::array<std::string_view, 5> kAreas{"CURVEPOLYGON", "MULTISURFACE", "SURFACE", "GEOMCOLLECTION",
                                                 "GEOMETRYCOLLECTION"};
constexpr std::array<std::string_view, 8> kNoAreas{"POINT",          "LINESTRING", "MULTIPOINT",    "MULTILINESTRING",
                                                   "CIRCULARSTRING", "CURVE",      "COMPOUNDCURVE", "MULTICURVE"};

struct Entry {
    std::string table, geometryColumn, geometryType;
    std::int64_t srs = 0;
};

/// The entry of the layer that is asked for.
class Entries {
public:
    Entries(const SqliteDatabase& database, const Schema& schema) {
        SqliteStatement rows = database.prepare("SELECT c.table_name, c.data_type, g.column_name, "
                                                "g.geometry_type_name, g.srs_id, g.z, g.m FROM gpkg_contents c "
                                                "LEFT JOIN gpkg_geometry_columns g ON g.table_name = c.table_name");
        while (rows.step()) {
            add(rows, schema);
        }
    }

    [[nodiscard]] const Entry* find(const std::string& name) const {
        const Entry* found = nullptr;
        for (const Entry& entry : m_entries) {
            const bool area = isOneOf(entry.geometryType, kPolygons) || isOneOf(entry.geometryType, kAreas);
            if (name.empty() ? area : TextReader().read(entry.table) == toNfc(name)) {
                if (found != nullptr) {
                    return nullptr;
                }
                found = &entry;
            }
        }
        return m_ordinary && found != nullptr && isOneOf(found->geometryType, kPolygons) ? found : nullptr;
    }

private:
    void add(const SqliteStatement& row, const Schema& schema) {
        const std::string_view kind = row.text(1);
        const bool attributes = kind == "attributes" || kind == "aspatial";
        const bool features = kind == "features" && !row.isNull(2);
        if (!attributes && !features) {
            return;
        }
        Entry entry{std::string(row.text(0)), std::string(row.text(2)), upper(row.text(3)), row.integer(4)};
        const bool known = attributes || isOneOf(entry.geometryType, kPolygons) ||
                           isOneOf(entry.geometryType, kAreas) || isOneOf(entry.geometryType, kNoAreas);
        const bool once = std::none_of(m_entries.begin(), m_entries.end(), [&entry](const Entry& other) {
            return upper(other.table) == upper(entry.table);
        });
        m_ordinary =
            m_ordinary && known && once && schema.has(entry.table) && row.integer(5) <= 2 && row.integer(6) <= 2;
        if (attributes) {
            entry.geometryType.clear();
        }
        m_entries.push_back(std::move(entry));
    }

    std::vector<Entry> m_entries;
    bool m_ordinary = true;
};

/// How a column of that declared type is kept; nothing for a type that is not the standard's.
std::optional<GpkgColumn> columnOf(std::string name, const std::string& declared) {
    static constexpr std::array<std::string_view, 5> kInteger{"INTEGER", "INT", "MEDIUMINT", "SMALLINT", "TINYINT"};
    static constexpr std::array<std::string_view, 3> kReal{"REAL", "DOUBLE", "FLOAT"};
    const auto kept = [&name](std::optional<FieldType> type) { return GpkgColumn{std::move(name), type}; };
    if (isOneOf(declared, kInteger)) {
        return kept(FieldType::Integer);
    }
    if (declared == "BOOLEAN") {
        return kept(FieldType::Boolean);
    }
    if (isOneOf(declared, kReal)) {
        return kept(FieldType::Real);
    }
    if (declared == "TEXT" || declared.rfind("TEXT(", 0) == 0) {
        return kept(FieldType::Text);
    }
    if (declared == "BLOB" || declared.rfind("BLOB(", 0) == 0) {
        return kept(std::nullopt);
    }
    if (declared == "DATE" || declared == "DATETIME") {
        return kept(declared == "DATE" ? FieldType::Date : FieldType::DateTime);
    }
    return std::nullopt;
}

/// Sorts the table's columns into id, geometry and fields. False where one is out of the ordinary.
bool readColumns(const SqliteDatabase& database, const Entry& entry, GpkgLayer& layer) {
    SqliteStatement rows = database.prepare("PRAGMA table_xinfo(" + quotedName(entry.table) + ")");
    constexpr int kName = 1, kType = 2, kPrimaryKey = 5, kHidden = 6;
    while (rows.step()) {
        std::string name(rows.text(kName));
        const std::string declared = upper(rows.text(kType));
        if (rows.integer(kHidden) != 0) {
            return false;
        }
        if (upper(name) == upper(entry.geometryColumn)) {
            if (!layer.geometryColumn.empty() || (declared != "GEOMETRY" && declared != entry.geometryType)) {
                return false;
            }
            layer.geometryColumn = name;
        } else if (rows.integer(kPrimaryKey) != 0) {
            if (!layer.idColumn.empty() || declared != "INTEGER") {
                return false;
            }
            layer.idColumn = name;
        } else if (auto column = columnOf(std::move(name), declared)) {
            layer.columns.push_back(std::move(*column));
        } else {
            return false;
        }
    }
    return !layer.idColumn.empty() && !layer.geometryColumn.empty();
}

/// The count that the file keeps, else counted; more than `most` are not counted on.
std::int64_t countFeatures(const SqliteDatabase& database, const Schema& schema, const std::string& table,
                           std::int64_t most) {
    if (schema.isPlain("gpkg_ogr_contents")) {
        SqliteStatement kept =
            database.prepare("SELECT feature_count FROM gpkg_ogr_contents WHERE lower(table_name) = lower(?)");
        kept.bind(0, table);
        if (kept.step() && kept.type(0) == SQLITE_INTEGER) {
            return kept.integer(0);
        }
    }
    SqliteStatement rows = database.prepare("SELECT 1 FROM " + quotedName(table));
    std::int64_t count = 0;
    while (count <= most && rows.step()) {
        ++count;
    }
    return count;
}

} // namespace

std::optional<GpkgLayer> ordinaryLayer(const SqliteDatabase& database, const std::string& name,
                                       std::int64_t mostFeatures) {
    const Schema schema(database);
    if (!isKnownVersion(database) || !schema.ordinary() || hasUnknownExtension(database, schema)) {
        return std::nullopt;
    }
    const Entries entries(database, schema);
    const Entry* entry = entries.find(name);
    GpkgLayer layer;
    if (entry == nullptr || !schema.isPlain(entry->table) || !readColumns(database, *entry, layer)) {
        return std::nullopt;
    }
    layer.table = entry->table;
    layer.features = countFeatures(database, schema, layer.table, mostFeatures);
    layer.srs = entry->srs;
    const bool ordinary = layer.features >= 0 && layer.features <= mostFeatures;
    return ordinary ? std::optional(std::move(layer)) : std::nullopt;
}

} // namespace gis
