// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/output_preview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace diaban::ui {

/// A page on a desk: the sheet with its edges, and nothing else.
class SheetView : public QWidget {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void show(const QImage& page, const QString& words);
    /// In device pixels.
    [[nodiscard]] QSize room() const;
    [[nodiscard]] QSize sizeHint() const override { return {480, 340}; }

signals:
    void resized();
    void stepped(int pages); ///< by the keyboard

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QImage m_page;
    QString m_words; ///< in place of a page
};

/// The pages of an output as they will print, one at a time, with the way to the next and back.
class PageView : public QWidget {
    Q_OBJECT

public:
    PageView(OutputPreview& preview, const Words& words, QWidget* parent = nullptr);

private:
    void showPreview();
    void step(int pages);
    [[nodiscard]] QString wordsInstead() const;

    OutputPreview& m_preview;
    const Words& m_words;
    SheetView* m_sheet = nullptr;
    QToolButton *m_back = nullptr, *m_next = nullptr;
    QLabel* m_place = nullptr;
    QTimer m_resized;
};

} // namespace diaban::ui
