// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/contents_source.h"
#include "src/run/map_surroundings.h"
#include "src/run/page_weakness.h"
#include "src/run/project_page.h"

namespace diaban {

namespace {

/// The periods of a map, one behind the other.
std::string periodsOf(const PageTheme& theme, Language language) {
    std::string all;
    for (const PageView& view : theme.views) {
        const std::string& name = view.periodName.in(language);
        all += (all.empty() || name.empty() ? "" : "; ") + name;
    }
    return all;
}

std::vector<std::vector<std::string>> partsOf(const PageContent& page, const Catalogue& reader) {
    const Language language = reader.language();
    std::vector<std::vector<std::string>> rows;
    for (const PageTheme& theme : page.themes) {
        rows.push_back({reader.text("contents.part.map"), theme.name.in(language), periodsOf(theme, language)});
    }
    if (page.weak) {
        rows.push_back(
            {reader.text("contents.part.list"), reader.text("contents.page_weak"),
             reader.text({"contents.page_weak_units", {{"units", static_cast<std::int64_t>(page.weak->weak)}}})});
    }
    if (page.clusters) {
        rows.push_back({reader.text("contents.part.layer"), reader.text("contents.page_clusters"),
                        reader.text({"contents.page_clusters_shown",
                                     {{"clusters", static_cast<std::int64_t>(page.clusters->clusters.size())},
                                      {"gaps", static_cast<std::int64_t>(page.clusters->gaps.size())}}})});
    }
    return rows;
}

} // namespace

OutputContents pageContents(const ContentsSource& from, gis::Problems& problems, const gis::Progress& progress) {
    const Catalogue& reader = from.reader;
    std::optional<ProjectWeakness> targets;
    if (!from.found.weakness) {
        targets = pageWeakness(from.project, *from.study, problems, progress);
    }
    const ProjectWeakness* weakness = targets ? &*targets : from.found.weak();
    const MapSurroundings around = readSurroundings(from.project, false, from.limits, problems, progress);
    const PageContent page = projectPage(from.project, *from.study, {weakness, from.found.linked()}, around,
                                         from.catalogue.language(), problems);
    OutputContents told;
    told.words.push_back(reader.text({"contents.page",
                                      {{"units", static_cast<std::int64_t>(page.codes.size())},
                                       {"maps", static_cast<std::int64_t>(page.themes.size())}}}));
    told.tables.push_back({textSheet(reader.text("contents.parts"),
                                     {reader.text("contents.head.part"), reader.text("contents.head.title"),
                                      reader.text("contents.head.detail")},
                                     partsOf(page, reader)),
                           {},
                           false});
    return told;
}

} // namespace diaban
