// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/named_kinds.h"

#include "src/unit/name_key.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace diaban {

namespace {

constexpr std::size_t kMostWritings = 20;

std::string_view withoutPlural(std::string_view key) {
    constexpr std::array<std::string_view, 3> kPlurals{"các ", "khối ", "khu vực "};
    for (const std::string_view word : kPlurals) {
        if (key.starts_with(word)) {
            return key.substr(word.size());
        }
    }
    return key;
}

/// The kinds of a column by its texts, empty where it holds something else, or leaves most rows without.
std::map<std::string_view, UnitKind> kindsIn(const TableColumn& column) {
    std::map<std::string_view, UnitKind> kinds;
    std::size_t stated = 0;
    for (const std::string& text : column.texts) {
        stated += text.empty() ? 0U : 1U;
        if (text.empty() || kinds.contains(text)) {
            continue;
        }
        const UnitKind kind = kindOfWord(text);
        if (kind == UnitKind::None || kinds.size() == kMostWritings) {
            return {};
        }
        kinds.emplace(text, kind);
    }
    return 2 * stated >= column.texts.size() ? kinds : std::map<std::string_view, UnitKind>{};
}

/// "Xã" beside "Huyện" and "Tỉnh" is a level, whatever its units are called.
bool areKinds(const std::map<std::string_view, UnitKind>& kinds) {
    std::set<UnitKind> found;
    for (const auto& [text, kind] : kinds) {
        found.insert(kind);
    }
    const bool others =
        found.contains(UnitKind::Ward) || found.contains(UnitKind::Township) || found.contains(UnitKind::SpecialZone);
    return !found.empty() && (others || !found.contains(UnitKind::Commune));
}

std::string_view wordOf(UnitKind kind) {
    constexpr std::array<std::string_view, 10> kWords{"",     "Xã",    "Phường", "Thị trấn",  "Đặc khu",
                                                      "Quận", "Huyện", "Thị xã", "Thành phố", "Tỉnh"};
    return kWords[static_cast<std::size_t>(kind)];
}

NamedKinds completed(const Table& table, std::size_t nameColumn, std::size_t kindColumn,
                     const std::map<std::string_view, UnitKind>& kinds) {
    NamedKinds result{kindColumn, table.columns[nameColumn].texts, std::vector<bool>(table.rows(), false), 0};
    for (std::size_t row = 0; row < table.rows(); ++row) {
        std::string& name = result.names[row];
        const std::string& text = table.columns[kindColumn].texts[row];
        if (!name.empty() && !text.empty() && splitUnitWord(nameKey(name)).kind == UnitKind::None) {
            name = std::string(wordOf(kinds.at(text))) + ' ' + name;
            result.completed[row] = true;
            ++result.rows;
        }
    }
    return result;
}

} // namespace

UnitKind kindOfWord(std::string_view text) {
    const std::string key = nameKey(text);
    const std::string named = std::string(withoutPlural(key)) + " a";
    const KindAndRest split = splitUnitWord(named);
    return split.rest == "a" ? split.kind : UnitKind::None;
}

std::optional<NamedKinds> namedKinds(const Table& table, const KeyColumns& columns) {
    if (!columns.name) {
        return std::nullopt;
    }
    const std::vector<std::size_t> parents = columns.parents();
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        if (column == columns.name || column == columns.key || table.columns[column].numeric ||
            std::ranges::find(parents, column) != parents.end()) {
            continue;
        }
        const auto kinds = kindsIn(table.columns[column]);
        if (!areKinds(kinds)) {
            continue;
        }
        NamedKinds result = completed(table, *columns.name, column, kinds);
        if (result.rows > 0) {
            return result;
        }
    }
    return std::nullopt;
}

} // namespace diaban
