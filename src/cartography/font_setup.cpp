// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/font_setup.h"

#include "gis/base/error.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <array>
#include <cstdio>

namespace diaban {

namespace {

/// The standard error output is for our own messages; what Qt says before it ends the program stays.
void dropChatter(QtMsgType type, const QMessageLogContext& /*context*/, const QString& text) {
    if (type == QtFatalMsg) {
        (void)std::fprintf(stderr, "%s\n", text.toUtf8().constData());
    }
}

} // namespace

DrawingSession::DrawingSession() : m_arguments{m_name.data(), nullptr} {
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    m_handlerBefore = qInstallMessageHandler(dropChatter);
    // Whatever the desktop's environment says: nothing is shown, and a display that is not there must not matter.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    m_application = std::make_unique<QGuiApplication>(m_argumentCount, m_arguments);
}

DrawingSession::~DrawingSession() {
    if (m_application) {
        m_application.reset();
        qInstallMessageHandler(m_handlerBefore);
    }
}

bool hasFont(const std::string& family) {
    const QString name = QString::fromStdString(family);
    return QFontInfo(QFont(name)).family().compare(name, Qt::CaseInsensitive) == 0;
}

void requireFonts() {
    struct Needed {
        const char* family;
        const char* package;
    };
    static constexpr std::array kNeeded{Needed{"Noto Sans", "fonts-noto-core"},
                                        Needed{"Roboto Condensed", "fonts-roboto-unhinted"}};
    for (const Needed& needed : kNeeded) {
        const QString family = QString::fromLatin1(needed.family);
        if (QFontInfo(QFont(family)).family() != family) {
            throw gis::badInput({}, {}, {"font.missing", {{"family", needed.family}, {"package", needed.package}}});
        }
    }
}

} // namespace diaban
