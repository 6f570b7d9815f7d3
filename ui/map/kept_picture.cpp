// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/kept_picture.h"

#include "ui/map/pixel_bands.h"

#include <QPainter>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kRoom = 8; ///< a part of the view's width and height that is drawn on each side of it

GroundView withRoom(const GroundView& view) {
    GroundView all = view;
    all.left -= view.width / kRoom;
    all.top -= view.height / kRoom;
    all.width += 2 * (view.width / kRoom);
    all.height += 2 * (view.height / kRoom);
    return all;
}

/// Whether a view is of the same scale and lies within another one.
bool covers(const GroundView& picture, const GroundView& view) {
    return picture.pixelsPerUnit == view.pixelsPerUnit && view.left >= picture.left && view.top >= picture.top &&
           view.left + view.width <= picture.left + picture.width &&
           view.top + view.height <= picture.top + picture.height;
}

} // namespace

KeptPicture::~KeptPicture() {
    leave(std::move(m_job));
}

void KeptPicture::renew() {
    leave(std::move(m_job));
    m_stale = true;
}

void KeptPicture::clear() {
    leave(std::move(m_job));
    m_picture.reset();
}

void KeptPicture::paint(QPainter& painter, const GroundView& view, const Draw& draw) {
    if (!m_picture || m_stale || !covers(m_picture->view, view)) {
        leave(std::move(m_job));
        m_picture = drawFor(withRoom(view), draw, {});
        m_stale = false;
    }
    show(painter, view);
}

void KeptPicture::paintLater(QPainter& painter, const GroundView& view, bool moving, const Draw& draw) {
    if (m_job && (moving || !covers(m_asked, view))) {
        leave(std::move(m_job));
    }
    const bool missing = !m_picture || m_stale || !covers(m_picture->view, view);
    if (missing && !moving && !m_job) {
        m_asked = withRoom(view);
        m_result = std::make_shared<Picture>();
        m_job = std::make_unique<Job>([asked = m_asked, draw, result = m_result](const gis::Progress& progress) {
            *result = drawFor(asked, draw, progress);
        });
        connect(m_job.get(), &Job::ended, this, &KeptPicture::take);
        m_job->start();
    }
    if (m_picture) {
        show(painter, view);
    }
}

void KeptPicture::take() {
    const std::unique_ptr<Job> job = std::move(m_job);
    if (!job->failure()) {
        m_picture = std::move(*m_result);
        m_stale = false;
        emit drawn();
    }
}

void KeptPicture::show(QPainter& painter, const GroundView& view) const {
    const GroundView& own = m_picture->view;
    if (own.pixelsPerUnit == view.pixelsPerUnit) {
        painter.drawImage(own.left - view.left, own.top - view.top, m_picture->image);
        return;
    }
    const double scale = view.pixelsPerUnit / own.pixelsPerUnit;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // for a moment only, and four times as fast
    painter.drawImage(
        QRectF(own.left * scale - view.left, own.top * scale - view.top, own.width * scale, own.height * scale),
        m_picture->image);
    painter.restore();
}

KeptPicture::Picture KeptPicture::drawFor(const GroundView& view, const Draw& draw, const gis::Progress& progress) {
    Picture picture{view, QImage(view.width, view.height, QImage::Format_ARGB32_Premultiplied)};
    QImage& image = picture.image;
    image.fill(Qt::transparent);
    uchar* const bits = image.bits();
    inBands(view.height, 2, [&](int first, int end) {
        QImage rows(bits + first * image.bytesPerLine(), view.width, end - first, image.bytesPerLine(),
                    image.format()); // NOLINT(*-pointer-arithmetic)
        GroundView band = view;
        band.top += first;
        band.height = end - first;
        QPainter painter(&rows);
        draw(painter, band, progress);
    });
    return picture;
}

} // namespace diaban::ui
