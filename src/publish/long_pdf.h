// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/pdf_bookmarks.h"
#include "src/publish/pdf_facts.h"
#include "src/publish/pdf_pages.h"

#include <filesystem>
#include <vector>

namespace diaban {

/// Writes a PDF of any number of pages with its facts and bookmarks, in memory that does not grow with them: what Qt
/// paints goes into a file beside `path` (its name with ".painted" behind), which is gone afterwards. Opens what was
/// written. Needs a QGuiApplication. Throws gis::Error{CannotWrite "write.file", "write.unreadable"} and what the pages
/// throw.
void writeLongPdf(const std::filesystem::path& path, const PdfPages& pages, const PdfFacts& facts,
                  const std::vector<PdfBookmark>& bookmarks);

} // namespace diaban
