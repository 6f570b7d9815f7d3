// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Every format in, every format out, read by GDAL's own drivers and by us: same units, fields, values and areas.
#include "gis/crs/geodesic.h"
#include "gis/io/csv_row.h"
#include "gis/io/gdal_scope.h"
#include "tests/gis/io/layer_files.h"

#include <ogrsf_frmts.h>

#include <tuple>

namespace gis::test {
namespace {

using Names = std::vector<std::pair<std::string, std::string>>; ///< short, own

std::string digitsOf(const std::string& text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits.substr(0, 14);
}

/// GDAL's CSV reader ends the lines inside a quoted cell as it likes, and drops quotes from names of columns.
std::string asGdalReadsCsv(std::string text, char dropped) {
    std::erase(text, dropped);
    return text;
}

/// "" where both mean the same. What has no type of its own in a format comes back as text or number.
std::string difference(const Field& before, std::size_t unit, const std::string& after) {
    const std::string expected = before.isNull[unit] != 0 ? "" : before.asText(unit);
    bool same = expected == after;
    if (!same && !expected.empty() && !after.empty()) {
        if (before.type == FieldType::Real) {
            const double wanted = before.reals()[unit];
            same = std::abs(std::strtod(after.c_str(), nullptr) - wanted) <= 1e-15 * std::abs(wanted);
        } else if (before.type == FieldType::Integer) { // KML's whole numbers end at 2^31: longer ones are reals
            same = std::strtod(after.c_str(), nullptr) == static_cast<double>(before.integers()[unit]);
        } else if (before.type == FieldType::Date || before.type == FieldType::DateTime) {
            same = digitsOf(expected) == digitsOf(after);
        }
    }
    return same ? "" : before.name + " of unit " + std::to_string(unit) + ": " + expected + " became " + after;
}

std::string nameThrough(const Names& dictionary, const std::string& name) {
    for (const auto& [shortName, own] : dictionary) {
        if (own == name) {
            return shortName;
        }
    }
    return name;
}

void addOgrPolygon(OGRGeometryH polygon, Polygons& into) {
    for (int r = 0; r < OGR_G_GetGeometryCount(polygon); ++r) {
        OGRGeometryH ring = OGR_G_GetGeometryRef(polygon, r);
        std::vector<Point> points(static_cast<std::size_t>(OGR_G_GetPointCount(ring)));
        OGR_G_GetPoints(ring, &points[0].x, sizeof(Point), &points[0].y, sizeof(Point), nullptr, 0);
        into.addRing(points);
    }
    into.endPart();
}

void addOgrUnit(OGRGeometryH geometry, Polygons& into) {
    if (geometry != nullptr && wkbFlatten(OGR_G_GetGeometryType(geometry)) == wkbPolygon) {
        addOgrPolygon(geometry, into);
    } else {
        for (int i = 0; geometry != nullptr && i < OGR_G_GetGeometryCount(geometry); ++i) {
            addOgrPolygon(OGR_G_GetGeometryRef(geometry, i), into);
        }
    }
    into.endUnit();
}

std::string valueByGdal(OGRFeatureH feature, int index) {
    if (OGR_F_IsFieldSetAndNotNull(feature, index) == 0) {
        return "";
    }
    if (OGR_Fld_GetType(OGR_F_GetFieldDefnRef(feature, index)) == OFTReal) {
        std::string text;
        appendJsonNumber(text, OGR_F_GetFieldAsDouble(feature, index));
        return text;
    }
    return OGR_F_GetFieldAsString(feature, index);
}

/// What another reader of that name makes of a file.
class ByGdal {
public:
    explicit ByGdal(const std::string& path) {
        RegisterOGRLIBKML();
        RegisterOGRCSV();
        const std::string extension = fs::path(path).extension().string();
        const std::string driver = extension == ".kml"       ? "LIBKML"
                                   : extension == ".csv"     ? "CSV"
                                   : extension == ".gpkg"    ? "GPKG"
                                   : extension == ".shp"     ? "ESRI Shapefile"
                                   : extension == ".geojson" ? "GeoJSON"
                                                             : "FlatGeobuf";
        const char* drivers[] = {driver.c_str(), nullptr};
        m_dataset.reset(GDALOpenEx(path.c_str(), GDAL_OF_VECTOR, drivers, nullptr, nullptr));
        m_layer = m_dataset ? GDALDatasetGetLayer(m_dataset.get(), 0) : nullptr;
    }

