// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/views/export_panel.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <set>
#include <string>

namespace diaban::ui {

/// A project of the sample with its inputs, in a folder of the test's own, and the panel over it.
class ExportPanelTest : public testing::Test {
protected:
    void open(const std::string& name = "son-hai.diaban.yaml", const std::string& leftOut = {}) {
        test::qtProgram();
        std::filesystem::copy(std::filesystem::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        std::string text = test::bytesOf(m_folder.path() / "sample" / name);
        m_folder.write("sample/" + name, text.erase(text.find(leftOut), leftOut.size()));
        m_document.open(m_folder.path() / "sample" / name);
        ASSERT_TRUE(test::waitFor([&] { return m_document.loaded() != nullptr; }));
        m_panel = std::make_unique<ExportPanel>(m_document, m_words);
        m_panel->open();
        part<QLineEdit>("exportFolder").setText(QString::fromStdString((m_folder.path() / "window").string()));
    }
    void TearDown() override {
        if (const char* folder = std::getenv("DIABAN_SHOTS")) {
            const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
            m_panel->grab().save(QString::fromStdString(std::string(folder) + "/export_" + name + ".png"));
        }
    }
    template <typename Widget> Widget& part(const char* name) {
        auto* found = m_panel->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    /// Chooses the output of that path, and waits for its preview.
    bool chosen(const std::string& path) {
        for (int i = 0; i < outputs().count(); ++i) {
            if (outputs().item(i)->data(Qt::UserRole).toString().toStdString() == path) {
                outputs().setCurrentRow(i);
                return test::waitFor(
                    [&] { return m_panel->preview().contents() != nullptr || !m_panel->preview().image().isNull(); });
            }
        }
        return false;
    }
    QListWidget& outputs() { return part<QListWidget>("outputs"); }
    void tickOnly(const std::set<std::string>& paths) {
        for (int i = 0; i < outputs().count(); ++i) {
            QListWidgetItem* item = outputs().item(i);
            const bool wanted = paths.contains(item->data(Qt::UserRole).toString().toStdString());
            item->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        }
    }
    bool exported() {
        part<QPushButton>("exportStart").click();
        return test::waitFor([&] { return part<QPushButton>("exportStart").isEnabled(); }, 120);
    }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    Document m_document{m_words};
    std::unique_ptr<ExportPanel> m_panel;
};

} // namespace diaban::ui
