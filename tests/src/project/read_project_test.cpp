// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/project/read_project.h"
#include "src/project/save_project.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

constexpr const char* kWhole = R"(version: 1
title: {vi: "Sơn Hải", en: "Son Hai"}
as_of: 2025-09-30
locale: vi
boundaries: {path: units.gpkg, layer: wards, key: code, name: fullName, parent: provinceCode, only: {provinceCode: "01"}}
tables:
  - {path: a.csv, name: "Đơn vị", period: 2025-Q3, numbers: comma, columns: {households: "Tổng số hộ", pledged: "Hộ đã ký"}}
indicators:
  - {key: share, name: "Tỷ lệ", kind: share, numerator: pledged, denominator: households}
  - {key: density, kind: rate, numerator: households, denominator: area_km2, per: 10, decimals: 1}
maps:
  - {indicator: share, breaks: [70, 85], palette: Blues, page: A4-portrait}
outputs:
  - {kind: map, map: share, path: maps/share.png, dpi: 96}
  - {kind: layer, path: out.gpkg}
)";

class ReadProject : public testing::Test {
protected:
    void SetUp() override {
        m_folder.write("units.gpkg", "");
        m_folder.write("a.csv", "");
    }
    Project read(const std::string& yaml) { return readProject(m_folder.write("p.diaban.yaml", yaml), m_problems); }

    test::TempFolder m_folder;
    gis::Problems m_problems;
};

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

TEST_F(ReadProject, clustersTakeEveryKey) {
    m_folder.write("cum.csv", "");
    m_folder.write("thon.gpkg", "");
    const Project project = read(std::string(kWhole) + R"(clusters:
  path: cum.csv
  sheet: "Cụm"
  strip_m: 300
  tolerance_m: 2
  since: 2024-09-30
  hamlets: {path: thon.gpkg, layer: thon}
  land: {path: thon.gpkg, layer: dat}
  priority: {length: 0.5, weakness: 2, level: {commune: 0.5, district: 3, province: 4}, hamlet: 0}
  propose:
    max_units: 4
    max_clusters_per_unit: 1
    proposals: 0
    together: [[Xã A, Xã B], "00001, 00002"]
    apart: [[Xã C (huyện D), Xã E]]
    same_parent: true
    same_kind: true
    extend: true
)");
    ASSERT_TRUE(project.clusters);
    const ClustersSpec& clusters = *project.clusters;
    EXPECT_EQ(clusters.source.path, "cum.csv");
    EXPECT_EQ(clusters.source.sheet, "Cụm");
    EXPECT_EQ(clusters.stripMetres, 300);
    EXPECT_EQ(clusters.toleranceMetres, 2);
    EXPECT_EQ(clusters.since, "2024-09-30");
    EXPECT_EQ(clusters.hamlets, "thon.gpkg");
    EXPECT_EQ(clusters.hamletLayer, "thon");
    EXPECT_EQ(clusters.land, "thon.gpkg");
    EXPECT_EQ(clusters.landLayer, "dat");
    EXPECT_EQ(clusters.weights.length, 0.5);
    EXPECT_EQ(clusters.weights.weakness, 2);
    EXPECT_EQ(clusters.weights.commune, 0.5);
    EXPECT_EQ(clusters.weights.district, 3);
    EXPECT_EQ(clusters.weights.province, 4);
    EXPECT_EQ(clusters.weights.hamlet, 0);
    const ProposeSpec& propose = clusters.propose;
    EXPECT_EQ(propose.maxUnits, 4U);
    EXPECT_EQ(propose.maxClustersPerUnit, 1U);
    EXPECT_EQ(propose.proposals, 0U);
    using Groups = std::vector<std::vector<std::string>>;
    EXPECT_EQ(propose.together, (Groups{{"Xã A", "Xã B"}, {"00001, 00002"}}));
    EXPECT_EQ(propose.apart, (Groups{{"Xã C (huyện D)", "Xã E"}}));
    EXPECT_TRUE(propose.sameParent && propose.sameKind && propose.extend);
    const YamlValue written = clustersValue(clusters);
    EXPECT_EQ(written.entries.size(), 9U);
    EXPECT_FALSE(read(kWhole).clusters);
}

