// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/xlsx_file.h"
#include "tests/ui/app/window_test.h"
#include "ui/app/import_control.h"
#include "ui/app/input_repair.h"
#include "ui/document/decide_row.h"
#include "ui/views/import_dialog.h"

#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

namespace diaban::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

/// Projects some of whose files are missing or bad.
class MissingFilesTest : public WindowTest {
protected:
    fs::path sample(const std::string& name) const { return m_folder.path() / "sample" / name; }

    /// Opens it and waits until its inputs were tried.
    void openFaulty(const std::string& name = "son-hai.diaban.yaml") {
        QSignalSpy tried(&window().document(), &Document::faultyChanged);
        window().files().open(sample(name));
        ASSERT_TRUE(waitFor([&] { return !tried.isEmpty(); }));
        ASSERT_TRUE(window().document().isOpen());
    }
    void waitForGround() {
        ASSERT_TRUE(waitFor([&] { return map().ground() != nullptr; }));
    }
    void waitUntilWhole() {
        ASSERT_TRUE(waitFor([&] { return !window().document().isLoading() && window().document().faulty().empty(); }));
    }
    /// In one line, whatever room the step has.
    /// Its words and those of its tip, which has long names whole.
    std::string step(int number) {
        const auto& button = part<QPushButton>(("step" + std::to_string(number)).c_str());
        return (button.text() + u' ' + button.toolTip()).simplified().toStdString();
    }
    bool hasBar() { return part<QWidget>("faultyInputs").isVisible(); }
    std::string told(int which = 0) {
        return part<QLabel>(("faultyInput" + std::to_string(which)).c_str()).text().toStdString();
    }
};

