// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"

#include "src/message/period.h"
#include "src/project/check_project.h"
#include "src/project/load_yaml.h"
#include "src/project/yaml_map.h"

#include <array>

namespace diaban {

namespace {

constexpr int kMostClasses = 9;
constexpr double kLeastDpi = 36;
constexpr double kMostDpi = 1200;

/// Keys of the format that later versions act on; told, not refused.
constexpr std::array kLaterKeys{"neighbours", "corrections", "weakness", "clusters", "style"};

BoundariesSource readBoundaries(YamlMap map) {
    BoundariesSource source;
    source.path = map.requireText("path");
    source.layer = map.text("layer");
    source.encoding = map.text("encoding");
    source.crs = map.text("crs");
    source.fields = {map.text("key"), map.text("name"), map.text("parent")};
    if (std::optional<YamlMap> only = map.map("only")) {
        source.only = only->allTexts();
    }
    source.level = map.text("level");
    source.vintage = map.text("vintage");
    map.finish();
    return source;
}

std::optional<NumberStyle> readStyle(YamlMap& map) {
    const std::string written = map.text("numbers");
    if (written.empty()) {
        return std::nullopt;
    }
    if (written == "comma") {
        return NumberStyle::DecimalComma;
    }
    if (written != "point") {
        map.fail("numbers", {"project.unknown_word", {{"value", written}, {"known", std::string("comma, point")}}});
    }
    return NumberStyle::DecimalPoint;
}

TableSource readTable(YamlMap map) {
    TableSource source;
    source.line = map.line();
    source.path = map.requireText("path");
    source.sheet = map.text("sheet");
    source.key = map.text("key");
    source.name = map.text("name");
    source.parent = map.text("parent");
    source.period = map.text("period");
    source.style = readStyle(map);
    if (std::optional<YamlMap> only = map.map("only")) {
        source.only = only->allTexts();
    }
    if (!source.period.empty() && !periodOf(source.period)) {
        map.fail("period", {"project.not_a_period", {{"value", source.period}}});
    }
    if (std::optional<YamlMap> columns = map.map("columns")) {
        source.columns = columns->allTexts();
    }
    map.finish();
    return source;
}

Indicator readIndicator(YamlMap map) {
    Indicator indicator;
    indicator.key = map.requireText("key");
    indicator.name = map.localText("name");
    const std::string kind = map.text("kind", "count");
    if (const auto known = indicatorKindOf(kind)) {
        indicator.kind = *known;
    } else {
        map.fail("kind", {"project.unknown_word", {{"value", kind}, {"known", std::string("count, share, rate")}}});
    }
    const bool ratio = indicator.kind != IndicatorKind::Count;
    indicator.numerator = ratio ? map.requireText("numerator") : map.text("numerator", indicator.key);
    indicator.denominator = ratio ? map.requireText("denominator") : std::string{};
    indicator.per = map.number("per").value_or(1);
    if (!(indicator.per > 0)) {
        map.fail("per", {"project.not_positive", {{"value", indicator.per}}});
    }
    indicator.unit = map.localText("unit");
    if (indicator.unit.empty() && indicator.kind == IndicatorKind::Share) {
        indicator.unit = {"%", "%"};
    }
    constexpr int kMostDecimals = 9;
    indicator.decimals = map.whole("decimals", 0, kMostDecimals).value_or(-1);
    map.finish();
    return indicator;
}

ClassChoice readClasses(YamlMap& map) {
    ClassChoice choice;
    choice.limits = map.numbers("breaks");
    const std::string method = map.text("method", choice.limits.empty() ? "quantile" : "manual");
    if (const auto known = classMethodOf(method)) {
        choice.method = *known;
    } else {
        std::string names;
        for (const std::string& name : classMethodNames()) {
            names += (names.empty() ? "" : ", ") + name;
        }
        map.fail("method", {"project.unknown_word", {{"value", method}, {"known", names}}});
    }
    if ((choice.method == gis::ClassMethod::Manual) == choice.limits.empty()) {
        map.fail("breaks", {"project.breaks_and_method", {}});
    }
    choice.number = map.whole("classes", 2, kMostClasses).value_or(choice.number);
    return choice;
}

MapSpec readMap(YamlMap map) {
    MapSpec spec;
    spec.line = map.line();
    spec.indicator = map.requireText("indicator");
    spec.key = map.text("key", spec.indicator);
    spec.period = map.text("period");
    spec.classes = readClasses(map);
    spec.palette = map.text("palette", spec.palette);
    spec.title = map.localText("title");
    spec.subtitle = map.localText("subtitle");
    spec.crs = map.text("crs");
    const std::string page = map.text("page", "16:9");
    if (const auto size = pageSizeOf(page)) {
        spec.page = *size;
    } else {
        map.fail("page", {"project.unknown_page", {{"value", page}}});
    }
    map.finish();
    return spec;
}

OutputSpec readOutput(YamlMap map) {
    OutputSpec output;
    output.line = map.line();
    const std::string kind = map.requireText("kind");
    output.path = map.requireText("path");
    if (kind == "map") {
        output.kind = OutputKind::Map;
        output.map = map.requireText("map");
        output.dpi = map.number("dpi").value_or(output.dpi);
        if (!(output.dpi >= kLeastDpi && output.dpi <= kMostDpi)) {
            map.fail("dpi",
                     {"project.number_outside", {{"value", output.dpi}, {"least", kLeastDpi}, {"most", kMostDpi}}});
        }
    } else if (kind == "join_report") {
        output.kind = OutputKind::JoinReport;
    } else if (kind != "layer") {
        map.fail("kind",
                 {"project.unknown_word", {{"value", kind}, {"known", std::string("layer, map, join_report")}}});
    }
    map.finish();
    return output;
}

void readHead(YamlMap& top, Project& project) {
    if (const auto version = top.number("version"); !version || *version != 1) {
        top.fail("version", {"project.version", {}});
    }
    project.title = top.localText("title");
    project.asOf = top.text("as_of");
    if (!project.asOf.empty() && !isIsoDate(project.asOf)) {
        top.fail("as_of", {"project.not_a_date", {{"value", project.asOf}}});
    }
    const std::string locale = top.text("locale", "vi");
    if (const auto language = languageOf(locale)) {
        project.locale = *language;
    } else {
        top.fail("locale", {"project.unknown_word", {{"value", locale}, {"known", std::string("vi, en")}}});
    }
    project.source = top.localText("source");
    project.author = top.localText("author");
}

} // namespace

Project readProject(const std::string& file, gis::Problems& problems, const gis::Limits& limits) {
    Project project;
    project.file = file;
    project.folder = project.file.parent_path();
    YamlMap top(file, {}, loadYaml(file, limits));
    readHead(top, project);
    if (auto boundaries = top.map("boundaries")) {
        project.boundaries = readBoundaries(*std::move(boundaries));
    } else {
        top.fail("boundaries", {"project.key_missing", {}});
    }
    for (YamlMap& table : top.maps("tables")) {
        project.tables.push_back(readTable(std::move(table)));
    }
    for (YamlMap& indicator : top.maps("indicators")) {
        project.indicators.push_back(readIndicator(std::move(indicator)));
    }
    for (YamlMap& map : top.maps("maps")) {
        project.maps.push_back(readMap(std::move(map)));
    }
    for (YamlMap& output : top.maps("outputs")) {
        project.outputs.push_back(readOutput(std::move(output)));
    }
    for (const char* key : kLaterKeys) {
        if (top.has(key)) {
            problems.warn(file, key, {"project.key_later", {{"line", std::int64_t{top.lineOf(key)}}}});
        }
    }
    top.finish();
    if (project.outputs.empty()) {
        addDefaultOutputs(project);
    }
    checkProject(project);
    return project;
}

} // namespace diaban
