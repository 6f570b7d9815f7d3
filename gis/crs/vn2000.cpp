// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/vn2000.h"

#include "gis/crs/transverse_mercator.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <optional>
#include <string_view>

namespace gis {

namespace {

/// Letters and digits in lower case, without Esri's "D_" and "GCS_" in front.
std::string plainName(const char* name) {
    std::string_view rest = name == nullptr ? "" : name;
    for (const std::string_view prefix : {"D_", "GCS_"}) {
        if (rest.starts_with(prefix)) {
            rest.remove_prefix(prefix.size());
        }
    }
    std::string plain;
    for (const char c : rest) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) {
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    return plain;
}

/// A datum without a name is called after its shift: "Unknown based on WGS84 ellipsoid using
/// towgs84=-191.90441429,...", in a .prj "D_Unknown_based_on_WGS84_ellipsoid_using_towgs84_-191_90441429_...", where
/// nothing else tells the shift.
bool namesTheOfficialShift(const char* name) {
    std::string text = name == nullptr ? "" : name;
    std::ranges::replace_if(
        text, [](char c) { return c == '=' || c == ',' || c == '.'; }, '_');
    return text.find("towgs84_-191_90441429_-39_30318279_-111_45032835_") != std::string::npos;
}

bool isNameOfVn2000(const char* name) {
    const std::string plain = plainName(name);
    return plain == "vietnam2000" || plain == "vn2000" || namesTheOfficialShift(name);
}

/// The three or seven numbers to WGS 84 that a bound CRS states, as metres, arc seconds and parts per million.
std::optional<std::array<double, 7>> shiftOf(PJ_CONTEXT* context, const PJ* boundCrs) {
    const proj::Object shift(proj_crs_get_coordoperation(context, boundCrs));
    std::array<double, 7> values{};
    if (!shift || proj_coordoperation_get_towgs84_values(context, shift.get(), values.data(), 7, 0) == 0) {
        return std::nullopt;
    }
    return values;
}

struct Twin {
    double centralMeridian;
    const char* given;
    const char* right;
};

constexpr std::array<Twin, 4> kTwins{{{102, "EPSG:6956", "EPSG:5896"},
                                      {105, "EPSG:6957", "EPSG:5897"},
                                      {108, "EPSG:6958", "EPSG:5898"},
                                      {107.75, "EPSG:6959", "EPSG:5899"}}};

} // namespace

bool isOnVn2000(PJ_CONTEXT* context, const PJ* crs) {
    const proj::Object geographic(proj_crs_get_geodetic_crs(context, crs));
    if (!geographic) {
        return false;
    }
    const proj::Object datum(proj_crs_get_datum_forced(context, geographic.get()));
    return proj::codeOf(geographic.get()) == "EPSG:4756" || isNameOfVn2000(proj_get_name(geographic.get())) ||
           (datum && (proj::codeOf(datum.get()) == "EPSG:6756" || isNameOfVn2000(proj_get_name(datum.get()))));
}

bool hasShift(PJ_CONTEXT* context, const PJ* boundCrs) {
    const auto values = shiftOf(context, boundCrs);
    return values && std::any_of(values->begin(), values->end(), [](double value) { return value != 0; });
}

bool hasVn2000Shift(PJ_CONTEXT* context, const PJ* boundCrs) {
    constexpr std::array<double, 3> kOfficial{-191.90441429, -39.30318279, -111.45032835};
    constexpr double kRounding = 0.01; // metres: files write these with 2 to 8 decimals
    const auto values = shiftOf(context, boundCrs);
    return values && std::equal(kOfficial.begin(), kOfficial.end(), values->begin(),
                                [](double a, double b) { return std::abs(a - b) <= kRounding; });
}

proj::Object onVn2000(PJ_CONTEXT* context, const PJ* crs) {
    proj::Object geographic(proj_create_from_database(context, "EPSG", "4756", PJ_CATEGORY_CRS, 0, nullptr));
    if (!geographic || proj_get_type(crs) != PJ_TYPE_PROJECTED_CRS) {
        return geographic;
    }
    const proj::Object conversion(proj_crs_get_coordoperation(context, crs));
    const proj::Object axes(proj_crs_get_coordinate_system(context, crs));
    if (!conversion || !axes) {
        return nullptr;
    }
    return proj::Object(
        proj_create_projected_crs(context, proj_get_name(crs), geographic.get(), conversion.get(), axes.get()));
}

DeprecatedTwin deprecatedTwin(PJ_CONTEXT* context, const PJ* crs) {
    const auto projection = transverseMercatorOf(context, crs);
    if (!projection || projection->falseEasting != 0 || projection->falseNorthing != 500'000 ||
        !isOnVn2000(context, crs)) {
        return {};
    }
    for (const Twin& twin : kTwins) {
        if (std::abs(projection->meridian - twin.centralMeridian) < 1e-9) {
            return {twin.given, twin.right};
        }
    }
    return {};
}

} // namespace gis
