// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cartography/font_setup.h"
#include "src/publish/png.h"
#include "src/publish/png_bytes.h"
#include "tests/src/cartography/drawn_map.h"
#include "tests/src/cartography/overlay_map.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <QImage>
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <random>

namespace diaban {
namespace {

namespace fs = std::filesystem;

class Drawing : public testing::Environment {
public:
    void SetUp() override { m_session.emplace(); }
    void TearDown() override { m_session.reset(); }

private:
    std::optional<DrawingSession> m_session;
};

[[maybe_unused]] const testing::Environment* const kDrawing = testing::AddGlobalTestEnvironment(new Drawing);

constexpr int kTolerance = 24;       ///< of a channel, for another rasteriser's rounding
constexpr double kMostShare = 0.004; ///< of all pixels may be further off

/// Compares with tests/golden/NAME.png; DIABAN_UPDATE_GOLDEN=1 writes it anew. A difference leaves NAME.diff.png.
void expectGolden(const QImage& made, const std::string& name) {
    const std::string golden = std::string(DIABAN_SOURCE_DIR) + "/tests/golden/" + name + ".png";
    if (std::getenv("DIABAN_UPDATE_GOLDEN") != nullptr) {
        ASSERT_TRUE(made.save(QString::fromStdString(golden)));
    }
    const QImage wanted = QImage(QString::fromStdString(golden)).convertToFormat(QImage::Format_RGB32);
    ASSERT_FALSE(wanted.isNull()) << "no " << golden << "; make it with DIABAN_UPDATE_GOLDEN=1 and look at it";
    ASSERT_EQ(made.size(), wanted.size());
    QImage diff(made.size(), QImage::Format_RGB32);
    std::int64_t off = 0;
    for (int y = 0; y < made.height(); ++y) {
        for (int x = 0; x < made.width(); ++x) {
            const QRgb a = made.pixel(x, y);
            const QRgb b = wanted.pixel(x, y);
            const int most =
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
            off += most > kTolerance ? 1 : 0;
            diff.setPixel(x, y, most > kTolerance ? qRgb(255, 0, 0) : qRgb(255 - most, 255 - most, 255 - most));
        }
    }
    const double share = static_cast<double>(off) / (static_cast<double>(made.width()) * made.height());
    if (share > kMostShare) {
        const std::string path = std::string(DIABAN_BUILD_DIR) + "/" + name + ".diff.png";
        diff.save(QString::fromStdString(path));
        ADD_FAILURE() << share * 100 << " % of the pixels differ from " << golden << "; see " << path;
    }
}

void useSmallPage(test::DrawnMap& map) {
    map.request.page = {480, 270};
}

TEST(PngGolden, provinceWithFourKindsOfNothing) {
    test::DrawnMap map({"AABBGG", "AACBGH", "DDCCHH", "EEFFII"});
    useSmallPage(map);
    map.setState(1, UnitState::NoData);
    map.setState(2, UnitState::NotMatched);
    map.setState(5, UnitState::Suppressed);
    map.request.values[0] = 0;
    map.request.breaks = gis::manualBreaks(map.request.values, {5, 8}, true);
    expectGolden(paintImage(map.scene(), 72), "province_nothings");
}

TEST(PngGolden, linkedClusters) {
    test::OverlayMap map({"AAABBBCCC", "AAABBBCCC", "DDDEEEFFF", "DDDEEEFFF"}, {"ABD", "CF"});
    useSmallPage(map.drawn);
    map.request().overlay.proposals = {{{}, {}, {map.unit('E'), map.unit('F')}}};
    expectGolden(paintImage(map.scene(), 72), "linked_clusters");
}

TEST(PngGolden, countryWithInsets) {
    test::DrawnMap map(test::withFarIslands(), 0.5, {103, 10});
    useSmallPage(map);
    map.request.language = Language::En;
    map.request.palette = "viridis";
    expectGolden(paintImage(map.scene(), 72), "country_insets");
}

TEST(Png, sizeResolutionAndSameBytes) {
    test::DrawnMap map({"AB", "CD"});
    const test::TempFolder folder;
    const fs::path path = folder.file("map.png");
    writePng(path, map.scene(), 144);
    const std::string first = test::bytesOf(path);
    writePng(path, map.scene(), 144);
    EXPECT_TRUE(test::bytesOf(path) == first);
    const QImage read(QString::fromStdString(path.string()));
    EXPECT_EQ(read.size(), QSize(1920, 1080));
    EXPECT_EQ(read.dotsPerMeterX(), 5669);
    EXPECT_FALSE(read.hasAlphaChannel());
}

TEST(Png, everyPixelIsKept) {
    for (const QSize& size : {QSize(1, 1), QSize(3, 5), QSize(257, 64), QSize(1000, 3)}) {
        QImage picture(size, QImage::Format_RGB32);
        std::mt19937 random(7);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                picture.setPixel(x, y,
                                 random() % 3 == 0 ? 0xFF000000U | static_cast<QRgb>(random()) : qRgb(255, 255, 255));
            }
        }
        picture.setDotsPerMeterX(2835);
        picture.setDotsPerMeterY(5669);
        const QByteArray bytes = QByteArray::fromStdString(pngBytes(picture));
        const QImage read = QImage::fromData(bytes, "png");
        EXPECT_TRUE(read.convertToFormat(QImage::Format_RGB32) == picture);
        EXPECT_FALSE(read.hasAlphaChannel());
        EXPECT_EQ(read.dotsPerMeterX(), 2835);
        EXPECT_EQ(read.dotsPerMeterY(), 5669);
        EXPECT_EQ(pngBytes(picture), bytes.toStdString());
    }
}

