// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/json_column.h"

#include <algorithm>
#include <iterator>

namespace gis {

void JsonColumn::addNull() {
    m_isNull.push_back(1);
    std::visit([](auto& values) { values.emplace_back(); }, m_values);
}

bool JsonColumn::add(bool value) {
    return push(std::int64_t{value ? 1 : 0}, Kind::Boolean);
}

bool JsonColumn::add(std::int64_t value) {
    return push(value, Kind::Integer);
}

bool JsonColumn::add(double value) {
    return push(value, Kind::Real);
}

bool JsonColumn::add(std::string_view value) {
    return push(value, Kind::Text);
}

bool JsonColumn::append(JsonColumn&& behind) {
    if (!widen(behind.m_kind) || !behind.widen(m_kind)) {
        return false;
    }
    m_isNull.insert(m_isNull.end(), behind.m_isNull.begin(), behind.m_isNull.end());
    std::visit(
        [&behind](auto& values) {
            auto& more = std::get<std::remove_reference_t<decltype(values)>>(behind.m_values);
            values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        },
        m_values);
    return true;
}

FieldType JsonColumn::type() const noexcept {
    switch (m_kind) {
    case Kind::Boolean:
        return FieldType::Boolean;
    case Kind::Integer:
        return FieldType::Integer;
    case Kind::Real:
        return FieldType::Real;
    default:
        return FieldType::Text;
    }
}

/// Makes the column hold `kind` beside what it holds.
bool JsonColumn::widen(Kind kind) {
    if (kind == m_kind || kind == Kind::Unknown) {
        return true;
    }
    if (m_kind != Kind::Unknown && (m_kind == Kind::Text || kind == Kind::Text)) {
        return false;
    }
    if (m_kind == Kind::Unknown && kind != Kind::Text) {
        m_values = std::vector<std::int64_t>(size());
    }
    m_kind = std::max(m_kind, kind);
    if (m_kind == Kind::Real && m_values.index() == 1) {
        const auto& whole = integers();
        m_values = std::vector<double>(whole.begin(), whole.end());
    }
    return true;
}

template <typename Value> bool JsonColumn::push(Value value, Kind kind) {
    if (!widen(kind)) {
        return false;
    }
    m_isNull.push_back(0);
    if constexpr (std::is_same_v<Value, std::string_view>) {
        std::get<0>(m_values).emplace_back(value);
    } else if (auto* reals = std::get_if<2>(&m_values)) {
        reals->push_back(static_cast<double>(value));
    } else {
        std::get<1>(m_values).push_back(static_cast<std::int64_t>(value));
    }
    return true;
}

} // namespace gis
