// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/app/file_dialog_columns.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QTreeView>

namespace diaban::ui {
namespace {

TEST(FileDialogColumns, SizesAndDaysAreWrittenAsTheLanguageDoes) {
    const QDateTime at(QDate(2026, 3, 7), QTime(14, 5));
    EXPECT_EQ(fileDayText(at, Language::Vi), QStringLiteral("07/03/2026 14:05"));
    EXPECT_EQ(fileDayText(at, Language::En), QStringLiteral("7 Mar 2026 14:05"));
    EXPECT_TRUE(fileSizeText(59'494, Language::Vi).startsWith(QStringLiteral("58,1")));
    EXPECT_TRUE(fileSizeText(59'494, Language::En).startsWith(QStringLiteral("58.1")));
}

/// What a list paints.
class PaintedCells : public FileCells {
public:
    using FileCells::FileCells;
    [[nodiscard]] QString textOf(const QModelIndex& index) const {
        QStyleOptionViewItem option;
        initStyleOption(&option, index);
        return option.text;
    }
};

TEST(FileDialogColumns, ADialogListsFilesInTheLanguageOfTheWindow) {
    QApplication& program = test::qtProgram();
    Words words(Language::Vi);
    FileDialogColumns columns(words);
    program.installEventFilter(&columns);
    const test::TempFolder folder;
    (void)folder.write("b.csv", std::string(1'536, 'b'));
    QFileDialog dialog(nullptr, {}, QString::fromStdString(folder.path().string()));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setViewMode(QFileDialog::Detail);
    dialog.show();
    auto* list = dialog.findChild<QTreeView*>(QStringLiteral("treeView"));
    ASSERT_NE(list, nullptr);
    for (const int column : {1, 3}) {
        EXPECT_NE(qobject_cast<FileCells*>(list->itemDelegateForColumn(column)), nullptr) << column;
    }
    EXPECT_GE(list->header()->sectionSize(3), list->fontMetrics().horizontalAdvance(fileDayText(
                                                  QDateTime(QDate(2028, 12, 28), QTime(20, 58)), Language::Vi)));
    ASSERT_TRUE(test::waitFor([&] { return list->model()->rowCount(list->rootIndex()) == 1; }));
    const PaintedCells cells(Language::Vi);
    EXPECT_EQ(cells.textOf(list->model()->index(0, 1, list->rootIndex())), fileSizeText(1'536, Language::Vi));
    const QFileInfo file(QString::fromStdString(folder.file("b.csv")));
    EXPECT_EQ(cells.textOf(list->model()->index(0, 3, list->rootIndex())),
              fileDayText(file.lastModified(), Language::Vi));
    EXPECT_EQ(cells.textOf(list->model()->index(0, 0, list->rootIndex())), QStringLiteral("b.csv"));
}

} // namespace
} // namespace diaban::ui
