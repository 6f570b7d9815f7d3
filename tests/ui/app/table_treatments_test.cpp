// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/treatment_control.h"

#include <QLabel>
#include <QSignalSpy>
#include <sstream>

namespace diaban::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Tables of another time than the boundaries, or of more ground: what the window offers for them.
class TableTreatmentsTest : public WindowTest {
protected:
    fs::path sample(const std::string& name) const { return m_folder.path() / "sample" / name; }
    Document& document() { return window().document(); }
    std::string text() { return document().text(); }
    const std::vector<JoinedTable>& tables() { return document().loaded()->study.tables; }

    /// The sample whose table is stated to be of before the boundaries.
    void openOld() {
        std::string project = test::bytesOf(sample("son-hai.diaban.yaml"));
        const auto add = [&](const std::string& behind, const std::string& line) {
            project.insert(project.find(behind) + behind.size(), line);
        };
        add("  level: commune\n", "  vintage: 2025-07-01\n");
        add("    period: 2025-Q3\n", "    vintage: 2024-12-31   # số liệu cũ\n");
        m_folder.write("sample/old.diaban.yaml", project);
        openAndTry("old.diaban.yaml");
    }
    void openAndTry(const std::string& name) {
        QSignalSpy tried(&document(), &Document::faultyChanged);
        window().files().open(sample(name));
        ASSERT_TRUE(waitFor([&] { return !tried.isEmpty() && document().loaded() != nullptr; }));
    }
    void read() {
        ASSERT_TRUE(waitFor([&] { return !document().isLoading(); }));
    }
    void press(const char* name, QMessageBox::StandardButton answer = QMessageBox::Yes) {
        m_answer = answer;
        part<QPushButton>(name).click();
    }
    bool isJoined() { return !document().isLoading() && document().faulty().empty() && tables().size() == 1; }
    bool isRefused() { return !document().isLoading() && document().faulty().size() == 1; }
    bool has(const char* name) { return window().findChild<QWidget*>(QString::fromLatin1(name)) != nullptr; }
    /// What step 3 says of the first table.
    std::string said() { return part<QLabel>("treatment0").text().toStdString(); }
    void undo() { window().actions()[Act::Undo].trigger(); }

    /// Each unit of before is one of now.
    std::string sameUnits() {
        std::string crosswalk = "old_code,new_code,share_of_old\n";
        for (const std::string& code : document().loaded()->study.boundaries.units.codes) {
            crosswalk += code;
            crosswalk += ',';
            crosswalk += code;
            crosswalk += ",1\n";
        }
        return crosswalk;
    }
};

TEST_F(TableTreatmentsTest, ARefusedTableIsJoinedAllTheSameAndThatIsUndone) {
    openOld();
    ASSERT_TRUE(isRefused());
    const std::string before = text();
    EXPECT_THAT(said(), HasSubstr("khác thời điểm"));
    EXPECT_TRUE(has("treatmentForce0")) << "in step 3 too";
    press("faultyForce0", QMessageBox::Cancel);
    ASSERT_TRUE(waitFor([&] { return !boxWords().isEmpty(); }));
    EXPECT_THAT(boxWords().toStdString(), HasSubstr("địa bàn khác nhau"));
    QCoreApplication::processEvents();
    EXPECT_EQ(text(), before);
    press("faultyForce0");
    ASSERT_TRUE(waitFor([&] { return text() != before && isJoined(); }));
    EXPECT_THAT(text(), HasSubstr("force_vintage: true"));
    EXPECT_THAT(said(), HasSubstr("vẫn ghép dù khác thời điểm (số liệu 2024-12-31, ranh giới 2025-07-01)"));
    EXPECT_THAT(part<QPushButton>("step3").toolTip().toStdString(), HasSubstr("1 bảng ghép khác thời điểm"));
    EXPECT_EQ(tables().front().notes.front().id, "vintage.forced_stated") << "which every output says";
    undo();
    EXPECT_EQ(text(), before);
    ASSERT_TRUE(waitFor([&] { return isRefused(); }));
    EXPECT_TRUE(has("faultyForce0"));
    window().actions()[Act::Redo].trigger();
    ASSERT_TRUE(waitFor([&] { return isJoined(); }));
    press("treatmentLeaveForce0");
    EXPECT_TRUE(waitFor([&] { return isRefused(); })) << "taken back where it is said";
    EXPECT_THAT(text(), Not(HasSubstr("force_vintage: true")));
}

