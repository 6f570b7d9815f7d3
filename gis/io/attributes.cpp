// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/attributes.h"

#include "gis/base/text.h"

#include <array>
#include <charconv>

namespace gis {

namespace {

template <typename Number> std::string numberText(Number value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

} // namespace

std::string Field::asText(std::size_t unit) const {
    if (isNull[unit] != 0) {
        return {};
    }
    switch (values.index()) {
    case 0:
        return texts()[unit];
    case 1:
        return numberText(integers()[unit]);
    default:
        return numberText(reals()[unit]);
    }
}

std::optional<double> Field::asNumber(std::size_t unit) const {
    if (isNull[unit] != 0 || values.index() == 0) {
        return std::nullopt;
    }
    return values.index() == 1 ? static_cast<double>(integers()[unit]) : reals()[unit];
}

Field makeField(std::string name, FieldType type, std::size_t size) {
    Field field;
    field.name = std::move(name);
    field.type = type;
    field.isNull.assign(size, 1);
    if (type == FieldType::Integer || type == FieldType::Boolean) {
        field.values = std::vector<std::int64_t>(size);
    } else if (type == FieldType::Real) {
        field.values = std::vector<double>(size);
    } else {
        field.values = std::vector<std::string>(size);
    }
    return field;
}

const Field* Attributes::find(std::string_view name) const {
    for (const Field& field : fields) {
        if (field.name == name) {
            return &field;
        }
    }
    const std::string folded = foldCase(name);
    for (const Field& field : fields) {
        if (foldCase(field.name) == folded) {
            return &field;
        }
    }
    return nullptr;
}

} // namespace gis
