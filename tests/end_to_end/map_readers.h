// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <pugixml.hpp>

#include <QImage>
#include <algorithm>
#include <cctype>
#include <map>
#include <ostream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace diaban::test {

/// A row of a map's legend as some output shows it.
struct ShownRow {
    std::string text, fill; ///< "#rrggbb"
    std::size_t count = 0;

    friend bool operator==(const ShownRow&, const ShownRow&) = default;
    friend std::ostream& operator<<(std::ostream& out, const ShownRow& row) {
        return out << row.fill << ' ' << row.text << " (" << row.count << ')';
    }
};
using ShownRows = std::vector<ShownRow>;

/// "33" of "(33)", also where a separator stands in it.
inline std::size_t countIn(const std::string& text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](unsigned char c) { return std::isdigit(c) != 0; });
    return digits.empty() ? std::string::npos : std::stoul(digits);
}

/// "70 – 80", 33 of "70 – 80 (33)".
inline ShownRow rowOf(const std::string& words, std::string fill) {
    const std::size_t at = words.rfind(" (");
    return {words.substr(0, at), std::move(fill), at == std::string::npos ? at : countIn(words.substr(at))};
}

inline ShownRows jsonRows(const nlohmann::json& map) {
    ShownRows rows;
    for (const auto& row : map.at("legend")) {
        rows.push_back({row.at("text"), row.at("fill"), row.at("count")});
    }
    return rows;
}

/// A map as an SVG shows it; places in units of its view box.
struct SvgMap {
    struct Box {
        double x = 0, y = 0, width = 0, height = 0;
    };
    struct Unit {
        std::string fill;
        std::vector<std::pair<double, double>> outline; ///< of its first ring
    };
    double width = 0;
    ShownRows rows;
    std::vector<Box> swatches;         ///< of each row
    std::map<std::string, Unit> units; ///< by title: name, figure, class
};

inline SvgMap::Box boxOf(const pugi::xml_node& rect) {
    return {rect.attribute("x").as_double(), rect.attribute("y").as_double(), rect.attribute("width").as_double(),
            rect.attribute("height").as_double()};
}

/// The points of "m1 2 3 4-5 6z": a move, then lines, all relative.
inline std::vector<std::pair<double, double>> firstRing(const std::string& data) {
    std::string text = data.substr(1, data.find_first_of("zm", 1) - 1);
    std::string spaced;
    for (const char c : text) {
        spaced += c == '-' ? " -" : std::string(1, c);
    }
    std::istringstream numbers(spaced);
    std::vector<std::pair<double, double>> points;
    double x = 0, y = 0, dx = 0, dy = 0;
    while (numbers >> dx >> dy) {
        points.emplace_back(x += dx, y += dy);
    }
    return points;
}

inline SvgMap svgMap(const std::string& svg) {
    pugi::xml_document document;
    document.load_buffer(svg.data(), svg.size());
    std::map<std::string, std::string> rules;
    const std::regex rule("\\.([a-z0-9-]+)\\{fill:(#[0-9a-f]{6})");
    for (auto it = std::sregex_iterator(svg.begin(), svg.end(), rule); it != std::sregex_iterator(); ++it) {
        rules[(*it)[1]] = (*it)[2];
    }
    SvgMap map;
    std::istringstream(document.child("svg").attribute("viewBox").value()) >> map.width >> map.width >> map.width;
    for (const pugi::xml_node& rect : document.select_node("//g[@id='legend']").node().children("rect")) {
        const std::string kind = rect.attribute("class").value();
        if (kind == "swatch") {
            continue;
        }
        const SvgMap::Box box = boxOf(rect);
        std::map<double, std::string> beside; // texts of its line, from the left
        for (const auto& found : document.select_nodes("//g[@id='texts']/text")) {
            const double x = found.node().attribute("x").as_double();
            const double y = found.node().attribute("y").as_double();
            if (y > box.y && y < box.y + box.height && x > box.x + box.width && x < box.x + 12 * box.width) {
                beside[x] = found.node().text().get();
            }
        }
        ShownRow row{{}, rules[kind], std::string::npos};
        if (beside.size() >= 2) {
            row.text = beside.begin()->second;
            row.count = countIn(std::next(beside.begin())->second);
        }
        map.rows.push_back(row);
        map.swatches.push_back(box);
    }
    for (const auto& found : document.select_nodes("//g[@class='units']//path[title]")) {
        const pugi::xml_node path = found.node();
        const std::string own = path.attribute("class").value();
        const std::string kind = own.empty() ? path.parent().attribute("class").value() : own;
        map.units[path.child("title").text().get()] = {rules[kind], firstRing(path.attribute("d").value())};
    }
    return map;
}

inline std::map<std::string, std::size_t> countsByFill(const SvgMap& map) {
    std::map<std::string, std::size_t> counts;
    for (const auto& [title, unit] : map.units) {
        ++counts[unit.fill];
    }
    return counts;
}

/// Pictures of the page of an SVG, in pixels.
class SampledPicture {
public:
    SampledPicture(QImage picture, const SvgMap& map)
        : m_picture(std::move(picture)), m_scale(m_picture.width() / map.width) {}

    /// The colour that most of the pixels in a box have: lines of a hatch are fewer than its ground.
    [[nodiscard]] std::string mostIn(const SvgMap::Box& box) const {
        std::map<std::string, int> seen;
        for (int i = 1; i < 20; ++i) {
            for (int k = 1; k < 20; ++k) {
                ++seen[at(box.x + box.width * i / 20, box.y + box.height * k / 20)];
            }
        }
        return most(seen);
    }

    /// The same among the pixels inside a unit; empty where it has hardly any.
    [[nodiscard]] std::string mostIn(const SvgMap::Unit& unit) const {
        const auto byX = [](const auto& a, const auto& b) { return a.first < b.first; };
        const auto byY = [](const auto& a, const auto& b) { return a.second < b.second; };
        const auto [left, right] = std::ranges::minmax_element(unit.outline, byX);
        const auto [top, foot] = std::ranges::minmax_element(unit.outline, byY);
        std::map<std::string, int> seen;
        int inside = 0;
        for (int i = 1; i < 24; ++i) {
            for (int k = 1; k < 24; ++k) {
                const double x = left->first + (right->first - left->first) * i / 24;
                const double y = top->second + (foot->second - top->second) * k / 24;
                if (contains(unit.outline, x, y)) {
                    ++seen[at(x, y)];
                    ++inside;
                }
            }
        }
        return inside < 30 ? std::string{} : most(seen);
    }

private:
    [[nodiscard]] std::string at(double x, double y) const {
        return m_picture.pixelColor(static_cast<int>(x * m_scale), static_cast<int>(y * m_scale)).name().toStdString();
    }
    [[nodiscard]] static std::string most(const std::map<std::string, int>& seen) {
        return std::ranges::max_element(seen, {}, [](const auto& entry) { return entry.second; })->first;
    }
    [[nodiscard]] static bool contains(const std::vector<std::pair<double, double>>& ring, double x, double y) {
        bool inside = false;
        for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const auto& [ax, ay] = ring[i];
            const auto& [bx, by] = ring[j];
            inside ^= (ay > y) != (by > y) && x < ax + (bx - ax) * (y - ay) / (by - ay);
        }
        return inside;
    }

    QImage m_picture;
    double m_scale;
};

} // namespace diaban::test
