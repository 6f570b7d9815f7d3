// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/name_images.h"

#include "src/cartography/text_measure.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <utility>

namespace diaban::ui {

namespace {

constexpr double kSize = 13;       ///< pixels of a ratio of 1
constexpr double kLineHeight = 15; ///< the same
constexpr double kHalo = 1.6;
constexpr int kHaloOpacity = 220;
constexpr std::size_t kMostImages = 3'000;

QFont nameFont(bool heavy, double pixelRatio) {
    return fontOf({"Roboto Condensed", heavy}, std::round(kSize * pixelRatio));
}

/// A text broken at the space that leaves its halves most alike; one line where it has no space.
QStringList halves(const QString& text) {
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(QLatin1Char(' ')); at >= 0; at = text.indexOf(QLatin1Char(' '), at + 1)) {
        if (best < 0 || std::abs(2 * at - text.size()) < std::abs(2 * best - text.size())) {
            best = at;
        }
    }
    return best < 0 ? QStringList{text} : QStringList{text.left(best), text.mid(best + 1)};
}

} // namespace

void NameImages::setNames(std::vector<std::string> names) {
    if (names == m_names) {
        return;
    }
    m_names = std::move(names);
    m_drawn.clear();
    m_images = 0;
}

NameImages::Drawn& NameImages::drawn(const WrittenName& written) {
    const std::uint64_t key =
        std::uint64_t{written.name} << 2U | (written.twoLines ? 2U : 0U) | (written.heavy ? 1U : 0U);
    const auto [at, isNew] = m_drawn.try_emplace(key);
    Drawn& made = at->second;
    if (isNew) {
        const QString name = QString::fromStdString(m_names[written.name]);
        made.lines = written.twoLines ? halves(name) : QStringList{name};
        const QFontMetricsF metrics(nameFont(written.heavy, 1));
        for (const QString& line : made.lines) {
            made.size.setWidth(std::max(made.size.width(), metrics.horizontalAdvance(line)));
        }
        made.size.setHeight(kLineHeight * static_cast<double>(made.lines.size()));
    }
    return made;
}

const QSizeF& NameImages::sizeOf(const WrittenName& written) {
    return drawn(written).size;
}

bool NameImages::isMade(const WrittenName& written, const MapColours& colours, double pixelRatio) {
    const Drawn& made = drawn(written);
    return !made.image.isNull() && made.pixelRatio == pixelRatio && made.ink == colours.ink;
}

const QImage& NameImages::image(const WrittenName& written, const MapColours& colours, double pixelRatio) {
    Drawn& made = drawn(written);
    if (isMade(written, colours, pixelRatio)) {
        return made.image;
    }
    if (++m_images > kMostImages) {
        forgetImages();
    }
    const QFont font = nameFont(written.heavy, pixelRatio);
    const QFontMetricsF metrics(font);
    const double margin = (kHalo + 1) * pixelRatio;
    made.pixelRatio = pixelRatio;
    made.ink = colours.ink;
    made.image = QImage(static_cast<int>(std::ceil(made.size.width() * pixelRatio + 2 * margin)),
                        static_cast<int>(std::ceil(made.size.height() * pixelRatio + 2 * margin)),
                        QImage::Format_ARGB32_Premultiplied);
    made.image.fill(Qt::transparent);
    QPainterPath letters;
    double base = margin + (kLineHeight * pixelRatio - metrics.height()) / 2 + metrics.ascent();
    for (const QString& line : made.lines) {
        letters.addText((made.image.width() - metrics.horizontalAdvance(line)) / 2, base, font, line);
        base += kLineHeight * pixelRatio;
    }
    QPainter painter(&made.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(letters, QPen(QColor(colours.halo.red, colours.halo.green, colours.halo.blue, kHaloOpacity),
                                     2 * kHalo * pixelRatio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, QColor(colours.ink.red, colours.ink.green, colours.ink.blue));
    return made.image;
}

/// All of them: those on the view are soon made again.
void NameImages::forgetImages() {
    for (auto& [key, made] : m_drawn) {
        made.image = {};
    }
    m_images = 1;
}

} // namespace diaban::ui
