// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/class_choice.h"
#include "src/cartography/map_request.h"
#include "src/indicator/indicator.h"
#include "src/join/read_unit_list.h"
#include "src/message/local_text.h"
#include "src/project/clusters_spec.h"
#include "src/project/map_analysis.h"
#include "src/publish/atlas_choice.h"
#include "src/publish/deck_choice.h"
#include "src/publish/study_table.h"
#include "src/study/composite_figure.h"
#include "src/study/sources.h"
#include "src/weakness/weakness_rule.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// One map.
struct MapSpec {
    std::string key;
    std::string indicator; ///< key of an indicator, or of a table column; of linked clusters alone it may be empty
    std::string period;    ///< empty: the only one
    std::vector<std::string> periods; ///< several: a panel each, on one page with one legend
    MapAnalysis analysis{};           ///< what is mapped of the indicator, where it is not the figure itself
    ClassChoice classes;
    std::optional<bool> sharedClasses{}; ///< made of the values of all periods; nothing: nobody said, as false
    std::string palette;                 ///< empty: chosen for the figure
    Vision view = Vision::Normal;
    bool histogram = true, bilingual = false; ///< of the legend
    LocalText title, subtitle, finding;
    std::string crs;
    PageSize page;
    bool pageGiven = false; ///< else the page is the office's
    bool enlarge = true;    ///< insets where units are too small
    Furniture::Locator locator = Furniture::Locator::Auto;
    bool graticule = false;
    LabelShow labels = LabelShow::Auto;
    std::string labelPriority; ///< the field of the boundaries whose units are labelled first where it is high
    int line = 0;

    /// The key of the figure that is shown: the indicator's, or that of its change.
    [[nodiscard]] std::string figureKey() const { return analysis.figureKey(indicator); }
};

enum class OutputKind {
    Layer,
    Map,
    JoinReport,
    Table,
    Weak,
    Page,
    Slides,
    QgisProject,
    Atlas,
    Borders,
    Clusters,
    Gaps,
    Coverage,
    Proposals,
    BorderLayers
};

/// Lists and layers that are made of the project's `clusters`.
[[nodiscard]] constexpr bool isOfClusters(OutputKind kind) noexcept {
    return kind >= OutputKind::Borders;
}

/// One file to write. `path` is relative to the output folder.
struct OutputSpec {
    OutputKind kind = OutputKind::Layer;
    std::string path;
    std::string map; ///< key of the map, for Map; of an Atlas the one that its pages show, empty: the first
    double dpi = 144;
    TableRows rows = TableRows::Units; ///< of Table
    int line = 0;
    std::optional<std::vector<std::string>> style{}; ///< of a Layer: maps whose styles it carries; none: all maps
    SlideChoice slides{};                            ///< of Slides
    AtlasChoice atlas{};                             ///< of Atlas
    std::string layer{}; ///< of a QgisProject: path of the GeoPackage it is for; empty: the first one of the project
};

/// Everything that a project file says, as a value; paths as written, relative to `folder`.
struct Project {
    std::filesystem::path file;
    std::filesystem::path folder;
    LocalText title;
    std::string asOf; ///< YYYY-MM-DD
    Language locale = Language::Vi;
    LocalText source, author;
    BoundariesSource boundaries;
    BoundariesSource neighbours; ///< units around; an empty path: none named
    std::string style;           ///< path of the office's style file; empty: none
    std::string corrections;     ///< path; empty: none named, see correctionsOf
    std::vector<TableSource> tables;
    std::vector<UnitListSource> unitLists; ///< by which vintages are told, beside those inside the program
    std::vector<Indicator> indicators;
    std::optional<IndexSpec> index;
    WeaknessRules weakness;
    std::optional<ClustersSpec> clusters;
    std::vector<MapSpec> maps;
    std::vector<OutputSpec> outputs;

    [[nodiscard]] const MapSpec* findMap(std::string_view key) const;
    /// The indicator of that key, or the composite index that has it; null where there is neither.
    [[nodiscard]] const Indicator* findIndicator(std::string_view key) const;
};

/// The corrections file of a project: the one named, else NAME.corrections.csv beside NAME.diaban.yaml where there is
/// one; empty where there is none.
[[nodiscard]] std::filesystem::path correctionsOf(const Project& project);

/// A page by name ("16:9", "4:3", "A4", "A4-portrait", "A3", "A3-portrait", "square"; "auto" is "A4-auto", which stands
/// upright where the map is higher than wide, "A3-auto" the same) or "WIDTHxHEIGHT" in millimetres; nothing for another
/// text.
[[nodiscard]] std::optional<PageSize> pageSizeOf(std::string_view text);
/// The text that pageSizeOf reads as that page, to a ten-thousandth of a millimetre.
[[nodiscard]] std::string pageText(const PageSize& page);

/// The GeoPackage of a QGIS project: another output; null where the project writes none, or none of that path.
[[nodiscard]] const OutputSpec* geoPackageOf(const Project& project, const OutputSpec& qgisProject);

/// "layer", "map", "join_report", "table", "weak", "page", "slides", "qgis_project", "atlas", "borders", "clusters",
/// "gaps", "coverage", "proposals", "border_layers".
[[nodiscard]] std::string_view nameOf(OutputKind kind);

} // namespace diaban
