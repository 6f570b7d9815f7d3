// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/io/raw_layer.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// Gives the next bytes of a KML document, none at its end.
using ByteSource = std::function<std::string_view()>;

/// Reads a KML document: each Folder or Document with Placemarks of its own is a layer by its name. Fields: name,
/// description, address, phoneNumber, Snippet, when, begin, end where a Placemark has them, then Data, SchemaData and
/// other elements of ExtendedData. A name that only repeats a field is none of its own. Looks (styles, views, overlays)
/// are left out. `file` is named in errors; `fallback` is the name of a layer without one.
/// Not read, and refused, as what they hold is elsewhere or no place: network links and gx tracks.
/// Throws Error{BadInput "kml.not_kml", "kml.network_link", "kml.track", "layer.limit_units", "layer.limit_fields",
/// "xml.*"}.
[[nodiscard]] std::vector<RawLayer> readKml(const ByteSource& source, const std::string& file,
                                            const std::string& fallback, const Limits& limits);

} // namespace gis
