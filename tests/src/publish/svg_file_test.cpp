// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/publish/png.h"
#include "src/publish/svg.h"
#include "src/publish/svg_check.h"
#include "tests/src/cartography/drawn_map.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <cstdlib>

namespace diaban {
namespace {

std::string failureOf(const std::filesystem::path& path, const MapScene& scene) {
    try {
        checkSvg(path, scene);
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.kind(), gis::ErrorKind::CannotWrite);
        EXPECT_EQ(error.file(), path.string());
        return error.message().id;
    }
    return "";
}

TEST(SvgFile, isReadBackAndCounted) {
    const test::TempFolder folder;
    test::DrawnMap map({"AB", "CD"});
    const MapScene scene = map.scene();
    const Catalogue catalogue(scene.language);
    const std::string path = folder.file("map.svg");
    writeSvg(path, scene, catalogue);
    const std::string whole = test::bytesOf(path);
    EXPECT_TRUE(whole == svgOf(scene, catalogue));
    EXPECT_EQ(failureOf(path, scene), "");
    for (const std::size_t cut : {std::size_t{0}, std::size_t{100}, whole.size() / 2, whole.size() - 3}) {
        folder.write("map.svg", whole.substr(0, cut));
        EXPECT_EQ(failureOf(path, scene), "write.unreadable") << cut;
    }
    std::string other = whole;
    other.replace(other.find("u-0B"), 4, "u-0A");
    folder.write("map.svg", other);
    EXPECT_EQ(failureOf(path, scene), "write.read_back") << "two units of one id";
    other = whole;
    const std::size_t text = other.rfind("<text");
    other.erase(text, other.find("</text>", text) + 7 - text);
    folder.write("map.svg", other);
    EXPECT_EQ(failureOf(path, scene), "write.read_back") << "a text is missing";
    EXPECT_EQ(failureOf(folder.file("none.svg"), scene), "write.unreadable");
}

TEST(SvgFile, aFolderThatIsNotThereIsAnError) {
    test::DrawnMap map({"A"});
    const MapScene scene = map.scene();
    EXPECT_THROW(writeSvg("/no/such/folder/map.svg", scene, Catalogue(scene.language)), gis::Error);
}

/// The share of pixels of which a channel differs by more than `most`.
double differingShare(const QImage& a, const QImage& b, int most) {
    std::int64_t off = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            const int difference =
                std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
            off += difference > most ? 1 : 0;
        }
    }
    return static_cast<double>(off) / (static_cast<double>(a.width()) * a.height());
}

void expectLikePng(const MapScene& scene) {
    constexpr double kDpi = 144;
    const QImage png = paintImage(scene, kDpi);
    const std::string svg = svgOf(scene, Catalogue(scene.language));
    QSvgRenderer renderer(QByteArray::fromStdString(svg));
    ASSERT_TRUE(renderer.isValid());
    QImage drawn(png.size(), QImage::Format_RGB32);
    drawn.fill(Qt::white);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    EXPECT_LT(differingShare(png, drawn, 48), 0.005);
}

TEST(SvgFile, looksLikeThePng) {
    test::DrawnMap map({"AABBGG", "AACBGH", "DDCCHH", "EEFFII"});
    map.setState(1, UnitState::NoData);
    map.setState(2, UnitState::NotMatched);
    map.setState(5, UnitState::Suppressed);
    map.request.breaks = gis::manualBreaks(map.request.values, {5, 8}, true);
    expectLikePng(map.scene());
    test::DrawnMap country(test::withFarIslands(), 0.5, {103, 10});
    country.request.page = {595.28, 841.89};
    country.request.language = Language::En;
    expectLikePng(country.scene());
}

} // namespace
} // namespace diaban
