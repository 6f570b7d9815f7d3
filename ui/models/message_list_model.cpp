// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/message_list_model.h"

#include <algorithm>

namespace diaban::ui {

namespace {

int rankOf(gis::Severity severity) {
    return severity == gis::Severity::Error ? 0 : severity == gis::Severity::Warning ? 1 : 2;
}

const char* idOf(gis::Severity severity) {
    return severity == gis::Severity::Error     ? "severity.error"
           : severity == gis::Severity::Warning ? "severity.warning"
                                                : "severity.note";
}

QString placeOf(const gis::Problem& problem) {
    return qt(problem.file + (problem.place.empty() ? "" : ": " + problem.place));
}

} // namespace

MessageListModel::MessageListModel(const Words& words, QObject* parent) : QAbstractListModel(parent), m_words(words) {
    connect(&words, &Words::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

void MessageListModel::show(const gis::Problems& problems, const std::vector<gis::Error>& failures) {
    beginResetModel();
    m_problems = problems.list();
    for (const gis::Error& error : failures) {
        m_problems.push_back({gis::Severity::Error, error.file(), error.place(), error.message()});
    }
    std::ranges::stable_sort(m_problems, {}, [](const gis::Problem& problem) { return rankOf(problem.severity); });
    endResetModel();
}

void MessageListModel::clear() {
    beginResetModel();
    m_problems.clear();
    endResetModel();
}

std::size_t MessageListModel::count(gis::Severity severity) const {
    return static_cast<std::size_t>(std::ranges::count(m_problems, severity, &gis::Problem::severity));
}

int MessageListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

QString MessageListModel::wordsOf(const gis::Problem& problem) const {
    return problem.file.empty() ? m_words.sentence(problem.message) : m_words(problem.message); // behind it
}

/// Its weight is a sign that is painted, its place and hint stand around it.
QString MessageListModel::spoken(const gis::Problem& problem) const {
    QString words = m_words(idOf(problem.severity)) + QStringLiteral(": ");
    const QString place = placeOf(problem);
    words += (place.isEmpty() ? QString() : place + QStringLiteral(": ")) + wordsOf(problem);
    const QString hint = m_words.hint(problem.message);
    return hint.isEmpty() ? words : words + QStringLiteral(". ") + hint;
}

QVariant MessageListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const gis::Problem& problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(problem);
    case Qt::AccessibleTextRole:
        return spoken(problem);
    case HintRole:
        return m_words.hint(problem.message);
    case PlaceRole:
        return placeOf(problem);
    case SeverityRole:
        return static_cast<int>(problem.severity);
    default:
        return {};
    }
}

} // namespace diaban::ui
