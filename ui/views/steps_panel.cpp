// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/steps_panel.h"

#include "ui/views/line_icon.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kNarrowest = 180;
constexpr int kAround = 62; ///< pixels left and right of the words: margins, the button's own, the sign
constexpr int kMargin = 8, kLowMargin = 4, kBetween = 4, kLowBetween = 2;
constexpr const char* kIndent = "     ";

constexpr std::array<const char*, kSteps> kTitles = {
    "window.step.boundaries", "window.step.figures",  "window.step.join",  "window.step.indicators",
    "window.step.maps",       "window.step.clusters", "window.step.export"};

QIcon iconOf(StepState state) {
    return state == StepState::Done      ? lineIcon("state-done", IconInk::Good)
           : state == StepState::Warning ? lineIcon("state-warning", IconInk::Caution)
                                         : lineIcon("state-to-do", IconInk::Soft);
}

const char* wordOf(StepState state) {
    return state == StepState::Done      ? "window.step.done"
           : state == StepState::Warning ? "window.step.warning"
                                         : "window.step.to_do";
}

/// Of a line, where it may be broken: a number stays with what it counts.
QStringList wordsOf(const QString& line) {
    QStringList words;
    bool counts = false;
    for (const QString& word : line.split(u' ')) {
        if (counts) {
            words.back() += u' ' + word;
        } else {
            words.append(word);
        }
        counts = !word.isEmpty() && word.back().isDigit();
    }
    return words;
}

} // namespace

StepsPanel::StepsPanel(const Words& words, QWidget* parent) : QWidget(parent), m_words(words) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kBetween);
    for (std::size_t i = 0; i < kSteps; ++i) {
        auto* button = new QPushButton(this);
        button->setObjectName(QStringLiteral("step%1").arg(i + 1));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFlat(true);
        button->setIconSize({20, 20});
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, this, [this, i] { emit chosen(static_cast<Step>(i)); });
        column->addWidget(button);
        m_buttons[i] = button;
    }
    column->addStretch();
    connect(&words, &Words::changed, this, &StepsPanel::retranslate);
    retranslate();
}

void StepsPanel::show(const std::array<StepStanding, kSteps>& steps) {
    m_steps = steps;
    retranslate();
}

void StepsPanel::setCurrent(Step step) {
    m_buttons[static_cast<std::size_t>(step)]->setChecked(true);
}

std::optional<Step> StepsPanel::current() const {
    const auto at = std::ranges::find_if(m_buttons, [](const QPushButton* button) { return button->isChecked(); });
    return at == m_buttons.end() ? std::nullopt : std::optional(static_cast<Step>(at - m_buttons.begin()));
}

void StepsPanel::setNarrow(bool narrow) {
    m_narrow = narrow;
    setMinimumWidth(narrow ? kNarrowest : 0);
    for (QPushButton* button : m_buttons) {
        button->setSizePolicy(narrow ? QSizePolicy::Ignored : QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    retranslate();
}

/// What is around the words of each is the style sheet's.
void StepsPanel::setLow(bool low) {
    const int above = low ? kLowMargin : kMargin;
    layout()->setContentsMargins(kMargin, above, kMargin, above);
    layout()->setSpacing(low ? kLowBetween : kBetween);
    for (QPushButton* button : m_buttons) {
        button->setProperty("low", low);
        button->style()->unpolish(button);
        button->style()->polish(button);
        QEvent changed(QEvent::StyleChange); // it keeps the height that it was measured with until it is told
        QCoreApplication::sendEvent(button, &changed);
    }
}

void StepsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_narrow && event->size().width() != event->oldSize().width()) {
        retranslate();
    }
}

/// What a step says under its title, in as many lines as the width asks for.
QString StepsPanel::lined(const QString& words) const {
    if (!m_narrow) {
        return words;
    }
    const QFontMetrics letters = fontMetrics();
    const int room = width() - kAround - letters.horizontalAdvance(QString::fromLatin1(kIndent));
    const auto fitted = [&](const QString& line) {                           // names of files tell most at their ends
        const bool cut = room > 0 && letters.horizontalAdvance(line) > room; // parts of pixels cut nothing off
        return cut ? letters.elidedText(line, Qt::ElideMiddle, room) : line;
    };
    QStringList lines;
    for (const QString& given : words.split(u'\n')) {
        QString line;
        for (const QString& word : wordsOf(given)) {
            const QString longer = line.isEmpty() ? word : line + u' ' + word;
            if (!line.isEmpty() && letters.horizontalAdvance(longer) > room) {
                lines.append(fitted(line));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.append(fitted(line));
    }
    return lines.join(u'\n');
}

void StepsPanel::retranslate() {
    for (std::size_t i = 0; i < kSteps; ++i) {
        const StepStanding& step = m_steps[i];
        const QString title = m_words(kTitles[i]);
        m_buttons[i]->setIcon(iconOf(step.state));
        const QString indent = QString::fromLatin1(kIndent);
        QString below = lined(step.words);
        below.replace(u'\n', u'\n' + indent);
        m_buttons[i]->setText(QStringLiteral(" %1. %2\n%3%4").arg(i + 1).arg(title, indent, below));
        m_buttons[i]->setAccessibleName(title);
        m_buttons[i]->setAccessibleDescription(m_words(wordOf(step.state)) + QStringLiteral(". ") + step.words);
        QString tip = m_words(wordOf(step.state)) + u'\n' + step.words;
        tip = tip.trimmed().toHtmlEscaped();
        m_buttons[i]->setToolTip("<p>" + tip.replace(u'\n', QStringLiteral("<br>")) + "</p>");
    }
}

} // namespace diaban::ui
