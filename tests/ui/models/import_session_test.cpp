// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/jobs/job.h"
#include "ui/models/import_session.h"
#include "ui/models/preview_words.h"
#include "ui/models/table_changes.h"

#include <gmock/gmock.h>

#include <QSignalSpy>
#include <algorithm>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

/// The sample province open in a folder of the test's own.
class ImportSessionTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        m_document.open(m_folder.path() / "sample/son-hai.diaban.yaml");
        ASSERT_TRUE(waitFor([&] { return m_document.loaded() != nullptr; }));
        m_session = std::make_unique<ImportSession>(m_document, m_words);
        QObject::connect(m_session.get(), &ImportSession::failed,
                         [this](const gis::Error& error) { m_failures.push_back(error.message().id); });
    }

    void showTable() {
        m_session->showFirstOf(0);
        ASSERT_TRUE(waitFor([&] { return m_session->table() != nullptr; }));
    }
    bool read() {
        return waitFor([&] { return !m_session->isReading(); });
    }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    Document m_document{m_words};
    std::unique_ptr<ImportSession> m_session;
    std::vector<std::string> m_failures;
};

TEST_F(ImportSessionTest, ShowsBoundariesAndTables) {
    ASSERT_EQ(m_session->parts().size(), 2U);
    m_session->showFirstOf(ImportSession::kBoundaries);
    ASSERT_TRUE(waitFor([&] { return m_session->layer() != nullptr; }));
    EXPECT_EQ(m_session->layer()->units, 150U);
    showTable();
    EXPECT_EQ(m_session->layer(), nullptr);
    EXPECT_FALSE(m_session->table()->fault.has_value());
    EXPECT_THAT(m_session->titleOf(m_session->parts()[1]).toStdString(), testing::HasSubstr("indicators.csv"));
}

TEST_F(ImportSessionTest, FilesOfOneTableAreCountedInTheirTitles) {
    m_session->showFirstOf(0);
    TableSource source = m_session->draft().tables.front();
    source.path.clear();
    source.period.clear();
    source.files = {{"indicators.csv", "2025-Q3"}, {"indicators-2025-Q2.xlsx", "2025-Q2"}};
    m_session->change(source);
    ASSERT_EQ(m_session->parts().size(), 3U);
    EXPECT_EQ(m_session->titleOf(m_session->parts()[1]), QStringLiteral("Bảng 1, tệp 1/2: indicators.csv"));
    EXPECT_EQ(m_session->titleOf(m_session->parts()[2]), QStringLiteral("Bảng 1, tệp 2/2: indicators-2025-Q2.xlsx"));
    source.path = "indicators-2025-Q2.xlsx";
    source.files.clear();
    source.sheets = {{"Quý I", "2025-Q1"}, {"Quý II", "2025-Q2"}};
    m_session->change(source);
    EXPECT_EQ(m_session->titleOf(m_session->parts()[2]),
              QStringLiteral("Bảng 1, trang tính 2/2: indicators-2025-Q2.xlsx · Quý II"));
}

TEST_F(ImportSessionTest, NothingChangesBeforeItIsApplied) {
    const std::string before = m_document.text();
    showTable();
    TableSource source = m_session->table()->part.source;
    source.period = "2025-Q2";
    m_session->change(source);
    ASSERT_TRUE(read());
    EXPECT_EQ(m_document.text(), before);
    ASSERT_TRUE(m_session->apply());
    EXPECT_NE(m_document.text(), before);
    EXPECT_EQ(m_document.project().tables.front().period, "2025-Q2");
    EXPECT_TRUE(waitFor([&] { return !m_document.isLoading(); })) << "the inputs are read anew";
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), before);
}

TEST_F(ImportSessionTest, WithoutACorrectionTheDocumentStays) {
    showTable();
    ASSERT_TRUE(m_session->apply());
    EXPECT_FALSE(m_document.isModified());
    EXPECT_FALSE(m_document.undoStack().canUndo());
}

