// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/file_dialog_columns.h"

#include "ui/models/typed_numbers.h"

#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QLocale>
#include <QTreeView>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kSizeColumn = 1, kKindColumn = 2, kDayColumn = 3; ///< of QFileSystemModel
constexpr int kCellMargin = 16;                                 ///< pixels, left and right of a cell's words
constexpr int kKindLetters = 16;

/// Makes a column that wide at least; how much that is more.
int widen(QHeaderView& header, int column, int width) {
    const int more = std::max(width + kCellMargin - header.sectionSize(column), 0);
    header.resizeSection(column, header.sectionSize(column) + more);
    return more;
}

/// Days and kinds are longer than Qt thinks; the dialog becomes as much wider.
void makeRoom(QFileDialog& dialog, const QTreeView& list, Language language) {
    const QDateTime longest(QDate(2028, 12, 28), QTime(20, 58));
    const int day = list.fontMetrics().horizontalAdvance(fileDayText(longest, language));
    const int kind = list.fontMetrics().averageCharWidth() * kKindLetters;
    const int more = widen(*list.header(), kDayColumn, day) + widen(*list.header(), kKindColumn, kind);
    dialog.resize(dialog.width() + more, dialog.height());
}

} // namespace

QString fileSizeText(qint64 bytes, Language language) {
    return localeOf(language).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString fileDayText(const QDateTime& at, Language language) {
    return localeOf(language).toString(at, language == Language::Vi ? QStringLiteral("dd/MM/yyyy HH:mm")
                                                                    : QStringLiteral("d MMM yyyy HH:mm"));
}

void FileCells::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const auto* files = qobject_cast<const QFileSystemModel*>(index.model());
    if (files == nullptr) {
        return;
    }
    if (index.column() == kDayColumn) {
        option->text = fileDayText(files->lastModified(index), m_language);
    } else if (index.column() == kSizeColumn && !files->isDir(index)) {
        option->text = fileSizeText(files->size(index), m_language);
    }
}

bool FileDialogColumns::eventFilter(QObject* watched, QEvent* event) {
    auto* dialog = event->type() == QEvent::Show ? qobject_cast<QFileDialog*>(watched) : nullptr;
    // A dialog of the system has no list of Qt's; one that is shown again has its cells.
    auto* list = dialog == nullptr ? nullptr : dialog->findChild<QTreeView*>(QStringLiteral("treeView"));
    if (list != nullptr && qobject_cast<FileCells*>(list->itemDelegateForColumn(kDayColumn)) == nullptr) {
        auto* cells = new FileCells(m_words.language(), list); // the list owns it
        list->setItemDelegateForColumn(kSizeColumn, cells);
        list->setItemDelegateForColumn(kDayColumn, cells);
        makeRoom(*dialog, *list, m_words.language());
    }
    return QObject::eventFilter(watched, event);
}

} // namespace diaban::ui