TEST_F(ReadProject, outputsOfClustersNeedThem) {
    std::string yaml = kWhole;
    for (const char* kind : {"borders", "clusters", "gaps", "coverage", "proposals", "border_layers"}) {
        const std::string ending = std::string(kind) == "border_layers" ? ".gpkg" : ".xlsx";
        const std::string output = "  - {kind: " + std::string(kind) + ", path: of-" + kind + ending + "}\n";
        try {
            (void)read(kWhole + output);
            FAIL() << kind;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.message().id, "project.output_without_clusters") << kind;
        }
        yaml += output;
    }
    const Project project = read(yaml + "clusters: {path: a.csv}\n");
    EXPECT_EQ(project.outputs.size(), 8U);
    EXPECT_EQ(nameOf(project.outputs[7].kind), "border_layers");
    EXPECT_TRUE(isOfClusters(project.outputs[2].kind));
    EXPECT_FALSE(isOfClusters(project.outputs[1].kind));
    yaml.replace(yaml.find("of-gaps.xlsx"), 12, "of-gaps.gpkg");
    EXPECT_THROW((void)read(yaml + "clusters: {path: a.csv}\n"), gis::Error);
}

TEST_F(ReadProject, clustersThatCannotBeAreRefused) {
    for (const auto& [clusters, id] : {std::pair{"{path: none.csv}", "project.input_missing"},
                                       {"{path: a.csv, hamlets: {path: none.gpkg}}", "project.input_missing"},
                                       {"{path: a.csv, strip_m: 0}", "project.number_outside"},
                                       {"{path: a.csv, strip_m: far}", "project.not_a_number"},
                                       {"{path: a.csv, since: 30/9/2024}", "project.not_a_date"},
                                       {"{path: a.csv, priority: {weakness: -1}}", "project.number_outside"},
                                       {"{path: a.csv, priority: {level: {communes: 1}}}", "project.unknown_key_near"},
                                       {"{path: a.csv, propose: {max_units: 1}}", "project.number_outside"},
                                       {"{path: a.csv, propose: {together: Xã A}}", "project.not_a_list"}}) {
        try {
            (void)read(std::string(kWhole) + "clusters: " + clusters + "\n");
            FAIL() << clusters;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.message().id, id) << clusters;
            EXPECT_THAT(error.place(), testing::StartsWith("clusters")) << clusters;
        }
    }
}

TEST_F(ReadProject, tellsAllFaultsOfOneReading) {
    std::string yaml = kWhole;
    for (const auto& [from, to] :
         {std::pair{"version: 1", "version: 9"}, std::pair{"locale: vi", "locale: fr"}, std::pair{"2025-Q3", "2025-Q9"},
          std::pair{"kind: rate", "kind: speed"}, std::pair{"palette: Blues", "palete: Blues"},
          std::pair{"path: out.gpkg", "pth: out.gpkg"}}) {
        yaml.replace(yaml.find(from), std::string(from).size(), to);
    }
    yaml += "colour: red\n";
    std::vector<std::string> ids;
    try {
        (void)read(yaml);
        FAIL() << "no error";
    } catch (const gis::Error& last) {
        for (const gis::Problem& problem : m_problems.list()) {
            EXPECT_EQ(problem.severity, gis::Severity::Error);
            ids.push_back(problem.message.id);
        }
        ids.push_back(last.message().id);
    }
    EXPECT_THAT(ids, testing::ElementsAre("project.version", "project.unknown_word", "project.not_a_period",
                                          "project.unknown_word", "project.unknown_key_near", "project.key_missing",
                                          "project.unknown_key"));
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

TEST_F(ReadProject, survivesTruncationAtEveryByte) {
    const std::string yaml = kWhole;
    for (std::size_t length = 0; length < yaml.size(); ++length) {
        try {
            (void)read(yaml.substr(0, length));
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput) << length;
            EXPECT_FALSE(error.file().empty()) << length;
        }
    }
}

struct Fault {
    const char* name;
    const char* from; ///< in kWhole
    const char* to;
    const char* id;
    const char* place;
    int line;
};

class ProjectFault : public testing::TestWithParam<Fault> {};

TEST_P(ProjectFault, namesKeyAndLine) {
    const Fault& fault = GetParam();
    const test::TempFolder folder;
    folder.write("units.gpkg", "");
    folder.write("a.csv", "");
    std::string yaml = kWhole;
    const std::size_t at = yaml.find(fault.from);
    ASSERT_NE(at, std::string::npos);
    yaml.replace(at, std::string(fault.from).size(), fault.to);
    gis::Problems problems;
    try {
        (void)readProject(folder.write("p.diaban.yaml", yaml), problems);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, fault.id) << error.what();
        EXPECT_EQ(error.place(), fault.place);
        EXPECT_EQ(error.file(), folder.file("p.diaban.yaml"));
        std::int64_t line = 0;
        for (const auto& [name, value] : error.message().args) {
            line = name == "line" ? std::get<std::int64_t>(value) : line;
        }
        EXPECT_EQ(line, fault.line);
    }
}

