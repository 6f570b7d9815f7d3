// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/feature_parser.h"

#include "gis/base/text.h"
#include "gis/io/feature_texts.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace gis {

namespace {

namespace json = simdjson::ondemand;

static_assert(FeatureBlock::kPadding >= simdjson::SIMDJSON_PADDING);

constexpr double kMostCoordinate = 9e18; ///< whole numbers beyond are cut by GDAL
constexpr Box kEarth{{-180, -90}, {180, 90}};

enum Member : unsigned { Type = 1, Properties = 2, Geometry = 4, Id = 8, Bounds = 16 };

unsigned memberOf(std::string_view key) {
    static constexpr std::array<std::pair<std::string_view, Member>, 5> kMembers{
        {{"type", Type}, {"properties", Properties}, {"geometry", Geometry}, {"id", Id}, {"bbox", Bounds}}};
    const auto* found = std::find_if(kMembers.begin(), kMembers.end(), [key](const auto& m) { return m.first == key; });
    return found == kMembers.end() ? 0U : unsigned{found->second};
}

bool isPlainText(std::string_view text) {
    return text.find('\0') == std::string_view::npos; // GDAL would cut it there
}

bool readValue(json::value value, JsonColumn& column) {
    switch (value.type()) {
    case json::json_type::string: {
        const std::string_view text = value.get_string();
        return isPlainText(text) && column.add(text);
    }
    case json::json_type::number: {
        const json::number number = value.get_number();
        if (number.is_double()) {
            return column.add(number.get_double());
        }
        constexpr auto kLeast = std::numeric_limits<std::int64_t>::min();
        constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
        const bool plain = number.is_int64() && number.get_int64() != kLeast && number.get_int64() != kMost;
        return plain && column.add(number.get_int64());
    }
    case json::json_type::boolean:
        return column.add(static_cast<bool>(value.get_bool()));
    case json::json_type::null:
        column.addNull();
        return value.is_null();
    default:
        return false;
    }
}

/// None for what is neither a number nor text.
FeatureShape::Id idOf(json::value value) {
    const json::json_type type = value.type();
    return type == json::json_type::number   ? FeatureShape::Id::Number
           : type == json::json_type::string ? FeatureShape::Id::Text
                                             : FeatureShape::Id::None;
}

/// One feature into the arrays; what simdjson does not take is thrown.
class FeatureReader {
public:
    FeatureReader(const FeatureShape& shape, PlainFeatures& into, std::vector<Point>& ring)
        : m_shape(shape), m_into(into), m_ring(ring) {}

    bool run(json::object feature) {
        unsigned seen = 0;
        for (json::field field : feature) {
            const unsigned member = memberOf(field.unescaped_key());
            if (member == 0 || (seen & member) != 0 || !read(member, field.value())) {
                return false;
            }
            seen |= member;
        }
        const unsigned needed =
            Type | Properties | Geometry | (m_shape.id == FeatureShape::Id::None ? 0U : unsigned{Id});
        return (seen & ~unsigned{Bounds}) == needed;
    }

private:
    bool read(unsigned member, json::value value) {
        switch (member) {
        case Type:
            return std::string_view(value.get_string()) == "Feature";
        case Properties:
            return properties(value);
        case Geometry:
            return geometry(value);
        case Id:
            return idOf(value) == m_shape.id && readValue(value, m_into.ids);
        default:
            return box(value);
        }
    }

    bool properties(json::value value) {
        std::size_t next = 0;
        const auto& fields = m_shape.fields;
        if (!value.is_null()) {
            for (json::field property : value.get_object()) {
                const std::string_view key = property.unescaped_key();
                while (next < fields.size() && fields[next] != key) {
                    m_into.columns[next++].addNull();
                }
                if (next == fields.size() || !readValue(property.value(), m_into.columns[next++])) {
                    return false;
                }
            }
        }
        while (next < fields.size()) {
            m_into.columns[next++].addNull();
        }
        return true;
    }

    bool geometry(json::value value) {
        Polygons& polygons = m_into.polygons;
        const std::size_t unit = polygons.unitCount();
        if (value.is_null()) {
            polygons.endUnit();
            return true;
        }
        json::object object = value.get_object();
        const std::string_view type = object["type"];
        const bool several = type == "MultiPolygon";
        if ((!several && type != "Polygon") || !object.reset()) {
            return false;
        }
        (several ? m_into.anyMultiPolygon : m_into.anyPolygon) = true;
        unsigned members = 0;
        for (json::field field : object) {
            const std::string_view key = field.unescaped_key();
            const bool coordinates = key == "coordinates";
            if ((!coordinates && key != "type") || (coordinates && !shapes(field.value(), several))) {
                return false;
            }
            ++members;
        }
        polygons.endUnit();
        const Box box = polygons.boxOf(unit);
        if (!kEarth.contains(box.min) || !kEarth.contains(box.max)) {
            m_into.outside.push_back(unit);
        }
        return members == 2 && polygons.partsOf(unit).size() > 0;
    }

