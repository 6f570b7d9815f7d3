// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/attributes.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Fields that could be the key of a layer, by evidence, the best first; `clear` where the first is better than the
/// rest.
struct KeyCandidates {
    std::vector<std::size_t> fields; ///< indexes into Attributes::fields
    bool clear = false;
};

/// Text fields whose values are there for every unit, unique and look like codes (letters and digits without spaces,
/// mostly digits, lengths at most two apart); where there is none, integer fields with unique values. Numberings of
/// rows (STT, OBJECTID, fid ...) are left out. A field with a usual name (code, ma, ma_xa, id ...) is better than the
/// rest.
[[nodiscard]] KeyCandidates keyCandidates(const gis::Attributes& attributes);

/// The field that holds the names of units: readable text, different from unit to unit, no lists; with words such as
/// "Xã" or "Phường", or else with a usual name (fullName, ten, name ...). `key` and `parent` are left out.
[[nodiscard]] std::optional<std::size_t> findNameField(const gis::Attributes& attributes, const std::string& key,
                                                       const std::string& parent);

} // namespace diaban
