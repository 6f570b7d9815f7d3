// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/legend_panel.h"

#include "src/cartography/legend_scene.h"
#include "src/cartography/scene_painter.h"
#include "ui/map/painted_accessible.h"

#include <QEvent>
#include <QPainter>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr int kWidth = 260;
constexpr double kText = 9.5; ///< points, as the window's
constexpr double kMargin = 6; ///< pixels, of the paper under it

Colour colourOf(const QColor& colour) {
    return {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
            static_cast<std::uint8_t>(colour.blue())};
}

/// True where it shows lines or circles of the map, whose colours are made for a pale ground.
bool needsPaper(const MapRequest& request) {
    return request.kind == MapKind::Borders || request.kind == MapKind::Circles || request.kind == MapKind::Both;
}

} // namespace

LegendPanel::LegendPanel(const Words& words, QWidget* parent) : QWidget(parent), m_words(words) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    isReadAs(*this, QAccessible::StaticText);
}

double LegendPanel::pixelsPerPoint() const {
    constexpr double kPointsOfInch = 72;
    return logicalDpiX() / kPointsOfInch;
}

void LegendPanel::show(const ShownMap& map) {
    m_request = map.request;
    lay();
}

void LegendPanel::setCircles(double scale, double line) {
    if (scale != m_circleScale || line != m_circleLine) {
        m_circleScale = scale;
        m_circleLine = line;
        lay();
    }
}

void LegendPanel::setPlain(const std::optional<Colour>& plain) {
    if (plain != m_plain) {
        m_plain = plain;
        lay();
    }
}

void LegendPanel::clear() {
    m_request.reset();
    lay();
}

/// Sets it in the window's colours, also while it is behind another panel, for one width: a height that changed with
/// the panel's own would make scroll bars come and go.
void LegendPanel::lay() {
    const QSize before = sizeHint();
    m_scene = {};
    if (m_request) {
        MapRequest request = *m_request;
        const bool paper = needsPaper(request) && palette().color(QPalette::Active, QPalette::Window).lightness() < 128;
        if (!paper) {
            request.style.background = colourOf(palette().color(QPalette::Active, QPalette::Window));
            request.style.ink = colourOf(palette().color(QPalette::Active, QPalette::Text));
            request.style.softInk = colourOf(palette().color(QPalette::Active, QPalette::PlaceholderText));
        }
        const double scale = pixelsPerPoint();
        m_scene = legendScene(request, m_words.catalogue(),
                              {kText, (kWidth - 2 * kMargin) / scale, m_circleScale / scale, m_circleLine / scale});
    }
    for (LegendRow& row : m_scene.legend) {
        if (m_plain && row.state != UnitState::Value) {
            row.fill = *m_plain;
            row.hatch = Hatch::None;
            row.hatchLines.clear();
        }
    }
    QStringList lines;
    for (const SceneText& text : m_scene.texts) {
        lines.append(qt(text.text));
    }
    setAccessibleName(lines.join(u'\n'));
    if (sizeHint() != before) {
        updateGeometry();
    }
    update();
}

QSize LegendPanel::sizeHint() const {
    const double height = m_scene.texts.empty() ? 0 : m_scene.page.height * pixelsPerPoint() + 2 * kMargin;
    return height > 0 ? QSize(kWidth, static_cast<int>(std::ceil(height))) : QSize();
}

void LegendPanel::paintEvent(QPaintEvent* /*event*/) {
    if (!m_request) {
        return;
    }
    const Colour& ground = m_scene.style.background;
    QPainter painter(this);
    painter.fillRect(rect(), QColor(ground.red, ground.green, ground.blue));
    painter.translate(kMargin, kMargin);
    painter.scale(pixelsPerPoint(), pixelsPerPoint());
    ScenePainter(m_scene).paint(painter);
}

void LegendPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        lay();
    }
    QWidget::changeEvent(event);
}

} // namespace diaban::ui
