// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/text_measure.h"

#include <QFontMetricsF>
#include <string>
#include <unordered_map>
#include <vector>

namespace diaban {

/// How far the ink of a line reaches, at size 1, y down from its baseline.
struct LineInk {
    double width = 0;
    double top = 0, bottom = 0;
};

/// Measures lines by their words, each once: names are made of few words.
class TextInk {
public:
    explicit TextInk(const TextFace& face);
    [[nodiscard]] LineInk of(const std::string& line);

private:
    const LineInk& ofWord(const std::string& word);

    QFontMetricsF m_metrics;
    double m_space;
    std::unordered_map<std::string, LineInk> m_words;
};

/// Lines of a label below one another, centred, at size 1.
struct LabelLines {
    std::vector<std::string> lines;
    std::vector<double> widths;
    std::vector<double> baselines; ///< from the top of the ink
    double width = 0, height = 0;  ///< of the ink
};

/// The pieces in one line, in two and in three, broken where the longest line is shortest; a value as the last line.
[[nodiscard]] std::vector<LabelLines> labelLines(const std::vector<std::string>& pieces, const std::string& value,
                                                 TextInk& ink);

} // namespace diaban
