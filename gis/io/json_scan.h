// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gis {

/// What the brackets of a JSON text say, without building it.
struct JsonScan {
    std::string rootType;       ///< the value of the root's member "type"; empty where there is none
    std::string crs;            ///< the text of the root's member "crs"; empty where there is none
    std::int64_t features = 0;  ///< elements of the root's array "features"
    std::int64_t depth = 0;     ///< deepest nesting of objects and arrays
    bool byteOrderMark = false; ///< of UTF-8
    bool utf16 = false;         ///< UTF-16 or UTF-32 by mark or by zero bytes: nothing else is filled
    bool closed = false;        ///< every bracket and quote is closed and the root is an object or array
    bool trailing = false;      ///< something other than white space follows the root
    bool mismatched = false;    ///< a bracket closes what it does not open
};

/// Walks over the brackets and strings of `text`, one pass. Stops early beyond `depthLimit` (depth tells).
[[nodiscard]] JsonScan scanJson(std::string_view text, std::int64_t depthLimit);

} // namespace gis
