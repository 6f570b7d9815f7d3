// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/proposal_panel.h"

#include "src/publish/proposal_list.h"
#include "ui/models/first_columns.h"
#include "ui/views/plain_table.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <utility>

namespace diaban::ui {

namespace {

// Columns of proposalList that are looked for first.
constexpr std::size_t kLetter = 0, kNames = 3, kKilometres = 5;

} // namespace

ProposalPanel::ProposalPanel(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_table(plainTable(this, "proposalTable")), m_summary(new QLabel(this)),
      m_work(new QPushButton(this)), m_accept(new QPushButton(this)), m_change(new QPushButton(this)) {
    m_table->setModel(&m_list);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setObjectName(QStringLiteral("proposalSummary"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_work->setObjectName(QStringLiteral("proposalWork"));
    m_accept->setObjectName(QStringLiteral("proposalAccept"));
    m_change->setObjectName(QStringLiteral("proposalChange"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_work, &QPushButton::clicked, this, [this] {
        if (m_busy) {
            emit stopAsked();
        } else {
            emit workAsked();
        }
    });
    connect(m_accept, &QPushButton::clicked, this, [this] { emit acceptAsked(current()); });
    connect(m_change, &QPushButton::clicked, this, [this] { emit changeAsked(current()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        enable();
        if (now.isValid()) {
            emit chosen(now.row());
        }
    });
    connect(&words, &Words::changed, this, &ProposalPanel::retranslate);
    retranslate();
}

int ProposalPanel::current() const {
    return m_table->currentIndex().row();
}

void ProposalPanel::show(std::shared_ptr<const LoadedProject> loaded, std::shared_ptr<const ProjectProposals> proposals,
                         std::vector<std::string> letters) {
    m_loaded = std::move(loaded);
    m_proposals = std::move(proposals);
    m_letters = std::move(letters);
    fill();
    retranslate();
}

void ProposalPanel::setLetters(std::vector<std::string> letters) {
    if (letters != m_letters) {
        m_letters = std::move(letters);
        fill();
        enable();
    }
}

void ProposalPanel::fill() {
    if (!m_proposals) {
        m_list.clear();
        return;
    }
    const ProposalParts parts{m_proposals->found, m_proposals->problem, m_loaded->clusters->study,
                              m_loaded->study.boundaries.units};
    ListSheet list = proposalList(parts, {}, m_words.catalogue());
    list.row = [numbered = list.row, letters = m_letters](std::size_t at) {
        std::vector<ListCell> cells = numbered(at);
        cells.front() = at < letters.size() ? letters[at] : std::string();
        return cells;
    };
    m_list.show(withFirst(std::move(list), {kLetter, kNames, kKilometres}), m_words.language());
    m_table->resizeColumnsToContents();
}

void ProposalPanel::setBusy(bool busy) {
    m_busy = busy;
    retranslate();
}

void ProposalPanel::setLow(bool low) {
    m_low = low;
    setRowMargin(*m_table, low);
    retranslate();
}

void ProposalPanel::enable() {
    m_accept->setEnabled(!m_busy && current() >= 0);
    m_change->setEnabled(!m_busy && current() >= 0);
}

void ProposalPanel::retranslate() {
    m_work->setText(m_words(m_busy ? "window.status.stop" : "window.proposals.work"));
    m_accept->setText(m_words("window.proposals.accept"));
    m_change->setText(m_words("window.proposals.change"));
    m_summary->setText(m_busy        ? m_words("window.proposals.busy")
                       : m_proposals ? m_words(summaryOf(m_proposals->found))
                                     : m_words("window.proposals.none"));
    m_summary->setVisible(!m_low || count() == 0);
    m_table->setVisible(count() > 0); // else what to do stands in its place
    m_table->setToolTip(m_low ? m_summary->text() : QString());
    m_table->setAccessibleName(m_words("window.proposals"));
    m_table->setAccessibleDescription(m_summary->text());
    m_work->setEnabled(m_loaded != nullptr || m_busy);
    enable();
}

} // namespace diaban::ui