TEST_F(TableTreatmentsTest, ARefusedTableIsCarriedByACrosswalkAndSaved) {
    openOld();
    const std::string before = text();
    m_chosenFile = m_folder.write("sample/quy-doi.csv", sameUnits());
    press("faultyCarry0", QMessageBox::Open);
    ASSERT_TRUE(waitFor([&] { return text() != before && isJoined(); }));
    EXPECT_THAT(boxWords().toStdString(), HasSubstr("diaban crosswalk CŨ MỚI -o quy-doi.csv"));
    ASSERT_TRUE(tables().front().carried.has_value());
    EXPECT_THAT(said(), HasSubstr("quy đổi bằng quy-doi.csv"));
    ASSERT_TRUE(window().files().save());
    const std::string saved = test::bytesOf(sample("old.diaban.yaml"));
    EXPECT_THAT(saved, HasSubstr("    crosswalk: quy-doi.csv\n"));
    EXPECT_THAT(saved, HasSubstr("vintage: 2024-12-31   # số liệu cũ\n"));
    EXPECT_THAT(saved, HasSubstr("# một trang cho trình duyệt"));
    const Figure* share = document().loaded()->study.find("pledged_share", "2025-Q3");
    ASSERT_NE(share, nullptr);
    EXPECT_GT(share->values.count(UnitState::Value), 100U) << "made anew of the counts that were carried";
    press("treatmentLeaveCarry0");
    ASSERT_TRUE(waitFor([&] { return isRefused(); }));
    undo();
    ASSERT_TRUE(waitFor([&] { return isJoined(); }));
    undo();
    EXPECT_EQ(text(), before);
}

TEST_F(TableTreatmentsTest, AFileThatIsNoCrosswalkIsToldAndChangesNothing) {
    openOld();
    const std::string before = text();
    const fs::path letter = m_folder.write("letter.txt", "Kính gửi: Ủy ban nhân dân xã\n");
    const fs::path others =
        m_folder.write("others.csv", "old_code,new_code,share_of_old\n00001,09801,1\n00004,09804,1\n");
    for (const fs::path& file : {letter, sample("indicators.csv"), others}) {
        const QSignalSpy worked(&window().treatments(), &TreatmentControl::working);
        window().treatments().carry(0, file);
        ASSERT_TRUE(waitFor([&] { return worked.count() == 2; })) << "begun and ended";
        EXPECT_THAT(boxWords().toStdString(), HasSubstr("bằng “" + file.filename().string() + "”; dự án vẫn như cũ"));
        EXPECT_EQ(text(), before);
        EXPECT_FALSE(window().isWindowModified());
    }
    EXPECT_TRUE(isRefused());
}

TEST_F(TableTreatmentsTest, NobodyWhoChoosesNoCrosswalkChangesAnything) {
    openOld();
    const std::string before = text();
    m_chosenFile = fs::path();
    press("faultyCarry0", QMessageBox::Open);
    ASSERT_TRUE(waitFor([&] { return !proposedFiles().empty(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(text(), before);
}

TEST_F(TableTreatmentsTest, RowsOfOnePlaceAloneAreAllTakenAndThatIsUndone) {
    std::string table = "Mã;Tỉnh;Tổng số hộ\n";
    std::size_t own = 0;
    std::istringstream lines(test::bytesOf(sample("indicators.csv")));
    std::string line;
    std::getline(lines, line);
    for (; std::getline(lines, line); ++own) {
        table += line.substr(0, line.find(';')) + ";Sơn Hải;1000\n";
    }
    constexpr std::size_t kElsewhere = 20;
    for (std::size_t row = 0; row < kElsewhere; ++row) {
        table += std::to_string(70000 + row) + ";Tỉnh Hai;900\n";
    }
    m_folder.write("sample/ca-nuoc.csv", table);
    m_folder.write("sample/only.diaban.yaml",
                   "version: 1\nboundaries: {path: boundaries.gpkg, layer: communes, key: code, name: name}\n"
                   "tables:   # cả nước\n  - path: ca-nuoc.csv\n    key: Mã\n    only: {Tỉnh: Sơn Hải}\n"
                   "    columns: {households: Tổng số hộ}\nmaps: [{indicator: households, kind: circles}]\n");
    openAndTry("only.diaban.yaml");
    read();
    const std::string before = text();
    const std::size_t strangers = tables().front().join.rowsWithoutUnit.size();
    EXPECT_THAT(said(), HasSubstr("Tỉnh = Sơn Hải (" + std::to_string(own) + "/" + std::to_string(own + kElsewhere) +
                                  " dòng)"));
    EXPECT_FALSE(part<QWidget>("treatments").isHidden());
    press("treatmentAllRows0");
    ASSERT_TRUE(waitFor([&] { return text() != before && isJoined(); }));
    EXPECT_THAT(boxWords().toStdString(), HasSubstr(std::to_string(kElsewhere) + " dòng của nơi khác"));
    EXPECT_EQ(tables().front().join.rowsWithoutUnit.size(), strangers + kElsewhere);
    EXPECT_TRUE(part<QWidget>("treatments").isHidden()) << "there is nothing to say any more";
    EXPECT_THAT(text(), Not(HasSubstr("only:")));
    EXPECT_THAT(text(), HasSubstr("# cả nước"));
    undo();
    EXPECT_EQ(text(), before);
    ASSERT_TRUE(waitFor([&] { return isJoined() && tables().front().join.rowsWithoutUnit.size() == strangers; }));
    EXPECT_TRUE(has("treatmentAllRows0"));
}

} // namespace
} // namespace diaban::ui
