// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/output_list.h"

#include "ui/models/output_choices.h"
#include "ui/models/output_name.h"
#include "ui/models/output_words.h"
#include "ui/models/undrawn_maps.h"
#include "ui/views/focus_spoken.h"
#include "ui/views/output_name_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kWidth = 400;

} // namespace

OutputList::OutputList(Document& document, const Words& words, QWidget* parent)
    : QWidget(parent), m_document(document), m_words(words), m_outputs(new FocusSpokenView<QListWidget>(this)) {
    setFixedWidth(kWidth);
    m_outputs->setObjectName(QStringLiteral("outputs"));
    m_outputs->setAccessibleName(words("window.export.outputs"));
    m_outputs->setWordWrap(true);
    makeButtons();
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(words("window.export.outputs"), this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(m_all);
    head->addWidget(m_none);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_outputs, 1);
    column->addLayout(buttons);
    connect(m_outputs, &QListWidget::itemChanged, this, &OutputList::ticksChanged);
    connect(m_outputs, &QListWidget::currentRowChanged, this, &OutputList::chosen);
    connect(&document, &Document::projectChanged, this, &OutputList::fill);
    auto* editor = new OutputNameEditor(words("outputs.name"), this);
    m_outputs->setItemDelegate(editor);
    m_outputs->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(editor, &OutputNameEditor::renamed, this, &OutputList::rename, Qt::QueuedConnection); // once it is closed
    fill();
}

void OutputList::makeButtons() {
    m_add = new QToolButton(this);
    m_add->setObjectName(QStringLiteral("addOutput"));
    m_add->setText(m_words("window.export.add"));
    m_add->setAccessibleName(m_words("window.export.add"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_menu = new QMenu(m_add);
    m_add->setMenu(m_menu);
    m_rename = new QPushButton(m_words("outputs.rename"), this);
    m_rename->setObjectName(QStringLiteral("renameOutput"));
    m_rename->setToolTip(m_words("outputs.rename.tip"));
    m_remove = new QPushButton(m_words("window.export.remove"), this);
    m_remove->setObjectName(QStringLiteral("removeOutput"));
    m_all = new QPushButton(m_words("window.export.all"), this);
    m_none = new QPushButton(m_words("window.export.none"), this);
    for (QPushButton* button : {m_rename, m_remove, m_all, m_none}) {
        button->setAutoDefault(false);
    }
    connect(m_menu, &QMenu::aboutToShow, this, &OutputList::fillMenu);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_outputs->setFocus();
        m_outputs->editItem(m_outputs->currentItem());
    });
    connect(m_remove, &QPushButton::clicked, this, &OutputList::remove);
    connect(m_all, &QPushButton::clicked, this, [this] { tick(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tick(false); });
}

QString OutputList::titleOf(const OutputSpec& output) const {
    return qt(output.path) + u'\n' + outputWords(m_document.project(), output, m_words);
}

/// What it is, and what keeps it from being written where it would go.
QString OutputList::wordsOf(const OutputSpec& output) const {
    if (m_folder.empty()) {
        return titleOf(output);
    }
    const std::optional<std::filesystem::path> under = inputUnder(m_document.project(), m_folder, output.path);
    return titleOf(output) +
           (under ? QStringLiteral("\n✗ ") + m_words({"outputs.over_input", {{"input", under->filename().string()}}})
                  : QString());
}

void OutputList::setFolder(const std::filesystem::path& folder) {
    if (folder != m_folder) {
        m_folder = folder;
        showWords();
    }
}

void OutputList::showWords() {
    const QSignalBlocker quiet(m_outputs);
    for (int i = 0; i < m_outputs->count(); ++i) {
        m_outputs->item(i)->setText(wordsOf(m_document.project().outputs[static_cast<std::size_t>(i)]));
    }
}

void OutputList::fill() {
    std::vector<std::string> left; // outputs that were not ticked stay so
    for (int i = 0; i < m_outputs->count(); ++i) {
        if (m_outputs->item(i)->checkState() != Qt::Checked) {
            left.push_back(m_outputs->item(i)->data(Qt::UserRole).toString().toStdString());
        }
    }
    const int row = m_outputs->currentRow();
    {
        const QSignalBlocker quiet(m_outputs);
        m_outputs->clear();
        for (const OutputSpec& output : m_document.project().outputs) {
            auto* item = new QListWidgetItem(wordsOf(output), m_outputs);
            item->setData(Qt::UserRole, qt(output.path));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsEditable);
            item->setCheckState(std::ranges::find(left, output.path) == left.end() ? Qt::Checked : Qt::Unchecked);
        }
        m_outputs->setCurrentRow(std::clamp(row, 0, std::max(0, m_outputs->count() - 1)));
    }
    m_remove->setEnabled(m_outputs->count() > 1);
    emit chosen(current());
    emit ticksChanged();
}

