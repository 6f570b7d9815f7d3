// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/office_logo.h"

#include "gis/base/error.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <algorithm>
#include <cmath>
#include <set>

namespace diaban {

namespace {

constexpr qint64 kMostPngBytes = 2'000'000;
constexpr qint64 kMostSvgBytes = 512'000;
constexpr int kMostPixels = 4096;
constexpr int kKeptPixels = 480; ///< along the longer side: enough for 4 cm at 300 dpi
constexpr int kMostElements = 20'000;
constexpr int kMostDepth = 64;
constexpr int kMostUses = 12; ///< each may show another: more could multiply without end
constexpr double kMostAspect = 12;

gis::Error unfit(const std::string& file, const char* id, const QString& reason = {}) {
    return gis::badInput(file, {}, {id, {{"reason", reason.toStdString()}}});
}

QByteArray bytesOf(const std::string& file, qint64 most) {
    QFile input(QString::fromStdString(file));
    const QFileInfo info(input.fileName());
    if (!info.isFile() || !input.open(QIODevice::ReadOnly)) {
        throw unfit(file, "office.logo_missing");
    }
    if (info.size() > most) {
        throw gis::badInput(file, {}, {"office.logo_large", {{"most", static_cast<std::int64_t>(most / 1000)}}});
    }
    return input.readAll();
}

/// What an SVG must not hold: what acts, what is fetched, what is drawn from other kinds of data.
bool isUnsafeElement(const QString& name) {
    static const std::set<QString> kUnsafe{"script",  "foreignobject",    "image", "iframe",  "audio",         "video",
                                           "animate", "animatetransform", "set",   "handler", "animatemotion", "a",
                                           "feimage", "object",           "embed"};
    return kUnsafe.contains(name.toLower());
}

bool isUnsafeText(const QString& text) {
    const QString folded = text.toLower().remove(QLatin1Char(' '));
    int at = 0;
    while ((at = static_cast<int>(folded.indexOf(QLatin1String("url("), at))) >= 0) {
        at += 4;
        const QChar first = folded.size() > at ? folded[at] : QChar();
        const QChar second = folded.size() > at + 1 ? folded[at + 1] : QChar();
        if (first != QLatin1Char('#') &&
            !((first == QLatin1Char('\'') || first == QLatin1Char('"')) && second == QLatin1Char('#'))) {
            return true;
        }
    }
    return folded.contains(QLatin1Char('\\')) || folded.contains(QLatin1String("@import")) ||
           folded.contains(QLatin1String("javascript:"));
}

bool isUnsafeAttribute(const QXmlStreamAttribute& attribute) {
    const QString name = attribute.name().toString().toLower();
    const QString value = attribute.value().toString();
    return name.startsWith(QLatin1String("on")) || isUnsafeText(value) ||
           (name == QLatin1String("href") && !value.startsWith(QLatin1Char('#')));
}

/// Throws where the document could do more than draw, or draw without end.
void requireHarmless(const std::string& file, const QByteArray& svg) {
    QXmlStreamReader xml(svg);
    int elements = 0;
    int depth = 0;
    int uses = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction:
            throw unfit(file, "office.logo_unsafe", QStringLiteral("DOCTYPE"));
        case QXmlStreamReader::StartElement:
            uses += xml.name() == QLatin1String("use") ? 1 : 0;
            if (++elements > kMostElements || ++depth > kMostDepth || uses > kMostUses) {
                throw unfit(file, "office.logo_unsafe", xml.name().toString());
            }
            if (isUnsafeElement(xml.name().toString()) || std::ranges::any_of(xml.attributes(), isUnsafeAttribute)) {
                throw unfit(file, "office.logo_unsafe", xml.name().toString());
            }
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            break;
        case QXmlStreamReader::Characters:
            if (isUnsafeText(xml.text().toString())) {
                throw unfit(file, "office.logo_unsafe", QStringLiteral("url()"));
            }
            break;
        default:
            break;
        }
    }
    if (xml.hasError()) {
        throw unfit(file, "office.logo_unreadable", xml.errorString());
    }
}

QImage fromSvg(const std::string& file) {
    const QByteArray svg = bytesOf(file, kMostSvgBytes);
    requireHarmless(file, svg);
    QSvgRenderer renderer;
    if (!renderer.load(svg) || renderer.defaultSize().isEmpty()) {
        throw unfit(file, "office.logo_unreadable", QStringLiteral("SVG"));
    }
    const QSizeF size = QSizeF(renderer.defaultSize()).scaled(kKeptPixels, kKeptPixels, Qt::KeepAspectRatio);
    QImage picture(std::max(1, static_cast<int>(std::lround(size.width()))),
                   std::max(1, static_cast<int>(std::lround(size.height()))), QImage::Format_ARGB32);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter);
    return picture;
}

QImage fromPng(const std::string& file) {
    QByteArray png = bytesOf(file, kMostPngBytes);
    QBuffer buffer(&png);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (size.isEmpty()) {
        throw unfit(file, "office.logo_unreadable", reader.errorString());
    }
    if (size.width() > kMostPixels || size.height() > kMostPixels) {
        throw unfit(file, "office.logo_pixels");
    }
    QImage picture = reader.read();
    if (picture.isNull()) {
        throw unfit(file, "office.logo_unreadable", reader.errorString());
    }
    const bool large = std::max(size.width(), size.height()) > kKeptPixels;
    return large ? picture.scaled(kKeptPixels, kKeptPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation) : picture;
}

} // namespace

void readLogo(const std::string& file, OfficeLogo& logo) {
    const QString ending = QFileInfo(QString::fromStdString(file)).suffix().toLower();
    if (ending != QLatin1String("png") && ending != QLatin1String("svg")) {
        throw unfit(file, "office.logo_format");
    }
    QImage picture =
        (ending == QLatin1String("svg") ? fromSvg(file) : fromPng(file)).convertToFormat(QImage::Format_ARGB32);
    logo.aspect = static_cast<double>(picture.width()) / picture.height();
    if (logo.aspect > kMostAspect || logo.aspect < 1 / kMostAspect) {
        throw unfit(file, "office.logo_shape");
    }
    for (const QString& key : picture.textKeys()) {
        picture.setText(key, {}); // what a program wrote of itself, or of the one who used it
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "png");
    logo.png = png.toStdString();
}

} // namespace diaban
