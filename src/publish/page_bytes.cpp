// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/page_bytes.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace diaban {

namespace {

class Numbers {
public:
    void add(std::uint64_t value) {
        constexpr std::uint64_t kSeven = 0x7F;
        while (value > kSeven) {
            m_bytes.push_back(static_cast<char>((value & kSeven) | (kSeven + 1)));
            value >>= 7U;
        }
        m_bytes.push_back(static_cast<char>(value));
    }
    void addSigned(std::int64_t value) {
        const auto twice = static_cast<std::uint64_t>(value) << 1U;
        add(value < 0 ? ~twice : twice);
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

void addRings(const PageShapes& shapes, Numbers& numbers) {
    std::int64_t before = 0;
    numbers.add(shapes.unitStart.size() - 1);
    for (std::size_t unit = 0; unit + 1 < shapes.unitStart.size(); ++unit) {
        numbers.add(shapes.unitStart[unit + 1] - shapes.unitStart[unit]);
        for (std::uint32_t part = shapes.unitStart[unit]; part < shapes.unitStart[unit + 1]; ++part) {
            numbers.add(shapes.partStart[part + 1] - shapes.partStart[part]);
            for (std::uint32_t ring = shapes.partStart[part]; ring < shapes.partStart[part + 1]; ++ring) {
                numbers.add(shapes.ringStart[ring + 1] - shapes.ringStart[ring]);
                for (std::uint32_t i = shapes.ringStart[ring]; i < shapes.ringStart[ring + 1]; ++i) {
                    const gis::ArcRef ref = shapes.ringArcs[i];
                    const auto value = static_cast<std::int64_t>(2 * ref.arc() + (ref.backwards() ? 1 : 0));
                    numbers.addSigned(value - before);
                    before = value;
                }
            }
        }
    }
}

void addAnchor(const PageAnchor& anchor, Numbers& numbers) {
    numbers.addSigned(anchor.at.x);
    numbers.addSigned(anchor.at.y);
    numbers.addSigned(anchor.room);
}

void addLands(const std::vector<PageLand>& lands, Numbers& numbers) {
    numbers.add(lands.size());
    std::int64_t x = 0, y = 0;
    for (const PageLand& land : lands) {
        numbers.add(land.rings.size());
        for (const std::vector<GridPoint>& ring : land.rings) {
            numbers.add(ring.size());
            for (const GridPoint& point : ring) {
                numbers.addSigned(point.x - x);
                numbers.addSigned(point.y - y);
                x = point.x;
                y = point.y;
            }
        }
        addAnchor(land.anchor, numbers);
    }
}

} // namespace

std::string shapeBytes(const PageShapes& shapes) {
    Numbers numbers;
    numbers.add(shapes.arcCount());
    for (std::size_t a = 0; a < shapes.arcCount(); ++a) {
        numbers.add(shapes.arc(a).size());
    }
    for (const auto axis : {&GridPoint::x, &GridPoint::y}) {
        std::int64_t before = 0;
        for (const GridPoint& point : shapes.points) {
            numbers.addSigned(point.*axis - before);
            before = point.*axis;
        }
    }
    addRings(shapes, numbers);
    for (const PageAnchor& anchor : shapes.anchors) {
        addAnchor(anchor, numbers);
    }
    addLands(shapes.around, numbers);
    addLands(shapes.locator, numbers);
    return numbers.take();
}

std::string packedText(std::string_view bytes) {
    constexpr int kBest = 9;
    constexpr int kLength = 4; // Qt puts the length before the stream
    return qCompress(reinterpret_cast<const uchar*>(bytes.data()), static_cast<qsizetype>(bytes.size()), kBest)
        .mid(kLength)
        .toBase64()
        .toStdString();
}

std::string contentHash(std::string_view bytes) {
    return QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())),
                                    QCryptographicHash::Sha256)
        .toBase64()
        .toStdString();
}

} // namespace diaban
