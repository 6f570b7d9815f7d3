// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/label_lines.h"

#include <algorithm>
#include <limits>

namespace diaban {

namespace {

constexpr double kMeasured = 100; ///< pixels
constexpr double kPitch = 1.12;   ///< of the size, from baseline to baseline; more where marks would touch tails
constexpr std::size_t kMostLines = 3;

std::string joined(const std::vector<std::string>& pieces, std::size_t first, std::size_t last) {
    std::string line;
    for (std::size_t i = first; i < last; ++i) {
        line += (line.empty() ? "" : " ") + pieces[i];
    }
    return line;
}

/// The best way to put pieces from `first` on into `lines` lines: few pieces, so all ways are tried.
double breakInto(std::size_t lines, const std::vector<std::string>& pieces, std::size_t first, TextInk& ink,
                 std::vector<std::string>& best) {
    if (lines == 1) {
        best = {joined(pieces, first, pieces.size())};
        return ink.of(best.front()).width;
    }
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t last = first + 1; last + lines - 1 <= pieces.size(); ++last) {
        const std::string line = joined(pieces, first, last);
        std::vector<std::string> rest;
        const double widest = std::max(ink.of(line).width, breakInto(lines - 1, pieces, last, ink, rest));
        if (widest < least) {
            least = widest;
            rest.insert(rest.begin(), line);
            best = std::move(rest);
        }
    }
    return least;
}

LabelLines setLines(std::vector<std::string> lines, TextInk& ink) {
    LabelLines set;
    double baseline = 0;
    double tail = 0; ///< of the line above
    for (const std::string& line : lines) {
        const LineInk reach = ink.of(line);
        baseline += set.baselines.empty() ? -reach.top : std::max(kPitch, tail - reach.top);
        tail = reach.bottom;
        set.baselines.push_back(baseline);
        set.widths.push_back(reach.width);
        set.width = std::max(set.width, reach.width);
        set.height = std::max(set.height, baseline + reach.bottom);
    }
    set.lines = std::move(lines);
    return set;
}

} // namespace

TextInk::TextInk(const TextFace& face)
    : m_metrics(fontOf(face, kMeasured)), m_space(m_metrics.horizontalAdvance(QLatin1Char(' ')) / kMeasured) {}

const LineInk& TextInk::ofWord(const std::string& word) {
    const auto [found, fresh] = m_words.try_emplace(word);
    if (fresh) {
        const QString text = QString::fromStdString(word);
        const QRectF ink = m_metrics.tightBoundingRect(text);
        found->second = {m_metrics.horizontalAdvance(text) / kMeasured, ink.top() / kMeasured,
                         ink.bottom() / kMeasured};
    }
    return found->second;
}

LineInk TextInk::of(const std::string& line) {
    LineInk all;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        const LineInk& word = ofWord(line.substr(at, end - at));
        all = {all.width + word.width + (at > 0 ? m_space : 0), std::min(all.top, word.top),
               std::max(all.bottom, word.bottom)};
        at = end + 1;
    }
    return all;
}

std::vector<LabelLines> labelLines(const std::vector<std::string>& pieces, const std::string& value, TextInk& ink) {
    std::vector<LabelLines> ways;
    for (std::size_t lines = 1; lines <= std::min(pieces.size(), kMostLines); ++lines) {
        std::vector<std::string> broken;
        breakInto(lines, pieces, 0, ink, broken);
        if (!value.empty()) {
            broken.push_back(value);
        }
        ways.push_back(setLines(std::move(broken), ink));
    }
    return ways;
}

} // namespace diaban
