// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/about.h"

#include "gis/crs/proj_version.h"
#include "gis/geos/geos_version.h"
#include "gis/io/library_versions.h"
#include "ui/views/roomy_size.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace diaban::ui {

namespace {

/// A page of words, which stand in one line with ¶ between paragraphs.
void showText(QWidget& window, const QString& title, QString text) {
    text.replace(QStringLiteral(" ¶¶ "), QStringLiteral("\n\n")).replace(QStringLiteral(" ¶ "), QStringLiteral("\n"));
    QDialog box(&window);
    box.setWindowTitle(title);
    box.resize(sizeWithin({640, 520}));
    auto* page = new QPlainTextEdit(text, &box);
    page->setReadOnly(true);
    page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &box);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &box, &QDialog::reject);
    auto* column = new QVBoxLayout(&box);
    column->addWidget(page);
    column->addWidget(buttons);
    box.exec();
}

} // namespace

void showAbout(QWidget& window, const Words& words) {
    showText(window, words("window.act.about"),
             words({"window.about.text",
                    {{"version", std::string(DIABAN_VERSION)},
                     {"qt", std::string(qVersion())},
                     {"gdal", gis::gdalVersion()},
                     {"geos", gis::geosVersion()},
                     {"proj", gis::projVersion()},
                     {"sqlite", gis::sqliteVersion()}}}));
}

} // namespace diaban::ui
