// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/unit_card.h"

#include "ui/models/kept_together.h"
#include "ui/views/trend_line.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace diaban::ui {

namespace {

/// Text of a file is shown as it is, never read as markup.
QLabel* plainLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void makeBold(QLabel& label, double times) {
    QFont font = label.font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * times);
    label.setFont(font);
}

} // namespace

UnitCard::UnitCard(UnitSelection& selection, const Words& words, QWidget* parent)
    : PanelArea(parent), m_selection(selection), m_words(words) {
    auto* page = new QWidget(this);
    m_name = plainLabel(page);
    m_place = plainLabel(page);
    m_verdict = plainLabel(page);
    m_unjudged = plainLabel(page);
    m_unjudged->setObjectName(QStringLiteral("cardUnjudged"));
    m_sentences = plainLabel(page);
    m_period = plainLabel(page);
    m_period->setObjectName(QStringLiteral("cardPeriod"));
    m_targets = new QPushButton(page);
    m_targets->setObjectName(QStringLiteral("cardTargets"));
    m_copy = new QPushButton(page);
    m_copy->setObjectName(QStringLiteral("copySentences"));
    makeBold(*m_name, 1.3);
    makeBold(*m_verdict, 1);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(10, 10, 10, 10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_name, m_place, m_verdict, m_unjudged}) {
        m_column->addWidget(part);
    }
    m_column->addWidget(m_targets, 0, Qt::AlignLeft);
    m_column->addWidget(m_sentences);
    m_column->addWidget(m_copy);
    m_column->addWidget(m_period);
    m_column->addStretch();
    setWidget(page);
    connect(m_copy, &QPushButton::clicked, this, &UnitCard::copy);
    connect(m_targets, &QPushButton::clicked, this, &UnitCard::targetsAsked);
    connect(&selection, &UnitSelection::changed, this, &UnitCard::refresh);
    connect(&words, &Words::changed, this, &UnitCard::refresh);
    refresh();
}

void UnitCard::show(std::shared_ptr<const LoadedProject> loaded) {
    m_loaded = std::move(loaded);
    m_known.reset();
    refresh();
}

void UnitCard::follow(const BesideMap& map) {
    if (m_map != map) {
        m_map = map;
        m_known.reset();
        refresh();
    }
}

void UnitCard::refresh() {
    const auto unit = m_selection.current();
    const bool known = unit && m_loaded && *unit < m_loaded->study.boundaries.units.size();
    if (known && !m_known) {
        m_known = factsBeside(*m_loaded, m_map);
    }
    m_facts = known ? factsOfUnit(*m_loaded, *m_known, m_map, *unit, m_words.catalogue()) : UnitFacts{};
    m_name->setText(known ? m_facts.name : m_words("window.card.none"));
    m_place->setText(m_facts.place);
    m_verdict->setText((m_facts.weak ? QStringLiteral("▼ ") : QString()) + m_facts.verdict);
    m_sentences->setText(keptTogether(m_facts.sentences.join(QStringLiteral("\n\n"))));
    m_unjudged->setText(keptTogether(m_facts.unjudged));
    m_period->setText(m_words({"window.card.period", {{"period", m_facts.period.toStdString()}}}));
    m_period->setVisible(!m_facts.period.isEmpty() && !m_facts.figures.empty());
    m_targets->setText(m_words("window.card.set_target"));
    m_copy->setText(m_words("window.card.copy"));
    m_place->setVisible(known);
    m_verdict->setVisible(!m_facts.verdict.isEmpty());
    m_unjudged->setVisible(!m_facts.unjudged.isEmpty());
    m_targets->setVisible(m_facts.wantsRules);
    m_sentences->setVisible(!m_facts.sentences.isEmpty());
    m_copy->setVisible(known);
    m_copy->setEnabled(!m_facts.sentences.isEmpty());
    fillFigures(m_facts);
    sayAll();
}

/// To who comes to the card by the keyboard: it holds one button at most that Tab would stop at.
void UnitCard::sayAll() {
    QStringList lines;
    for (const QLabel* label : widget()->findChildren<QLabel*>()) {
        if (!label->isHidden() && !label->text().isEmpty()) {
            lines.append(label->text().remove(QStringLiteral("▼ ")));
        }
    }
    setAccessibleDescription(lines.join(u'\n'));
}

void UnitCard::fillFigures(const UnitFacts& facts) {
    delete m_figures;
    m_figures = new QWidget(widget());
    auto* grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const UnitFigure& figure : facts.figures) {
        QLabel* name = plainLabel(m_figures);
        const QString period = QString(figure.period).replace(u' ', QChar::Nbsp); // "quý III/2025" is one word
        name->setText(keptTogether(period.isEmpty() ? figure.name : figure.name + QStringLiteral(" · ") + period));
        QLabel* value = plainLabel(m_figures);
        value->setText(figure.value);
        makeBold(*value, 1);
        QStringList parts;
        if (!figure.target.isEmpty()) {
            parts.append(m_words({figure.missed ? "window.card.target_missed" : "window.card.target_reached",
                                  {{"value", figure.target.toStdString()}}}));
        }
        if (!figure.neighbours.isEmpty()) {
            parts.append(m_words({"window.card.neighbours", {{"value", figure.neighbours.toStdString()}}}));
        }
        if (!figure.rank.isEmpty()) {
            parts.append(m_words({"window.card.rank", {{"rank", figure.rank.toStdString()}}}));
        }
        QLabel* beside = plainLabel(m_figures);
        beside->setText(keptTogether(parts.join(QStringLiteral(" · "))));
        grid->addWidget(name, row, 0);
        grid->addWidget(value, row, 1, Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(beside, row + 1, 0, 1, figure.trend.size() > 1 ? 1 : 2);
        if (figure.trend.size() > 1) {
            auto* trend = new TrendLine(m_figures);
            trend->show(figure.trend, figure.targetValue);
            trend->setAccessibleName(figure.name);
            grid->addWidget(trend, row + 1, 1, Qt::AlignRight | Qt::AlignTop);
        }
        row += 2;
    }
    m_column->insertWidget(m_column->indexOf(m_period) + 1, m_figures);
    m_figures->show();
}

void UnitCard::copy() {
    QStringList lines{m_facts.spoken.isEmpty() ? m_facts.name : m_facts.spoken};
    if (m_facts.sentences.isEmpty()) {
        for (const UnitFigure& figure : m_facts.figures) {
            const QString period = figure.period.isEmpty() ? m_facts.period : figure.period;
            const QString name = period.isEmpty() ? figure.name : figure.name + QStringLiteral(", ") + period;
            lines.append(name + QStringLiteral(": ") + figure.value);
        }
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace diaban::ui
