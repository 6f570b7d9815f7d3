// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/table.h"
#include "src/unit/units.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// Columns of the table that say which unit a row is of: the code, or (where there is no code) the name with its
/// parent. Beside a code, name and parent are for the report alone.
struct KeyColumns {
    std::optional<std::size_t> key;
    std::optional<std::size_t> name;
    std::optional<std::size_t> parent;
    std::vector<std::size_t> above = {}; ///< of the parent's own parents, the nearest first

    /// All columns of parents, the nearest first.
    [[nodiscard]] std::vector<std::size_t> parents() const;
};

/// The keys of one side, empty where it has none: views into the units, the table, or the texts made for it.
/// Moved, never copied: a copy's views would look into the original.
struct SideKeys {
    SideKeys() = default;
    SideKeys(SideKeys&&) = default;
    SideKeys& operator=(SideKeys&&) = default;
    SideKeys(const SideKeys&) = delete;
    SideKeys& operator=(const SideKeys&) = delete;

    std::vector<std::string> made;
    std::vector<std::string_view> keys;
};

/// Texts as keys, as they are.
[[nodiscard]] SideKeys codeKeys(const std::vector<std::string>& codes);

/// Codes as keys, each after the number of its parent: for codes that are unique within their parents only.
[[nodiscard]] SideKeys scopedKeys(const std::vector<std::string>& codes, const std::vector<std::uint32_t>& scopes);

/// nameKey of each name, after the number of its parent; empty where there is no name.
[[nodiscard]] SideKeys scopedNameKeys(const std::vector<std::string>& names, const std::vector<std::uint32_t>& scopes);

} // namespace diaban
