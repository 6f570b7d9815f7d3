// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/axis_choosers.h"

#include "ui/models/plain_text.h"
#include "ui/views/elided_box.h"

#include <QHBoxLayout>
#include <QLabel>

namespace diaban::ui {

namespace {

constexpr int kLeastLetters = 3; ///< of the two boxes: the ranking beside them needs the room more
constexpr int kSideBySide = 320; ///< pixels: narrower ones cut names off after a word or two
constexpr int kBetween = 4;

} // namespace

AxisChoosers::AxisChoosers(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_acrossTitle(new QLabel(QStringLiteral("→"), this)), m_upTitle(new QLabel(QStringLiteral("↑"), this)),
      m_up(new ElidedBox(this)), m_across(new ElidedBox(this)) {
    m_acrossTitle->setBuddy(m_across);
    m_upTitle->setBuddy(m_up);
    m_across->setObjectName(QStringLiteral("scatterAcross"));
    m_up->setObjectName(QStringLiteral("scatterUp"));
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(kBetween);
    for (QComboBox* box : {m_up, m_across}) {
        box->setMinimumContentsLength(kLeastLetters);
        auto* row = new QHBoxLayout;
        row->addWidget(box == m_up ? m_upTitle : m_acrossTitle);
        row->addWidget(box, 1);
        m_parts->addLayout(row, 1);
        connect(box, &QComboBox::activated, this, [this] {
            emit chosen(m_across->currentData().toString().toStdString(), m_up->currentData().toString().toStdString());
        });
    }
    connect(&words, &Words::changed, this, &AxisChoosers::retranslate);
    retranslate();
}

void AxisChoosers::setFigures(const std::vector<std::pair<std::string, QString>>& figures, const std::string& across,
                              const std::string& up) {
    for (const auto& [box, chosen] : {std::pair(m_across, across), std::pair(m_up, up)}) {
        box->clear();
        for (const auto& [key, title] : figures) {
            box->addItem(title, qt(key));
            box->setItemData(box->count() - 1, asTip(title), Qt::ToolTipRole);
        }
        box->setCurrentIndex(box->findData(qt(chosen)));
    }
}

void AxisChoosers::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AxisChoosers::retranslate() {
    m_acrossTitle->setToolTip(m_words("chart.across"));
    m_upTitle->setToolTip(m_words("chart.up"));
    m_acrossTitle->setAccessibleName(m_words("chart.across")); // for the arrow
    m_upTitle->setAccessibleName(m_words("chart.up"));
    m_across->setAccessibleName(m_words("chart.across"));
    m_up->setAccessibleName(m_words("chart.up"));
}

} // namespace diaban::ui
