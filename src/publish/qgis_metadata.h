// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace diaban {

/// What a layer says of itself, in one language.
struct LayerWords {
    std::string identifier; ///< of the layer
    std::string title;
    std::vector<std::string> about;   ///< source, date, author, method, what was left out: paragraphs
    std::vector<std::string> history; ///< what it was made from, one step each
    std::string author;
    std::string date;         ///< YYYY-MM-DD; may be empty
    std::string languageCode; ///< ISO 639-2: "VIE", "ENG"

    /// The paragraphs as one text.
    [[nodiscard]] std::string description() const;
};

/// A layer's metadata as QGIS keeps it: in a .qmd file beside a layer, or in a GeoPackage.
[[nodiscard]] std::string qgisMetadata(const LayerWords& words);

} // namespace diaban
