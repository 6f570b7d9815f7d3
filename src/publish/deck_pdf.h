// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"

#include <filesystem>
#include <string>

namespace diaban {

/// A deck as PDF, a page a slide, the same bytes each time: vectors, embedded fonts, text that can be searched and
/// copied, title, language and the study's day; without the notes. Needs a QGuiApplication.
[[nodiscard]] std::string pdfOf(const Deck& deck);

/// Writes it, flushed to disk, and opens it again. Throws gis::Error{CannotWrite "write.file", "write.unreadable",
/// "write.read_back"}.
void writePdf(const std::filesystem::path& path, const Deck& deck);

} // namespace diaban
