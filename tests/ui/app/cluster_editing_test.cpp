// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/cluster_editing_test.h"

#include "src/message/number_format.h"
#include "tests/support/xlsx_file.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

namespace diaban::ui {
namespace {

using testing::HasSubstr;

TEST_F(ClusterEditingTest, AClusterIsMadeByClicksOnTheMapAndTheCommandCoversTheSame) {
    open("son-hai-clusters.diaban.yaml");
    const std::string before = test::bytesOf(m_table);
    const std::vector<std::uint32_t> units = firstGap();
    part<QPushButton>("clusterNew").click();
    clickUnit(units[0]);
    EXPECT_FALSE(part<QPushButton>("draftAccept").isEnabled()) << "one unit is no cluster";
    clickUnit(units[1]);
    EXPECT_THAT(part<QLabel>("draftBrief").text().toStdString(), HasSubstr("2 đơn vị liền kề"));
    EXPECT_FALSE(part<QLabel>("draftVerdict").text().contains(part<QLabel>("draftBrief").text())) << "said once";
    const auto* draft = &window().clusterDraft();
    const double promised = draft->verdict().after.coveredMetres;
    EXPECT_GT(promised, draft->verdict().before.coveredMetres);
    part<QPushButton>("draftAccept").click();
    settle();
    EXPECT_EQ(study().clusters.list.size(), 21U);
    EXPECT_NEAR(study().coverage.all.coveredMetres, promised, 1e-6 * promised);
    EXPECT_NEAR(coveredByTheCommand(m_table), promised, 0.01);
    EXPECT_EQ(test::bytesOf(m_table).substr(0, before.size()), before) << "other rows stay, byte for byte";
    EXPECT_TRUE(window().isWindowModified()) << "the project says what it said, but its table does not";
}

TEST_F(ClusterEditingTest, AClusterThatGainsNothingSaysSo) {
    open("son-hai-clusters.diaban.yaml");
    Cluster twin = study().clusters.list.front();
    twin.id = "twin";
    ClusterDraft draft;
    draft.begin(window().document().loaded(), twin, {});
    std::string lines;
    for (const QString& line : draftLines(draft, m_words)) {
        lines += line.toStdString() + '\n';
    }
    EXPECT_THAT(lines, HasSubstr("Không phụ trách thêm ranh giới nào"));
    EXPECT_THAT(lines, testing::Not(HasSubstr("0,0 km:"))) << lines;
}

TEST_F(ClusterEditingTest, WhatWasMadeIsUndoneAndRedoneWithItsFile) {
    open("son-hai-clusters.diaban.yaml");
    const std::string before = test::bytesOf(m_table);
    makeOfFirstGap();
    const std::string after = test::bytesOf(m_table);
    EXPECT_NE(after, before);
    window().actions()[Act::Undo].trigger();
    settle();
    EXPECT_EQ(test::bytesOf(m_table), before);
    EXPECT_EQ(study().clusters.list.size(), 20U);
    window().actions()[Act::Redo].trigger();
    settle();
    EXPECT_EQ(test::bytesOf(m_table), after);
    EXPECT_EQ(study().clusters.list.size(), 21U);
}

TEST_F(ClusterEditingTest, AFileThatWasChangedElsewhereIsNotOverwrittenByUndo) {
    open("son-hai-clusters.diaban.yaml");
    makeOfFirstGap();
    const std::string changed = test::bytesOf(m_table) + "C99;Của người khác;;Xã Ia Rông;;;;\r\n";
    std::ofstream(m_table, std::ios::binary) << changed;
    window().actions()[Act::Undo].trigger();
    settle();
    EXPECT_EQ(test::bytesOf(m_table), changed);
    EXPECT_TRUE(boxWords().contains(QStringLiteral("sửa ở nơi khác"))) << boxWords().toStdString();
}

TEST_F(ClusterEditingTest, AClusterIsEditedRenamedAndDeleted) {
    open("son-hai-clusters.diaban.yaml");
    auto& table = part<QTableView>("clusterTable");
    table.selectRow(1);
    const Cluster before = study().clusters.list[1];
    part<QPushButton>("clusterEdit").click();
    EXPECT_EQ(part<QListWidget>("draftMembers").count(), static_cast<int>(before.members.size()));
    clickUnit(before.members.front());
    EXPECT_EQ(part<QListWidget>("draftMembers").count(), static_cast<int>(before.members.size()) - 1);
    clickUnit(before.members.front());
    test::type(part<QLineEdit>("window.draft.name"), QStringLiteral("Cụm mới đặt tên"));
    part<QPushButton>("draftAccept").click();
    settle();
    EXPECT_EQ(study().clusters.list[1].name, "Cụm mới đặt tên");
    EXPECT_EQ(study().clusters.list[1].members, before.members);
    EXPECT_EQ(study().clusters.list[1].signedOn, before.signedOn);
    table.selectRow(1);
    part<QPushButton>("clusterDelete").click();
    settle();
    EXPECT_EQ(study().clusters.list.size(), 19U);
    EXPECT_EQ(std::ranges::count(study().clusters.list, before.id, &Cluster::id), 0);
}

TEST_F(ClusterEditingTest, ADayIsShownAndTypedAsTheLanguageOfTheWindowWritesIt) {
    m_words.setLanguage(Language::En);
    open("son-hai-clusters.diaban.yaml");
    part<QTableView>("clusterTable").selectRow(1);
    part<QPushButton>("clusterEdit").click();
    auto& line = part<QLineEdit>("window.draft.signed");
    EXPECT_EQ(line.text(), qt(formatDate(window().clusterDraft().cluster().signedOn, Language::En)));
    test::type(line, QStringLiteral("2 March 2025"));
    EXPECT_EQ(window().clusterDraft().cluster().signedOn, "2025-03-02");
    EXPECT_FALSE(window().clusterDraft().cluster().dateUnread);
    part<QPushButton>("draftCancel").click();
}

TEST_F(ClusterEditingTest, WhatIsCancelledLeavesNothing) {
    open("son-hai-clusters.diaban.yaml");
    const std::string before = test::bytesOf(m_table);
    part<QPushButton>("clusterNew").click();
    clickUnit(firstGap().front());
    part<QPushButton>("draftCancel").click();
    EXPECT_TRUE(map().marks().empty());
    EXPECT_EQ(test::bytesOf(m_table), before);
    clickUnit(firstGap().front());
    EXPECT_EQ(window().selection().units().size(), 1U) << "a click selects again";
}

TEST_F(ClusterEditingTest, ClicksSelectWhileTheFormIsOutOfSightAndEditOnceItIsBack) {
    open("son-hai-clusters.diaban.yaml");
    const std::vector<std::uint32_t> units = firstGap();
    auto& bar = part<QWidget>("draftBar");
    auto& tabs = part<QTabWidget>("bottomTabs");
    part<QPushButton>("clusterNew").click();
    EXPECT_FALSE(bar.isVisible());
    clickUnit(units[0]);
    const std::vector<std::uint32_t> one{units[0]};
    tabs.setCurrentIndex(0);
    EXPECT_TRUE(bar.isVisible());
    clickUnit(units[1]);
    EXPECT_EQ(window().selection().units(), std::vector<std::uint32_t>{units[1]}) << "selects, as always";
    EXPECT_EQ(window().clusterDraft().cluster().members, one);
    EXPECT_EQ(map().marks().front().units, one) << "it stays to be seen";
    m_words.setLanguage(Language::En);
    EXPECT_THAT(part<QLabel>("draftPaused").text().toStdString(), HasSubstr("waits to be finished"));
    part<QPushButton>("draftGoOn").click();
    EXPECT_FALSE(bar.isVisible());
    clickUnit(units[1]);
    EXPECT_EQ(window().clusterDraft().cluster().members, units);
    window().actions()[Act::Table].trigger();
    EXPECT_TRUE(bar.isVisible()) << "the panel is closed";
    m_answer = QMessageBox::Cancel;
    part<QPushButton>("draftDrop").click();
    EXPECT_FALSE(boxWords().isEmpty());
    EXPECT_EQ(window().clusterDraft().cluster().members, units) << "the button was hit by mistake";
    m_answer = QMessageBox::Discard;
    part<QPushButton>("draftDrop").click();
    EXPECT_FALSE(bar.isVisible());
    EXPECT_FALSE(window().clusterDraft().isActive());
}

TEST_F(ClusterEditingTest, AnotherProjectIsOpenedOnlyOnceTheClusterMayGo) {
    open("son-hai-clusters.diaban.yaml");
    part<QPushButton>("clusterNew").click();
    clickUnit(firstGap().front());
    const fs::path clusters = window().document().file();
    const fs::path other = m_folder.path() / "sample/son-hai.diaban.yaml";
    m_answer = QMessageBox::Cancel;
    window().files().open(other);
    EXPECT_TRUE(boxWords().contains(m_words("window.leave.cluster")));
    window().files().take({other});
    EXPECT_EQ(window().document().file(), clusters);
    EXPECT_TRUE(window().clusterDraft().isActive());
    m_answer = QMessageBox::Discard;
    window().files().open(other);
    EXPECT_EQ(window().document().file().filename(), other.filename());
    EXPECT_FALSE(window().clusterDraft().isActive());
}

TEST_F(ClusterEditingTest, AProjectWithoutClustersGetsATableOfItsOwn) {
    open("son-hai.diaban.yaml");
    const std::string text = window().document().text();
    part<QPushButton>("clusterNew").click();
    settle();
    ASSERT_TRUE(window().document().loaded()->clusters.has_value());
    const std::vector<std::uint32_t> units = firstGap();
    ASSERT_TRUE(waitFor([&] { return map().ground() != nullptr; }));
    clickUnit(units[0]);
    clickUnit(units[1]);
    part<QPushButton>("draftAccept").click();
    settle();
    const fs::path made = m_folder.path() / "sample/son-hai.clusters.csv";
    ASSERT_TRUE(fs::exists(made));
    EXPECT_EQ(window().document().project().clusters->source.path, "son-hai.clusters.csv");
    EXPECT_NEAR(coveredByTheCommand(made), study().coverage.all.coveredMetres, 0.01);
    window().actions()[Act::Undo].trigger();
    settle();
    EXPECT_FALSE(fs::exists(made));
    EXPECT_EQ(window().document().text(), text);
}

TEST_F(ClusterEditingTest, AWorkbookIsLeftAloneAndACsvMadeBesideItOnceThatIsAllowed) {
    const fs::path project = m_folder.path() / "sample/son-hai-clusters.diaban.yaml";
    const fs::path workbook = m_folder.path() / "sample/clusters.xlsx";
    test::writeXlsx(workbook.string(),
                    {{{"Cụm",
                       test::xlsxRow({"Mã cụm", "Tên cụm", "Đơn vị"}) + test::xlsxRow({"C1", "Một", "Xã Măng Mang"}) +
                           test::xlsxRow({"", "", "Xã Phước Thành"}),
                       "", "", ""}},
                     {},
                     {}});
    std::string text = test::bytesOf(project);
    text.replace(text.find("clusters.csv"), 12, "clusters.xlsx");
    std::ofstream(project, std::ios::binary) << text;
    open("son-hai-clusters.diaban.yaml");
    const std::string before = test::bytesOf(workbook);
    bool allowed = false;
    window().clusterEditing().setAsk([&](const std::string&, const std::string&) { return allowed; });
    makeOfFirstGap();
    EXPECT_EQ(window().document().project().clusters->source.path, "clusters.xlsx");
    allowed = true;
    part<QPushButton>("draftAccept").click();
    settle();
    EXPECT_EQ(window().document().project().clusters->source.path, "son-hai-clusters.clusters.csv");
    EXPECT_EQ(study().clusters.list.size(), 2U);
    EXPECT_EQ(test::bytesOf(workbook), before);
}

TEST_F(ClusterEditingTest, ProposalsAreWorkedOutShownAndAccepted) {
    open("son-hai-clusters.diaban.yaml");
    part<QPushButton>("step6").click();
    auto& table = part<QTableView>("proposalTable");
    part<QTabBar>("clusterLists").setCurrentIndex(2);
    EXPECT_FALSE(table.isVisible());
    EXPECT_EQ(part<QLabel>("proposalSummary").text(), m_words("window.proposals.none")) << "what to do";
    part<QPushButton>("proposalWork").click();
    ASSERT_TRUE(waitFor([&] { return table.model()->rowCount() > 0; }));
    EXPECT_TRUE(table.isVisible());
    EXPECT_EQ(table.model()->rowCount(), 8);
    EXPECT_TRUE(table.model()->index(0, 1).data().toString().contains(QStringLiteral("; "))) << "names";
    EXPECT_FALSE(table.model()->index(0, 1).data().toString().front().isDigit());
    ASSERT_EQ(map().marks().size(), 8U);
    for (int row = 0; row < 8; ++row) {
        EXPECT_EQ(table.model()->index(row, 0).data().toString().toStdString(),
                  map().marks()[static_cast<std::size_t>(row)].text)
            << "one name in list and map";
    }
    EXPECT_EQ(map().marks().front().text, "A");
    part<QTabBar>("clusterLists").setCurrentIndex(1);
    EXPECT_EQ(map().marks().size(), 8U) << "they stay while the gaps are looked at";
    auto& tabs = part<QTabWidget>("bottomTabs");
    const int place = tabs.currentIndex();
    tabs.setCurrentIndex(0);
    EXPECT_TRUE(map().marks().empty()) << "and leave with the panel";
    tabs.setCurrentIndex(place);
    EXPECT_EQ(map().marks().size(), 8U);
    window().actions()[Act::Table].trigger();
    EXPECT_TRUE(map().marks().empty()) << "that is closed";
    window().actions()[Act::Table].trigger();
    EXPECT_EQ(map().marks().size(), 8U);
    const std::shared_ptr<const Study> inputs = window().document().loaded()->inputs;
    table.selectRow(0);
    const std::vector<std::uint32_t> members = map().marks().back().units;
    const std::vector<UnitMark> lettered = map().marks();
    part<QPushButton>("proposalAccept").click();
    settle();
    EXPECT_EQ(std::ranges::count(study().clusters.list, members, &Cluster::members), 1);
    EXPECT_EQ(window().document().loaded()->inputs, inputs) << "nothing but the clusters is read anew";
    ASSERT_TRUE(waitFor([&] { return table.model()->rowCount() > 0; })) << "worked out anew beside it";
    std::size_t kept = 0;
    for (const UnitMark& mark : map().marks()) {
        const auto before = std::ranges::find(lettered, mark.units, &UnitMark::units);
        kept += before != lettered.end() ? 1U : 0U;
        EXPECT_EQ(before != lettered.end(), std::ranges::find(lettered, mark.text, &UnitMark::text) != lettered.end())
            << "a letter is of one proposal: " << mark.text;
        EXPECT_TRUE(before == lettered.end() || before->text == mark.text) << mark.text;
    }
    EXPECT_GT(kept, 0U);
    EXPECT_EQ(table.model()->index(0, 0).data().toString().toStdString(), map().marks().front().text);
    table.selectRow(1);
    const std::vector<std::uint32_t> next = map().marks().back().units;
    part<QPushButton>("proposalChange").click();
    EXPECT_EQ(map().marks().front().units, next);
    clickUnit(next.back());
    part<QPushButton>("draftAccept").click();
    settle();
    EXPECT_EQ(study().clusters.list.size(), 22U);
}

TEST_F(ClusterEditingTest, WorkingOutIsStopped) {
    open("son-hai-clusters.diaban.yaml");
    auto& work = part<QPushButton>("proposalWork");
    const QString label = work.text();
    work.click();
    EXPECT_NE(work.text(), label);
    work.click();
    ASSERT_TRUE(waitFor([&] { return work.text() == label; }));
    EXPECT_TRUE(boxWords().isEmpty());
}

TEST_F(ClusterEditingTest, ATableThatCannotBeWrittenIsToldAndTheDraftStays) {
    open("son-hai-clusters.diaban.yaml");
    const std::vector<std::uint32_t> units = firstGap();
    part<QPushButton>("clusterNew").click();
    clickUnit(units[0]);
    clickUnit(units[1]);
    fs::remove(m_table);
    fs::create_directory(m_table);
    part<QPushButton>("draftAccept").click();
    EXPECT_FALSE(boxWords().isEmpty());
    EXPECT_TRUE(window().clusterDraft().isActive()) << "what was made is not lost";
}

TEST_F(ClusterEditingTest, AGapThatIsChosenInTheListHasItsRankOnTheMap) {
    open("son-hai-clusters.diaban.yaml");
    settle();
    part<QPushButton>("step6").click();
    ASSERT_TRUE(waitFor([&] { return !map().overlay().numbers.empty(); }));
    constexpr int kBeyondThoseWithNumbers = 30;
    part<QTableView>("gapTable").selectRow(kBeyondThoseWithNumbers);
    const auto first = [&] {
        const std::vector<std::size_t>& which = map().numbers().which;
        return which.empty() ? std::string() : map().overlay().numbers[which.front()].text;
    };
    EXPECT_TRUE(waitFor([&] { return first() == "31"; }, 10)) << first();
}

} // namespace
} // namespace diaban::ui
