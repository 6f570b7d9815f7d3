// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/run/output_contents.h"
#include "src/run/output_findings.h"
#include "src/study/study.h"

#include <memory>
#include <vector>

namespace diaban {

/// What the contents of an output are made from; tables that read from it own it together.
struct ContentsSource {
    Project project;
    std::shared_ptr<const Study> study;
    OutputSpec output;
    std::vector<OutputSpec> chosen; ///< it, and what it brings along
    Catalogue catalogue;            ///< of the file
    Catalogue reader;               ///< of the words about it
    gis::Limits limits;
    OutputFindings found{};
    gis::Layer lines{}; ///< the borders with what covers them, where the output shows them
};

/// Of a layer of units or of the layers of clusters.
[[nodiscard]] OutputContents layerContents(const ContentsSource& from, gis::Problems& problems,
                                           const gis::Progress& progress);
[[nodiscard]] OutputContents borderLayerContents(const ContentsSource& from, gis::Problems& problems);

/// Of the page for a browser.
[[nodiscard]] OutputContents pageContents(const ContentsSource& from, gis::Problems& problems,
                                          const gis::Progress& progress);

/// Of a project of QGIS.
[[nodiscard]] OutputContents qgisContents(const ContentsSource& from, gis::Problems& problems,
                                          const gis::Progress& progress);

/// A sheet of texts.
[[nodiscard]] ListSheet textSheet(std::string name, const std::vector<std::string>& heads,
                                  std::vector<std::vector<std::string>> rows);

} // namespace diaban
