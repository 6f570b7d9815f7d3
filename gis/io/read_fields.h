// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/io/attributes.h"
#include "gis/io/text_reader.h"

#include <ogr_api.h>

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

    void reserve(std::size_t units);
    /// Throws Error{BadInput "layer.limit_text"}.
    void read(OGRFeatureH feature, const std::string& place);

    /// The columns; tells how many texts were not in NFC or not well-formed. Call once.
    [[nodiscard]] Attributes finish();

private:
    struct Column {
        int index;
        OGRFieldType ogrType;
    };
    void plan(OGRFieldDefnH defn, int index);
    [[nodiscard]] std::string uniqueName(std::string name, int index);
    void append(OGRFeatureH feature, const Column& column, Field& field, const std::string& place);
    [[nodiscard]] std::string text(OGRFeatureH feature, const Column& column, const std::string& place);

    std::string m_file;
    TextReader m_text;
    Limits m_limits;
    Problems& m_problems;
    std::vector<Column> m_columns;
    std::vector<std::string> m_folded;
    std::string m_firstBroken;
    Attributes m_attributes;
};

} // namespace gis
