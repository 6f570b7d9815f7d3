// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/page_bytes.h"
#include "tests/src/publish/quilt.h"
#include "tests/support/page_file.h"

#include <gtest/gtest.h>

#include <random>

namespace diaban {
namespace {

/// Reads shapes back by what page_bytes.h says of them.
class Reader {
public:
    explicit Reader(std::string bytes) : m_bytes(std::move(bytes)) {}
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0;; shift += 7) {
            const auto byte = static_cast<unsigned char>(m_bytes.at(m_at++));
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if (byte < 0x80) {
                return value;
            }
        }
    }
    std::int64_t signedNumber() {
        const std::uint64_t value = number();
        return value % 2 == 0 ? static_cast<std::int64_t>(value / 2) : -static_cast<std::int64_t>(value / 2) - 1;
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    std::string m_bytes;
    std::size_t m_at = 0;
};

PageAnchor anchorOf(Reader& in) {
    const auto x = static_cast<std::int32_t>(in.signedNumber());
    const auto y = static_cast<std::int32_t>(in.signedNumber());
    return {{x, y}, static_cast<std::int32_t>(in.signedNumber())};
}

std::vector<PageLand> landsOf(Reader& in) {
    std::vector<PageLand> lands(in.number());
    GridPoint at;
    for (PageLand& land : lands) {
        land.rings.resize(in.number());
        for (std::vector<GridPoint>& ring : land.rings) {
            ring.resize(in.number());
            for (GridPoint& point : ring) {
                at.x += static_cast<std::int32_t>(in.signedNumber());
                at.y += static_cast<std::int32_t>(in.signedNumber());
                point = at;
            }
        }
        land.anchor = anchorOf(in);
    }
    return lands;
}

PageShapes readBack(const std::string& bytes) {
    Reader in(bytes);
    PageShapes shapes;
    for (std::uint64_t arcs = in.number(); arcs > 0; --arcs) {
        shapes.arcStart.push_back(shapes.arcStart.back() + static_cast<std::uint32_t>(in.number()));
    }
    shapes.points.resize(shapes.arcStart.back());
    for (const auto axis : {&GridPoint::x, &GridPoint::y}) {
        std::int64_t value = 0;
        for (GridPoint& point : shapes.points) {
            value += in.signedNumber();
            point.*axis = static_cast<std::int32_t>(value);
        }
    }
    std::int64_t ref = 0;
    const std::uint64_t units = in.number();
    for (std::uint64_t unit = 0; unit < units; ++unit) {
        for (std::uint64_t parts = in.number(); parts > 0; --parts) {
            for (std::uint64_t rings = in.number(); rings > 0; --rings) {
                for (std::uint64_t refs = in.number(); refs > 0; --refs) {
                    ref += in.signedNumber();
                    shapes.ringArcs.emplace_back(static_cast<std::size_t>(ref / 2), ref % 2 != 0);
                }
                shapes.ringStart.push_back(static_cast<std::uint32_t>(shapes.ringArcs.size()));
            }
            shapes.partStart.push_back(static_cast<std::uint32_t>(shapes.ringStart.size() - 1));
        }
        shapes.unitStart.push_back(static_cast<std::uint32_t>(shapes.partStart.size() - 1));
    }
    for (std::uint64_t unit = 0; unit < units; ++unit) {
        shapes.anchors.push_back(anchorOf(in));
    }
    shapes.around = landsOf(in);
    shapes.locator = landsOf(in);
    EXPECT_TRUE(in.atEnd());
    return shapes;
}

TEST(PageBytes, ShapesComeBackAsTheyWere) {
    std::mt19937 random(5);
    for (int round = 0; round < 10; ++round) {
        gis::Polygons polygons = test::quilt(random, 4, 3, 5, 0.4);
        polygons.endUnit(); // one without ground
        PageShapes shapes = pageShapes(polygons, {}, {}, {});
        shapes.around = {{{{{-500, 70'000}, {3, -4}, {900'000, 5}}, {}}, {{-7, 8}, 9}}, {{}, {{-1, -1}, 0}}};
        shapes.locator = {{{{{1, 2}, {-3, 4}}}, {{5, 6}, 7}}};
        const PageShapes back = readBack(shapeBytes(shapes));
        EXPECT_EQ(back.points, shapes.points);
        EXPECT_EQ(back.arcStart, shapes.arcStart);
        EXPECT_EQ(back.ringArcs, shapes.ringArcs);
        EXPECT_EQ(back.ringStart, shapes.ringStart);
        EXPECT_EQ(back.partStart, shapes.partStart);
        EXPECT_EQ(back.unitStart, shapes.unitStart);
        for (std::size_t unit = 0; unit < shapes.anchors.size(); ++unit) {
            EXPECT_EQ(back.anchors[unit].at, shapes.anchors[unit].at);
            EXPECT_EQ(back.anchors[unit].room, shapes.anchors[unit].room);
        }
        for (const auto lands : {&PageShapes::around, &PageShapes::locator}) {
            ASSERT_EQ((back.*lands).size(), (shapes.*lands).size());
            for (std::size_t land = 0; land < (shapes.*lands).size(); ++land) {
                EXPECT_EQ((back.*lands)[land].rings, (shapes.*lands)[land].rings);
                EXPECT_EQ((back.*lands)[land].anchor.at, (shapes.*lands)[land].anchor.at);
                EXPECT_EQ((back.*lands)[land].anchor.room, (shapes.*lands)[land].anchor.room);
            }
        }
    }
}

TEST(PageBytes, NumbersOfAnySizeComeBack) {
    PageShapes shapes;
    shapes.points = {{0, 0}, {-1, 1}, {63, -64}, {64, -65}, {8191, -8192}, {2'000'000'000, -2'000'000'000}};
    shapes.arcStart = {0, 6};
    EXPECT_EQ(readBack(shapeBytes(shapes)).points, shapes.points);
}

TEST(PageBytes, PackedTextIsBase64OfAZlibStream) {
    const std::string text(10'000, 'x');
    const std::string packed = packedText(text + "</script>");
    EXPECT_LT(packed.size(), 200U);
    EXPECT_EQ(packed.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="),
              std::string::npos);
    EXPECT_EQ(test::unpackedText(packed), text + "</script>");
    EXPECT_EQ(QByteArray::fromBase64(QByteArray::fromStdString(packed)).at(0), 0x78); // of zlib, not of gzip
}

TEST(PageBytes, HashesAsTheStandardSays) { // the example of FIPS 180: "abc"
    EXPECT_EQ(contentHash("abc"), "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

} // namespace
} // namespace diaban
