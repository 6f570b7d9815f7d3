// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace diaban {

/// What a PDF says of itself besides its page.
struct PdfFacts {
    std::string date;     ///< YYYY-MM-DD; empty or anything else: none is stated
    std::string language; ///< "vi", "en": for screen readers
    std::string subject;  ///< UTF-8
};

/// A PDF as QPdfWriter makes it with these facts in it, and without the time by the clock, whose length even depends on
/// the time zone. Its table of offsets is mended. Throws gis::Error{Internal "picture.pdf_form"} for another PDF.
[[nodiscard]] std::string withFacts(const std::string& pdf, const PdfFacts& facts);

} // namespace diaban
