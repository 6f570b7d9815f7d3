// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/drop_unknown.h"
#include "src/project/input_places.h"
#include "src/project/read_project.h"
#include "src/project/save_project.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kProject = R"(version: 1
title: T
as_of: 2025-09-30
locale: vi
boundaries: {path: b.gpkg, key: code}
corrections: c.csv
tables:
  - path: one.csv
    period: 2025-Q3
    columns: {pledged: A, households: B}
  - files: {q1.csv: 2025-Q1, q2.csv: 2025-Q2}
    columns: {models: C}
indicators:
  - pledged_share
  - {key: models_each, name: M, kind: rate, per: 1000, numerator: models, denominator: area_km2, direction: more}
weakness: [{rule: below_target, indicator: pledged_share, target: 85}, {rule: lowest, indicator: models_each, count: 2}]
clusters: {path: k.csv}
maps:
  - {key: share, indicator: pledged_share, period: 2025-Q3}
  - {key: models, indicator: models_each, period: 2025-Q2}
outputs:
  - {kind: map, map: share, path: share.png}
  - {kind: layer, path: all.gpkg, style: [share, models]}
  - {kind: atlas, path: atlas.pdf, map: share}
  - {kind: gaps, path: gaps.csv}
)";

Project parsed(const std::string& text) {
    gis::Problems problems;
    return parseProject("p.diaban.yaml", text, problems);
}

TEST(DropUnknown, whatRestsOnATableGoesWithItAndTheRestStays) {
    const Project before = parsed(kProject);
    Project after = before;
    dropInput(after, {InputRole::Table, 0, "one.csv"});
    const DroppedParts dropped = dropUnknown(after, before);
    EXPECT_THAT(dropped.indicators, ElementsAre("pledged_share"));
    EXPECT_THAT(dropped.maps, ElementsAre("share"));
    EXPECT_THAT(dropped.outputs, ElementsAre("share.png"));
    EXPECT_EQ(dropped.rules, 1U);
    const Project again = parsed(withChanges(kProject, before, after));
    ASSERT_EQ(again.outputs.size(), 3U);
    EXPECT_THAT(*again.outputs[0].style, ElementsAre("models"));
    EXPECT_EQ(again.outputs[1].map, "") << "pages of the first map there is";
    EXPECT_THAT(again.weakness.rules, testing::SizeIs(1));
}

TEST(DropUnknown, allThatANewTextSaysIsValidWhicheverInputIsTakenOut) {
    const Project before = parsed(kProject);
    for (const InputPlace& place : inputPlaces(before)) {
        if (place.role == InputRole::Boundaries) {
            continue;
        }
        Project after = before;
        dropInput(after, place);
        dropUnknown(after, before);
        const Project again = parsed(withChanges(kProject, before, after));
        EXPECT_THAT(inputPlaces(again), testing::Not(testing::Contains(place))) << place.path;
    }
}

TEST(DropUnknown, usualOutputsAreThoseOfTheMapsThatAreLeft) {
    const std::string text = std::string(kProject).substr(0, std::string(kProject).find("outputs:"));
    const Project before = parsed(text);
    Project after = before;
    std::erase_if(after.indicators, [](const Indicator& indicator) { return indicator.key == "models_each"; });
    const DroppedParts dropped = dropUnknown(after, before);
    EXPECT_THAT(dropped.maps, ElementsAre("models"));
    EXPECT_THAT(dropped.outputs, IsEmpty()) << "nobody wrote them";
    EXPECT_EQ(withChanges(text, before, after).find("outputs"), std::string::npos);
}

TEST(DropUnknown, nothingIsTakenFromAProjectThatIsWhole) {
    const Project before = parsed(kProject);
    Project after = before;
    EXPECT_FALSE(dropUnknown(after, before).any());
    EXPECT_EQ(withChanges(kProject, before, after), kProject);
}

TEST(InputPlaces, eachNamesItsFileAndTakesAnother) {
    Project project = parsed(kProject);
    std::vector<std::string> paths;
    for (const InputPlace& place : inputPlaces(project)) {
        paths.push_back(place.path);
        setInput(project, place, "new/" + place.path);
    }
    EXPECT_THAT(paths, ElementsAre("b.gpkg", "c.csv", "one.csv", "q1.csv", "q2.csv", "k.csv"));
    for (std::size_t i = 0; i < paths.size(); ++i) {
        EXPECT_EQ(inputPlaces(project)[i].path, "new/" + paths[i]);
    }
}

} // namespace
} // namespace diaban