TEST_F(MissingFilesTest, AProjectWithoutItsTableOpensWithItsBoundaries) {
    fs::rename(sample("indicators.csv"), sample("moved.csv"));
    openFaulty();
    waitForGround();
    EXPECT_EQ(part<QTableView>("unitTable").model()->rowCount(), 150);
    EXPECT_FALSE(window().control().shown().has_value());
    EXPECT_TRUE(hasBar());
    EXPECT_THAT(told(), HasSubstr("Bảng số liệu: không có tệp indicators.csv"));
    EXPECT_THAT(step(2), HasSubstr("không có tệp indicators.csv"));
    EXPECT_THAT(step(1), HasSubstr("150"));
    EXPECT_THAT(step(3), HasSubstr("chờ bảng số liệu ở bước 2"));
    EXPECT_THAT(part<QLabel>("joinAbout").text().toStdString(), HasSubstr("tìm lại tệp bị thiếu"));
    EXPECT_THAT(step(4), HasSubstr("4 trên 4 chỉ số chưa có số liệu"));
    EXPECT_THAT(step(5), HasSubstr("2 trên 2 bản đồ chưa có số liệu"));
    EXPECT_GT(part<QListView>("messageList").model()->rowCount(), 0);
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(MissingFilesTest, AMapWithoutItsTableSaysWhichFileItWaitsFor) {
    fs::rename(sample("indicators.csv"), sample("moved.csv"));
    openFaulty();
    waitForGround();
    EXPECT_THAT(part<QLabel>("styleWhyNone").text().toStdString(), HasSubstr("indicators.csv"));
    EXPECT_TRUE(part<QLabel>("styleWhyNone").isVisibleTo(&window()));
    EXPECT_FALSE(part<QWidget>("window.style.period").isEnabled()) << "no period would help";
    window().repair().find(0, sample("moved.csv"));
    waitUntilWhole();
    ASSERT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    EXPECT_FALSE(part<QLabel>("styleWhyNone").isVisibleTo(&window()));
}

TEST_F(MissingFilesTest, AFileThatGoesWhileTheProjectIsOpenIsAWarningAtItsStep) {
    open("son-hai.diaban.yaml");
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    EXPECT_THAT(step(1), Not(HasSubstr("boundaries.gpkg")));
    fs::rename(sample("boundaries.gpkg"), sample("elsewhere.gpkg"));
    EXPECT_TRUE(waitFor([&] { return step(1).find("boundaries.gpkg") != std::string::npos; })) << step(1);
    const auto standings = stepStandings(window().document(), m_words);
    EXPECT_EQ(standings[static_cast<std::size_t>(Step::Boundaries)].state, StepState::Warning);
    EXPECT_EQ(standings[static_cast<std::size_t>(Step::Figures)].state, StepState::Done);
    fs::rename(sample("elsewhere.gpkg"), sample("boundaries.gpkg"));
    EXPECT_TRUE(waitFor([&] { return step(1).find("boundaries.gpkg") == std::string::npos; })) << "it is back";
}

/// Chooses a sheet as soon as it is asked for.
class SheetChooser {
public:
    SheetChooser(MainWindow& window, const QString& sheet) {
        QObject::connect(&m_soon, &QTimer::timeout, [&window, sheet, this] {
            auto* dialog = window.findChild<QInputDialog*>(QStringLiteral("chooseSheet"));
            if (dialog != nullptr && dialog->isVisible()) {
                m_offered = dialog->comboBoxItems();
                dialog->setTextValue(sheet);
                sheet.isEmpty() ? dialog->reject() : dialog->accept();
            }
        });
        m_soon.start(10);
    }
    [[nodiscard]] const QStringList& offered() const { return m_offered; }

private:
    QTimer m_soon;
    QStringList m_offered;
};

TEST_F(MissingFilesTest, OfAWorkbookOfSeveralSheetsTheOneThatIsMeantIsAskedFor) {
    std::ofstream(sample("sheets.diaban.yaml"), std::ios::binary)
        << "version: 1\nboundaries: {path: boundaries.gpkg, layer: communes, key: code, name: name}\n"
           "tables:\n  - {path: gone.xlsx, key: Mã xã, columns: {households: Tổng số hộ}}\n"
           "maps: [{indicator: households, kind: circles}]\n";
    std::string rows = test::xlsxRow({"Mã xã", "Đơn vị", "Tổng số hộ"});
    for (const char* code : {"09801", "09804", "09807"}) {
        rows += test::xlsxRow({code, "Xã Một", "=1500"});
    }
    test::XlsxBook book;
    book.sheets = {{"Bìa", test::xlsxRow({"Báo cáo"}), "", "", ""}, {"Số liệu", rows, "", "", ""}};
    test::writeXlsx(sample("workbook.xlsx").string(), book);
    openFaulty("sheets.diaban.yaml");
    const SheetChooser chooser(window(), QStringLiteral("Số liệu"));
    window().repair().find(0, sample("workbook.xlsx"));
    ASSERT_TRUE(waitFor([&] { return !chooser.offered().isEmpty(); }));
    EXPECT_EQ(chooser.offered(), (QStringList{QStringLiteral("Bìa"), QStringLiteral("Số liệu")}));
    waitUntilWhole();
    EXPECT_EQ(window().document().project().tables.front().path, "workbook.xlsx");
    EXPECT_EQ(window().document().project().tables.front().sheet, "Số liệu");
}

TEST_F(MissingFilesTest, AFileThatIsFoundIsOneEditThatIsUndone) {
    fs::rename(sample("indicators.csv"), sample("moved.csv"));
    openFaulty();
    const std::string before = window().document().text();
    window().repair().find(0, sample("moved.csv"));
    waitUntilWhole();
    ASSERT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    EXPECT_FALSE(hasBar());
    EXPECT_THAT(window().document().text(), HasSubstr("path: moved.csv"));
    EXPECT_THAT(step(3), HasSubstr("149 trên 150"));
    window().actions()[Act::Undo].trigger();
    EXPECT_EQ(window().document().text(), before);
    ASSERT_TRUE(waitFor([&] { return !window().document().faulty().empty(); }));
    EXPECT_TRUE(hasBar());
}

TEST_F(MissingFilesTest, AFileThatCannotBeUsedIsRefusedInWordsAndTheOldOneStays) {
    fs::rename(sample("indicators.csv"), sample("moved.csv"));
    openFaulty();
    const std::string before = window().document().text();
    const fs::path other = m_folder.write("other.csv", "Mã xã;Số hộ\n09801;2\n09804;9\n09807;0\n");
    const fs::path picture = m_folder.write("picture.xlsx", "\x89PNG\r\n");
    for (const fs::path& file : {other, picture, sample("boundaries.gpkg")}) {
        QSignalSpy worked(&window().repair(), &InputRepair::working);
        window().repair().find(0, file);
        ASSERT_TRUE(waitFor([&] { return worked.count() == 2; })) << "begun and ended";
        ASSERT_TRUE(waitFor([&] { return boxWords().contains(qt(file.filename().string())); }));
        EXPECT_THAT(boxWords().toStdString(), HasSubstr("vẫn giữ indicators.csv"));
        EXPECT_EQ(window().document().text(), before);
        EXPECT_FALSE(window().isWindowModified());
    }
    EXPECT_TRUE(hasBar());
    EXPECT_THAT(told(), HasSubstr("không có tệp indicators.csv"));
}

TEST_F(MissingFilesTest, LookingIntoAFileIsStopped) {
    fs::rename(sample("indicators.csv"), sample("moved.csv"));
    openFaulty();
    waitForGround();
    const std::string before = window().document().text();
    window().repair().find(0, sample("moved.csv"));
    EXPECT_TRUE(part<QPushButton>("stop").isVisible());
    part<QPushButton>("stop").click();
    EXPECT_FALSE(part<QPushButton>("stop").isVisible());
    QCoreApplication::processEvents();
    EXPECT_EQ(window().document().text(), before);
}

TEST_F(MissingFilesTest, TryAgainReadsAFileThatIsBack) {
    fs::rename(sample("indicators.csv"), sample("moved.csv"));
    openFaulty();
    fs::rename(sample("moved.csv"), sample("indicators.csv"));
    part<QPushButton>("faultyRetry").click();
    waitUntilWhole();
    EXPECT_FALSE(hasBar());
    EXPECT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
}

TEST_F(MissingFilesTest, AFileThatComesBackIsReadUnasked) {
    fs::rename(sample("indicators.csv"), sample("moved.csv"));
    openFaulty();
    QSignalSpy changed(&window().files(), &ProjectFiles::filesChanged);
    fs::rename(sample("moved.csv"), sample("indicators.csv"));
    waitUntilWhole();
    EXPECT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    EXPECT_FALSE(hasBar());
    EXPECT_TRUE(changed.isEmpty()) << "nothing is left to do";
}

TEST_F(MissingFilesTest, WhatRestsOnARemovedTableIsToldAndGoesWithIt) {
    fs::remove(sample("indicators.csv"));
    openFaulty();
    m_answer = QMessageBox::Cancel;
    part<QPushButton>("faultyRemove0").click();
    ASSERT_TRUE(waitFor([&] { return !boxWords().isEmpty(); }));
    EXPECT_THAT(boxWords().toStdString(), HasSubstr("Tỷ lệ hộ ký cam kết"));
    EXPECT_THAT(boxWords().toStdString(), Not(HasSubstr("pledged_share"))) << "which is a key, and no name";
    EXPECT_THAT(boxWords().toStdString(), Not(HasSubstr("briefing.pptx")));
    EXPECT_FALSE(window().isWindowModified());
    m_answer = QMessageBox::Yes;
    part<QPushButton>("faultyRemove0").click();
    waitUntilWhole();
    EXPECT_TRUE(window().document().project().tables.empty());
    EXPECT_TRUE(window().document().project().maps.empty());
    EXPECT_FALSE(hasBar());
    window().actions()[Act::Undo].trigger();
    EXPECT_EQ(window().document().project().maps.size(), 2U);
    EXPECT_TRUE(window().document().isLoading());
    ASSERT_TRUE(waitFor([&] { return !window().document().faulty().empty(); }));
    EXPECT_TRUE(hasBar());
    EXPECT_FALSE(window().control().shown().has_value());
    EXPECT_THAT(boxWords().toStdString(), HasSubstr("khỏi dự án?")) << "of removing: no other box came";
}

TEST_F(MissingFilesTest, WhatWasReadOfATableThatIsGoneOutlastsEdits) {
    open("son-hai.diaban.yaml");
    fs::remove(sample("indicators.csv"));
    Project project = window().document().project();
    project.indicators.front().target = 70;
    ASSERT_TRUE(window().document().change(project, QStringLiteral("target"), Reach::Inputs));
    ASSERT_TRUE(waitFor([&] { return !window().document().faulty().empty(); }));
    ASSERT_TRUE(window().control().shown().has_value());
    EXPECT_EQ(window().control().shown()->request.target, 70.0);
    EXPECT_THAT(told(), HasSubstr("vẫn hiện"));
    window().actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    ASSERT_TRUE(window().control().shown().has_value());
    EXPECT_EQ(window().control().shown()->request.target, 85.0);
    window().actions()[Act::English].trigger();
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    EXPECT_TRUE(window().control().shown().has_value()) << "another language is no wish to read it anew";
    Correction decision;
    decision.written = "Xã Không Có";
    decision.unitCode = "10155";
    decideRows(window().document(), {decision}, QStringLiteral("row"), Language::Vi);
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    EXPECT_TRUE(window().control().shown().has_value()) << "nor is a decision about a row";
    part<QPushButton>("faultyRetry").click();
    EXPECT_TRUE(waitFor([&] { return !window().control().shown().has_value(); })) << "asked for, it is read anew";
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
}

TEST_F(MissingFilesTest, BoundariesThatWereFoundAreNotShownOnceThatIsUndone) {
    fs::rename(sample("boundaries.gpkg"), sample("moved.gpkg"));
    openFaulty();
    window().repair().find(0, sample("moved.gpkg"));
    ASSERT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    window().actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor([&] { return !window().document().faulty().empty(); }));
    EXPECT_EQ(window().document().loaded(), nullptr);
    EXPECT_FALSE(window().control().shown().has_value());
    EXPECT_TRUE(hasBar());
    window().actions()[Act::Redo].trigger();
    EXPECT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
}

