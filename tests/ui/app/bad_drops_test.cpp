// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/views/import_dialog.h"

#include <sys/stat.h>

#include <QLabel>
#include <QSignalSpy>
#include <algorithm>

namespace diaban::ui {
namespace {

/// Files that are no good, dropped on the window: each is told by its name, and what was open stays.
class BadDropsTest : public WindowTest {
protected:
    fs::path folder(const std::string& name) {
        fs::create_directory(m_folder.path() / name);
        return m_folder.path() / name;
    }
    fs::path pipe(const std::string& name) {
        EXPECT_EQ(mkfifo((m_folder.path() / name).c_str(), 0600), 0);
        return m_folder.path() / name;
    }
    fs::path link(const std::string& name) {
        fs::create_symlink("nowhere", m_folder.path() / name);
        return m_folder.path() / name;
    }
    fs::path huge(const std::string& name) {
        const fs::path made = m_folder.write(name, "a;b\n1;2\n");
        fs::resize_file(made, std::uintmax_t{3} << 30U); // with a hole: it takes no room
        return made;
    }
    static std::string noise(std::size_t bytes) {
        std::string text;
        std::uint32_t state = 2463534242;
        for (std::size_t i = 0; i < bytes; ++i) {
            state ^= state << 13U;
            state ^= state >> 17U;
            state ^= state << 5U;
            text += static_cast<char>(state);
        }
        return text;
    }
    /// The preview that opens says which file is meant, and can be left.
    void expectToldInPreview(const fs::path& dropped) {
        ImportDialog* dialog = window().imports().dialog();
        ASSERT_NE(dialog, nullptr);
        std::string told;
        QObject::connect(&dialog->session(), &ImportSession::failed, dialog,
                         [&](const gis::Error& error) { told = error.file(); });
        ASSERT_TRUE(waitFor([&] { return !told.empty(); }, 10)) << dropped;
        EXPECT_THAT(told, testing::HasSubstr(dropped.filename().string()));
        dialog->reject();
        ASSERT_TRUE(waitFor([&] { return window().imports().dialog() == nullptr; }));
    }
    std::vector<fs::path> bad(const std::string& ending) {
        return {m_folder.write("noise" + ending, noise(3000)),
                m_folder.write("empty" + ending, ""),
                folder("folder" + ending),
                pipe("pipe" + ending),
                link("link" + ending),
                huge("huge" + ending)};
    }
    void expectTold(const fs::path& dropped) {
        QSignalSpy failed(&window().files(), &ProjectFiles::failed);
        QSignalSpy faulty(&window().document(), &Document::failed);
        window().files().take({dropped});
        ASSERT_TRUE(waitFor([&] { return !failed.isEmpty() || !faulty.isEmpty(); }, 10)) << dropped;
        EXPECT_THAT(boxWords().toStdString(), testing::HasSubstr(dropped.filename().string()));
    }
};

TEST_F(BadDropsTest, AsLayersAreToldByTheirName) {
    for (const std::string ending : {".gpkg", ".geojson", ".shp", ".kml", ".fgb"}) {
        for (const fs::path& dropped : bad(ending)) {
            expectTold(dropped);
            EXPECT_FALSE(window().document().isOpen()) << dropped;
        }
    }
}

TEST_F(BadDropsTest, AsProjectsAreToldByTheirName) {
    open("son-hai.diaban.yaml");
    const fs::path before = window().document().file();
    for (const fs::path& dropped : bad(".diaban.yaml")) {
        expectTold(dropped);
        EXPECT_EQ(window().document().file(), before) << dropped;
    }
}

TEST_F(BadDropsTest, OfNoKnownKindAreToldByTheirName) {
    for (const fs::path& dropped : bad(".docx")) {
        expectTold(dropped);
        EXPECT_FALSE(window().document().isOpen()) << dropped;
    }
}

/// Told within the preview, which then is left.
TEST_F(BadDropsTest, AsTablesAreToldAndChangeNothing) {
    open("son-hai.diaban.yaml");
    for (const std::string ending : {".xlsx", ".xls", ".ods", ".csv", ".txt"}) {
        for (const fs::path& dropped : bad(ending)) {
            window().files().take({dropped});
            ASSERT_NO_FATAL_FAILURE(expectToldInPreview(dropped));
            EXPECT_FALSE(window().document().isModified()) << dropped;
        }
    }
}

/// The same of tables that would wait for boundaries.
TEST_F(BadDropsTest, AsTablesAloneAreToldByTheirName) {
    for (const std::string ending : {".xlsx", ".csv"}) {
        for (const fs::path& dropped : bad(ending)) {
            window().files().take({dropped});
            ASSERT_NO_FATAL_FAILURE(expectToldInPreview(dropped));
            EXPECT_FALSE(window().document().isOpen()) << dropped;
        }
    }
}

TEST_F(BadDropsTest, ABadTableDoesNotTakeBoundariesOrAnotherTableAway) {
    const fs::path bad = m_folder.write("noise.xlsx", noise(3000));
    window().files().take({m_folder.path() / "sample/boundaries.gpkg", m_folder.path() / "sample/indicators.csv", bad});
    ASSERT_TRUE(waitFor([&] { return !boxWords().isEmpty(); }, 20));
    EXPECT_THAT(boxWords().toStdString(), testing::HasSubstr("noise.xlsx"));
    ASSERT_TRUE(window().document().isOpen());
    ASSERT_EQ(window().document().project().tables.size(), 1U);
    EXPECT_EQ(window().document().project().tables.front().path, "indicators.csv");
    ASSERT_TRUE(waitFor([&] { return window().imports().dialog() != nullptr; }));
    window().imports().dialog()->reject();
    ASSERT_TRUE(waitFor([&] { return !window().document().isOpen(); }));
    window().files().take({m_folder.path() / "sample/boundaries.gpkg", bad});
    ASSERT_TRUE(waitFor([&] { return window().document().isOpen(); }, 20)) << "of the boundaries alone";
    EXPECT_TRUE(window().document().project().tables.empty());
}

TEST_F(BadDropsTest, ATableWhoseBoundariesAreBadWaitsForOthers) {
    window().files().take({m_folder.write("bad.geojson", "{"), m_folder.path() / "sample/indicators.csv"});
    ASSERT_TRUE(waitFor([&] { return window().imports().dialog() != nullptr; }, 20));
    EXPECT_THAT(boxWords().toStdString(), testing::HasSubstr("bad.geojson"));
    ImportDialog& dialog = *window().imports().dialog();
    ASSERT_TRUE(waitFor([&] { return dialog.session().table() != nullptr; }, 20));
    EXPECT_TRUE(dialog.session().waits());
    EXPECT_EQ(dialog.session().files().size(), 1U);
    dialog.reject();
}

TEST_F(BadDropsTest, OfSeveralBadFilesEachIsTold) {
    window().files().take({m_folder.write("broken.xlsx", noise(3000)), m_folder.write("cut.geojson", "{"),
                           m_folder.write("empty.csv", "")});
    ASSERT_TRUE(waitFor([&] { return window().imports().dialog() != nullptr; }, 20));
    EXPECT_THAT(boxWords().toStdString(), testing::HasSubstr("cut.geojson"));
    ImportDialog& dialog = *window().imports().dialog();
    const auto isTold = [&] {
        const QList<QLabel*> labels = dialog.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().contains(QStringLiteral("broken.xlsx")) &&
                   label->text().contains(QStringLiteral("empty.csv"));
        });
    };
    EXPECT_TRUE(waitFor(isTold, 20));
    dialog.reject();
}

