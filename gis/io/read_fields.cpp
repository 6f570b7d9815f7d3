// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_fields.h"

#include "gis/io/list_text.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace gis {

namespace {

bool isList(OGRFieldType type) {
    return type == OFTIntegerList || type == OFTInteger64List || type == OFTRealList || type == OFTStringList;
}

std::string dateText(const int (&part)[6]) {
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", part[0], part[1], part[2]);
    return buffer.data();
}

/// Seconds with as many decimals as there are, at most three, as GDAL keeps them.
std::string timeText(const int (&part)[6], float seconds) {
    const long milliseconds = std::lround(static_cast<double>(seconds) * 1000);
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%02d:%02d:%02ld", part[3], part[4], milliseconds / 1000);
    std::string text = buffer.data();
    if (milliseconds % 1000 != 0) {
        std::snprintf(buffer.data(), buffer.size(), ".%03ld", milliseconds % 1000);
        text += buffer.data();
    }
    return text;
}

/// GDAL's zone flag: 0 unknown, 1 local, 100 UTC, each step from there a quarter of an hour.
std::string zoneText(int flag) {
    if (flag <= 1) {
        return {};
    }
    const int minutes = (flag - 100) * 15;
    if (minutes == 0) {
        return "Z";
    }
    std::array<char, 32> buffer{};
    const int size = std::abs(minutes);
    std::snprintf(buffer.data(), buffer.size(), "%c%02d:%02d", minutes < 0 ? '-' : '+', size / 60, size % 60);
    return buffer.data();
}

std::string momentText(OGRFeatureH feature, int index, OGRFieldType type) {
    int part[6] = {};
    float seconds = 0;
    int zone = 0;
    OGR_F_GetFieldAsDateTimeEx(feature, index, &part[0], &part[1], &part[2], &part[3], &part[4], &seconds, &zone);
    switch (type) {
    case OFTDate:
        return dateText(part);
    case OFTTime:
        return timeText(part, seconds);
    default:
        return dateText(part) + "T" + timeText(part, seconds) + zoneText(zone);
    }
}

} // namespace

std::optional<FieldType> fieldTypeOf(OGRFieldDefnH defn) {
    switch (OGR_Fld_GetType(defn)) {
    case OFTInteger:
        return OGR_Fld_GetSubType(defn) == OFSTBoolean ? FieldType::Boolean : FieldType::Integer;
    case OFTInteger64:
        return FieldType::Integer;
    case OFTReal:
        return FieldType::Real;
    case OFTDate:
        return FieldType::Date;
    case OFTDateTime:
        return FieldType::DateTime;
    case OFTBinary:
        return std::nullopt;
    default:
        return FieldType::Text;
    }
}

FieldReader::FieldReader(std::string file, OGRFeatureDefnH defn, TextReader text, const Limits& limits,
                         Problems& problems)
    : m_file(file), m_problems(problems), m_values(std::move(file), std::move(text), limits, problems) {
    const int count = OGR_FD_GetFieldCount(defn);
    m_values.limitFields(count);
    for (int i = 0; i < count; ++i) {
        plan(OGR_FD_GetFieldDefn(defn, i), i);
    }
}

void FieldReader::plan(OGRFieldDefnH defn, int index) {
    const auto type = fieldTypeOf(defn);
    std::string name = m_values.decode(OGR_Fld_GetNameRef(defn));
    if (!type) {
        m_values.skipBinary(name);
        return;
    }
    const OGRFieldType ogrType = OGR_Fld_GetType(defn);
    const char* title = OGR_Fld_GetAlternativeNameRef(defn);
    name = m_values.add(std::move(name), index, *type, title != nullptr ? m_values.decode(title) : "");
    if (isList(ogrType)) {
        m_problems.note(m_file, name, {"layer.list_field", {{"field", name}}});
    } else if (ogrType == OFTTime) {
        m_problems.note(m_file, name, {"layer.time_field", {{"field", name}}});
    }
    m_columns.push_back({index, ogrType, *type});
}

void FieldReader::read(OGRFeatureH feature, const std::string& place) {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        append(feature, i, place);
    }
}

void FieldReader::append(OGRFeatureH feature, std::size_t column, const std::string& place) {
    const Column& from = m_columns[column];
    if (OGR_F_IsFieldSetAndNotNull(feature, from.index) == 0) {
        m_values.addNull(column);
    } else if (from.type == FieldType::Integer || from.type == FieldType::Boolean) {
        m_values.addInteger(column, OGR_F_GetFieldAsInteger64(feature, from.index));
    } else if (from.type == FieldType::Real) {
        m_values.addReal(column, OGR_F_GetFieldAsDouble(feature, from.index), place);
    } else {
        appendText(feature, column, place);
    }
}

void FieldReader::appendText(OGRFeatureH feature, std::size_t column, const std::string& place) {
    const auto [index, ogrType, type] = m_columns[column];
    if (ogrType == OFTDate || ogrType == OFTTime || ogrType == OFTDateTime) {
        m_values.addPlain(column, momentText(feature, index, ogrType));
    } else if (isList(ogrType)) {
        m_values.addPlain(column, m_values.decode(listText(feature, index, ogrType)));
    } else {
        m_values.addText(column, OGR_F_GetFieldAsString(feature, index), place);
    }
}

} // namespace gis
