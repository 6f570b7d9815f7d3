// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/border_lines.h"
#include "gis/io/layer.h"
#include "src/study/border_study.h"

namespace diaban {

/// The borders of a study as a layer of lines, a row a border, with the fields of a `borders` layer: left, right
/// (codes, left < right; of outer borders right is "sea", "country", "other_province" or "outside", of borders that run
/// through the ground of another unit "overlap", around ground of none that units enclose "gap"), left_name,
/// right_name, length_m, stretches, level (commune, district, province, country; null along the sea and the unknown),
/// found_by
/// ("exact", or "snap" where only the tolerance finds the pair). With a tolerance also snap_m: the part of length_m
/// that is not shared exactly. Rows by left and right, outer borders after the others of a unit.
[[nodiscard]] gis::Layer borderLayer(const Boundaries& boundaries, const UnitParents& parents, const BorderStudy& study,
                                     const gis::BorderLines& borders);

} // namespace diaban
