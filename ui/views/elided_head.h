// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QTimer>

namespace diaban::ui {

/// `text` as it stands in so many lines of that width: broken between words; the last line, and a word that is longer
/// than a line, end in "…", before `keptEnd` where the text ends in that and a line has room for it.
[[nodiscard]] QString elidedLines(const QString& text, const QFont& font, int width, int lines,
                                  const QString& keptEnd = {});

/// The heads of a table's columns, in `lines` at the most and no more than its names need, which end in "…" where there
/// is no room for all of it and then say it as a tip. What is given as a tip of a column is taken as plain text.
class ElidedHead : public QHeaderView {
public:
    explicit ElidedHead(int lines, QWidget* parent = nullptr);

    /// No more lines than that from now on; of a head that was made with several.
    void setLines(int lines);
    void setModel(QAbstractItemModel* model) override;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int section) const override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] QString textOf(int section, int role = Qt::DisplayRole) const;
    [[nodiscard]] QString shown(int section) const;
    void fitHeight();

    int m_lines;
    QTimer m_fitting; ///< once for all columns that change together
};

} // namespace diaban::ui
