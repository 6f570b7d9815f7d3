// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/pptx_canvas.h"
#include "src/publish/pptx_package.h"

#include <string>

namespace diaban {

/// The frame on a slide in which a chart, the part with that relationship, stands.
void addPptxChartFrame(PptxCanvas& canvas, const DeckChart& chart, const std::string& relation);

/// The chart itself, with its figures as they are shown; its workbook is the relationship rId1.
[[nodiscard]] std::string pptxChart(const DeckChart& chart, const Deck& deck);

/// The workbook that the chart is edited in, as the bytes of an XLSX file, the same each time. Throws
/// gis::Error{CannotWrite "slides.workbook"}.
[[nodiscard]] std::string chartWorkbook(const DeckChart& chart, Language language);

/// "#,##0.0": a number format of that many decimals, with the language of its separators where that is not the usual
/// one of the format: "[$-42A]#,##0.0".
[[nodiscard]] std::string numberFormatOf(int decimals, Language language);

} // namespace diaban
