// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/page_content.h"

#include <filesystem>
#include <string>

namespace diaban {

/// Text as it may stand between tags or in a quoted attribute of HTML.
[[nodiscard]] std::string htmlText(const std::string& text);

/// A page as one HTML file, the same bytes each time: it asks nothing of any network, and its policy lets no other
/// script or style run than its own. What it shows stands in it as packed data, and comes to the page as text alone.
[[nodiscard]] std::string pageHtml(const PageContent& content);

} // namespace diaban
