// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/decide_row.h"

#include "src/join/write_corrections.h"
#include "src/table/read_grid.h"
#include "ui/document/file_content.h"
#include "ui/document/file_step.h"
#include "ui/document/own_files.h"

namespace diaban::ui {

namespace fs = std::filesystem;

void decideRows(Document& document, const std::vector<Correction>& decisions, const QString& what, Language language) {
    const fs::path file = decisionsFile(document.project());
    std::optional<std::string> before = contentOf(file);
    std::optional<Grid> existing;
    if (before && !before->empty()) {
        gis::Problems problems;
        existing = readGrid(file.string(), {}, problems);
    }
    const std::string after = decidedText(existing, decisions, language);
    putContent(file, after);
    document.noteWritten(file, before, after);
    auto* step = new FileStep(document, file, std::move(before), after, Reach::Inputs); // the stack owns it
    step->setText(what);
    document.undoStack().push(step);
    document.readAnew(Reach::Inputs, file);
}

} // namespace diaban::ui
