// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace gis::test::geojson {

inline const std::string kRing = "[[105,21],[106.5,21],[106,22.25],[105,22],[105,21]]";
inline const std::string kHole = "[[105.2,21.2],[105.2,21.4],[105.4,21.4],[105.2,21.2]]";
inline const std::string kPolygon = R"({"type":"Polygon","coordinates":[)" + kRing + "]}";

inline std::string feature(const std::string& properties, const std::string& geometry = kPolygon,
                           const std::string& more = "") {
    return R"({"type":"Feature",)" + more + R"("properties":)" + properties + R"(,"geometry":)" + geometry + "}";
}

inline std::string collection(const std::vector<std::string>& features, const std::string& more = "") {
    std::string text = R"({"type":"FeatureCollection",)" + more + R"("features":[)";
    for (std::size_t i = 0; i < features.size(); ++i) {
        text += (i == 0 ? "" : ",\n") + features[i];
    }
    return text + "]}";
}

inline const std::string kType = R"("type":"FeatureCollection")";

} // namespace gis::test::geojson