    /// Compares with the layer that was written first; `names` say how its fields are called by now.
    void compare(const Layer& layer, const std::vector<std::string>& names, bool csv) const {
        ASSERT_NE(m_layer, nullptr);
        Polygons polygons;
        std::size_t unit = 0;
        OGR_L_ResetReading(m_layer);
        while (const FeatureHandle feature{OGR_L_GetNextFeature(m_layer)}) {
            ASSERT_LT(unit, layer.unitCount());
            for (std::size_t f = 0; f < names.size(); ++f) {
                const std::string name = csv ? asGdalReadsCsv(names[f], '"') : names[f];
                const int index = OGR_F_GetFieldIndex(feature.get(), name.c_str());
                ASSERT_GE(index, 0) << names[f];
                std::string value = valueByGdal(feature.get(), index);
                const bool defused = csv && value.size() > 1 && value[0] == '\'';
                value = defused ? value.substr(1) : value;
                Field expected = layer.attributes.fields[f];
                if (defused && expected.values.index() == 0 && expected.texts()[unit] == "'" + value) {
                    value = "'" + value; // the quote was its own
                }
                if (csv && expected.values.index() == 0) {
                    std::string& text = std::get<0>(expected.values)[unit];
                    text = asGdalReadsCsv(text, '\r');
                }
                EXPECT_EQ(difference(expected, unit, value), "");
            }
            addOgrUnit(OGR_F_GetGeometryRef(feature.get()), polygons);
            ++unit;
        }
        ASSERT_EQ(unit, layer.unitCount());
        if (!csv) {
            compareAreas(layer, polygons);
        }
    }

    static void compareAreas(const Layer& layer, const Polygons& polygons) {
        const Crs degrees = Crs::fromText("EPSG:4326");
        const std::vector<double> before = geodesicAreas(layer.polygons, degrees);
        const std::vector<double> after = geodesicAreas(polygons, degrees);
        for (std::size_t unit = 0; unit < before.size(); ++unit) {
            EXPECT_NEAR(after[unit], before[unit], 1e-9 * before[unit]) << "area of unit " << unit;
        }
    }

private:
    DatasetHandle m_dataset;
    OGRLayerH m_layer = nullptr;
};

/// A .dbf drops spaces and cannot hold everything; LIBKML gives these names to fields of its own.
bool isOfLibkml(const std::string& name) {
    return name == "name" || name == "description";
}

void roundTrip(const Layer& layer, const std::string& in, const std::string& out) {
    const TempFolder folder;
    const std::string first = folder / ("one" + in);
    const std::string second = folder / ("two" + out);
    const Names firstNames = writeAsInput(first, layer);
    const Layer between = readBackOf(first);
    ASSERT_EQ(between.attributes.fields.size(), layer.attributes.fields.size());
    Problems problems;
    const Names secondNames = writeLayer(second, *layerFormatOf(second), between, {}, problems).shortNames;
    std::vector<std::string> names;
    for (std::size_t f = 0; f < layer.attributes.fields.size(); ++f) {
        const std::string afterFirst = nameThrough(firstNames, layer.attributes.fields[f].name);
        EXPECT_EQ(between.attributes.fields[f].name, afterFirst);
        names.push_back(nameThrough(secondNames, afterFirst));
    }
    const bool csv = out == ".csv";
    if (!csv) {
        const Layer last = readBackOf(second);
        ASSERT_EQ(last.unitCount(), layer.unitCount());
        ASSERT_EQ(last.attributes.fields.size(), layer.attributes.fields.size());
        for (std::size_t f = 0; f < names.size(); ++f) {
            EXPECT_EQ(last.attributes.fields[f].name, names[f]);
            for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
                EXPECT_EQ(difference(layer.attributes.fields[f], unit, last.attributes.fields[f].asText(unit)), "");
            }
        }
        ByGdal::compareAreas(layer, last.polygons);
    }
    for (std::string& name : names) {
        name = csv ? defusedText(name) : name;
        name = out == ".kml" && isOfLibkml(name) ? (name == "name" ? "Name" : name) : name;
    }
    ByGdal(second).compare(layer, names, csv);
}

class EveryFormat : public testing::TestWithParam<std::tuple<std::string, std::string>> {
protected:
    /// FlatGeobuf takes no unit without geometry.
    [[nodiscard]] static bool allWithGeometry() {
        return std::get<0>(GetParam()) == ".fgb" || std::get<1>(GetParam()) == ".fgb";
    }
};

TEST_P(EveryFormat, keepsTheSample) {
    roundTrip(sampleLayer(allWithGeometry()), std::get<0>(GetParam()), std::get<1>(GetParam()));
}

TEST_P(EveryFormat, keepsHostileNamesAndValues) {
    roundTrip(hostileLayer(), std::get<0>(GetParam()), std::get<1>(GetParam()));
}

TEST_P(EveryFormat, keepsRealWards) {
    const std::string file = dataFolder() + "../reference/data/vn46.geojson";
    if (!fs::exists(file)) {
        GTEST_SKIP() << "no " << file;
    }
    roundTrip(readBackOf(file), std::get<0>(GetParam()), std::get<1>(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    EachInEachOut, EveryFormat,
    testing::Combine(testing::Values(".gpkg", ".geojson", ".shp", ".fgb", ".kml", ".kmz", ".topojson"),
                     testing::Values(".gpkg", ".geojson", ".shp", ".fgb", ".kml", ".csv")),
    [](const auto& row) { return std::get<0>(row.param).substr(1) + "To" + std::get<1>(row.param).substr(1); });

} // namespace
} // namespace gis::test
