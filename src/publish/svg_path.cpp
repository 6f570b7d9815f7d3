// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_path.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace diaban {

std::string shortNumber(double value) {
    constexpr double kMost = 1e12;
    std::array<char, 48> text{};
    const double written = std::isfinite(value) ? std::clamp(value, -kMost, kMost) : 0;
    const auto end = std::to_chars(text.begin(), text.end(), written, std::chars_format::fixed, 2).ptr;
    std::string number(text.begin(), end);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.back() == '.') {
        number.pop_back();
    }
    return number == "-0" ? "0" : number;
}

std::string svgNumber(double points) {
    return shortNumber(points * kSvgGrid);
}

std::string svgWhole(double points) {
    return shortNumber(std::round(points * kSvgGrid));
}

SvgPath::Step SvgPath::onGrid(const gis::Point& point) noexcept {
    return {std::llround(point.x * kSvgGrid), std::llround(point.y * kSvgGrid)};
}

void SvgPath::add(std::int64_t number) {
    const char last = m_data.back();
    if (number >= 0 && last >= '0' && last <= '9') {
        m_data += ' ';
    }
    std::array<char, 24> text{};
    m_data.append(text.begin(), std::to_chars(text.begin(), text.end(), number).ptr);
}

void SvgPath::moveTo(const Step& to) {
    m_data += 'm';
    add(to.x - m_at.x);
    add(to.y - m_at.y);
    m_at = to;
}

void SvgPath::lineTo(const Step& to) {
    add(to.x - m_at.x);
    add(to.y - m_at.y);
    m_at = to;
}

void SvgPath::addLine(std::span<const gis::Point> points) {
    if (points.empty()) {
        return;
    }
    moveTo(onGrid(points.front()));
    bool moved = false;
    for (const gis::Point& point : points.subspan(1)) {
        if (const Step step = onGrid(point); !(step == m_at)) {
            lineTo(step);
            moved = true;
        }
    }
    if (!moved) {
        lineTo({m_at.x + 1, m_at.y});
    }
}

void SvgPath::addRing(std::span<const gis::Point> ring) {
    if (ring.size() < 2) {
        return;
    }
    const Step start = onGrid(ring.front());
    addLine(ring.first(ring.size() - 1));
    m_data += 'z';
    m_at = start;
}

void SvgPath::addUnit(const gis::Polygons& shapes, std::size_t unit) {
    const auto rings = shapes.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        addRing(shapes.ring(r));
    }
}

void SvgPath::addSegments(const std::vector<Segment>& segments) {
    std::vector<gis::Point> chain;
    for (const Segment& segment : segments) {
        if (chain.empty() || !(chain.back() == segment.from)) {
            addLine(chain);
            chain.assign(1, segment.from);
        }
        chain.push_back(segment.to);
    }
    addLine(chain);
}

std::string svgPathOf(const std::vector<Segment>& segments) {
    SvgPath path;
    path.addSegments(segments);
    return path.data();
}

} // namespace diaban
