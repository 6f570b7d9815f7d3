// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/page_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace diaban::ui {

namespace {

constexpr int kDesk = 14;         ///< around the sheet
constexpr int kShadow = 3;        ///< of the sheet, to the right and below
constexpr int kAfterResize = 150; ///< milliseconds of rest before a page is painted anew

} // namespace

SheetView::SheetView(QWidget* parent) : QWidget(parent) {
    setMinimumSize(240, 160);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setFocusPolicy(Qt::StrongFocus);
}

void SheetView::show(const QImage& page, const QString& words) {
    m_page = page;
    m_words = words;
    update();
}

QSize SheetView::room() const {
    const QSize inner = size() - QSize(2 * kDesk, 2 * kDesk);
    return inner.isValid() ? inner * devicePixelRatioF() : QSize();
}

void SheetView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Mid));
    const QRect desk = rect().adjusted(kDesk, kDesk, -kDesk, -kDesk);
    if (m_page.isNull()) {
        painter.fillRect(desk, palette().color(QPalette::Window));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(desk.adjusted(kDesk, 0, -kDesk, 0), Qt::AlignCenter | Qt::TextWordWrap, m_words);
    } else {
        const QSizeF size = QSizeF(m_page.size()).scaled(desk.size(), Qt::KeepAspectRatio);
        const QRectF sheet(desk.x() + (desk.width() - size.width()) / 2, desk.y() + (desk.height() - size.height()) / 2,
                           size.width(), size.height());
        painter.fillRect(sheet.translated(kShadow, kShadow), QColor(0, 0, 0, 90));
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(sheet, m_page);
        painter.setPen(QColor("#6b7785"));
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    emit resized();
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        emit stepped(1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        emit stepped(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

PageView::PageView(OutputPreview& preview, const Words& words, QWidget* parent)
    : QWidget(parent), m_preview(preview), m_words(words), m_sheet(new SheetView(this)), m_back(new QToolButton(this)),
      m_next(new QToolButton(this)), m_place(new QLabel(this)) {
    m_sheet->setObjectName(QStringLiteral("sheet"));
    const auto button = [&](QToolButton* made, const char* name, Qt::ArrowType arrow, const char* id, int pages) {
        made->setObjectName(QString::fromLatin1(name));
        made->setArrowType(arrow);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setToolTip(words(id));
        made->setAccessibleName(words(id));
        connect(made, &QToolButton::clicked, this, [this, pages] { step(pages); });
    };
    button(m_back, "pageBack", Qt::LeftArrow, "window.export.page_back", -1);
    button(m_next, "pageNext", Qt::RightArrow, "window.export.page_next", 1);
    m_place->setObjectName(QStringLiteral("pagePlace"));
    m_place->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_place);
    row->addWidget(m_next);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet, 1);
    column->addLayout(row);
    m_resized.setSingleShot(true);
    m_resized.setInterval(kAfterResize);
    connect(&m_resized, &QTimer::timeout, this, [this] { m_preview.setRoom(m_sheet->room()); });
    connect(m_sheet, &SheetView::resized, &m_resized, qOverload<>(&QTimer::start));
    connect(m_sheet, &SheetView::stepped, this, &PageView::step);
    connect(&preview, &OutputPreview::changed, this, &PageView::showPreview);
    showPreview();
}

void PageView::step(int pages) {
    const std::size_t page = m_preview.page();
    if (pages > 0 || page > 0) {
        m_preview.setPage(pages > 0 ? page + 1 : page - 1);
    }
}

QString PageView::wordsInstead() const {
    if (const std::optional<gis::Error>& fault = m_preview.fault()) {
        const bool named = m_preview.faultyInput().empty() || fault->message().id == kInputMissing;
        return (named ? QString() : qt(m_preview.faultyInput()) + QStringLiteral(": ")) + m_preview.faultWords(m_words);
    }
    return m_words(m_preview.isDrawn()      ? "window.export.page_working"
                   : m_preview.hasPreview() ? "window.export.working"
                                            : "window.export.page_none");
}

void PageView::showPreview() {
    const std::size_t pages = m_preview.pageCount();
    const std::size_t page = m_preview.page();
    m_sheet->show(m_preview.image(), wordsInstead());
    m_back->setEnabled(pages > 0 && page > 0);
    m_next->setEnabled(page + 1 < pages);
    const std::size_t written = m_preview.writtenPageCount();
    m_place->setText(pages == 0 ? QString()
                                : m_words({written > pages ? "window.export.page_first" : "window.export.page",
                                           {{"page", static_cast<std::int64_t>(page) + 1},
                                            {"count", static_cast<std::int64_t>(written)}}}));
    m_sheet->setAccessibleName(m_words("window.export.preview"));
    m_sheet->setAccessibleDescription(m_preview.image().isNull() ? wordsInstead() : m_place->text());
}

} // namespace diaban::ui
