// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "src/run/figure_standing.h"
#include "tests/support/temp_folder.h"
#include "tests/support/two_quarters.h"
#include "ui/document/shown_map.h"

namespace diaban::ui {
namespace {

/// The sample with both of its quarters.
class ShownPeriods : public testing::Test {
protected:
    void SetUp() override {
        const std::filesystem::path file = test::copySampleOfTwoQuarters(m_folder.path() / "sample");
        gis::Problems problems;
        m_loaded = loadProject(readProject(file.string(), problems), Language::Vi, {});
    }

    ShownMap period(const MapSpec& spec, const std::string& which) {
        return showPeriod(m_loaded->project, *m_loaded, spec, which, m_words);
    }

    test::TempFolder m_folder;
    Catalogue m_words{Language::Vi};
    std::shared_ptr<const LoadedProject> m_loaded;
};

TEST_F(ShownPeriods, ShareTheirClassesAndHaveTheirOwnCounts) {
    const MapSpec spec = m_loaded->project.maps.back();
    ASSERT_EQ(spec.classes.method, gis::ClassMethod::Quantile);
    const ShownMap earlier = period(spec, "2025-Q2");
    const ShownMap later = period(spec, "2025-Q3");
    EXPECT_EQ(earlier.request.breaks.limits, later.request.breaks.limits);
    EXPECT_EQ(earlier.legend.classFills, later.legend.classFills);
    EXPECT_NE(earlier.request.breaks.counts, later.request.breaks.counts);
    EXPECT_NE(earlier.request.texts.period, later.request.texts.period);
    EXPECT_EQ(earlier.period, "2025-Q2");
    EXPECT_EQ(earlier.spec.period, spec.period) << "looking is no edit";
    for (const ShownMap& shown : {earlier, later}) {
        EXPECT_EQ(shown.legend.units.size(), 150U) << "one entry a unit, not one a unit and period";
        std::size_t rows = 0;
        for (const LegendRow& row : shown.legend.rows) {
            rows += row.count;
        }
        EXPECT_EQ(rows, 150U);
    }
}

TEST_F(ShownPeriods, WriteTheSameLimitsInEach) {
    for (MapSpec spec : m_loaded->project.maps) {
        for (const gis::ClassMethod method :
             {gis::ClassMethod::Quantile, gis::ClassMethod::EqualInterval, gis::ClassMethod::Natural}) {
            spec.classes.method = method;
            spec.classes.limits.clear();
            const auto written = [&](const std::string& which) {
                std::vector<std::string> words;
                for (const LegendRow& row : period(spec, which).legend.rows) {
                    if (row.state == UnitState::Value) {
                        words.push_back(row.text);
                    }
                }
                return words;
            };
            EXPECT_EQ(written("2025-Q2"), written("2025-Q3")) << spec.key;
        }
    }
}

TEST_F(ShownPeriods, AreInTheClassesThatTheirMapHasWhereItStops) {
    MapSpec spec = m_loaded->project.maps.back();
    spec.period = "2025-Q3";
    const auto stopped = [&] { return showMap(m_loaded->project, *m_loaded, spec, m_words).request.breaks.limits; };
    const auto played = [&](const std::string& which) { return period(spec, which).request.breaks.limits; };
    spec.sharedClasses = true;
    EXPECT_EQ(played("2025-Q2"), stopped());
    spec.sharedClasses = false; // its owner wants those of each
    EXPECT_EQ(played("2025-Q3"), stopped());
    EXPECT_NE(played("2025-Q2"), stopped());
}

TEST_F(ShownPeriods, OfAMapOfSeveralStandInTheLast) {
    MapSpec spec = m_loaded->project.maps.back();
    spec.periods = {"2025-Q2", "2025-Q3"};
    const ShownMap shown = showMap(m_loaded->project, *m_loaded, spec, m_words);
    EXPECT_EQ(shown.period, "2025-Q3");
    EXPECT_EQ(shown.legend.units.size(), 150U);
    EXPECT_EQ(shown.request.breaks.limits, period(spec, "2025-Q2").request.breaks.limits);
}

TEST_F(ShownPeriods, OfClustersHaveClassesOfTheirOwn) {
    MapSpec spec = m_loaded->project.maps.back();
    spec.analysis.kind = AnalysisKind::LocalMoran;
    EXPECT_EQ(period(spec, "2025-Q2").legend.units.size(), 150U);
}

TEST(PeriodsToShow, LeaveOutOneWithoutANameWhereOthersHaveOne) {
    const auto periodsOf = [](const std::vector<std::string>& periods) {
        Study study;
        for (const std::string& period : periods) {
            Figure& figure = study.figures.emplace_back();
            figure.key = "households";
            figure.period = period;
        }
        return periodsToShow(study, "households");
    };
    EXPECT_EQ(periodsOf({"2025-Q2", "", "2025-Q1"}), (std::vector<std::string>{"2025-Q1", "2025-Q2"}));
    EXPECT_EQ(periodsOf({"", "2025-Q2"}), std::vector<std::string>{"2025-Q2"});
    EXPECT_EQ(periodsOf({""}), std::vector<std::string>{""});
    EXPECT_TRUE(periodsOf({}).empty());
}

TEST(NamesOtherPeriod, OnlyWhereTheTitleHasTheWordsOfOneThatIsNotShown) {
    const std::vector<std::string> both{"2025-Q2", "2025-Q3"};
    const LocalText title{"Tỷ lệ ký cam kết, Quý III/2025", "Pledges, Q3 2025"};
    EXPECT_TRUE(namesOtherPeriod(title, both, "2025-Q2"));
    EXPECT_FALSE(namesOtherPeriod(title, both, "2025-Q3"));
    EXPECT_FALSE(namesOtherPeriod({"Tỷ lệ ký cam kết", "Pledges"}, both, "2025-Q2"));
    EXPECT_FALSE(namesOtherPeriod({"Quý II và quý III/2025: quý II/2025", ""}, both, "2025-Q2"));
}

} // namespace
} // namespace diaban::ui
