// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/indicator_fields.h"

#include "src/indicator/target_range.h"
#include "ui/models/typed_numbers.h"
#include "ui/views/checked_line.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <cmath>
#include <initializer_list>

namespace diaban::ui {

namespace {

constexpr int kMostDecimals = 9;
constexpr int kAsNeeded = -1; ///< decimals: as few as tell classes apart
constexpr int kHighestLeast = 100'000;

void nameSpin(QSpinBox& box, const QString& name, const QString& tip) {
    box.setAccessibleName(name);
    box.setToolTip(tip);
    box.findChild<QLineEdit*>()->setAccessibleName(name);
}

} // namespace

IndicatorFields::IndicatorFields(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_grid(new QGridLayout(this)), m_targetTitle(new QLabel(this)),
      m_leastTitle(new QLabel(this)), m_decimalsTitle(new QLabel(this)), m_target(new CheckedLine(this)),
      m_least(new QSpinBox(this)), m_decimals(new QSpinBox(this)) {
    m_target->line().setObjectName(QStringLiteral("style.target"));
    m_least->setObjectName(QStringLiteral("style.least"));
    m_least->setRange(0, kHighestLeast);
    m_least->setKeyboardTracking(false);
    m_decimals->setObjectName(QStringLiteral("style.decimals"));
    m_decimals->setRange(kAsNeeded, kMostDecimals);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    m_targetTitle->setBuddy(m_target);
    m_leastTitle->setBuddy(m_least);
    m_decimalsTitle->setBuddy(m_decimals);
    setNarrow(false);
    connect(m_target, &CheckedLine::entered, this, &IndicatorFields::takeTarget);
    connect(m_least, &QSpinBox::valueChanged, this, &IndicatorFields::takeLeast);
    connect(m_decimals, &QSpinBox::valueChanged, this, &IndicatorFields::takeDecimals);
    connect(&words, &Words::changed, this, &IndicatorFields::retranslate);
    retranslate();
    show(nullptr);
}

void IndicatorFields::setNarrow(bool narrow) {
    for (QWidget* part : std::initializer_list<QWidget*>{m_targetTitle, m_target, m_leastTitle, m_least,
                                                         &m_target->fault(), m_decimalsTitle, m_decimals}) {
        m_grid->removeWidget(part);
    }
    m_grid->addWidget(m_targetTitle, 0, 0);
    m_grid->addWidget(m_target, 0, 1, 1, narrow ? 3 : 1);
    m_grid->addWidget(&m_target->fault(), 1, 0, 1, 4); // all the width, where its line has too little
    m_grid->addWidget(m_leastTitle, narrow ? 2 : 0, narrow ? 0 : 2, 1, narrow ? 3 : 1);
    m_grid->addWidget(m_least, narrow ? 2 : 0, 3);
    m_grid->addWidget(m_decimalsTitle, narrow ? 3 : 2, 0, 1, 3);
    m_grid->addWidget(m_decimals, narrow ? 3 : 2, 3);
}

void IndicatorFields::show(const Indicator* indicator) {
    m_indicator = indicator != nullptr ? std::optional(*indicator) : std::nullopt;
    const QSignalBlocker quiet(m_least);
    const QSignalBlocker alsoQuiet(m_decimals);
    setVisible(indicator != nullptr);
    const bool ratio = indicator != nullptr && indicator->isRatio();
    const bool number = indicator != nullptr && indicator->kind != IndicatorKind::Status;
    m_leastTitle->setVisible(ratio);
    m_least->setVisible(ratio);
    m_decimalsTitle->setVisible(number);
    m_decimals->setVisible(number);
    if (indicator != nullptr) {
        m_target->setText(indicator->target ? numberText(*indicator->target, kMostDecimals, m_words.language())
                                            : QString());
        m_least->setValue(static_cast<int>(std::ceil(indicator->minDenominator)));
        m_decimals->setValue(indicator->decimals);
    }
}

void IndicatorFields::takeTarget(const QString& text) {
    Indicator changed = *m_indicator;
    changed.target = typedNumber(text, m_words.language());
    if (!changed.target && !text.trimmed().isEmpty()) {
        m_target->setFault(m_words(notTaken(text, m_words.language())));
        return;
    }
    if (changed.target && !isPossibleTarget(changed.kind, *changed.target)) {
        m_target->setFault(m_words("style.target.outside"));
        return;
    }
    emit edited(changed, qt(changed.key + ":target"));
}

void IndicatorFields::takeLeast(int least) {
    Indicator changed = *m_indicator;
    changed.minDenominator = least;
    emit edited(changed, qt(changed.key + ":least"));
}

void IndicatorFields::takeDecimals(int decimals) {
    Indicator changed = *m_indicator;
    changed.decimals = decimals;
    emit edited(changed, qt(changed.key + ":decimals"));
}

void IndicatorFields::retranslate() {
    m_targetTitle->setText(m_words("style.target"));
    m_target->setName(m_words("style.target"), m_words("style.target.none"));
    m_leastTitle->setText(m_words("style.least"));
    m_least->setSpecialValueText(m_words("style.least.none"));
    m_decimalsTitle->setText(m_words("style.decimals"));
    m_decimals->setSpecialValueText(m_words("style.decimals.auto"));
    nameSpin(*m_least, m_words("style.least"), m_words("style.least.tip"));
    nameSpin(*m_decimals, m_words("style.decimals"), m_words("style.decimals.tip"));
    if (m_indicator) {
        const Indicator now = *m_indicator;
        show(&now);
    }
}

} // namespace diaban::ui
