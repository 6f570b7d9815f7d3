// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"
#include "src/message/catalogue.h"
#include "src/weakness/weak_areas.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// What sentences about weak units are made from.
struct WeakWords {
    const Study& study;
    const WeakAreas& areas;
    const IndicatorCatalogue& known; ///< names of figures that the study's indicators do not name
    std::string level;               ///< "commune", "district", "province", or empty: what neighbours are called
};

/// One reason as a sentence without the unit's name: "Tỷ lệ hộ ký cam kết mới đạt 62,4 % (1.642 trên 2.633 hộ), còn
/// thiếu 22,6 điểm phần trăm so với mục tiêu 85 %."
[[nodiscard]] std::string reasonText(const WeakWords& words, std::size_t unit, const WeakReason& reason,
                                     const Catalogue& catalogue);

/// All reasons of a unit, a sentence for each indicator: with what the rules judged, and besides how its neighbours
/// stand and how it stood before. Of a unit that is not sure, why; of one without enough data, what is missing.
[[nodiscard]] std::string reasonsText(const WeakWords& words, std::size_t unit, const Catalogue& catalogue);

/// The same, a text for each sentence.
[[nodiscard]] std::vector<std::string> reasonSentences(const WeakWords& words, std::size_t unit,
                                                       const Catalogue& catalogue);

/// What would make a weak unit not weak; empty where no change of its own figures does.
[[nodiscard]] std::string liftText(const WeakWords& words, std::size_t unit, const Catalogue& catalogue);

/// The unit by name and two or three sentences, to be read aloud: its two weightiest indicators, the names of the
/// others, and what would lift it.
[[nodiscard]] std::string spokenText(const WeakWords& words, std::size_t unit, const Catalogue& catalogue);

} // namespace diaban
