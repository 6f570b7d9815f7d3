// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/text_measure.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextBoundaryFinder>

namespace diaban {

namespace {

constexpr double kMeasured = 100; ///< pixels at which texts are measured
constexpr const char* kNoBreakSpace = "\u00A0";

QFontMetricsF metricsOf(const TextFace& face) {
    return QFontMetricsF(fontOf(face, kMeasured));
}

/// Cuts a word that is too wide for a line between its letters (never between a letter and its marks).
QStringList cutWord(const QString& word, const QFontMetricsF& metrics, double width) {
    QStringList pieces;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    qsizetype last = 0;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        if (last > start && metrics.horizontalAdvance(word.mid(start, at - start)) > width) {
            pieces << word.mid(start, last - start);
            start = last;
        }
        last = at;
    }
    pieces << word.mid(start);
    return pieces;
}

/// Words between ordinary spaces; what no-break spaces hold together is one where it fits into a line.
QStringList wordsOf(const QString& text, const QFontMetricsF& metrics, double width) {
    QStringList words;
    for (QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        word.replace(QChar::Nbsp, QLatin1Char(' '));
        if (metrics.horizontalAdvance(word) > width) {
            words << word.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        } else {
            words << word;
        }
    }
    return words;
}

} // namespace

QFont fontOf(const TextFace& face, double pixels) {
    QFont font(QString::fromStdString(face.family));
    font.setPixelSize(static_cast<int>(pixels));
    font.setBold(face.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    font.setLetterSpacing(QFont::PercentageSpacing, 100); // as wide as before, but Qt then joins no letters: a PDF of
                                                          // "office" with a joined "ffi" is not found by that word
    return font;
}

double textWidth(const std::string& text, const TextFace& face, double size) {
    return metricsOf(face).horizontalAdvance(QString::fromStdString(text)) * size / kMeasured;
}

std::string heldTogether(std::string text) {
    for (auto at = text.find(' '); at != std::string::npos; at = text.find(' ', at)) {
        text.replace(at, 1, kNoBreakSpace);
    }
    return text;
}

std::vector<std::string> wrapText(const std::string& text, const TextFace& face, double size, double width) {
    const QFontMetricsF metrics = metricsOf(face);
    const double room = width * kMeasured / size;
    std::vector<std::string> lines;
    QString line;
    for (const QString& word : wordsOf(QString::fromStdString(text), metrics, room)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (metrics.horizontalAdvance(longer) <= room) {
            line = longer;
            continue;
        }
        if (!line.isEmpty()) {
            lines.push_back(line.toStdString());
        }
        QStringList pieces = cutWord(word, metrics, room);
        line = pieces.takeLast();
        for (const QString& piece : pieces) {
            lines.push_back(piece.toStdString());
        }
    }
    if (!line.isEmpty()) {
        lines.push_back(line.toStdString());
    }
    return lines;
}

} // namespace diaban
