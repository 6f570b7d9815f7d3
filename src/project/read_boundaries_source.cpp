// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_boundaries_source.h"

namespace diaban {

BoundariesSource readBoundariesSource(YamlMap map) {
    BoundariesSource source;
    source.path = map.requireText("path");
    source.layer = map.text("layer");
    source.encoding = map.text("encoding");
    source.crs = map.text("crs");
    source.swapAxes = map.truth("swap_axes", false);
    source.fields = {map.text("key"), map.text("name"), {}};
    std::vector<std::string> parents = map.texts("parent");
    std::erase(parents, std::string());
    if (!parents.empty()) {
        source.fields.parent = parents.front();
        source.fields.above.assign(parents.begin() + 1, parents.end());
    }
    if (std::optional<YamlMap> only = map.map("only")) {
        source.only = only->allTexts();
    }
    source.level = map.text("level");
    source.vintage = map.text("vintage");
    map.finish();
    return source;
}

BoundariesSource readNeighboursSource(YamlMap map) {
    BoundariesSource source;
    source.path = map.requireText("path");
    source.layer = map.text("layer");
    source.fields = {map.text("key"), map.text("name"), {}};
    if (std::optional<YamlMap> only = map.map("only")) {
        source.only = only->allTexts();
    }
    map.finish();
    return source;
}

} // namespace diaban
