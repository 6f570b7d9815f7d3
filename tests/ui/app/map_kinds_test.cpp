// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/app/cluster_editing.h"
#include "ui/app/main_window.h"
#include "ui/app/settings.h"
#include "ui/map/map_view.h"
#include "ui/views/legend_panel.h"

#include <gmock/gmock.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <algorithm>
#include <filesystem>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

constexpr const char* kProject = R"(version: 1
title: {vi: "Tỉnh mẫu", en: "Sample"}
as_of: 2025-09-30
boundaries: {path: boundaries.gpkg, layer: communes, key: code, name: name, parent: district_name, level: commune}
tables:
  - {path: indicators-2025-Q2.xlsx, key: "Mã xã", period: 2025-Q2, numbers: comma, columns: {households: "Tổng số hộ", pledged: "Hộ đã ký cam kết"}}
  - {path: indicators.csv, key: "Mã xã", period: 2025-Q3, columns: {households: "Tổng số hộ", pledged: "Hộ đã ký cam kết", models: "Mô hình tự quản về ANTT"}}
indicators:
  - {key: pledged_share, target: 85}
  - models_per_1000_households
weakness:
  - {rule: below_target}
maps:
  - {key: circles, indicator: models, kind: circles, period: 2025-Q3}
  - {key: both, indicator: pledged_share, kind: both, circles: households, period: 2025-Q3, breaks: [70, 80, 85, 90]}
  - {key: two, indicator: pledged_share, kind: bivariate, with: models_per_1000_households, period: 2025-Q3}
  - {key: moran, indicator: pledged_share, kind: local_moran, period: 2025-Q3, permutations: 99}
  - {key: hot, indicator: pledged_share, kind: gi_star, period: 2025-Q3, permutations: 99}
  - {key: change, indicator: pledged_share, kind: change, since: 2025-Q2, period: 2025-Q3}
  - {key: weak, indicator: pledged_share, kind: weak, period: 2025-Q3}
  - {key: outlined, indicator: pledged_share, period: 2025-Q3, outline: weak}
  - {key: periods, indicator: pledged_share, periods: [2025-Q2, 2025-Q3], breaks: [70, 80, 85, 90]}
  - {key: moran-periods, indicator: pledged_share, kind: local_moran, periods: [2025-Q2, 2025-Q3], permutations: 99}
  - {key: two-periods, indicator: pledged_share, kind: bivariate, with: households, periods: [2025-Q2, 2025-Q3]}
)";

/// The last of them, whose strips along borders take most of the time of opening.
constexpr const char* kLinked = R"(  - {key: linked, kind: clusters, proposals: true}
  - {key: linked-over, kind: clusters, indicator: pledged_share, period: 2025-Q3, breaks: [70, 80, 85, 90]}
clusters: {path: clusters.csv, strip_m: 500, since: 2024-09-30, propose: {max_units: 2, proposals: 8}}
)";

/// The window with a project of all kinds of maps but linked clusters open.
class MapKindsTest : public testing::Test {
protected:
    void SetUp() override {
        applyTheme(test::qtProgram(), Theme::Light);
        fs::remove_all(Settings::recoveryFolder());
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        m_window = std::make_unique<MainWindow>(m_words);
        m_window->show();
        m_window->files().open(m_folder.write("sample/kinds.diaban.yaml", project()));
        ASSERT_TRUE(waitFor([&] { return map().ground() != nullptr && m_window->control().shown().has_value(); }));
    }
    void TearDown() override { m_window->close(); }
    [[nodiscard]] virtual std::string project() const { return kProject; }

    MapView& map() { return *m_window->findChild<MapView*>(QStringLiteral("map")); }
    [[nodiscard]] const MapScene& legend() const { return m_window->findChild<LegendPanel*>()->scene(); }
    [[nodiscard]] const ShownMap& shown() const { return *m_window->control().shown(); }
    [[nodiscard]] std::string words() const {
        return m_window->findChild<LegendPanel*>()->accessibleName().toStdString();
    }
    void show(const std::string& key) {
        m_window->control().choose(key);
        ASSERT_EQ(shown().spec.key, key);
        const QImage picture = m_window->grab().toImage();
        EXPECT_FALSE(picture.isNull());
        if (const char* folder = std::getenv("DIABAN_SHOTS")) {
            picture.save(QString::fromStdString(std::string(folder) + "/kind_" + key + ".png"));
        }
    }
    /// The unit of the greatest value that circles show.
    [[nodiscard]] std::uint32_t greatest(const std::vector<double>& values) const {
        return static_cast<std::uint32_t>(
            std::ranges::max_element(values, {}, [](double value) { return std::isfinite(value) ? value : -1; }) -
            values.begin());
    }
    [[nodiscard]] Colour at(std::uint32_t unit, double right = 0) {
        const QPointF place = map().placeOf(map().ground()->places[unit].at) + QPointF(right, 0);
        const QRgb pixel = map().grab().toImage().pixel(place.toPoint());
        return {static_cast<std::uint8_t>(qRed(pixel)), static_cast<std::uint8_t>(qGreen(pixel)),
                static_cast<std::uint8_t>(qBlue(pixel))};
    }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    std::unique_ptr<MainWindow> m_window;
};

