// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/field_columns.h"

#include "gis/base/error.h"
#include "gis/base/text.h"

#include <algorithm>
#include <cmath>

namespace gis {

FieldColumns::FieldColumns(std::string file, TextReader text, const Limits& limits, Problems& problems)
    : m_file(std::move(file)), m_text(std::move(text)), m_limits(limits), m_problems(problems) {}

void FieldColumns::limitFields(std::int64_t count) const {
    if (count > m_limits.fields) {
        throw badInput(m_file, "", {"layer.limit_fields", {{"fields", count}, {"limit", m_limits.fields}}});
    }
}

const std::string& FieldColumns::add(std::string name, int index, FieldType type, std::string title) {
    m_attributes.fields.push_back(makeField(uniqueName(std::move(name), index), type, 0));
    m_attributes.fields.back().title = std::move(title);
    return m_attributes.fields.back().name;
}

void FieldColumns::skipBinary(const std::string& name) {
    m_problems.warn(m_file, name, {"layer.binary_field", {{"field", name}}});
}

std::string FieldColumns::uniqueName(std::string name, int index) {
    const auto taken = [this](const std::string& candidate) {
        return std::find(m_folded.begin(), m_folded.end(), foldCase(candidate)) != m_folded.end();
    };
    std::string unique = squeezeSpace(name).empty() ? "field_" + std::to_string(index + 1) : name;
    const std::string stem = unique;
    for (int n = 2; taken(unique); ++n) {
        unique = stem + "_" + std::to_string(n);
    }
    if (unique != name) {
        m_problems.warn(m_file, name, {"layer.field_renamed", {{"field", name}, {"renamed", unique}}});
    }
    m_folded.push_back(foldCase(unique));
    return unique;
}

void FieldColumns::limitValues(std::int64_t units) const {
    const auto fields = static_cast<std::int64_t>(m_attributes.fields.size());
    if (fields > 0 && units > m_limits.values / fields) {
        throw badInput(m_file, "",
                       {"layer.limit_values", {{"units", units}, {"fields", fields}, {"limit", m_limits.values}}});
    }
}

void FieldColumns::reserve(std::size_t units) {
    limitValues(static_cast<std::int64_t>(units));
    for (Field& field : m_attributes.fields) {
        field.isNull.reserve(units);
        std::visit([units](auto& values) { values.reserve(units); }, field.values);
    }
}

void FieldColumns::addNull(std::size_t column) {
    Field& field = m_attributes.fields[column];
    field.isNull.push_back(1);
    std::visit([](auto& values) { values.emplace_back(); }, field.values);
}

void FieldColumns::addInteger(std::size_t column, std::int64_t value) {
    Field& field = m_attributes.fields[column];
    field.isNull.push_back(0);
    std::get<1>(field.values).push_back(value);
}

void FieldColumns::addReal(std::size_t column, double value, const std::string& place) {
    if (!std::isfinite(value)) {
        m_problems.warn(m_file, place, {"layer.not_finite", {{"field", m_attributes.fields[column].name}}});
        addNull(column);
        return;
    }
    Field& field = m_attributes.fields[column];
    field.isNull.push_back(0);
    std::get<2>(field.values).push_back(value);
}

void FieldColumns::addText(std::size_t column, std::string_view raw, const std::string& place) {
    if (static_cast<std::int64_t>(raw.size()) > m_limits.textBytes) {
        throw badInput(
            m_file, place,
            {"layer.limit_text", {{"bytes", static_cast<std::int64_t>(raw.size())}, {"limit", m_limits.textBytes}}});
    }
    const std::int64_t before = m_text.broken();
    addPlain(column, m_text.read(raw));
    if (before == 0 && m_text.broken() > 0) {
        m_firstBroken = place;
    }
}

void FieldColumns::addPlain(std::size_t column, std::string text) {
    Field& field = m_attributes.fields[column];
    field.isNull.push_back(0);
    std::get<0>(field.values).push_back(std::move(text));
}

Attributes FieldColumns::finish() {
    if (m_text.normalised() > 0) {
        m_problems.note(m_file, "", {"layer.nfc_count", {{"count", m_text.normalised()}}});
    }
    if (m_text.broken() > 0) {
        m_problems.warn(m_file, m_firstBroken, {"layer.broken_text", {{"count", m_text.broken()}}});
    }
    return std::move(m_attributes);
}

} // namespace gis
