// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/views/import_dialog.h"
#include "ui/views/row_role_delegate.h"

#include <gmock/gmock.h>

#include <QAbstractItemModel>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

class ImportDialogTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        m_document.open(m_folder.path() / "sample/son-hai.diaban.yaml");
        ASSERT_TRUE(waitFor([&] { return m_document.loaded() != nullptr; }));
        m_dialog = std::make_unique<ImportDialog>(m_document, m_words);
        m_dialog->open();
        m_dialog->showFirstOf(0);
        ASSERT_TRUE(read());
    }
    void TearDown() override {
        if (const char* folder = std::getenv("DIABAN_SHOTS")) {
            const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
            m_dialog->grab().save(QString::fromStdString(std::string(folder) + "/import_" + name + ".png"));
        }
    }

    bool read() {
        return waitFor([&] { return !m_dialog->session().isReading(); });
    }
    template <typename Widget> Widget& part(const char* name) {
        auto* found = m_dialog->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    QAbstractItemModel& cells() { return *part<QTableView>("importGrid").model(); }
    void choose(QComboBox& box, int row) {
        box.setCurrentIndex(row);
        emit box.activated(row);
    }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    Document m_document{m_words};
    std::unique_ptr<ImportDialog> m_dialog;
};

TEST_F(ImportDialogTest, ShowsTheCellsAsTheyAreWritten) {
    EXPECT_EQ(cells().rowCount(), 151);
    EXPECT_EQ(cells().index(1, 0).data().toString(), QStringLiteral("09801"));
    EXPECT_EQ(cells().index(1, 3).data().toString(), QStringLiteral("10,66"));
    EXPECT_THAT(cells().headerData(0, Qt::Horizontal).toString().toStdString(), testing::HasSubstr("mã đơn vị"));
    EXPECT_THAT(cells().headerData(0, Qt::Vertical).toString().toStdString(), testing::HasSubstr("▣ tên cột"));
    EXPECT_THAT(part<QLabel>("importSummary").text().toStdString(), testing::HasSubstr("150 dòng"));
}

TEST_F(ImportDialogTest, InALowDialogAWarningIsOneLine) {
    const auto& told = part<QLabel>("importTold");
    for (const int height : {480, 700, 480}) {
        m_dialog->resize(900, height);
        QApplication::processEvents();
        EXPECT_EQ(told.wordWrap(), height == 700) << m_dialog->height();
    }
}

TEST_F(ImportDialogTest, ACorrectionOfAColumnIsTakenByOkAndUndone) {
    const std::string before = m_document.text();
    auto& grid = part<QTableView>("importGrid");
    grid.setCurrentIndex(cells().index(2, 5)); // persons who live there
    auto& use = part<QComboBox>("importUse");
    EXPECT_EQ(use.currentText(), m_words("window.import.use.figure"));
    choose(use, use.findText(m_words("window.import.use.ignored")));
    ASSERT_TRUE(read());
    EXPECT_EQ(m_document.text(), before);
    EXPECT_EQ(grid.currentIndex(), cells().index(2, 5)) << "the place stays";
    part<QPushButton>("importUse_it").click();
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_document.text().find("Nhân khẩu"), std::string::npos);
    m_document.undoStack().undo();
    EXPECT_EQ(m_document.text(), before);
}

TEST_F(ImportDialogTest, WhatIsMadeOfAColumnIsAskedAboutBeforeItGoes) {
    int column = 0;
    while (column < cells().columnCount() &&
           cells().index(0, column).data().toString() != QStringLiteral("Hộ đã ký cam kết")) {
        ++column;
    }
    part<QTableView>("importGrid").setCurrentIndex(cells().index(2, column));
    auto& use = part<QComboBox>("importUse");
    choose(use, use.findText(m_words("window.import.use.ignored")));
    ASSERT_TRUE(read());
    QString asked;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, [&asked] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            asked = box->informativeText();
            box->button(QMessageBox::Cancel)->click();
        }
    });
    answers.start(10);
    part<QPushButton>("importUse_it").click();
    EXPECT_TRUE(m_dialog->isVisible()) << "to correct it again";
    EXPECT_THAT(asked.toStdString(), testing::HasSubstr("Tỷ lệ hộ ký cam kết, quý III/2025"));
    EXPECT_FALSE(m_document.isModified());
}