/// What a person can say of a table comes into the project file, and the table reads so again.
TEST_F(ImportSessionTest, EveryCorrectionIsSaidInTheProjectAndUndone) {
    showTable();
    const TablePreview preview = *m_session->table();
    const auto column = [&](const char* header) {
        return static_cast<std::size_t>(std::ranges::find(preview.columns, header, &PreviewColumn::header) -
                                        preview.columns.begin());
    };
    const auto withShape = [&](std::size_t row, RowMark mark) {
        TableSource source = preview.part.source;
        source.shape = withRowMark(preview, row, mark);
        return source;
    };
    const std::vector<std::pair<TableSource, std::string>> corrections{
        {withShape(0, RowMark::Header), "header_rows: \"1\""},
        {withShape(5, RowMark::DataFromHere), "rows: \"6.."},
        {withShape(5, RowMark::Skip), "skip_rows: \"6\""},
        {withColumnUse(preview, column("Diện tích (km²)"), ColumnUse::Figure), "Diện tích (km²)"},
        {withColumnUse(preview, column("Huyện"), ColumnUse::Ignored), ""},
        {withColumnReading(preview, column("Camera an ninh"), ColumnReading::DecimalComma), "Camera an ninh\": comma"},
    };
    const std::string before = m_document.text();
    for (const auto& [source, written] : corrections) {
        ImportSession session(m_document, m_words);
        session.showFirstOf(0);
        session.change(source);
        ASSERT_TRUE(waitFor([&] { return session.table() != nullptr && !session.isReading(); }));
        ASSERT_TRUE(session.apply()) << written;
        EXPECT_NE(m_document.text(), before) << written;
        if (written.find("comma") == std::string::npos) {
            EXPECT_THAT(m_document.text(), testing::HasSubstr(written));
        }
        m_document.undoStack().undo();
        EXPECT_EQ(m_document.text(), before) << written;
    }
}

TEST_F(ImportSessionTest, WhatIsMadeOfAColumnGoesWithItAndComesBack) {
    const std::string before = m_document.text();
    showTable();
    const TablePreview& preview = *m_session->table();
    const auto column = std::ranges::find(preview.columns, "Hộ đã ký cam kết", &PreviewColumn::header);
    ASSERT_NE(column, preview.columns.end());
    EXPECT_FALSE(m_session->lost().any());
    m_session->change(
        withColumnUse(preview, static_cast<std::size_t>(column - preview.columns.begin()), ColumnUse::Ignored));
    ASSERT_TRUE(read());
    const DroppedParts lost = m_session->lost();
    EXPECT_THAT(lost.indicators, testing::ElementsAre("pledged_share"));
    EXPECT_THAT(lost.maps, testing::ElementsAre("pledged_share"));
    ASSERT_TRUE(m_session->apply());
    EXPECT_EQ(m_document.project().findIndicator("pledged_share"), nullptr);
    EXPECT_EQ(m_document.project().maps.size(), 1U);
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), before);
}

TEST_F(ImportSessionTest, AnotherTableIsAddedWithWhatWasRecognised) {
    const std::string before = m_document.text();
    m_session->add({m_folder.path() / "sample/indicators-2025-Q2.xlsx"});
    ASSERT_TRUE(waitFor([&] { return m_session->table() != nullptr; }));
    EXPECT_THAT(m_failures, testing::IsEmpty());
    const TableSource& added = m_session->draft().tables.back();
    EXPECT_EQ(added.path, "indicators-2025-Q2.xlsx");
    EXPECT_EQ(added.period, "2025-Q2");
    EXPECT_FALSE(added.columns.empty());
    EXPECT_EQ(m_document.text(), before) << "nothing before it is applied";
    ASSERT_TRUE(m_session->apply());
    ASSERT_TRUE(waitFor([&] { return !m_document.isLoading() && m_document.loaded()->study.tables.size() == 2; }));
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), before);
}

TEST_F(ImportSessionTest, OfATableOfAWholeCountryTheRowsOfTheProvinceAreTaken) {
    const Units units = m_document.loaded()->study.boundaries.units;
    std::string table = "Mã;Tỉnh;Tổng số hộ\n";
    for (std::size_t row = 0; row < 4 * units.size(); ++row) {
        const bool own = row < units.size();
        table += own ? units.codes[row] : std::to_string(70000 + row);
        table += own ? ";Sơn Hải;" : row % 2 == 0 ? ";Tỉnh Hai;" : ";Tỉnh Ba;";
        table += std::to_string(1000 + row) + '\n';
    }
    m_session->add({m_folder.write("sample/ca-nuoc-2024.csv", table)});
    ASSERT_TRUE(waitFor([&] { return m_session->table() != nullptr && !m_session->isReading(); }));
    const TablePreview& preview = *m_session->table();
    EXPECT_FALSE(preview.fault.has_value());
    EXPECT_EQ(m_session->draft().tables.back().only, (Selection{{"Tỉnh", "Sơn Hải"}}));
    EXPECT_EQ(preview.rowsMet, units.size());
    EXPECT_EQ(preview.elsewhere, 3 * units.size());
    const std::string said = rowsMetWords(preview, m_words).toStdString();
    EXPECT_THAT(said, testing::AllOf(testing::HasSubstr("150/150"), testing::HasSubstr("450"),
                                     testing::HasSubstr("Tỉnh: Sơn Hải")));
    ASSERT_TRUE(m_session->apply());
    ASSERT_TRUE(waitFor([&] { return !m_document.isLoading() && m_document.loaded()->study.tables.size() == 2; }));
    EXPECT_TRUE(m_document.loaded()->study.tables.back().join.rowsWithoutUnit.empty());
}

