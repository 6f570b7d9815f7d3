// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/require_content.h"

#include "src/table/file_bytes.h"

#include <algorithm>
#include <filesystem>

namespace diaban {

void requireContent(const std::string& file, const gis::Limits& limits, std::initializer_list<FileContent> allowed) {
    requireRegularFile(file, limits.bytes);
    constexpr std::size_t kLooked = 4'194'304;
    const std::string start = readFileStart(file, kLooked);
    const FileContent content = fileContent(start);
    if (std::ranges::find(allowed, content) != allowed.end()) {
        return;
    }
    if (content == FileContent::EncryptedExcel) {
        throw gis::badInput(file, "", {"table.workbook_encrypted", {}});
    }
    if (content == FileContent::Text && !isPlainText(start)) {
        throw gis::badInput(file, "",
                            {"table.not_its_kind", {{"extension", std::filesystem::path(file).extension().string()}}});
    }
    throw notAWorkbook(file, content);
}

gis::Error notAWorkbook(const std::string& file, FileContent found) {
    if (found == FileContent::OldExcel) {
        return gis::badInput(file, "", {"table.xlsx_is_xls", {}});
    }
    return gis::badInput(file, "",
                         {"table.not_workbook",
                          {{"extension", std::filesystem::path(file).extension().string()},
                           {"found", std::string(contentName(found))}}});
}

} // namespace diaban
