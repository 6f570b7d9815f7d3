// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/spatial_weights.h"

#include <span>
#include <string>
#include <string_view>

namespace gis {

/// The two plain forms of spatial weights that GeoDa, PySAL and spdep write and read: GAL lists the neighbours of each
/// unit, GWT has a line a pair, with its weight.
enum class WeightsForm { Gal, Gwt };

/// The weights that a text says, for the units of `keys` in their order. Units without a line are islands. GWT takes
/// the third column as weight where `weighting` is Given. Keys are compared as text, as they are. Throws
/// Error{BadInput}: "weights.head" (the first line does not say how many units), "weights.units" (of another number of
/// units), "weights.unknown_unit", "weights.itself", "weights.twice", "weights.number" (a count or weight that is none,
/// or below zero), "weights.cut_short"; `file` names the text, the place is its line.
[[nodiscard]] SpatialWeights parseWeights(std::string_view text, WeightsForm form, const std::string& file,
                                          std::span<const std::string> keys, Weighting weighting);

/// Weights as such a text, with the layer and the field of the keys in its first line; weights with 17 digits.
[[nodiscard]] std::string weightsText(const SpatialWeights& weights, WeightsForm form,
                                      std::span<const std::string> keys, const std::string& layer,
                                      const std::string& keyField);

} // namespace gis
