// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/cluster/check_clusters.h"
#include "src/cluster/read_clusters.h"
#include "tests/src/cluster/drawn_clusters.h"
#include "tests/support/temp_folder.h"
#include "tests/support/xlsx_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace diaban::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class ReadClusters : public testing::Test {
protected:
    Clusters read(const std::string& csv) {
        const std::string file = m_folder.file("c.csv");
        std::ofstream(file) << csv;
        return readClusters({file, {}}, m_drawn.units, {}, m_problems);
    }

    /// "1: AB | 2: CD"
    std::string said(const Clusters& clusters) const {
        std::string text;
        for (const Cluster& cluster : clusters.list) {
            text += (text.empty() ? "" : " | ") + cluster.id + ": ";
            for (const std::uint32_t unit : cluster.members) {
                text += m_drawn.units.codes[unit];
            }
        }
        return text;
    }

    std::string placeOf(const std::string& id) const {
        for (const gis::Problem& problem : m_problems.list()) {
            if (problem.message.id == id) {
                return problem.place;
            }
        }
        return "none";
    }

    std::string argOf(const std::string& id, const std::string& name) const {
        for (const gis::Problem& problem : m_problems.list()) {
            for (const auto& [key, value] : problem.message.args) {
                if (problem.message.id == id && key == name && std::holds_alternative<std::string>(value)) {
                    return std::get<std::string>(value);
                }
            }
        }
        return {};
    }

    DrawnUnits m_drawn{"AAB\nCDB\nEFG", 'D'};
    TempFolder m_folder;
    gis::Problems m_problems;
};

TEST_F(ReadClusters, takeARowAMember) {
    const Clusters clusters = read("cluster_id,cluster_name,kind,unit,parent,lead,signed,valid_until\n"
                                   "1,Cụm một,liên xã,Xã A,,Xã A,2024-01-15,2026-01-15\n"
                                   "1,Cụm một,liên xã,Xã B,,,,\n"
                                   "2,Cụm hai,liên huyện,D,,,01/02/2025,\n"
                                   "2,Cụm hai,liên huyện,xã E,,,,\n");
    EXPECT_EQ(said(clusters), "1: AB | 2: DE");
    EXPECT_EQ(clusters.list[0].name, "Cụm một");
    EXPECT_EQ(clusters.list[0].kind, "liên xã");
    EXPECT_EQ(clusters.list[0].lead, "Xã A");
    EXPECT_EQ(clusters.list[0].signedOn, "2024-01-15");
    EXPECT_EQ(clusters.list[0].validUntil, "2026-01-15");
    EXPECT_EQ(clusters.list[1].signedOn, "2025-02-01");
    EXPECT_EQ(clusters.list[1].row, 4U);
    EXPECT_EQ(m_problems.warnings(), 0U);
}

TEST_F(ReadClusters, takeARowAClusterUnderVietnameseHeaders) {
    const Clusters clusters = read("TT;Mã cụm;Tên cụm liên kết;Các đơn vị thành viên;Ngày ký;Có hiệu lực đến\n"
                                   "1;C1;Cụm bờ sông;\"Xã A, xã B; xã D\";15/01/2024;\n"
                                   "2;C2;Cụm ven núi;\"Xã E (chủ trì)\nXã F\";20/3/2025;31/12/2027\n");
    EXPECT_EQ(said(clusters), "C1: ABD | C2: EF");
    EXPECT_EQ(clusters.list[1].lead, "Xã E");
    EXPECT_EQ(clusters.list[1].validUntil, "2027-12-31");
    EXPECT_EQ(m_problems.warnings(), 0U);
}

TEST_F(ReadClusters, goOnWithTheClusterAboveWhereItsCellsAreEmpty) {
    const Clusters clusters = read("Tên cụm;Xã, phường\nCụm một;Xã A\n;Xã B\nCụm hai;Xã C\n;Xã D\n;Xã E\n");
    EXPECT_EQ(said(clusters), "Cụm một: AB | Cụm hai: CDE");
}

TEST_F(ReadClusters, tellMembersThatAreNoUnitWithSuggestions) {
    const Clusters clusters = read("id,unit\n1,Xã A\n1,Xã Ax\n1,Xã Không Có Thật\n1,A\n");
    EXPECT_EQ(said(clusters), "1: A");
    EXPECT_EQ(m_problems.count("cluster.unknown_member"), 1U);
    EXPECT_EQ(placeOf("cluster.unknown_member"), "4");
    EXPECT_EQ(placeOf("cluster.unknown_member_like"), "3");
    EXPECT_THAT(argOf("cluster.unknown_member_like", "units"), HasSubstr("Xã A"));
    EXPECT_EQ(placeOf("cluster.member_twice"), "5");
}

