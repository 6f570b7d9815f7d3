// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/project_value.h"

#include "src/project/check_project.h"
#include "src/project/indicator_value.h"
#include "src/project/known_indicators.h"
#include "src/project/read_table_treatment.h"
#include "src/project/read_weakness.h"
#include "src/project/source_values.h"

#include <algorithm>

namespace diaban {

namespace {

template <typename Item, typename Write> YamlValue listOf(const std::vector<Item>& items, const Write& write) {
    YamlValue list = YamlValue::list();
    std::ranges::transform(items, std::back_inserter(list.items), write);
    return list;
}

YamlValue textOf(const std::string& text) {
    return YamlValue::ofText(text);
}

void addClasses(YamlValue& map, const ClassChoice& classes) {
    const ClassChoice usual;
    addUnlessEmpty(map, "breaks", listOf(classes.limits, YamlValue::ofNumber));
    map.add("method", textOf(std::string(nameOf(classes.method))),
            classes.method == (classes.limits.empty() ? usual.method : gis::ClassMethod::Manual));
    map.add("classes", YamlValue::ofNumber(classes.number), classes.number == usual.number);
}

void addLabels(YamlValue& map, const MapSpec& spec) {
    YamlValue labels = YamlValue::map();
    labels.add("show", textOf(std::string(nameOf(spec.labels))), spec.labels == LabelShow::Auto);
    addUnlessEmpty(labels, "priority", spec.labelPriority);
    map.add("labels", std::move(labels), spec.labels == LabelShow::Auto && spec.labelPriority.empty());
}

void addFurniture(YamlValue& map, const MapSpec& spec) {
    addUnlessEmpty(map, "finding", localTextValue(spec.finding));
    map.add("insets", textOf(spec.enlarge ? "auto" : "none"), spec.enlarge);
    map.add("locator",
            spec.locator == Furniture::Locator::Auto ? textOf("auto")
                                                     : YamlValue::ofTruth(spec.locator == Furniture::Locator::Yes),
            spec.locator == Furniture::Locator::Auto);
    map.add("graticule", YamlValue::ofTruth(spec.graticule), !spec.graticule);
}

YamlValue mapValue(const MapSpec& spec) {
    const MapSpec usual;
    YamlValue map = YamlValue::map();
    map.add("key", textOf(spec.key), spec.key == spec.indicator);
    addUnlessEmpty(map, "indicator", spec.indicator);
    addUnlessEmpty(map, "period", spec.periods.empty() ? spec.period : std::string{});
    addUnlessEmpty(map, "periods", listOf(spec.periods, textOf));
    addAnalysis(map, spec.analysis);
    addClasses(map, spec.classes);
    addUnlessEmpty(map, "palette", spec.palette);
    if (spec.sharedClasses) { // a false that is said holds where maps that say nothing share theirs: while played
        map.add("shared_classes", YamlValue::ofTruth(*spec.sharedClasses));
    }
    map.add("zero_class", YamlValue::ofTruth(spec.classes.zeroApart), !spec.classes.zeroApart);
    map.add("histogram", YamlValue::ofTruth(spec.histogram), spec.histogram);
    map.add("bilingual", YamlValue::ofTruth(spec.bilingual), !spec.bilingual);
    map.add("view", textOf(std::string(nameOf(spec.view))), spec.view == Vision::Normal);
    addUnlessEmpty(map, "title", localTextValue(spec.title));
    addUnlessEmpty(map, "subtitle", localTextValue(spec.subtitle));
    addFurniture(map, spec);
    map.add("page", textOf(pageText(spec.page)), !spec.pageGiven && pageText(spec.page) == pageText(usual.page));
    addUnlessEmpty(map, "crs", spec.crs);
    addLabels(map, spec);
    return map;
}

YamlValue outputsValue(const Project& project) {
    Project without = project;
    without.outputs.clear();
    addDefaultOutputs(without);
    YamlValue outputs = listOf(project.outputs, outputValue);
    return outputs == listOf(without.outputs, outputValue) ? YamlValue::list() : outputs;
}

} // namespace

YamlValue outputValue(const OutputSpec& output) {
    YamlValue map = YamlValue::map();
    map.add("kind", textOf(std::string(nameOf(output.kind))));
    if (output.kind == OutputKind::Map) {
        map.add("map", textOf(output.map));
    }
    map.add("path", textOf(output.path));
    if (output.kind == OutputKind::Map) {
        map.add("dpi", YamlValue::ofNumber(output.dpi), output.dpi == OutputSpec{}.dpi);
    }
    if (output.kind == OutputKind::Atlas) {
        const AtlasChoice usual;
        addUnlessEmpty(map, "map", output.map);
        map.add("dpi", YamlValue::ofNumber(output.dpi), output.dpi == OutputSpec{}.dpi);
        map.add("per", textOf(nameOf(output.atlas.per)), output.atlas.per == usual.per);
        map.add("only", textOf(nameOf(output.atlas.only)), output.atlas.only == usual.only);
        map.add("paper", textOf(nameOf(output.atlas.paper)), output.atlas.paper == usual.paper);
    }
    if (output.kind == OutputKind::Table) {
        map.add("by", textOf(output.rows == TableRows::Parents ? "parent" : "unit"), output.rows == OutputSpec{}.rows);
    }
    if (output.kind == OutputKind::Slides) {
        const SlideChoice usual;
        map.add("slide_size", textOf(nameOf(output.slides.size)), output.slides.size == usual.size);
        map.add("maps", textOf(nameOf(output.slides.maps)), output.slides.maps == usual.maps);
        addUnlessEmpty(map, "template", output.slides.office);
    }
    addUnlessEmpty(map, "layer", output.layer);
    if (output.style) {
        map.add("style", listOf(*output.style, textOf));
    }
    return map;
}

YamlValue projectValue(const Project& project) {
    YamlValue value = YamlValue::map();
    value.add("version", YamlValue::ofNumber(1));
    addUnlessEmpty(value, "title", localTextValue(project.title));
    addUnlessEmpty(value, "as_of", project.asOf);
    value.add("locale", textOf(project.locale == Language::Vi ? "vi" : "en"), project.locale == Language::Vi);
    addUnlessEmpty(value, "source", localTextValue(project.source));
    addUnlessEmpty(value, "author", localTextValue(project.author));
    value.add("boundaries", boundariesValue(project.boundaries));
    if (!project.neighbours.path.empty()) {
        value.add("neighbours", boundariesValue(project.neighbours));
    }
    addUnlessEmpty(value, "style", project.style);
    addUnlessEmpty(value, "unit_lists", listOf(project.unitLists, unitListValue));
    addUnlessEmpty(value, "tables", listOf(project.tables, tableValue));
    addUnlessEmpty(value, "corrections", project.corrections);
    const IndicatorCatalogue& known = knownIndicators();
    addUnlessEmpty(value, "indicators", listOf(project.indicators, [&](const Indicator& indicator) {
                       return indicatorValue(indicator, known);
                   }));
    if (project.index) {
        value.add("index", indexValue(*project.index));
    }
    addUnlessEmpty(value, "weakness", weaknessValue(project.weakness));
    if (project.clusters) {
        value.add("clusters", clustersValue(*project.clusters));
    }
    addUnlessEmpty(value, "maps", listOf(project.maps, mapValue));
    addUnlessEmpty(value, "outputs", outputsValue(project));
    return value;
}

} // namespace diaban
