// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/vn2000_doubts.h"

#include "gis/crs/geodesic.h"
#include "gis/crs/proj_handles.h"
#include "gis/crs/transform.h"
#include "gis/crs/transverse_mercator.h"
#include "gis/crs/vn2000.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstring>
#include <string_view>

namespace gis {

namespace {

constexpr double kZoneScale = 0.9999;
constexpr double kUtmScale = 0.9996;
constexpr double kZoneEasting = 500'000;

struct Zone {
    double meridian;
    const char* code;
    const char* shown;
};

/// Circular 973/2001/TT-TCDC and EPSG 10: the zones of 3 degrees, and the meridians of provinces.
constexpr std::array<Zone, 18> kZones{{
    {102, "EPSG:5896", "102°"},
    {105, "EPSG:5897", "105°"},
    {107.75, "EPSG:5899", "107°45′"},
    {108, "EPSG:5898", "108°"},
    {103, "EPSG:9205", "103°"},
    {104, "EPSG:9206", "104°"},
    {104.5, "EPSG:9207", "104°30′"},
    {104.75, "EPSG:9208", "104°45′"},
    {105.5, "EPSG:9209", "105°30′"},
    {105.75, "EPSG:9210", "105°45′"},
    {106, "EPSG:9211", "106°"},
    {106.25, "EPSG:9212", "106°15′"},
    {106.5, "EPSG:9213", "106°30′"},
    {107, "EPSG:9214", "107°"},
    {107.25, "EPSG:9215", "107°15′"},
    {107.5, "EPSG:9216", "107°30′"},
    {108.25, "EPSG:9217", "108°15′"},
    {108.5, "EPSG:9218", "108°30′"},
}};

const Zone* zoneAt(double meridian) {
    const auto found = std::ranges::find_if(
        kZones, [meridian](const Zone& zone) { return std::abs(zone.meridian - meridian) < 1e-6; });
    return found == kZones.end() ? nullptr : &*found;
}

bool near(double a, double b) {
    return std::abs(a - b) < 1e-7;
}

/// The name of a zone of three degrees, as people write it: "VN2000_TM3_105", "VN-2000 múi 3", "VN2000_KTT_105". Of
/// letters with marks the others are left.
bool namesAZone(const char* name) {
    std::string plain;
    for (const char* c = name == nullptr ? "" : name; *c != '\0'; ++c) {
        if (std::isalnum(static_cast<unsigned char>(*c)) != 0) {
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(*c)));
        }
    }
    const auto has = [&plain](std::string_view word) { return plain.find(word) != std::string::npos; };
    return has("tm3") || has("mui3") || has("mi3") || has("3deg") || (has("ktt") && !has("utm"));
}

bool onEllipsoidOfWgs84(PJ_CONTEXT* context, const PJ* crs) {
    const proj::Object ellipsoid(proj_get_ellipsoid(context, crs));
    double semiMajor = 0;
    double inverseFlattening = 0;
    return ellipsoid &&
           proj_ellipsoid_get_parameters(context, ellipsoid.get(), &semiMajor, nullptr, nullptr, &inverseFlattening) !=
               0 &&
           std::abs(semiMajor - 6'378'137) < 1e-3 && std::abs(inverseFlattening - 298.257223563) < 1e-6;
}

/// How far the middle of the layer moves when the projection has the right scale; metres.
double scaleError(PJ_CONTEXT* context, TransverseMercator projection, const Box& extent) {
    const auto read = lonLatOf(context, projection, extent.centre());
    projection.scale = kZoneScale;
    const auto right = lonLatOf(context, projection, extent.centre());
    return read && right ? geodesicLength(*read, *right) : 0;
}

/// How far the official shift moves a point there; metres.
double datumError(const Point& lonLat) {
    std::array<Point, 1> moved{lonLat};
    const bool done = Transform(Crs::fromText("EPSG:4756"), Crs::fromText("EPSG:4326")).apply(moved) == 0;
    return done ? geodesicLength(lonLat, moved[0]) : 0;
}

