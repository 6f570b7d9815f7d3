// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/attributes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gis {

/// The values of one property over features that follow each other; its type is found on the way, as GDAL finds it:
/// truth values among numbers are 0 and 1, whole numbers among others are real, and null says nothing.
class JsonColumn {
public:
    [[nodiscard]] std::size_t size() const noexcept { return m_isNull.size(); }

    void addNull();
    /// The next value; false, and nothing added, for text among other values or the other way round.
    [[nodiscard]] bool add(bool value);
    [[nodiscard]] bool add(std::int64_t value);
    [[nodiscard]] bool add(double value);
    [[nodiscard]] bool add(std::string_view value);
    /// The values of the features behind these, which are taken; false where the types do not go together.
    [[nodiscard]] bool append(JsonColumn&& behind);

    /// Text where every value is null.
    [[nodiscard]] FieldType type() const noexcept;
    [[nodiscard]] bool isNull(std::size_t i) const noexcept { return m_isNull[i] != 0; }
    [[nodiscard]] const std::vector<std::string>& texts() const { return std::get<0>(m_values); }
    [[nodiscard]] const std::vector<std::int64_t>& integers() const { return std::get<1>(m_values); }
    [[nodiscard]] const std::vector<double>& reals() const { return std::get<2>(m_values); }

private:
    enum class Kind { Unknown, Boolean, Integer, Real, Text };

    [[nodiscard]] bool widen(Kind kind);
    template <typename Value> [[nodiscard]] bool push(Value value, Kind kind);

    Kind m_kind = Kind::Unknown;
    std::vector<std::uint8_t> m_isNull;
    std::variant<std::vector<std::string>, std::vector<std::int64_t>, std::vector<double>> m_values;
};

} // namespace gis
