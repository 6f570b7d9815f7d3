// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/whole_text_tip.h"

#include <QHelpEvent>
#include <QToolTip>
#include <QWidget>

namespace diaban::ui {

bool tellWholeText(QWidget& widget, const QEvent& event, const QString& whole, const QString& shown) {
    if (event.type() != QEvent::ToolTip || !widget.toolTip().isEmpty() || shown == whole) {
        return false;
    }
    const auto& help = static_cast<const QHelpEvent&>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    QToolTip::showText(help.globalPos(), "<p>" + whole.toHtmlEscaped() + "</p>", &widget);
    return true;
}

} // namespace diaban::ui
