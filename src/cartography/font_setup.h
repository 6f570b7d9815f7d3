// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <qlogging.h>

#include <memory>
#include <string>

class QGuiApplication;

namespace diaban {

/// What drawing and measuring text need: a QGuiApplication, off screen unless QT_QPA_PLATFORM says otherwise. Makes
/// none where the program has one already. While it lives Qt's own warnings are dropped. Keep it for as long as maps
/// are made; it belongs to the main thread.
class DrawingSession {
public:
    DrawingSession();
    ~DrawingSession();
    DrawingSession(const DrawingSession&) = delete;
    DrawingSession& operator=(const DrawingSession&) = delete;

private:
    int m_argumentCount = 1;
    std::string m_name = "diaban";
    char* m_arguments[2];
    QtMessageHandler m_handlerBefore = nullptr;
    std::unique_ptr<QGuiApplication> m_application;
};

/// Checks that Noto Sans and Roboto Condensed are installed: Qt would put another font in their place in silence.
/// Throws gis::Error{BadInput "font.missing"} naming the family and its Debian package.
void requireFonts();

/// Whether a family of fonts is installed under just that name.
[[nodiscard]] bool hasFont(const std::string& family);

} // namespace diaban
