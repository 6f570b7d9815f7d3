// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/messages_view.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace diaban::ui {

namespace {

constexpr int kMargin = 6, kSign = 22;

/// Message, hint and place of one row, wrapped to the width of the list.
class MessageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        if ((option.state & QStyle::State_Selected) != 0) {
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
            painter->setPen(option.palette.color(QPalette::HighlightedText));
        } else {
            painter->setPen(option.palette.color(QPalette::Text));
        }
        const QRect room = option.rect.adjusted(kMargin, kMargin / 2, -kMargin, -kMargin / 2);
        painter->drawText(room, Qt::AlignTop, signOf(index));
        painter->drawText(room.adjusted(kSign, 0, 0, 0), Qt::TextWordWrap, wordsOf(index));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int width = std::max(100, option.widget->width() - 2 * kMargin - kSign - 24);
        const QRect box = option.fontMetrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, wordsOf(index));
        return {width, box.height() + kMargin};
    }

    static QString wordsOf(const QModelIndex& index) {
        QString words = index.data(MessageListModel::PlaceRole).toString();
        words += (words.isEmpty() ? "" : ": ") + index.data(Qt::DisplayRole).toString();
        const QString hint = index.data(MessageListModel::HintRole).toString();
        return hint.isEmpty() ? words : words + u'\n' + hint;
    }

private:
    static QString signOf(const QModelIndex& index) {
        switch (static_cast<gis::Severity>(index.data(MessageListModel::SeverityRole).toInt())) {
        case gis::Severity::Error:
            return QStringLiteral("✖");
        case gis::Severity::Warning:
            return QStringLiteral("⚠");
        default:
            return QStringLiteral("ℹ");
        }
    }
};

} // namespace

MessagesView::MessagesView(MessageListModel& model, const Words& words, QWidget* parent)
    : FocusSpokenView<QListView>(parent) {
    setModel(&model);
    setObjectName(QStringLiteral("messageList"));
    setItemDelegate(new MessageDelegate(this));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    const auto name = [this, &words] { setAccessibleName(words("window.messages")); };
    connect(&words, &Words::changed, this, name);
    name();
}

void MessagesView::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Copy)) {
        QListView::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (const QModelIndex& index : selectedIndexes()) {
        lines.append(MessageDelegate::wordsOf(index));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void MessagesView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace diaban::ui
