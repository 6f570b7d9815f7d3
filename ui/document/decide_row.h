// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/corrections.h"
#include "ui/document/document.h"

#include <QString>

namespace diaban::ui {

/// Puts a decision about a row of a table into the project's corrections file (made beside the project where there is
/// none) and reads the inputs anew. One step that can be undone: then the file is what it was. Throws gis::Error where
/// the file cannot be read or written.
void decideRow(Document& document, const Correction& decision, const QString& what, Language language);

} // namespace diaban::ui
