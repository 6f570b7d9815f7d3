// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cluster/change_clusters.h"
#include "src/cluster/cluster_verdict.h"
#include "tests/src/cluster/drawn_clusters.h"
#include "tests/support/temp_folder.h"
#include "tests/support/xlsx_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

/// A table of clusters of the units A to F, and a change of it.
class ChangeClusters : public testing::Test {
protected:
    ClusterSource write(const std::string& csv) { return {m_folder.write("c.csv", csv), {}}; }

    Cluster cluster(const std::string& id, const std::string& name, const std::string& letters) const {
        Cluster made = m_drawn.cluster(id, letters);
        made.name = name;
        return made;
    }

    /// The table after the change, which must be read as the list after the change, whatever else is in it.
    std::string changed(const std::string& csv, const ClusterChange& change) {
        const ClusterSource source = write(csv);
        gis::Problems problems;
        const Clusters before = readClusters(source, m_drawn.units, {}, problems);
        const auto bytes = changedClusterTable(source, m_drawn.units, change, {});
        if (!bytes) {
            return "nothing";
        }
        const Clusters after = readClusters(write(*bytes), m_drawn.units, {}, problems);
        EXPECT_TRUE(sameClusters(after, withChange(before, change))) << *bytes;
        return *bytes;
    }

    TempFolder m_folder;
    DrawnUnits m_drawn{"ABC\n"
                       "DEF\n"};
};

const std::string kTable = "\xEF\xBB\xBFMã cụm;Tên cụm;Ghi chú;Đơn vị;Ngày ký\r\n"
                           "C1;Một;x;Xã A;15/01/2024\r\n"
                           ";;\"y; z\";Xã B;\r\n"
                           "C2;Hai;;Xã D;01/02/2024\r\n"
                           ";;;Xã E;\r\n";

TEST_F(ChangeClusters, ANewOneStandsBehindTheOthersWhichStayAsTheyAre) {
    Cluster made = cluster("C3", "Ba", "CF");
    made.signedOn = "2025-03-20";
    EXPECT_EQ(changed(kTable, {{}, made}), kTable + "C3;Ba;;Xã C;20/03/2025\r\n;;;Xã F;\r\n");
}

TEST_F(ChangeClusters, AMemberIsAddedAndOtherColumnsStay) {
    Cluster grown = cluster("C1", "Một", "ABC");
    grown.signedOn = "2024-01-15";
    const std::string after = changed(kTable, {"C1", grown});
    EXPECT_THAT(after, HasSubstr("C1;Một;x;Xã A;15/01/2024\r\n;;\"y; z\";Xã B;\r\n;;;Xã C;\r\nC2;"));
}

TEST_F(ChangeClusters, WhatTheFirstRowSaysMovesOnWhereItsMemberLeaves) {
    Cluster smaller = cluster("C1", "Một", "BC");
    smaller.signedOn = "2024-01-15";
    const std::string after = changed(kTable, {"C1", smaller});
    EXPECT_THAT(after, HasSubstr("\r\nC1;Một;\"y; z\";Xã B;15/01/2024\r\n;;;Xã C;\r\nC2;"));
    EXPECT_THAT(after, testing::Not(HasSubstr("Xã A")));
}

TEST_F(ChangeClusters, AllMembersMayBeOthers) {
    Cluster other = cluster("C1", "Một", "CF");
    other.signedOn = "2024-01-15";
    EXPECT_THAT(changed(kTable, {"C1", other}), HasSubstr("C1;Một;x;Xã C;15/01/2024\r\n;;;Xã F;\r\nC2;"));
}

TEST_F(ChangeClusters, IsRenamedAndDeleted) {
    Cluster renamed = cluster("C2", "Hai; mới", "DE");
    renamed.signedOn = "2024-02-01";
    EXPECT_THAT(changed(kTable, {"C2", renamed}), HasSubstr("C2;\"Hai; mới\";;Xã D;01/02/2024\r\n"));
    EXPECT_EQ(changed(kTable, {"C1", std::nullopt}),
              kTable.substr(0, kTable.find("C1;")) + kTable.substr(kTable.find("C2;")));
}

