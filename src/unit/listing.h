// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace diaban {

/// The first `most` of some texts for a message, with commas between, and "…" where there are more.
[[nodiscard]] std::string listing(std::span<const std::string> texts, std::size_t most);

} // namespace diaban
