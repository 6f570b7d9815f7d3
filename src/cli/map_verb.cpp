// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/output_set.h"
#include "gis/io/shown_path.h"
#include "src/cartography/class_colours.h"
#include "src/cartography/font_setup.h"
#include "src/cartography/make_map_scene.h"
#include "src/cli/map_kind_options.h"
#include "src/cli/number_range.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/cli/write_layer_output.h"
#include "src/message/number_format.h"
#include "src/project/project.h"
#include "src/project/read_style_file.h"
#include "src/publish/picture.h"
#include "src/run/border_map.h"
#include "src/run/choropleth.h"
#include "src/run/map_surroundings.h"
#include "src/run/run_json.h"
#include "src/study/field_values.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>

namespace diaban {

namespace {

PageSize requirePage(const std::string& page) {
    const auto size = pageSizeOf(page);
    if (!size) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--page", {"usage.page", {{"value", page}}});
    }
    return *size;
}

PictureFormat requireFormat(const std::string& path) {
    const auto format = pictureFormatOf(path);
    if (!format) {
        throw gis::Error(gis::ErrorKind::BadUsage, path, {}, {"usage.image_format", {}});
    }
    return *format;
}

MapTexts textsOf(const MapWords& words, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    const std::string& clusters = words.linked.clusters.file;
    MapTexts texts;
    texts.title = gis::squeezeSpace(!words.title.empty() ? words.title
                                    : !clusters.empty()  ? catalogue.text("border_map.title")
                                                         : words.value);
    texts.subtitle = gis::squeezeSpace(words.subtitle);
    texts.finding = gis::squeezeSpace(words.finding);
    texts.legendTitle = words.legendTitle.empty() ? words.value : words.legendTitle;
    texts.secondLegendTitle = words.secondLegendTitle;
    texts.secondPeriod =
        words.bilingual && !words.period.empty() ? formatPeriod(words.period, otherLanguage(language)) : std::string{};
    texts.period = words.period.empty() ? std::string{} : formatPeriod(words.period, language);
    texts.source =
        !words.source.empty() ? words.source
        : clusters.empty()
            ? sourceName(words.layer.file)
            : catalogue.text(
                  {"border_map.source", {{"layer", sourceName(words.layer.file)}, {"clusters", sourceName(clusters)}}});
    texts.date = words.date.empty() ? words.linked.clusters.asOf : words.date;
    texts.author = words.author;
    return texts;
}

/// Refuses what classMethodOf does not know, with the list of what it does.
CLI::Validator isClassMethod() {
    CLI::Validator known = CLI::IsMember(classMethodNames());
    const auto refuse = known;
    known.operation([refuse](std::string& word) { return classMethodOf(word) ? std::string{} : refuse(word); });
    return known;
}

Furniture::Locator locatorOf(const MapWords& words) {
    return words.locator == "auto"   ? Furniture::Locator::Auto
           : words.locator == "true" ? Furniture::Locator::Yes
                                     : Furniture::Locator::No;
}

/// Fonts and logo of the style; neighbours.
void readAround(const MapWords& words, gis::OutputSet& outputs, MapSurroundings& around, Session& session) {
    if (around.style) {
        outputs.protect(words.style);
        loadFontsAndLogo(*around.style, words.style);
        if (!around.style->logoFile.empty()) {
            outputs.protect(around.style->logoFile);
        }
    }
    if (!words.neighbours.empty()) {
        outputs.protect(words.neighbours);
        BoundariesSource source;
        source.path = words.neighbours;
        source.layer = words.neighboursLayer;
        source.fields.name = words.neighboursName;
        around.neighbours = readNeighbours({}, source, session.limits, session.problems, session.progress);
    } else if (words.locator == "true") {
        session.problems.warn(words.layer.file, "--locator", {"neighbours.no_locator", {}});
    }
}

VerbResult drawMap(const MapWords& words, Session& session) {
    const PictureFormat format = requireFormat(words.output);
    const ClassChoice choice = choiceOf(words);
    requireKindOptions(words);
    const PageSize page = requirePage(words.page);
    requireDate(words.date);
    MapSurroundings around;
    if (!words.style.empty()) {
        around.style = readStyleFile(words.style, session.limits, session.problems);
    }
    requirePeriod(words.period);
    if (!std::isfinite(words.dpi)) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.not_a_value", {{"what", std::string("--dpi")}}});
    }
    if (words.target && !std::isfinite(*words.target)) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.not_a_value", {{"what", std::string("--target")}}});
    }
    const DrawingSession drawing;
    requireFonts();
    gis::OutputSet outputs;
    outputs.protect(words.layer.file);
    readAround(words, outputs, around, session);
    const std::filesystem::path staged = outputs.stage(words.output);
    BoundariesSource source = words.layer.source();
    source.keyNeeded = false;
    source.notKey = words.value;
    Boundaries boundaries =
        readBoundaries({}, source, std::nullopt, session.limits, session.problems, session.progress);

    MapRequest request = words.value.empty()
                             ? plainMap(boundaries)
                             : choropleth(boundaries, fieldValues(boundaries.layer, words.value), choice);
    request.texts = textsOf(words, session.catalogue);
    addKind(request, words, boundaries, outputs, session);
    request.mapCrs = words.crs;
    request.target = words.target;
    request.usualPalette = words.palette.empty();
    request.palette = words.palette.empty() ? usualPalette(request, std::nullopt) : words.palette;
    request.view = *visionOf(words.view);
    request.histogram = !words.noHistogram;
    request.bilingual = words.bilingual;
    request.decimals = words.decimals;
    request.language = session.catalogue.language();
    request.page = page;
    request.labels.show = *labelShowOf(words.labels);
    request.furniture.enlarge = words.insets == "auto";
    request.furniture.graticule = words.graticule;
    request.furniture.locator = locatorOf(words);
    around.apply(request, words.pageGiven);
    const MapScene scene = makeMapScene(request, session.catalogue, session.problems, session.progress);
    gis::writeShown(staged, words.output,
                    [&] { writePicture(staged, format, scene, session.catalogue, words.dpi, session.problems); });

    VerbResult result;
    const std::string key = std::filesystem::path(words.output).stem().string();
    MapSpec spec;
    spec.key = key;
    spec.indicator = words.value;
    result.json = mapJson(mapResult(spec, request, session.catalogue));
    finishOutputs(outputs, session, result);
    return result;
}

