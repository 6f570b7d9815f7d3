// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/field_columns.h"
#include "gis/io/gdal_functions.h"

#include <optional>
#include <string>
#include <vector>

namespace gis {

/// What a field of GDAL becomes; nothing for binary, which is dropped.
[[nodiscard]] std::optional<FieldType> fieldTypeOf(OGRFieldDefnH defn);

/// Appends the values of features to columns.
class FieldReader {
public:
    /// Names are made unique without regard to case, and told where changed. Throws Error{BadInput
    /// "layer.limit_fields"}.
    FieldReader(std::string file, OGRFeatureDefnH defn, TextReader text, const Limits& limits, Problems& problems);

    /// Both throw Error{BadInput "layer.limit_values"}.
    void reserve(std::size_t units) { m_values.reserve(units); }
    void limitValues(std::int64_t units) const { m_values.limitValues(units); }
    /// Throws Error{BadInput "layer.limit_text"}.
    void read(OGRFeatureH feature, const std::string& place);

    /// The columns; tells how many texts were not in NFC or not well-formed. Call once.
    [[nodiscard]] Attributes finish() { return m_values.finish(); }

private:
    struct Column {
        int index;
        OGRFieldType ogrType;
        FieldType type;
    };
    void plan(OGRFieldDefnH defn, int index);
    void append(OGRFeatureH feature, std::size_t column, const std::string& place);
    void appendText(OGRFeatureH feature, std::size_t column, const std::string& place);

    std::string m_file;
    Problems& m_problems;
    std::vector<Column> m_columns;
    FieldColumns m_values;
};

} // namespace gis
