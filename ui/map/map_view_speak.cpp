// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader finds in the map, and is told of it.
#include "ui/map/announcement.h"
#include "ui/map/map_view.h"
#include "ui/map/painted_accessible.h"

#include <utility>

namespace diaban::ui {

/// Each unit, so that the one that the keyboard comes to can be given the reader's focus.
void MapView::readUnits() {
    const auto unit = [](int item) { return static_cast<std::uint32_t>(item); };
    hasReadItems(*this, {.count = [this] { return m_ground ? static_cast<int>(m_ground->unitCount()) : 0; },
                         .name =
                             [this, unit](int item) {
                                 return QString::fromStdString(m_words.spoken ? m_words.spoken(unit(item)) : "");
                             },
                         .description =
                             [this, unit](int item) {
                                 return QString::fromStdString(m_pickWords.unit ? m_pickWords.unit(unit(item)) : "");
                             },
                         .place = [this, unit](int item) { return boxOf(unit(item)); },
                         .isSelected = [this, unit](int item) { return m_selected[unit(item)] != 0; },
                         .at = [this](QPoint place) -> std::optional<int> {
                             const auto found = unitAt(place);
                             return found ? std::optional(static_cast<int>(*found)) : std::nullopt;
                         },
                         .current = [this]() -> std::optional<int> {
                             return m_focused ? std::optional(static_cast<int>(*m_focused)) : std::nullopt;
                         }});
}

QRect MapView::boxOf(std::uint32_t unit) const {
    const gis::Box& box = m_ground->unitBoxes[unit];
    return box.empty() ? QRect() : QRectF(placeOf(box.min), placeOf(box.max)).normalized().toAlignedRect();
}

void MapView::setPickWords(PickWords words) {
    m_pickWords = std::move(words);
    const QString before = accessibleDescription();
    speak();
    const std::string said = pickSaid();
    if (hasFocus() && !said.empty() && accessibleDescription() != before) {
        announce(*this, QString::fromStdString(said));
    }
}

/// What picking does where the keyboard stands; nothing while keys select.
std::string MapView::pickSaid() const {
    return !m_focused ? m_pickWords.how : m_pickWords.unit ? m_pickWords.unit(*m_focused) : std::string();
}

/// To a screen reader that comes to the map: the unit that the keyboard stands on, and what picking does.
void MapView::speak() {
    QString words = QString::fromStdString(m_said);
    std::string more = pickSaid();
    if (more.empty() && !m_focused && m_ground) {
        more = m_words.how;
    }
    words += (words.isEmpty() || more.empty() ? QString() : QStringLiteral(". ")) + QString::fromStdString(more);
    setReadValue(*this, QString::fromStdString(m_said));
    if (words != accessibleDescription()) {
        setAccessibleDescription(words);
    }
}

void MapView::setFocusedUnit(std::optional<std::uint32_t> unit) {
    m_focused = m_ground && unit && *unit < m_ground->unitCount() ? unit : std::nullopt;
    m_said = m_focused && m_words.spoken ? m_words.spoken(*m_focused) : std::string();
    if (m_focused && m_ground->places[*m_focused].distance >= 0) {
        const gis::Point& at = m_ground->places[*m_focused].at;
        if (!rect()
                 .adjusted(width() / 10, height() / 10, -width() / 10, -height() / 10)
                 .contains(placeOf(at).toPoint())) {
            m_camera.centreOn(at);
            viewMoved();
        }
    }
    readCurrentItem(*this); // first: who reads the unit is not told of the map too
    speak();
    update();
}

} // namespace diaban::ui
