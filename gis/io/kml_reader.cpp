// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/kml_reader.h"

#include "gis/base/error.h"
#include "gis/io/kml_geometry.h"
#include "gis/io/kml_schema.h"
#include "gis/io/xml_stream.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <numeric>
#include <set>

namespace gis {

namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// How the map looks or moves, not what the units are.
bool isLook(std::string_view element) {
    return isOneOf(element, {"Style", "StyleMap", "Region", "LookAt", "Camera", "GroundOverlay", "ScreenOverlay",
                             "PhotoOverlay", "Tour", "NetworkLinkControl", "Metadata"});
}

/// Elements of a Placemark that are fields.
bool isPlainField(std::string_view element) {
    return isOneOf(element,
                   {"name", "description", "address", "phoneNumber", "Snippet", "snippet", "when", "begin", "end"});
}

/// Keeps an element apart from data of the same name.
std::string elementKey(std::string_view element) {
    return '<' + std::string(element) + '>';
}

bool isFolder(std::string_view element) {
    return element == "Folder" || element == "Document";
}

class KmlBuilder {
public:
    KmlBuilder(std::string file, std::string fallback, const Limits& limits)
        : m_file(std::move(file)), m_fallback(std::move(fallback)), m_limits(limits) {}

    void start(std::string_view element, const std::vector<XmlAttribute>& attributes, std::int64_t line) {
        checkElement(element, line);
        m_path.emplace_back(element);
        m_text.clear();
        if (m_skipping > 0 || isLook(element)) {
            ++m_skipping;
        } else if (m_feature != nullptr) {
            startInPlacemark(element, attributes);
        } else if (isFolder(element)) {
            m_folders.push_back({{}, kNone});
        } else if (element == "Placemark") {
            startPlacemark();
        } else if (element == "Schema" || element == "SimpleField" || element == "displayName") {
            m_schemas.start(element, attributes);
        }
    }

    void text(std::string_view piece) {
        if (m_skipping == 0) {
            m_text += piece;
        }
    }

    void end(std::string_view element) {
        m_path.pop_back();
        if (m_skipping > 0) {
            --m_skipping;
        } else if (element == "Placemark" && m_feature != nullptr) {
            m_feature->geometry = m_geometry.take();
            m_feature = nullptr;
        } else if (m_feature != nullptr) {
            endInPlacemark(element);
        } else if (isFolder(element) && !m_folders.empty()) {
            closeFolder();
        } else if (element == "name" && !m_folders.empty() && isFolder(parent())) {
            m_folders.back().name = m_text;
        } else {
            m_schemas.end(element, m_text);
        }
        m_text.clear();
    }

    std::vector<RawLayer> finish() {
        closeLayer(m_root, m_fallback);
        for (RawLayer& layer : m_layers) {
            m_schemas.describe(layer);
            dropRepeatedName(layer);
        }
        giveUniqueNames();
        return std::move(m_layers);
    }

private:
    static constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

    struct OpenFolder {
        std::string name;
        std::size_t layer; ///< of m_layers; kNone until there is a Placemark
    };

    [[nodiscard]] std::string_view parent() const { return m_path.empty() ? std::string_view() : m_path.back(); }

    void checkElement(std::string_view element, std::int64_t line) const {
        const std::string place = std::to_string(line);
        if (m_path.empty() && element != "kml") {
            throw badInput(m_file, place, {"kml.not_kml", {{"element", std::string(element)}}});
        }
        if (element == "NetworkLink") {
            throw badInput(m_file, place, {"kml.network_link", {}});
        }
        if (element == "Track" || element == "MultiTrack") {
            throw badInput(m_file, place, {"kml.track", {}});
        }
    }

    void startPlacemark() {
        RawLayer& layer = m_layers[layerOf(m_folders.empty() ? m_root : m_folders.back())];
        m_count += 1;
        if (m_count > m_limits.units) {
            throw badInput(m_file, "", {"layer.limit_units", {{"units", m_count}, {"limit", m_limits.units}}});
        }
        layer.features.emplace_back();
        m_layer = &layer;
        m_feature = &layer.features.back();
        m_schema.clear();
    }

    std::size_t layerOf(OpenFolder& folder) {
        if (folder.layer == kNone) {
            folder.layer = m_layers.size();
            m_layers.emplace_back();
        }
        return folder.layer;
    }

    void startInPlacemark(std::string_view element, const std::vector<XmlAttribute>& attributes) {
        if (KmlGeometry::knows(element)) {
            m_geometry.start(element);
            return;
        }
        for (const XmlAttribute& attribute : attributes) {
            if (element == "SchemaData" && attribute.name == "schemaUrl") {
                m_schema = attribute.value.substr(std::min(attribute.value.rfind('#') + 1, attribute.value.size()));
                declareFields();
            } else if ((element == "SimpleData" || element == "Data") && attribute.name == "name") {
                m_field = attribute.value;
            }
        }
    }

