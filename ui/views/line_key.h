// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/overlay_start.h"
#include "ui/document/words.h"

#include <QPixmap>
#include <QWidget>
#include <cstddef>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace diaban::ui {

/// A short piece of such a line, on the pale ground of a map.
[[nodiscard]] QPixmap lineSample(const LineLook& look, double pixelRatio);

/// What the lines of linked clusters over a map mean, in one row: borders that nobody looks after by classes of rank,
/// the most urgent first, and those that a cluster does.
class LineKey : public QWidget {
public:
    explicit LineKey(const Words& words, QWidget* parent = nullptr);

    /// `gaps`: how many borders nobody looks after.
    void show(std::size_t gaps);

private:
    void fill();

    const Words& m_words;
    QHBoxLayout* m_row;
    QLabel* m_title;
    std::vector<QWidget*> m_parts; ///< samples and their words
    std::size_t m_gaps = 0;
};

} // namespace diaban::ui