/// With the linked clusters too.
class AllMapKindsTest : public MapKindsTest {
    [[nodiscard]] std::string project() const override { return std::string(kProject) + kLinked; }
};

TEST_F(AllMapKindsTest, EachIsShownWithOneEntryAUnitAndTheRowsOfAFile) {
    struct Kind {
        const char *key, *words;
    };
    for (const Kind& kind :
         {Kind{"circles", "không có số liệu"}, Kind{"both", "Số hộ"}, Kind{"two", "Mô hình tự quản"},
          Kind{"moran", "Cao giữa cao"}, Kind{"hot", "Điểm nóng"}, Kind{"change", "điểm %"}, Kind{"weak", "Chưa đủ số"},
          Kind{"outlined", "Viền đậm"}, Kind{"periods", "Quý III/2025"}, Kind{"moran-periods", "Cao giữa cao"},
          Kind{"two-periods", "Số hộ"}, Kind{"linked", "Sơ hở"}, Kind{"linked-over", "Sơ hở"}}) {
        SCOPED_TRACE(kind.key);
        show(kind.key);
        EXPECT_EQ(shown().legend.units.size(), 150U);
        EXPECT_THAT(words(), testing::HasSubstr(kind.words));
        EXPECT_TRUE(shown().request.panels.empty());
    }
}

TEST_F(MapKindsTest, WhatHasNoEffectCannotBeChosenAndSaysWhy) {
    struct Part {
        const char *map, *part;
        bool enabled;
    };
    for (const Part& part :
         {Part{"circles", "window.style.method", false}, Part{"circles", "window.style.colours", false},
          Part{"moran", "window.style.colours", false}, Part{"two", "window.style.reverse", false},
          Part{"weak", "styleLimits", false}, Part{"both", "window.style.colours", true},
          Part{"change", "window.style.method", true}, Part{"periods", "window.style.outline_weak", false},
          Part{"outlined", "window.style.outline_weak", true}}) {
        SCOPED_TRACE(std::string(part.map) + " " + part.part);
        m_window->control().choose(part.map);
        const auto* control = m_window->findChild<QWidget*>(QString::fromLatin1(part.part));
        ASSERT_NE(control, nullptr);
        EXPECT_EQ(control->isEnabled(), part.enabled);
        EXPECT_EQ(control->accessibleDescription().isEmpty(), part.enabled);
    }
}

TEST_F(MapKindsTest, WhatCirclesDoNotHaveDoesNotLookAsIfItCouldBeTyped) {
    const auto& limits = *m_window->findChild<QLineEdit*>(QStringLiteral("styleLimits"));
    const auto& colours = *m_window->findChild<QComboBox*>(QStringLiteral("window.style.colours"));
    const QAbstractItemModel& table = *m_window->findChild<QTableView*>(QStringLiteral("unitTable"))->model();
    const auto swatch = [&table] { return table.index(0, UnitTableModel::Name).data(Qt::DecorationRole); };
    show("outlined");
    EXPECT_FALSE(limits.placeholderText().isEmpty());
    EXPECT_GE(colours.currentIndex(), 0);
    EXPECT_TRUE(swatch().isValid());
    show("circles");
    EXPECT_TRUE(limits.text().isEmpty());
    EXPECT_TRUE(limits.placeholderText().isEmpty());
    EXPECT_LT(colours.currentIndex(), 0);
    EXPECT_FALSE(swatch().isValid());
    show("moran");
    EXPECT_TRUE(swatch().isValid());
}

TEST_F(MapKindsTest, NumbersOfThingsAreInCirclesUnlessSomebodyWantsShades) {
    const auto note = [this] {
        const auto* label = m_window->findChild<QLabel*>(QStringLiteral("styleKindNote"));
        return label->isVisibleTo(m_window.get()) ? label->text().toStdString() : std::string();
    };
    auto& kind = *m_window->findChild<QComboBox*>(QStringLiteral("style.kind"));
    show("circles");
    EXPECT_TRUE(kind.isEnabled());
    EXPECT_EQ(kind.currentText(), QStringLiteral("Vòng tròn"));
    EXPECT_THAT(note(), testing::StartsWith("Chỉ số này là số đếm nên"));
    emit kind.activated(kind.findText(QStringLiteral("Tô màu theo bậc")));
    EXPECT_EQ(shown().spec.key, "circles");
    EXPECT_EQ(shown().request.kind, MapKind::Choropleth);
    EXPECT_GT(shown().request.breaks.size(), 1U);
    EXPECT_THAT(note(), testing::AllOf(testing::StartsWith("⚠"), testing::HasSubstr("Nên vẽ bằng vòng tròn")));
    m_window->document().undoStack().undo();
    EXPECT_EQ(shown().request.kind, MapKind::Circles);
    show("outlined");
    EXPECT_FALSE(kind.isEnabled()) << "of a share";
    EXPECT_TRUE(note().empty());
    show("moran");
    EXPECT_FALSE(kind.isEnabled());
    EXPECT_THAT(kind.currentText().toStdString(), testing::HasSubstr("Moran"));
}

