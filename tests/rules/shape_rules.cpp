// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/shape_rules.h"

#include <algorithm>
#include <map>
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
        const bool ours =
            file.path.starts_with("gis/") || file.path.starts_with("src/") || file.path.starts_with("ui/");
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

Faults typeFaults(const SourceTree& tree) {
    static const std::regex space("^namespace ([A-Za-z_:]+) \\{");
    static const std::regex type("^(?:struct|class|enum class) ([A-Z][A-Za-z0-9]*)[^;]*$");
    Faults faults;
    std::map<std::string, std::string> known;
    for (const SourceFile& file : tree) {
        const std::string folder = folderOf(file.path, 1);
        if (!file.path.ends_with(".h") || (folder != "gis" && folder != "src")) {
            continue;
        }
        std::string in;
        for (std::size_t line = 0; line < file.lines.size(); ++line) {
            std::smatch match;
            if (std::regex_search(file.lines[line], match, space)) {
                in = match[1];
            } else if (std::regex_search(file.lines[line], match, type)) {
                const std::string name = in + "::" + match[1].str();
                const auto [first, isNew] = known.emplace(name, file.path);
                if (!isNew && first->second != file.path) {
                    faults.push_back({file.path, line + 1, name + " is defined in " + first->second + " too"});
                }
            }
        }
    }
    return faults;
}

} // namespace diaban::rules
