// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace diaban {

/// The text that a cell of a CSV keeps from a spreadsheet by being a formula of one literal: 00103 for ="00103". Any
/// other text is returned as it is; nothing is ever computed.
[[nodiscard]] std::string withoutTextFormula(std::string cell);

} // namespace diaban
