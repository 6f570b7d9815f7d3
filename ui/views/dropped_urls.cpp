// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/dropped_urls.h"

#include <QMimeData>
#include <QUrl>

namespace diaban::ui {

std::vector<std::filesystem::path> filesOf(const QMimeData& dropped) {
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : dropped.urls()) {
        if (url.isLocalFile()) {
            files.emplace_back(url.toLocalFile().toStdString());
        }
    }
    return files;
}

} // namespace diaban::ui
