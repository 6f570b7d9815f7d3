// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/raw_layer.h"
#include "gis/io/xml_stream.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// The Schema elements of a KML document: what type each field has and what people call it.
class KmlSchemas {
public:
    /// For Schema, SimpleField and displayName, as they come.
    void start(std::string_view element, const std::vector<XmlAttribute>& attributes);
    void end(std::string_view element, std::string_view text);

    /// The stated type of a field; Unstated where the document does not say it (before the field is used).
    [[nodiscard]] RawType typeOf(const std::string& schema, const std::string& field) const;
    /// The fields that a schema declares, in its order.
    [[nodiscard]] const std::vector<std::string>& fieldsOf(const std::string& schema) const;
    /// Puts in the titles.
    void describe(RawLayer& layer) const;

private:
    struct Entry {
        RawType type = RawType::Unstated;
        std::string title;
    };
    std::string m_schema, m_field;
    std::map<std::string, std::map<std::string, Entry>> m_entries; ///< by schema and field
    std::map<std::string, std::vector<std::string>> m_order;       ///< by schema
};

} // namespace gis
