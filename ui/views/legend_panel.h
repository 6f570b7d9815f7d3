// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "ui/document/shown_map.h"
#include "ui/document/words.h"

#include <QWidget>
#include <optional>

namespace diaban::ui {

/// The legend of the map that is shown, set as the written map has it: classes with how many units are in each,
/// circles, the square of two figures, what lines of linked clusters mean; the kinds of nothing last.
class LegendPanel : public QWidget {
    Q_OBJECT

public:
    explicit LegendPanel(const Words& words, QWidget* parent = nullptr);

    void show(const ShownMap& map);
    /// How large circles are on the map: pixels of radius that the square root of a value takes, and of their line.
    void setCircles(double scale, double line);
    /// The colour that units without a value have while the map does not hatch them; nothing while it does.
    void setPlain(const std::optional<Colour>& plain);
    void clear();

    [[nodiscard]] const MapScene& scene() const noexcept { return m_scene; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void lay();
    [[nodiscard]] double pixelsPerPoint() const;

    const Words& m_words;
    std::optional<MapRequest> m_request;
    MapScene m_scene; ///< of the legend alone
    std::optional<Colour> m_plain;
    double m_circleScale = 0, m_circleLine = 0;
};

} // namespace diaban::ui
