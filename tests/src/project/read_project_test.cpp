// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/project/read_project.h"
#include "src/project/save_project.h"
#include "tests/src/project/whole_project.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using test::kWhole;
using test::ReadProject;

TEST_F(ReadProject, labelsOfAMap) {
    const auto withLabels = [](const std::string& labels) {
        std::string yaml = kWhole;
        return yaml.replace(yaml.find("page: A4-portrait"), 17, "labels: " + labels);
    };
    EXPECT_EQ(read(kWhole).maps[0].labels, LabelShow::Auto);
    const MapSpec map = read(withLabels("{show: values, priority: people}")).maps[0];
    EXPECT_EQ(map.labels, LabelShow::Values);
    EXPECT_EQ(map.labelPriority, "people");
    EXPECT_EQ(read(withLabels("{show: none}")).maps[0].labels, LabelShow::None);
    for (const char* wrong : {"{show: some}", "{shown: names}", "names"}) {
        EXPECT_THROW((void)read(withLabels(wrong)), gis::Error) << wrong;
    }
}

TEST_F(ReadProject, takesEveryKey) {
    const Project project = read(kWhole);
    EXPECT_EQ(project.title.in(Language::En), "Son Hai");
    EXPECT_EQ(project.boundaries.fields.parent, "provinceCode");
    EXPECT_EQ(project.boundaries.only, (Selection{{"provinceCode", "01"}}));
    ASSERT_EQ(project.tables.size(), 1U);
    EXPECT_EQ(project.tables[0].style, NumberStyle::DecimalComma);
    EXPECT_EQ(project.tables[0].columns.at(1).figure, "pledged");
    EXPECT_EQ(project.tables[0].columns.at(1).header, "Hộ đã ký");
    EXPECT_EQ(project.findIndicator("share")->unit.vi, "%");
    EXPECT_EQ(project.findIndicator("share")->name.in(Language::En), "Tỷ lệ");
    EXPECT_DOUBLE_EQ(project.findIndicator("density")->per, 10);
    EXPECT_EQ(project.maps[0].classes.method, gis::ClassMethod::Manual);
    EXPECT_LT(project.maps[0].page.width, project.maps[0].page.height);
    EXPECT_EQ(project.findMap("share")->palette, "Blues");
    EXPECT_DOUBLE_EQ(project.outputs[0].dpi, 96);
    EXPECT_TRUE(m_problems.list().empty());
}

TEST_F(ReadProject, takesTheLooksOfAMap) {
    const MapSpec usual = read(kWhole).maps[0];
    EXPECT_TRUE(usual.histogram);
    EXPECT_FALSE(usual.bilingual || usual.classes.zeroApart || usual.sharedClasses);
    EXPECT_EQ(usual.view, Vision::Normal);
    std::string text = kWhole;
    const std::string page = "page: A4-portrait";
    text.replace(text.find(page), page.size(),
                 "view: grey, zero_class: true, histogram: false, bilingual: true, shared_classes: true");
    const MapSpec spec = read(text).maps[0];
    EXPECT_EQ(spec.view, Vision::Grey);
    EXPECT_TRUE(spec.classes.zeroApart && spec.bilingual && !spec.histogram);
    EXPECT_EQ(spec.sharedClasses, true);
}

TEST_F(ReadProject, knowsWhichColumnsAreStatuses) {
    const Project project = read(R"(version: 1
boundaries: {path: units.gpkg}
tables:
  - {path: a.csv, columns: {safe: "Đạt", households: "Hộ", own: "Loại", focus: "Số"}}
indicators:
  - {key: kind_a, kind: status, numerator: own, values: {met: [A]}}
  - {key: focus, kind: count}
)");
    const TableSource& table = project.tables.at(0);
    EXPECT_NE(table.statusWordsOf("safe"), nullptr) << "known by the catalogue";
    ASSERT_NE(table.statusWordsOf("own"), nullptr);
    EXPECT_EQ(table.statusWordsOf("own")->met, (std::vector<std::string>{"A"}));
    EXPECT_EQ(table.statusWordsOf("households"), nullptr);
    EXPECT_EQ(table.statusWordsOf("focus"), nullptr) << "the project says otherwise";
}

TEST_F(ReadProject, knowsWhichColumnsAddUp) {
    const Project project = read(R"(version: 1
title: x
as_of: 2026-09-30
boundaries: {path: units.gpkg}
tables:
  - {path: a.csv, columns: {households: "Hộ", ps: "Kết quả ký", safe: "An toàn"}}
indicators:
  - {key: ps, name: Share, kind: share, numerator: pledged, denominator: households}
)");
    const auto adds = [&](const std::string& header) {
        const auto& known = project.tables[0].knownKinds;
        const auto found = std::ranges::find(known, header, &std::pair<std::string, Adds>::first);
        return found == known.end() ? Adds::NotSure : found->second;
    };
    EXPECT_EQ(adds("Hộ"), Adds::Yes);
    EXPECT_EQ(adds("Kết quả ký"), Adds::Ratio) << "a share of the project by its own key";
    EXPECT_EQ(adds("An toàn"), Adds::Status);
}

