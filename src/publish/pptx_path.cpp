// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_path.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace diaban {

namespace {

constexpr double kStepsPerPoint = 20;
constexpr std::int64_t kEmuPerStep = 635;

} // namespace

PptxPath::Step PptxPath::onGrid(const gis::Point& point) const noexcept {
    return {std::llround((m_origin.x + point.x) * kStepsPerPoint),
            std::llround((m_origin.y + point.y) * kStepsPerPoint)};
}

void PptxPath::addLine(std::span<const gis::Point> points, bool closed) {
    Line line{{}, closed};
    for (const gis::Point& point : points) {
        const Step step = onGrid(point);
        if (line.steps.empty() || !(line.steps.back() == step)) {
            line.steps.push_back(step);
        }
    }
    if (closed && line.steps.size() > 1 && line.steps.front() == line.steps.back()) {
        line.steps.pop_back();
    }
    if (line.steps.size() > 1) {
        m_lines.push_back(std::move(line));
    }
}

void PptxPath::addRing(std::span<const gis::Point> ring) {
    addLine(ring, true);
}

void PptxPath::addUnit(const gis::Polygons& shapes, std::size_t unit) {
    const auto rings = shapes.ringsOfUnit(unit);
    for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
        addRing(shapes.ring(ring));
    }
}

void PptxPath::addSegments(const std::vector<Segment>& segments) {
    std::vector<gis::Point> chain;
    for (const Segment& segment : segments) {
        if (chain.empty() || !(chain.back() == segment.from)) {
            addLine(chain, false);
            chain = {segment.from};
        }
        chain.push_back(segment.to);
    }
    addLine(chain, false);
}

void PptxPath::write(XmlWriter& xml) const {
    Step least = m_lines.front().steps.front();
    Step most = least;
    for (const Line& line : m_lines) {
        for (const Step& step : line.steps) {
            least = {std::min(least.x, step.x), std::min(least.y, step.y)};
            most = {std::max(most.x, step.x), std::max(most.y, step.y)};
        }
    }
    const auto text = [](std::int64_t number) { return std::to_string(number); };
    const Step size{most.x - least.x, most.y - least.y};
    xml.open("a:xfrm");
    xml.empty("a:off", {{"x", text(least.x * kEmuPerStep)}, {"y", text(least.y * kEmuPerStep)}});
    xml.empty("a:ext", {{"cx", text(size.x * kEmuPerStep)}, {"cy", text(size.y * kEmuPerStep)}});
    xml.close();
    xml.open("a:custGeom");
    for (const char* none : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"}) {
        xml.empty(none);
    }
    xml.empty("a:rect", {{"l", "0"}, {"t", "0"}, {"r", "r"}, {"b", "b"}});
    xml.open("a:pathLst");
    xml.open("a:path", {{"w", text(size.x)}, {"h", text(size.y)}});
    for (const Line& line : m_lines) {
        const char* move = "a:moveTo";
        for (const Step& step : line.steps) {
            xml.open(move);
            xml.empty("a:pt", {{"x", text(step.x - least.x)}, {"y", text(step.y - least.y)}});
            xml.close();
            move = "a:lnTo";
        }
        if (line.closed) {
            xml.empty("a:close");
        }
    }
    xml.close();
    xml.close();
    xml.close();
}

} // namespace diaban
