// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/deck_pdf.h"

#include "gis/base/error.h"
#include "gis/io/georeference_pdf.h"
#include "gis/io/output_set.h"
#include "src/publish/deck_painter.h"
#include "src/publish/pdf_facts.h"
#include "src/publish/pdf_pages.h"

#include <cmath>
#include <fstream>
#include <iterator>

namespace diaban {

std::string pdfOf(const Deck& deck) {
    PdfPages pages{deck.size.width, deck.size.height, deck.title, deck.slides.size(), {}};
    pages.paint = [&deck](QPainter& painter, std::size_t page) {
        DeckPainter(painter, deck).paint(deck.slides[page], page + 1);
    };
    return withFacts(paintedPdf(pages), {deck.date, deck.language == Language::Vi ? "vi" : "en", {}});
}

void writePdf(const std::filesystem::path& path, const Deck& deck) {
    const std::string written = pdfOf(deck);
    gis::writeFile(path, written);
    std::ifstream file(path, std::ios::binary);
    const std::string read{std::istreambuf_iterator<char>(file), {}};
    if (read != written) {
        throw gis::Error(gis::ErrorKind::CannotWrite, path.string(), {},
                         {"write.read_back",
                          {{"written", static_cast<std::int64_t>(written.size())},
                           {"read", static_cast<std::int64_t>(read.size())}}});
    }
    const gis::PdfPage page = gis::readPdfPage(read);
    if (std::abs(page.width - deck.size.width) > 1 || std::abs(page.height - deck.size.height) > 1) {
        throw gis::Error(gis::ErrorKind::CannotWrite, path.string(), {},
                         {"write.unreadable", {{"reason", std::string("MediaBox")}}});
    }
}

} // namespace diaban
