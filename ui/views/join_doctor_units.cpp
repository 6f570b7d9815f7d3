// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The field of units in the join doctor: what it lists, in which order, and what of it is typed or chosen.
#include "src/cartography/unit_names.h"
#include "src/unit/parent_names.h"
#include "ui/models/plain_text.h"
#include "ui/views/elided_label.h"
#include "ui/views/join_doctor.h"
#include "ui/views/unit_completer.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QStyle>
#include <algorithm>
#include <iterator>

namespace diaban::ui {

namespace {

constexpr int kPlainRole = Qt::UserRole + 1; ///< what a unit is found by, see WantedUnits
constexpr int kRowRole = Qt::UserRole + 2;   ///< the number of the row that it has; none where it is free
constexpr int kBesideUnit = 24;              ///< pixels around a unit in a list

} // namespace

void JoinDoctor::setUpUnits() {
    m_units->setObjectName(QStringLiteral("joinUnits"));
    m_units->setInsertPolicy(QComboBox::NoInsert);
    if (auto* list = qobject_cast<QListView*>(m_units->view())) {
        list->setUniformItemSizes(true); // else each unit is measured at every change of fonts or colours
    }
    m_found = new WantedUnits(kPlainRole, m_units);
    m_found->setSourceModel(m_units->model());
    auto* completer = new UnitCompleter(*m_found, m_units);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    m_units->setCompleter(completer);
    m_about->setObjectName(QStringLiteral("joinAbout"));
    m_about->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as wide as its words, where there is room
    m_told->setObjectName(QStringLiteral("joinTold"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    m_told->setMargin(4);
    m_told->setFrameShape(QFrame::Box);
    m_told->setAutoFillBackground(true);
    m_told->setBackgroundRole(QPalette::Base);
    m_units->installEventFilter(this);
    connect(m_units->lineEdit(), &QLineEdit::returnPressed, this, &JoinDoctor::acceptChosen);
    connect(m_units->lineEdit(), &QLineEdit::textEdited, this, [this] { say({}); });
    connect(m_units->lineEdit(), &QLineEdit::textChanged, this, [this](const QString& text) {
        m_units->setToolTip(text.isEmpty() ? QString() : "<p>" + text.toHtmlEscaped() + "</p>");
    });
    connect(m_units, &QComboBox::activated, this, &JoinDoctor::showStart, Qt::QueuedConnection); // once the text is in
}

void JoinDoctor::setUnits(const Units& units) {
    std::vector<std::pair<QString, QString>> all;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const std::string parent = parentWords(units, unit, m_words.catalogue());
        all.emplace_back(qt(units.codes[unit]), qt(units.describe(unit) + (parent.empty() ? "" : ", " + parent)));
    }
    if (all != m_all) {
        m_all = std::move(all);
        m_plain.clear();
        const std::vector<std::string> bare = bareNames(units.names);
        for (std::size_t unit = 0; unit < units.size(); ++unit) {
            m_plain.push_back(
                {plainText(qt(bare[unit])), plainText(qt(units.names[unit])), plainText(m_all[unit].second)});
        }
        m_listed.reset(); // until a row is to be given one
        showLine();
    }
}

/// Those that have no row in the table first.
void JoinDoctor::listUnits(std::size_t table) {
    m_listed = table;
    m_found->setSourceModel(nullptr); // looked through once they are all there
    m_units->clear();
    for (const bool free : {true, false}) {
        for (std::size_t unit = 0; unit < m_all.size(); ++unit) {
            const auto& [code, name] = m_all[unit];
            const std::optional<std::int64_t> row = m_model.rowOf(table, unit);
            if (row.has_value() == free) {
                continue;
            }
            m_units->addItem(
                row ? m_words({"window.join.has_row", {{"unit", name.toStdString()}, {"row", *row}}}) : name, code);
            m_units->setItemData(m_units->count() - 1, m_plain[unit], kPlainRole);
            if (row) {
                m_units->setItemData(m_units->count() - 1, static_cast<qlonglong>(*row), kRowRole);
            }
        }
    }
    m_found->setSourceModel(m_units->model());
    m_listWidth = 0;
    const QFontMetrics letters(m_units->view()->font());
    for (int item = 0; item < m_units->count(); ++item) {
        m_listWidth = std::max(m_listWidth, letters.horizontalAdvance(m_units->itemText(item)));
    }
    m_listWidth += kBesideUnit + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    widenLists();
}

/// As wide as the longest unit, as far as the screen goes: names of two provinces may differ at their ends alone.
void JoinDoctor::widenLists() {
    const int right = m_units->screen()->availableGeometry().right();
    const int room = right - m_units->mapToGlobal(QPoint(0, 0)).x();
    const int wide = std::max(std::min(m_listWidth, room), m_units->width());
    m_units->view()->setMinimumWidth(wide);
    m_units->completer()->popup()->setMinimumWidth(wide);
}

/// Of another row than the one in hand.
bool JoinDoctor::isFree(int item) const {
    return !m_units->itemData(item, kRowRole).isValid() ||
           (!m_own.isEmpty() && m_units->itemData(item).toString() == m_own);
}

/// The unit that the row has, else the best suggestion that has no row yet.
void JoinDoctor::preselect(const JoinLine& line) {
    std::vector<QString> codes;
    if (!line.paired.empty()) {
        codes.push_back(qt(line.paired));
    }
    std::ranges::transform(line.suggestions, std::back_inserter(codes),
                           [](const Suggestion& suggestion) { return qt(suggestion.key); });
    for (const QString& code : codes) {
        const int item = m_units->findData(code);
        if (item >= 0 && isFree(item)) {
            m_units->setCurrentIndex(item);
            if (code == m_own) { // without saying that this very row has it
                m_units->setEditText(std::ranges::find(m_all, code, &std::pair<QString, QString>::first)->second);
            }
            m_units->lineEdit()->setCursorPosition(0);
            return;
        }
    }
    m_units->setCurrentIndex(-1);
    m_units->clearEditText();
}

/// Of a unit that is longer than the field the name, not the end of its remark; what is chosen whole stays so.
void JoinDoctor::showStart() {
    QLineEdit& line = *m_units->lineEdit();
    const bool whole = !line.text().isEmpty() && line.selectedText() == line.text();
    line.deselect();
    line.setCursorPosition(0);
    if (const auto length = static_cast<int>(line.text().size()); whole) {
        line.setSelection(length, -length);
    }
}

/// The one that is written in full, those that are called so, else all that have what is typed.
std::vector<int> JoinDoctor::unitsTyped(const QString& typed) const {
    const WantedText wanted(typed);
    const QString plain = plainText(typed).trimmed();
    std::vector<int> called, found;
    for (int i = 0; i < m_units->count() && !wanted.isEmpty(); ++i) {
        const QStringList names = m_units->itemData(i, kPlainRole).toStringList();
        if (names.value(2) == plain || m_units->itemText(i) == typed) {
            return {i};
        }
        if (const auto rank = wanted.rankOf(names.value(0), names.value(1), names.value(2))) {
            (*rank == 0 ? called : found).push_back(i);
        }
    }
    return called.empty() ? found : called;
}

/// The unit that is written in full, or the only one without a row that has what is typed.
void JoinDoctor::acceptChosen() {
    if (!m_units->isEnabled()) { // nothing to decide in this line
        return;
    }
    const std::vector<int> found = unitsTyped(m_units->currentText());
    const auto free = std::ranges::count_if(found, [this](int item) { return isFree(item); });
    if (free == 1) {
        const int item = *std::ranges::find_if(found, [this](int unit) { return isFree(unit); });
        decide(m_units->itemData(item).toString().toStdString());
    } else if (free > 1) {
        say(m_words({"window.join.several_fit", {{"count", static_cast<std::int64_t>(free)}}}));
    } else if (found.size() == 1) {
        const auto unit =
            std::ranges::find(m_all, m_units->itemData(found.front()).toString(), &std::pair<QString, QString>::first);
        const std::int64_t row = m_units->itemData(found.front(), kRowRole).toLongLong();
        say(m_words({"window.join.taken", {{"unit", unit->second.toStdString()}, {"row", row}}}));
    } else if (const QString typed = m_units->currentText().trimmed(); found.empty() && !typed.isEmpty()) {
        say(m_words({"window.join.not_found", {{"typed", typed.toStdString()}}}));
    } else {
        say(m_words(found.empty() ? "window.join.none_fits" : "window.join.all_taken"));
    }
}

} // namespace diaban::ui
