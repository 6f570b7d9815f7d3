// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/file_writer.h"
#include "gis/io/json_text.h"
#include "gis/io/kml_types.h"
#include "gis/io/write_formats.h"
#include "gis/io/xml_text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace gis {

namespace {

constexpr std::size_t kBlock = 1 << 20;
constexpr std::size_t kReportEvery = 1000;

void appendElement(std::string& out, std::string_view name, std::string_view text) {
    ((out += '<') += name) += '>';
    appendXmlText(out, text);
    ((out += "</") += name) += '>';
}

/// Google Earth takes a description for HTML.
std::string asHtml(std::string_view text) {
    std::string html;
    for (std::size_t line = text.find('\n'); line != std::string_view::npos; line = text.find('\n')) {
        appendXmlText(html, text.substr(0, line));
        html += "<br/>";
        text.remove_prefix(line + 1);
    }
    appendXmlText(html, text);
    return html;
}

std::string hexOf(std::initializer_list<std::uint8_t> bytes) {
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += kHex[byte >> 4U];
        text += kHex[byte & 0xFU];
    }
    return text;
}

std::string kmlColour(const StyleColour& colour) {
    return hexOf({colour.alpha, colour.blue, colour.green, colour.red});
}

void appendStyle(std::string& out, std::size_t number, const UnitStyle& style) {
    out += "<Style id=\"c" + std::to_string(number) + "\"><LineStyle>";
    appendElement(out, "color", kmlColour(style.line));
    out += "<width>";
    appendJsonNumber(out, style.linePixels);
    out += "</width></LineStyle><PolyStyle>";
    appendElement(out, "color", kmlColour(style.fill));
    out += "</PolyStyle></Style>\n";
}

/// Without classes: the border, and a fill that the ground shows through.
UnitStyle plainStyle() {
    return {{}, {0x3C, 0x78, 0xB4, 0x50}, {0x1E, 0x46, 0x78, 0xFF}, 1.5};
}

/// The description of the layer, and what its colours mean.
std::string documentDescription(const WriteOptions& options) {
    std::string html = asHtml(options.description);
    for (const UnitStyle& style : options.styles.styles) {
        if (!style.name.empty()) {
            html += html.empty() ? "" : "<br/>";
            html += "<span style=\"background:#" + hexOf({style.fill.red, style.fill.green, style.fill.blue}) +
                    "\">&#160;&#160;&#160;&#160;</span> " + asHtml(style.name);
        }
    }
    return html;
}

/// The field that names units: the one asked for, else the first of text.
const Field* nameOf(const Layer& layer, const WriteOptions& options) {
    const Field* named = options.nameField.empty() ? nullptr : layer.attributes.find(options.nameField);
    const auto& fields = layer.attributes.fields;
    const auto text = std::ranges::find(fields, FieldType::Text, &Field::type);
    return named == nullptr && text != fields.end() ? &*text : named;
}

class KmlWriter {
public:
    KmlWriter(const Layer& layer, const WriteOptions& options)
        : m_layer(layer), m_options(options), m_name(nameOf(layer, options)) {
        for (const Field& field : layer.attributes.fields) {
            m_types.push_back(kmlTypeOf(field));
            std::string open = "<SimpleData name=\"";
            appendXmlText(open, field.name);
            m_opens.push_back(open + "\">");
        }
    }

    [[nodiscard]] std::string head(const std::string& name) const {
        std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<kml xmlns=\"http://www.opengis.net/kml/2.2\">\n<Document>\n";
        appendElement(out, "name", name);
        if (const std::string description = documentDescription(m_options); !description.empty()) {
            appendElement(out, "description", description);
        }
        out += '\n';
        appendStyles(out);
        out += "<Schema name=\"fields\" id=\"fields\">\n";
        for (std::size_t i = 0; i < m_types.size(); ++i) {
            const Field& field = m_layer.attributes.fields[i];
            out += std::string("<SimpleField type=\"") + kmlTypeName(m_types[i]) + "\" name=\"";
            appendXmlText(out, field.name);
            out += "\">";
            appendElement(out, "displayName", field.title.empty() ? field.name : field.title);
            out += "</SimpleField>\n";
        }
        return out += "</Schema>\n";
    }

