// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/gpkg_numbers.h"

#include "gis/io/odd_numbers.h"
#include "gis/io/text_reader.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

/// The values of one field as its column stores them.
class StoredNumbers {
public:
    explicit StoredNumbers(Field& field) : m_field(field), m_isNull(field.isNull) {}

    [[nodiscard]] const std::string& name() const { return m_field.name; }

    /// False where the cell holds no number.
    bool set(std::size_t unit, const SqliteStatement& row, int column) {
        switch (row.type(column)) {
        case SQLITE_NULL:
            return true; // read so
        case SQLITE_INTEGER:
            setInteger(unit, row.integer(column));
            return true;
        case SQLITE_FLOAT:
            setReal(unit, row.real(column));
            return true;
        default:
            m_isNull[unit] = 1;
            return false;
        }
    }

    void finish(const std::string& file, Problems& problems) {
        m_field.isNull = std::move(m_isNull);
        if (m_field.type == FieldType::Integer && m_fractions > 0) {
            const auto& integers = m_field.integers();
            m_reals.resize(integers.size());
            for (std::size_t unit = 0; unit < integers.size(); ++unit) {
                m_reals[unit] = m_isFraction[unit] != 0 ? m_reals[unit] : static_cast<double>(integers[unit]);
            }
            m_field.type = FieldType::Real;
            m_field.values = std::move(m_reals);
            problems.note(file, "", {"layer.fractions", {{"field", m_field.name}, {"count", m_fractions}}});
        }
    }

private:
    void setInteger(std::size_t unit, std::int64_t value) {
        if (m_field.type == FieldType::Boolean) {
            std::get<1>(m_field.values)[unit] = value != 0 ? 1 : 0;
        } else if (m_field.type == FieldType::Integer) {
            std::get<1>(m_field.values)[unit] = value;
        }
    }

    void setReal(std::size_t unit, double value) {
        if (m_field.type == FieldType::Boolean) {
            std::get<1>(m_field.values)[unit] = value != 0 ? 1 : 0;
        } else if (m_field.type == FieldType::Integer) {
            m_reals.resize(m_isNull.size());
            m_isFraction.resize(m_isNull.size());
            m_reals[unit] = value;
            m_isFraction[unit] = 1;
            m_isNull[unit] = std::isfinite(value) ? 0 : 1;
            ++m_fractions;
        }
    }

    Field& m_field;
    std::vector<std::uint8_t> m_isNull;
    std::vector<double> m_reals;
    std::vector<std::uint8_t> m_isFraction;
    std::int64_t m_fractions = 0;
};

bool isNumber(const Field& field) {
    return field.type == FieldType::Integer || field.type == FieldType::Real || field.type == FieldType::Boolean;
}

} // namespace

void mendNumbers(const SqliteDatabase& database, const std::string& table, const std::vector<std::string>& columns,
                 Layer& layer, Problems& problems) {
    std::vector<StoredNumbers> numbers;
    std::string sql = "SELECT rowid";
    for (std::size_t i = 0; i < std::min(columns.size(), layer.attributes.fields.size()); ++i) {
        if (isNumber(layer.attributes.fields[i])) {
            numbers.emplace_back(layer.attributes.fields[i]);
            sql += ", " + quotedName(columns[i]);
        }
    }
    if (numbers.empty()) {
        return;
    }
    // In the order in which the units were read: an index would have another.
    SqliteStatement rows = database.prepare(sql + " FROM " + quotedName(table) + " NOT INDEXED");
    OddNumbers odd;
    for (std::size_t unit = 0; unit < layer.unitCount() && rows.step(); ++unit) {
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            if (!numbers[i].set(unit, rows, column)) {
                odd.add(numbers[i].name(), "FID " + std::to_string(rows.integer(0)),
                        TextReader().read(rows.text(column)));
            }
        }
    }
    for (StoredNumbers& field : numbers) {
        field.finish(layer.file, problems);
    }
    odd.tell(layer.file, problems);
}

} // namespace gis
