// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"
#include "src/publish/slide_template.h"

#include <filesystem>
#include <memory>
#include <string>

namespace diaban {

/// The template of a file; null where `file` is empty. Throws as readSlideTemplate.
[[nodiscard]] std::shared_ptr<const SlideTemplate> slideTemplate(const std::string& file, const gis::Limits& limits,
                                                                 gis::Problems& problems);

/// Whether slides go into a PDF by the extension of `path`; else they are PPTX.
[[nodiscard]] bool isPdf(const std::filesystem::path& path);

/// Writes a deck to `staged` in the format of `path`, the name that it gets. Throws as writePptx and writePdf.
void writeSlides(const std::filesystem::path& staged, const std::filesystem::path& path, const Deck& deck,
                 const Catalogue& catalogue);

} // namespace diaban
