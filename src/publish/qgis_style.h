// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/map_style.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace diaban {

/// One field of a layer as a style has to know it.
struct StyledField {
    std::vector<std::string> names;                         ///< in the files that share the style, without repetition
    std::string alias;                                      ///< what people call it
    std::vector<std::pair<std::string, std::string>> words; ///< of its values, for people; empty: shown as they are
};

/// The fields of a layer whose file or files one style is for.
struct StyledFields {
    std::vector<StyledField> fields;      ///< in field order
    std::optional<std::size_t> nameField; ///< of the units
    std::vector<std::string> notes;       ///< shown beside the layer's name, before how the map was made: paragraphs
};

enum class QgisRenderer { Rules, Graduated };

/// A QGIS style (.qml) of one map: renderer, aliases, words of coded values, map tip, notes. `limits` as limitsFor
/// gives them.
[[nodiscard]] std::string qgisStyle(const MapStyle& style, const StyledFields& layer, const std::vector<double>& limits,
                                    QgisRenderer renderer = QgisRenderer::Rules);

} // namespace diaban