TEST_F(ReadClusters, askForTheParentWhereANameStandsTwice) {
    m_drawn.units.names[m_drawn.unit('G')] = "Xã A";
    m_drawn.units.parents.assign(m_drawn.units.size(), "Huyện Một");
    m_drawn.units.parents[m_drawn.unit('G')] = "Huyện Hai";
    m_drawn.units.fields.parent = "parent";
    EXPECT_EQ(said(read("id,unit\n1,Xã A\n1,Xã B\n")), "1: B");
    EXPECT_THAT(argOf("cluster.ambiguous_member", "units"), HasSubstr("Huyện Hai"));
    EXPECT_EQ(said(read("id,unit,parent\n1,Xã A,Huyện Hai\n1,Xã B,Huyện Một\n")), "1: BG");
    EXPECT_EQ(said(read("id,members\n1,\"Xã A (H. Hai), Xã B\"\n")), "1: BG");
}

TEST_F(ReadClusters, tellDatesAndIdsThatCannotBe) {
    const Clusters clusters = read("id,name,members,signed\n1,Một,\"Xã A, xã B\",31/2/2025\n"
                                   "1,Khác,\"Xã C, xã D\",1/2/2025\n");
    EXPECT_EQ(said(clusters), "1: AB | 1 (2): CD");
    EXPECT_TRUE(clusters.list[0].dateUnread);
    EXPECT_EQ(placeOf("cluster.bad_date"), "2");
    EXPECT_EQ(argOf("cluster.bad_date", "value"), "31/2/2025");
    EXPECT_EQ(placeOf("cluster.id_twice"), "3");
}

TEST_F(ReadClusters, takeTheShorterValidityWhereRowsDiffer) {
    const std::string head = "id,unit,kind,lead,signed,valid_until\n";
    const std::vector<std::string> rows{"1,Xã A,liên xã,Xã A,1/1/2024,1/1/2027\n",
                                        "1,Xã B,liên huyện,Xã B,1/1/2025,2026-01-01\n", "1,Xã C,,,,không thời hạn\n"};
    for (const std::vector<int>& order : {std::vector{0, 1, 2}, {1, 0, 2}, {2, 1, 0}}) {
        m_problems = {};
        std::string csv = head;
        for (const int row : order) {
            csv += rows[static_cast<std::size_t>(row)];
        }
        const Clusters clusters = read(csv);
        ASSERT_EQ(clusters.list.size(), 1U);
        EXPECT_EQ(clusters.list[0].signedOn, "2025-01-01");
        EXPECT_EQ(clusters.list[0].validUntil, "2026-01-01");
        EXPECT_EQ(clusters.list[0].kind, "liên huyện");
        EXPECT_EQ(clusters.list[0].lead, "Xã A");
        EXPECT_FALSE(clusters.list[0].dateUnread);
        EXPECT_EQ(m_problems.count("cluster.texts_differ"), 2U);
        EXPECT_GE(m_problems.count("cluster.dates_differ"), 2U);
        EXPECT_THAT(argOf("cluster.dates_differ", "taken"), testing::AnyOf("1/1/2025", "2026-01-01"));
    }
}

TEST_F(ReadClusters, knowNoEndFromALastDayThatNobodyCanRead) {
    for (const char* open : {"không thời hạn", "Vô thời hạn", "-", "–", "KHÔNG XÁC ĐỊNH THỜI HẠN", ""}) {
        const Clusters clusters = read("id,members,valid_until\n1,A; B," + std::string(open) + "\n");
        EXPECT_FALSE(clusters.list[0].dateUnread) << open;
        EXPECT_EQ(validityOn(clusters.list[0], "2025-01-01"), Validity::Valid) << open;
    }
    EXPECT_EQ(m_problems.warnings(), 0U);
    EXPECT_TRUE(read("id,members,valid_until\n1,A; B,đến khi có quy chế mới\n").list[0].dateUnread);
    EXPECT_TRUE(read("id,members,signed\n1,A; B,-\n").list[0].dateUnread) << "it is not signed for ever";
    EXPECT_EQ(m_problems.count("cluster.bad_date"), 2U);
}

