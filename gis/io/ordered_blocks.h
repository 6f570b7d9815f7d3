// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// Makes `count` texts on two threads and hands them on in their order, each as soon as those before it are handed on:
/// the result does not show how many threads there were.
/// `make(i, text)` fills an empty `text`, on either thread; `take(i, text)` is called by one thread at a time. What
/// either throws comes out here, and nothing more is taken.
void inOrder(std::size_t count, const std::function<void(std::size_t, std::string&)>& make,
             const std::function<void(std::size_t, std::string_view)>& take);

/// First units of blocks of about 30,000 vertices, and one past the last unit.
[[nodiscard]] std::vector<std::size_t> unitBlocks(const Polygons& polygons);

} // namespace gis