TEST(Png, carriesWhatTheMapSaysAsText) {
    test::DrawnMap map({"A"});
    map.request.texts.title = "Tỷ lệ hộ ký cam kết";
    map.request.breaks = gis::quantileBreaks(map.request.values, 1);
    const MapScene scene = map.scene();
    const test::TempFolder folder;
    writePng(folder.file("map.png"), scene, 72);
    const QImage read(QString::fromStdString(folder.file("map.png")));
    EXPECT_EQ(read.text("Title").toStdString(), scene.words.title);
    EXPECT_EQ(read.text("Description").simplified().toStdString(),
              QString::fromStdString(scene.words.description).simplified().toStdString());
    ASSERT_FALSE(scene.legend.empty());
    const LegendRow& row = scene.legend.front();
    EXPECT_EQ(read.text("Legend").split('\n').front().toStdString(),
              hexOf(row.fill) + ' ' + row.text + " (" + std::to_string(row.count) + ')');
}

TEST(Png, theSeamOfTheTwoBandsIsNotSeen) {
    test::DrawnMap map({"A"});
    map.request.breaks = gis::quantileBreaks(map.request.values, 1);
    const QImage picture = paintImage(map.scene(), 100);
    const int x = picture.width() / 2 - 100;
    for (int y = picture.height() / 2 - 5; y < picture.height() / 2 + 5; ++y) {
        EXPECT_EQ(picture.pixel(x, y), picture.pixel(x, picture.height() / 2));
    }
}

TEST(Png, thePageEdgeIsWhiteWhereAPixelIsCoveredInPart) {
    test::DrawnMap map({"A"});
    map.request.page = {200.3, 150.4};
    const QImage picture = paintImage(map.scene(), 150);
    EXPECT_EQ(picture.pixel(picture.width() - 1, picture.height() - 1), qRgb(255, 255, 255));
}

TEST(Png, refusesWhatCannotBeWritten) {
    test::DrawnMap map({"A"});
    const MapScene scene = map.scene();
    try {
        writePng("/no/such/folder/map.png", scene, 72);
        FAIL();
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.kind(), gis::ErrorKind::CannotWrite);
        EXPECT_EQ(error.message().id, "write.no_folder");
        EXPECT_EQ(error.file(), "/no/such/folder/map.png");
    }
    EXPECT_THROW((void)paintImage(scene, 0), gis::Error);
    EXPECT_THROW((void)paintImage(scene, 1e6), gis::Error);
    EXPECT_THROW((void)paintImage(scene, std::nan("")), gis::Error);
}

} // namespace
} // namespace diaban
