// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/kml_schema.h"

#include <algorithm>
#include <array>

namespace gis {

namespace {

std::string valueOf(const std::vector<XmlAttribute>& attributes, std::string_view name) {
    const auto found = std::ranges::find(attributes, name, &XmlAttribute::name);
    return found == attributes.end() ? std::string() : std::string(found->value);
}

RawType typeNamed(std::string_view word) {
    constexpr std::array<std::string_view, 4> kWhole{"int", "uint", "short", "ushort"};
    if (std::ranges::find(kWhole, word) != kWhole.end()) {
        return RawType::Whole;
    }
    if (word == "double" || word == "float") {
        return RawType::Real;
    }
    return word == "bool" ? RawType::Boolean : RawType::Text;
}

} // namespace

void KmlSchemas::start(std::string_view element, const std::vector<XmlAttribute>& attributes) {
    if (element == "Schema") {
        const std::string id = valueOf(attributes, "id");
        m_schema = id.empty() ? valueOf(attributes, "name") : id;
    } else if (element == "SimpleField") {
        m_field = valueOf(attributes, "name");
        const auto [entry, added] = m_entries[m_schema].try_emplace(m_field);
        entry->second.type = typeNamed(valueOf(attributes, "type"));
        if (added && !m_field.empty()) {
            m_order[m_schema].push_back(m_field);
        }
    }
}

void KmlSchemas::end(std::string_view element, std::string_view text) {
    if (element == "displayName" && !m_field.empty()) {
        m_entries[m_schema][m_field].title = text;
    } else if (element == "SimpleField") {
        m_field.clear();
    }
}

RawType KmlSchemas::typeOf(const std::string& schema, const std::string& field) const {
    const auto known = m_entries.find(schema);
    if (known == m_entries.end()) {
        return RawType::Unstated;
    }
    const auto entry = known->second.find(field);
    return entry == known->second.end() ? RawType::Unstated : entry->second.type;
}

const std::vector<std::string>& KmlSchemas::fieldsOf(const std::string& schema) const {
    static const std::vector<std::string> kNone;
    const auto known = m_order.find(schema);
    return known == m_order.end() ? kNone : known->second;
}

void KmlSchemas::describe(RawLayer& layer) const {
    for (RawField& field : layer.fields) {
        for (const auto& [id, entries] : m_entries) {
            const auto entry = entries.find(field.name);
            if (field.title.empty() && entry != entries.end()) {
                field.title = entry->second.title;
            }
        }
    }
}

} // namespace gis
