// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_table_source.h"

#include "src/message/period.h"

namespace diaban {

namespace {

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

} // namespace

TableSource readTableSource(YamlMap map) {
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

} // namespace diaban
