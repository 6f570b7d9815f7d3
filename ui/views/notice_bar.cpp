// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/notice_bar.h"

#include "ui/map/announcement.h"
#include "ui/views/bar_ground.h"
#include "ui/views/line_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace diaban::ui {

namespace {

constexpr int kIcon = 18;

} // namespace

NoticeBar::NoticeBar(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_reload(new QPushButton(this)), m_close(new QToolButton(this)) {
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_reload->setObjectName(QStringLiteral("noticeReload"));
    m_reload->setIcon(lineIcon("reload"));
    m_close->setObjectName(QStringLiteral("noticeClose"));
    m_close->setIcon(lineIcon("close"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kBarStripe + 8, 5, 6, 5);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_reload);
    row->addWidget(m_close);
    connect(m_reload, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_reload, &QPushButton::clicked, this, &NoticeBar::reloadAsked);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&words, &Words::changed, this, &NoticeBar::retranslate);
    retranslate();
    hide();
}

void NoticeBar::tell(const QString& words) {
    m_text->setText(words);
    show();
    announce(*this, words);
}

void NoticeBar::tellLeft(const QString& words) {
    m_text->setText(words);
    setVisible(!isHidden() && !words.isEmpty());
}

void NoticeBar::retranslate() {
    m_icon->setPixmap(lineIcon("state-warning", IconInk::Caution).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    m_reload->setText(m_words("window.act.reload"));
    m_reload->setToolTip(m_words("window.act.reload") + QStringLiteral(" (F5)"));
    m_close->setAccessibleName(m_words("notice.close"));
    m_close->setToolTip(m_words("notice.close"));
}

void NoticeBar::paintEvent(QPaintEvent*) {
    paintBarGround(*this);
}

} // namespace diaban::ui
