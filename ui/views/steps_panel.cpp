// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/steps_panel.h"

#include "ui/views/line_icon.h"
#include "ui/views/step_button.h"

#include <QCoreApplication>
#include <QResizeEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kNarrowest = 180; ///< with more than titles
constexpr int kShortest = 64;
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
        auto* button = new StepButton(static_cast<int>(i) + 1, this);
        button->setObjectName(QStringLiteral("step%1").arg(i + 1));
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setFlat(true);
        button->setIconSize({20, 20});
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &StepButton::clicked, this, [this, i] { emit chosen(static_cast<Step>(i)); });
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
    const auto at = std::ranges::find_if(m_buttons, [](const StepButton* button) { return button->isChecked(); });
    return at == m_buttons.end() ? std::nullopt : std::optional(static_cast<Step>(at - m_buttons.begin()));
}

void StepsPanel::setNarrow(bool narrow) {
    m_narrow = narrow;
    for (StepButton* button : m_buttons) {
        button->setSizePolicy(narrow ? QSizePolicy::Ignored : QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    fit();
}

/// What is around the words of each is the style sheet's.
void StepsPanel::setLow(bool low) {
    m_low = low;
    layout()->setSpacing(low ? kLowBetween : kBetween);
    for (StepButton* button : m_buttons) {
        button->setProperty("low", low);
        button->style()->unpolish(button);
        button->style()->polish(button);
        QEvent changed(QEvent::StyleChange); // it keeps the height that it was measured with until it is told
        QCoreApplication::sendEvent(button, &changed);
    }
    fit();
}

void StepsPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_narrow && event->size().width() != event->oldSize().width()) {
        fit();
    }
}

/// To the room that there is.
void StepsPanel::fit() {
    const bool mayBeShort = m_narrow && m_low;
    setMinimumWidth(mayBeShort ? kShortest : m_narrow ? kNarrowest : 0);
    const bool isShort = mayBeShort && width() < kNarrowest;
    const int beside = isShort ? kLowMargin : kMargin;
    const int above = m_low ? kLowMargin : kMargin;
    layout()->setContentsMargins(beside, above, beside, above);
    const bool changed = isShort != std::exchange(m_short, isShort);
    retranslate();
    if (changed) {
        emit shortened(isShort);
    }
}

/// In as many lines as the room asks for.
QString StepsPanel::lined(const QString& words, int room) const {
    const QFontMetrics letters = fontMetrics();
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

/// Its title, and under it how far it is.
QString StepsPanel::longText(std::size_t step) const {
    const QString indent = QString::fromLatin1(kIndent);
    const int room = width() - kAround - fontMetrics().horizontalAdvance(indent);
    QString below = m_narrow ? lined(m_steps[step].words, room) : m_steps[step].words;
    below.replace(u'\n', u'\n' + indent);
    return QStringLiteral(" %1. %2\n%3%4").arg(step + 1).arg(m_words(kTitles[step]), indent, below);
}

QString StepsPanel::tip(std::size_t step) const {
    const QString title = m_short ? m_words(kTitles[step]) + u'\n' : QString();
    QString words = title + m_words(wordOf(m_steps[step].state)) + u'\n' + m_steps[step].words;
    words = words.trimmed().toHtmlEscaped();
    return "<p>" + words.replace(u'\n', QStringLiteral("<br>")) + "</p>";
}

void StepsPanel::retranslate() {
    for (std::size_t i = 0; i < kSteps; ++i) {
        const StepStanding& step = m_steps[i];
        const QString title = m_words(kTitles[i]);
        StepButton& button = *m_buttons[i];
        button.setIcon(iconOf(step.state));
        button.setShort(m_short);
        button.setText(m_short ? lined(title, width() - 2 * kLowMargin) : longText(i));
        button.setAccessibleName(title);
        button.setAccessibleDescription(m_words(wordOf(step.state)) + QStringLiteral(". ") + step.words);
        button.setToolTip(tip(i));
    }
}

} // namespace diaban::ui
