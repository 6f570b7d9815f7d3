// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/page_content.h"

#include <string>

namespace diaban {

/// What a page shows but for its shapes, as JSON: every text as [vi, en], or one text where both are the same; colours
/// as "#rrggbb"; and the words of the page itself ("page.*" of the catalogues). Text that is no UTF-8 has U+FFFD in
/// its place.
[[nodiscard]] std::string pageJson(const PageContent& content);

} // namespace diaban
