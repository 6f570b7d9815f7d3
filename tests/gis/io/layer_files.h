// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/json_text.h"
#include "tests/gis/io/kml_text.h"

namespace gis::test {

/// Field names and values that are hostile to one format or another: long, alike, reserved, quoted, formulas.
inline Layer hostileLayer() {
    Layer layer = sampleLayer(true);
    layer.attributes.fields.clear();
    const auto add = [&layer](const std::string& name, const std::vector<std::string>& values) {
        layer.attributes.fields.push_back(fieldOf<std::string>(name, FieldType::Text, values));
    };
    add("ma_don_vi_hanh_chinh", {"00103", "00001", "1e5", "0x10", "+84"});
    add("ma_don_vi_hanh_chinh_cu", {"'=1+1", "=1+1", "-5", "@SUM(A1)", "%n%s"});
    add("Tỷ lệ hộ cam kết", {"</SimpleData><Placemark>", "]]>", "&amp;", "<b>Xã</b>", "\"a\"; DROP TABLE x;--"});
    add("=1+2", {"NULL", "nan", "true", "2025-07-01", "null"});
    add("fid", {"7", "7", "7", "7", "8"});
    add("geom", {"POINT (1 2)", "{}", "[1,2]", "{\"a\":1}", "x"});
    add("WKT", {"a,b", "a;b", "a\tb", "a\nb", "a\r\nb"});
    add("<i>\"&'", {"Đ", "đ", "Ứ", "😀", "H’Leo"});
    add("a,b;c", {"x", "xx", "xxx", "xxxx", "xxxxx"});
    add("name", {"Xã A", "Xã B", "Xã C", "Xã D", "Xã E"});
    add("description", {"1", "2", "3", "4", "5"});
    add("id", {"a", "b", "c", "d", "e"});
    add("properties", {"a", "b", "c", "d", "e"});
    add("một tên rất dài để thử giới hạn mười byte của tệp dbf và xem từ điển có giữ đủ không",
        {"a", "b", "c", "d", "e"});
    return layer;
}

/// The layer as TopoJSON, each ring an arc of its own.
inline std::string topoJsonOf(const Layer& layer) {
    std::string units;
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        const auto parts = layer.polygons.partsOf(unit);
        std::string arcs;
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = layer.polygons.ringsOf(part);
            std::string list;
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                list += (list.empty() ? "[" : ",[") + std::to_string(r) + "]";
            }
            arcs += (arcs.empty() ? "[" : ",[") + list + "]";
        }
        units += unit == 0 ? "" : ",";
        units += parts.size() == 0 ? R"({"type":null)" : R"({"type":"MultiPolygon","arcs":[)" + arcs + "]";
        units += R"(,"properties":{)";
        for (const Field& field : layer.attributes.fields) {
            units += &field == &layer.attributes.fields[0] ? "" : ",";
            appendJsonText(units, field.name);
            units += ':';
            if (field.isNull[unit] != 0) {
                units += "null";
            } else if (field.type == FieldType::Boolean) {
                units += field.integers()[unit] != 0 ? "true" : "false";
            } else if (field.values.index() == 0) {
                appendJsonText(units, field.texts()[unit]);
            } else {
                const std::string number = field.asText(unit);
                const bool plain = field.type == FieldType::Integer || number.find_first_of(".e") != std::string::npos;
                units += number + (plain ? "" : ".0");
            }
        }
        units += "}}";
    }
    std::string arcs;
    for (std::size_t r = 0; r < layer.polygons.ringCount(); ++r) {
        arcs += r == 0 ? "[" : ",[";
        for (const Point& p : layer.polygons.ring(r)) {
            arcs += arcs.back() == '[' ? "[" : ",[";
            appendJsonNumber(arcs, p.x);
            arcs += ',';
            appendJsonNumber(arcs, p.y);
            arcs += ']';
        }
        arcs += ']';
    }
    return R"({"type":"Topology","objects":{"lop":{"type":"GeometryCollection","geometries":[)" + units +
           R"(]}},"arcs":[)" + arcs + "]}";
}

/// Writes the layer as any format that is read; returns which short name stands for which field (shapefile).
inline std::vector<std::pair<std::string, std::string>> writeAsInput(const std::string& path, const Layer& layer) {
    const std::string extension = fs::path(path).extension().string();
    if (extension == ".topojson") {
        spit(path, topoJsonOf(layer));
        return {};
    }
    Problems problems;
    if (extension == ".kmz") {
        const std::string kml = path + ".kml";
        writeLayer(kml, LayerFormat::Kml, layer, {}, problems);
        writeZip(path, {{"doc.kml", slurp(kml)}});
        return {};
    }
    return writeLayer(path, *layerFormatOf(path), layer, {}, problems).shortNames;
}

} // namespace gis::test
