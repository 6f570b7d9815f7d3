// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/publish/list_sheet.h"
#include "src/study/study.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace diaban {

/// A table of an output that is not drawn: a sheet of its file, the attributes of a layer, or what the file is made up
/// of. Its rows keep alive what they are made from.
struct OutputTable {
    ListSheet sheet;
    std::string about;   ///< a line for who looks at it: how many rows there are, and of how many
    bool hasHead = true; ///< the heads are the first row of the file; else they are no row
};

/// What an output will hold, for a look before it is written.
struct OutputContents {
    std::vector<std::string> words; ///< paragraphs
    std::vector<OutputTable> tables;
    Language language = Language::Vi; ///< of the file, in which its numbers are read
};

/// Which output, and for whom.
struct ContentsRequest {
    const Project& project;
    std::shared_ptr<const Study> study; ///< the project's, with its figures named in `language`
    const OutputSpec& output;
    Language language = Language::Vi; ///< of the file
    Language reader = Language::Vi;   ///< of the words about it
};

/// Of a layer no more rows are shown.
inline constexpr std::size_t kShownLayerRows = 200;

/// True for outputs that outputContents tells of: lists, layers, pages for a browser and projects of QGIS.
[[nodiscard]] constexpr bool hasContents(OutputKind kind) noexcept {
    return kind != OutputKind::Map && kind != OutputKind::Slides && kind != OutputKind::Atlas;
}

/// What a run would write, made by the same code. Projects of QGIS, and layers that carry one, need a QGuiApplication.
/// Throws as what makes the output: projectWeakness, projectClusters, projectPage, QgisProjects.
[[nodiscard]] OutputContents outputContents(const ContentsRequest& asked, const gis::Limits& limits,
                                            gis::Problems& problems, const gis::Progress& progress = {});

} // namespace diaban
