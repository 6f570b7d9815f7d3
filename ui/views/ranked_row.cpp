// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/ranked_row.h"

#include "ui/views/ranked_columns.h"
#include "ui/views/scatter_marks.h"

#include <QPainter>
#include <algorithm>
#include <functional>
#include <vector>

namespace diaban::ui {

namespace {

constexpr int kMargin = 6;

/// Two slanting lines across a bar near its end, which is to the right or to the left: there is no room for all of it.
void paintBreak(QPainter& painter, const QRectF& bar, bool right, const QColor& ground) {
    constexpr double kFromEnd = 9, kApart = 4, kSlant = 3, kWide = 2;
    painter.setPen(QPen(ground, kWide));
    for (const double from : {kFromEnd, kFromEnd + kApart}) {
        const double x = right ? bar.right() - from : bar.left() + from;
        painter.drawLine(QPointF(x - kSlant, bar.bottom() + 1), QPointF(x + kSlant, bar.top() - 1));
    }
}

/// How wide the widest name of a list is in a form. Of a country all names are too many to be measured: those of most
/// letters are.
int widestName(const QFontMetrics& font, const QAbstractItemModel& list, int form) {
    constexpr std::ptrdiff_t kMeasured = 200;
    std::vector<QString> names;
    for (int row = 0; row < list.rowCount(); ++row) {
        names.push_back(list.index(row, 0).data(form).toString());
    }
    const auto end = names.begin() + std::min(kMeasured, std::ssize(names));
    std::ranges::partial_sort(names, end, std::greater<>(), [](const QString& name) { return name.size(); });
    int widest = 0;
    std::for_each(names.begin(), end,
                  [&](const QString& name) { widest = std::max(widest, font.horizontalAdvance(name)); });
    return widest;
}

/// Room for values: the first and the last row have the longest, or nearly so.
int widthOfValues(const QFontMetrics& font, const QModelIndex& index) {
    int widest = 0;
    for (const int end : {0, index.model()->rowCount() - 1}) {
        const QString value = index.model()->index(end, 0).data(RankedModel::ValueRole).toString();
        widest = std::max(widest, font.horizontalAdvance(value));
    }
    return widest + kMargin;
}

} // namespace

RankedRow::RankedRow(const RankedModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {
    const auto forget = [this] { m_widest = {}; };
    connect(&model, &QAbstractItemModel::modelReset, this, forget);
    connect(&model, &QAbstractItemModel::layoutChanged, this, forget);
}

int RankedRow::nameForm(const QFont& font, int room) const {
    static constexpr std::array<int, 3> kForms{Qt::DisplayRole, RankedModel::ShortNameRole, RankedModel::BareNameRole};
    if (font != m_measured) {
        m_measured = font;
        m_widest = {};
    }
    for (std::size_t form = 0; form + 1 < kForms.size(); ++form) {
        std::optional<int>& widest = m_widest[form];
        if (!widest) {
            widest = widestName(QFontMetrics(font), m_model, kForms[form]);
        }
        if (*widest <= room) {
            return kForms[form];
        }
    }
    return kForms.back();
}

void RankedRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QPalette& colours = option.palette;
    const QColor ink = colours.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        painter->fillRect(row, colours.color(QPalette::Highlight));
    }
    painter->setPen(ink);
    painter->setFont(option.font);
    const QFontMetrics& font = option.fontMetrics;
    const int rank = font.horizontalAdvance(QString::number(10 * index.model()->rowCount()));
    const RankedColumns columns = rankedColumns(row.width() - 2 * kMargin, rank + kMargin, widthOfValues(font, index),
                                                m_model.weak().has_value());
    int left = row.left() + kMargin;
    const auto write = [&](int from, int width, Qt::Alignment side, const QString& text) {
        painter->drawText(QRect(from, row.top(), width, row.height()), static_cast<int>(side | Qt::AlignVCenter),
                          font.elidedText(text, Qt::ElideRight, width));
    };
    if (columns.rank > 0) {
        write(left, rank, Qt::AlignRight, index.data(RankedModel::RankRole).toString());
    }
    left += columns.rank;
    if (index.data(RankedModel::WeakRole).toBool()) {
        paintMark(*painter, QPointF(left + columns.sign / 2.0 - 2, row.center().y() + 1), 4, true, ink, QPen(ink, 1));
    }
    left += columns.sign;
    painter->setPen(ink);
    const int names = std::max(0, columns.names - kMargin);
    write(left, names, Qt::AlignLeft, index.data(nameForm(option.font, names)).toString());
    left += columns.names;
    const int right = left + columns.bar;
    if (columns.value > 0) {
        write(right + kMargin, columns.value - kMargin, Qt::AlignRight, index.data(RankedModel::ValueRole).toString());
    }
    const double wide = std::max(0, right - left);
    const double from = left + index.data(RankedModel::FromRole).toDouble() * wide;
    const double to = left + index.data(RankedModel::ToRole).toDouble() * wide;
    const QRectF bar(from, row.top() + 3, std::max(1.0, to - from), row.height() - 6);
    const QVariant fill = index.data(Qt::DecorationRole);
    painter->setPen(QPen(chosen ? ink : colours.color(QPalette::PlaceholderText), 0.8));
    painter->setBrush(fill.isValid() ? fill.value<QColor>() : colours.color(QPalette::Mid));
    painter->drawRect(bar);
    if (const int broken = index.data(RankedModel::BrokenRole).toInt(); broken != 0) {
        paintBreak(*painter, bar, broken > 0, colours.color(chosen ? QPalette::Highlight : QPalette::Base));
    }
    if (const auto target = m_model.targetShare()) {
        painter->setPen(QPen(ink, 1.6, Qt::DashLine));
        const double x = left + *target * wide;
        painter->drawLine(QPointF(x, row.top()), QPointF(x, row.bottom() + 1));
    }
    painter->restore();
}

QSize RankedRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    constexpr int kLeast = 60; ///< a narrow list leaves out parts of rows and is not scrolled aside
    return {kLeast, option.fontMetrics.height() + 5};
}

} // namespace diaban::ui
