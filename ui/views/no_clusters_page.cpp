// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/no_clusters_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kMostWidth = 620; ///< pixels: longer lines are hard to read
constexpr int kSpacing = 5;

} // namespace

NoClustersPage::NoClustersPage(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_new(new QPushButton(this)), m_gaps(new QPushButton(this)), m_table(new QPushButton(this)),
      m_buttons(new QHBoxLayout) {
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    setObjectName(QStringLiteral("noClusters"));
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(kMostWidth);
    m_new->setObjectName(QStringLiteral("firstCluster"));
    m_gaps->setObjectName(QStringLiteral("firstGaps"));
    m_table->setObjectName(QStringLiteral("addClusters"));
    for (QPushButton* button : {m_new, m_gaps, m_table}) {
        m_buttons->addWidget(button, 0, Qt::AlignLeft);
    }
    m_buttons->addStretch(1);
    m_buttons->setSpacing(kSpacing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->setSpacing(kSpacing);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    column->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &NoClustersPage::newAsked);
    connect(m_gaps, &QPushButton::clicked, this, &NoClustersPage::gapsAsked);
    connect(m_table, &QPushButton::clicked, this, &NoClustersPage::tableAsked);
    connect(&words, &Words::changed, this, &NoClustersPage::retranslate);
    retranslate();
}

/// Side by side.
int NoClustersPage::buttonsWidth() const {
    const QMargins around = layout()->contentsMargins();
    int width = around.left() + around.right() + 2 * m_buttons->spacing();
    for (const QPushButton* button : {m_new, m_gaps, m_table}) {
        width += button->sizeHint().width();
    }
    return width;
}

void NoClustersPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_buttons->setDirection(width() < buttonsWidth() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QSize NoClustersPage::minimumSizeHint() const {
    const int least = m_gaps->sizeHint().width();
    return {least, layout()->minimumHeightForWidth(std::max(least, width()))};
}

void NoClustersPage::retranslate() {
    m_title->setText(m_words("window.clusters.none"));
    m_text->setText(m_words("window.clusters.none.text"));
    m_new->setText(m_words("window.clusters.none.new"));
    m_gaps->setText(m_words("window.clusters.none.gaps"));
    m_table->setText(m_words("window.clusters.add"));
}

} // namespace diaban::ui
