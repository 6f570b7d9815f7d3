// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/atlas_page.h"

#include "src/publish/deck_painter.h"
#include "src/publish/png_bytes.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <string_view>
#include <variant>

namespace diaban {

namespace {

constexpr double kPointsPerInch = 72;
constexpr double kMetresPerInch = 0.0254;
constexpr std::string_view kMark = "Diaban-Atlas";

} // namespace

void paintAtlasPage(QPainter& painter, const AtlasLooks& looks, const AtlasPage& page) {
    painter.save();
    painter.scale(looks.scale, looks.scale);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, looks.deck.size.width, looks.deck.size.height), Qt::white);
    DeckPainter elements(painter, looks.deck);
    for (const DeckElement& element : page.elements) {
        std::visit(elements, element);
    }
    painter.restore();
}

std::string atlasPng(const AtlasLooks& looks, const AtlasPage& page, double dpi, const std::string& title,
                     const std::string& mark) {
    const double scale = dpi / kPointsPerInch;
    const double paper = scale * looks.scale;
    QImage picture(static_cast<int>(std::lround(looks.deck.size.width * paper)),
                   static_cast<int>(std::lround(looks.deck.size.height * paper)), QImage::Format_RGB32);
    if (picture.isNull()) {
        throw std::bad_alloc();
    }
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintAtlasPage(painter, looks, page);
    painter.end();
    const int perMetre = static_cast<int>(std::lround(dpi / kMetresPerInch));
    picture.setDotsPerMeterX(perMetre);
    picture.setDotsPerMeterY(perMetre);
    return pngBytes(picture, {{std::string(kMark), mark}, {"Title", title}}); // where atlasMarkOf looks
}

std::string atlasMarkOf(const std::string& file) {
    static constexpr std::string_view kEnd("\0\0\0\0IEND\xae\x42\x60\x82", 12);
    std::ifstream png(file, std::ios::binary);
    std::array<char, 4096> head{};
    png.read(head.data(), head.size());
    const std::string_view begin(head.data(), static_cast<std::size_t>(png.gcount()));
    png.clear();
    png.seekg(-static_cast<std::streamoff>(kEnd.size()), std::ios::end);
    std::array<char, kEnd.size()> end{};
    if (!png.read(end.data(), end.size()) || std::string_view(end.data(), end.size()) != kEnd) {
        return {};
    }
    const std::string chunk = "tEXt" + std::string(kMark) + '\0';
    const std::size_t at = begin.find(chunk);
    if (at == std::string_view::npos || at < 4 || !begin.starts_with("\x89PNG")) {
        return {};
    }
    std::size_t length = 0;
    for (std::size_t i = at - 4; i < at; ++i) {
        length = length * 256 + static_cast<unsigned char>(begin[i]);
    }
    const std::size_t from = at + chunk.size();
    const std::size_t to = at + 4 + length;
    return to <= begin.size() && from <= to ? std::string(begin.substr(from, to - from)) : std::string();
}

} // namespace diaban
