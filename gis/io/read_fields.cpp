// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_fields.h"

#include "gis/base/error.h"
#include "gis/base/text.h"

#include <cpl_conv.h>
#include <ogr_feature.h>

#include <algorithm>
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
    : m_file(std::move(file)), m_text(std::move(text)), m_limits(limits), m_problems(problems) {
    const int count = OGR_FD_GetFieldCount(defn);
    if (count > limits.fields) {
        throw badInput(m_file, "", {"layer.limit_fields", {{"fields", std::int64_t{count}}, {"limit", limits.fields}}});
    }
    for (int i = 0; i < count; ++i) {
        plan(OGR_FD_GetFieldDefn(defn, i), i);
    }
}

void FieldReader::plan(OGRFieldDefnH defn, int index) {
    const auto type = fieldTypeOf(defn);
    std::string name = m_text.read(OGR_Fld_GetNameRef(defn));
    if (!type) {
        m_problems.warn(m_file, name, {"layer.binary_field", {{"field", name}}});
        return;
    }
    const OGRFieldType ogrType = OGR_Fld_GetType(defn);
    name = uniqueName(std::move(name), index);
    if (isList(ogrType)) {
        m_problems.note(m_file, name, {"layer.list_field", {{"field", name}}});
    } else if (ogrType == OFTTime) {
        m_problems.note(m_file, name, {"layer.time_field", {{"field", name}}});
    }
    m_columns.push_back({index, ogrType});
    m_attributes.fields.push_back(makeField(std::move(name), *type, 0));
    const char* title = OGR_Fld_GetAlternativeNameRef(defn);
    m_attributes.fields.back().title = title != nullptr ? m_text.read(title) : "";
}

std::string FieldReader::uniqueName(std::string name, int index) {
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

void FieldReader::reserve(std::size_t units) {
    for (Field& field : m_attributes.fields) {
        field.isNull.reserve(units);
        std::visit([units](auto& values) { values.reserve(units); }, field.values);
    }
}

void FieldReader::read(OGRFeatureH feature, const std::string& place) {
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        append(feature, m_columns[i], m_attributes.fields[i], place);
    }
}

void FieldReader::append(OGRFeatureH feature, const Column& column, Field& field, const std::string& place) {
    const bool null = OGR_F_IsFieldSetAndNotNull(feature, column.index) == 0;
    field.isNull.push_back(null ? 1 : 0);
    if (auto* texts = std::get_if<0>(&field.values)) {
        texts->push_back(null ? std::string() : text(feature, column, place));
    } else if (auto* integers = std::get_if<1>(&field.values)) {
        integers->push_back(null ? 0 : OGR_F_GetFieldAsInteger64(feature, column.index));
    } else {
        const double value = null ? 0 : OGR_F_GetFieldAsDouble(feature, column.index);
        if (!std::isfinite(value)) {
            field.isNull.back() = 1;
            m_problems.warn(m_file, place, {"layer.not_finite", {{"field", field.name}}});
        }
        std::get<2>(field.values).push_back(std::isfinite(value) ? value : 0);
    }
}

std::string FieldReader::text(OGRFeatureH feature, const Column& column, const std::string& place) {
    if (column.ogrType == OFTDate || column.ogrType == OFTTime || column.ogrType == OFTDateTime) {
        return momentText(feature, column.index, column.ogrType);
    }
    if (isList(column.ogrType)) {
        char* json = OGRFeature::FromHandle(feature)->GetFieldAsSerializedJSon(column.index);
        const std::string copy = json != nullptr ? json : "";
        CPLFree(json);
        return m_text.read(copy);
    }
    const std::string_view raw = OGR_F_GetFieldAsString(feature, column.index);
    if (static_cast<std::int64_t>(raw.size()) > m_limits.textBytes) {
        throw badInput(
            m_file, place,
            {"layer.limit_text", {{"bytes", static_cast<std::int64_t>(raw.size())}, {"limit", m_limits.textBytes}}});
    }
    const std::int64_t before = m_text.broken();
    std::string value = m_text.read(raw);
    if (before == 0 && m_text.broken() > 0) {
        m_firstBroken = place;
    }
    return value;
}

Attributes FieldReader::finish() {
    if (m_text.normalised() > 0) {
        m_problems.note(m_file, "", {"layer.nfc_count", {{"count", m_text.normalised()}}});
    }
    if (m_text.broken() > 0) {
        m_problems.warn(m_file, m_firstBroken, {"layer.broken_text", {{"count", m_text.broken()}}});
    }
    return std::move(m_attributes);
}

} // namespace gis