TEST_F(ImportDialogTest, ATableThatIsRemovedIsAskedAboutAsATable) {
    m_dialog->add({m_folder.write("camera.csv", "BÁO CÁO CAMERA AN NINH QUÝ II NĂM 2025;\nMã xã;Camera an ninh\n"
                                                "09801;2\n09804;9\n09807;0\n")});
    ASSERT_TRUE(read());
    m_dialog->showFirstOf(0);
    ASSERT_TRUE(read());
    part<QPushButton>("importRemove").click();
    ASSERT_TRUE(read());
    QString asked;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, [&asked] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            asked = box->text();
            box->button(QMessageBox::Cancel)->click();
        }
    });
    answers.start(10);
    part<QPushButton>("importUse_it").click();
    EXPECT_THAT(asked.toStdString(), testing::HasSubstr("bảng"));
    EXPECT_FALSE(m_document.isModified());
}

TEST_F(ImportDialogTest, ARowIsMarkedByTheKeyboard) {
    auto& grid = part<QTableView>("importGrid");
    grid.setCurrentIndex(cells().index(3, 0));
    QMenu* menu = part<QToolButton>("importMarks").menu();
    emit menu->aboutToShow();
    const QList<QAction*> marks = menu->actions();
    const auto skip = std::ranges::find(marks, m_words("window.import.mark.skip"), &QAction::text);
    ASSERT_NE(skip, marks.end());
    (*skip)->trigger();
    ASSERT_TRUE(read());
    EXPECT_EQ(cells().index(3, 0).data(ImportGridModel::kRowRole).toInt(), static_cast<int>(RowRole::Skipped));
    EXPECT_THAT(cells().headerData(3, Qt::Vertical).toString().toStdString(), testing::HasSubstr("✗"));
    EXPECT_TRUE(part<QPushButton>("importRowsAuto").isEnabled());
    part<QPushButton>("importRowsAuto").click();
    ASSERT_TRUE(read());
    EXPECT_EQ(cells().index(3, 0).data(ImportGridModel::kRowRole).toInt(), static_cast<int>(RowRole::Data));
}

TEST_F(ImportDialogTest, APeriodIsWrittenAsPeopleDo) {
    auto& period = part<QLineEdit>("importPeriod");
    EXPECT_EQ(period.text(), QStringLiteral("Quý III/2025"));
    period.setText(QStringLiteral("Quý II/2025"));
    emit period.editingFinished();
    EXPECT_EQ(m_dialog->session().draft().tables.front().period, "2025-Q2");
    period.setText(QStringLiteral("khi nào đó"));
    emit period.editingFinished();
    EXPECT_THAT(part<QLabel>("importTold").text().toStdString(), testing::HasSubstr("khi nào đó"));
    EXPECT_EQ(m_dialog->session().draft().tables.front().period, "2025-Q2");
}

TEST_F(ImportDialogTest, ThePeriodOfATitleIsToldAndCanBeCorrected) {
    m_dialog->add({m_folder.write("camera.csv", "BÁO CÁO CAMERA AN NINH QUÝ II NĂM 2025;\nMã xã;Camera an ninh\n"
                                                "09801;2\n09804;9\n09807;0\n")});
    ASSERT_TRUE(read());
    auto& period = part<QLineEdit>("importPeriod");
    auto& title = part<QLabel>("importTitlePeriod");
    EXPECT_EQ(period.text(), QStringLiteral("Quý II/2025"));
    EXPECT_TRUE(title.isVisible());
    EXPECT_THAT(title.text().toStdString(), testing::HasSubstr("dòng tiêu đề trên bảng"));
    EXPECT_FALSE(part<QPushButton>("importTakePeriod").isVisible());
    period.setText(QString());
    emit period.editingFinished();
    ASSERT_TRUE(read());
    part<QPushButton>("importTakePeriod").click();
    ASSERT_TRUE(read());
    EXPECT_EQ(m_dialog->session().draft().tables.back().period, "2025-Q2");
    period.setText(QStringLiteral("2025-Q1"));
    emit period.editingFinished();
    ASSERT_TRUE(read());
    EXPECT_FALSE(title.isVisible()) << "somebody knows better";
}

/// A table without a period in a name or a header, beside one that is of a quarter.
class PeriodQuestionTest : public ImportDialogTest {
protected:
    void SetUp() override {
        ImportDialogTest::SetUp();
        m_dialog->add({m_folder.write("camera.csv", "Mã xã;Camera an ninh\n09801;2\n09804;9\n09807;0\n")});
        ASSERT_TRUE(read());
        ASSERT_NE(m_dialog->session().table(), nullptr);
    }
};

