// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/cluster_form.h"

#include "src/cluster/code_order.h"
#include "src/message/number_format.h"
#include "ui/views/elided_label.h"
#include "ui/views/focus_spoken.h"
#include "ui/views/low_area.h"
#include "ui/views/tab_order.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <set>

namespace diaban::ui {

namespace {
constexpr int kBetween = 12, kNarrow = 540, kLeastVerdict = 60;
} // namespace

ClusterForm::ClusterForm(ClusterDraft& draft, const Words& words, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_words(words), m_name(new QLineEdit(this)), m_signed(new QLineEdit(this)),
      m_until(new QLineEdit(this)), m_kind(editableBox(this)), m_lead(new QComboBox(this)),
      m_members(new FocusSpokenView<QListWidget>(this)), m_title(new QLabel(this)), m_verdict(new QLabel(this)),
      m_brief(new ElidedLabel(this)), m_accept(new QPushButton(this)), m_cancel(new QPushButton(this)),
      m_selected(new QPushButton(this)), m_remove(new QPushButton(this)) {
    auto* body = new QWidget(this);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(kBetween);
    m_parts->addWidget(makeFacts(), 5);
    m_parts->addWidget(makeMembers(), 3);
    m_parts->addWidget(makeVerdict(), 4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new LowArea(body), 1);
    column->addLayout(makeFoot());
    connectFields();
    connect(&draft, &ClusterDraft::changed, this, &ClusterForm::show);
    connect(&words, &Words::changed, this, &ClusterForm::retranslate);
    retranslate();
}

QWidget* ClusterForm::makeFacts() {
    auto* facts = new QWidget(this);
    auto* form = new QFormLayout(facts);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    const std::initializer_list<std::pair<const char*, QWidget*>> fields{{"window.draft.name", m_name},
                                                                         {"window.draft.kind", m_kind},
                                                                         {"window.draft.lead", m_lead},
                                                                         {"window.draft.signed", m_signed},
                                                                         {"window.draft.until", m_until}};
    for (const auto& [id, field] : fields) {
        auto* label = new QLabel(facts);
        label->setBuddy(field);
        field->setObjectName(QString::fromLatin1(id));
        form->addRow(label, field);
        m_labels.emplace_back(label, id);
    }
    return facts;
}

QWidget* ClusterForm::makeMembers() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_members->setObjectName(QStringLiteral("draftMembers"));
    m_selected->setObjectName(QStringLiteral("draftAddSelected"));
    m_remove->setObjectName(QStringLiteral("draftRemove"));
    column->addWidget(m_title);
    column->addWidget(m_members, 1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_selected);
    row->addWidget(m_remove);
    column->addLayout(row);
    return side;
}

QWidget* ClusterForm::makeVerdict() {
    m_verdict->setObjectName(QStringLiteral("draftVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* area = new QScrollArea(this);
    area->setWidget(m_verdict);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(kLeastVerdict);
    return area;
}

/// Always in sight, however little room there is: whether it hangs together, and the ways out.
QLayout* ClusterForm::makeFoot() {
    m_brief->setObjectName(QStringLiteral("draftBrief"));
    m_accept->setObjectName(QStringLiteral("draftAccept"));
    m_cancel->setObjectName(QStringLiteral("draftCancel"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_brief, 1);
    row->addWidget(m_accept);
    row->addWidget(m_cancel);
    return row;
}

/// One part below the other where they have no room side by side.
void ClusterForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ClusterForm::connectFields() {
    connect(m_name, &QLineEdit::textEdited, &m_draft, &ClusterDraft::setName);
    connect(m_signed, &QLineEdit::textEdited, &m_draft, &ClusterDraft::setSigned);
    connect(m_until, &QLineEdit::textEdited, &m_draft, &ClusterDraft::setValidUntil);
    connect(m_kind, &QComboBox::editTextChanged, &m_draft, &ClusterDraft::setKind);
    connect(m_lead, &QComboBox::activated, this, [this] { m_draft.setLead(m_lead->currentData().toString()); });
    connect(m_accept, &QPushButton::clicked, this, &ClusterForm::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &ClusterForm::cancelled);
    connect(m_selected, &QPushButton::clicked, this, &ClusterForm::selectedAsked);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem* item = m_members->currentItem()) {
            m_draft.toggle(item->data(Qt::UserRole).toUInt());
        }
    });
    connect(m_members, &QListWidget::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

QString ClusterForm::dayText(const std::string& day) const {
    return qt(formatDate(day, m_words.language()));
}

void ClusterForm::show() {
    if (!m_draft.isActive()) {
        m_begun = false;
        return;
    }
    if (!m_begun) {
        showFacts();
        m_begun = true;
    }
    showName();
    showKind();
    showDay(*m_signed, m_draft.signedSaid());
    showDay(*m_until, m_draft.untilSaid());
    showMembers();
    QStringList lines;
    for (const QString& line : draftLines(m_draft, m_words)) {
        lines.append(line);
    }
    m_brief->setText(lines.isEmpty() ? QString() : lines.takeFirst()); // always in sight, and said once
    m_verdict->setText(lines.join(u'\n'));
    m_accept->setEnabled(m_draft.mayBeAccepted());
}

/// Who emptied the field and is still in it wants to type another name, not to see the usual one.
void ClusterForm::showName() {
    const bool isEmptied = m_name->hasFocus() && m_name->text().trimmed().isEmpty() && !m_draft.hasOwnName();
    const QString name = qt(m_draft.cluster().name);
    if (!isEmptied && m_name->text() != name) {
        m_name->setText(name);
        m_name->setCursorPosition(0);
    }
}

void ClusterForm::showFacts() {
    const Cluster& cluster = m_draft.cluster();
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    std::set<std::string> kinds{cluster.kind};
    for (const Cluster& other : m_draft.loaded()->clusters->study.clusters.list) {
        kinds.insert(other.kind);
    }
    for (const std::string& kind : kinds) {
        m_kind->addItem(qt(kind));
    }
    m_kind->setCurrentText(qt(cluster.kind));
    m_name->setText(qt(cluster.name));
    m_name->setCursorPosition(0); // the start of a long name
    m_signed->setText(dayText(m_draft.signedSaid()));
    m_until->setText(dayText(m_draft.untilSaid()));
}

void ClusterForm::showMembers() {
    const Cluster& cluster = m_draft.cluster();
    const Units& units = m_draft.loaded()->study.boundaries.units;
    const int row = m_members->currentRow();
    m_members->clear();
    m_lead->clear();
    m_lead->addItem(m_words("window.draft.no_lead"), QString());
    for (const std::uint32_t unit : inCodeOrder(cluster.members, units.codes)) {
        const QString name = qt(units.names[unit].empty() ? units.codes[unit] : units.names[unit]);
        auto* item = new QListWidgetItem(name, m_members);
        item->setData(Qt::UserRole, unit);
        m_lead->addItem(name, name);
    }
    const QString lead = qt(cluster.lead);
    if (m_lead->findData(lead) < 0) {
        m_lead->addItem(lead, lead); // as the table has it: "UBND xã A"
    }
    m_lead->setCurrentIndex(m_lead->findData(lead));
    m_members->setCurrentRow(std::min(row, m_members->count() - 1));
    m_remove->setEnabled(m_members->currentRow() >= 0);
    m_title->setText(m_words({"window.draft.members", {{"count", static_cast<std::int64_t>(cluster.members.size())}}}));
    m_members->setAccessibleName(m_title->text());
}

/// A step may have been taken back.
void ClusterForm::showKind() {
    const QString kind = qt(m_draft.cluster().kind);
    if (m_kind->currentText() != kind) {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentText(kind);
    }
}

/// A day that is being typed stays as it is written.
void ClusterForm::showDay(QLineEdit& line, const std::string& said) {
    if (dayMeant(line.text()) != said) {
        line.setText(dayText(said));
    }
}

void ClusterForm::retranslate() {
    for (const auto& [label, id] : m_labels) {
        label->setText(m_words(id));
        label->buddy()->setAccessibleName(m_words(id));
    }
    m_kind->lineEdit()->setAccessibleName(m_words("window.draft.kind"));
    m_name->setPlaceholderText(m_words("window.draft.name_hint"));
    m_signed->setPlaceholderText(m_words("window.draft.day_hint"));
    m_until->setPlaceholderText(m_words("window.draft.until_hint"));
    m_accept->setText(m_words("window.draft.accept"));
    m_cancel->setText(m_words("window.draft.cancel"));
    m_selected->setText(m_words("window.draft.add_selected"));
    m_remove->setText(m_words("window.draft.remove"));
    if (m_draft.isActive()) { // days as the language writes them
        m_signed->setText(dayText(m_draft.signedSaid()));
        m_until->setText(dayText(m_draft.untilSaid()));
    }
    show();
}

} // namespace diaban::ui
