// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/output_view.h"

#include "ui/views/contents_view.h"
#include "ui/views/page_view.h"

namespace diaban::ui {

OutputView::OutputView(OutputPreview& preview, const Words& words, QWidget* parent)
    : QStackedWidget(parent), m_preview(preview), m_pages(new PageView(preview, words, this)),
      m_contents(new ContentsView(words, this)) {
    setObjectName(QStringLiteral("outputView"));
    m_contents->setObjectName(QStringLiteral("contentsView"));
    addWidget(m_pages);
    addWidget(m_contents);
    connect(&preview, &OutputPreview::changed, this, &OutputView::showPreview);
    showPreview();
}

void OutputView::showPreview() {
    const std::shared_ptr<const OutputContents>& contents = m_preview.contents();
    if (contents) {
        m_contents->show(contents);
    }
    setCurrentWidget(contents ? static_cast<QWidget*>(m_contents) : m_pages);
}

} // namespace diaban::ui
