// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/output_preview.h"

#include <QStackedWidget>

namespace diaban::ui {

class ContentsView;
class PageView;

/// An output before it is written: its pages as they will print, or what it will hold in words and tables. While that
/// is made, and where it cannot be, the place of the page says so.
class OutputView : public QStackedWidget {
    Q_OBJECT

public:
    OutputView(OutputPreview& preview, const Words& words, QWidget* parent = nullptr);

private:
    void showPreview();

    OutputPreview& m_preview;
    PageView* m_pages = nullptr;
    ContentsView* m_contents = nullptr;
};

} // namespace diaban::ui
