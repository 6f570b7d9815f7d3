// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/io/layer.h"
#include "gis/io/read_layer.h"
#include "gis/io/write_layer.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

namespace gis::test {

namespace fs = std::filesystem;

/// A folder of its own, removed at the end.
class TempFolder {
public:
    explicit TempFolder(const std::string& parent = testing::TempDir()) {
        std::string name = (fs::path(parent) / "diaban-io-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }
    ~TempFolder() {
        std::error_code failure;
        fs::permissions(m_path, fs::perms::owner_all, failure);
        fs::remove_all(m_path, failure);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] std::string operator/(const std::string& name) const { return (m_path / name).string(); }
    [[nodiscard]] const fs::path& path() const { return m_path; }
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> result;
        for (const auto& entry : fs::directory_iterator(m_path)) {
            result.push_back(entry.path().filename().string());
        }
        std::sort(result.begin(), result.end());
        return result;
    }

private:
    fs::path m_path;
};

inline void spit(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

inline std::string slurp(const std::string& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

inline void addSquare(Polygons& polygons, double x, double y, double size, bool hole = false) {
    const Point ccw[] = {{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}};
    polygons.addRing(ccw);
    if (hole) {
        const double a = x + size / 4, b = x + size / 2, c = y + size / 4, d = y + size / 2;
        const Point inner[] = {{a, c}, {a, d}, {b, d}, {b, c}, {a, c}};
        polygons.addRing(inner);
    }
    polygons.endPart();
}

template <typename Value>
Field fieldOf(const std::string& name, FieldType type, std::vector<Value> values, const std::vector<int>& nulls = {}) {
    Field field = makeField(name, type, values.size());
    field.isNull.assign(values.size(), 0);
    field.values = std::move(values);
    for (const int unit : nulls) {
        field.isNull[static_cast<std::size_t>(unit)] = 1;
    }
    return field;
}

/// Five units: plain, with a hole, of two parts, without geometry (or, where asked, an island), far off; every field
/// type, nulls, zeros in codes.
inline Layer sampleLayer(bool allWithGeometry = false) {
    Layer layer;
    layer.name = "sample";
    layer.crs = Crs::fromText("EPSG:4326");
    Polygons& p = layer.polygons;
    addSquare(p, 105.1, 21.1, 0.1);
    p.endUnit();
    addSquare(p, 105.2, 21.1, 1.0 / 7, true);
    p.endUnit();
    addSquare(p, 106, 20, 0.3);
    addSquare(p, 107, 20, 0.1, true);
    p.endUnit();
    if (allWithGeometry) {
        addSquare(p, 108.1, 15.1, 0.01);
    }
    p.endUnit();
    addSquare(p, 111.95, 16.5, 1.0 / 3);
    p.endUnit();
    using Texts = std::vector<std::string>;
    auto& fields = layer.attributes.fields;
    fields.push_back(fieldOf<std::string>("code", FieldType::Text, Texts{"00103", "00001", "00", "", "99999"}, {3}));
    fields.push_back(fieldOf<std::string>("Tên đơn vị hành chính", FieldType::Text,
                                          Texts{"Xã Hòa Bình", "Phường Ứ \"Ệ\"", "a,b;c\\", "Đặc khu", ""}, {4}));
    fields.push_back(fieldOf<std::int64_t>("population", FieldType::Integer, {0, -5, 9'000'000'000, 0, 3}, {3}));
    fields.push_back(fieldOf<double>("rate", FieldType::Real, {0.5, 1.0 / 3, -120, 0, 1e6}, {3}));
    fields.push_back(fieldOf<std::int64_t>("pledged", FieldType::Boolean, {1, 0, 1, 0, 0}, {4}));
    fields.push_back(fieldOf<std::string>("signed", FieldType::Date,
                                          Texts{"2025-07-01", "1999-12-31", "", "2024-02-29", "2026-01-01"}, {2}));
    fields.push_back(fieldOf<std::string>(
        "seen", FieldType::DateTime,
        Texts{"2025-07-01T10:20:30Z", "", "2025-07-01T00:00:00Z", "2025-07-01T23:59:59Z", "2026-01-01T01:02:03Z"},
        {1}));
    fields.push_back(fieldOf<std::string>("Tên đơn vị cũ", FieldType::Text, Texts{"a", "b", "c", "d", "e"}));
    return layer;
}

/// The sample as the format of `path` can hold it: FlatGeobuf takes no unit without geometry.
inline Layer sampleFor(const std::string& path) {
    return sampleLayer(layerFormatOf(path) == LayerFormat::FlatGeobuf);
}

/// The id of the Error that `action` throws; empty where it throws none.
inline std::string errorId(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.message().id;
    } catch (const std::exception& error) {
        return error.what();
    }
    return {};
}

inline std::string readErrorId(const std::string& file, const ReadOptions& options = {}) {
    return errorId([&] {
        Problems problems;
        static_cast<void>(readLayer(file, options, problems));
    });
}

inline Layer readBackOf(const std::string& file, const ReadOptions& options = {}) {
    Problems problems;
    return readLayer(file, options, problems);
}

inline double planarArea(const Polygons& polygons, std::size_t unit) {
    double area = 0;
    const auto parts = polygons.partsOf(unit);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const auto rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            area += (r == rings.first ? 1 : -1) * std::abs(signedArea(polygons.ring(r)));
        }
    }
    return area;
}

/// The folder of the big test data.
inline std::string dataFolder() {
    const char* set = std::getenv("DIABAN_DATA");
    return std::string(set != nullptr ? set : DIABAN_SOURCE_DIR "/../shared") + "/data/";
}

} // namespace gis::test
