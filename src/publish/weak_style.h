// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/qgis_style.h"

#include <string>

namespace diaban {

/// Which fields of a layer say what is weak: see appendWeakFields.
struct WeakFields {
    std::size_t weak = 0, rank = 0, reasons = 0;
    std::size_t count = 0; ///< of weak units
};

/// A QGIS style (.qml) that outlines the weak units over any other map, as our maps do: a black line cased in white,
/// with its rank as label and its reasons where it is pointed at.
[[nodiscard]] std::string weakStyleQml(const StyledFields& layer, const WeakFields& fields, const Catalogue& catalogue);

} // namespace diaban