TEST_F(BadDropsTest, OfTwoTablesForAProjectTheGoodOneIsShown) {
    open("son-hai.diaban.yaml");
    window().files().take(
        {m_folder.write("noise.xlsx", noise(3000)), m_folder.path() / "sample/indicators-2025-Q2.xlsx"});
    ASSERT_TRUE(waitFor([&] { return window().imports().dialog() != nullptr; }));
    ImportDialog& dialog = *window().imports().dialog();
    ASSERT_TRUE(waitFor([&] { return dialog.session().table() != nullptr; }, 20));
    EXPECT_EQ(dialog.session().draft().tables.back().path, "indicators-2025-Q2.xlsx");
    const auto& told = *dialog.findChild<QLabel*>(QStringLiteral("importTold"));
    EXPECT_THAT(told.text().toStdString(), testing::HasSubstr("noise.xlsx"));
    dialog.reject();
}

TEST_F(BadDropsTest, BadFilesAreToldBesideTheFaultOfTheOneThatIsShown) {
    open("son-hai.diaban.yaml");
    window().files().take({m_folder.write("noise.xlsx", noise(3000)), m_folder.write("odd.csv", "a;b\n1;2\n3;4\n")});
    ASSERT_TRUE(waitFor([&] { return window().imports().dialog() != nullptr; }));
    ImportDialog& dialog = *window().imports().dialog();
    ASSERT_TRUE(waitFor([&] { return dialog.session().table() != nullptr; }, 20));
    EXPECT_TRUE(dialog.session().table()->fault.has_value() || dialog.session().table()->rowsMet == 0U);
    const std::string told = dialog.findChild<QLabel*>(QStringLiteral("importTold"))->text().toStdString();
    EXPECT_THAT(told, testing::HasSubstr("noise.xlsx"));
    EXPECT_THAT(told, testing::HasSubstr(" · ")) << "and its own";
    dialog.reject();
}

} // namespace
} // namespace diaban::ui
