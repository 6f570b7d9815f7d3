// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/app/main_window.h"
#include "ui/app/settings.h"
#include "ui/map/map_view.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace diaban::test {

inline void mouse(QWidget& widget, QEvent::Type type, const QPoint& place, Qt::MouseButtons held) {
    QMouseEvent event(type, place, widget.mapToGlobal(place), Qt::LeftButton, held, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

inline void click(QWidget& widget, const QPoint& place) {
    mouse(widget, QEvent::MouseButtonPress, place, Qt::LeftButton);
    mouse(widget, QEvent::MouseButtonRelease, place, Qt::NoButton);
}

inline void press(QWidget& widget, Qt::Key key, const QString& text = {}) {
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QApplication::sendEvent(&widget, &event);
    }
}

/// Takes a row of a box as its users do: setCurrentIndex() alone does not say so.
inline void choose(QComboBox& box, int row) {
    box.setCurrentIndex(row);
    emit box.activated(row);
}

/// Another text in the place of what a line says.
inline void type(QLineEdit& line, const QString& text) {
    line.setFocus();
    line.selectAll();
    press(line, Qt::Key_unknown, text);
}

} // namespace diaban::test

namespace diaban::ui {

namespace fs = std::filesystem;
using test::waitFor;

/// The window with the sample province in a folder of the test's own. Message boxes are answered, and their words kept.
/// Where DIABAN_SHOTS names a folder, the window is saved there as it looks at the end of each test.
class WindowTest : public testing::Test {
protected:
    void SetUp() override {
        QApplication& program = test::qtProgram();
        applyTheme(program, Theme::Light);
        fs::remove_all(Settings::recoveryFolder());
        Settings::setPlace({}, {}); // panels as they are at first, whatever other tests did to them
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        QObject::connect(&m_boxes, &QTimer::timeout, [this] { answerBoxes(); });
        m_boxes.start(20);
        m_window = std::make_unique<MainWindow>(m_words);
        m_window->show();
    }

    void TearDown() override {
        const char* folder = std::getenv("DIABAN_SHOTS");
        if (folder != nullptr && m_window) {
            const std::string name = testing::UnitTest::GetInstance()->current_test_info()->name();
            m_window->grab().save(QString::fromStdString(std::string(folder) + "/" + name + ".png"));
        }
        m_answer = QMessageBox::Discard;
        if (m_window) {
            m_window->close();
        }
    }

    MainWindow& window() { return *m_window; }
    /// Of the last message box.
    [[nodiscard]] const QString& boxWords() const { return m_boxWords; }
    /// What dialogs of files proposed, one after the other.
    [[nodiscard]] const std::vector<fs::path>& proposedFiles() const { return m_proposedFiles; }

    void open(const std::string& name = "son-hai.diaban.yaml") {
        m_window->files().open(m_folder.path() / "sample" / name);
        ASSERT_TRUE(waitFor([&] { return map().ground() != nullptr && m_window->control().shown().has_value(); }));
    }

    template <typename Widget> Widget& part(const char* name) {
        auto* found = m_window->findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    MapView& map() { return part<MapView>("map"); }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    QMessageBox::StandardButton m_answer = QMessageBox::Ok;
    std::optional<fs::path> m_chosenFile; ///< in dialogs of files; nothing: the one that is proposed; empty: none
    std::unique_ptr<MainWindow> m_window;

private:
    void answerFileDialog(QFileDialog& dialog) {
        m_proposedFiles.emplace_back(dialog.selectedFiles().value(0).toStdString());
        if (m_chosenFile) {
            dialog.selectFile(QString::fromStdString(m_chosenFile->string()));
            // Qt leaves the name alone that somebody may be typing.
            dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
                ->setText(
                    dialog.directory().absoluteFilePath(QString::fromStdString(m_chosenFile->filename().string())));
        }
        QDialog& plain = dialog; // its own accept() is for itself alone
        m_chosenFile && m_chosenFile->empty() ? plain.reject() : plain.accept();
    }

    void answerBoxes() {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            answerFileDialog(*dialog);
            return;
        }
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (box == nullptr) {
            return;
        }
        m_boxWords = box->text() + u'\n' + box->informativeText();
        if (QAbstractButton* button = box->button(m_answer)) {
            button->click();
        } else {
            box->accept();
        }
    }

    QTimer m_boxes;
    QString m_boxWords;
    std::vector<fs::path> m_proposedFiles;
};

} // namespace diaban::ui
