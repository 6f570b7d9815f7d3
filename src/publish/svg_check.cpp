// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_check.h"

#include "gis/base/error.h"
#include "src/cartography/scene_circles.h"

#include <QFile>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>
#include <cstdint>

namespace diaban {

namespace {

struct Counts {
    std::size_t shapes = 0, dots = 0, texts = 0;
    friend bool operator==(const Counts&, const Counts&) = default;
};

/// A ring has a pale one under it.
std::size_t circleElements(const MapScene& scene, const Frame& frame) {
    std::size_t elements = frame.circles.size();
    if (hasRings(scene)) {
        elements += static_cast<std::size_t>(
            std::ranges::count_if(frame.circles, [](const SceneCircle& circle) { return !circle.zero; }));
    }
    return elements;
}

Counts countsOf(const MapScene& scene) {
    Counts counts{0, 0, scene.texts.size()};
    for (const Frame& frame : scene.frames) {
        counts.shapes += frame.units.size();
        counts.dots += frame.dots.size() + circleElements(scene, frame);
    }
    counts.dots += scene.marks.circles.size();
    for (const LegendRow& row : scene.legend) {
        counts.dots += row.zeroRing ? 1U : 0U;
    }
    for (const SceneLabel& label : scene.labels) {
        counts.texts += label.lines.size();
    }
    return counts;
}

/// What the document holds; a shape of a unit is a path with an id of its own.
Counts countsOf(QXmlStreamReader& xml) {
    Counts counts;
    QSet<QString> ids;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString id = xml.attributes().value(QLatin1String("id")).toString();
        const bool fresh = !id.isEmpty() && !ids.contains(id);
        ids.insert(id);
        counts.shapes += xml.name() == QLatin1String("path") && fresh ? 1U : 0U;
        counts.dots += xml.name() == QLatin1String("circle") ? 1U : 0U;
        counts.texts += xml.name() == QLatin1String("text") ? 1U : 0U;
    }
    return counts;
}

gis::Error unreadable(const std::filesystem::path& path, const QString& reason) {
    return {gis::ErrorKind::CannotWrite, path.string(), {}, {"write.unreadable", {{"reason", reason.toStdString()}}}};
}

} // namespace

void checkSvg(const std::filesystem::path& path, const MapScene& scene) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw unreadable(path, file.errorString());
    }
    QXmlStreamReader xml(&file);
    const Counts read = countsOf(xml);
    if (xml.hasError()) {
        throw unreadable(path, xml.errorString());
    }
    const Counts written = countsOf(scene);
    if (!(read == written)) {
        const auto sum = [](const Counts& c) { return static_cast<std::int64_t>(c.shapes + c.dots + c.texts); };
        throw gis::Error(gis::ErrorKind::CannotWrite, path.string(), {},
                         {"write.read_back", {{"written", sum(written)}, {"read", sum(read)}}});
    }
}

} // namespace diaban
