// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/table_format.h"

#include "gis/base/text.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>

namespace diaban {

namespace {

struct Ending {
    std::string_view extension;
    TableFormat format;
};

constexpr std::array kEndings{Ending{".csv", TableFormat::Csv},          Ending{".tsv", TableFormat::Csv},
                              Ending{".tab", TableFormat::Csv},          Ending{".txt", TableFormat::Csv},
                              Ending{".xlsx", TableFormat::Xlsx},        Ending{".xlsm", TableFormat::Xlsx},
                              Ending{".ods", TableFormat::Ods},          Ending{".xls", TableFormat::Xls},
                              Ending{".gpkg", TableFormat::Database},    Ending{".sqlite", TableFormat::Database},
                              Ending{".sqlite3", TableFormat::Database}, Ending{".db", TableFormat::Database}};

} // namespace

std::optional<TableFormat> tableFormatOf(const std::string& file) {
    const std::string extension = gis::foldCase(std::filesystem::path(file).extension().string());
    const auto* found = std::ranges::find(kEndings, std::string_view(extension), &Ending::extension);
    return found == kEndings.end() ? std::nullopt : std::optional(found->format);
}

} // namespace diaban
