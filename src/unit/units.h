// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/layer.h"

#include <string>
#include <vector>

namespace diaban {

/// Which fields of a layer say what a unit is. Empty: found by evidence and told (key, name), or none (parent).
struct UnitFields {
    std::string key;
    std::string name;
    std::string parent;
    std::vector<std::string> above = {}; ///< fields of the parent's own parents, the nearest first
};

/// Code, name and parent of each unit of a layer, in unit order; text, NFC, squeezed; codes keep their zeros.
struct Units {
    std::string file;
    UnitFields fields; ///< as used
    std::vector<std::string> codes;
    std::vector<std::string> names;              ///< empty strings where the layer has no name field
    std::vector<std::string> parents;            ///< empty strings where there is none
    std::vector<std::vector<std::string>> above; ///< parents of the parents, a list a level, as fields.above
    /// Of parents that are but codes, where they are known: findParentNames. Empty texts, or no list, where they are
    /// not.
    std::vector<std::string> parentNames = {};

    [[nodiscard]] std::size_t size() const noexcept { return codes.size(); }
    /// "06994 Xã A", for messages.
    [[nodiscard]] std::string describe(std::size_t unit) const;
};

/// Takes the unit fields out of a layer. The key is the field named, else the one text field whose values are unique
/// and look like codes; told as a note. Integer key fields are told with a warning (leading zeros are lost).
/// Throws gis::Error{BadInput}: "unit.field_missing", "unit.no_fields", "unit.no_key",
/// "unit.key_ambiguous".
/// Units with an empty key are told; duplicate keys are left to the join.
[[nodiscard]] Units unitsOf(const gis::Layer& layer, const UnitFields& fields, gis::Problems& problems);

} // namespace diaban