TEST_F(MissingFilesTest, ABadTableTakesNeitherBoundariesNorOtherTablesAway) {
    std::ofstream(sample("indicators-2025-Q2.xlsx"), std::ios::binary) << "no workbook";
    std::string text = test::bytesOf(sample("son-hai.diaban.yaml"));
    text.replace(text.find("tables:\n"), 8,
                 "tables:\n  - {path: indicators-2025-Q2.xlsx, period: 2025-Q2, columns: {extra: \"Tổng số hộ\"}}\n");
    std::ofstream(sample("son-hai.diaban.yaml"), std::ios::binary) << text;
    openFaulty();
    waitForGround();
    EXPECT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    EXPECT_THAT(told(), HasSubstr("indicators-2025-Q2.xlsx"));
    EXPECT_THAT(step(2), HasSubstr("không đọc được indicators-2025-Q2.xlsx"));
    EXPECT_EQ(window().document().loaded()->study.tables.size(), 1U);
}

TEST_F(MissingFilesTest, ATableOfAnotherTimeIsNoFileThatCannotBeRead) {
    std::string text = test::bytesOf(sample("son-hai.diaban.yaml"));
    text.insert(text.find("  level: commune\n"), "  vintage: 2025-07-01\n");
    text.insert(text.find("    period: 2025-Q3\n"), "    vintage: 2020-01-01\n");
    std::ofstream(sample("son-hai.diaban.yaml"), std::ios::binary) << text;
    openFaulty();
    waitForGround();
    EXPECT_THAT(step(2), testing::AllOf(HasSubstr("1 bảng"), Not(HasSubstr("indicators.csv"))));
    EXPECT_THAT(step(3), testing::AllOf(HasSubstr("không ghép được indicators.csv"), HasSubstr("thời điểm khác")));
    EXPECT_THAT(told(), HasSubstr("không ghép được với ranh giới: "));
    for (const char* label : {"joinAbout", "styleWhyNone"}) {
        EXPECT_THAT(part<QLabel>(label).text().toStdString(),
                    testing::AllOf(HasSubstr("không ghép được"), Not(HasSubstr("không đọc được")),
                                   Not(HasSubstr("tìm lại tệp"))));
    }
    EXPECT_EQ(part<QPushButton>("faultyFind0").text(), QStringLiteral("Chọn bảng khác…"));
    EXPECT_EQ(window().findChild<QPushButton*>(QStringLiteral("faultyRetry")), nullptr) << "it would be refused again";
    part<QPushButton>("faultyBoundaries0").click();
    ASSERT_TRUE(waitFor([&] { return window().imports().dialog() != nullptr; }));
    EXPECT_TRUE(part<QPushButton>("step1").isChecked());
    window().imports().dialog()->reject();
    EXPECT_TRUE(waitFor([&] { return window().imports().dialog() == nullptr; }));
}