    void appendUnit(std::string& out, std::size_t unit) const {
        out += "<Placemark>";
        if (m_name != nullptr && m_name->isNull[unit] == 0) {
            appendElement(out, "name", m_name->asText(unit));
        }
        if (!m_options.descriptions.empty()) {
            appendElement(out, "description", asHtml(m_options.descriptions.at(unit)));
        }
        const std::size_t style = m_options.styles.ofUnit.empty() ? 0 : m_options.styles.ofUnit.at(unit);
        out += "<styleUrl>#c" + std::to_string(style) + "</styleUrl>";
        out += "<ExtendedData><SchemaData schemaUrl=\"#fields\">";
        for (std::size_t i = 0; i < m_types.size(); ++i) {
            const Field& field = m_layer.attributes.fields[i];
            if (field.isNull[unit] == 0) {
                out += m_opens[i];
                appendKmlValue(out, field, m_types[i], unit);
                out += "</SimpleData>";
            }
        }
        out += "</SchemaData></ExtendedData>";
        appendGeometry(out, unit);
        out += "</Placemark>\n";
    }

private:
    void appendStyles(std::string& out) const {
        if (m_options.styles.styles.empty()) {
            appendStyle(out, 0, plainStyle());
        }
        for (std::size_t i = 0; i < m_options.styles.styles.size(); ++i) {
            appendStyle(out, i, m_options.styles.styles[i]);
        }
    }

    void appendGeometry(std::string& out, std::size_t unit) const {
        const auto parts = m_layer.polygons.partsOf(unit);
        out += parts.size() > 1 ? "<MultiGeometry>" : "";
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = m_layer.polygons.ringsOf(part);
            if (m_layer.geometry == GeometryKind::Lines) {
                appendLine(out, "LineString", m_layer.polygons.ring(rings.first));
                continue;
            }
            out += "<Polygon>";
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                out += r == rings.first ? "<outerBoundaryIs>" : "<innerBoundaryIs>";
                appendLine(out, "LinearRing", m_layer.polygons.ring(r));
                out += r == rings.first ? "</outerBoundaryIs>" : "</innerBoundaryIs>";
            }
            out += "</Polygon>";
        }
        out += parts.size() > 1 ? "</MultiGeometry>" : "";
    }

    static void appendLine(std::string& out, const char* element, std::span<const Point> ring) {
        out += std::string("<") + element + "><coordinates>";
        for (const Point& p : ring) {
            appendJsonNumber(out, p.x);
            out += ',';
            appendJsonNumber(out, p.y);
            out += ' ';
        }
        out.back() = '<';
        out += std::string("/coordinates></") + element + ">";
    }

    const Layer& m_layer;
    const WriteOptions& m_options;
    const Field* m_name;
    std::vector<KmlType> m_types;
    std::vector<std::string> m_opens; ///< the start tag of each field's value
};

} // namespace

Layer toKmlLayer(const std::string& path, const Layer& layer, Problems& problems) {
    Layer result = toGeoJsonLayer(path, layer, problems);
    std::int64_t changed = 0;
    std::string first;
    for (Field& field : result.attributes.fields) {
        if (auto* texts = std::get_if<0>(&field.values)) {
            for (std::string& text : *texts) {
                std::string clean = withoutControls(text);
                if (clean != text) {
                    first = changed++ == 0 ? field.name : first;
                    text = std::move(clean);
                }
            }
        }
    }
    if (changed > 0) {
        problems.warn(path, first, {"write.kml_controls", {{"count", changed}, {"field", first}}});
    }
    return result;
}

Layer withDescriptions(const Layer& layer, const WriteOptions& options) {
    Field field = makeField("description", FieldType::Text, layer.unitCount());
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        field.isNull[unit] = 0;
        std::get<0>(field.values)[unit] = asHtml(options.descriptions.at(unit));
    }
    Layer result = layer;
    result.attributes.fields.insert(result.attributes.fields.begin(), std::move(field));
    return result;
}

void writeKml(const std::string& path, const Layer& layer, const WriteOptions& options, const Progress& progress) {
    const KmlWriter writer(layer, options);
    FileWriter file(path);
    std::string out = writer.head(layerNameFor(path, options));
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        writer.appendUnit(out, unit);
        if (out.size() >= kBlock) {
            file.append(out);
            out.clear();
        }
        if (unit % kReportEvery == 0) {
            progress.at("stage.write", static_cast<std::int64_t>(unit), static_cast<std::int64_t>(layer.unitCount()));
        }
    }
    file.append(out += "</Document>\n</kml>\n");
    file.close();
}

} // namespace gis
