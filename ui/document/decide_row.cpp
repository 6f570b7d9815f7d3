// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/decide_row.h"

#include "gis/io/output_set.h"
#include "src/join/write_corrections.h"
#include "src/table/read_grid.h"

#include <QUndoCommand>
#include <fstream>
#include <iterator>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

std::optional<std::string> contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) {
        return std::nullopt;
    }
    return std::string{std::istreambuf_iterator<char>(in), {}};
}

void put(const fs::path& file, const std::optional<std::string>& content) {
    if (!content) {
        fs::remove(file);
        return;
    }
    gis::OutputSet outputs;
    gis::writeFile(outputs.stage(file), *content);
    (void)outputs.commit();
}

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

/// The corrections file before a decision and after it.
class Decision : public QUndoCommand {
public:
    Decision(Document& document, fs::path file, std::optional<std::string> before, std::string after)
        : m_document(document), m_file(std::move(file)), m_before(std::move(before)), m_after(std::move(after)) {}

    void undo() override { take(m_before); }
    void redo() override {
        if (m_done) {
            take(m_after);
        }
        m_done = true;
    }

private:
    void take(const std::optional<std::string>& content) {
        try {
            put(m_file, content);
        } catch (const gis::Error& error) {
            emit m_document.failed(error);
        }
        m_document.reload();
    }

    Document& m_document;
    fs::path m_file;
    std::optional<std::string> m_before;
    std::string m_after;
    bool m_done = false; ///< the stack does it once when it takes it
};

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
    put(file, after);
    auto* step = new Decision(document, file, std::move(before), after); // the stack owns it
    step->setText(what);
    document.undoStack().push(step);
    document.reload();
}

} // namespace diaban::ui