INSTANTIATE_TEST_SUITE_P(
    Faults, ProjectFault,
    testing::Values(
        Fault{"unknownKey", "locale: vi", "colour: vi", "project.unknown_key", "colour", 4},
        Fault{"nearKey", "locale: vi", "locales: vi", "project.unknown_key_near", "locales", 4},
        Fault{"twice", "locale: vi", "title: again", "project.key_twice", "title", 4},
        Fault{"nestedUnknown", "key: code", "cod: code", "project.unknown_key_near", "boundaries.cod", 5},
        Fault{"version", "version: 1", "version: 2", "project.version", "version", 1},
        Fault{"badLocale", "locale: vi", "locale: fr", "project.unknown_word", "locale", 4},
        Fault{"badDay", "2025-09-30", "2025-09-31", "project.not_a_date", "as_of", 3},
        Fault{"badVintage", "layer: wards", "vintage: 2025-13-45", "project.not_a_vintage", "boundaries.vintage", 5},
        Fault{"noSuchDay", "path: a.csv", "path: a.csv, vintage: 2025-02-30", "project.not_a_vintage",
              "tables[0].vintage", 7},
        Fault{"badPeriod", "2025-Q3", "2025-Q5", "project.not_a_period", "tables[0].period", 7},
        Fault{"missingPath", "path: a.csv, ", "", "project.key_missing", "tables[0].path", 7},
        Fault{"missingFile", "path: a.csv", "path: b.csv", "project.input_missing", "tables[0].path", 7},
        Fault{"missingBoundaries", "path: units.gpkg", "path: no.gpkg", "project.input_missing", "boundaries.path", 0},
        Fault{"badKind", "kind: share", "kind: sharing", "project.unknown_word", "indicators[0].kind", 9},
        Fault{"statedByNobody", "kind: share, numerator: pledged, denominator: households", "kind: share",
              "project.unknown_figure", "indicators[0]", 0},
        Fault{"badFigure", "numerator: pledged", "numerator: pledge", "project.unknown_figure_near", "indicators[0]",
              0},
        Fault{"badPer", "per: 10", "per: 0", "project.not_positive", "indicators[1].per", 10},
        Fault{"badDecimals", "decimals: 1", "decimals: 1.5", "project.number_outside", "indicators[1].decimals", 10},
        Fault{"badNumber", "[70, 85]", "[70, many]", "project.not_a_number", "maps[0].breaks", 12},
        Fault{"breaksDown", "[70, 85]", "[85, 70]", "project.breaks_not_ascending", "maps[0].breaks", 12},
        Fault{"breaksTwice", "[70, 85]", "[70, 70]", "project.breaks_not_ascending", "maps[0].breaks", 12},
        Fault{"notAList", "[70, 85]", "85", "project.not_a_list", "maps[0].breaks", 12},
        Fault{"badPage", "A4-portrait", "A9", "project.unknown_page", "maps[0].page", 12},
        Fault{"badView", "page: A4-portrait", "view: sepia", "project.unknown_word", "maps[0].view", 12},
        Fault{"badTruth", "page: A4-portrait", "bilingual: yes", "project.unknown_word", "maps[0].bilingual", 12},
        Fault{"badMapKind", "page: A4-portrait", "kind: spheres", "project.unknown_word", "maps[0].kind", 12},
        Fault{"circlesOfWhat", "page: A4-portrait", "kind: both", "map_kind.needs", "maps[0].kind", 12},
        Fault{"withOfNothing", "page: A4-portrait", "with: share", "map_kind.only_of", "maps[0].with", 12},
        Fault{"thirdsByOne", "page: A4-portrait", "kind: bivariate, with: share, with_breaks: [1]",
              "map_kind.two_breaks", "maps[0].with_breaks", 12},
        Fault{"unknownWith", "page: A4-portrait", "kind: bivariate, with: shares", "project.unknown_figure_near",
              "maps[0].with", 12},
        Fault{"onePeriod", "page: A4-portrait", "periods: [2025-Q3]", "panels.number", "maps[0].periods", 12},
        Fault{"samePeriods", "page: A4-portrait", "periods: [2025-Q3, 2025-Q3]", "project.repeated", "maps[0].periods",
              12},
        Fault{"noPeriods", "page: A4-portrait", "periods: [2025-Q3, spring]", "project.not_a_period", "maps[0].periods",
              12},
        Fault{"periodAndPeriods", "page: A4-portrait", "period: 2025-Q3, periods: [2025-Q2, 2025-Q3]",
              "panels.period_too", "maps[0].periods", 12},
        Fault{"circlesOfPeriods", "page: A4-portrait", "kind: circles, periods: [2025-Q2, 2025-Q3]", "panels.kind",
              "maps[0].periods", 12},
        Fault{"clustersOfPeriods", "page: A4-portrait", "key: linked, kind: clusters, periods: [2025-Q2, 2025-Q3]",
              "panels.clusters", "maps[0].periods", 12},
        Fault{"badIndicator", "indicator: share", "indicator: shares", "project.unknown_figure_near",
              "maps[0].indicator", 12},
        Fault{"badMap", "map: share", "map: other", "project.unknown_map", "outputs[0].map", 14},
        Fault{"upwards", "maps/share.png", "../share.png", "project.output_leaves", "outputs[0].path", 14},
        Fault{"absolute", "out.gpkg", "/tmp/out.gpkg", "project.output_leaves", "outputs[1].path", 15},
        Fault{"controlLetters", "out.gpkg", "\"a\\nb.gpkg\"", "project.output_letters", "outputs[1].path", 15},
        Fault{"extension", "out.gpkg", "out.txt", "project.output_extension", "outputs[1].path", 15},
        Fault{"badRows", "{kind: layer, path: out.gpkg}", "{kind: table, by: district, path: a.csv}",
              "project.unknown_word", "outputs[1].by", 15},
        Fault{"tableExtension", "{kind: layer, path: out.gpkg}", "{kind: table, path: a.gpkg}",
              "project.output_extension", "outputs[1].path", 15},
        Fault{"mapExtension", "maps/share.png", "maps/share.gif", "project.output_extension", "outputs[0].path", 14},
        Fault{"badDpi", "dpi: 96", "dpi: 9", "project.number_outside", "outputs[0].dpi", 14},
        Fault{"mapping", "{households: \"Tổng số hộ\", pledged: \"Hộ đã ký\"}", "households", "project.not_a_mapping",
              "tables[0].columns", 7},
        Fault{"notText", "layer: wards", "layer: [wards]", "project.not_text", "boundaries.layer", 5}),
    [](const auto& fault) { return std::string(fault.param.name); });

