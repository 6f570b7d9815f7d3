// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/ranked_row.h"

#include "ui/views/scatter_marks.h"

#include <QPainter>
#include <algorithm>
#include <functional>
#include <vector>

namespace diaban::ui {

namespace {

constexpr int kMargin = 6;
constexpr int kBarBelow = 4; ///< how high a bar below the words is

QColor inkOf(const QStyleOptionViewItem& option) {
    return option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                                              : QPalette::Text);
}

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

RankedColumns RankedRow::columnsOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics& font = option.fontMetrics;
    const int rank = font.horizontalAdvance(QString::number(index.model()->rowCount()).fill(u'0'));
    return rankedColumns(option.rect.width() - 2 * kMargin, rank + kMargin, widthOfValues(font, index),
                         m_model.weak().has_value());
}

void RankedRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const RankedColumns columns = columnsOf(option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen) {
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    }
    painter->setFont(option.font);
    paintWords(*painter, option, index, columns);
    paintBar(*painter, option, index, columns);
    painter->restore();
}

void RankedRow::paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                           const RankedColumns& columns) const {
    const QColor ink = inkOf(option);
    const QRect row = option.rect.adjusted(kMargin, 0, -kMargin, columns.below ? -kBarBelow : 0);
    const auto write = [&](int from, int width, Qt::Alignment side, const QString& text) {
        painter.setPen(ink);
        painter.drawText(QRect(from, row.top(), width, row.height()), static_cast<int>(side | Qt::AlignVCenter),
                         option.fontMetrics.elidedText(text, Qt::ElideRight, width));
    };
    int left = row.left();
    if (columns.rank > 0) {
        write(left, columns.rank - kMargin, Qt::AlignRight, index.data(RankedModel::RankRole).toString());
    }
    left += columns.rank;
    if (index.data(RankedModel::WeakRole).toBool()) {
        paintMark(painter, QPointF(left + columns.sign / 2.0 - 2, row.center().y() + 1), 4, true, ink, QPen(ink, 1));
    }
    left += columns.sign;
    const int names = std::max(0, columns.names - kMargin);
    write(left, names, Qt::AlignLeft, index.data(nameForm(option.font, names)).toString());
    if (columns.value > 0) {
        write(row.right() + 1 - columns.value + kMargin, columns.value - kMargin, Qt::AlignRight,
              index.data(RankedModel::ValueRole).toString());
    }
}

/// With the line of the target across it.
void RankedRow::paintBar(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                         const RankedColumns& columns) const {
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect;
    const int left = row.left() + kMargin + (columns.below ? 0 : columns.rank + columns.sign + columns.names);
    const double wide = columns.bar;
    const double from = left + index.data(RankedModel::FromRole).toDouble() * wide;
    const double to = left + index.data(RankedModel::ToRole).toDouble() * wide;
    const double top = columns.below ? row.bottom() - kBarBelow : row.top() + 3;
    const double high = columns.below ? kBarBelow : row.height() - 6;
    const QRectF bar(from, top, std::max(1.0, to - from), high);
    const QVariant fill = index.data(Qt::DecorationRole);
    painter.setPen(QPen(chosen ? inkOf(option) : option.palette.color(QPalette::PlaceholderText), 0.8));
    painter.setBrush(fill.isValid() ? fill.value<QColor>() : option.palette.color(QPalette::Mid));
    painter.drawRect(bar);
    if (const int broken = index.data(RankedModel::BrokenRole).toInt(); broken != 0) {
        paintBreak(painter, bar, broken > 0, option.palette.color(chosen ? QPalette::Highlight : QPalette::Base));
    }
    if (const auto target = m_model.targetShare()) {
        painter.setPen(QPen(inkOf(option), 1.6, columns.below ? Qt::SolidLine : Qt::DashLine));
        const double x = left + *target * wide;
        painter.drawLine(QPointF(x, columns.below ? top - 1 : row.top()), QPointF(x, row.bottom() + 1));
    }
}

QSize RankedRow::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    constexpr int kLeast = 60; ///< a narrow list leaves out parts of rows and is not scrolled aside
    return {kLeast, option.fontMetrics.height() + 5};
}

} // namespace diaban::ui
