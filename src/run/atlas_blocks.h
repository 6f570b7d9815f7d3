// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/atlas_study.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Which page of how many.
struct AtlasNumber {
    std::size_t page = 1, of = 1;
};

/// What stands on top of a page: a name, what it is, and the verdict of the rules in a coloured box.
struct AtlasHead {
    std::string title, below;
    std::string verdict, verdictBelow; ///< empty: no box
    Colour fill = colourOf(0xe6eef5);
};

void addAtlasHead(AtlasPage& page, const AtlasStudy& atlas, const AtlasHead& head);

/// Source, date, method, what was left out, and the number of the page; returns where it begins.
[[nodiscard]] double addAtlasFoot(AtlasPage& page, const AtlasStudy& atlas, const std::vector<std::string>& notes,
                                  const AtlasNumber& number);

/// Paragraphs in a box from a place down, as high as they are; returns where they end.
double addAtlasText(AtlasPage& page, const std::string& name, std::vector<DeckParagraph> paragraphs,
                    const gis::Point& corner, double width);

/// A table with its rows as high as they have to be.
[[nodiscard]] DeckTable atlasTable(std::string title, std::vector<double> columns,
                                   std::vector<std::vector<DeckCell>> rows);
/// Leaves out rows from its end until it is no higher than `most`; how many.
std::size_t cutTable(DeckTable& table, double most);
/// A cell of the head row.
[[nodiscard]] DeckCell atlasHeadCell(const AtlasStudy& atlas, const std::string& words, Anchor side = Anchor::Start);

/// Values of one figure by period as bars.
struct AtlasTrend {
    const AtlasFigure* figure = nullptr;
    std::vector<std::optional<double>> values{}; ///< of each period of the figure's trend
};

/// Rows of three charts from `top` down, as many rows as end above `bottom`; returns where they end.
double addAtlasCharts(AtlasPage& page, const AtlasStudy& atlas, const std::vector<AtlasTrend>& trends, double top,
                      double bottom);
/// Height that rows of charts take.
[[nodiscard]] double atlasChartsHeight(std::size_t charts);

/// The locator maps beside a map from `top` down to `bottom`, as far as there is room: a unit in its group, the group
/// on all the land. Without `unit` the second alone.
void addAtlasLocators(AtlasPage& page, const AtlasStudy& atlas, std::uint32_t group, std::optional<std::uint32_t> unit,
                      double top, double bottom);

/// A value of one unit, "62,4 %", as exact as it takes to tell it from the target; why there is none, where there is
/// none.
[[nodiscard]] std::string atlasValue(const AtlasStudy& atlas, const AtlasFigure& figure, double value, UnitState state);
/// A value of several units together: of a status the share that meets it.
[[nodiscard]] std::string atlasTogether(const AtlasStudy& atlas, const AtlasFigure& figure,
                                        const std::optional<double>& value);
/// The target of units, and of several together. "–" without one.
[[nodiscard]] std::string atlasTarget(const AtlasStudy& atlas, const AtlasFigure& figure, bool together);
/// Whether a value meets the target and by how much not: "Chưa đạt (−22,6)"; nothing without a target.
struct AtlasResult {
    std::string words;
    bool missed = false;
};
[[nodiscard]] std::optional<AtlasResult> atlasResult(const AtlasStudy& atlas, const AtlasFigure& figure, double value,
                                                     bool together);
/// "Tỷ lệ hộ ký cam kết, quý III/2025".
[[nodiscard]] std::string atlasFigureName(const AtlasStudy& atlas, const AtlasFigure& figure);

} // namespace diaban
