// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <vector>

namespace diaban::ui {

/// Where the middle of a name of that size may stand beside its place, from there, in the pixels of the size: the
/// nearest first, of equals those to the right. `line`: the height of a line of text.
[[nodiscard]] std::vector<QPointF> besidePlaces(const QSizeF& name, double line);

/// The end of a line that leads from a place to a name: the point of its box that is nearest.
[[nodiscard]] QPointF leaderEnd(const QPointF& place, const QRectF& name);

} // namespace diaban::ui
