// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_value.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// A stretch of bytes of a text.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const noexcept { return end - begin; }
};

/// A value of a YAML text and where it stands in it.
struct YamlPlace {
    enum class Kind { Null, Scalar, List, Map, Alias };

    Kind kind = Kind::Null;
    bool flow = false;              ///< a List or Map in brackets
    TextRange range;                ///< without anchor and tag; of Null: where a value would go
    std::size_t column = 0;         ///< of the entries of a List or Map in block style: of their keys or dashes
    std::string text;               ///< of Scalar; of Alias: the name of the anchor
    std::string anchor;             ///< the name it is given, mostly none
    std::vector<YamlPlace> items;   ///< of List; of Map: the values
    std::vector<std::string> keys;  ///< of Map
    std::vector<TextRange> entries; ///< of List, Map: from the dash or key to the end of the value, with anchor and tag
    std::vector<std::size_t> behind; ///< of List, Map: the byte after the dash or colon; 0 where there is none

    [[nodiscard]] bool isCollection() const noexcept { return kind == Kind::List || kind == Kind::Map; }
    /// The number of a key of a Map, or its size where the key is not there.
    [[nodiscard]] std::size_t indexOf(std::string_view key) const;
};

/// The value of a document that was read before, with all places. Throws YAML::Exception where the text is not YAML,
/// gis::Error{Internal "save.cannot_place"} for one that no project uses (keys that are not texts).
[[nodiscard]] YamlPlace yamlPlaces(std::string_view text);

/// What stands at a place; nulls are empty texts, aliases what their anchor says.
[[nodiscard]] YamlValue valueAt(const YamlPlace& place, const YamlPlace& document);

} // namespace diaban