std::int64_t rounded(double metres) {
    return std::llround(metres);
}

class Doubts {
public:
    Doubts(PJ_CONTEXT* context, const Box& extent) : m_context(context), m_extent(extent) {}

    std::vector<Message> of(const PJ* stated, const PJ* crs) {
        const auto projection = transverseMercatorOf(m_context, crs);
        const bool vn2000 = isOnVn2000(m_context, crs);
        const bool bound = proj_get_type(stated) == PJ_TYPE_BOUND_CRS;
        if (vn2000 && bound && !hasShift(m_context, stated)) {
            m_doubts.push_back({"crs.zero_shift", {{"metres", rounded(datumError(middle(crs, projection)))}}});
        }
        const Zone* zone = projection && near(projection->falseEasting, kZoneEasting) &&
                                   projection->falseNorthing == 0 && onEllipsoidOfWgs84(m_context, crs)
                               ? zoneAt(projection->meridian)
                               : nullptr;
        if (zone == nullptr || (bound && hasShift(m_context, stated))) {
            return std::move(m_doubts);
        }
        const bool utmMeridian = near(zone->meridian, 105); // 48N, the only one that is a meridian of zones too
        const bool utmScale = near(projection->scale, kUtmScale) && (!utmMeridian || namesAZone(proj_get_name(crs)));
        if (utmScale) {
            add("crs.utm_scale", *zone, scaleError(m_context, *projection, m_extent));
        }
        if (!vn2000 && (utmScale || near(projection->scale, kZoneScale))) {
            add("crs.zone_on_wgs84", *zone, datumError(middle(crs, projection)));
        }
        return std::move(m_doubts);
    }

private:
    void add(const char* id, const Zone& zone, double metres) {
        m_doubts.push_back(
            {id,
             {{"meridian", std::string(zone.shown)}, {"right", std::string(zone.code)}, {"metres", rounded(metres)}}});
    }

    [[nodiscard]] Point middle(const PJ* crs, const std::optional<TransverseMercator>& projection) const {
        constexpr Point kMiddleOfTheCountry{106, 16};
        if (m_extent.empty()) {
            return kMiddleOfTheCountry;
        }
        if (projection) {
            return lonLatOf(m_context, *projection, m_extent.centre()).value_or(kMiddleOfTheCountry);
        }
        return proj_get_type(crs) == PJ_TYPE_PROJECTED_CRS ? kMiddleOfTheCountry : m_extent.centre();
    }

    PJ_CONTEXT* m_context;
    Box m_extent;
    std::vector<Message> m_doubts;
};

/// Most files state a code or what every program writes; only a text with one of these is worth parsing.
bool maybeDoubtful(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text.find("0.9996") != std::string::npos || text.find("0.9999") != std::string::npos ||
           text.find("towgs84") != std::string::npos || text.find("boundcrs") != std::string::npos;
}

} // namespace

std::vector<Message> vn2000Doubts(const std::string& text, const Box& extent) {
    constexpr std::size_t kLongestText = 65'536;
    if (text.size() > kLongestText || text.find('\0') != std::string::npos || !maybeDoubtful(text)) {
        return {};
    }
    const proj::Context context = proj::makeContext();
    const bool plainProj = text.find("proj=") != std::string::npos && text.find("type=crs") == std::string::npos &&
                           text.find('[') == std::string::npos;
    const proj::Object stated(proj_create(context.get(), (plainProj ? text + " +type=crs" : text).c_str()));
    if (!stated) {
        return {};
    }
    const proj::Object crs = proj::horizontalPart(context.get(), proj::Object(proj_clone(context.get(), stated.get())));
    return crs ? Doubts(context.get(), extent).of(stated.get(), crs.get()) : std::vector<Message>();
}

} // namespace gis
