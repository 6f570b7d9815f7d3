// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// Text as it may stand in an XML 1.0 document, between tags and in a quoted attribute: markup escaped; control
/// characters and noncharacters, which XML cannot hold, left out, but a line break and a tab become a space; ill-formed
/// bytes become U+FFFD.
[[nodiscard]] std::string xmlText(std::string_view text);

/// A name as an XML id: a letter in front, then ASCII letters, digits, "-" and "."; every other byte as "_" and two
/// hexadecimal digits, so that different names have different ids.
[[nodiscard]] std::string xmlId(std::string_view name);

} // namespace diaban
