// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

class QWidget;

namespace diaban::ui {

/// The version, and the libraries with their versions and licences.
void showAbout(QWidget& window, const Words& words);

} // namespace diaban::ui
