// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/scene_style.h"

namespace diaban {

SceneStyle styleFor(SceneStyle style, MapKind kind) {
    if (kind == MapKind::Circles) {
        style.outsideFill = style.circleGround; // no unit is in a class
    }
    return style;
}

HatchPattern patternOf(Hatch hatch) noexcept {
    switch (hatch) {
    case Hatch::NotMatched:
        return {.degrees = -45, .spacing = 2.6, .crossed = false};
    case Hatch::Suppressed:
        return {.degrees = 0, .spacing = 3.2, .crossed = true};
    case Hatch::None:
    case Hatch::NoData:
        break;
    }
    return {.degrees = 45, .spacing = 4, .crossed = false};
}

Hatch hatchOf(UnitState state) noexcept {
    switch (state) {
    case UnitState::Value:
        return Hatch::None;
    case UnitState::NotMatched:
        return Hatch::NotMatched;
    case UnitState::Suppressed:
        return Hatch::Suppressed;
    case UnitState::NoData:
        break;
    }
    return Hatch::NoData;
}

Colour groundOf(Hatch hatch, const SceneStyle& style) noexcept {
    switch (hatch) {
    case Hatch::NotMatched:
        return style.notMatchedFill;
    case Hatch::Suppressed:
        return style.suppressedFill;
    case Hatch::None:
    case Hatch::NoData:
        break;
    }
    return style.noDataFill;
}

} // namespace diaban
