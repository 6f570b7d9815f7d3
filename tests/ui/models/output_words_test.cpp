// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "ui/models/output_choices.h"
#include "ui/models/output_words.h"

#include <gmock/gmock.h>

#include <set>

namespace diaban::ui {
namespace {

class OutputWordsOf : public testing::TestWithParam<const char*> {};

TEST_P(OutputWordsOf, NoTwoReadTheSame) {
    gis::Problems problems;
    const Project project = readProject(std::string(DIABAN_SOURCE_DIR) + "/data/" + GetParam(), problems);
    for (const Language language : {Language::Vi, Language::En}) {
        const Words words(language);
        std::set<QString> rows, offers;
        for (const OutputSpec& output : project.outputs) {
            const QString said = outputWords(project, output, words);
            EXPECT_TRUE(rows.insert(said).second) << said.toStdString();
        }
        for (const OutputChoice& choice : outputChoices(project)) {
            const QString said = titleOf(choice, project, words);
            EXPECT_TRUE(offers.insert(said).second) << said.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Projects, OutputWordsOf,
                         testing::Values("sample/son-hai.diaban.yaml", "sample/son-hai-clusters.diaban.yaml"));

/// Two maps of one title, and two tables that differ in nothing but their files.
TEST(OutputWords, WhatIsAlikeIsToldApartByItsKeyOrItsFile) {
    const Words words(Language::Vi);
    Project project;
    for (const char* key : {"q2", "q3", "other"}) {
        MapSpec map;
        map.key = key;
        map.title = {key == std::string("other") ? "Khác" : "Hộ cam kết", "x"};
        project.maps.push_back(map);
    }
    project.outputs = {{OutputKind::Map, "a.png", "q2"},       {OutputKind::Map, "b.png", "q3"},
                       {OutputKind::Map, "c.png", "other"},    {OutputKind::Map, "lists/c.PDF", "other"},
                       {OutputKind::Table, "lists/a.csv", {}}, {OutputKind::Table, "more/a.csv", {}},
                       {OutputKind::Layer, "a.gpkg", {}},      {OutputKind::QgisProject, "a.qgz", {}}};
    std::vector<std::string> said;
    for (const OutputSpec& output : project.outputs) {
        said.push_back(outputWords(project, output, words).toStdString());
    }
    EXPECT_THAT(said, testing::ElementsAre("bản đồ “Hộ cam kết” (q2) · PNG", "bản đồ “Hộ cam kết” (q3) · PNG",
                                           "bản đồ “Khác” · PNG", "bản đồ “Khác” · PDF", "bảng · CSV · lists/a",
                                           "bảng · CSV · more/a", "lớp bản đồ · GeoPackage", "dự án QGIS"));
}

} // namespace
} // namespace diaban::ui
