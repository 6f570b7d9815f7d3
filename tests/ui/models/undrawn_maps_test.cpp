// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/loaded_sample.h"
#include "ui/models/undrawn_maps.h"

#include <gmock/gmock.h>

namespace diaban::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

MapSpec mapOf(const std::string& indicator, const std::string& period) {
    MapSpec spec;
    spec.key = "map";
    spec.indicator = indicator;
    spec.period = period;
    return spec;
}

std::optional<gis::Error> faultOf(const MapSpec& spec) {
    return missingFigure(loadedSample()->project, loadedSample()->study, spec);
}

TEST(UndrawnMaps, AreThoseThatNameAFigureOrPeriodThatIsNotThere) {
    EXPECT_FALSE(faultOf(mapOf("pledged_share", "2025-Q3")));
    EXPECT_FALSE(faultOf(mapOf("pledged_share", ""))) << "there is one period alone";
    EXPECT_FALSE(faultOf(mapOf("", ""))) << "of linked clusters";
    EXPECT_EQ(faultOf(mapOf("pledged_share", "2024-Q4")).value().message().id, "run.no_figure");
    EXPECT_EQ(faultOf(mapOf("nothing", "2025-Q3")).value().message().id, "run.no_figure_at_all");
    MapSpec both = mapOf("pledged_share", "2025-Q3");
    both.analysis.kind = AnalysisKind::Both;
    both.analysis.circles = "nothing";
    EXPECT_EQ(faultOf(both).value().message().id, "run.no_figure_at_all");
    MapSpec several = mapOf("pledged_share", "");
    several.periods = {"2025-Q3", "2025-Q4"};
    EXPECT_EQ(faultOf(several).value().message().id, "run.no_figure");
}

TEST(UndrawnMaps, OfferThePeriodsThatWouldHelp) {
    const auto periods = [](const MapSpec& spec) {
        return drawablePeriods(loadedSample()->project, loadedSample()->study, spec);
    };
    EXPECT_THAT(periods(mapOf("pledged_share", "2024-Q4")), testing::ElementsAre("2025-Q3"));
    EXPECT_TRUE(periods(mapOf("nothing", "2024-Q4")).empty());
    MapSpec both = mapOf("pledged_share", "2024-Q4");
    both.analysis.kind = AnalysisKind::Both;
    both.analysis.circles = "nothing";
    EXPECT_TRUE(periods(both).empty());
}

TEST(UndrawnMaps, SayNamesAndWhatToDo) {
    const Project& project = loadedSample()->project;
    const gis::Error fault = faultOf(mapOf("pledged_share", "2024-Q4")).value();
    const Words vi(Language::Vi);
    const Words en(Language::En);
    EXPECT_THAT(faultWords(fault.message(), project, vi).toStdString(),
                testing::AllOf(HasSubstr("Quý IV/2024"), HasSubstr("Quý III/2025"), HasSubstr("bước 5"),
                               Not(HasSubstr("pledged_share"))));
    EXPECT_THAT(faultWords(fault.message(), project, en).toStdString(),
                testing::AllOf(HasSubstr("Q4 2024"), HasSubstr("Q3 2025"), HasSubstr("In step 5")));
    EXPECT_EQ(shortFault(fault.message(), project, en), QStringLiteral("no figures of Q4 2024"));
    const gis::Error unknown = faultOf(mapOf("nothing", "")).value();
    EXPECT_EQ(shortFault(unknown.message(), project, vi), QStringLiteral("không có số liệu “nothing”"));
}

TEST(UndrawnMaps, SayWhichColumnOfWhichFileIsMissing) {
    const Project& project = loadedSample()->project;
    const MapSpec spec = mapOf("pledged_share", "2025-Q3");
    const FaultyInput boundaries{{InputRole::Boundaries, 0, "boundaries.gpkg"}, gis::badInput({}, {}, {"x", {}})};
    const FaultyInput table{
        {InputRole::Table, 0, "data/indicators.csv"},
        gis::badInput({}, {}, {"table.column_missing", {{"column", "Hộ ký"}, {"columns", "A, B"}}})};
    const Words words(Language::Vi);
    EXPECT_THAT(words(undrawnByInput(project, spec, {boundaries, table}, Language::Vi)).toStdString(),
                testing::AllOf(HasSubstr("“Tỷ lệ hộ ký cam kết”"), HasSubstr("“Hộ ký”"), HasSubstr(" indicators.csv"),
                               HasSubstr("bước 2"), Not(HasSubstr("pledged_share"))));
    EXPECT_THAT(words(undrawnByInput(project, spec, {boundaries}, Language::Vi)).toStdString(),
                testing::AllOf(HasSubstr("boundaries.gpkg"), HasSubstr("không đọc được")));
    const FaultyInput unjoined{{InputRole::Table, 0, "data/indicators.csv"},
                               gis::badInput({}, {}, {"vintage.differs", {}})};
    EXPECT_THAT(words(undrawnByInput(project, spec, {unjoined}, Language::Vi)).toStdString(),
                testing::AllOf(HasSubstr("“Tỷ lệ hộ ký cam kết”"), HasSubstr(" indicators.csv"),
                               HasSubstr("không ghép được"), Not(HasSubstr("không đọc được"))));
}

} // namespace
} // namespace diaban::ui
