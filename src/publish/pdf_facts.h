// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// What a PDF says of itself besides its page.
struct PdfFacts {
    std::string date;      ///< YYYY-MM-DD; empty or anything else: none is stated
    std::string language;  ///< "vi", "en": for screen readers
    std::string subject;   ///< UTF-8
    std::string catalog{}; ///< more entries of the document's catalog, as they stand in a PDF
};

/// `length` bytes at `at` are to become `text`.
struct PdfEdit {
    std::size_t at = 0, length = 0;
    std::string text;
};

/// A PDF as QPdfWriter makes it with these facts in it, and without the time by the clock, whose length even depends on
/// the time zone. Its table of offsets is mended. Throws gis::Error{Internal "picture.pdf_form"} for another PDF.
[[nodiscard]] std::string withFacts(const std::string& pdf, const PdfFacts& facts);

/// The edits that make it so, in the order of their places, from the parts of a PDF that matter: its beginning with the
/// first two objects, and all from the table of offsets on. Throws as withFacts.
[[nodiscard]] std::vector<PdfEdit> factEdits(std::string_view head, std::string_view tail, std::size_t table,
                                             const PdfFacts& facts);

/// Where the table of offsets begins, from the last bytes of a PDF. Throws as withFacts.
[[nodiscard]] std::size_t tableOf(std::string_view end);

/// Text of any language: UTF-16 with its mark, in hexadecimal digits, where nothing has to be escaped.
[[nodiscard]] std::string pdfText(const std::string& text);

} // namespace diaban