TEST_F(PeriodQuestionTest, ATableBesideOthersOfAPeriodIsAskedForIts) {
    EXPECT_TRUE(part<QLabel>("importWhyPeriod").isVisible());
    EXPECT_EQ(part<QLineEdit>("importPeriod").accessibleDescription(), m_words("window.import.period.wanted"));
    m_dialog->showFirstOf(0); // it is asked for wherever one is
    ASSERT_TRUE(read());
    EXPECT_FALSE(part<QLabel>("importWhyPeriod").isVisible());
    part<QPushButton>("importUse_it").click();
    ASSERT_TRUE(read());
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(m_document.project().tables.size(), 1U);
    EXPECT_EQ(m_dialog->session().parts()[m_dialog->session().current()].table, 1);
    EXPECT_THAT(part<QLabel>("importTold").text().toStdString(),
                testing::HasSubstr(m_words("window.import.period.first").toStdString()));
    auto& period = part<QLineEdit>("importPeriod");
    period.setText(QStringLiteral("Quý II/2025"));
    emit period.editingFinished();
    ASSERT_TRUE(read());
    EXPECT_FALSE(part<QLabel>("importWhyPeriod").isVisible());
    part<QPushButton>("importUse_it").click();
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_document.project().tables.back().period, "2025-Q2");
}

TEST_F(PeriodQuestionTest, ItMayHaveNone) {
    auto& without = part<QCheckBox>("importNoPeriod");
    ASSERT_TRUE(without.isVisible());
    without.click();
    EXPECT_TRUE(without.isChecked());
    EXPECT_FALSE(part<QLineEdit>("importPeriod").isEnabled());
    without.click();
    EXPECT_TRUE(part<QLineEdit>("importPeriod").isEnabled());
    without.click();
    part<QPushButton>("importUse_it").click();
    EXPECT_FALSE(m_dialog->isVisible());
    ASSERT_EQ(m_document.project().tables.size(), 2U);
    EXPECT_TRUE(m_document.project().tables.back().period.empty());
}

TEST_F(ImportDialogTest, AnEncodingThatCannotBeKeepsOkFromBeingPressed) {
    auto& encoding = part<QComboBox>("importEncoding");
    EXPECT_THAT(encoding.itemText(0).toStdString(), testing::HasSubstr("UTF-8"));
    const std::string utf16 = std::string("\xff\xfe", 2) + std::string("M\0;\0H\0\n\0", 8);
    m_dialog->add({m_folder.write("odd.csv", utf16)});
    ASSERT_TRUE(read());
    choose(encoding, encoding.findData(QStringLiteral("UTF-8")));
    ASSERT_TRUE(read());
    EXPECT_FALSE(part<QLabel>("importTold").text().isEmpty());
    EXPECT_FALSE(part<QPushButton>("importUse_it").isEnabled());
}

TEST_F(ImportDialogTest, AWorkbookHasNoEncodingToChooseAndSaysWhy) {
    auto& encoding = part<QComboBox>("importEncoding");
    EXPECT_TRUE(encoding.isEnabled()) << "of a CSV";
    m_dialog->add({m_folder.path() / "sample/indicators-2025-Q2.xlsx"});
    ASSERT_TRUE(read());
    EXPECT_FALSE(encoding.isEnabled());
    EXPECT_EQ(encoding.currentText(), m_words("window.import.encoding.none"));
    EXPECT_FALSE(encoding.toolTip().isEmpty());
    m_dialog->showFirstOf(0);
    ASSERT_TRUE(read());
    EXPECT_TRUE(encoding.isEnabled());
    EXPECT_TRUE(encoding.toolTip().isEmpty());
}

TEST_F(ImportDialogTest, ShowsABoundaryLayerAndItsFields) {
    m_dialog->showFirstOf(ImportSession::kBoundaries);
    ASSERT_TRUE(read());
    EXPECT_EQ(part<QComboBox>("importLayer").currentText(), QStringLiteral("communes"));
    EXPECT_THAT(part<QLabel>("importSummary").text().toStdString(), testing::HasSubstr("150 đơn vị"));
    EXPECT_FALSE(part<QToolButton>("importMarks").isVisible());
    auto& encoding = part<QComboBox>("importLayerEncoding");
    EXPECT_FALSE(encoding.isEnabled()) << "of a GeoPackage";
    EXPECT_EQ(encoding.currentText(), m_words("window.import.encoding.none"));
    EXPECT_EQ(encoding.toolTip(), m_words("window.import.encoding.layer_why"));
    auto& vintage = part<QLineEdit>("importVintage");
    vintage.setText(QStringLiteral("2025-07-01"));
    emit vintage.editingFinished();
    ASSERT_TRUE(read());
    EXPECT_EQ(m_dialog->session().draft().boundaries.vintage, "2025-07-01");
}

