// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/theme.h"

#include "ui/views/line_icon.h"

#include <QApplication>
#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleOption>
#include <QTabBar>

namespace diaban::ui {

namespace {

/// Heads of columns end in "…" where the margins of the style sheet begin, and not behind them. Boxes of messages have
/// the window's own icons, and buttons with words none. Fields of numbers have a frame in the dark, too, icons of menus
/// are seen where they are chosen, and so is the tab that is.
class ThemeStyle : public QProxyStyle {
public:
    ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        return metric == PM_HeaderMargin ? kHeadMargin : QProxyStyle::pixelMetric(metric, option, widget);
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override {
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, more);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (control == CC_SpinBox && box != nullptr && box->frame && !box->state.testFlag(State_HasFocus)) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(box->palette.color(QPalette::Mid));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(box->rect).adjusted(kHalf, kHalf, -kHalf, -kHalf), kRound, kRound);
            painter->restore();
        }
    }

    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override {
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
            element == CE_TabBarTabShape && tab != nullptr) {
            QProxyStyle::drawControl(element, option, painter, widget);
            markTab(*tab, *painter);
            return;
        }
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (element != CE_MenuItem || item == nullptr || item->icon.isNull() || !item->state.testFlag(State_Selected) ||
            !item->state.testFlag(State_Enabled)) {
            QProxyStyle::drawControl(element, option, painter, widget);
            return;
        }
        QStyleOptionMenuItem chosen = *item;
        const int side = pixelMetric(PM_SmallIconSize, option, widget);
        chosen.icon = QIcon(item->icon.pixmap(QSize(side, side), painter->device()->devicePixelRatioF(),
                                              QIcon::Selected, item->checked ? QIcon::On : QIcon::Off));
        QProxyStyle::drawControl(element, &chosen, painter, widget);
    }

    QIcon standardIcon(StandardPixmap icon, const QStyleOption* option, const QWidget* widget) const override {
        switch (icon) {
        case SP_MessageBoxWarning:
        case SP_MessageBoxCritical:
            return lineIcon("state-warning", IconInk::Caution);
        case SP_MessageBoxQuestion:
            return lineIcon("help");
        case SP_MessageBoxInformation:
            return lineIcon("information");
        default:
            return QProxyStyle::standardIcon(icon, option, widget);
        }
    }

private:
    /// A line at the edge of the one that is chosen: in the dark its ground hardly differs from the others'.
    static void markTab(const QStyleOptionTab& tab, QPainter& painter) {
        if (tab.state.testFlag(State_Selected)) {
            const bool below = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
            const QRect place = tab.rect.adjusted(1, 0, -1, 0);
            painter.fillRect(place.left(), below ? place.bottom() - kTabLine + 1 : place.top(), place.width(), kTabLine,
                             tab.palette.color(QPalette::Highlight));
        }
    }

    static constexpr int kHeadMargin = 7, kTabLine = 2;
    static constexpr double kHalf = 0.5, kRound = 3;
};

struct Shades {
    const char *window, *base, *alternate, *text, *soft, *button, *line, *accent, *onAccent, *link, *hover, *name;
};

constexpr Shades kLight{"#f4f6f8", "#ffffff", "#f2f5f8", "#1f2933", "#52606d", "#ffffff",
                        "#b8c2cc", "#1d5f8a", "#ffffff", "#1d5f8a", "#e3e9ef", "light"};
constexpr Shades kDark{"#1b2129", "#141a21", "#1d242d", "#e6eaef", "#a7b3bf", "#262f39",
                       "#56626e", "#4a9bd1", "#0b1116", "#7fc1ee", "#2b3540", "dark"};

QPalette paletteOf(const Shades& shades) {
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(shades.window));
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::Button, QColor(shades.button));
    palette.setColor(QPalette::Mid, QColor(shades.line));
    palette.setColor(QPalette::Highlight, QColor(shades.accent));
    palette.setColor(QPalette::HighlightedText, QColor(shades.onAccent));
    palette.setColor(QPalette::Link, QColor(shades.link));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.base));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(shades.text));
        palette.setColor(QPalette::Disabled, role, QColor(shades.soft));
    }
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Button}) { // not to look as if one could type
        palette.setColor(QPalette::Disabled, ground, QColor(shades.window));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(shades.soft));
    return palette;
}

QString styleSheetOf(const Shades& shades) {
    return QStringLiteral(R"(
        QToolTip { border: 1px solid %1; padding: 4px; }
        QDockWidget { font-weight: bold; }
        QDockWidget::title { padding: 6px 10px; background: %2; }
        QMainWindow::separator { background: %2; width: 5px; height: 5px; }
        QHeaderView::section { padding: 5px 0 5px 6px; border: none; border-right: 1px solid %1; border-bottom: 1px solid %1; background: %2; }
        QTableView, QListView, QListWidget, QTreeView { border: 1px solid %1; }
        QToolBar { spacing: 4px; padding: 3px; border: none; border-bottom: 1px solid %1; }
        QToolButton { padding: 5px 8px; }
        diaban--ui--StepsPanel QPushButton { text-align: left; padding: 7px 8px; border: none; border-radius: 4px; }
        diaban--ui--StepsPanel QPushButton[low="true"] { padding: 2px 8px; }
        diaban--ui--StepsPanel QPushButton:hover { background: %5; }
        diaban--ui--StepsPanel QPushButton:checked { background: %3; color: %4; }
        QLabel#dropPlace { border: 2px dashed %1; border-radius: 8px; padding: 10px; }
        QLabel#dropPlace[over="true"] { border: 2px solid %3; background: %5; }
        QLabel#startGuide { border: 1px solid %1; border-radius: 8px; padding: 18px; background: %7; }
        QPushButton#newProject { background: %3; color: %4; border: 2px solid %3; border-radius: 4px; font-weight: bold; }
        QPushButton#newProject:focus { border-color: %9; }
        QStatusBar::item { border: none; }
        QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid %6; border-radius: 3px; background: %7; }
        QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { border-color: %3; background: %3; image: url(:/icons/checked-%8.svg); }
        QAbstractItemView::indicator:selected { border-color: %4; }
        QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: %1; background: %2; }
        QCheckBox::indicator:checked:disabled, QAbstractItemView::indicator:checked:disabled { border-color: %6; background: %6; }
        QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: %1; }
        QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: %3; }
        QSlider::handle:horizontal { width: 14px; margin: -6px 0; border: 1px solid %6; border-radius: 7px; background: %3; }
        QSlider::handle:horizontal:disabled, QSlider::sub-page:horizontal:disabled { background: %1; }
        QSlider::handle:horizontal:focus { border: 2px solid %9; }
        QLineEdit { border: 1px solid %1; border-radius: 3px; padding: 2px 4px; background: %7; }
        QLineEdit:focus { border-color: %3; }
        QLineEdit:disabled { color: %6; background: %2; }
        QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; }
    )")
        .arg(shades.line, shades.window, shades.accent, shades.onAccent, shades.hover, shades.soft, shades.base,
             shades.name, shades.text);
}

} // namespace

void applyTheme(QApplication& application, Theme theme) {
    const Shades& shades = theme == Theme::Dark ? kDark : kLight;
    if (application.styleSheet().isEmpty()) {   // once: every widget is taken up anew by each of them
        QApplication::setStyle(new ThemeStyle); // the application owns it
        QFont font(QStringLiteral("Noto Sans"));
        font.setPointSizeF(9.5);
        QApplication::setFont(font);
    }
    QApplication::setPalette(paletteOf(shades));
    application.setStyleSheet(styleSheetOf(shades));
}

} // namespace diaban::ui
