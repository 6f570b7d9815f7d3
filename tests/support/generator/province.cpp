// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/province.h"

#include "gis/crs/geodesic.h"
#include "tests/support/generator/division.h"
#include "tests/support/generator/ground.h"
#include "tests/support/generator/outlines.h"
#include "tests/support/generator/plain_fields.h"
#include "tests/support/generator/river_courses.h"
#include "tests/support/generator/unit_names.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace generator {

namespace {

enum Kind : std::uint8_t { Border, Coast, Course };
constexpr std::array<Roughness, 3> kRoughness{{{0.30, 0.32, 1.0}, {0.45, 0.40, 1.6}, {0.60, 0.44, 1.4}}};

std::vector<std::uint8_t> kindsOfEdges(const Ground& ground, const RiverCourses& rivers) {
    std::vector<std::uint8_t> kinds(ground.cells.edges.size() / 2, Border);
    for (std::uint32_t edge = 0; edge < ground.cells.edges.size(); ++edge) {
        const std::uint32_t across = ground.cells.cellAcross(edge);
        if (ground.landform[across] == Landform::Outside && ground.sea[across] != 0) {
            kinds[edge / 2] = Coast;
        }
    }
    for (const auto& course : rivers) {
        for (const std::uint32_t edge : course) {
            kinds[edge / 2] = Course;
        }
    }
    return kinds;
}

std::vector<gis::Point> lineOf(const std::vector<std::uint32_t>& course, const Chains& chains) {
    std::vector<gis::Point> line;
    const auto add = [&line](const gis::Point& point) {
        if (line.empty() || line.back() != point) {
            line.push_back(point);
        }
    };
    for (const std::uint32_t edge : course) {
        const auto chain = chains.of(edge);
        if (chains.reversed(edge)) {
            std::for_each(chain.rbegin(), chain.rend(), add);
        } else {
            std::for_each(chain.begin(), chain.end(), add);
        }
    }
    return line;
}

std::vector<Commune> communesOf(const Ground& ground, const Division& division) {
    std::vector<Commune> communes(division.seat.size());
    for (std::size_t unit = 0; unit < communes.size(); ++unit) {
        const std::uint32_t cell = division.seat[unit];
        communes[unit].district = division.district[unit];
        communes[unit].hills = ground.hills[cell];
        communes[unit].urban = ground.urban[cell];
        communes[unit].seat = pointAt(ground.cells.sites[cell]);
    }
    return communes;
}

} // namespace

Province makeProvince(std::uint64_t seed, std::size_t vertices) {
    const Ground ground = makeGround(seed);
    const RiverCourses rivers = findRivers(ground, seed);
    const Division division = divide(ground, rivers, seed);
    const Outlines outlines = traceOutlines(ground.cells, division.unitOfCell, division.seat.size());
    const std::vector<std::uint8_t> kinds = kindsOfEdges(ground, rivers);
    std::vector<bool> isCourse(kinds.size());
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        isCourse[i] = kinds[i] == Course;
    }
    const auto segments = segmentsOfOutlines(ground.cells, outlines, kRoughness, kinds, isCourse, vertices);
    const Chains chains = makeChains(ground.cells, segments, kRoughness, kinds, seed);

    Province province;
    province.polygons = polygonsOf(outlines, chains);
    province.communes = communesOf(ground, division);
    province.districts.resize(division.districts);
    province.islandUnit = division.islandUnit;
    province.exclaveUnit = division.exclaveUnit;
    province.enclaveUnit = division.enclaveUnit;
    nameUnits(province, seed);
    for (std::size_t i = 0; i < rivers.size(); ++i) {
        province.rivers.push_back({riverName(i), lineOf(rivers[i], chains)});
    }
    return province;
}

gis::Layer layerOf(const Province& province) {
    gis::Layer layer;
    layer.name = "communes";
    layer.crs = gis::Crs::fromText("EPSG:4326");
    layer.polygons = province.polygons;
    const auto add = [&](const char* name, const char* title, auto valueOf) {
        std::vector<std::string> values;
        for (const Commune& commune : province.communes) {
            values.push_back(valueOf(commune));
        }
        layer.attributes.fields.push_back(textField(name, std::move(values)));
        layer.attributes.fields.back().title = title;
    };
    add("code", "Mã xã", [](const Commune& c) { return c.code; });
    add("name", "Tên đơn vị", [](const Commune& c) { return c.fullName(); });
    add("kind", "Loại", [](const Commune& c) { return c.kind; });
    add("district_code", "Mã huyện", [&](const Commune& c) { return province.districts[c.district].code; });
    add("district_name", "Huyện", [&](const Commune& c) { return province.districts[c.district].name; });
    add("province_code", "Mã tỉnh", [](const Commune&) { return std::string(kProvinceCode); });
    std::vector<double> areas = gis::geodesicAreas(layer.polygons, layer.crs);
    for (double& area : areas) {
        area = std::floor(area / 1e4 + 0.5) / 100;
    }
    layer.attributes.fields.push_back(realField("area_km2", std::move(areas)));
    layer.attributes.fields.back().title = "Diện tích (km²)";
    return layer;
}

} // namespace generator
