// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/project_facts_dialog.h"

#include "src/cluster/cluster_date.h"
#include "src/message/number_format.h"
#include "ui/models/day_of_figures.h"
#include "ui/views/help_page.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace diaban::ui {

namespace {
constexpr int kWidth = 620;
} // namespace

LocalText ProjectFactsDialog::Lines::text() const {
    LocalText text{vi->text().trimmed().toStdString(), en->text().trimmed().toStdString()};
    if (once && (text.vi.empty() || text.en.empty())) {
        text.vi = text.en = text.in(Language::Vi);
    }
    return text;
}

ProjectFactsDialog::ProjectFactsDialog(const ProjectFacts& now, const Words& words, QWidget* parent)
    : QDialog(parent), m_words(words), m_language(now.language), m_told(new QLabel(this)) {
    setObjectName(QStringLiteral("projectFacts"));
    setWindowTitle(words("facts.title"));
    offerHelp(*this, words, [] { return Step::Export; });
    setMinimumWidth(kWidth);
    auto* about = new QLabel(words("facts.about"), this);
    about->setWordWrap(true);
    auto* grid = new QGridLayout;
    grid->addWidget(new QLabel(words("facts.in_vietnamese"), this), 0, 1);
    grid->addWidget(new QLabel(words("facts.in_english"), this), 0, 2);
    m_title = addLines(*grid, "facts.name", now.title);
    m_source = addLines(*grid, "facts.source", now.source);
    m_author = addLines(*grid, "facts.author", now.author);
    addDay(*grid, now.asOf);
    m_told->setObjectName(QStringLiteral("factsTold"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(words("settings.ok"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("factsAccept"));
    buttons->button(QDialogButtonBox::Cancel)->setText(words("settings.cancel"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(grid);
    column->addWidget(m_told);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProjectFactsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProjectFactsDialog::reject);
    QLineEdit* name = m_title.vi->text().isEmpty() ? m_title.en : m_title.vi;
    name->selectAll(); // who types names it anew
    name->setFocus();
}

ProjectFactsDialog::Lines ProjectFactsDialog::addLines(QGridLayout& grid, const char* title, const LocalText& text) {
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(m_words(title), this), row, 0);
    const bool once = !text.vi.empty() && text.vi == text.en;
    const auto add = [&](const std::string& now, const char* language, int column) {
        const bool other = once && (column == 1) != (m_language == Language::Vi);
        auto* line = new QLineEdit(other ? QString() : qt(now), this);
        line->setPlaceholderText(other ? m_words("facts.as_beside") : QString());
        line->setCursorPosition(0);
        line->setObjectName(QString::fromLatin1(title) + QLatin1String(column == 1 ? ".vi" : ".en"));
        line->setAccessibleName(m_words(title) + QStringLiteral(", ") + m_words(language));
        grid.addWidget(line, row, column);
        return line;
    };
    QLineEdit* vi = add(text.vi, "facts.in_vietnamese", 1);
    return {vi, add(text.en, "facts.in_english", 2), once};
}

void ProjectFactsDialog::addDay(QGridLayout& grid, const std::string& day) {
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(m_words("facts.day"), this), row, 0);
    m_day = new QLineEdit(day.empty() ? QString() : qt(formatDate(day, m_words.language())), this);
    m_day->setObjectName(QStringLiteral("facts.day"));
    m_day->setAccessibleName(m_words("facts.day"));
    m_day->setPlaceholderText(m_words("window.draft.day_hint"));
    grid.addWidget(m_day, row, 1);
    m_read = new QLabel(this);
    m_read->setObjectName(QStringLiteral("factsDayRead"));
    m_read->setTextFormat(Qt::PlainText);
    m_read->setWordWrap(true);
    grid.addWidget(m_read, row, 2);
    connect(m_day, &QLineEdit::textEdited, m_told, &QLabel::hide);
    connect(m_day, &QLineEdit::textChanged, this, &ProjectFactsDialog::tellDay);
}

void ProjectFactsDialog::setPeriods(std::vector<std::string> periods) {
    m_periods = std::move(periods);
    tellDay();
}

/// "1/2/2025" may have been meant as 2 January.
void ProjectFactsDialog::tellDay() {
    const std::string day = facts().asOf;
    const bool inWords = m_day->text().trimmed() == qt(formatDate(day, Language::En)); // it says so itself
    QString told = inWords ? QString() : readWords(day, m_words);
    if (const auto newest = day.empty() ? std::nullopt : newestAfter(m_periods, day)) {
        told += told.isEmpty() ? QStringLiteral("⚠ ") : QStringLiteral("\n⚠ ");
        told += m_words({"facts.day.early", {{"period", formatPeriodWithin(*newest, m_words.language())}}});
    }
    m_read->setText(told);
    m_day->setAccessibleDescription(told);
}

ProjectFacts ProjectFactsDialog::facts() const {
    return {m_title.text(), m_source.text(), m_author.text(), writtenDay(m_day->text().toStdString()).value_or(""),
            m_language};
}

void ProjectFactsDialog::accept() {
    if (!m_day->text().trimmed().isEmpty() && facts().asOf.empty()) {
        m_told->setText(m_words("facts.no_day"));
        m_told->show();
        m_day->setFocus();
        m_day->selectAll();
        return;
    }
    QDialog::accept();
}

void askFacts(Document& document, const Words& words, QWidget* parent) {
    const ProjectFacts now = factsOf(document.project());
    ProjectFactsDialog dialog(now, words, parent);
    if (document.loaded()) {
        dialog.setPeriods(periodsOf(document.loaded()->study));
    }
    if (dialog.exec() == QDialog::Accepted && dialog.facts() != now) {
        const bool sameDay = dialog.facts().asOf == now.asOf; // by which it is judged what clusters are in force
        document.change(withFacts(document.project(), dialog.facts()), words("facts.undo"),
                        sameDay ? Reach::Looks : Reach::Clusters);
    }
}

} // namespace diaban::ui
