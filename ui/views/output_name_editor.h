// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/two_lines_delegate.h"

namespace diaban::ui {

/// Edits the path of an output in its row of the list, whose text says more than that: the path is Qt::UserRole.
/// A name that was refused is kept there to be corrected, under kRefusedName.
class OutputNameEditor : public TwoLinesDelegate {
    Q_OBJECT

public:
    static constexpr int kRefusedName = Qt::UserRole + 1;

    explicit OutputNameEditor(QString name, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void renamed(int row, const QString& path) const;

private:
    QString m_name; ///< of the line, for whoever does not see it
};

} // namespace diaban::ui
