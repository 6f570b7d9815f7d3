// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// What the writings of one unit's name share whose unit word says its kind: "P. Vỹ Dạ", "PHƯỜNG VỸ DẠ"; tone marks at
/// either place ("Hoà", "Hòa"), i and y. A name without its unit word is a writing of its own: Ba Hà may be the
/// district or its township.
[[nodiscard]] std::string unitWriting(std::string_view name);

} // namespace diaban
