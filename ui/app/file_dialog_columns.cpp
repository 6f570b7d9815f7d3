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

namespace diaban::ui {

namespace {

constexpr int kSizeColumn = 1, kDayColumn = 3; ///< of QFileSystemModel
constexpr int kCellMargin = 16;                ///< pixels, left and right of a cell's words

/// Days are longer than Qt thinks; the dialog becomes as much wider.
void makeRoom(QFileDialog& dialog, const QTreeView& list, Language language) {
    const QDateTime longest(QDate(2028, 12, 28), QTime(20, 58));
    const int needed = list.fontMetrics().horizontalAdvance(fileDayText(longest, language)) + kCellMargin;
    const int more = needed - list.header()->sectionSize(kDayColumn);
    if (more > 0) {
        list.header()->resizeSection(kDayColumn, needed);
        dialog.resize(dialog.width() + more, dialog.height());
    }
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
    if (event->type() == QEvent::Polish) {
        if (auto* dialog = qobject_cast<QFileDialog*>(watched)) {
            if (auto* list =
                    dialog->findChild<QTreeView*>(QStringLiteral("treeView"))) { // none in a dialog of the system
                auto* cells = new FileCells(m_words.language(), list);           // the list owns it
                list->setItemDelegateForColumn(kSizeColumn, cells);
                list->setItemDelegateForColumn(kDayColumn, cells);
                makeRoom(*dialog, *list, m_words.language());
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace diaban::ui
