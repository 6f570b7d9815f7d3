// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/new_indicator_dialog.h"

#include "src/project/known_indicators.h"
#include "ui/views/help_page.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace diaban::ui {

namespace {

constexpr double kPerThousand = 1000;
constexpr int kWidth = 460;
enum KindRow { Count, Share, Rate };

QString wordsOf(const IndicatorSource& source, const Words& words) {
    const QString title = qt(source.title);
    const QString named = source.file.empty() ? title : QStringLiteral("%1 (%2)").arg(title, qt(source.file));
    return source.table ? words({"indicators.not_used_yet", {{"column", named.toStdString()}}}) : named;
}

/// What was typed, in the language of the window; in the other too where that has no words.
void putText(LocalText& text, const QLineEdit& line, Language language) {
    const std::string typed = line.text().trimmed().toStdString();
    if (typed.empty()) {
        return;
    }
    std::string& other = language == Language::Vi ? text.en : text.vi;
    (language == Language::Vi ? text.vi : text.en) = typed;
    other = other.empty() ? typed : other;
}

LocalText inBoth(const char* id) {
    return {Catalogue(Language::Vi).text(id), Catalogue(Language::En).text(id)};
}

} // namespace

NewIndicatorDialog::NewIndicatorDialog(const Project& project, const LoadedProject& loaded, const Words& words,
                                       QWidget* parent)
    : QDialog(parent), m_words(words), m_project(project), m_numerators(indicatorSources(project, loaded)),
      m_denominators(denominatorSources(project, loaded, words.language())), m_form(new QFormLayout),
      m_source(new QComboBox(this)), m_kind(new QComboBox(this)), m_below(new QComboBox(this)),
      m_better(new QComboBox(this)), m_name(new QLineEdit(this)), m_unit(new QLineEdit(this)) {
    setWindowTitle(words("indicators.add.title"));
    offerHelp(*this, words, [] { return Step::Indicators; });
    for (const IndicatorSource& source : m_numerators) {
        m_source->addItem(wordsOf(source, words));
    }
    for (const IndicatorSource& source : m_denominators) {
        m_below->addItem(wordsOf(source, words));
    }
    m_kind->addItems({words("indicators.kind.count"), words("indicators.kind.share"), words("indicators.kind.rate")});
    m_better->addItems({words("indicators.neither"), words("indicators.more"), words("indicators.less")});
    addRow("indicators.add.of", "newIndicatorOf", m_source);
    addRow("indicators.head.kind", "newIndicatorKind", m_kind);
    addRow("indicators.add.below", "newIndicatorBelow", m_below);
    addRow("indicators.head.name", "newIndicatorName", m_name);
    addRow("indicators.head.unit", "newIndicatorUnit", m_unit);
    addRow("indicators.head.better", "newIndicatorBetter", m_better);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(words("indicators.add.accept"));
    m_accept->setObjectName(QStringLiteral("newIndicatorAccept"));
    m_accept->setEnabled(!m_numerators.empty());
    buttons->button(QDialogButtonBox::Cancel)->setText(words("window.import.cancel"));
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(buttons);
    setMinimumWidth(kWidth);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NewIndicatorDialog::takeKind);
    connect(m_source, &QComboBox::currentIndexChanged, this, &NewIndicatorDialog::takeSource);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_named = true; });
    connect(m_unit, &QLineEdit::textEdited, this, [this] { m_measured = true; });
    takeKind();
}

void NewIndicatorDialog::addRow(const char* title, const char* name, QWidget* field) {
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(m_words(title));
    m_form->addRow(m_words(title), field);
}

IndicatorKind NewIndicatorDialog::kind() const {
    return m_kind->currentIndex() == Share  ? IndicatorKind::Share
           : m_kind->currentIndex() == Rate ? IndicatorKind::Rate
                                            : IndicatorKind::Count;
}

void NewIndicatorDialog::takeKind() {
    m_below->setEnabled(kind() != IndicatorKind::Count);
    m_measured = false; // a unit that was typed is one of another kind
    takeSource();
}

/// Known ones are called as the catalogue calls them in the window's language, others as their column.
void NewIndicatorDialog::takeSource() {
    if (m_source->currentIndex() < 0) {
        return;
    }
    const Indicator* known = keyed().second;
    const Language language = m_words.language();
    if (!m_named) {
        m_name->setText(qt(known != nullptr ? known->name.in(language)
                                            : m_numerators[static_cast<std::size_t>(m_source->currentIndex())].title));
    }
    if (!m_measured) {
        m_unit->setText(known != nullptr                 ? qt(known->unit.in(language))
                        : kind() == IndicatorKind::Share ? QStringLiteral("%")
                        : kind() == IndicatorKind::Rate  ? m_words("indicators.per_thousand")
                                                         : QString());
    }
}

std::vector<IndicatorSource> NewIndicatorDialog::madeOf() const {
    std::vector<IndicatorSource> sources{m_numerators[static_cast<std::size_t>(m_source->currentIndex())]};
    if (kind() != IndicatorKind::Count) {
        sources.push_back(m_denominators[static_cast<std::size_t>(m_below->currentIndex())]);
    }
    return sources;
}

/// A count has the key of its figure, where no indicator has it; with what the catalogue says of that key, if anything.
std::pair<std::string, const Indicator*> NewIndicatorDialog::keyed() const {
    const std::string& figure = m_numerators[static_cast<std::size_t>(m_source->currentIndex())].figure;
    const bool own = kind() == IndicatorKind::Count && m_project.findIndicator(figure) == nullptr;
    const char* behind = kind() == IndicatorKind::Share ? "_share" : kind() == IndicatorKind::Rate ? "_rate" : "";
    const std::string key = own ? figure : freeIndicatorKey(m_project, figure + behind);
    const Indicator* known = knownIndicators().find(key);
    if (known != nullptr && known->kind != kind()) {
        return {freeIndicatorKey(m_project, key + "_own"), nullptr};
    }
    return {key, known};
}

Indicator NewIndicatorDialog::indicator() const {
    const std::vector<IndicatorSource> sources = madeOf();
    const auto& [key, known] = keyed();
    Indicator made = known != nullptr ? *known : Indicator{};
    made.key = key;
    made.kind = kind();
    made.numerator = sources.front().figure;
    made.denominator = sources.size() > 1 ? sources.back().figure : std::string();
    made.per = kind() == IndicatorKind::Rate ? kPerThousand : 1;
    putText(made.name, *m_name, m_words.language());
    if (known == nullptr && m_unit->text() == m_words("indicators.per_thousand")) {
        made.unit = inBoth("indicators.per_thousand");
    } else {
        putText(made.unit, *m_unit, m_words.language());
    }
    const int better = m_better->currentIndex();
    if (better > 0) {
        made.direction = better == 1 ? Direction::More : Direction::Less;
    }
    return made;
}

} // namespace diaban::ui