TEST_F(ReadClusters, doNotTakeAFormulaWithoutValueForNoEnd) {
    const auto row = [](const char* number, const char* last) {
        return std::string("<row r=\"") + number + "\"><c r=\"A" + number + "\" t=\"inlineStr\"><is><t>C" + number +
               "</t></is></c><c r=\"B" + number + "\" t=\"inlineStr\"><is><t>Xã A, Xã B</t></is></c>" + last + "</row>";
    };
    const std::string file = m_folder.file("c.xlsx");
    XlsxBook book;
    book.sheets.emplace_back();
    book.sheets[0].name = "Cum";
    book.sheets[0].rows = xlsxRow({"cluster_id", "members", "valid_until"}) +
                          row("2", "<c r=\"C2\"><f>DATE(2026,12,31)</f></c>") + row("3", "") +
                          row("4", "<c r=\"C4\" t=\"e\"><v>#REF!</v></c>");
    writeXlsx(file, book);
    const Clusters clusters = readClusters({file, {}}, m_drawn.units, {}, m_problems);
    ASSERT_EQ(said(clusters), "C2: AB | C3: AB | C4: AB");
    EXPECT_TRUE(clusters.list[0].dateUnread);
    EXPECT_FALSE(clusters.list[1].dateUnread) << "nothing is written: no end";
    EXPECT_TRUE(clusters.list[2].dateUnread);
    EXPECT_EQ(placeOf("cluster.date_without_value"), "2");
    EXPECT_EQ(placeOf("cluster.bad_date"), "4");
}

TEST_F(ReadClusters, takeTheOnlySheetThatHasTheColumns) {
    const std::string list = xlsxRow({"Proposal", "Extends cluster", "Unit codes"}) + xlsxRow({"=1", "", "A; B"});
    XlsxBook book;
    for (const auto& [name, rows] : {std::pair<std::string, std::string>("Proposals", list),
                                     {"Notes", xlsxRow({"Chosen so that it is best"}) + xlsxRow({"More words"})}}) {
        book.sheets.emplace_back();
        book.sheets.back().name = name;
        book.sheets.back().rows = rows;
    }
    const std::string file = m_folder.file("p.xlsx");
    writeXlsx(file, book);
    EXPECT_EQ(said(readClusters({file, {}}, m_drawn.units, {}, m_problems)), "1: AB");
    book.sheets[1].rows = list;
    writeXlsx(file, book);
    try {
        (void)readClusters({file, {}}, m_drawn.units, {}, m_problems);
        ADD_FAILURE() << "either may be meant";
    } catch (const gis::Error& error) {
        EXPECT_EQ(error.message().id, "cluster.sheet_needed") << "whose hint names the option of this table";
    }
    EXPECT_EQ(said(readClusters({file, "notes"}, m_drawn.units, {}, m_problems)), "1: AB");
}

TEST_F(ReadClusters, refuseWhatSaysNoClustersOrNoneOfTheLayer) {
    const auto idOf = [&](const char* csv) {
        try {
            (void)read(csv);
            return std::string();
        } catch (const gis::Error& error) {
            return error.message().id;
        }
    };
    EXPECT_EQ(idOf("cluster_id,number\n1,2\n"), "cluster.no_members_column");
    EXPECT_EQ(idOf("unit,number\nXã A,2\n"), "cluster.no_cluster_column");
    EXPECT_EQ(idOf("id,unit\n1,Phường Sài Gòn\n1,Phường Bến Thành\n"), "cluster.nothing_matches");
}

TEST_F(ReadClusters, notesBelowABlankRowAreNoClusters) {
    EXPECT_EQ(said(read("id,members,km\n1,A; B,2\n\n2,C; D,1\n,,\nChosen so that it is best,,\nMore words,,\n")),
              "1: AB | 2: CD");
    EXPECT_EQ(said(read("id,members,km\n1,A; B,2\n7,,\n,,\n8,,3\n")), "1: AB | 7:  | 8: ")
        << "a cluster without members stays, and is told";
}

TEST_F(ReadClusters, tellLeadsThatAreNoUnitOrNoMember) {
    (void)read("cluster_id,unit,lead\n1,Xã A,UBND xã A\n1,Xã B,\n2,Xã A,Xã D\n2,Xã B,\n3,C,Xã Nơi Khác\n3,D,\n"
               "4,C,Xã C (chủ trì)\n4,D,\n");
    EXPECT_EQ(m_problems.count("cluster.lead_no_member"), 1U);
    EXPECT_EQ(placeOf("cluster.lead_no_member"), "4");
    EXPECT_EQ(m_problems.count("cluster.unknown_lead"), 1U);
    EXPECT_EQ(argOf("cluster.unknown_lead", "lead"), "Xã Nơi Khác");
}

