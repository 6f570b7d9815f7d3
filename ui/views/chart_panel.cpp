// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/chart_panel.h"

#include "ui/views/elided_box.h"
#include "ui/views/elided_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace diaban::ui {

namespace {

constexpr int kLeastLetters = 3; ///< of the two boxes: the ranking beside them needs the room more

} // namespace

ChartPanel::ChartPanel(RankedModel& model, UnitSelection& selection, const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_acrossTitle(new QLabel(this)), m_upTitle(new QLabel(this)),
      m_counted(new ElidedLabel(this)), m_across(new ElidedBox(this)), m_up(new ElidedBox(this)),
      m_scatter(new ScatterView(selection)), m_ranked(new RankedView(model, selection, words)) {
    m_acrossTitle->setBuddy(m_across);
    m_upTitle->setBuddy(m_up);
    m_across->setObjectName(QStringLiteral("scatterAcross"));
    m_up->setObjectName(QStringLiteral("scatterUp"));
    m_scatter->setObjectName(QStringLiteral("scatter"));
    auto* axes = new QHBoxLayout;
    for (QComboBox* box : {m_up, m_across}) {
        box->setMinimumContentsLength(kLeastLetters);
        axes->addWidget(box == m_up ? m_upTitle : m_acrossTitle);
        axes->addWidget(box, 1);
        connect(box, &QComboBox::activated, this, &ChartPanel::choose);
    }
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(axes);
    column->addWidget(m_scatter, 1);
    column->addWidget(m_counted);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_ranked);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setSizes({500, 400}); // as they stretch, whatever their contents would like
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(6, 6, 6, 4);
    all->addWidget(split);
    connect(m_scatter, &ScatterView::activated, this, &ChartPanel::activated);
    connect(m_ranked, &RankedView::activated, this, &ChartPanel::activated);
    connect(m_scatter, &ScatterView::contextMenuAsked, this, &ChartPanel::contextMenuAsked);
    connect(m_ranked, &RankedView::contextMenuAsked, this, &ChartPanel::contextMenuAsked);
    connect(&words, &Words::changed, this, &ChartPanel::retranslate);
    retranslate();
}

void ChartPanel::setFigures(const std::vector<std::pair<std::string, QString>>& figures, const std::string& across,
                            const std::string& up) {
    for (const auto& [box, chosen] : {std::pair(m_across, across), std::pair(m_up, up)}) {
        box->clear();
        for (const auto& [key, title] : figures) {
            box->addItem(title, qt(key));
            box->setItemData(box->count() - 1, title.toHtmlEscaped(), Qt::ToolTipRole);
        }
        box->setCurrentIndex(box->findData(qt(chosen)));
    }
}

void ChartPanel::choose() {
    emit axesChosen(m_across->currentData().toString().toStdString(), m_up->currentData().toString().toStdString());
}

void ChartPanel::show(ScatterContent content, const QString& counted) {
    m_scatter->show(std::move(content));
    m_counted->setText(counted);
}

void ChartPanel::clear() {
    setFigures({}, {}, {});
    m_scatter->clear();
    m_counted->clear();
}

void ChartPanel::retranslate() {
    m_acrossTitle->setText(QStringLiteral("→"));
    m_upTitle->setText(QStringLiteral("↑"));
    m_acrossTitle->setToolTip(m_words("chart.across"));
    m_upTitle->setToolTip(m_words("chart.up"));
    m_across->setAccessibleName(m_words("chart.across"));
    m_up->setAccessibleName(m_words("chart.up"));
    m_scatter->setAccessibleName(m_words("chart.scatter"));
}

} // namespace diaban::ui
