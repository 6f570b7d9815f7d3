// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/select_sheet.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/unit/listing.h"

#include <algorithm>

namespace diaban {

namespace {

std::string namesOf(const std::vector<SheetInfo>& sheets) {
    constexpr std::size_t kListed = 40;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < sheets.size() && i <= kListed; ++i) {
        names.push_back(sheets[i].hidden ? "[" + sheets[i].name + "]" : sheets[i].name);
    }
    return listing(names, kListed);
}

std::string sheetKey(const std::string& name) {
    return gis::foldCase(gis::toNfc(gis::squeezeSpace(name)));
}

std::size_t onlySheet(const std::vector<SheetInfo>& sheets, const std::string& file,
                      const std::function<bool(std::size_t)>& isEmpty) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (!sheets[i].hidden) {
            found.push_back(i);
        }
    }
    if (found.size() > 1) {
        std::vector<std::size_t> filled;
        std::ranges::remove_copy_if(found, std::back_inserter(filled), isEmpty);
        found = filled.empty() ? found : filled;
    }
    if (found.size() != 1) {
        throw gis::badInput(file, "", {"table.sheet_needed", {{"sheets", namesOf(sheets)}}});
    }
    return found.front();
}

} // namespace

std::size_t selectSheet(const std::vector<SheetInfo>& sheets, const std::string& name, const std::string& file,
                        const std::function<bool(std::size_t)>& isEmpty) {
    if (name.empty()) {
        return onlySheet(sheets, file, isEmpty);
    }
    const auto key = sheetKey(name);
    const auto found =
        std::ranges::find_if(sheets, [&](const SheetInfo& sheet) { return sheetKey(sheet.name) == key; });
    if (found == sheets.end()) {
        throw gis::badInput(file, "", {"table.sheet_missing", {{"sheet", name}, {"sheets", namesOf(sheets)}}});
    }
    return static_cast<std::size_t>(found - sheets.begin());
}

} // namespace diaban
