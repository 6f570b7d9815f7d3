// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>

class QIODevice;
class QPainter;

namespace diaban {

/// What a PDF is made from.
struct PdfPages {
    double width = 0, height = 0; ///< of each page, points
    std::string title;
    std::size_t count = 1;
    std::function<void(QPainter&, std::size_t)> paint; ///< of page 0 and so on; its coordinates are page points
};

/// A PDF 1.6 as Qt writes it, its fonts embedded, in an order that is the same in every run.
[[nodiscard]] std::string paintedPdf(const PdfPages& pages);

/// The same into an open device, page by page: what is in memory does not grow with the pages. False where the device
/// took less than all.
[[nodiscard]] bool paintPdf(QIODevice& device, const PdfPages& pages);

} // namespace diaban
