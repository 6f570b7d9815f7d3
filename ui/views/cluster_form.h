// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/cluster_draft.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace diaban::ui {

/// A linked cluster that is being made or edited: its facts, its members, and what it would cover, which changes with
/// every commune that is clicked on the map.
class ClusterForm : public QWidget {
    Q_OBJECT

public:
    ClusterForm(ClusterDraft& draft, const Words& words, QWidget* parent = nullptr);

signals:
    void accepted();
    void cancelled();
    void selectedAsked(); ///< the units that are selected elsewhere are to be members

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFacts();
    QWidget* makeMembers();
    QWidget* makeVerdict();
    QLayout* makeFoot();
    void connectFields();
    void show();
    void showFacts();
    void showName();
    void showKind();
    void showDay(QLineEdit& line, const std::string& said);
    void showMembers();
    void retranslate();
    [[nodiscard]] QString dayText(const std::string& day) const;

    ClusterDraft& m_draft;
    const Words& m_words;
    QLineEdit *m_name, *m_signed, *m_until;
    QComboBox *m_kind, *m_lead;
    QListWidget* m_members;
    QLabel *m_title, *m_verdict, *m_brief;
    QBoxLayout* m_parts = nullptr;
    QPushButton *m_accept, *m_cancel, *m_selected, *m_remove;
    std::vector<std::pair<QLabel*, const char*>> m_labels;
    bool m_begun = false; ///< the fields hold what the draft began with
};

} // namespace diaban::ui
