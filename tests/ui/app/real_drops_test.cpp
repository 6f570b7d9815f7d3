// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/plain_boxes.h"
#include "ui/models/plain_text.h"
#include "ui/views/import_dialog.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QUrl>

namespace diaban::ui {
namespace {

/// Files dropped by the mouse, as the system tells of it.
class RealDropsTest : public WindowTest {
protected:
    /// On the middle of a widget; false where the window would not have it.
    static bool drop(QWidget& on, const QList<QUrl>& urls) {
        QMimeData dropped;
        if (!urls.isEmpty()) {
            dropped.setUrls(urls);
        }
        dropped.setText(urls.value(0, QUrl(QStringLiteral("words"))).toString()); // as managers of files do
        const QPoint at = on.rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent event(at, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&on, &event);
        return event.isAccepted();
    }

    [[nodiscard]] fs::path sample(const std::string& name) const { return m_folder.path() / "sample" / name; }
    static QUrl url(const fs::path& file) { return QUrl::fromLocalFile(QString::fromStdString(file.string())); }

    /// Drops the one of two projects that is not open.
    void expectTaken(QWidget& on, const char* what) {
        const bool other = window().document().file().filename() == "son-hai.diaban.yaml";
        const fs::path next = sample(other ? "son-hai-clusters.diaban.yaml" : "son-hai.diaban.yaml");
        ASSERT_TRUE(drop(on, {url(next)})) << what;
        EXPECT_TRUE(waitFor([&] { return window().document().file() == next; }, 10)) << what;
        ASSERT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
    }
};

TEST_F(RealDropsTest, AreTakenWhereverTheyFall) {
    expectTaken(part<QPushButton>("openProject"), "the page at the start");
    expectTaken(map(), "the map");
    expectTaken(part<QPushButton>("step3"), "the steps");
    expectTaken(part<QDockWidget>("window.dock.card"), "a panel");
    expectTaken(*window().findChild<QTableView*>()->viewport(), "a table");
    expectTaken(*window().statusBar(), "the status bar");
}

TEST_F(RealDropsTest, OnAFieldAreNoText) {
    open("son-hai.diaban.yaml");
    auto& limits = part<QLineEdit>("styleLimits");
    const QString before = limits.text();
    expectTaken(limits, "a field");
    EXPECT_FALSE(part<QLineEdit>("styleLimits").text().contains(u"file:")) << before.toStdString();
}

TEST_F(RealDropsTest, OnAFloatingPanelAreTakenToo) {
    open("son-hai.diaban.yaml");
    auto& panel = part<QDockWidget>("window.dock.table");
    panel.setFloating(true);
    expectTaken(panel, "a floating panel");
}

TEST_F(RealDropsTest, SeveralAtOnceAreOneProject) {
    ASSERT_TRUE(drop(window(), {url(sample("indicators.csv")), url(sample("boundaries.gpkg"))}));
    ASSERT_TRUE(waitFor([&] { return window().imports().dialog() != nullptr; }, 20));
    ImportDialog& preview = *window().imports().dialog();
    EXPECT_EQ(window().document().project().tables.size(), 1U);
    ASSERT_TRUE(drop(preview, {url(sample("indicators-2025-Q2.xlsx"))})) << "on what is open before the window";
    EXPECT_TRUE(waitFor([&] { return preview.session().files().size() > 1; }, 20));
    preview.reject();
}

/// A program that moves files would remove its own once they are taken.
TEST_F(RealDropsTest, AreCopiedWhereTheOtherProgramWouldRatherMoveThem) {
    const QSignalSpy failed(&window().files(), &ProjectFiles::failed);
    QMimeData dropped;
    dropped.setUrls({url(m_folder.write("notes.docx", "x"))});
    const QPoint at = window().rect().center();
    const Qt::DropActions offered = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(at, offered, &dropped, Qt::LeftButton, Qt::ShiftModifier);
    ASSERT_EQ(enter.proposedAction(), Qt::MoveAction);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_EQ(enter.dropAction(), Qt::CopyAction);
    QDropEvent event(at, offered, &dropped, Qt::LeftButton, Qt::ShiftModifier);
    QApplication::sendEvent(&window(), &event);
    EXPECT_TRUE(event.isAccepted());
    EXPECT_EQ(event.dropAction(), Qt::CopyAction);
    EXPECT_TRUE(waitFor([&] { return !failed.isEmpty(); }, 10));
}

TEST_F(RealDropsTest, AreNotTakenFromAProgramThatCanOnlyMoveThem) {
    const QSignalSpy failed(&window().files(), &ProjectFiles::failed);
    QMimeData dropped;
    dropped.setUrls({url(m_folder.write("notes.docx", "x"))});
    QDragEnterEvent enter(window().rect().center(), Qt::MoveAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_FALSE(enter.isAccepted());
    EXPECT_FALSE(part<QLabel>("dropPlace").property("over").toBool());
    QDropEvent event(window().rect().center(), Qt::MoveAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &event);
    EXPECT_FALSE(event.isAccepted());
    EXPECT_TRUE(failed.isEmpty());
}

TEST_F(RealDropsTest, AreAwaitedAsLongAsTheyAreHeldOverTheWindow) {
    const QLabel& told = part<QLabel>("told");
    const QLabel& place = part<QLabel>("dropPlace");
    QMimeData dragged;
    dragged.setUrls({url(sample("boundaries.gpkg"))});
    for (QWidget* on : {static_cast<QWidget*>(&window()), static_cast<QWidget*>(&part<QPushButton>("openProject"))}) {
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        EXPECT_EQ(told.text(), m_words("window.drop.over"));
        EXPECT_TRUE(place.property("over").toBool());
        QDragLeaveEvent leave;
        QApplication::sendEvent(on, &leave);
        EXPECT_EQ(told.text(), QString());
        EXPECT_FALSE(place.property("over").toBool());
    }
}

TEST_F(RealDropsTest, AreAskedAboutOnceTheDropIsOver) {
    const QSignalSpy failed(&window().files(), &ProjectFiles::failed);
    ASSERT_TRUE(drop(window(), {url(m_folder.write("notes.docx", "x"))}));
    EXPECT_TRUE(failed.isEmpty()) << "who dropped it would wait for the answer";
    EXPECT_TRUE(waitFor([&] { return !failed.isEmpty(); }, 10));
}

TEST_F(RealDropsTest, AddressesElsewhereAreToldAndTextIsNoConcern) {
    const QSignalSpy failed(&window().files(), &ProjectFiles::failed);
    ASSERT_TRUE(drop(window(), {QUrl(QStringLiteral("https://example.org/a.gpkg"))}));
    EXPECT_TRUE(waitFor([&] { return !failed.isEmpty(); }, 10));
    EXPECT_FALSE(drop(window(), {})) << "words alone";
}

TEST_F(RealDropsTest, OfOddNamesAreToldByThem) {
    for (const std::string name : {"a\nb.docx", "<b>bold<h1>.docx", "%1 %2 {file}.docx", " .docx",
                                   "x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x x.docx"}) {
        QSignalSpy failed(&window().files(), &ProjectFiles::failed);
        ASSERT_TRUE(drop(window(), {url(m_folder.write(name, "x"))})) << name;
        ASSERT_TRUE(waitFor([&] { return !failed.isEmpty(); }, 10)) << name;
        EXPECT_THAT(boxWords().toStdString(), testing::HasSubstr(name));
    }
}

/// Enter would take one that nobody meant.
TEST_F(RealDropsTest, WhoChoosesTablesFindsNoFileChosenAlready) {
    open("son-hai.diaban.yaml");
    m_chosenFile = fs::path();
    window().actions()[Act::AddData].trigger();
    m_chosenFile = sample("boundaries.gpkg");
    window().actions()[Act::New].trigger();
    ASSERT_EQ(proposedFiles().size(), 3U);
    EXPECT_FALSE(fs::is_regular_file(proposedFiles()[0])) << proposedFiles()[0];
    EXPECT_FALSE(fs::is_regular_file(proposedFiles()[2])) << proposedFiles()[2];
    EXPECT_TRUE(waitFor([&] { return window().document().file().filename() == "boundaries.diaban.yaml"; }, 20));
}

TEST(PlainBoxes, ShowNamesThatLookLikeHtmlAsTheyAre) {
    test::qtProgram();
    QObject owner;
    const PlainBoxes plain(&owner);
    QMessageBox box(QMessageBox::Warning, {}, QStringLiteral("<b>a</b>"));
    box.setInformativeText(QStringLiteral("<i>b</i>"));
    box.show();
    for (const QLabel* label : box.findChildren<QLabel*>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->objectName().toStdString();
    }
}

TEST(PlainBoxes, TipsShowThemAsTheyAreToo) {
    EXPECT_EQ(asTip(QStringLiteral("Xã A & B")), QStringLiteral("Xã A & B"));
    EXPECT_THAT(asTip(QStringLiteral("<b>x</b>")).toStdString(), testing::HasSubstr("&lt;b&gt;x"));
}

} // namespace
} // namespace diaban::ui