TEST_F(ReadClusters, tellNothingOfNumbersInIdsCodesAndMembers) {
    m_drawn.units.codes = {"00101", "00102", "00103", "00104", "00105", "00106", "00107"};
    const Clusters clusters = read("Mã cụm;Số xã thành viên;Các xã\n1.234;2;00101, 00102\n2.345;2;101, 103\n");
    ASSERT_EQ(clusters.list.size(), 2U);
    EXPECT_EQ(clusters.list[1].members, (std::vector<std::uint32_t>{0, 2}));
    EXPECT_EQ(m_problems.count("cluster.lost_zeros"), 1U);
    for (const gis::Problem& problem : m_problems.list()) {
        EXPECT_TRUE(problem.message.id.starts_with("cluster.")) << problem.message.id;
    }
}

TEST_F(ReadClusters, tellKindsAndDatesThatCannotBe) {
    const DrawnUnits drawn("AAB\nCDB", 'B');
    Clusters clusters;
    clusters.file = "c.csv";
    const auto add = [&](const char* id, const char* members, const char* kind) {
        clusters.list.push_back(drawn.cluster(id, members));
        clusters.list.back().kind = kind;
    };
    add("1", "AB", "liên phường");
    add("2", "CD", "liên thị xã");
    add("3", "AC", "liên xã");
    add("4", "AD", "an ninh");
    add("5", "BD", "cấp huyện");
    clusters.list[4].signedOn = "2025-02-01";
    clusters.list[4].validUntil = "2025-01-31";
    (void)checkClusters(clusters, drawn.units, drawn.parents, drawn.borders, {}, m_problems);
    EXPECT_EQ(m_problems.count("cluster.kind_differs_commune"), 1U);
    EXPECT_EQ(m_problems.count("cluster.kind_differs_district"), 1U);
    EXPECT_EQ(argOf("cluster.kind_unknown", "kind"), "an ninh");
    EXPECT_EQ(argOf("cluster.ends_before_signed", "until"), "2025-01-31");
    gis::Problems withoutDistricts;
    UnitParents provinces = drawn.parents;
    provinces.districts.clear();
    (void)checkClusters(clusters, drawn.units, provinces, drawn.borders, {}, withoutDistricts);
    EXPECT_EQ(withoutDistricts.count("cluster.kind_differs_commune"), 0U) << "nobody knows the districts";
}

TEST_F(ReadClusters, areCheckedAgainstTheMap) {
    // The map has A and G apart; B touches both.
    Clusters clusters{"c.csv", {}};
    clusters.list = {m_drawn.cluster("1", "ACG"), m_drawn.cluster("2", "B"), m_drawn.cluster("3", "BG"),
                     m_drawn.cluster("4", "BG"), m_drawn.cluster("5", "AD")};
    clusters.list[4].validUntil = "2024-01-01";
    clusters.list[2].kind = "liên xã";
    const ClusterCounts counts =
        checkClusters(clusters, m_drawn.units, m_drawn.parents, m_drawn.borders, "2025-01-01", m_problems);
    EXPECT_EQ(counts.clusters, 5U);
    EXPECT_EQ(counts.counted, 2U) << "1 and 3";
    EXPECT_EQ(counts.single, 1U);
    EXPECT_EQ(counts.inPieces, 1U);
    EXPECT_EQ(argOf("cluster.in_pieces", "pieces"), "[A Xã A, C Xã C] | [G Xã G]");
    EXPECT_EQ(counts.sameMembers, 1U);
    EXPECT_EQ(counts.expired, 1U);
    EXPECT_EQ(counts.unitsInSeveral, 1U) << "G";
    EXPECT_EQ(m_problems.count("cluster.kind_differs_district"), 1U) << "B and G are of two districts";
    EXPECT_EQ(placeOf("cluster.overlap"), "");
    gis::Problems without;
    checkClusters(clusters, m_drawn.units, m_drawn.parents, m_drawn.borders, "", without);
    EXPECT_EQ(without.count("cluster.no_day"), 1U);
    EXPECT_EQ(without.count("cluster.expired"), 0U);
}

} // namespace
} // namespace diaban::test
