// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/elided_head.h"

#include "ui/models/head_end.h"
#include "ui/views/whole_text_tip.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QStyleOptionHeader>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kMargin = 12; ///< pixels, above and below the words

/// Of a title that is too long, its begin and what tells it from others of the same begin.
QString elidedBefore(const QString& keptEnd, const QString& words, const QFontMetrics& metrics, int width) {
    const int room = width - metrics.horizontalAdvance(keptEnd);
    const bool kept = !keptEnd.isEmpty() && words.endsWith(keptEnd) && room > metrics.horizontalAdvance(u'…');
    if (!kept || metrics.horizontalAdvance(words) <= width) {
        return metrics.elidedText(words, Qt::ElideRight, width);
    }
    return metrics.elidedText(words.chopped(keptEnd.size()), Qt::ElideRight, room) + keptEnd;
}

} // namespace

QString elidedLines(const QString& text, const QFont& font, int width, int lines, const QString& keptEnd) {
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    layout.beginLayout();
    QString shown;
    for (int number = 1;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        const bool last = number == lines;
        const QString words = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        shown +=
            (number == 1 ? QString() : QStringLiteral("\n")) + elidedBefore(keptEnd, words.trimmed(), metrics, width);
        if (last) {
            break;
        }
    }
    layout.endLayout();
    return shown;
}

ElidedHead::ElidedHead(int lines, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_lines(lines) {
    setSectionsClickable(true); // as those that tables make themselves
    setHighlightSections(true);
    // Qt heeds the flag of lines though its type does not name it.
    setDefaultAlignment(
        lines == 1 ? Qt::AlignLeft | Qt::AlignVCenter
                   : Qt::Alignment::fromInt(int{Qt::AlignLeft} | int{Qt::AlignVCenter} | int{Qt::TextWordWrap}));
    setFixedHeight(lines * fontMetrics().lineSpacing() + kMargin);
    if (lines > 1) {
        m_fitting.setSingleShot(true);
        const auto fitSoon = [this] { m_fitting.start(0); };
        connect(&m_fitting, &QTimer::timeout, this, &ElidedHead::fitHeight);
        connect(this, &QHeaderView::sectionResized, this, fitSoon);
        connect(this, &QHeaderView::sectionCountChanged, this, fitSoon);
        connect(this, &QHeaderView::sortIndicatorChanged, this, fitSoon);
    }
}

void ElidedHead::setLines(int lines) {
    if (m_lines != lines) {
        m_lines = lines;
        fitHeight();
        viewport()->update();
    }
}

void ElidedHead::setModel(QAbstractItemModel* model) {
    QHeaderView::setModel(model);
    if (m_lines > 1 && model != nullptr) {
        connect(model, &QAbstractItemModel::modelReset, &m_fitting, qOverload<>(&QTimer::start));
        connect(model, &QAbstractItemModel::headerDataChanged, &m_fitting, qOverload<>(&QTimer::start));
        m_fitting.start(0);
    }
}

void ElidedHead::fitHeight() {
    int lines = 1;
    for (int section = 0; section < count() && lines < m_lines; ++section) {
        lines = std::max(lines, isSectionHidden(section) ? 1 : 1 + static_cast<int>(shown(section).count(u'\n')));
    }
    const int wanted = lines * fontMetrics().lineSpacing() + kMargin;
    if (wanted != height()) {
        setFixedHeight(wanted);
        emit geometriesChanged(); // the table lays its rows out below it
    }
}

QString ElidedHead::textOf(int section, int role) const {
    return model() == nullptr ? QString() : model()->headerData(section, Qt::Horizontal, role).toString();
}

QString ElidedHead::shown(int section) const {
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, sectionSize(section), height());
    int width = std::min(style()->subElementRect(QStyle::SE_HeaderLabel, &option, this).width(),
                         option.rect.width() - 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, &option, this));
    if (isSortIndicatorShown() && sortIndicatorSection() == section) {
        width -= style()->pixelMetric(QStyle::PM_HeaderMarkSize, &option, this);
    }
    return elidedLines(textOf(section), font(), width, m_lines, textOf(section, kHeadEndRole));
}

void ElidedHead::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const {
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = shown(section);
}

bool ElidedHead::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip) {
        return QHeaderView::viewportEvent(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    const int section = logicalIndexAt(help->pos());
    const QString more = section < 0 ? QString() : textOf(section, Qt::ToolTipRole);
    const QString whole = section < 0 || !more.isEmpty() ? more : textOf(section);
    QString seen = section < 0 ? QString() : shown(section);
    if (!tellWholeText(*viewport(), *event, whole, seen.replace(u'\n', u' '))) {
        QToolTip::hideText(); // of the head beside it
    }
    return true;
}

} // namespace diaban::ui
