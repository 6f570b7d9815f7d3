// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/generator/ground.h"
#include "tests/support/generator/river_courses.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace generator {

/// How the ground of the sample province is divided. Unit 0 to n - 1 are communes in file order: by district, north to
/// south.
struct Division {
    std::vector<std::uint32_t> unitOfCell;
    std::vector<std::uint32_t> seat;     ///< cell of each unit's seat
    std::vector<std::uint32_t> district; ///< of each unit; 0 is the city's, 1 the smaller town's
    std::size_t districts = 0;
    std::uint32_t islandUnit = kNone;
    std::uint32_t exclaveUnit = kNone; ///< has a part inside `enclaveUnit`
    std::uint32_t enclaveUnit = kNone;
};

/// Communes grown from seats over the cells, rather along rivers than across; districts grown in the same way over the
/// communes, so that the mainland part of each hangs together; islets given to the nearest coast; one exclave.
[[nodiscard]] Division divide(const Ground& ground, const RiverCourses& rivers, std::uint64_t seed);

} // namespace generator
