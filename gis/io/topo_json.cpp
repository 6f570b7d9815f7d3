// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/topo_json.h"

#include "gis/base/error.h"
#include "gis/io/json_text.h"
#include "gis/io/topo_arcs.h"
#include "gis/io/topo_geometry.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace gis {

namespace {

using nlohmann::json;

struct Pending {
    std::size_t layer, feature;
    TopoGeometry geometry;
};

struct Typed {
    RawType type;
    std::string text;
};

/// JSON text may hold zero bytes, which end a text in C.
std::string withoutZeros(std::string text) {
    std::replace(text.begin(), text.end(), '\0', ' ');
    return text;
}

/// Nothing for null.
std::optional<Typed> valueOf(const json& value) {
    if (value.is_null()) {
        return std::nullopt;
    }
    if (value.is_string()) {
        return Typed{RawType::Text, withoutZeros(value.get<std::string>())};
    }
    if (value.is_boolean()) {
        return Typed{RawType::Boolean, value.get<bool>() ? "true" : "false"};
    }
    if (value.is_number_float() || (value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX)) {
        std::string text;
        appendJsonNumber(text, value.get<double>());
        text += text.find_first_of(".e") == std::string::npos ? ".0" : "";
        return Typed{RawType::Real, text};
    }
    return Typed{value.is_number() ? RawType::Whole : RawType::Text, value.dump()};
}

RawType commonType(RawType a, RawType b) {
    const auto number = [](RawType type) { return type == RawType::Whole || type == RawType::Real; };
    return a == b ? a : (number(a) && number(b) ? RawType::Real : RawType::Text);
}

/// Takes arcs and units out of the document as soon as each has been read, so that it never stands in memory whole.
class TopologyReader {
public:
    TopologyReader(std::string file, const Limits& limits) : m_file(std::move(file)), m_limits(limits) {}

    /// nlohmann's callback: false drops the value.
    bool hear(int depth, json::parse_event_t event, json& parsed) {
        using Event = json::parse_event_t;
        if (event == Event::key) {
            hearKey(depth, parsed.get<std::string>());
            return true;
        }
        if (m_keys[0] == "arcs") {
            return hearArcs(depth, event, parsed);
        }
        if (m_keys[0] == "objects") {
            return hearObjects(depth, event, parsed);
        }
        return true;
    }

    TopoJson finish(const json& root) {
        const auto transform = root.find("transform");
        if (transform != root.end()) {
            setTransform(*transform);
        }
        m_arcs.settle();
        std::int64_t vertices = 0;
        for (const Pending& pending : m_pending) {
            RawFeature& feature = m_layers[pending.layer].features[pending.feature];
            feature.geometry = assemble(pending.geometry, m_arcs, m_file, placeOf(pending), m_limits);
            vertices += verticesOf(pending.geometry);
            if (vertices > m_limits.vertices) {
                throw badInput(m_file, placeOf(pending), {"layer.limit_vertices", {{"limit", m_limits.vertices}}});
            }
        }
        TopoJson result;
        const Box box = m_arcs.box();
        const bool degrees = box.min.x >= -180 && box.max.x <= 180 && box.min.y >= -90 && box.max.y <= 90;
        result.crs = degrees ? Crs::fromText("EPSG:4326") : Crs();
        result.layers = std::move(m_layers);
        return result;
    }

private:
    /// Fields stand in the order of the text; the library's objects are sorted.
    void hearKey(int depth, const std::string& key) {
        const bool inObjects = depth > kObjectDepth && m_keys[0] == "objects";
        const int memberDepth =
            m_keys[2] == "geometries" && depth > kObjectDepth + 1 ? kObjectDepth + 3 : kObjectDepth + 1;
        if (inObjects && depth == memberDepth) {
            m_member = key;
        }
        const bool ownId = depth == memberDepth && key == "id";
        const bool property = depth == memberDepth + 1 && m_member == "properties";
        if (inObjects && (ownId || property)) {
            m_layers.back().fieldOf(withoutZeros(key), RawType::Unstated);
        }
        if (depth >= 1 && depth <= static_cast<int>(m_keys.size())) {
            m_keys[static_cast<std::size_t>(depth - 1)] = key;
        }
    }

    [[nodiscard]] std::string placeOf(const Pending& pending) const {
        return m_layers[pending.layer].name + " " + std::to_string(pending.feature + 1);
    }

    [[nodiscard]] std::int64_t verticesOf(const TopoGeometry& geometry) const {
        std::size_t count = 0;
        for (const auto& polygon : geometry.polygons) {
            for (const auto& ring : polygon) {
                for (const std::int64_t index : ring) {
                    count += m_arcs.vertexCount(*m_arcs.arcOf(index));
                }
            }
        }
        return static_cast<std::int64_t>(count);
    }

