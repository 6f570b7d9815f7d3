// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/join/find_parents.h"

#include "gis/base/text.h"
#include "src/join/name_tiers.h"
#include "src/join/named_kinds.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace diaban {

namespace {

/// The different values of a field, or none where it cannot be one of parents: values that do not repeat, or are the
/// kinds of units.
std::vector<std::string> parentsIn(const gis::Field& field) {
    const std::size_t most = field.size() / 2;
    std::unordered_set<std::string> seen;
    std::vector<std::string> values;
    for (std::size_t unit = 0; unit < field.size() && values.size() <= most; ++unit) {
        const std::string& text = field.texts()[unit];
        if (field.isNull[unit] == 0 && !text.empty() && seen.insert(text).second) {
            values.push_back(gis::squeezeSpace(gis::toNfc(text)));
        }
    }
    if (values.size() > most ||
        std::ranges::any_of(values, [](const auto& value) { return kindOfWord(value) != UnitKind::None; })) {
        return {};
    }
    return values;
}

/// Parents of the layer as a column's texts ask for them; each different text is looked up once.
class ParentNames {
public:
    explicit ParentNames(const std::vector<std::string>& values)
        : m_forms(formsOf(values)), m_scopes(values.size()), m_tiers(m_forms, m_scopes) {}

    [[nodiscard]] std::size_t size() const noexcept { return m_forms.size(); }

    /// How many rows name one of the parents; 0 where fewer than nine in ten of those with a text do.
    [[nodiscard]] std::size_t rowsMet(const TableColumn& column) const {
        std::unordered_map<std::string_view, bool> known;
        std::size_t stated = 0;
        std::size_t met = 0;
        std::size_t strangers = 0;
        for (const std::string& text : column.texts) {
            if (text.empty()) {
                continue;
            }
            const auto [entry, isNew] = known.try_emplace(text, false);
            if (isNew) {
                entry->second = m_tiers.meet(nameFormOf(text), 0).isOne();
                strangers += entry->second ? 0U : 1U;
            }
            ++stated;
            met += entry->second ? 1U : 0U;
            if (strangers > size() + kStrangers) {
                return 0; // a column of other things, which may be long
            }
        }
        return 10 * met >= 9 * stated ? met : 0;
    }

private:
    static constexpr std::size_t kStrangers = 20;

    static std::vector<NameForm> formsOf(const std::vector<std::string>& values) {
        std::vector<NameForm> forms;
        forms.reserve(values.size());
        for (const std::string& value : values) {
            forms.push_back(nameFormOf(value));
        }
        return forms;
    }

    std::vector<NameForm> m_forms;
    std::vector<std::uint32_t> m_scopes;
    NameTiers m_tiers;
};

} // namespace

std::optional<FoundParents> findParents(const gis::Layer& layer, const Table& table, gis::Problems& problems) {
    std::optional<FoundParents> found;
    std::tuple<std::size_t, std::size_t> best{0, 0};
    for (const gis::Field& field : layer.attributes.fields) {
        const auto values = field.type == gis::FieldType::Text ? parentsIn(field) : std::vector<std::string>{};
        if (values.empty()) {
            continue;
        }
        const ParentNames parents(values);
        for (const TableColumn& column : table.columns) {
            const std::size_t met = column.numeric ? 0 : parents.rowsMet(column);
            if (const std::tuple worth{met, parents.size()}; met > 0 && worth > best) {
                best = worth;
                found = {field.name, column.header};
            }
        }
    }
    if (found) {
        problems.note(table.file, table.sheet,
                      {"parents.found",
                       {{"column", found->header},
                        {"field", found->field},
                        {"layer", layer.file},
                        {"rows", static_cast<std::int64_t>(std::get<0>(best))}}});
    }
    return found;
}

} // namespace diaban
