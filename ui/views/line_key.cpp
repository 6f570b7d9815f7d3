// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/line_key.h"

#include "src/cartography/border_overlay.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <utility>

namespace diaban::ui {

namespace {

constexpr QSize kSample{30, 14};
constexpr double kPixelsPerPoint = 96.0 / 72;

} // namespace

/// In both themes: the most urgent line is nearly black.
QPixmap lineSample(const LineLook& look, double pixelRatio) {
    QPixmap sample(kSample * pixelRatio);
    sample.setDevicePixelRatio(pixelRatio);
    sample.fill(QColor(0xee, 0xf1, 0xf4));
    QPainter painter(&sample);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(look.colour.red, look.colour.green, look.colour.blue), look.width * kPixelsPerPoint));
    const double middle = kSample.height() / 2.0;
    painter.drawLine(QPointF(2, middle), QPointF(kSample.width() - 2, middle));
    return sample;
}

LineKey::LineKey(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_row(new QHBoxLayout(this)), m_title(new QLabel(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(5);
    m_title->setTextFormat(Qt::PlainText);
    m_row->addWidget(m_title);
    m_row->addStretch();
    connect(&words, &Words::changed, this, &LineKey::fill);
}

void LineKey::show(std::size_t gaps) {
    m_gaps = gaps;
    fill();
}

void LineKey::fill() {
    for (QWidget* part : std::exchange(m_parts, {})) {
        delete part;
    }
    m_title->setText(m_words(m_gaps == 0 ? "window.clusters.key.none" : "window.clusters.key"));
    const auto add = [&](const LineLook& look, const QString& words) {
        auto* sample = new QLabel(this);
        sample->setPixmap(lineSample(look, devicePixelRatioF()));
        auto* label = new QLabel(words, this);
        label->setTextFormat(Qt::PlainText);
        for (QLabel* part : {sample, label}) {
            m_row->insertWidget(m_row->count() - 1, part);
            m_parts.push_back(part);
        }
    };
    const std::vector<std::uint32_t> lastRanks = rankClasses(m_gaps);
    const std::vector<LineLook> looks = urgencyLooks(lastRanks.size());
    std::int64_t first = 1;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const auto last = std::int64_t{lastRanks[i]};
        add(looks[i], first == last ? m_words({"window.clusters.key.rank", {{"rank", first}}})
                                    : m_words({"window.clusters.key.ranks", {{"first", first}, {"last", last}}}));
        first = last + 1;
    }
    add(lookedAfterLook(), m_words("window.clusters.key.covered"));
}

} // namespace diaban::ui
