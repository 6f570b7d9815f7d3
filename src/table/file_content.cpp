// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/file_content.h"

#include <algorithm>
#include <array>
#include <string>

namespace diaban {

namespace {

constexpr std::string_view kOle("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);

constexpr std::string_view kSpreadsheetType = "mimetypeapplication/vnd.oasis.opendocument.spreadsheet";

/// In a compound file the names of streams are UTF-16LE.
bool holdsUtf16Name(std::string_view bytes, std::string_view name) {
    std::string wide;
    for (const char letter : name) {
        wide += letter;
        wide += '\0';
    }
    return bytes.find(wide) != std::string_view::npos;
}

bool startsWithoutCase(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() && std::equal(lower.begin(), lower.end(), text.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b + 32) : b);
           });
}

bool looksLikeMarkup(std::string_view text) {
    constexpr std::string_view kBom("\xEF\xBB\xBF", 3);
    if (text.starts_with(kBom)) {
        text.remove_prefix(kBom.size());
    }
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) {
        return false;
    }
    text.remove_prefix(first);
    constexpr std::array<std::string_view, 6> kStarts{"<!doctype", "<html", "<?xml", "<table", "<head", "<!--"};
    return std::any_of(kStarts.begin(), kStarts.end(),
                       [text](std::string_view start) { return startsWithoutCase(text, start); });
}

} // namespace

FileContent fileContent(std::string_view start) noexcept {
    if (start.starts_with(std::string_view("PK\x03\x04", 4)) || start.starts_with(std::string_view("PK\x05\x06", 4))) {
        // The first part of an OpenDocument file is its type, not packed.
        constexpr std::size_t kFirstName = 30;
        return start.substr(std::min(start.size(), kFirstName)).starts_with(kSpreadsheetType)
                   ? FileContent::OpenDocument
                   : FileContent::Zip;
    }
    if (start.starts_with(kOle)) {
        return holdsUtf16Name(start, "EncryptedPackage") ? FileContent::EncryptedExcel : FileContent::OldExcel;
    }
    if (start.starts_with("%PDF-")) {
        return FileContent::Pdf;
    }
    if (start.starts_with("\x89PNG") || start.starts_with("\xFF\xD8\xFF") || start.starts_with("\x1F\x8B")) {
        return FileContent::Binary;
    }
    if (start.starts_with("SQLite format 3")) {
        return FileContent::Sqlite;
    }
    return looksLikeMarkup(start) ? FileContent::Markup : FileContent::Text;
}

const char* contentName(FileContent content) noexcept {
    switch (content) {
    case FileContent::Zip:
        return "ZIP/XLSX";
    case FileContent::OpenDocument:
        return "ODS (OpenDocument)";
    case FileContent::Sqlite:
        return "SQLite";
    case FileContent::OldExcel:
        return "XLS (Excel 97-2003)";
    case FileContent::EncryptedExcel:
        return "XLSX + password";
    case FileContent::Pdf:
        return "PDF";
    case FileContent::Markup:
        return "HTML/XML";
    case FileContent::Binary:
        return "PNG/JPEG/GZIP";
    case FileContent::Text:
        break;
    }
    return "TXT/CSV";
}

bool isPlainText(std::string_view start) noexcept {
    if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF")) { // UTF-16
        return true;
    }
    static constexpr std::string_view kAllowed =
        "\t\n\v\f\r\x1A\x1B"; // the last two: the end of old files, and of letters
    return std::ranges::none_of(start, [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20U && kAllowed.find(byte) == std::string_view::npos;
    });
}

} // namespace diaban
