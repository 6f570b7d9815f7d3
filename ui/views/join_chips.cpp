// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/join_chips.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr std::array kChipWords{"window.join.chip.rows",     "window.join.chip.units",   "window.join.chip.duplicates",
                                "window.join.chip.doubtful", "window.join.chip.no_unit", "window.join.chip.matched"};
constexpr int kSpacing = 6;

} // namespace

JoinChips::JoinChips(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_open(new QToolButton(this)), m_menu(new QMenu(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    for (std::size_t kind = 0; kind < kJoinKinds; ++kind) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(QString::fromLatin1(kChipWords[kind]));
        chip->setCheckable(true);
        chip->setChecked(static_cast<JoinKind>(kind) < JoinKind::NoUnit);
        row->addWidget(chip);
        connect(chip, &QToolButton::toggled, this, [this] {
            sayShown();
            emit changed();
        });
        m_chips[kind] = chip;
    }
    m_open->setObjectName(QStringLiteral("joinKinds"));
    m_open->setMenu(m_menu);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_open);
    connect(m_menu, &QMenu::aboutToShow, this, &JoinChips::fillMenu);
    arrange();
}

std::array<bool, kJoinKinds> JoinChips::kinds() const {
    std::array<bool, kJoinKinds> kinds{};
    std::ranges::transform(m_chips, kinds.begin(), [](const QToolButton* chip) { return chip->isChecked(); });
    return kinds;
}

/// Rows that are said to be no units are there only once somebody said so.
bool JoinChips::isOffered(std::size_t kind) const {
    return m_counts[kind] > 0 || static_cast<JoinKind>(kind) != JoinKind::NoUnit;
}

void JoinChips::count(const JoinListModel& model) {
    const QString over = model.over();
    const QString counted = over.isEmpty() ? m_words("window.join.chips.once")
                                           : m_words({"window.join.chips.over", {{"over", over.toStdString()}}});
    for (std::size_t kind = 0; kind < kJoinKinds; ++kind) {
        m_counts[kind] = model.count(static_cast<JoinKind>(kind));
        m_chips[kind]->setText(m_words({kChipWords[kind], {{"count", static_cast<std::int64_t>(m_counts[kind])}}}));
        m_chips[kind]->setToolTip(counted);
    }
    m_open->setToolTip(counted);
    sayShown();
    arrange();
}

void JoinChips::sayShown() {
    std::size_t shown = 0, all = 0;
    for (std::size_t kind = 0; kind < kJoinKinds; ++kind) {
        all += m_counts[kind];
        shown += m_chips[kind]->isChecked() ? m_counts[kind] : 0;
    }
    m_open->setText(m_words({"window.join.chips.shown",
                             {{"shown", static_cast<std::int64_t>(shown)}, {"all", static_cast<std::int64_t>(all)}}}));
}

void JoinChips::setNarrow(bool narrow) {
    if (m_narrow != narrow) {
        m_narrow = narrow;
        arrange();
    }
}

int JoinChips::wantedWidth() const {
    int width = 0;
    for (std::size_t kind = 0; kind < kJoinKinds; ++kind) {
        width += isOffered(kind) ? m_chips[kind]->sizeHint().width() + kSpacing : 0;
    }
    return width;
}

void JoinChips::arrange() {
    for (std::size_t kind = 0; kind < kJoinKinds; ++kind) {
        m_chips[kind]->setVisible(!m_narrow && isOffered(kind));
    }
    m_open->setVisible(m_narrow);
}

void JoinChips::fillMenu() {
    m_menu->clear();
    for (std::size_t kind = 0; kind < kJoinKinds; ++kind) {
        if (isOffered(kind)) {
            QAction* action = m_menu->addAction(m_chips[kind]->text());
            action->setCheckable(true);
            action->setChecked(m_chips[kind]->isChecked());
            connect(action, &QAction::toggled, m_chips[kind], &QToolButton::setChecked);
        }
    }
}

} // namespace diaban::ui
