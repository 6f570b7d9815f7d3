// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/attributes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace diaban {

/// Fields of a layer that is made row by row: empty texts and what is not set are null.
class LayerColumns {
public:
    explicit LayerColumns(std::size_t rows) : m_rows(rows) {}

    void text(const char* name, const std::vector<std::string>& values) {
        gis::Field field = gis::makeField(name, gis::FieldType::Text, m_rows);
        for (std::size_t row = 0; row < m_rows; ++row) {
            std::get<0>(field.values)[row] = values[row];
            field.isNull[row] = static_cast<std::uint8_t>(values[row].empty());
        }
        m_fields.push_back(std::move(field));
    }
    void integer(const char* name, const std::vector<std::int64_t>& values) {
        gis::Field field = gis::makeField(name, gis::FieldType::Integer, m_rows);
        std::get<1>(field.values) = values;
        field.isNull.assign(m_rows, 0);
        m_fields.push_back(std::move(field));
    }
    void real(const char* name, const std::vector<double>& values) {
        gis::Field field = gis::makeField(name, gis::FieldType::Real, m_rows);
        std::get<2>(field.values) = values;
        field.isNull.assign(m_rows, 0);
        m_fields.push_back(std::move(field));
    }
    [[nodiscard]] std::vector<gis::Field> take() { return std::move(m_fields); }

private:
    std::size_t m_rows;
    std::vector<gis::Field> m_fields;
};

} // namespace diaban
