// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/step_standings.h"

#include <QWidget>
#include <array>
#include <optional>

namespace diaban::ui {

class StepButton;

/// The numbered steps, each with its state as a sign and in words, never by colour alone.
class StepsPanel : public QWidget {
    Q_OBJECT

public:
    explicit StepsPanel(const Words& words, QWidget* parent = nullptr);

    void show(const std::array<StepStanding, kSteps>& steps);
    void setCurrent(Step step);
    /// The one that was chosen last; nothing at first.
    [[nodiscard]] std::optional<Step> current() const;
    /// In a narrow window its words are put on more lines instead of asking for their width.
    void setNarrow(bool narrow);
    /// In a low window steps stand closer, so that all seven are seen. In one that is narrow too the panel may be
    /// narrower than its words: then it shows titles alone, and the rest in tips.
    void setLow(bool low);

signals:
    void chosen(diaban::ui::Step step);
    void shortened(bool isShort); ///< it shows titles alone, or no longer

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void retranslate();
    [[nodiscard]] QString lined(const QString& words, int room) const;
    [[nodiscard]] QString longText(std::size_t step) const;
    [[nodiscard]] QString tip(std::size_t step) const;

    const Words& m_words;
    std::array<StepStanding, kSteps> m_steps;
    std::array<StepButton*, kSteps> m_buttons{};
    bool m_narrow = false, m_low = false;
    bool m_short = false; ///< titles alone
};

} // namespace diaban::ui