    void endInPlacemark(std::string_view element) {
        if (KmlGeometry::knows(element)) {
            m_geometry.end(element, m_text);
        } else if (element == "SimpleData") {
            add(m_field, m_schemas.typeOf(m_schema, m_field));
        } else if (element == "value" && parent() == "Data") {
            add(m_field, RawType::Unstated);
        } else if (element == "displayName" && parent() == "Data") {
            m_layer->fields[m_layer->fieldOf(m_field, RawType::Unstated)].title = m_text;
        } else if (isPlainField(element)) {
            const std::size_t place = add(elementKey(element), RawType::Text);
            m_layer->fields[place].name = element;
        } else if (parent() == "ExtendedData" && element != "Data" && element != "SchemaData") {
            add(std::string(element), RawType::Unstated);
        }
    }

    /// A field that no unit has a value for is a field all the same, and the order is that of the schema.
    void declareFields() {
        if (!m_declared.emplace(m_layer - m_layers.data(), m_schema).second) {
            return;
        }
        for (const std::string& field : m_schemas.fieldsOf(m_schema)) {
            m_layer->fieldOf(field, m_schemas.typeOf(m_schema, field));
            limitFields();
        }
    }

    void limitFields() const {
        const auto fields = static_cast<std::int64_t>(m_layer->fields.size());
        if (fields > m_limits.fields) {
            throw badInput(m_file, "", {"layer.limit_fields", {{"fields", fields}, {"limit", m_limits.fields}}});
        }
    }

    std::size_t add(const std::string& field, RawType type) {
        const std::size_t place = freeField(field, type);
        limitFields();
        m_feature->values.push_back({place, std::move(m_text)});
        m_text.clear();
        return place;
    }

    /// The place of the field at hand; a field that the unit has a value for already gets a twin with a number.
    std::size_t freeField(const std::string& field, RawType type) {
        std::size_t place = m_layer->fieldOf(field, type);
        for (int n = 2; place < m_filled.size() && m_filled[place] == m_count; ++n) {
            place = m_layer->fieldOf(field + "_" + std::to_string(n), type);
        }
        m_filled.resize(std::max(m_filled.size(), m_layer->fields.size()), 0);
        m_filled[place] = m_count;
        return place;
    }

    void closeFolder() {
        const OpenFolder folder = std::move(m_folders.back());
        m_folders.pop_back();
        closeLayer(folder, folder.name);
    }

    void closeLayer(const OpenFolder& folder, const std::string& name) {
        if (folder.layer != kNone) {
            m_layers[folder.layer].name = name.empty() ? m_fallback : name;
        }
    }

    /// Programs write the name of a unit for people to see, and again among its data.
    static void dropRepeatedName(RawLayer& layer) {
        const auto place = layer.findField(elementKey("name"));
        if (!place) {
            return;
        }
        std::vector<std::size_t> same(layer.fields.size());
        std::iota(same.begin(), same.end(), std::size_t{0});
        std::erase(same, *place);
        std::vector<const std::string*> texts;
        for (const RawFeature& feature : layer.features) {
            texts.assign(layer.fields.size(), nullptr);
            for (const RawValue& value : feature.values) {
                texts[value.field] = &value.text;
            }
            const std::string* name = texts[*place];
            std::erase_if(same, [&](std::size_t field) {
                const std::string* other = texts[field];
                return name == nullptr || other == nullptr ? name != other : *name != *other;
            });
        }
        if (!same.empty()) {
            layer.dropField(*place);
        }
    }

    void giveUniqueNames() {
        std::set<std::string> taken;
        for (RawLayer& layer : m_layers) {
            const std::string stem = layer.name;
            for (int n = 2; !taken.insert(layer.name).second; ++n) {
                layer.name = stem + " (" + std::to_string(n) + ")";
            }
        }
    }

    std::string m_file, m_fallback;
    Limits m_limits;
    std::vector<std::string> m_path;
    std::int64_t m_skipping = 0; ///< depth within an element that is left out
    std::string m_text;
    std::vector<OpenFolder> m_folders;
    OpenFolder m_root{{}, kNone}; ///< Placemarks outside every folder
    std::vector<RawLayer> m_layers;
    RawLayer* m_layer = nullptr;
    RawFeature* m_feature = nullptr;
    std::int64_t m_count = 0;
    std::set<std::pair<std::ptrdiff_t, std::string>> m_declared; ///< layer and schema
    std::vector<std::int64_t> m_filled;                          ///< by field: the last unit with a value, as m_count
    std::string m_schema, m_field;                               ///< of the value at hand
    KmlGeometry m_geometry;
    KmlSchemas m_schemas;
};

} // namespace

std::vector<RawLayer> readKml(const ByteSource& source, const std::string& file, const std::string& fallback,
                              const Limits& limits) {
    KmlBuilder builder(file, fallback, limits);
    const XmlStream* stream = nullptr;
    XmlEvents events;
    events.start = [&](auto name, const auto& attributes) { builder.start(name, attributes, stream->line()); };
    events.text = [&](auto text) { builder.text(text); };
    events.end = [&](auto name) { builder.end(name); };
    XmlStream xml(file, limits.xmlDepth, std::move(events));
    stream = &xml;
    for (std::string_view bytes = source(); !bytes.empty(); bytes = source()) {
        xml.feed(bytes);
    }
    xml.finish();
    return builder.finish();
}

} // namespace gis
