// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gis {

/// YYYY-MM-DD as it is; nothing where the text is anything else or no such month or day can be.
[[nodiscard]] std::optional<std::string> dateOf(std::string_view text);

/// GeoPackage's YYYY-MM-DDTHH:MM:SS.SSSZ as Field keeps it: without milliseconds that are zero. Without Z where there
/// is none. Nothing where the text is anything else.
[[nodiscard]] std::optional<std::string> momentOf(std::string_view text);

/// The other way round: what Field keeps, in Universal Time or without a zone, as GeoPackage wants it. Nothing for
/// another zone and where the text is no moment.
[[nodiscard]] std::optional<std::string> gpkgMoment(std::string_view text);

} // namespace gis
