// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/views/import_dialog.h"

#include <QInputDialog>
#include <QLabel>
#include <QTableView>

namespace diaban::ui {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// Tables that come before their boundaries are shown, and wait for them.
class WaitingTablesTest : public WindowTest {
protected:
    fs::path sample(const std::string& name) { return m_folder.path() / "sample" / name; }
    ImportDialog& dialog() { return *window().imports().dialog(); }
    bool read() {
        return waitFor([&] {
            return window().imports().dialog() != nullptr && !window().imports().dialog()->session().isReading();
        });
    }
    void drop(const std::string& name) {
        window().imports().takeDropped({sample(name)});
        ASSERT_TRUE(read());
    }
    template <typename Widget> Widget& in(const char* name) {
        auto* found = dialog().findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
};

TEST_F(WaitingTablesTest, ATableAloneIsShownAndSaysWhatIsMissing) {
    drop("indicators.csv");
    EXPECT_FALSE(window().document().isOpen());
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
    ASSERT_NE(dialog().session().table(), nullptr);
    EXPECT_FALSE(dialog().session().table()->fault);
    EXPECT_TRUE(in<QLabel>("importWanted").isVisible());
    EXPECT_THAT(in<QLabel>("importSummary").text().toStdString(), HasSubstr("150"));
    EXPECT_FALSE(in<QWidget>("importMarks").isVisible()) << "nothing can be corrected yet";
    EXPECT_FALSE(in<QTableView>("importGrid").model()->headerData(0, Qt::Horizontal).toString().contains(u'▾'));
    EXPECT_TRUE(in<QPushButton>("importUse_it").isEnabled());
    EXPECT_EQ(in<QPushButton>("importUse_it").text(), m_words("window.import.choose_boundaries"));
    dialog().reject();
    ASSERT_TRUE(waitFor([&] { return window().imports().dialog() == nullptr; }));
    EXPECT_FALSE(window().document().isOpen());
}

TEST_F(WaitingTablesTest, BoundariesThatAreDroppedAreJoined) {
    drop("indicators.csv");
    window().imports().takeDropped({sample("boundaries.gpkg")});
    ASSERT_TRUE(waitFor([&] { return window().document().isOpen(); }));
    EXPECT_EQ(window().document().project().tables.size(), 1U);
    ASSERT_TRUE(read());
    EXPECT_FALSE(dialog().session().waits()) << "the preview of the project";
    dialog().accept();
    ASSERT_TRUE(waitFor([&] { return window().control().shown().has_value(); }));
}

TEST_F(WaitingTablesTest, TheButtonAsksForThem) {
    drop("indicators.csv");
    m_chosenFile = fs::path(); // none
    in<QPushButton>("importUse_it").click();
    EXPECT_TRUE(dialog().isVisible());
    m_chosenFile = sample("boundaries.gpkg");
    in<QPushButton>("importUse_it").click();
    ASSERT_TRUE(waitFor([&] { return window().document().isOpen(); }));
    EXPECT_EQ(window().document().project().tables.size(), 1U);
}

TEST_F(WaitingTablesTest, BoundariesThatAreNoneLeaveThemWaiting) {
    drop("indicators.csv");
    window().imports().takeDropped({m_folder.write("bad.geojson", "{")});
    ASSERT_TRUE(waitFor([&] { return !boxWords().isEmpty(); }));
    EXPECT_THAT(boxWords().toStdString(), HasSubstr("bad.geojson"));
    ASSERT_TRUE(waitFor([&] { return in<QPushButton>("importUse_it").isEnabled(); }));
    EXPECT_TRUE(dialog().session().waits());
}

TEST_F(WaitingTablesTest, JoiningIsStoppedAndTheyWaitOn) {
    drop("indicators.csv");
    window().imports().takeDropped({sample("boundaries.gpkg")});
    EXPECT_FALSE(in<QPushButton>("importUse_it").isEnabled());
    in<QPushButton>("importStop").click();
    ASSERT_TRUE(waitFor([&] { return in<QPushButton>("importUse_it").isEnabled(); }));
    EXPECT_FALSE(window().document().isOpen());
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
}

TEST_F(WaitingTablesTest, ATableThatIsNoneIsToldByItsNameAndAnotherMayFollow) {
    window().files().take({m_folder.write("empty.csv", "")});
    ASSERT_TRUE(read());
    EXPECT_THAT(in<QLabel>("importNothing").text().toStdString(), HasSubstr("empty.csv"));
    EXPECT_FALSE(in<QPushButton>("importUse_it").isEnabled());
    EXPECT_FALSE(in<QLabel>("importWanted").isVisible()) << "first of all a table is";
    drop("indicators.csv");
    ASSERT_TRUE(waitFor([&] { return in<QPushButton>("importUse_it").isEnabled(); }));
    EXPECT_THAT(dialog().session().files(), ElementsAre(sample("indicators.csv")));
}

TEST_F(WaitingTablesTest, ATableThatIsTakenOutIsWaitedForNoMore) {
    drop("indicators.csv");
    in<QPushButton>("importRemove").click();
    EXPECT_TRUE(dialog().session().files().empty());
    EXPECT_FALSE(in<QPushButton>("importUse_it").isEnabled());
}

/// Answers the question which of several layers is meant.
class LayerChooser {
public:
    LayerChooser(MainWindow& window, const QString& layer) {
        QObject::connect(&m_soon, &QTimer::timeout, [&window, layer, this] {
            auto* dialog = window.findChild<QInputDialog*>(QStringLiteral("chooseLayer"));
            if (dialog != nullptr && dialog->isVisible()) {
                m_offered = dialog->comboBoxItems();
                dialog->setTextValue(layer);
                layer.isEmpty() ? dialog->reject() : dialog->accept();
            }
        });
        m_soon.start(10);
    }
    [[nodiscard]] const QStringList& offered() const { return m_offered; }

private:
    QTimer m_soon;
    QStringList m_offered;
};

TEST_F(WaitingTablesTest, OfSeveralLayersTheOneThatIsMeantIsAskedFor) {
    fs::copy(sample("boundaries.gpkg"), sample("wards.gpkg"));
    {
        const LayerChooser none(window(), {});
        window().files().take({sample("boundaries.gpkg"), sample("wards.gpkg")});
        EXPECT_EQ(none.offered(), QStringList({QStringLiteral("boundaries.gpkg"), QStringLiteral("wards.gpkg")}));
    }
    EXPECT_FALSE(window().document().isOpen());
    const LayerChooser second(window(), QStringLiteral("wards.gpkg"));
    window().files().take({sample("boundaries.gpkg"), sample("wards.gpkg")});
    ASSERT_TRUE(waitFor([&] { return window().document().isOpen(); }));
    EXPECT_EQ(window().document().project().boundaries.path, "wards.gpkg");
}

TEST_F(WaitingTablesTest, AFolderIsCalledByItsName) {
    window().files().take({m_folder.path() / "sample" / ""});
    EXPECT_THAT(boxWords().toStdString(), HasSubstr("“sample”"));
}

TEST_F(WaitingTablesTest, AFileWithoutAnEndingIsToldByItsName) {
    window().files().take({m_folder.write("README", "words")});
    EXPECT_THAT(boxWords().toStdString(), HasSubstr("README"));
}

} // namespace
} // namespace diaban::ui