TEST_F(MissingFilesTest, WithoutBoundariesTheProjectOpensAndWaitsForThem) {
    fs::rename(sample("boundaries.gpkg"), sample("moved.gpkg"));
    openFaulty();
    EXPECT_EQ(window().document().loaded(), nullptr);
    EXPECT_THAT(told(), HasSubstr("Ranh giới: không có tệp boundaries.gpkg"));
    EXPECT_THAT(step(1), HasSubstr("không có tệp boundaries.gpkg"));
    EXPECT_THAT(part<QPushButton>("step1").accessibleDescription().toStdString(), testing::StartsWith("cần xem lại"));
    EXPECT_EQ(window().findChild<QPushButton*>(QStringLiteral("faultyRemove0")), nullptr);
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
    const std::vector<const char*> fields{"window.style.map",     "window.style.period", "window.style.method",
                                          "styleLimits",          "window.style.number", "window.style.colours",
                                          "window.style.reverse", "styleMissing"};
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        for (const char* name : fields) {
            EXPECT_FALSE(part<QWidget>(name).isEnabled()) << name;
            EXPECT_EQ(part<QWidget>(name).accessibleDescription(), m_words("style.fixed.no_boundaries")) << name;
        }
    }
    m_words.setLanguage(Language::Vi);
    EXPECT_FALSE(part<QLineEdit>("style.target").isVisible());
    window().repair().find(0, sample("moved.gpkg"));
    waitForGround();
    EXPECT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    EXPECT_FALSE(hasBar());
    EXPECT_TRUE(part<QWidget>("window.style.map").isEnabled());
    EXPECT_TRUE(part<QWidget>("styleMissing").accessibleDescription().isEmpty());
}

