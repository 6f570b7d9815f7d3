// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/indicator_fields.h"

#include "ui/models/typed_numbers.h"
#include "ui/views/checked_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr int kMostDecimals = 9;
constexpr int kHighestLeast = 100'000;

} // namespace

IndicatorFields::IndicatorFields(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_targetTitle(new QLabel(this)), m_leastTitle(new QLabel(this)),
      m_target(new CheckedLine(this)), m_least(new QSpinBox(this)) {
    m_target->line().setObjectName(QStringLiteral("style.target"));
    m_least->setObjectName(QStringLiteral("style.least"));
    m_least->setRange(0, kHighestLeast);
    m_least->setKeyboardTracking(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_targetTitle->setBuddy(m_target);
    m_leastTitle->setBuddy(m_least);
    row->addWidget(m_targetTitle);
    row->addWidget(m_target, 1);
    row->addWidget(m_leastTitle);
    row->addWidget(m_least, 1);
    connect(m_target, &CheckedLine::entered, this, &IndicatorFields::takeTarget);
    connect(m_least, &QSpinBox::valueChanged, this, &IndicatorFields::takeLeast);
    connect(&words, &Words::changed, this, &IndicatorFields::retranslate);
    retranslate();
    show(nullptr);
}

void IndicatorFields::show(const Indicator* indicator) {
    m_indicator = indicator != nullptr ? std::optional(*indicator) : std::nullopt;
    const QSignalBlocker quiet(m_least);
    setVisible(indicator != nullptr);
    const bool ratio = indicator != nullptr && indicator->isRatio();
    m_leastTitle->setVisible(ratio);
    m_least->setVisible(ratio);
    if (indicator != nullptr) {
        m_target->setText(indicator->target ? numberText(*indicator->target, kMostDecimals, m_words.language())
                                            : QString());
        m_least->setValue(static_cast<int>(std::ceil(indicator->minDenominator)));
    }
}

void IndicatorFields::takeTarget(const QString& text) {
    Indicator changed = *m_indicator;
    changed.target = typedNumber(text, m_words.language());
    if (!changed.target && !text.trimmed().isEmpty()) {
        m_target->setFault(m_words(notTaken(text, m_words.language())));
        return;
    }
    emit edited(changed, qt(changed.key + ":target"));
}

void IndicatorFields::takeLeast(int least) {
    Indicator changed = *m_indicator;
    changed.minDenominator = least;
    emit edited(changed, qt(changed.key + ":least"));
}

void IndicatorFields::retranslate() {
    m_targetTitle->setText(m_words("style.target"));
    m_target->setName(m_words("style.target"), m_words("style.target.none"));
    m_leastTitle->setText(m_words("style.least"));
    m_least->setAccessibleName(m_words("style.least"));
    m_least->findChild<QLineEdit*>()->setAccessibleName(m_words("style.least"));
    m_least->setSpecialValueText(m_words("style.least.none"));
    m_least->setToolTip(m_words("style.least.tip"));
    if (m_indicator) {
        const Indicator now = *m_indicator;
        show(&now);
    }
}

} // namespace diaban::ui
