// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/output_name_editor.h"

#include <QLineEdit>
#include <algorithm>
#include <utility>

namespace diaban::ui {

OutputNameEditor::OutputNameEditor(QString name, QObject* parent) : TwoLinesDelegate(parent), m_name(std::move(name)) {}

QWidget* OutputNameEditor::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& /*index*/) const {
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("outputName"));
    line->setAccessibleName(m_name);
    return line;
}

void OutputNameEditor::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString refused = index.data(kRefusedName).toString();
    static_cast<QLineEdit*>(editor)->setText(refused.isEmpty() ? index.data(Qt::UserRole).toString() : refused);
}

void OutputNameEditor::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QString path = static_cast<QLineEdit*>(editor)->text().trimmed();
    model->setData(index, {}, kRefusedName);
    if (!path.isEmpty() && path != index.data(Qt::UserRole).toString()) {
        emit renamed(index.row(), path);
    }
}

/// Over all the words of the row, beside its tick.
void OutputNameEditor::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const {
    TwoLinesDelegate::updateEditorGeometry(editor, option, index);
    QRect place = editor->geometry();
    place.setTop(option.rect.top());
    place.setHeight(std::max(option.rect.height(), editor->sizeHint().height()));
    place.setRight(option.rect.right());
    editor->setGeometry(place);
}

} // namespace diaban::ui
