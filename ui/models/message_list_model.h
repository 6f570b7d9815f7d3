// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/problems.h"
#include "ui/document/words.h"

#include <QAbstractListModel>
#include <vector>

namespace diaban::ui {

/// What was told while the inputs were read: errors first, then warnings, then notes, each with what to do about it.
class MessageListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of gis::Severity
        HintRole,                    ///< what to do; may be empty
        PlaceRole                    ///< file and place
    };

    explicit MessageListModel(const Words& words, QObject* parent = nullptr);

    void show(const gis::Problems& problems, const std::vector<gis::Error>& failures);
    void clear();

    [[nodiscard]] std::size_t count(gis::Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString wordsOf(const gis::Problem& problem) const;
    [[nodiscard]] QString spoken(const gis::Problem& problem) const;

    const Words& m_words;
    std::vector<gis::Problem> m_problems;
};

} // namespace diaban::ui