    bool shapes(json::value coordinates, bool several) {
        if (!several) {
            return polygon(coordinates.get_array());
        }
        for (json::array rings : coordinates.get_array()) {
            if (!polygon(rings)) {
                return false;
            }
        }
        return true;
    }

    bool polygon(json::array rings) {
        bool any = false;
        for (json::array positions : rings) {
            if (!ring(positions)) {
                return false;
            }
            any = true;
        }
        m_into.polygons.endPart();
        return any;
    }

    bool ring(json::array positions) {
        m_ring.clear();
        for (json::array position : positions) {
            Point point;
            if (!readPoint(position, point)) {
                return false;
            }
            m_ring.push_back(point);
        }
        if (m_ring.size() < 4 || !(m_ring.front() == m_ring.back())) {
            return false;
        }
        m_into.polygons.addRing(m_ring);
        return true;
    }

    static bool readPoint(json::array position, Point& point) {
        std::size_t count = 0;
        for (double number : position) {
            if (count == 2 || std::abs(number) > kMostCoordinate) {
                return false;
            }
            (count++ == 0 ? point.x : point.y) = number;
        }
        return count == 2;
    }

    static bool box(json::value value) {
        for (double number : value.get_array()) {
            static_cast<void>(number);
        }
        return true;
    }

    const FeatureShape& m_shape;
    PlainFeatures& m_into;
    std::vector<Point>& m_ring;
};

/// Names that GDAL treats each in its own way, and names twice, are not plain.
bool arePlainNames(const FeatureShape& shape) {
    std::vector<std::string> sorted = shape.fields;
    std::sort(sorted.begin(), sorted.end());
    const auto ids =
        std::count_if(sorted.begin(), sorted.end(), [](const auto& name) { return foldCase(name) == "id"; });
    const bool odd = std::any_of(sorted.begin(), sorted.end(), [](const std::string& name) {
        return name.empty() || name == "_id" || !isPlainText(name);
    });
    const bool twice = std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
    return !odd && !twice && ids <= (shape.id == FeatureShape::Id::None ? 1 : 0);
}

} // namespace

struct FeatureParser::Parser {
    json::parser parser;
    std::vector<Point> ring;

    json::object open(std::string_view feature) {
        m_document = parser.iterate(
            simdjson::padded_string_view(feature.data(), feature.size(), feature.size() + FeatureBlock::kPadding));
        return m_document.get_object();
    }

private:
    json::document m_document;
};

FeatureParser::FeatureParser() : m_parser(std::make_unique<Parser>()) {}
FeatureParser::~FeatureParser() = default;

std::optional<FeatureShape> FeatureParser::shapeOf(std::string_view feature) {
    try {
        FeatureShape shape;
        json::object object = m_parser->open(feature);
        for (json::field field : object) {
            const unsigned member = memberOf(field.unescaped_key());
            if (member == Id) {
                shape.id = idOf(field.value());
            } else if (member == Properties && !field.value().is_null()) {
                for (json::field property : field.value().get_object()) {
                    shape.fields.emplace_back(std::string_view(property.unescaped_key()));
                }
            }
        }
        return arePlainNames(shape) ? std::optional(std::move(shape)) : std::nullopt;
    } catch (const simdjson::simdjson_error&) {
        return std::nullopt;
    }
}

bool FeatureParser::read(std::string_view feature, const FeatureShape& shape, PlainFeatures& into) {
    try {
        return FeatureReader(shape, into, m_parser->ring).run(m_parser->open(feature));
    } catch (const simdjson::simdjson_error&) {
        return false;
    }
}

bool PlainFeatures::append(PlainFeatures&& behind) {
    const std::size_t before = polygons.unitCount();
    polygons.append(behind.polygons);
    for (const std::size_t unit : behind.outside) {
        outside.push_back(before + unit);
    }
    anyPolygon = anyPolygon || behind.anyPolygon;
    anyMultiPolygon = anyMultiPolygon || behind.anyMultiPolygon;
    bool fits = ids.append(std::move(behind.ids));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        fits = fits && columns[i].append(std::move(behind.columns[i]));
    }
    behind = PlainFeatures(FeatureShape{});
    return fits;
}

} // namespace gis
