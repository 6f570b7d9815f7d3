// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace diaban::ui {

constexpr int kBarStripe = 4; ///< pixels, at the left of a bar above the map

/// What is behind the words of a bar above the map: a stripe that catches the eye, and an edge to the map.
void paintBarGround(QWidget& bar);

} // namespace diaban::ui
