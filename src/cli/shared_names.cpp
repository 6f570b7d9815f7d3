// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/shared_names.h"

#include "gis/base/error.h"

namespace diaban {

namespace {

/// Of the names given, those that the layer has and those that the table has.
struct Shared {
    std::vector<std::string> ofLayer, ofTable;
};

Shared share(const std::vector<std::string>& words, const gis::Layer& layer, const Table& table) {
    Shared shared;
    for (const std::string& word : words) {
        const bool inLayer = layer.attributes.find(word) != nullptr;
        const bool inTable = table.columnOf(word).has_value();
        if (!inLayer && !inTable) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, {},
                             {"usage.no_such_field", {{"field", word}, {"layer", layer.file}, {"table", table.file}}});
        }
        if (inLayer) {
            shared.ofLayer.push_back(word);
        }
        if (inTable) {
            shared.ofTable.push_back(word);
        }
    }
    return shared;
}

std::string firstOf(const std::vector<std::string>& names) {
    return names.empty() ? std::string{} : names.front();
}

/// The first level as `parent`, the others as `above`.
template <typename Names> void putParents(Names& names, const std::vector<std::string>& parents) {
    if (!parents.empty()) {
        names.parent = parents.front();
        names.above.assign(parents.begin() + 1, parents.end());
    }
}

} // namespace

std::pair<UnitFields, JoinColumns> sharedNames(const LayerOptions& options, const TableNames& names,
                                               const gis::Layer& layer, const Table& table) {
    const Shared key = share(options.key, layer, table);
    const Shared name = share(options.name, layer, table);
    const Shared parent = share(options.parent, layer, table);
    UnitFields fields{firstOf(key.ofLayer), firstOf(name.ofLayer), {}};
    putParents(fields, parent.ofLayer);
    JoinColumns columns{names.key.empty() ? firstOf(key.ofTable) : names.key,
                        names.name.empty() ? firstOf(name.ofTable) : names.name,
                        {}};
    putParents(columns, names.parents.empty() ? parent.ofTable : names.parents);
    return {std::move(fields), std::move(columns)};
}

} // namespace diaban
