// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace gis {

/// Sorts numbers that are not NaN, ascending; linear in time for a long column (a radix sort of their bits).
void sortValues(std::vector<double>& values);

} // namespace gis
