// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

class QWidget;

namespace diaban::ui {

/// The version and the libraries with their licences.
void showAbout(QWidget& window, const Words& words);

/// The keys of the window and how to go from two files to a briefing; needs no network.
void showHelp(QWidget& window, const Words& words);

} // namespace diaban::ui
