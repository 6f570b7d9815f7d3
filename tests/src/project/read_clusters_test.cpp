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

class ReadClusters : public test::ReadProject {};

TEST_F(ReadClusters, clustersTakeEveryKey) {
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

TEST_F(ReadClusters, outputsOfClustersNeedThem) {
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

TEST_F(ReadClusters, clustersThatCannotBeAreRefused) {
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

} // namespace
} // namespace diaban
