// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/png_bytes.h"

#include <png.h>

#include <QImage>
#include <algorithm>
#include <csetjmp>
#include <new>
#include <vector>

namespace diaban {

namespace {

constexpr int kLevel = 3; ///< of zlib: the last of its fast ones
constexpr std::size_t kChannels = 3;

[[noreturn]] void leave(png_structp png, png_const_charp /*reason*/) {
    png_longjmp(png, 1);
}

void keepSilent(png_structp /*png*/, png_const_charp /*warning*/) {}

/// No exception may pass through libpng.
void append(png_structp png, png_bytep bytes, std::size_t count) {
    auto* all = static_cast<std::string*>(png_get_io_ptr(png));
    bool done = false;
    try {
        all->append(reinterpret_cast<const char*>(bytes), count);
        done = true;
    } catch (const std::bad_alloc&) { // told below, outside of the handler
    }
    if (!done) {
        png_error(png, "memory");
    }
}

void flushNothing(png_structp /*png*/) {}

class Encoder {
public:
    explicit Encoder(std::string& into)
        : m_png(png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, &leave, &keepSilent)),
          m_info(m_png != nullptr ? png_create_info_struct(m_png) : nullptr) {
        if (m_info == nullptr) {
            png_destroy_write_struct(&m_png, nullptr);
            throw std::bad_alloc();
        }
        png_set_write_fn(m_png, &into, &append, &flushNothing);
    }
    ~Encoder() { png_destroy_write_struct(&m_png, &m_info); }
    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;

    /// False where memory ran out. Nothing in here has a destructor that libpng could jump over.
    [[nodiscard]] bool run(const QImage& picture, png_byte* row, std::vector<png_text>& texts) {
        if (setjmp(png_jmpbuf(m_png)) != 0) { // NOLINT(cert-err52-cpp): libpng's way of telling
            return false;
        }
        png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(picture.width()),
                     static_cast<png_uint_32>(picture.height()), 8, PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_set_pHYs(m_png, m_info, static_cast<png_uint_32>(picture.dotsPerMeterX()),
                     static_cast<png_uint_32>(picture.dotsPerMeterY()), PNG_RESOLUTION_METER);
        png_set_filter(m_png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
        png_set_compression_level(m_png, kLevel);
        if (!texts.empty()) {
            png_set_text(m_png, m_info, texts.data(), static_cast<int>(texts.size()));
        }
        png_write_info(m_png, m_info);
        writeRows(picture, row);
        png_write_end(m_png, m_info);
        return true;
    }

private:
    void writeRows(const QImage& picture, png_byte* row) {
        for (int y = 0; y < picture.height(); ++y) {
            const auto* pixels = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
            png_byte* to = row;
            for (int x = 0; x < picture.width(); ++x) {
                *to++ = static_cast<png_byte>(qRed(pixels[x]));
                *to++ = static_cast<png_byte>(qGreen(pixels[x]));
                *to++ = static_cast<png_byte>(qBlue(pixels[x]));
            }
            png_write_row(m_png, row);
        }
    }

    png_structp m_png;
    png_infop m_info;
};

} // namespace

std::string pngBytes(const QImage& picture, const std::vector<PngText>& texts) {
    std::string bytes;
    std::vector<png_byte> row(static_cast<std::size_t>(picture.width()) * kChannels);
    std::vector<PngText> words = texts; // libpng wants to be able to write into them
    std::vector<png_text> chunks;
    for (PngText& word : words) {
        png_text chunk{};
        const bool plain = std::ranges::all_of(word.text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        chunk.compression = plain ? PNG_TEXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_NONE;
        chunk.key = word.key.data();
        chunk.text = word.text.data();
        (plain ? chunk.text_length : chunk.itxt_length) = word.text.size();
        chunks.push_back(chunk);
    }
    if (!Encoder(bytes).run(picture, row.data(), chunks)) {
        throw std::bad_alloc();
    }
    return bytes;
}

} // namespace diaban
