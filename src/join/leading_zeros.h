// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"

#include <cstddef>
#include <string>

namespace diaban {

/// Codes that both sides left over and that would be equal without the zeros in front. Never joined: 1001 may be 01001
/// or 001001, and only the owner of the table knows.
struct ZerosApart {
    std::size_t count = 0;
    std::string row;  ///< the first such code as the table writes it
    std::string unit; ///< and as the layer does
};

[[nodiscard]] ZerosApart zerosApart(const Join& join);

} // namespace diaban
