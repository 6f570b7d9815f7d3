// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/write_slides.h"

#include "gis/base/text.h"
#include "src/publish/deck_pdf.h"
#include "src/publish/pptx.h"

namespace diaban {

std::shared_ptr<const SlideTemplate> slideTemplate(const std::string& file, const gis::Limits& limits,
                                                   gis::Problems& problems) {
    return file.empty() ? nullptr : std::make_shared<const SlideTemplate>(readSlideTemplate(file, limits, problems));
}

bool isPdf(const std::filesystem::path& path) {
    return gis::foldCase(path.extension().string()) == ".pdf";
}

void writeSlides(const std::filesystem::path& staged, const std::filesystem::path& path, const Deck& deck,
                 const Catalogue& catalogue) {
    if (isPdf(path)) {
        writePdf(staged, deck);
    } else {
        writePptx(staged, deck, catalogue);
    }
}

} // namespace diaban
