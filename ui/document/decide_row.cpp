// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/decide_row.h"

#include "src/join/write_corrections.h"
#include "src/table/read_grid.h"
#include "ui/document/file_content.h"
#include "ui/document/file_step.h"

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

/// Where decisions of the project go.
fs::path correctionsFile(const Document& document) {
    const fs::path there = correctionsOf(document.project());
    if (!there.empty()) {
        return there;
    }
    std::string name = document.file().filename().string();
    const std::string ending = ".diaban.yaml";
    if (name.ends_with(ending)) {
        name.resize(name.size() - ending.size());
    }
    return document.file().parent_path() / (name + ".corrections.csv");
}

} // namespace

void decideRow(Document& document, const Correction& decision, const QString& what, Language language) {
    const fs::path file = correctionsFile(document);
    std::optional<std::string> before = contentOf(file);
    std::optional<Grid> existing;
    if (before && !before->empty()) {
        gis::Problems problems;
        existing = readGrid(file.string(), {}, problems);
    }
    const std::string after = decidedText(existing, decision, language);
    putContent(file, after);
    document.noteWritten(file, before, after);
    auto* step = new FileStep(document, file, std::move(before), after, Reach::Inputs); // the stack owns it
    step->setText(what);
    document.undoStack().push(step);
    document.readAnew(Reach::Inputs, file);
}

} // namespace diaban::ui
