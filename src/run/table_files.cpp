// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/table_files.h"

#include "src/publish/study_table.h"
#include "src/run/output_words.h"

namespace diaban {

std::string tableCsv(const Project& project, const Study& study, const OutputSpec& output, const Catalogue& catalogue,
                     gis::Problems& problems) {
    return studyTableCsv(study, output.rows, tableTexts(project, study, catalogue), catalogue, output.path, problems);
}

std::string joinReportPath(const std::string& asked, std::size_t table) {
    std::filesystem::path path = asked;
    if (table > 0) {
        path.replace_filename(path.stem().string() + '-' + std::to_string(table + 1) + path.extension().string());
    }
    return path.string();
}

} // namespace diaban