void OutputList::fillMenu() {
    m_menu->clear();
    QMenu* group = nullptr;
    std::string grouped;
    const Project project = m_document.studied();
    for (const OutputChoice& choice : outputChoices(project)) {
        const std::string kind(nameOf(choice.kind));
        if (kind != grouped) {
            group = m_menu->addMenu(wordOf(choice.kind, TableRows::Units, m_words));
            grouped = kind;
        }
        group->addAction(diaban::ui::titleOf(choice, project, m_words), this, [this, choice] {
            if (m_document.change(withOutput(m_document.project(), choice), m_words("window.undo.add_output"),
                                  Reach::Looks)) {
                m_outputs->setCurrentRow(m_outputs->count() - 1);
            }
        });
    }
}

void OutputList::remove() {
    const int row = m_outputs->currentRow();
    if (row >= 0 && m_outputs->count() > 1) {
        m_document.change(withoutOutput(m_document.project(), static_cast<std::size_t>(row)),
                          m_words("window.undo.remove_output"), Reach::Looks);
    }
}

/// One that is not ticked stays so; a name that is refused can be corrected.
void OutputList::rename(int row, const QString& path) {
    const auto place = static_cast<std::size_t>(row);
    if (m_working || row < 0 || place >= m_document.project().outputs.size()) {
        return;
    }
    const Project project = withOutputPath(m_document.project(), place, path.toStdString());
    const std::string& wanted = project.outputs[place].path;
    if (const auto under = m_folder.empty() ? std::nullopt : inputUnder(project, m_folder, wanted)) {
        m_outputs->item(row)->setData(OutputNameEditor::kRefusedName, path);
        emit failed(gis::Error(gis::ErrorKind::CannotWrite, {}, {},
                               {"write.over_input", {{"other", under->filename().string()}}}));
        return;
    }
    const Qt::CheckState ticked = m_outputs->item(row)->checkState();
    if (m_document.change(project, m_words("outputs.undo.rename"), Reach::Looks)) {
        m_outputs->item(row)->setCheckState(ticked);
    } else {
        m_outputs->item(row)->setData(OutputNameEditor::kRefusedName, path);
    }
}

void OutputList::tick(bool all) {
    for (int i = 0; i < m_outputs->count(); ++i) {
        m_outputs->item(i)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    }
}

std::vector<std::string> OutputList::ticked() const {
    std::vector<std::string> paths;
    for (int i = 0; i < m_outputs->count(); ++i) {
        if (m_outputs->item(i)->checkState() == Qt::Checked) {
            paths.push_back(m_outputs->item(i)->data(Qt::UserRole).toString().toStdString());
        }
    }
    return paths;
}

bool OutputList::areAllTicked() const {
    return ticked().size() == static_cast<std::size_t>(m_outputs->count());
}

int OutputList::current() const {
    return m_outputs->currentRow();
}

void OutputList::setWorking(bool working) {
    m_working = working;
    m_add->setEnabled(!working);
    m_rename->setEnabled(!working);
    m_outputs->setEnabled(!working);
    m_remove->setEnabled(!working && m_outputs->count() > 1);
}

void OutputList::tell(const std::vector<OutputResult>& results) {
    const QSignalBlocker quiet(m_outputs);
    const Project& project = m_document.project();
    for (int i = 0; i < m_outputs->count(); ++i) {
        const OutputSpec& spec = project.outputs[static_cast<std::size_t>(i)];
        const auto of = std::ranges::find(results, spec.path, &OutputResult::path);
        QString line = of == results.end() ? wordsOf(spec) : titleOf(spec);
        if (of != results.end()) {
            line += of->fault ? QStringLiteral("\n✗ ") + faultWords(of->fault->message(), project, m_words)
                              : QStringLiteral("\n✓ ") + m_words("window.export.output_written");
        }
        m_outputs->item(i)->setText(line);
    }
}

} // namespace diaban::ui