TEST_F(ImportDialogTest, TheDayOfBoundariesIsReadAsItIsWrittenAndRefusedInPlainWords) {
    m_dialog->showFirstOf(ImportSession::kBoundaries);
    ASSERT_TRUE(read());
    auto& vintage = part<QLineEdit>("importVintage");
    const auto say = [&](const char* written) {
        vintage.setText(QString::fromUtf8(written));
        emit vintage.editingFinished();
        EXPECT_TRUE(read());
        return m_dialog->session().draft().boundaries.vintage;
    };
    EXPECT_EQ(say("1/7/2025"), "2025-07-01");
    EXPECT_EQ(vintage.text(), QStringLiteral("01/07/2025")) << "as it is written here";
    emit vintage.editingFinished();
    EXPECT_EQ(m_dialog->session().draft().boundaries.vintage, "2025-07-01");
    EXPECT_EQ(say("2025-07"), "2025-07");
    EXPECT_EQ(say("32/13/2025"), "2025-07") << "it stays what it was";
    const std::string told = part<QLabel>("importTold").text().toStdString();
    EXPECT_THAT(told, testing::HasSubstr("32/13/2025"));
    EXPECT_THAT(told, testing::HasSubstr("không phải là ngày"));
    const std::string before = m_document.text();
    m_dialog->accept();
    EXPECT_TRUE(m_dialog->isVisible()) << "what was written would be passed over";
    EXPECT_EQ(m_document.text(), before);
    EXPECT_EQ(say(""), "");
}

TEST_F(ImportDialogTest, ReadingIsStoppedAndDoneAgain) {
    m_dialog->showFirstOf(0);
    part<QPushButton>("importStop").click();
    EXPECT_EQ(part<QLabel>("importTold").text().isEmpty(), false);
    EXPECT_EQ(cells().rowCount(), 0);
    part<QPushButton>("importStop").click();
    ASSERT_TRUE(read());
    EXPECT_EQ(cells().rowCount(), 151);
}

TEST_F(ImportDialogTest, ATableOfPersonsIsRefusedInWordsInThePlaceOfItsCells) {
    const fs::path persons = m_folder.write("nguoi.csv", "Họ và tên,Số điện thoại,Xã\n"
                                                         "Nguyễn Văn An,0912345678,Xã Vĩnh Khánh\n"
                                                         "Trần Thị Bình,0987654321,Xã Hòn Sóc\n"
                                                         "Lê Văn Cường,0905123456,Phường Cát Điền\n");
    m_dialog = std::make_unique<ImportDialog>(m_document, m_words);
    m_dialog->open();
    m_dialog->add({persons});
    ASSERT_TRUE(read());
    EXPECT_TRUE(part<QLabel>("importNothing").isVisible());
    const std::string words = part<QLabel>("importNothing").text().toStdString();
    EXPECT_THAT(words, testing::HasSubstr("nguoi.csv"));
    EXPECT_THAT(words, testing::HasSubstr("không giữ dữ liệu cá nhân")) << "and what to do";
    EXPECT_THAT(words, testing::Not(testing::HasSubstr("0912345678")));
    EXPECT_FALSE(part<QPushButton>("importUse_it").isEnabled());
    m_dialog->showFirstOf(0);
    ASSERT_TRUE(read());
    EXPECT_FALSE(part<QLabel>("importNothing").isVisible());
    EXPECT_EQ(cells().rowCount(), 151);
}

TEST_F(ImportDialogTest, EverythingThatTakesTheKeyboardHasAName) {
    for (const int shown : {0, ImportSession::kBoundaries}) {
        m_dialog->showFirstOf(shown);
        ASSERT_TRUE(read());
        for (QWidget* widget : m_dialog->findChildren<QWidget*>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) {
                continue;
            }
            const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            EXPECT_TRUE(spoken == nullptr || !spoken->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        }
    }
}

double brightness(const QColor& colour) {
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

TEST(RowColours, AreReadable) {
    for (const RowRole role :
         {RowRole::Title, RowRole::Header, RowRole::ColumnNumbers, RowRole::Group, RowRole::Subtotal, RowRole::Total,
          RowRole::Note, RowRole::Signature, RowRole::Skipped}) {
        for (const bool dark : {false, true}) {
            const RowColours colours = coloursOf(role, dark);
            const double one = brightness(colours.ground) + 0.05;
            const double other = brightness(colours.ink) + 0.05;
            EXPECT_GE(std::max(one, other) / std::min(one, other), 4.5) << static_cast<int>(role) << dark;
        }
    }
}

} // namespace
} // namespace diaban::ui
