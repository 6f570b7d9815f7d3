// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/app/main_window.h"
#include "ui/app/settings.h"
#include "ui/map/map_view.h"
#include "ui/views/import_dialog.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

class ImportControlTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        fs::remove_all(Settings::recoveryFolder());
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        QObject::connect(&m_boxes, &QTimer::timeout, [this] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                m_boxWords = box->text() + u'\n' + box->informativeText();
                QAbstractButton* discard = box->button(QMessageBox::Discard);
                discard != nullptr ? discard->click() : box->accept();
            }
        });
        m_boxes.start(20);
        m_window = std::make_unique<MainWindow>(m_words);
        m_window->show();
    }
    void TearDown() override { m_window->close(); }

    void open() {
        m_window->files().open(m_folder.path() / "sample/son-hai.diaban.yaml");
        ASSERT_TRUE(waitFor([&] { return m_window->document().loaded() != nullptr; }));
    }
    bool shown() {
        return waitFor([&] {
            const ImportDialog* dialog = m_window->imports().dialog();
            return dialog != nullptr && !m_window->imports().dialog()->session().isReading();
        });
    }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    QTimer m_boxes;
    QString m_boxWords;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(ImportControlTest, ATableThatIsDroppedOnAProjectIsPreviewedAndAdded) {
    open();
    m_window->files().take({m_folder.path() / "sample/indicators-2025-Q2.xlsx"});
    ASSERT_TRUE(shown());
    ImportDialog& dialog = *m_window->imports().dialog();
    EXPECT_EQ(m_window->document().project().tables.size(), 1U);
    EXPECT_EQ(dialog.session().draft().tables.size(), 2U);
    dialog.accept();
    EXPECT_EQ(m_window->document().project().tables.size(), 2U);
    ASSERT_TRUE(waitFor([&] { return m_window->imports().dialog() == nullptr; }));
}

TEST_F(ImportControlTest, ATableThatHelpsNobodyIsShownAndNotPassedOver) {
    const fs::path table = m_folder.write("one.csv", "Số\n1\n2\n");
    m_window->files().take({m_folder.path() / "sample/boundaries.gpkg", table});
    ASSERT_TRUE(shown());
    const ImportSession& session = m_window->imports().dialog()->session();
    ASSERT_TRUE(waitFor([&] { return session.draft().tables.size() == 1 && !session.isReading(); }));
    EXPECT_NE(session.draft().tables.front().path.find("one.csv"), std::string::npos);
    EXPECT_TRUE(m_window->document().project().tables.empty());
    m_window->imports().dialog()->reject();
}

TEST_F(ImportControlTest, TheStepsOfBoundariesAndFiguresShowWhatWasRead) {
    open();
    m_window->findChild<QPushButton*>(QStringLiteral("step2"))->click();
    ASSERT_TRUE(shown());
    EXPECT_NE(m_window->imports().dialog()->session().table(), nullptr);
    m_window->findChild<QPushButton*>(QStringLiteral("step1"))->click();
    ASSERT_TRUE(shown());
    EXPECT_NE(m_window->imports().dialog()->session().layer(), nullptr);
    m_window->imports().dialog()->reject();
    ASSERT_TRUE(waitFor([&] { return m_window->imports().dialog() == nullptr; }));
    EXPECT_FALSE(m_window->document().isModified());
}

TEST_F(ImportControlTest, ANewProjectIsPreviewed) {
    m_window->files().take({m_folder.path() / "sample/indicators.csv", m_folder.path() / "sample/boundaries.gpkg"});
    ASSERT_TRUE(shown());
    EXPECT_FALSE(fs::exists(m_window->document().file())) << "nothing is written before it is saved";
    ASSERT_TRUE(waitFor([&] { return m_window->document().loaded() != nullptr; }));
}

TEST_F(ImportControlTest, ANewProjectWhosePreviewIsCancelledIsGone) {
    m_window->files().take({m_folder.path() / "sample/indicators.csv", m_folder.path() / "sample/boundaries.gpkg"});
    ASSERT_TRUE(shown());
    m_window->imports().dialog()->reject();
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isOpen(); }));
    open();
    const fs::path before = m_window->document().file();
    m_window->files().take({m_folder.path() / "sample/indicators.csv", m_folder.path() / "sample/boundaries.gpkg"});
    ASSERT_TRUE(waitFor([&] { return m_window->document().file() != before; }));
    ASSERT_TRUE(shown());
    m_window->imports().dialog()->reject();
    ASSERT_TRUE(waitFor([&] { return m_window->document().file() == before; })) << "back to what was open";
    EXPECT_FALSE(m_window->document().isModified());
}

TEST_F(ImportControlTest, ANewProjectThatIsUsedAsShownStaysWhenALaterPreviewIsCancelled) {
    m_window->files().take({m_folder.path() / "sample/indicators.csv", m_folder.path() / "sample/boundaries.gpkg"});
    ASSERT_TRUE(shown());
    m_window->imports().dialog()->accept();
    ASSERT_TRUE(waitFor([&] { return m_window->imports().dialog() == nullptr; }));
    m_window->imports().showTables();
    ASSERT_TRUE(shown());
    m_window->imports().dialog()->reject();
    ASSERT_TRUE(waitFor([&] { return m_window->imports().dialog() == nullptr; }));
    QApplication::processEvents();
    EXPECT_TRUE(m_window->document().isOpen());
}

TEST_F(ImportControlTest, AProposalThatFailsLeavesNothingInTheStatusBar) {
    m_window->files().take({m_folder.write("bad.geojson", "{")});
    ASSERT_TRUE(waitFor([&] { return !m_boxWords.isEmpty(); }));
    EXPECT_TRUE(m_window->findChild<QLabel*>(QStringLiteral("told"))->text().isEmpty());
}

/// A first map of circles, which have their values in no row of the legend.
TEST_F(ImportControlTest, ATableOfCountsMakesAMapOfCircles) {
    m_window->files().take({m_folder.path() / "sample/boundaries.gpkg",
                            m_folder.write("counts.csv", "Mã xã;Mô hình tự quản\n09801;2\n09804;9\n09807;0\n")});
    ASSERT_TRUE(waitFor([&] { return m_window->control().shown().has_value(); }));
    ASSERT_TRUE(shown());
    EXPECT_EQ(m_window->control().shown()->request.kind, MapKind::Circles);
    ASSERT_TRUE(waitFor([&] { return !m_window->document().isLoading(); }));
    ASSERT_TRUE(waitFor([&] { return m_window->findChild<MapView*>(QStringLiteral("map"))->ground() != nullptr; }));
}

TEST_F(ImportControlTest, AnotherProjectClosesThePreviewOfTheLast) {
    open();
    m_window->imports().showTables();
    ASSERT_NE(m_window->imports().dialog(), nullptr);
    open();
    EXPECT_TRUE(waitFor([&] { return m_window->imports().dialog() == nullptr; }));
}

TEST_F(ImportControlTest, FilesOfNoKnownKindAreTold) {
    open();
    m_window->files().take({m_folder.write("letter.docx", "PK")});
    EXPECT_TRUE(m_boxWords.contains(QStringLiteral(".docx")));
    EXPECT_EQ(m_window->imports().dialog(), nullptr);
}

} // namespace
} // namespace diaban::ui
