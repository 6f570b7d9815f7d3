// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/draft_bar.h"

#include "ui/views/bar_ground.h"
#include "ui/views/line_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace diaban::ui {

namespace {
constexpr int kIcon = 18;
} // namespace

DraftBar::DraftBar(const ClusterDraft& draft, const Words& words, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_words(words), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_goOn(new QPushButton(this)), m_cancel(new QPushButton(this)) {
    setObjectName(QStringLiteral("draftBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("draftPaused"));
    m_goOn->setObjectName(QStringLiteral("draftGoOn"));
    m_cancel->setObjectName(QStringLiteral("draftDrop"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kBarStripe + 8, 5, 6, 5);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_goOn);
    row->addWidget(m_cancel);
    connect(m_goOn, &QPushButton::clicked, this, &DraftBar::goOnAsked);
    connect(m_cancel, &QPushButton::clicked, this, &DraftBar::cancelAsked);
    connect(&draft, &ClusterDraft::changed, this, &DraftBar::retranslate);
    connect(&words, &Words::changed, this, &DraftBar::retranslate);
    retranslate();
    hide();
}

void DraftBar::setPaused(bool paused) {
    retranslate();
    setVisible(paused);
}

void DraftBar::retranslate() {
    const std::string name = m_draft.isActive() ? m_draft.cluster().name : std::string();
    m_icon->setPixmap(lineIcon("pause", IconInk::Caution).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    m_text->setText(name.empty() ? m_words("window.draft.paused_new")
                                 : m_words({"window.draft.paused", {{"cluster", name}}}));
    m_goOn->setText(m_words("window.draft.go_on"));
    m_cancel->setText(m_words("window.draft.cancel"));
    m_goOn->setAccessibleDescription(m_text->text());
    m_cancel->setAccessibleDescription(m_text->text());
}

void DraftBar::paintEvent(QPaintEvent* /*event*/) {
    paintBarGround(*this);
}

} // namespace diaban::ui
