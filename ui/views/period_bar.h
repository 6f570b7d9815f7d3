// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <optional>

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QSlider;
class QToolButton;

namespace diaban::ui {

/// The periods of a map on a slider, with a button that plays them, one a second, from the one that is shown (from the
/// first where that is the last) to the end. Hidden where there are fewer than two. Of one line, or two where it is
/// narrow, whatever it has to say; of a very narrow one buttons have signs alone.
class PeriodBar : public QWidget {
    Q_OBJECT

public:
    explicit PeriodBar(const Words& words, QWidget* parent = nullptr);

    /// The periods in the order of time, in words, and which of them is shown; `shared`: the id of the words that say
    /// what all have in common, classes or circles; `looking`: how the map is written, in words, where it is looked at
    /// in another way, which then can be used or left.
    void show(const QStringList& periods, int current, const char* shared = nullptr, const QString& looking = {});
    /// Milliseconds that a period stays while playing.
    void setInterval(int milliseconds) { m_next.setInterval(milliseconds); }
    [[nodiscard]] bool isPlaying() const { return m_next.isActive(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void play();
    void stop();
    void togglePlay() { isPlaying() ? stop() : play(); }

signals:
    /// To be looked at for a moment: while playing, or while the slider is dragged.
    void previewed(int period);
    /// To be looked at until another one is.
    void chosen(int period);
    /// What is looked at is to be written.
    void useAsked();
    /// What is looked at is to be left for the map as it is written.
    void leaveAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void fitWidth();
    void step();
    void moved(int period);
    void retranslate();
    void showState();

    const Words& m_words;
    QStringList m_periods;
    const char* m_shared = nullptr;
    QString m_looking;
    QTimer m_next;
    QToolButton *m_play = nullptr, *m_before = nullptr, *m_after = nullptr, *m_use = nullptr, *m_leave = nullptr;
    QSlider* m_slider = nullptr;
    QLabel *m_period = nullptr, *m_note = nullptr;
    QGridLayout* m_parts = nullptr;
    QHBoxLayout* m_steps = nullptr;
    std::optional<bool> m_narrow; ///< as it is laid out
};

} // namespace diaban::ui
