// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/period_bar.h"

#include "ui/views/elided_label.h"
#include "ui/views/line_icon.h"
#include "ui/views/tab_order.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <algorithm>
#include <initializer_list>

namespace diaban::ui {

namespace {

constexpr int kBetween = 1000; ///< milliseconds
constexpr int kOneLine = 860;  ///< pixels: narrower ones have no room for words beside the slider
constexpr int kWorded = 580;   ///< pixels: nor for those on buttons
constexpr int kLeastSlider = 60, kUsualSlider = 200, kPerPeriod = 40, kLeastNote = 240;
constexpr int kSliderFirst = 1000; ///< of what is left of a line, before the note
constexpr int kBetweenLines = 2, kBesideSlider = 6;

} // namespace

PeriodBar::PeriodBar(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_play(new QToolButton(this)), m_before(new QToolButton(this)),
      m_after(new QToolButton(this)), m_use(new QToolButton(this)), m_leave(new QToolButton(this)),
      m_slider(new QSlider(Qt::Horizontal, this)), m_period(new QLabel(this)), m_note(new ElidedLabel(this)),
      m_parts(new QGridLayout(this)), m_steps(new QHBoxLayout) {
    m_next.setInterval(kBetween);
    m_play->setObjectName(QStringLiteral("playPeriods"));
    m_before->setObjectName(QStringLiteral("periodBefore"));
    m_after->setObjectName(QStringLiteral("periodAfter"));
    m_use->setObjectName(QStringLiteral("periodUse"));
    m_leave->setObjectName(QStringLiteral("periodLeave"));
    m_slider->setObjectName(QStringLiteral("periodSlider"));
    m_note->setObjectName(QStringLiteral("periodNote"));
    m_before->setIcon(lineIcon("previous"));
    m_after->setIcon(lineIcon("next"));
    m_use->setIcon(lineIcon("take"));
    m_leave->setIcon(lineIcon("back-to"));
    layOut();
    connect(&m_next, &QTimer::timeout, this, &PeriodBar::step);
    connect(m_play, &QToolButton::clicked, this, &PeriodBar::togglePlay);
    connect(m_before, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { m_slider->setValue(m_slider->value() + 1); });
    connect(m_use, &QToolButton::clicked, this, &PeriodBar::useAsked);
    connect(m_leave, &QToolButton::clicked, this, &PeriodBar::leaveAsked);
    connect(m_slider, &QSlider::valueChanged, this, &PeriodBar::moved);
    connect(m_slider, &QSlider::sliderPressed, &m_next, &QTimer::stop);
    connect(m_slider, &QSlider::sliderReleased, this, [this] {
        showState();
        emit chosen(m_slider->value());
    });
    connect(&words, &Words::changed, this, &PeriodBar::retranslate);
    retranslate();
    hide();
}

/// What is hidden now and then keeps its room: neither slider nor map moves when it comes.
void PeriodBar::layOut() {
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(1);
    m_slider->setPageStep(1);
    m_slider->setMinimumWidth(kLeastSlider);
    QFont bold = font();
    bold.setBold(true);
    m_period->setFont(bold);
    m_period->setTextFormat(Qt::PlainText);
    m_period->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    for (QToolButton* button : {m_play, m_before, m_after}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_steps->addWidget(button);
    }
    m_steps->addWidget(m_slider, 1);
    m_steps->addSpacing(kBesideSlider);
    m_steps->addWidget(m_period);
    m_parts->addLayout(m_steps, 0, 0);
    for (QToolButton* button : {m_leave, m_use}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->hide();
        m_parts->addWidget(button, 0, button == m_leave ? 2 : 3);
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_note, m_leave, m_use}) {
        QSizePolicy keepsRoom = part->sizePolicy();
        keepsRoom.setRetainSizeWhenHidden(true);
        part->setSizePolicy(keepsRoom);
    }
    m_parts->setContentsMargins(8, 2, 8, 2);
    m_parts->setVerticalSpacing(kBetweenLines);
    fitWidth();
    tabAsLaidOut(*this);
}

void PeriodBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWidth();
}

/// In a narrow window what is said of the period has a line of its own; in a very narrow one buttons have signs alone.
void PeriodBar::fitWidth() {
    const bool narrow = width() < kOneLine;
    const int periods = static_cast<int>(m_periods.size());
    m_slider->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : std::max(kUsualSlider, kPerPeriod * periods));
    for (QToolButton* button : {m_leave, m_use}) {
        button->setToolButtonStyle(width() < kWorded ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    }
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    m_parts->removeWidget(m_note);
    m_parts->addWidget(m_note, narrow ? 1 : 0, narrow ? 0 : 1, 1, narrow ? 4 : 1);
    m_parts->setColumnMinimumWidth(1, narrow ? 0 : kLeastNote);
    m_parts->setColumnStretch(0, narrow ? 1 : kSliderFirst);
    m_parts->setColumnStretch(1, narrow ? 0 : 1);
}