TEST_F(MapKindsTest, TheNoteOfAKindIsAsHighAsItsWordsNeed) {
    const auto* note = m_window->findChild<QLabel*>(QStringLiteral("styleKindNote"));
    for (const QSize size : {QSize(1366, 768), QSize(1280, 1000), QSize(1024, 700)}) {
        m_window->resize(size);
        show("outlined");
        show("circles");
        EXPECT_TRUE(waitFor([&] { return note->height() >= note->heightForWidth(note->width()); }))
            << size.width() << ": " << note->height() << " of " << note->heightForWidth(note->width());
    }
}

TEST_F(MapKindsTest, CirclesLieOnTheirUnitsAndAreAsLargeInTheLegend) {
    show("circles");
    const MapRequest& request = shown().request;
    const std::uint32_t unit = greatest(request.values);
    EXPECT_EQ(at(unit), request.style.circle);
    ASSERT_FALSE(legend().marks.circles.empty());
    EXPECT_EQ(map().unitAt(map().placeOf(map().ground()->places[unit].at).toPoint()), unit);
}

TEST_F(MapKindsTest, RingsLeaveTheClassesToBeSeen) {
    show("both");
    const MapRequest& request = shown().request;
    const std::uint32_t unit = greatest(request.second.values);
    EXPECT_EQ(at(unit), shown().legend.units[unit].fill);
    EXPECT_FALSE(legend().marks.circles.empty());
}

TEST_F(MapKindsTest, AMapOfSeveralPeriodsIsShownInOneAfterTheOther) {
    show("periods");
    const std::vector<double> last = shown().request.values;
    const std::vector<double> limits = shown().request.breaks.limits;
    m_window->control().stepPeriod(-1);
    EXPECT_EQ(shown().request.texts.period, "Quý II/2025");
    EXPECT_NE(shown().request.values, last);
    EXPECT_EQ(shown().request.breaks.limits, limits) << "one legend for all periods";
    EXPECT_FALSE(m_window->document().isModified()) << "it was only looked at";
}

TEST_F(MapKindsTest, EachOfSeveralPeriodsIsChosenInTheStyleTheLastToo) {
    show("periods");
    auto& box = *m_window->findChild<QComboBox*>(QStringLiteral("window.style.period"));
    for (const char* period : {"2025-Q2", "2025-Q3", "2025-Q2"}) {
        const int row = box.findData(QString::fromLatin1(period));
        box.setCurrentIndex(row);
        emit box.activated(row);
        EXPECT_EQ(shown().period, period);
    }
    EXPECT_FALSE(m_window->document().isModified()) << "it was only looked at";
}

TEST_F(MapKindsTest, ClassesOfItsOwnAreChosenWhileAnotherPeriodIsLookedAt) {
    show("outlined");
    m_window->control().stepPeriod(-1);
    auto& shared = *m_window->findChild<QCheckBox*>(QStringLiteral("styleShared"));
    ASSERT_TRUE(shared.isChecked()) << "as long as nobody said anything";
    shared.click();
    EXPECT_TRUE(m_window->document().isModified());
    EXPECT_FALSE(shared.isChecked());
    EXPECT_TRUE(shown().request.classed.empty());
    EXPECT_EQ(shown().request.texts.period, "Quý II/2025");
    m_window->document().undoStack().undo(); // else closing would ask
    EXPECT_TRUE(shared.isChecked());
}

TEST_F(MapKindsTest, TheTableHasTheFiguresOfThePeriodThatIsLookedAt) {
    show("periods");
    const QAbstractItemModel& table = *m_window->findChild<QTableView*>(QStringLiteral("unitTable"))->model();
    const auto figures = [&table] {
        QStringList cells;
        for (int row = 0; row < table.rowCount(); ++row) {
            cells.append(table.index(row, UnitTableModel::FirstFigure).data().toString());
        }
        return cells;
    };
    const QStringList last = figures();
    m_window->control().stepPeriod(-1);
    EXPECT_NE(figures(), last);
    m_window->control().stepPeriod(1);
    EXPECT_EQ(figures(), last);
}

TEST_F(AllMapKindsTest, LinkedClustersHaveTheirLinesWithoutAsking) {
    show("linked");
    EXPECT_EQ(shown().request.kind, MapKind::Borders);
    EXPECT_TRUE(waitFor([&] { return !map().overlay().lines.empty(); }));
    EXPECT_TRUE(waitFor([&] { return !map().overlay().areas.empty(); })) << "they take longer";
    show("weak");
    EXPECT_TRUE(map().overlay().empty());
    show("linked");
    show("weak"); // before the lines of the other one were made
    const QImage without = map().grab().toImage();
    m_window->clusterEditing().showOnMap();
    EXPECT_FALSE(waitFor([&] { return !map().overlay().empty(); }, 0)) << "nobody asked for lines any more";
    EXPECT_EQ(map().grab().toImage(), without);
}

} // namespace
} // namespace diaban::ui
