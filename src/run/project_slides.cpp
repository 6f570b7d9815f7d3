// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_slides.h"

#include "gis/io/shown_path.h"
#include "src/cartography/font_setup.h"
#include "src/project/read_project.h"
#include "src/run/project_deck.h"
#include "src/run/project_study.h"
#include "src/run/write_slides.h"

namespace diaban {

namespace {

std::string titleOf(const DeckSlide& slide) {
    for (const DeckElement& element : slide.elements) {
        const auto* text = std::get_if<DeckText>(&element);
        if (text != nullptr && text->role == TextRole::Title) {
            return text->paragraphs.front().runs.front().text;
        }
    }
    return {};
}

} // namespace

SlidesResult slidesOfProject(const std::string& file, const RunOptions& options, const std::filesystem::path& output,
                             const SlideChoice& choice, gis::Problems& problems, const gis::Progress& progress) {
    const Project project = readProject(file, problems, options.limits);
    const Catalogue catalogue(options.language.value_or(project.locale));
    gis::OutputSet outputs;
    protectInputs(outputs, project);
    if (!choice.office.empty()) {
        outputs.protect(choice.office);
    }
    const std::filesystem::path staged = outputs.stage(output);
    const auto office = slideTemplate(choice.office, options.limits, problems);
    const Study study = projectStudy(project, options, catalogue.language(), problems, progress);
    const DrawingSession drawing;
    requireFonts();
    const MapSurroundings around = readSurroundings(project, true, options.limits, problems, progress);
    std::optional<ProjectWeakness> weakness;
    if (judgesWeakness(project)) {
        weakness = projectWeakness(project, study, problems, progress);
    }
    std::optional<ProjectClusters> clusters;
    if (project.clusters) {
        clusters = projectClusters(project, study, project.weakness.stated ? &*weakness : nullptr, kClustersOfSlides,
                                   options.limits, problems, progress);
    }
    const Deck deck = projectDeck({project, study, catalogue, around, weakness ? &*weakness : nullptr, choice,
                                   clusters ? &*clusters : nullptr, office},
                                  problems, progress);
    SlidesResult result{file, {}, {}};
    for (const DeckSlide& slide : deck.slides) {
        result.titles.push_back(titleOf(slide));
    }
    gis::writeShown(staged, output, [&] { writeSlides(staged, output, deck, catalogue); });
    result.written = outputs.commit();
    return result;
}

} // namespace diaban
