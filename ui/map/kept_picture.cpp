// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/kept_picture.h"

#include "ui/map/pixel_bands.h"

#include <QPainter>

namespace diaban::ui {

namespace {

constexpr int kRoom = 8; ///< a part of the view's width and height that is drawn on each side of it

} // namespace

/// A view of the same scale that lies within the picture.
bool KeptPicture::covers(const GroundView& view) const {
    return m_view && m_view->pixelsPerUnit == view.pixelsPerUnit && view.left >= m_view->left &&
           view.top >= m_view->top && view.left + view.width <= m_view->left + m_view->width &&
           view.top + view.height <= m_view->top + m_view->height;
}

void KeptPicture::paint(QPainter& painter, const GroundView& view, bool moving, const Draw& draw) {
    if (!covers(view) && !(moving && m_view)) {
        drawFor(view, draw);
    }
    if (m_view->pixelsPerUnit == view.pixelsPerUnit) {
        painter.drawImage(m_view->left - view.left, m_view->top - view.top, m_image);
        return;
    }
    const double scale = view.pixelsPerUnit / m_view->pixelsPerUnit;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // for a moment only, and four times as fast
    painter.drawImage(QRectF(m_view->left * scale - view.left, m_view->top * scale - view.top, m_view->width * scale,
                             m_view->height * scale),
                      m_image);
    painter.restore();
}

void KeptPicture::drawFor(const GroundView& view, const Draw& draw) {
    GroundView all = view;
    all.left -= view.width / kRoom;
    all.top -= view.height / kRoom;
    all.width += 2 * (view.width / kRoom);
    all.height += 2 * (view.height / kRoom);
    m_image = QImage(all.width, all.height, QImage::Format_ARGB32_Premultiplied);
    m_image.fill(Qt::transparent);
    uchar* const bits = m_image.bits();
    inBands(all.height, 2, [&](int first, int end) {
        QImage rows(bits + first * m_image.bytesPerLine(), all.width, end - first, m_image.bytesPerLine(),
                    m_image.format()); // NOLINT(*-pointer-arithmetic)
        GroundView band = all;
        band.top += first;
        band.height = end - first;
        QPainter painter(&rows);
        draw(painter, band);
    });
    m_view = all;
}

} // namespace diaban::ui
