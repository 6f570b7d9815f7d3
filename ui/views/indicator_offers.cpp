// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/indicator_offers.h"

#include "ui/views/focus_spoken.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <cstdint>

namespace diaban::ui {

IndicatorOffers::IndicatorOffers(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_why(new QLabel(this)), m_columns(new FocusSpokenView<QListWidget>(this)),
      m_all(new QPushButton(this)) {
    m_why->setObjectName(QStringLiteral("indicatorOffersWhy"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_columns->setObjectName(QStringLiteral("indicatorOffers"));
    m_columns->setMinimumHeight(m_columns->fontMetrics().height() * 2);
    m_all->setObjectName(QStringLiteral("indicatorOffersAll"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_why);
    column->addWidget(m_columns, 1);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_columns, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { emit taken(m_columns->row(item)); });
    connect(m_columns, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem* item) { emit taken(m_columns->row(item)); });
    connect(m_all, &QPushButton::clicked, this, &IndicatorOffers::allTaken);
    connect(&words, &Words::changed, this, &IndicatorOffers::retranslate);
    retranslate();
}

void IndicatorOffers::show(const QStringList& columns, bool tables) {
    m_columns->clear();
    for (const QString& header : columns) {
        m_columns->addItem(QStringLiteral("+ ") + header);
    }
    m_tables = tables;
    retranslate();
}

void IndicatorOffers::retranslate() {
    const int count = m_columns->count();
    m_why->setText(m_words(count > 0  ? "indicators.offer"
                           : m_tables ? "indicators.offer.no_columns"
                                      : "indicators.offer.no_tables"));
    m_columns->setAccessibleName(m_words("indicators.offer.columns"));
    m_columns->setVisible(count > 0);
    m_all->setText(m_words({"indicators.offer.all", {{"count", static_cast<std::int64_t>(count)}}}));
    m_all->setVisible(count > 1);
}

} // namespace diaban::ui
