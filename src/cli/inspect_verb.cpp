// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_layer.h"
#include "gis/io/write_layer.h"
#include "src/cli/inspect.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/table/table_format.h"

#include <algorithm>

namespace diaban {

namespace {

/// A GeoPackage is looked at as layers where it has any and no table was asked for.
bool isLayer(const InspectWords& words, const Session& session) {
    const auto format = tableFormatOf(words.file);
    if (!format || !words.layer.empty()) {
        return true;
    }
    if (*format != TableFormat::Database || !gis::layerFormatOf(words.file) || !words.sheet.empty()) {
        return false;
    }
    return std::ranges::any_of(gis::layersOf(words.file, session.limits),
                               [](const gis::LayerInfo& info) { return info.geometryType != "None"; });
}

} // namespace

void addInspectedField(const Session& session, const std::string& name, const std::string& type, std::size_t filled,
                       VerbResult& result) {
    result.json["fields"].push_back({{"name", name}, {"type", type}, {"filled", filled}});
    result.lines.push_back("  " + session.text({"inspect.field",
                                                {{"name", name},
                                                 {"type", session.text({"inspect.type." + type, {}})},
                                                 {"filled", static_cast<std::int64_t>(filled)}}}));
}

void addInspectVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "inspect");
    const auto words = std::make_shared<InspectWords>();
    verb.add_option("FILE", words->file, session.text({"help.FILE", {}}))->required();
    addOption(verb, session, "--layer", words->layer);
    addOption(verb, session, "--encoding", words->encoding);
    addOption(verb, session, "--sheet", words->sheet);
    addShapeOptions(verb, session, words->shape);
    verb.callback([&session, words] {
        session.action = [&session, words] {
            return isLayer(*words, session) ? inspectLayer(*words, session) : inspectTable(*words, session);
        };
    });
}

} // namespace diaban