/// A small table is looked at long before the boundaries are read.
TEST_F(ImportSessionTest, UnitsThatAreReadMeanwhileAreSeen) {
    Document document(m_words);
    document.open(m_folder.path() / "sample/son-hai.diaban.yaml");
    ImportSession session(document, m_words);
    session.add({m_folder.write("elsewhere.csv", "Xã;Hộ\nXã Kim Ngân;12\nXã Lệ Ninh;13\nXã Trường Phú;14\n")});
    EXPECT_TRUE(waitFor([&] {
        return session.table() != nullptr && session.table()->fault &&
               session.table()->fault->message().id == "window.import.other_ground";
    }));
}

TEST_F(ImportSessionTest, ATableIsTakenOutAndThatIsUndone) {
    m_session->add({m_folder.path() / "sample/indicators-2025-Q2.xlsx"});
    ASSERT_TRUE(waitFor([&] { return m_session->table() != nullptr; }));
    m_session->removeTable();
    EXPECT_EQ(m_session->draft().tables.size(), 1U);
    EXPECT_EQ(m_session->parts().size(), 2U);
    EXPECT_EQ(m_session->parts()[m_session->current()].table, 0) << "the table that is left, not the boundaries";
    m_session->removeTable();
    EXPECT_EQ(m_session->parts()[m_session->current()].table, ImportSession::kNoTable);
    EXPECT_FALSE(m_session->isReading());
    EXPECT_EQ(m_session->titleOf(m_session->parts().back()), m_words("window.import.part.no_table"));
    m_session->removeTable();
    EXPECT_TRUE(m_session->hasChanges()) << "there is none to take out";
}

TEST_F(ImportSessionTest, FilesThatCannotBeReadAreToldAndNotAdded) {
    for (const auto& [name, content] : std::vector<std::pair<std::string, std::string>>{
             {"empty.csv", ""}, {"pdf.xlsx", "%PDF-1.7"}, {"binary.xls", std::string(64, '\1')}}) {
        m_failures.clear();
        m_session->add({m_folder.write(name, content)});
        ASSERT_TRUE(waitFor([&] { return !m_session->isReading(); }));
        EXPECT_EQ(m_failures.size(), 1U) << name;
        EXPECT_EQ(m_session->draft().tables.size(), 1U);
    }
}

TEST_F(ImportSessionTest, AFileThatIsNotUnderstoodIsAddedToBeCorrected) {
    m_session->add({m_folder.write("odd.csv", "a;b\n1;2\n3;4\n")});
    ASSERT_TRUE(waitFor([&] { return m_session->table() != nullptr; }));
    EXPECT_TRUE(m_session->table()->fault.has_value());
    EXPECT_NE(m_session->table()->grid, nullptr);
}

TEST_F(ImportSessionTest, ReadingIsStoppedAtAnyMoment) {
    QSignalSpy stops(m_session.get(), &ImportSession::stopped);
    for (int i = 0; i < 5; ++i) {
        m_session->showFirstOf(i % 2 == 0 ? 0 : ImportSession::kBoundaries);
        m_session->stop();
        EXPECT_FALSE(m_session->isReading());
        EXPECT_EQ(m_session->table(), nullptr);
    }
    EXPECT_EQ(stops.count(), 5);
    m_session->showFirstOf(0);
    m_session.reset(); // closed while it reads
    const auto left = [] { return QCoreApplication::instance()->findChildren<Job*>(); };
    EXPECT_TRUE(waitFor([&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as the loop of the program does
        return left().isEmpty();
    }));
}

} // namespace
} // namespace diaban::ui
