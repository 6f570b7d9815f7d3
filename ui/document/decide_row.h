// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/corrections.h"
#include "ui/document/document.h"

#include <QString>
#include <vector>

namespace diaban::ui {

/// Puts decisions about rows of tables into the project's corrections file (made beside the project where there is
/// none) and reads the inputs anew. One step that can be undone: then the file is what it was. Throws gis::Error where
/// the file cannot be read or written.
void decideRows(Document& document, const std::vector<Correction>& decisions, const QString& what, Language language);

} // namespace diaban::ui