struct BadFile {
    const char* name;
    std::string content;
    const char* id;
};

class ProjectFile : public testing::TestWithParam<BadFile> {};

TEST_P(ProjectFile, isRefused) {
    const test::TempFolder folder;
    gis::Problems problems;
    try {
        (void)readProject(folder.write("p.diaban.yaml", GetParam().content), problems);
        FAIL() << "no error";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, GetParam().id);
        EXPECT_EQ(error.kind(), gis::ErrorKind::BadInput);
    }
}

std::string aliases(int count) {
    std::string yaml = "a: &a [x]\nb: [";
    for (int i = 0; i < count; ++i) {
        yaml += "*a, ";
    }
    return yaml + "*a]\n";
}

INSTANTIATE_TEST_SUITE_P(Hostile, ProjectFile,
                         testing::Values(BadFile{"empty", "", "project.empty"},
                                         BadFile{"list", "- a\n- b\n", "project.not_a_mapping"},
                                         BadFile{"notYaml", "a: [1, 2\nb: }", "project.not_yaml"},
                                         BadFile{"latin1", "title: Qu\xFD", "project.not_utf8"},
                                         BadFile{"twoDocuments", "a: 1\n---\nb: 2\n", "project.two_documents"},
                                         BadFile{"aliases", aliases(200), "project.too_many_aliases"},
                                         BadFile{"deep", "a: " + std::string(100, '['), "project.too_deep"},
                                         BadFile{"complexKey", "? [a, b]\n: 1\n", "project.key_not_text"}),
                         [](const auto& fault) { return std::string(fault.param.name); });

TEST(ProjectPath, missingFileAndFolderAreTold) {
    const test::TempFolder folder;
    gis::Problems problems;
    for (const auto& [path, id] : {std::pair{folder.file("none.yaml"), "project.missing"},
                                   std::pair{folder.path().string(), "project.not_a_file"}}) {
        try {
            (void)readProject(path, problems);
            FAIL() << path;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.message().id, id);
        }
    }
}

} // namespace
} // namespace diaban
