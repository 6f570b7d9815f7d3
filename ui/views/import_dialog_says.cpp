// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What the dialog of imports says below the preview: what the table or layer is, and what is wrong with it.
#include "ui/models/preview_words.h"
#include "ui/models/table_changes.h"
#include "ui/views/elided_label.h"
#include "ui/views/import_dialog.h"
#include "ui/views/import_grid_view.h"

#include <QLabel>
#include <QPushButton>

namespace diaban::ui {

void ImportDialog::showSummary() {
    const TablePreview* table = m_session.table();
    const LayerPreview* layer = m_session.layer();
    m_told->clear();
    m_told->hide();
    m_dropMissing->setVisible(!m_session.waits() && table != nullptr && !table->rows.empty() &&
                              !missingHeaders(*table).empty());
    m_summary->setText(table != nullptr   ? summaryWords(*table, m_session.waits(), m_words)
                       : layer != nullptr ? summaryWords(*layer, m_words)
                                          : m_words(m_session.isReading() ? "window.status.reading" : nothingTaken()));
    const std::optional<gis::Error> fault = table != nullptr   ? table->fault
                                            : layer != nullptr ? layer->fault
                                                               : std::nullopt;
    if (fault) {
        tellFault(*fault);
    } else if (table != nullptr && table->rowsMet == 0U && table->dataRows > 0) {
        tell(m_words("window.import.none_met"), true);
    } else if (table != nullptr && !m_session.leftOut().empty()) {
        tellLeftOut();
        return;
    }
    const QString files = filesLeftOutWords(m_session.leftOut(), m_words);
    if (m_told->isVisibleTo(this) && !files.isEmpty()) {
        m_told->setText(m_told->text() + QStringLiteral(" · ") + files);
    }
}

/// Whole files before sheets of one.
void ImportDialog::tellLeftOut() {
    const std::vector<LeftOutTable>& leftOut = m_session.leftOut();
    if (const QString files = filesLeftOutWords(leftOut, m_words); !files.isEmpty()) {
        tell(files, true);
    } else {
        const LeftOutTable& first = leftOut.front();
        tell(m_words({"window.import.left_out",
                      {{"count", static_cast<std::int64_t>(leftOut.size())},
                       {"sheet", first.sheet},
                       {"why", m_words.catalogue().text(first.why)}}}),
             false);
    }
}

const char* ImportDialog::nothingTaken() const {
    const bool none = m_session.parts()[m_session.current()].table == ImportSession::kNoTable;
    return none ? "window.import.no_table" : "window.import.nothing_taken";
}

void ImportDialog::tell(const QString& words, bool bad) {
    m_told->setText((bad ? QStringLiteral("⚠ ") : QStringLiteral("ℹ ")) + words);
    m_told->setFrameShape(bad ? QFrame::Box : QFrame::NoFrame);
    m_told->show();
}

void ImportDialog::tellFault(const gis::Error& fault) {
    const std::string here = "window.import.hint." + fault.message().id; // what to do in this dialog, not in a file
    const bool later = m_session.waits() && m_session.table() != nullptr;
    const QString hint = later                           ? m_words("window.import.corrected_later")
                         : m_words.catalogue().has(here) ? qt(m_words.catalogue().text(here))
                                                         : m_words.hint(fault.message());
    const QString place = fault.place().empty() ? QString() : qt(fault.place()) + QStringLiteral(": ");
    const QString file = qt(std::filesystem::path(fault.file()).filename().string());
    const QString where = (file.isEmpty() ? QString() : file + QStringLiteral(": ")) + place;
    const QString what = where + (where.isEmpty() ? m_words.sentence(fault.message()) : m_words(fault.message()));
    if (m_session.table() == nullptr && m_session.layer() == nullptr) {
        m_summary->setText(m_words(nothingTaken()));
        m_grid->setNothing(what + QStringLiteral(".\n\n") + hint);
        return;
    }
    tell(what + (hint.isEmpty() ? QString() : QStringLiteral(". ") + hint), true);
}

} // namespace diaban::ui
