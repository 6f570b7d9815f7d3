// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/options.h"

#include "gis/base/error.h"
#include "src/cli/number_range.h"
#include "src/message/period.h"

#include <filesystem>
#include <new>

namespace diaban {

namespace {

void addLimits(CLI::App& verb, Session& session) {
    gis::Limits& limits = session.limits;
    const std::string group = session.text({"help.group_limits", {}});
    const auto add = [&](const char* name, std::int64_t& value) {
        verb.add_option(std::string("--limit-") + name, value, session.text({std::string("help.limit-") + name, {}}))
            ->check(numberFrom(session, 1))
            ->group(group);
    };
    add("bytes", limits.bytes);
    add("inflated-bytes", limits.inflatedBytes);
    add("inflated-ratio", limits.inflatedRatio);
    add("archive-entries", limits.archiveEntries);
    add("xml-depth", limits.xmlDepth);
    add("document-depth", limits.documentDepth);
    add("document-aliases", limits.documentAliases);
    add("units", limits.units);
    add("vertices", limits.vertices);
    add("vertices-of-unit", limits.verticesOfUnit);
    add("fields", limits.fields);
    add("values", limits.values);
    add("text-bytes", limits.textBytes);
    add("rows", limits.rows);
    add("columns", limits.columns);
}

std::string firstOf(const std::vector<std::string>& names) {
    return names.empty() ? std::string{} : names.front();
}

} // namespace

CLI::App& addVerb(CLI::App& app, Session& session, const std::string& name) {
    CLI::App* verb = app.add_subcommand(name, session.text({"help." + name, {}}));
    verb->group(session.text({"help.label.Subcommands", {}}));
    verb->set_help_flag("-h,--help", session.text({"help.help", {}}));
    // The language was taken before the options were described; here it is only checked.
    verb->add_option_function<std::string>(
            "--lang", [](const std::string& /*code*/) {}, session.text({"help.lang", {}}))
        ->check(CLI::IsMember({"vi", "en"}));
    verb->add_flag("--json", session.json, session.text({"help.json", {}}));
    verb->add_flag("--strict", session.strict, session.text({"help.strict", {}}));
    addLimits(*verb, session);
    return *verb;
}

BoundariesSource LayerOptions::source() const {
    BoundariesSource source;
    source.path = file;
    source.layer = layer;
    source.encoding = encoding;
    source.crs = crs;
    source.swapAxes = swapAxes;
    for (const std::string& word : only) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos || equals == 0) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, "--only", {"usage.only", {{"value", word}}});
        }
        source.only.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
    source.fields = {firstOf(key), firstOf(name), firstOf(parent)};
    return source;
}

void addLayerOptions(CLI::App& verb, const Session& session, LayerOptions& options) {
    verb.add_option("LAYER", options.file, session.text({"help.LAYER", {}}))->required();
    addOption(verb, session, "--layer", options.layer);
    verb.add_option("--only", options.only, session.text({"help.only_units", {}}));
    addOption(verb, session, "--key", options.key);
    addOption(verb, session, "--name", options.name);
    addOption(verb, session, "--parent", options.parent);
    addOption(verb, session, "--encoding", options.encoding);
    addOption(verb, session, "--input-crs", options.crs);
    verb.add_flag("--swap-axes", options.swapAxes, session.text({"help.swap-axes", {}}));
}

void addOutputOption(CLI::App& verb, const Session& session, std::string& output) {
    addOption(verb, session, "-o,--output", output)->required();
}

void requireDate(const std::string& date, const char* option) {
    if (!date.empty() && !isIsoDate(date)) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, option, {"usage.date", {{"value", date}}});
    }
}

void requirePeriod(const std::string& period) {
    if (!period.empty() && !periodOf(period)) {
        throw gis::Error(gis::ErrorKind::BadUsage, {}, "--period", {"usage.period", {{"value", period}}});
    }
}

std::string besideOutput(const std::string& output, const std::string& ending) {
    std::filesystem::path path(output);
    return path.replace_extension(ending).string();
}

nlohmann::json problemsJson(const Session& session, gis::Severity severity, std::size_t first) {
    nlohmann::json list = nlohmann::json::array();
    const std::vector<gis::Problem>& problems = session.problems.list();
    for (std::size_t i = first; i < problems.size(); ++i) {
        if (const gis::Problem& problem = problems[i]; problem.severity == severity) {
            list.push_back({{"id", problem.message.id},
                            {"file", problem.file},
                            {"place", problem.place},
                            {"text", session.catalogue.text(problem.message)},
                            {"hint", session.catalogue.hint(problem.message)}});
        }
    }
    return list;
}

nlohmann::json errorJson(const Session& session, const gis::Error& error) {
    return {{"id", error.message().id},
            {"file", error.file()},
            {"place", error.place()},
            {"text", session.catalogue.text(error.message())},
            {"hint", session.catalogue.hint(error.message())}};
}

gis::Error errorOf(const std::exception& fault) {
    if (const auto* error = dynamic_cast<const gis::Error*>(&fault)) {
        return *error;
    }
    if (dynamic_cast<const std::bad_alloc*>(&fault) != nullptr) {
        return gis::badInput({}, {}, {"job.memory", {}});
    }
    return {gis::ErrorKind::Internal, {}, {}, {"job.internal", {{"what", std::string(fault.what())}}}};
}

} // namespace diaban