TEST_F(ChangeClusters, ATableThatSaysAllInEachRowGoesOnToDoSo) {
    const std::string csv = "cluster_id,cluster_name,kind,unit,lead\nC1,One,x,A,A\nC1,One,x,B,A\n";
    Cluster grown = cluster("C1", "Uno", "ABC");
    grown.kind = "x";
    grown.lead = "A";
    EXPECT_THAT(changed(csv, {"C1", grown}), HasSubstr("C1,Uno,x,A,A\nC1,Uno,x,B,A\nC1,Uno,x,Xã C,A\n"));
}

TEST_F(ChangeClusters, AListInOneCellStaysOne) {
    const std::string csv = "id,cluster_name,members\nC1,One,\"A; B\"\nC2,Two,\"D, E\"\n";
    EXPECT_EQ(changed(csv, {"C1", cluster("C1", "One", "BC")}),
              "id,cluster_name,members\nC1,One,\"B; Xã C\"\nC2,Two,\"D, E\"\n");
    EXPECT_THAT(changed(csv, {{}, cluster("C3", "Three", "CF")}), HasSubstr("C3,Three,\"Xã C; Xã F\"\n"));
}

TEST_F(ChangeClusters, MembersThatAreNoUnitStayWritten) {
    const std::string csv = "id,cluster_name,unit\nC1,One,A\n,,Nowhere\n,,B\n";
    EXPECT_EQ(changed(csv, {"C1", cluster("C1", "One", "AC")}), "id,cluster_name,unit\nC1,One,A\n,,Nowhere\n,,Xã C\n");
}

TEST_F(ChangeClusters, ANameThatTwoUnitsHaveIsWrittenWithItsParentOrAsCode) {
    m_drawn.units.names[m_drawn.unit('C')] = "Xã A";
    m_drawn.units.parents = {"Huyện 1", "Huyện 1", "Huyện 2", "Huyện 1", "Huyện 1", "Huyện 2"};
    EXPECT_THAT(changed("id,cluster_name,unit\nC1,One,B\n,,E\n", {"C1", cluster("C1", "One", "BCE")}),
                HasSubstr("Xã A (Huyện 2)"));
    EXPECT_THAT(changed("id,cluster_name,unit,parent\nC1,One,B,\n,,E,\n", {"C1", cluster("C1", "One", "BCE")}),
                HasSubstr("Xã A,Huyện 2"));
}

TEST_F(ChangeClusters, WhatTheTableHasNoColumnForIsTold) {
    Cluster kind = cluster("C1", "Một", "AB");
    kind.kind = "liên xã";
    try {
        (void)changed(kTable, {"C1", kind});
        FAIL() << "there is no column of kinds";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "cluster.no_column");
    }
    EXPECT_THROW((void)changed(kTable, {"C9", std::nullopt}), gis::Error);
}

TEST_F(ChangeClusters, ACellThatASpreadsheetWouldRunIsDefused) {
    const ClusterSource source = write(kTable);
    const auto bytes = changedClusterTable(source, m_drawn.units, {{}, cluster("C3", "=cmd()", "CF")}, {});
    EXPECT_THAT(*bytes, HasSubstr("C3;'=cmd();"));
}

TEST_F(ChangeClusters, AWorkbookIsNotWrittenBackButMadeACsv) {
    const std::string file = m_folder.file("c.xlsx");
    writeXlsx(file, {{{"Cụm",
                       xlsxRow({"id", "name", "unit"}) + xlsxRow({"C1", "One", "A"}) + xlsxRow({"", "", "Nowhere"}) +
                           xlsxRow({"", "", "B"}),
                       "", "", ""}},
                     {},
                     {}});
    const ClusterChange change{{}, cluster("C2", "Two", "CF")};
    EXPECT_FALSE(changedClusterTable({file, {}}, m_drawn.units, change, {}).has_value());
    const std::string csv = newClusterTable({file, {}}, m_drawn.units, change, Catalogue(Language::Vi), {});
    EXPECT_THAT(csv, StartsWith("\xEF\xBB\xBFMã cụm;"));
    EXPECT_THAT(csv, HasSubstr("Nowhere"));
    gis::Problems problems;
    const Clusters read = readClusters(write(csv), m_drawn.units, {}, problems);
    EXPECT_TRUE(sameClusters(read, withChange(readClusters({file, {}}, m_drawn.units, {}, problems), change)));
}

