// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/io/attributes.h"
#include "gis/io/text_reader.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// Columns of values that are filled unit by unit, whatever the format: names made unique, texts in NFC, limits kept,
/// and what is odd told.
class FieldColumns {
public:
    FieldColumns(std::string file, TextReader text, const Limits& limits, Problems& problems);

    /// Throws Error{BadInput "layer.limit_fields"}.
    void limitFields(std::int64_t count) const;
    /// Throws Error{BadInput "layer.limit_values"} where so many units of the fields added are too many values.
    void limitValues(std::int64_t units) const;
    /// `name` as text in UTF-8 and NFC.
    [[nodiscard]] std::string decode(std::string_view raw) { return m_text.read(raw); }
    /// Adds a column and returns its name, which is made unique without regard to case, and told where changed. A field
    /// without a name is called after its place in the file, `index` from 0.
    const std::string& add(std::string name, int index, FieldType type, std::string title = {});
    /// A field that is not read, and told.
    void skipBinary(const std::string& name);
    /// Throws as limitValues.
    void reserve(std::size_t units);

    /// The next value of a column. `place` names the unit where something is told of it.
    void addNull(std::size_t column);
    void addInteger(std::size_t column, std::int64_t value);
    /// A number that is none becomes null, and is told.
    void addReal(std::size_t column, double value, const std::string& place);
    /// Throws Error{BadInput "layer.limit_text"}.
    void addText(std::size_t column, std::string_view raw, const std::string& place);
    /// A date or time in ASCII, or a text that needs no check.
    void addPlain(std::size_t column, std::string text);

    /// The columns; tells how many texts were not in NFC or not well-formed. Call once.
    [[nodiscard]] Attributes finish();

private:
    [[nodiscard]] std::string uniqueName(std::string name, int index);

    std::string m_file;
    TextReader m_text;
    Limits m_limits;
    Problems& m_problems;
    std::vector<std::string> m_folded;
    std::string m_firstBroken;
    Attributes m_attributes;
};

} // namespace gis
