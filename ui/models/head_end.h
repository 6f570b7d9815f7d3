// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace diaban::ui {

/// The role of a column's head in which a model gives the end of its title that tells it from other columns of the same
/// name, as ", quý II/2025": it is seen where the rest is cut.
inline constexpr int kHeadEndRole = Qt::UserRole + 40;

} // namespace diaban::ui