TEST_F(MissingFilesTest, WithoutTheTableOfClustersThereAreNoneAndNoBorderIsCalledAGap) {
    fs::remove(sample("clusters.csv"));
    openFaulty("son-hai-clusters.diaban.yaml");
    EXPECT_FALSE(window().document().loaded()->clusters.has_value());
    EXPECT_THAT(step(6), HasSubstr("không có tệp clusters.csv"));
    EXPECT_THAT(told(), HasSubstr("Bảng cụm liên kết"));
    part<QPushButton>("step6").click();
    EXPECT_FALSE(part<QPushButton>("clusterNew").isEnabled());
    EXPECT_FALSE(part<QPushButton>("addClusters").isVisible()) << "there is one, which is missing";
    EXPECT_THAT(part<QLabel>("clustersChosen").text().toStdString(),
                HasSubstr("Không có bảng cụm liên kết clusters.csv"));
    EXPECT_TRUE(waitFor([&] { return window().control().shown().has_value(); })) << "figures are there";
    part<QPushButton>("faultyRemove0").click();
    waitUntilWhole();
    EXPECT_TRUE(window().document().loaded()->clusters.has_value()) << "there are none yet";
    EXPECT_TRUE(part<QPushButton>("clusterNew").isEnabled());
}

TEST_F(MissingFilesTest, OtherFilesAreToldByWhatTheyAreFor) {
    struct Case {
        const char *line, *words;
        int step;
    };
    for (const Case& one : {Case{"neighbours: {path: around.gpkg}\n", "Đơn vị xung quanh", 1},
                            Case{"corrections: mine.csv\n", "Các dòng đã ghép bằng tay", 3},
                            Case{"style: looks.yaml\n", "Kiểu trình bày", 5}}) {
        const std::string text = test::bytesOf(fs::path(DIABAN_SOURCE_DIR) / "data/sample/son-hai.diaban.yaml");
        std::ofstream(sample("son-hai.diaban.yaml"), std::ios::binary) << text + one.line;
        openFaulty();
        EXPECT_THAT(told(), HasSubstr(one.words));
        EXPECT_THAT(step(one.step), HasSubstr("không có tệp")) << one.line;
        EXPECT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
        window().document().close();
    }
}

} // namespace
} // namespace diaban::ui
