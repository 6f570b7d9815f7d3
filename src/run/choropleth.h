// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/class_choice.h"
#include "src/cartography/map_request.h"
#include "src/project/project.h"
#include "src/study/study.h"

#include <string>

namespace diaban {

/// The request of a map of one figure on its boundaries, with its classes made; words are left to the caller.
/// `boundaries` must outlive the request.
[[nodiscard]] MapRequest choropleth(const Boundaries& boundaries, const UnitValues& values, const ClassChoice& classes);

/// The request of a project's map: its figure found, classes made, title, source, date, notes filled in.
/// Throws gis::Error{BadInput "run.no_figure"} where the figure has several periods and none was named, or not that
/// one.
[[nodiscard]] MapRequest projectMap(const Project& project, const Study& study, const MapSpec& spec,
                                    const Catalogue& catalogue);

/// The request of a project's map without a figure, on plain ground, with all words but those of its kind.
[[nodiscard]] MapRequest projectPlainMap(const Project& project, const Study& study, const MapSpec& spec,
                                         const Catalogue& catalogue);

/// The figure that a map shows. Throws as projectMap.
[[nodiscard]] const Figure& requireFigure(const Project& project, const Study& study, const MapSpec& spec);

/// What is known of the figure of a map: the project's indicator of that key, else, of a figure that it counts but
/// names no indicator, that of the catalogue. Null where there is none.
[[nodiscard]] const Indicator* mappedIndicator(const Project& project, const std::string& key);
/// What a map calls its figure: where the project names no indicator the catalogue's name.
[[nodiscard]] std::string mappedTitle(const Project& project, const Figure& figure, const std::string& key,
                                      Language language);

/// The figure's title with its unit behind it: "Mật độ dân số (người/km²)".
[[nodiscard]] std::string legendTitle(const Figure& figure, const Indicator* indicator, Language language);

} // namespace diaban
