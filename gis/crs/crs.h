// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

namespace gis {

/// A coordinate reference system as a value: WKT2 plus, where known, its authority code. Coordinates in Diaban are
/// always x east / longitude, y north / latitude, whatever axis order the authority states.
class Crs {
public:
    Crs() = default; ///< unknown
    /// From anything PROJ understands: "EPSG:4326", WKT1 (also Esri's), WKT2, PROJ string. The horizontal part of a
    /// compound or 3D CRS. A datum shift stated in the text is kept where the datum is not known by name; the official
    /// shift of VN-2000 (towgs84) is taken as the datum VN-2000.
    /// Throws Error{BadInput}: "crs.unknown" {text}; "crs.deprecated_twin" {given, right} for EPSG:6956 to 6959, whose
    /// easting and northing of the false origin are exchanged.
    static Crs fromText(const std::string& text);

    [[nodiscard]] bool known() const noexcept { return !m_wkt.empty(); }
    [[nodiscard]] const std::string& wkt() const noexcept { return m_wkt; }
    /// "EPSG:5897", also where a text without a code means the same; or empty.
    [[nodiscard]] const std::string& code() const noexcept { return m_code; }
    [[nodiscard]] const std::string& name() const noexcept { return m_name; }
    /// Degrees of longitude and latitude.
    [[nodiscard]] bool geographic() const noexcept { return m_geographic; }
    /// Based on the datum VN-2000 (EPSG:4756 and what is projected from it).
    [[nodiscard]] bool vn2000() const noexcept { return m_vn2000; }

    friend bool operator==(const Crs&, const Crs&) = default;

private:
    std::string m_wkt, m_code, m_name;
    bool m_geographic = false;
    bool m_vn2000 = false;
};

} // namespace gis
