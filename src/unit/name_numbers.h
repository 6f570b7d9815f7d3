// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// A name with its numbers in one writing: without zeros in front ("01" as "1"), and a Roman number that is the last of
/// several words as digits ("tân lập i" as "tân lập 1"); one that stands alone only where `aloneToo`. Dots and commas
/// become spaces. `name` is folded as nameKey does.
[[nodiscard]] std::string withPlainNumbers(std::string_view name, bool aloneToo);

} // namespace diaban
