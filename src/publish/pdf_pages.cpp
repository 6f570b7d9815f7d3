// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pdf_pages.h"

#include <QBuffer>
#include <QHash>
#include <QIODevice>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace diaban {

namespace {

constexpr int kPointsPerInch = 72;
constexpr int kUnitsPerPoint = 20; ///< the writer's own, in which it rounds

/// Qt writes fonts in the order of a hash table: while this lives that order is the same in every run.
class FixedHashOrder {
public:
    FixedHashOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashOrder() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashOrder(const FixedHashOrder&) = delete;
    FixedHashOrder& operator=(const FixedHashOrder&) = delete;
};

} // namespace

bool paintPdf(QIODevice& device, const PdfPages& pages) {
    const FixedHashOrder fixed;
    QPdfWriter writer(&device);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setTitle(QString::fromStdString(pages.title));
    writer.setCreator(QStringLiteral("Diaban"));
    writer.setResolution(kPointsPerInch * kUnitsPerPoint);
    const QPageSize size({pages.width, pages.height}, QPageSize::Point, {}, QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
    QPainter painter(&writer);
    for (std::size_t page = 0; page < pages.count; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.save();
        painter.scale(kUnitsPerPoint, kUnitsPerPoint);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

std::string paintedPdf(const PdfPages& pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    (void)paintPdf(buffer, pages);
    return bytes.toStdString();
}

} // namespace diaban
