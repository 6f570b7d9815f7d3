// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/key_index.h"
#include "src/join/name_evidence.h"
#include "src/table/table.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// How the values of one column meet the keys of the units.
struct Meeting {
    std::size_t column = 0;
    std::size_t values = 0; ///< that are not empty
    std::size_t met = 0;    ///< values that are the key of a unit
    std::size_t unitsMet = 0;
    std::size_t exact = 0; ///< values that are written as the layer has them

    [[nodiscard]] bool enough() const noexcept { return met > 0 && 2 * met >= values; }
    /// Nearly all units, each hardly more than once, or than `rowsOfUnit` times: of a table of more ground than the
    /// layer has.
    [[nodiscard]] bool covers(std::size_t units, std::size_t rowsOfUnit = 1) const noexcept {
        return unitsMet > 1 && 10 * unitsMet >= 9 * units && 10 * rowsOfUnit * unitsMet >= 9 * met;
    }
    /// All but few of its values.
    [[nodiscard]] bool strong() const noexcept { return met > 0 && (10 * met >= 9 * values || values - met == 1); }
    /// Nearly as many units as the other column, or more.
    [[nodiscard]] bool meetsAsManyAs(const Meeting& other) const noexcept {
        return 10 * unitsMet >= 9 * other.unitsMet;
    }
    [[nodiscard]] std::pair<std::size_t, std::size_t> worth() const noexcept { return {unitsMet, exact}; }
};

/// Keys of units and how a value asks for them.
class Keys {
public:
    Keys() = default;
    Keys(const Keys&) = delete;
    Keys& operator=(const Keys&) = delete;
    virtual ~Keys() = default;
    /// The unit that a value means; `exact` where it is written as the layer has it.
    [[nodiscard]] virtual std::optional<std::size_t> unitOf(const std::string& value, bool& exact) const = 0;
    [[nodiscard]] virtual std::size_t units() const = 0;
    /// How many rows of a table of a whole country may mean a unit of a province, those of others among them.
    [[nodiscard]] virtual std::size_t rowsOfUnit() const { return 1; }
};

/// Codes of units, as they are written.
class CodeKeys : public Keys {
public:
    explicit CodeKeys(const std::vector<std::string>& codes);
    [[nodiscard]] std::optional<std::size_t> unitOf(const std::string& value, bool& exact) const override;
    [[nodiscard]] std::size_t units() const override { return m_units; }

private:
    std::size_t m_units;
    KeyIndex m_index;
};

/// Names of units, in the loosest tier.
class NameKeys : public Keys {
public:
    /// `namesakes`: whether rows of other places may have these names, too.
    explicit NameKeys(const std::vector<std::string>& names, bool namesakes = false);
    [[nodiscard]] std::optional<std::size_t> unitOf(const std::string& value, bool& exact) const override;
    [[nodiscard]] std::size_t units() const override { return m_units; }
    /// Of names there are up to 1.8 in the country for each of a province; not of few, which are no evidence.
    [[nodiscard]] std::size_t rowsOfUnit() const override {
        constexpr std::size_t kFew = 10, kNamesakes = 3;
        return !m_namesakes || m_units < kFew ? 1 : kNamesakes;
    }

private:
    std::size_t m_units;
    bool m_namesakes;
    NameEvidence m_names;
};

/// Rows that are looked at first, spread over the table.
inline constexpr std::size_t kSample = 500;

/// The columns that may be looked at and meet enough, or all the units, and as many units as any other, as exactly, in
/// table order.
[[nodiscard]] std::vector<Meeting> bestColumns(const Table& table, const Keys& keys,
                                               const std::function<bool(std::size_t)>& mayBe);

} // namespace diaban
