// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/chart_panel.h"

#include "ui/models/plain_text.h"
#include "ui/views/axis_choosers.h"
#include "ui/views/elided_label.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace diaban::ui {

namespace {

constexpr int kLow = 230; ///< pixels, below which points need the room more than how many there are

} // namespace

ChartPanel::ChartPanel(RankedModel& model, UnitSelection& selection, const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_axes(new AxisChoosers(words)), m_counted(new ElidedLabel(this)),
      m_scatter(new ScatterView(selection)), m_ranked(new RankedView(model, selection, words)) {
    m_scatter->setObjectName(QStringLiteral("scatter"));
    m_counted->setObjectName(QStringLiteral("scatterCounted"));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_axes);
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
    connect(m_axes, &AxisChoosers::chosen, this, &ChartPanel::axesChosen);
    connect(m_scatter, &ScatterView::activated, this, &ChartPanel::activated);
    connect(m_ranked, &RankedView::activated, this, &ChartPanel::activated);
    connect(m_scatter, &ScatterView::contextMenuAsked, this, &ChartPanel::contextMenuAsked);
    connect(m_ranked, &RankedView::contextMenuAsked, this, &ChartPanel::contextMenuAsked);
    connect(&words, &Words::changed, this, &ChartPanel::retranslate);
    retranslate();
}

void ChartPanel::setFigures(const std::vector<std::pair<std::string, QString>>& figures, const std::string& across,
                            const std::string& up) {
    m_axes->setFigures(figures, across, up);
}

void ChartPanel::show(ScatterContent content, const QString& counted) {
    m_scatter->show(std::move(content));
    m_counted->setText(counted);
    tellCounted();
}

void ChartPanel::clear() {
    setFigures({}, {}, {});
    m_scatter->clear();
    m_counted->clear();
    tellCounted();
}

void ChartPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    tellCounted();
}

/// In a low panel as a tip beside the points.
void ChartPanel::tellCounted() {
    const bool low = height() < kLow;
    m_counted->setVisible(!low);
    m_scatter->setToolTip(low ? asTip(m_counted->text()) : QString());
    if (low) {
        m_scatter->setAccessibleDescription(m_counted->text());
    }
}

void ChartPanel::retranslate() {
    m_scatter->setAccessibleName(m_words("chart.scatter"));
}

} // namespace diaban::ui
