// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/save_project.h"

#include "gis/base/error.h"
#include "src/project/change_yaml.h"
#include "src/project/project_value.h"
#include "src/project/proposed_remarks.h"
#include "src/project/read_project.h"
#include "src/project/write_yaml.h"

#include <yaml-cpp/exceptions.h>

#include <optional>

namespace diaban {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// The changed text, if it can be read again and says what was meant.
std::optional<std::string> changedText(std::string_view text, const YamlValue& before, const Project& after) {
    try {
        std::string result = changedYaml(text, before, projectValue(after));
        result = withoutDoneRemarks(result, before, projectValue(after));
        gis::Problems untold;
        const Project again = parseProject(after.file.string(), result, untold);
        return projectValue(again) == projectValue(after) ? std::optional(std::move(result)) : std::nullopt;
    } catch (const YAML::Exception& fault) {
        return std::nullopt;
    } catch (const gis::Error& fault) {
        if (fault.kind() == gis::ErrorKind::Internal || fault.message().id == "project.not_yaml") {
            return std::nullopt;
        }
        throw;
    }
}

} // namespace

std::string withChanges(std::string_view original, const Project& before, const Project& after) {
    const YamlValue known = projectValue(before);
    if (known == projectValue(after)) {
        return std::string(original);
    }
    const bool marked = original.starts_with(kByteOrderMark);
    const std::string_view text = marked ? original.substr(kByteOrderMark.size()) : original;
    std::optional<std::string> result = changedText(text, known, after);
    if (!result) {
        // An alias (*name) changes with its anchor; written out, each can be changed by itself.
        result = changedText(withoutAliases(text), known, after);
    }
    if (!result) {
        throw gis::Error(gis::ErrorKind::Internal, after.file.string(), {}, {"save.not_the_same", {}});
    }
    return marked ? std::string(kByteOrderMark) + *result : *result;
}

std::string projectText(const Project& project) {
    return yamlDocument(projectValue(project));
}

} // namespace diaban
