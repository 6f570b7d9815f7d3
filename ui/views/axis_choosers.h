// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QWidget>
#include <string>
#include <utility>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace diaban::ui {

/// Which figures a scatter has on its axes: side by side, or where that would leave names no room one above the other.
class AxisChoosers : public QWidget {
    Q_OBJECT

public:
    explicit AxisChoosers(const Words& words, QWidget* parent = nullptr);

    /// What can be chosen, by key and title, and what stands there now.
    void setFigures(const std::vector<std::pair<std::string, QString>>& figures, const std::string& across,
                    const std::string& up);

signals:
    void chosen(const std::string& across, const std::string& up);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();

    const Words& m_words;
    QBoxLayout* m_parts = nullptr;
    QLabel *m_acrossTitle = nullptr, *m_upTitle = nullptr;
    QComboBox *m_up = nullptr, *m_across = nullptr; ///< made in this order, which is that of Tab: as they are read
};

} // namespace diaban::ui