TEST_F(ReadProject, aShareThatATableStatesNeedsNoParts) {
    std::string yaml = kWhole;
    yaml.replace(yaml.find("pledged: \"Hộ"), 7, "share");
    EXPECT_NO_THROW((void)read(yaml));
}

TEST_F(ReadProject, aTableByParentNeedsParents) {
    std::string yaml = std::string(kWhole) + "  - {kind: table, path: a.csv, by: parent}\n";
    EXPECT_EQ(read(yaml).outputs.back().rows, TableRows::Parents);
    const std::string parent = ", parent: provinceCode";
    yaml.erase(yaml.find(parent), parent.size());
    try {
        (void)read(yaml);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "study_table.needs_parent");
        EXPECT_EQ(error.place(), "outputs[2].by");
    }
}

TEST_F(ReadProject, takesAMapInEachOfItsFormats) {
    for (const char* path : {"maps/share.svg", "share.pdf", "SHARE.PDF"}) {
        std::string yaml = kWhole;
        yaml.replace(yaml.find("maps/share.png"), 14, path);
        EXPECT_EQ(read(yaml).outputs[0].path, path);
    }
}

TEST_F(ReadProject, writesALayerAMapAndAReportWhereNoOutputIsNamed) {
    const std::string yaml = kWhole;
    const Project project = read(yaml.substr(0, yaml.find("outputs:")));
    std::vector<std::string> paths;
    for (const OutputSpec& output : project.outputs) {
        paths.push_back(output.path);
    }
    EXPECT_THAT(paths, testing::ElementsAre("p.gpkg", "p-share.png", "p-join.csv"));
}

TEST_F(ReadProject, takesParentsOfSeveralLevelsAndWritesThemAgain) {
    std::string yaml = kWhole;
    for (const auto& [from, to] :
         {std::pair<std::string, std::string>{"parent: provinceCode", "parent: [district, province]"},
          {"name: \"Đơn vị\"", "name: Xã, parent: [\"\", Huyện, Tỉnh]"}}) {
        yaml.replace(yaml.find(from), from.size(), to);
    }
    const Project project = read(yaml);
    EXPECT_EQ(project.boundaries.fields.parent, "district");
    EXPECT_THAT(project.boundaries.fields.above, testing::ElementsAre("province"));
    EXPECT_EQ(project.tables.at(0).parent, "Huyện");
    EXPECT_THAT(project.tables.at(0).above, testing::ElementsAre("Tỉnh"));
    const Project again = read(projectText(project));
    EXPECT_EQ(again.boundaries.fields.above, project.boundaries.fields.above);
    EXPECT_EQ(again.tables.at(0).above, project.tables.at(0).above);
}

TEST_F(ReadProject, findsTheCorrectionsFileBesideIt) {
    EXPECT_EQ(correctionsOf(read(kWhole)), std::filesystem::path{});
    const std::string beside = m_folder.write("p.corrections.csv", "");
    EXPECT_EQ(correctionsOf(read(kWhole)), beside);
    const std::string named = m_folder.write("c.csv", "");
    EXPECT_EQ(correctionsOf(read(std::string(kWhole) + "corrections: c.csv\n")), named);
    EXPECT_THROW((void)read(std::string(kWhole) + "corrections: gone.csv\n"), gis::Error);
}

TEST_F(ReadProject, tablesWithoutColumnsKnowTheirHeaders) {
    const Project project = read("version: 1\nboundaries: {path: units.gpkg}\n"
                                 "tables: [{path: a.csv}, {path: a.csv, columns: {x: X}}]\n"
                                 "indicators: [households, {key: mine, headers: [Số tổ riêng]}]\n"
                                 "maps: [{indicator: mine, breaks: [1]}, {indicator: people, breaks: [1]}]\n");
    ASSERT_NE(project.tables.at(0).catalogue, nullptr);
    EXPECT_EQ(project.tables.at(0).catalogue->ofHeader("số tổ riêng")->key, "mine");
    EXPECT_EQ(project.tables.at(0).catalogue->ofHeader("Dân số")->key, "people");
    EXPECT_EQ(project.tables.at(1).catalogue, nullptr);
    EXPECT_THROW((void)read("version: 1\nboundaries: {path: units.gpkg}\ntables: [{path: a.csv}]\n"
                            "indicators: [{key: a, headers: [H]}, {key: b, headers: [h]}]\n"),
                 gis::Error);
}

} // namespace
} // namespace diaban
