// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gis {

/// `text` (UTF-8) for the inside of an XML element or of an attribute between double quotes; tabs and line breaks come
/// back as they are. Characters that XML cannot hold are left out: see withoutControls.
void appendXmlText(std::string& out, std::string_view text);

/// `text` with a space for each character that XML 1.0 cannot hold: controls but tab and line breaks, U+FFFE, U+FFFF.
[[nodiscard]] std::string withoutControls(std::string_view text);

} // namespace gis