/// Of two lines: a window that is made narrower may come to have them.
QSize PeriodBar::minimumSizeHint() const {
    const QMargins around = m_parts->contentsMargins();
    const int button = m_after->sizeHint().width() + m_parts->horizontalSpacing();
    return {m_steps->minimumSize().width() + 2 * button + around.left() + around.right(),
            QWidget::minimumSizeHint().height()};
}

void PeriodBar::show(const QStringList& periods, int current, const char* shared, const QString& looking) {
    m_shared = shared;
    m_looking = looking;
    if (periods != m_periods) {
        m_next.stop();
        m_periods = periods;
        int widest = 0;
        for (const QString& period : periods) {
            widest = std::max(widest, m_period->fontMetrics().horizontalAdvance(period));
        }
        m_period->setMinimumWidth(widest + 4);
        fitWidth();
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, static_cast<int>(periods.size()) - 1));
    if (!m_slider->isSliderDown()) {
        m_slider->setValue(current);
    }
    setVisible(periods.size() > 1);
    showState();
}

void PeriodBar::play() {
    if (m_periods.size() < 2) {
        return;
    }
    m_next.start();
    if (m_slider->value() == m_slider->maximum()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(0);
    }
    showState();
    emit previewed(m_slider->value());
}

void PeriodBar::stop() {
    if (isPlaying()) {
        m_next.stop();
        showState();
        emit chosen(m_slider->value());
    }
}

void PeriodBar::step() {
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(m_slider->value() + 1);
    }
    showState();
    if (m_slider->value() == m_slider->maximum()) {
        stop();
    } else {
        emit previewed(m_slider->value());
    }
}

/// By a drag, the wheel, a key or the buttons: whoever moves it ends the playing.
void PeriodBar::moved(int period) {
    m_next.stop();
    showState();
    if (m_slider->isSliderDown()) {
        emit previewed(period);
    } else {
        emit chosen(period);
    }
}

void PeriodBar::showState() {
    const int now = m_slider->value();
    m_play->setIcon(lineIcon(isPlaying() ? "pause" : "play"));
    const QString words = m_words(isPlaying() ? "period.stop" : "period.play");
    m_play->setAccessibleName(words);
    m_play->setToolTip(words + QStringLiteral(" (F9)"));
    m_before->setEnabled(now > 0);
    m_after->setEnabled(now < m_slider->maximum());
    const QString period = now < m_periods.size() ? m_periods[now] : QString();
    m_period->setText(period);
    const bool looking = !m_looking.isEmpty() && !isPlaying() && !m_slider->isSliderDown();
    const QString note = looking ? m_looking : m_shared != nullptr ? m_words(m_shared) : QString();
    m_note->setVisible(!note.isEmpty());
    if (!note.isEmpty()) { // else it keeps its room
        m_note->setText(note);
    }
    m_slider->setAccessibleDescription(note.isEmpty() ? period : period + QStringLiteral(". ") + note);
    if (!looking && (m_use->hasFocus() || m_leave->hasFocus())) {
        m_slider->setFocus(); // the keyboard stays here
    }
    m_use->setVisible(looking);
    m_leave->setVisible(looking);
    m_use->setToolTip(m_words("window.period.use") + u'\n' + m_words("window.period.use.tip"));
    m_leave->setToolTip(m_words("window.period.leave") + QStringLiteral(" (Ctrl+\\)\n") +
                        m_words("window.period.leave.tip"));
}

void PeriodBar::retranslate() {
    m_before->setAccessibleName(m_words("window.act.previous_period"));
    m_before->setToolTip(m_words("window.act.previous_period") + QStringLiteral(" (Ctrl+[)"));
    m_after->setAccessibleName(m_words("window.act.next_period"));
    m_after->setToolTip(m_words("window.act.next_period") + QStringLiteral(" (Ctrl+])"));
    m_slider->setAccessibleName(m_words("window.style.period"));
    m_use->setText(m_words("window.period.use.short"));
    m_use->setAccessibleName(m_words("window.period.use"));
    m_leave->setText(m_words("window.period.leave.short"));
    m_leave->setAccessibleName(m_words("window.period.leave"));
    showState();
}

} // namespace diaban::ui
