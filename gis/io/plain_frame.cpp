// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/plain_frame.h"

#include "gis/base/error.h"
#include "gis/io/text_reader.h"

#include <simdjson.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>

namespace gis {

namespace {

namespace dom = simdjson::dom;

constexpr std::string_view kWgs84 = "EPSG:4326";

/// "EPSG:n" of a member "crs" with one name that is an URN.
std::optional<std::string> codeOf(const dom::object& crs) {
    const std::string_view type = crs["type"];
    const dom::object properties = crs["properties"];
    if (crs.size() != 2 || properties.size() != 1 || type != "name") {
        return std::nullopt;
    }
    const std::string_view name = properties["name"];
    if (name == "urn:ogc:def:crs:OGC:1.3:CRS84") {
        return std::string(kWgs84);
    }
    constexpr std::string_view kEpsg = "urn:ogc:def:crs:EPSG::";
    const std::string_view number = name.substr(std::min(kEpsg.size(), name.size()));
    const bool plain = name.starts_with(kEpsg) && !number.empty() && number.size() <= 6 && number.front() != '0' &&
                       number.find_first_not_of("0123456789") == std::string_view::npos;
    return plain ? std::optional("EPSG:" + std::string(number)) : std::nullopt;
}

bool isPassedOver(std::string_view key, const dom::element& value) {
    return key == "type" || key == "features" || (key == "description" && value.is_string()) ||
           (key == "bbox" && value.is_array());
}

/// A file name without ending stands for a name that the file does not say.
std::optional<GeoJsonFrame> frameOf(const std::string& path, const dom::object& root) {
    std::string name = std::filesystem::path(path).stem().string();
    std::string crs(kWgs84);
    std::set<std::string_view> seen;
    for (const auto& [key, value] : root) {
        if (!seen.insert(key).second) {
            return std::nullopt;
        }
        if (key == "name") {
            name = std::string(std::string_view(value));
        } else if (key == "crs") {
            const auto code = codeOf(dom::object(value));
            if (!code) {
                return std::nullopt;
            }
            crs = *code;
        } else if (!isPassedOver(key, value)) {
            return std::nullopt;
        }
    }
    if (name.empty() || name.front() == '.' || name.find('\0') != std::string::npos) {
        return std::nullopt; // these GDAL names in a way of its own
    }
    return GeoJsonFrame{TextReader().read(name), Crs::fromText(crs)};
}

} // namespace

std::optional<GeoJsonFrame> plainFrame(const std::string& path, const std::string& json) {
    try {
        dom::parser parser;
        const dom::object root = parser.parse(json);
        return frameOf(path, root);
    } catch (const simdjson::simdjson_error&) { // another type than expected
        return std::nullopt;
    } catch (const Error&) { // a number that PROJ does not know
        return std::nullopt;
    }
}

} // namespace gis