TEST_F(ChangeClusters, AFirstTableIsReadAsWhatItSays) {
    Cluster first = cluster("C1", "Cụm một", "ADE");
    first.lead = "Xã A";
    first.kind = "liên xã";
    first.signedOn = "2025-01-02";
    for (const Language language : {Language::Vi, Language::En}) {
        const std::string csv = newClusterTable({}, m_drawn.units, {{}, first}, Catalogue(language), {});
        gis::Problems problems;
        Clusters expected;
        expected.list = {first};
        EXPECT_TRUE(sameClusters(readClusters(write(csv), m_drawn.units, {}, problems), expected)) << csv;
    }
}

TEST_F(ChangeClusters, IdsAreMadeLikeTheOthers) {
    EXPECT_EQ(freeClusterId({}), "C1");
    EXPECT_EQ(freeClusterId({cluster("CLK09", "", "AB")}), "CLK10");
    EXPECT_EQ(freeClusterId({cluster("C2", "", "AB"), cluster("C1", "", "AB")}), "C3");
    EXPECT_EQ(freeClusterId({cluster("Bờ sông", "", "AB")}), "C1");
}

/// The study of clusters of drawn units, as studyClusters makes it.
ClusterStudy studyOf(const DrawnUnits& drawn, std::vector<Cluster> list, const std::string& day) {
    ClusterStudy study;
    study.day = day;
    study.borders = drawn.borders;
    study.clusters.list = std::move(list);
    study.counted = clustersOn(study.clusters, day);
    study.covering = coverBorders(study.borders, drawn.units.size(), study.clusters, study.counted);
    return study;
}

TEST_F(ChangeClusters, AVerdictSaysWhatHangsTogetherAndWhatIsGained) {
    const ClusterStudy study = studyOf(m_drawn, {cluster("C1", "", "AB")}, "2025-01-01");
    const ClusterVerdict verdict = judgeChange(study, 6, {{}, cluster("C2", "", "ABE")});
    EXPECT_EQ(verdict.pieces.size(), 1U);
    EXPECT_EQ(verdict.innerBorders, 2U);
    EXPECT_EQ(verdict.innerMetres, 2000);
    EXPECT_EQ(verdict.gainedMetres(), 1000) << "A and B are looked after already";
    ASSERT_EQ(verdict.elsewhere.size(), 2U);
    EXPECT_EQ(verdict.elsewhere.front().clusters, (std::vector<std::string>{"C1"}));
    EXPECT_EQ(verdict.standing, Standing::Counted);
    EXPECT_EQ(judgeChange(study, 6, {{}, cluster("C2", "", "AF")}).pieces.size(), 2U);
}

TEST_F(ChangeClusters, AVerdictOfAChangeLeavesTheOldOneOut) {
    const ClusterStudy study = studyOf(m_drawn, {cluster("C1", "", "AB")}, "2025-01-01");
    const ClusterVerdict verdict = judgeChange(study, 6, {"C1", cluster("C1", "", "BC")});
    EXPECT_EQ(verdict.gainedMetres(), 0) << "one border less, another more";
    EXPECT_TRUE(verdict.elsewhere.empty());
    EXPECT_EQ(judgeChange(study, 6, {"C1", std::nullopt}).gainedMetres(), -1000);
}

TEST_F(ChangeClusters, AVerdictKnowsWhatDoesNotCount) {
    const ClusterStudy study = studyOf(m_drawn, {cluster("C1", "", "AB")}, "2025-01-01");
    Cluster late = cluster("C2", "", "DE");
    late.signedOn = "2025-06-01";
    EXPECT_EQ(judgeChange(study, 6, {{}, late}).standing, Standing::NotYetSigned);
    EXPECT_EQ(judgeChange(study, 6, {{}, late}).gainedMetres(), 0);
    EXPECT_EQ(judgeChange(study, 6, {{}, cluster("C2", "", "AB")}).sameMembersAs, "C1");
    EXPECT_EQ(judgeChange(study, 6, {{}, cluster("C2", "", "D")}).standing, Standing::SingleMember);
}

} // namespace
} // namespace diaban::test
