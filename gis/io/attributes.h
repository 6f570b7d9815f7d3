// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gis {

enum class FieldType { Text, Integer, Real, Boolean, Date, DateTime };

/// One field of a layer with the values of all units, in unit order. Null is kept apart from zero and from "".
/// Text, Date (YYYY-MM-DD) and DateTime (ISO 8601) are strings in NFC; Boolean is an integer 0 or 1.
struct Field {
    std::string name;
    FieldType type = FieldType::Text;
    std::string title; ///< what people call it, for aliases and dictionaries; may be empty
    std::vector<std::uint8_t> isNull;
    std::variant<std::vector<std::string>, std::vector<std::int64_t>, std::vector<double>> values;

    [[nodiscard]] std::size_t size() const noexcept { return isNull.size(); }
    [[nodiscard]] const std::vector<std::string>& texts() const { return std::get<0>(values); }
    [[nodiscard]] const std::vector<std::int64_t>& integers() const { return std::get<1>(values); }
    [[nodiscard]] const std::vector<double>& reals() const { return std::get<2>(values); }

    /// The value of a unit as text ("" for null): numbers in C notation, shortest form that reads back.
    [[nodiscard]] std::string asText(std::size_t unit) const;
    /// The value of a unit as a number; nothing for null and for text.
    [[nodiscard]] std::optional<double> asNumber(std::size_t unit) const;
};

/// A field with `size` nulls and the right kind of values.
[[nodiscard]] Field makeField(std::string name, FieldType type, std::size_t size);

/// All fields of a layer, in file order.
struct Attributes {
    std::vector<Field> fields;

    /// The field of that name: exact first, then without regard to case. Null where there is none.
    [[nodiscard]] const Field* find(std::string_view name) const;
};

} // namespace gis
