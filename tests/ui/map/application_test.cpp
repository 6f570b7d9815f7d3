// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/contrast.h"
#include "tests/ui/map/drawn_ground.h"
#include "ui/map/map_labels.h"
#include "ui/map/map_overlay.h"
#include "ui/map/screen_scale.h"
#include "ui/map/unit_path.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QPainter>
#include <memory>
#include <random>

namespace diaban::ui {

namespace {

/// Gives every test of this program an application, which widgets and text need.
class Application : public testing::Environment {
public:
    void SetUp() override { m_application = std::make_unique<QApplication>(m_count, m_arguments); }
    void TearDown() override { m_application.reset(); }

private:
    int m_count = 1;
    std::string m_name = "test_ui_map";
    char* m_arguments[2] = {m_name.data(), nullptr};
    std::unique_ptr<QApplication> m_application;
};

[[maybe_unused]] const testing::Environment* const kApplication = testing::AddGlobalTestEnvironment(new Application);

constexpr GroundView kView{.pixelsPerUnit = 50, .left = 0, .top = 0, .width = 200, .height = 100};
constexpr gis::Point kOrigin{0, 2};

QImage overlaid(const MapOverlay& overlay) {
    QImage image(kView.width, kView.height, QImage::Format_RGB32);
    image.fill(Qt::gray);
    QPainter painter(&image);
    const DrawnOverlay drawn(overlay);
    drawn.paint(painter, kView, kOrigin, 1);
    drawn.paintNumbers(painter, kView, kOrigin, 1, drawn.chooseNumbers(kView, kOrigin, 1).which);
    return image;
}

TEST(MapOverlay, LinesLieWhereTheyAreOnThePlane) {
    MapOverlay overlay;
    EXPECT_TRUE(overlay.empty());
    overlay.lines.push_back({.points = {{1, 1}, {3, 1}}, .colour = colourOf(0xff0000), .width = 5});
    EXPECT_FALSE(overlay.empty());
    const QImage image = overlaid(overlay);
    EXPECT_EQ(image.pixel(100, 49), 0xffff0000);
    EXPECT_GT(qGray(image.pixel(100, 46)), 200) << "the pale line beside it";
    EXPECT_EQ(image.pixel(100, 30), QColor(Qt::gray).rgb());
    EXPECT_EQ(image.pixel(20, 49), QColor(Qt::gray).rgb());
}

TEST(MapOverlay, DashedLinesHaveGaps) {
    MapOverlay overlay;
    overlay.lines.push_back(
        {.points = {{0, 1}, {4, 1}}, .colour = colourOf(0xff0000), .width = 4, .dashed = true, .cased = false});
    const QImage image = overlaid(overlay);
    int red = 0;
    for (int x = 0; x < 200; ++x) {
        red += image.pixel(x, 49) == 0xffff0000 ? 1 : 0;
    }
    EXPECT_GT(red, 80);
    EXPECT_LT(red, 150);
}

TEST(MapOverlay, AreasLetWhatIsUnderThemThrough) {
    MapOverlay overlay;
    overlay.areas.push_back({.shapes = diaban::test::drawMap("AA.A").polygons, .colour = colourOf(0), .opacity = 0.5});
    const QImage image = overlaid(overlay);
    EXPECT_NEAR(qGray(image.pixel(25, 75)), 0.5 * qGray(QColor(Qt::gray).rgb()), 2);
    EXPECT_EQ(image.pixel(125, 75), QColor(Qt::gray).rgb());
}

TEST(MapOverlay, NumbersStandOnAPlateOfTheirColour) {
    MapOverlay overlay;
    overlay.numbers.push_back({.at = {2, 1}, .text = "7", .colour = colourOf(0x0000aa)});
    EXPECT_EQ(overlaid(overlay).pixel(93, 50), 0xff0000aa);
}

TEST(MapOverlay, LinesAreThinnerWhereBordersAreShort) {
    MapOverlay overlay;
    EXPECT_EQ(DrawnOverlay(overlay).widthShare(kView, 1), 1);
    overlay.lines.push_back({.points = {{1, 1}, {2, 1}}, .colour = colourOf(0xff0000), .width = 6, .cased = false});
    const DrawnOverlay drawn(overlay);
    double last = 0;
    for (const double pixelsPerUnit : {10.0, 30.0, 45.0, 80.0, 1000.0}) {
        GroundView view = kView;
        view.pixelsPerUnit = pixelsPerUnit;
        const double share = drawn.widthShare(view, 1);
        EXPECT_GE(share, last) << "the nearer the wider";
        EXPECT_LE(share, 1);
        view.pixelsPerUnit *= 2;
        EXPECT_EQ(drawn.widthShare(view, 2), share) << "on a finer screen the same";
        last = share;
    }
    EXPECT_EQ(last, 1);
    GroundView far = kView;
    far.pixelsPerUnit = 5;
    EXPECT_GT(drawn.widthShare(far, 1), 0) << "however small, it is seen";
}

TEST(MapOverlay, NumbersThatWouldLieOverAnotherComeOnceThereIsRoom) {
    MapOverlay overlay;
    for (const auto& [x, colour] : {std::pair(2.0, 0x0000aa), std::pair(2.2, 0xaa0000), std::pair(3.0, 0x00aa00)}) {
        overlay.numbers.push_back({.at = {x, 1}, .text = "7", .colour = colourOf(static_cast<std::uint32_t>(colour))});
    }
    EXPECT_EQ(overlaid(overlay).pixel(93, 50), 0xff0000aa) << "the first one before the second";
    const DrawnOverlay drawn(overlay);
    EXPECT_THAT(drawn.chooseNumbers(kView, kOrigin, 1).which, testing::ElementsAre(0, 2));
    GroundView near = kView;
    near.pixelsPerUnit = 500;
    near.left = 900;
    near.top = 450;
    near.width = 800;
    EXPECT_THAT(drawn.chooseNumbers(near, kOrigin, 1).which, testing::ElementsAre(0, 1, 2));
    near.width = 300;
    EXPECT_THAT(drawn.chooseNumbers(near, kOrigin, 1).which, testing::ElementsAre(0, 1)) << "the third is off the view";
    const NumberRoom taken{{{0, 0, 120, 100}}};
    EXPECT_THAT(drawn.chooseNumbers(kView, kOrigin, 1, taken).which, testing::ElementsAre(2)) << "beside what is taken";
}

TEST(MapOverlay, NumbersStandAFewPixelsApart) {
    MapOverlay overlay;
    for (const double x : {1.0, 2.0}) {
        overlay.numbers.push_back({.at = {x, 1}, .text = "7", .colour = colourOf(0)});
    }
    const DrawnOverlay drawn(overlay);
    const double width = drawn.numberPlates(kView, kOrigin, 1, std::vector<std::size_t>{0}).front().width();
    GroundView view = kView;
    view.pixelsPerUnit = width + 2;
    EXPECT_EQ(drawn.chooseNumbers(view, kOrigin, 1).which.size(), 1U) << "they would not touch";
    view.pixelsPerUnit = width + 4;
    EXPECT_EQ(drawn.chooseNumbers(view, kOrigin, 1).which.size(), 2U);
}

/// Ranks 1 to 6 of the gaps between units 0 and 1, 1 and 2, ..., and a letter; the last two gaps on demand.
MapOverlay rankedGaps() {
    MapOverlay overlay;
    for (std::uint32_t rank = 1; rank <= 6; ++rank) {
        overlay.numbers.push_back({.at = {0.5 * rank, 1},
                                   .text = std::to_string(rank),
                                   .colour = colourOf(0x67000d),
                                   .gap = UnitPair{rank - 1, rank},
                                   .onDemand = rank > 4});
    }
    overlay.numbers.push_back({.at = {3.5, 1.5}, .text = "A", .colour = colourOf(0x7030a0)});
    return overlay;
}

TEST(MapOverlay, NumbersOfGapsCoverNoMoreThanTheyMay) {
    const DrawnOverlay drawn(rankedGaps());
    const ShownNumbers all = drawn.chooseNumbers(kView, kOrigin, 1);
    EXPECT_THAT(all.which, testing::ElementsAre(0, 1, 2, 3, 6));
    EXPECT_EQ(all.gaps, 4U);
    EXPECT_EQ(all.allGaps, 4U) << "without those on demand";
    const QRectF plate = drawn.numberPlates(kView, kOrigin, 1, all.which).front();
    NumberRoom room;
    room.mostOfGaps = 2.5 * plate.width() * plate.height();
    const ShownNumbers two = drawn.chooseNumbers(kView, kOrigin, 1, room);
    EXPECT_THAT(two.which, testing::ElementsAre(0, 1, 6)) << "the first by rank; letters have a list of their own";
    EXPECT_EQ(two.gaps, 2U);
    EXPECT_EQ(two.allGaps, 4U);
    room.mostOfGaps = 0;
    EXPECT_THAT(drawn.chooseNumbers(kView, kOrigin, 1, room).which, testing::ElementsAre(0, 6))
        << "the most urgent one on however small a map";
}

TEST(MapOverlay, TheNumberOfTheChosenGapIsShownWhateverRoomThereIs) {
    const DrawnOverlay drawn(rankedGaps());
    NumberRoom room;
    room.mostOfGaps = 0;
    room.chosenGap = UnitPair{2, 3};
    EXPECT_THAT(drawn.chooseNumbers(kView, kOrigin, 1, room).which, testing::ElementsAre(2, 6));
    room.chosenGap = UnitPair{5, 6};
    room.taken = {{0, 0, 200, 100}};
    EXPECT_THAT(drawn.chooseNumbers(kView, kOrigin, 1, room).which, testing::ElementsAre(5)) << "one on demand";
    room.chosenGap = UnitPair{0, 6};
    EXPECT_TRUE(drawn.chooseNumbers(kView, kOrigin, 1, room).which.empty()) << "between which there is no gap";
}

TEST(UnitPath, RunsAroundItsUnitAlone) {
    const auto ground = test::drawnGround("AB\nAC");
    const QRectF box = unitPath(*ground, kView, 1).boundingRect();
    EXPECT_NEAR(box.left(), 50, 0.01);
    EXPECT_NEAR(box.right(), 100, 0.01);
    EXPECT_NEAR(box.top(), 0, 0.01);
    EXPECT_NEAR(box.bottom(), 50, 0.01);
    GroundView away = kView;
    away.left = 1000;
    EXPECT_TRUE(unitPath(*ground, away, 1).isEmpty());
}

TEST(ScreenScale, IsThatOfAScreenOf96Dots) {
    const gis::Crs utm = gis::Crs::fromText("EPSG:32648");
    const gis::Point hanoi{587'000, 2'325'000};
    const double scale = screenScale(groundAt(utm, hanoi), 0.01).value(); // 100 m a pixel
    EXPECT_NEAR(scale, 100 / (0.0254 / 96), 400);                         // the scale of the projection is 0.9997 there
    EXPECT_EQ(screenScale(groundAt({}, hanoi), 0.01), std::nullopt);
}

TEST(ScreenScale, TheBarIsRoundAndFits) {
    const auto ground = groundAt(gis::Crs::fromText("EPSG:32648"), {587'000, 2'325'000});
    const auto bar = screenScaleBar(ground, 0.01, 140, Language::Vi);
    ASSERT_TRUE(bar);
    EXPECT_EQ(bar->words, "10 km");
    EXPECT_NEAR(bar->pixels, 100, 0.1);
}

std::vector<std::string> letters(const MapLabels& labels) {
    std::vector<std::string> found;
    for (const MapLabels::Label& label : labels.chosen()) {
        found.emplace_back(1, static_cast<char>((label.written.heavy ? 'a' : 'A') + label.number));
    }
    std::sort(found.begin(), found.end());
    return found;
}

TEST(MapLabels, NamesUnitsThatHaveRoomForThem) {
    const auto ground = test::drawnGround("AAAABC\nAAAABC\nAAAADD");
    MapLabels labels;
    labels.setNames({"Hòa", "Một tên rất dài không vừa chỗ", "Yên", ""}, {});
    labels.choose(*ground,
                  test::rasterOf(*ground, {.pixelsPerUnit = 45, .left = 0, .top = 0, .width = 300, .height = 200}), 1);
    EXPECT_EQ(letters(labels), (std::vector<std::string>{"A", "C"}));
    labels.choose(*ground,
                  test::rasterOf(*ground, {.pixelsPerUnit = 3, .left = 0, .top = 0, .width = 300, .height = 200}), 1);
    EXPECT_TRUE(labels.chosen().empty()) << "too small for any name";
}

TEST(MapLabels, LeavesOutWhatIsOffTheView) {
    const auto ground = test::drawnGround("AB");
    MapLabels labels;
    labels.setNames({"A", "B"}, {});
    labels.choose(*ground,
                  test::rasterOf(*ground, {.pixelsPerUnit = 100, .left = 100, .top = 0, .width = 100, .height = 100}),
                  1);
    EXPECT_EQ(letters(labels), (std::vector<std::string>{"B"}));
}

TEST(MapLabels, NamesTheParentsOfUnitsThatAreTooSmall) {
    const auto ground = test::drawnGround("ABCD\nABCD\nEFGH", {"x", "x", "y", "y", "x", "x", "y", "y"});
    const GroundView view{.pixelsPerUnit = 15, .left = 0, .top = 0, .width = 60, .height = 45};
    MapLabels labels;
    labels.setNames({"A", "B", "C", "D", "E", "F", "G", "H"}, {"Xa", "Y"});
    labels.choose(*ground, test::rasterOf(*ground, view), 1);
    EXPECT_EQ(letters(labels), (std::vector<std::string>{"a", "b"}));
    GroundView near = view;
    near.pixelsPerUnit = 100;
    near.width = near.height = 400;
    labels.choose(*ground, test::rasterOf(*ground, near), 1);
    EXPECT_EQ(labels.chosen().size(), 8U);
    EXPECT_FALSE(labels.chosen().front().written.heavy);
}

TEST(MapLabels, BreakALongNameInTwo) {
    const auto ground = test::drawnGround("A");
    MapLabels labels;
    labels.setNames({"Thị trấn Long Triều"}, {});
    labels.choose(*ground,
                  test::rasterOf(*ground, {.pixelsPerUnit = 80, .left = 0, .top = 0, .width = 80, .height = 80}), 1);
    ASSERT_EQ(labels.chosen().size(), 1U);
    EXPECT_TRUE(labels.chosen().front().written.twoLines);
    labels.choose(*ground,
                  test::rasterOf(*ground, {.pixelsPerUnit = 200, .left = 0, .top = 0, .width = 200, .height = 200}), 1);
    ASSERT_EQ(labels.chosen().size(), 1U);
    EXPECT_FALSE(labels.chosen().front().written.twoLines);
}

TEST(MapLabels, NeverLieOverEachOther) {
    std::mt19937 random(11);
    const auto map = diaban::test::randomMap(random, 20, 15, 40);
    const auto ground = makeMapGround(test::plainLayer(map.polygons), {}, {});
    MapLabels labels;
    labels.setNames(std::vector<std::string>(ground->unitCount(), "Tân An"), {});
    const GroundView view{.pixelsPerUnit = 30, .left = 0, .top = 0, .width = 600, .height = 450};
    labels.choose(*ground, test::rasterOf(*ground, view), 1);
    ASSERT_GT(labels.chosen().size(), 5U);
    for (const MapLabels::Label& a : labels.chosen()) {
        for (const MapLabels::Label& b : labels.chosen()) {
            const bool apart = std::abs(a.at.x - b.at.x) * 30 > 20 || std::abs(a.at.y - b.at.y) * 30 > 14;
            EXPECT_TRUE(&a == &b || apart);
        }
    }
}

TEST(MapLabels, StandAboveOrBelowWhatIsKeptClear) {
    const auto ground = test::drawnGround("A");
    const GroundView view{.pixelsPerUnit = 100, .left = 0, .top = 0, .width = 100, .height = 100};
    const auto raster = test::rasterOf(*ground, view);
    MapLabels labels;
    labels.setNames({"Xã Ba"}, {});
    MapOverlay overlay;
    overlay.numbers.push_back({.at = ground->places[0].at, .text = "7", .colour = colourOf(0)});
    const std::vector<QRectF> plates =
        DrawnOverlay(overlay).numberPlates(view, ground->origin(), 1, std::vector<std::size_t>{0});
    ASSERT_EQ(plates.size(), 1U);
    EXPECT_TRUE(plates.front().contains(50, 50));
    labels.choose(*ground, raster, 1, {}, MapLabels::Which::All, plates);
    ASSERT_EQ(labels.chosen().size(), 1U);
    EXPECT_GT(std::abs(labels.chosen().front().down), plates.front().height() / 2);
    labels.choose(*ground, raster, 1, {}, MapLabels::Which::All, {{0, 0, 100, 100}});
    EXPECT_TRUE(labels.chosen().empty());
    labels.choose(*ground, raster, 1);
    ASSERT_EQ(labels.chosen().size(), 1U);
    EXPECT_EQ(labels.chosen().front().down, 0);
}

TEST(MapLabels, NeedsANameForEachUnit) {
    const auto ground = test::drawnGround("AB");
    MapLabels labels;
    labels.setNames({"A"}, {});
    labels.choose(*ground,
                  test::rasterOf(*ground, {.pixelsPerUnit = 100, .left = 0, .top = 0, .width = 200, .height = 100}), 1);
    EXPECT_TRUE(labels.chosen().empty());
}

TEST(MapLabels, AreWrittenInTheMiddleOfTheirUnits) {
    const auto ground = test::drawnGround("A");
    const GroundView view{.pixelsPerUnit = 100, .left = 0, .top = 0, .width = 100, .height = 100};
    MapLabels labels;
    labels.setNames({"Xã Ba"}, {});
    labels.choose(*ground, test::rasterOf(*ground, view), 1);
    QImage image(100, 100, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    EXPECT_FALSE(labels.paint(painter, *ground, view, mapColours(false), 1)) << "there are few";
    painter.end();
    QRect ink;
    for (int y = 0; y < 100; ++y) {
        for (int x = 0; x < 100; ++x) {
            if (image.pixel(x, y) != 0xffff0000) {
                ink |= QRect(x, y, 1, 1);
            }
        }
    }
    EXPECT_NEAR(ink.center().x(), 50, 2);
    EXPECT_NEAR(ink.center().y(), 50, 3);
    EXPECT_LT(ink.width(), 50);
}

TEST(MapColours, NamesAreReadOnUnitsWithoutAFill) {
    const auto colour = [](const Colour& of) { return QColor(of.red, of.green, of.blue); };
    for (const bool dark : {false, true}) {
        const MapColours colours = mapColours(dark, false);
        EXPECT_GE(diaban::test::contrast(colour(colours.ink), colour(colours.plain)), 7);
        EXPECT_GE(diaban::test::contrast(colour(colours.ink), colour(colours.halo)), 7);
        EXPECT_EQ(mapColours(dark).ink, colourOf(0x14181d)) << "on the colours of a map";
    }
}

} // namespace

} // namespace diaban::ui
