// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/indicator_form.h"

#include "ui/models/typed_numbers.h"
#include "ui/views/checked_line.h"
#include "ui/views/elided_box.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace diaban::ui {

namespace {

constexpr int kMostDecimals = 9;
constexpr int kLeastField = 70; ///< pixels: the list beside the form needs the room more in a narrow window
enum BetterRow { Neither, More, Less };

} // namespace

IndicatorForm::IndicatorForm(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_better(new ElidedBox(this)), m_target(new CheckedLine(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    m_nameVi = addLine("indicators.name_vi", &LocalText::vi, &Indicator::name);
    m_nameEn = addLine("indicators.name_en", &LocalText::en, &Indicator::name);
    m_unitVi = addLine("indicators.unit_vi", &LocalText::vi, &Indicator::unit);
    m_unitEn = addLine("indicators.unit_en", &LocalText::en, &Indicator::unit);
    addField("indicators.head.better", m_better);
    addField("indicators.head.target", m_target);
    setNarrow(false);
    m_better->setObjectName(QStringLiteral("indicatorBetter"));
    m_target->line().setObjectName(QStringLiteral("indicatorTarget"));
    m_better->addItems({{}, {}, {}});
    m_better->setMinimumWidth(kLeastField);
    connect(m_better, &QComboBox::activated, this, [this](int row) {
        edit("direction", [row](Indicator& indicator) {
            indicator.direction =
                row == Neither ? std::nullopt : std::optional(row == More ? Direction::More : Direction::Less);
        });
    });
    connect(m_target, &CheckedLine::entered, this, &IndicatorForm::takeTarget);
    connect(&words, &Words::changed, this, &IndicatorForm::retranslate);
    retranslate();
    show(nullptr);
}

void IndicatorForm::addField(const char* title, QWidget* field) {
    auto* label = new QLabel(this);
    label->setBuddy(field);
    m_titles.emplace_back(label, title);
}

void IndicatorForm::setNarrow(bool narrow) {
    auto* grid = qobject_cast<QGridLayout*>(layout());
    int cell = 0;
    for (const auto& [label, title] : m_titles) {
        QWidget* field = label->buddy();
        grid->removeWidget(label);
        grid->removeWidget(field);
        const int row = narrow ? cell : cell / 2 * 2;
        const int column = narrow ? 0 : cell % 2;
        grid->addWidget(label, row, column);
        grid->addWidget(field, narrow ? row : row + 1, narrow ? 1 : column);
        ++cell;
    }
    grid->setColumnStretch(0, narrow ? 0 : 1);
    grid->setColumnStretch(1, 1);
    grid->activate(); // who is around it asks at once how wide it is now
}

QLineEdit* IndicatorForm::addLine(const char* title, std::string LocalText::*language, LocalText Indicator::*text) {
    auto* line = new QLineEdit(this);
    line->setObjectName(QString::fromLatin1(title));
    addField(title, line);
    connect(line, &QLineEdit::editingFinished, this, [this, line, title, language, text] {
        const std::string typed = line->text().trimmed().toStdString();
        if (m_indicator && ((*m_indicator).*text).*language != typed) {
            edit(title, [&](Indicator& indicator) { (indicator.*text).*language = typed; });
        }
    });
    return line;
}

void IndicatorForm::show(const Indicator* indicator) {
    m_indicator = indicator != nullptr ? std::optional(*indicator) : std::nullopt;
    setEnabled(indicator != nullptr);
    const Indicator shown = m_indicator.value_or(Indicator{});
    m_nameVi->setText(qt(shown.name.vi));
    m_nameEn->setText(qt(shown.name.en));
    m_unitVi->setText(qt(shown.unit.vi));
    m_unitEn->setText(qt(shown.unit.en));
    for (QLineEdit* line : {m_nameVi, m_nameEn, m_unitVi, m_unitEn}) {
        line->setCursorPosition(0); // long ones are read from their beginning
    }
    m_better->setCurrentIndex(!shown.direction ? Neither : *shown.direction == Direction::More ? More : Less);
    m_target->setText(shown.target ? numberText(*shown.target, kMostDecimals, m_words.language()) : QString());
}

void IndicatorForm::edit(const char* merge, const std::function<void(Indicator&)>& change) {
    if (m_indicator) {
        Indicator changed = *m_indicator;
        change(changed);
        emit edited(changed, qt(changed.key + ':' + merge));
    }
}

void IndicatorForm::takeTarget(const QString& text) {
    const std::optional<double> target = typedNumber(text, m_words.language());
    if (!target && !text.trimmed().isEmpty()) {
        m_target->setFault(m_words(notTaken(text, m_words.language())));
        return;
    }
    edit("target", [&](Indicator& indicator) { indicator.target = target; });
}

void IndicatorForm::retranslate() {
    for (const auto& [label, title] : m_titles) {
        label->setText(m_words(title));
        label->buddy()->setAccessibleName(m_words(title));
    }
    m_target->setName(m_words("indicators.head.target"), m_words("style.target.none"));
    m_better->setItemText(Neither, m_words("indicators.neither"));
    m_better->setItemText(More, m_words("indicators.more"));
    m_better->setItemText(Less, m_words("indicators.less"));
    if (m_indicator) {
        const Indicator now = *m_indicator;
        show(&now);
    }
}

} // namespace diaban::ui