    bool hearArcs(int depth, json::parse_event_t event, const json& parsed) {
        using Event = json::parse_event_t;
        if (event == Event::array_end && depth == kPositionDepth) {
            const bool pair = parsed.size() >= 2 && parsed[0].is_number() && parsed[1].is_number();
            constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
            m_arcs.addPosition(pair ? parsed[0].get<double>() : kNan, pair ? parsed[1].get<double>() : kNan);
            return false;
        }
        if (event == Event::array_end && depth == kPositionDepth - 1) {
            m_arcs.endArc();
            return false;
        }
        return true;
    }

    bool hearObjects(int depth, json::parse_event_t event, const json& parsed) {
        using Event = json::parse_event_t;
        if (event == Event::object_start && depth == kObjectDepth) {
            m_layers.emplace_back(withoutZeros(m_keys[1]));
            m_collection = false;
        } else if (event == Event::array_start && depth == kObjectDepth + 1 && m_keys[2] == "geometries") {
            m_collection = true;
        } else if (event == Event::object_end && depth == kObjectDepth + 2 && m_keys[2] == "geometries") {
            addUnit(parsed);
            return false;
        } else if (event == Event::object_end && depth == kObjectDepth) {
            if (!m_collection) {
                addUnit(parsed);
            }
            return false;
        }
        return true;
    }

    void addUnit(const json& object) {
        if (++m_units > m_limits.units) {
            throw badInput(m_file, "", {"layer.limit_units", {{"units", m_units}, {"limit", m_limits.units}}});
        }
        RawLayer& layer = m_layers.back();
        layer.features.emplace_back();
        if (const auto id = object.find("id"); id != object.end()) {
            add("id", *id);
        }
        const auto properties = object.find("properties");
        if (properties != object.end() && properties->is_object()) {
            for (const auto& [name, value] : properties->items()) {
                const bool repeated = name == "id" && object.contains("id");
                if (!repeated || value != object["id"]) {
                    add(repeated ? "property_id" : withoutZeros(name), value);
                }
            }
        }
        m_pending.push_back({m_layers.size() - 1, layer.features.size() - 1, topoGeometry(object)});
    }

    void add(const std::string& name, const json& value) {
        RawLayer& layer = m_layers.back();
        const auto typed = valueOf(value);
        const std::size_t place = layer.fieldOf(name, RawType::Unstated);
        if (static_cast<std::int64_t>(layer.fields.size()) > m_limits.fields) {
            throw badInput(m_file, "",
                           {"layer.limit_fields",
                            {{"fields", static_cast<std::int64_t>(layer.fields.size())}, {"limit", m_limits.fields}}});
        }
        if (typed) {
            RawField& field = layer.fields[place];
            field.type = field.type == RawType::Unstated ? typed->type : commonType(field.type, typed->type);
            layer.features.back().values.push_back({place, typed->text});
        }
    }

    void setTransform(const json& transform) {
        const auto pairAt = [&](const char* name) {
            const auto pair = transform.is_object() ? transform.find(name) : transform.end();
            const bool fits = transform.is_object() && pair != transform.end() && pair->is_array() &&
                              pair->size() >= 2 && (*pair)[0].is_number() && (*pair)[1].is_number();
            if (!fits) {
                throw badInput(m_file, "transform", {"topojson.bad_transform", {}});
            }
            return Point{(*pair)[0].get<double>(), (*pair)[1].get<double>()};
        };
        m_arcs.setTransform(pairAt("scale"), pairAt("translate"));
    }

    static constexpr int kObjectDepth = 2;   ///< of an object of the topology
    static constexpr int kPositionDepth = 3; ///< of a position within the arcs

    std::string m_file;
    Limits m_limits;
    std::array<std::string, 3> m_keys; ///< of the three outermost levels
    std::string m_member;              ///< of the unit at hand
    TopoArcs m_arcs;
    std::vector<RawLayer> m_layers;
    std::vector<Pending> m_pending;
    bool m_collection = false; ///< the object at hand is a collection: its members are the units
    std::int64_t m_units = 0;
};

} // namespace

TopoJson readTopoJson(std::string_view text, const std::string& file, const Limits& limits) {
    TopologyReader reader(file, limits);
    json root;
    try {
        root = json::parse(text.begin(), text.end(), [&](int depth, json::parse_event_t event, json& parsed) {
            return reader.hear(depth, event, parsed);
        });
    } catch (const json::exception& failure) {
        throw badInput(file, "", {"topojson.damaged", {{"reason", std::string(failure.what())}}});
    }
    return reader.finish(root);
}

} // namespace gis
