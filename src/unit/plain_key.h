// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// The letters and digits of a header without diacritics, in lower case: "Mã_xã" and "MA XA" give "maxa", "Đơn vị"
/// gives "donvi" (đ has no decomposition and is mapped by hand). For recognising headers, never for joining.
[[nodiscard]] std::string plainKey(std::string_view header);

} // namespace diaban
