// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/shape_rules.h"

#include <algorithm>
#include <regex>
#include <set>

namespace diaban::rules {

Faults sizeFaults(const SourceTree& tree) {
    Faults faults;
    for (const auto& file : tree) {
        if (file.lines.size() > kMostLines) {
            faults.push_back({file.path, 0, std::to_string(file.lines.size()) + " lines; split it at a seam"});
        }
    }
    return faults;
}

Faults nameFaults(const SourceTree& tree) {
    static const std::regex kSnakeCase("[a-z0-9]+(_[a-z0-9]+)*\\.(h|cpp)");
    static const std::regex kNothing("(.*[_/])?(manager|helper|helpers|util|utils|utility|common|misc)([_./].*)?");
    Faults faults;
    for (const auto& file : tree) {
        if (!std::regex_match(nameOf(file.path), kSnakeCase)) {
            faults.push_back({file.path, 0, "the name is not in snake_case"});
        }
        if (std::regex_match(file.path, kNothing)) {
            faults.push_back({file.path, 0, "the name says nothing about what is in it"});
        }
        if (file.path.ends_with(".h") && std::ranges::find(file.lines, "#pragma once") == file.lines.end()) {
            faults.push_back({file.path, 0, "a header without #pragma once"});
        }
    }
    return faults;
}

Faults mirrorFaults(const SourceTree& tree) {
    std::set<std::string> folders;
    std::set<std::string> tested;
    for (const auto& file : tree) {
        const bool ours = file.path.starts_with("gis/") || file.path.starts_with("src/");
        if (ours && file.path.ends_with(".cpp")) {
            folders.insert(folderOf(file.path, 2));
        }
        if (file.path.starts_with("tests/") && file.path.ends_with("_test.cpp")) {
            tested.insert(folderOf(file.path, 3));
        }
    }
    Faults faults;
    for (const auto& folder : folders) {
        if (!tested.contains("tests/" + folder)) {
            faults.push_back({folder, 0, "has no tests/" + folder + "/*_test.cpp"});
        }
    }
    return faults;
}

} // namespace diaban::rules