void addLookOptions(CLI::App& verb, const Session& session, MapWords& words) {
    addOption(verb, session, "--palette", words.palette);
    addOption(verb, session, "--view", words.view)->check(CLI::IsMember(visionNames()));
    addOption(verb, session, "--target", words.target);
    verb.add_flag("--zero-class", words.zeroClass, session.text({"help.zero-class", {}}));
    verb.add_flag("--no-histogram", words.noHistogram, session.text({"help.no-histogram", {}}));
    verb.add_flag("--bilingual", words.bilingual, session.text({"help.bilingual", {}}));
    addOption(verb, session, "--second-legend-title", words.secondLegendTitle);
}

} // namespace

void addMapVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "map");
    const auto words = std::make_shared<MapWords>();
    addLayerOptions(verb, session, words->layer);
    addOutputOption(verb, session, words->output);
    addOption(verb, session, "--value", words->value);
    addOption(verb, session, "--method", words->method)->check(isClassMethod());
    addOption(verb, session, "--classes", words->classes)->check(numberBetween(session, 2, 9));
    addOption(verb, session, "--breaks", words->breaks)->delimiter(',');
    addKindOptions(verb, session, *words);
    addLookOptions(verb, session, *words);
    addOption(verb, session, "--title", words->title);
    addOption(verb, session, "--subtitle", words->subtitle);
    addOption(verb, session, "--legend-title", words->legendTitle);
    addOption(verb, session, "--period", words->period);
    addOption(verb, session, "--source", words->source);
    addOption(verb, session, "--date", words->date);
    addOption(verb, session, "--author", words->author);
    addOption(verb, session, "--crs", words->crs);
    addOption(verb, session, "--page", words->page);
    addOption(verb, session, "--dpi", words->dpi)->check(numberBetween(session, 36, 1200));
    addOption(verb, session, "--labels", words->labels)
        ->check(CLI::IsMember({"auto", "none", "name", "name+value", "names", "values"}));
    addOption(verb, session, "--finding", words->finding);
    addOption(verb, session, "--style", words->style);
    verb.add_option("--neighbours", words->neighbours, session.text({"help.map-neighbours", {}}));
    addOption(verb, session, "--neighbours-layer", words->neighboursLayer);
    addOption(verb, session, "--neighbours-name", words->neighboursName);
    addOption(verb, session, "--locator", words->locator)->check(CLI::IsMember({"auto", "true", "false"}));
    verb.add_flag("--graticule", words->graticule, session.text({"help.graticule", {}}));
    addOption(verb, session, "--insets", words->insets)->check(CLI::IsMember({"auto", "none"}));
    addOption(verb, session, "--decimals", words->decimals)->check(numberBetween(session, 0, 9));
    verb.callback([&session, &verb, words] {
        words->pageGiven = verb.count("--page") > 0;
        words->methodGiven = verb.count("--method") > 0;
        words->classesGiven = verb.count("--classes") > 0;
        words->analysis.kind = mapKindOf(words->kind).value_or(AnalysisKind::None);
        session.action = [&session, words] { return drawMap(*words, session); };
    });
}

} // namespace diaban
