// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/rules/include_rules.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string_view>

namespace diaban::rules {

namespace {

// gis/: what each folder may include beside itself.
const std::map<std::string, std::set<std::string>> kGisArrows = {
    {"gis/base", {}},
    {"gis/geometry", {"gis/base"}},
    {"gis/crs", {"gis/base", "gis/geometry"}},
    {"gis/geos", {"gis/base", "gis/geometry"}},
    {"gis/io", {"gis/base", "gis/geometry", "gis/crs"}},
    {"gis/coverage", {"gis/base", "gis/geometry", "gis/crs", "gis/geos"}},
    {"gis/statistics", {"gis/base", "gis/coverage"}},
};

// src/: each folder may include those before it, and all of gis/.
constexpr std::array<std::string_view, 13> kSrcOrder = {
    "src/message", "src/unit",        "src/table",   "src/join",    "src/indicator", "src/study", "src/weakness",
    "src/cluster", "src/cartography", "src/publish", "src/project", "src/run",       "src/cli"};

// ui/: the same; those before ui/map know no widgets.
constexpr std::array<std::string_view, 6> kUiOrder = {"ui/jobs", "ui/document", "ui/models",
                                                      "ui/map",  "ui/views",    "ui/app"};

struct Include {
    std::string header;
    bool quoted = false;
};

std::optional<Include> includeOf(const std::string& line) {
    static const std::regex kInclude(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
    std::smatch match;
    if (!std::regex_match(line, match, kInclude)) {
        return std::nullopt;
    }
    return Include{match[2], match[1] == "\""};
}

std::size_t orderOf(const std::string& folder) {
    return static_cast<std::size_t>(std::ranges::find(kSrcOrder, folder) - kSrcOrder.begin());
}

std::size_t uiOrderOf(const std::string& folder) {
    return static_cast<std::size_t>(std::ranges::find(kUiOrder, folder) - kUiOrder.begin());
}

bool knowsNoWidgets(const std::string& path) {
    return path.starts_with("src/") || (path.starts_with("ui/") && uiOrderOf(folderOf(path, 2)) < uiOrderOf("ui/map"));
}

bool startsWithAny(std::string_view text, std::initializer_list<std::string_view> starts) {
    return std::ranges::any_of(starts, [&](std::string_view start) { return text.starts_with(start); });
}

/// Why `path` may not include `header` of ours; empty where it may.
std::string arrowFault(const std::string& path, const std::string& header) {
    const std::string from = folderOf(path, 2);
    const std::string to = folderOf(header, 2);
    const bool toGis = kGisArrows.contains(to);
    if (path.starts_with("tests/") || from == to) {
        return {};
    }
    if (header.starts_with("tests/") || (header.starts_with("ui/") && !path.starts_with("ui/"))) {
        return from + " may not include " + folderOf(header, 1) + "/";
    }
    if (path.starts_with("gis/")) {
        const auto allowed = kGisArrows.find(from);
        return allowed != kGisArrows.end() && allowed->second.contains(to) ? "" : from + " may not include " + to;
    }
    if (path.starts_with("src/") && !toGis && orderOf(to) >= orderOf(from)) {
        return from + " may not include " + to;
    }
    if (path.starts_with("ui/") && header.starts_with("ui/") && uiOrderOf(to) >= uiOrderOf(from)) {
        return from + " may not include " + to;
    }
    return {};
}

/// Why `path` may not include the third-party `header`; empty where it may.
std::string libraryFault(const std::string& path, const std::string& header) {
    const bool test = path.starts_with("tests/");
    if (header == "geos_c.h" && !path.starts_with("gis/geos/")) {
        return "only gis/geos includes <geos_c.h>";
    }
    if (startsWithAny(header, {"gdal", "ogr", "cpl_"}) && !test && !path.starts_with("gis/io/")) {
        return "only gis/io includes GDAL's <" + header + '>';
    }
    if (header == "sqlite3.h" && !test && !path.starts_with("gis/io/")) {
        return "only gis/io includes <sqlite3.h>";
    }
    if ((header == "proj.h" || header == "geodesic.h") && !test && !path.starts_with("gis/crs/")) {
        return "only gis/crs includes PROJ's <" + header + '>';
    }
    const bool qt =
        header.size() > 1 && header[0] == 'Q' && (header[1] == 't' || (header[1] >= 'A' && header[1] <= 'Z'));
    if (qt && path.starts_with("gis/")) {
        return "gis/ does without Qt's <" + header + '>';
    }
    if (qt && knowsNoWidgets(path) &&
        startsWithAny(header, {"QtWidgets", "QWidget", "QApplication", "QMainWindow", "QDialog", "QMessageBox"})) {
        return "widgets stay in ui/map, ui/views and ui/app: <" + header + '>';
    }
    return {};
}

} // namespace

Faults arrowFaults(const SourceTree& tree) {
    Faults faults;
    for (const auto& file : tree) {
        const std::string folder = folderOf(file.path, 2);
        if ((file.path.starts_with("gis/") && !kGisArrows.contains(folder)) ||
            (file.path.starts_with("src/") && orderOf(folder) == kSrcOrder.size()) ||
            (file.path.starts_with("ui/") && folder != "ui/CMakeLists.txt" && uiOrderOf(folder) == kUiOrder.size())) {
            faults.push_back({file.path, 0, "no rule knows the folder " + folder});
        }
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            const auto include = includeOf(file.lines[i]);
            if (!include || !include->quoted) {
                continue;
            }
            const bool ours = startsWithAny(include->header, {"gis/", "src/", "ui/", "tests/"});
            const std::string fault =
                ours ? arrowFault(file.path, include->header)
                     : "a quoted include starts with gis/, src/, ui/ or tests/: " + include->header;
            if (!fault.empty()) {
                faults.push_back({file.path, i + 1, fault});
            }
        }
    }
    return faults;
}

Faults libraryFaults(const SourceTree& tree) {
    Faults faults;
    for (const auto& file : tree) {
        for (std::size_t i = 0; i < file.lines.size(); ++i) {
            if (const auto include = includeOf(file.lines[i])) {
                if (const std::string fault = libraryFault(file.path, include->header); !fault.empty()) {
                    faults.push_back({file.path, i + 1, fault});
                }
            }
        }
    }
    return faults;
}

Faults ownHeaderFaults(const SourceTree& tree) {
    std::set<std::string> headers;
    for (const auto& file : tree) {
        if (file.path.ends_with(".h")) {
            headers.insert(file.path);
        }
    }
    Faults faults;
    for (const auto& file : tree) {
        const std::string header = file.path.substr(0, file.path.rfind('.')) + ".h";
        if (!file.path.ends_with(".cpp") || file.path.starts_with("tests/") || !headers.contains(header)) {
            continue;
        }
        const auto first = std::ranges::find_if(file.lines, [](const std::string& line) {
            const std::size_t at = line.find_first_not_of(" \t");
            return at != std::string::npos && line[at] == '#';
        });
        const auto include = first == file.lines.end() ? std::nullopt : includeOf(*first);
        if (!include || include->header != header) {
            faults.push_back({file.path, 1, "includes something before its own header"});
        }
    }
    return faults;
}

} // namespace diaban::rules
