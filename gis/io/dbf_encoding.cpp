// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/gdal_scope.h"
#include "gis/io/input_file.h"
#include "gis/io/shapefile_set.h"

#include <algorithm>
#include <array>

namespace gis {

namespace {

std::string upper(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return result;
}

bool known(const std::string& encoding) {
    GdalScope scope; // an unknown name is also told as a warning, which is ours to word
    return !encoding.empty() && CPLCanRecode("a", encoding.c_str(), CPL_ENC_UTF8) != 0;
}

/// "65001", "1252", "ANSI 1258", "ISO 8859-1", "88591", "UTF8" -> the name that iconv knows.
std::string canonical(std::string_view text) {
    std::string name = upper(squeezeSpace(text));
    for (const std::string_view prefix : {"ANSI ", "OEM ", "WINDOWS-"}) {
        if (name.rfind(prefix, 0) == 0) {
            name = name.substr(prefix.size());
        }
    }
    if (name == "UTF8" || name == "UTF-8" || name == "65001") {
        return "UTF-8";
    }
    if (name == "TCVN3" || name == "TCVN 3" || name == "TCVN-3" || name == "ABC") { // fonts .VnTime and their kin
        return "TCVN5712-1";
    }
    const bool digits = !name.empty() && name.find_first_not_of("0123456789") == std::string::npos;
    if (digits && name.rfind("8859", 0) == 0 && name.size() > 4) {
        return "ISO-8859-" + name.substr(4);
    }
    if (name.rfind("ISO 8859-", 0) == 0 || name.rfind("ISO 8859", 0) == 0) {
        return "ISO-8859-" + name.substr(name.find_first_not_of("- ", 8));
    }
    return digits ? "CP" + name : name;
}

/// Language driver bytes that say one code page; 0x57 and 0x03 are written by programs that do not know theirs.
std::string ofLanguageByte(unsigned char byte) {
    struct Page {
        unsigned char byte;
        const char* name;
    };
    static constexpr std::array<Page, 15> kPages{{{0x01, "CP437"},
                                                  {0x02, "CP850"},
                                                  {0x64, "CP852"},
                                                  {0x65, "CP866"},
                                                  {0x78, "CP950"},
                                                  {0x79, "CP949"},
                                                  {0x7A, "CP936"},
                                                  {0x7B, "CP932"},
                                                  {0x7C, "CP874"},
                                                  {0xC8, "CP1250"},
                                                  {0xC9, "CP1251"},
                                                  {0xCA, "CP1254"},
                                                  {0xCB, "CP1253"},
                                                  {0xCC, "CP1257"},
                                                  {0x4E, "CP949"}}};
    const auto* found = std::find_if(kPages.begin(), kPages.end(), [byte](const Page& p) { return p.byte == byte; });
    return found == kPages.end() ? "" : found->name;
}

/// Field names and records: what holds text.
std::string textOf(const std::string& dbf) {
    const auto byte = [&dbf](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(dbf[at])); };
    const std::size_t header = std::min(dbf.size(), byte(8) + byte(9) * 256);
    std::string text;
    for (std::size_t at = 32; at + 32 <= header && dbf[at] != '\r'; at += 32) {
        text.append(dbf, at, 11).append(1, ' ');
    }
    return text.append(dbf, header);
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Text of another encoding with letters beyond ASCII is not well-formed as UTF-8, but by a chance that is none.
bool isUtf8BeyondAscii(const std::string& text) {
    return !isAscii(text) && isUtf8(text);
}

} // namespace

DbfEncoding dbfEncoding(const ShapefileSet& set, const std::string& asked, Problems& problems) {
    const std::string file = set.dbf.string();
    if (!asked.empty()) {
        const std::string name = canonical(asked);
        if (!known(name)) {
            throw badInput(file, "", {"layer.unknown_encoding", {{"encoding", asked}}});
        }
        return {name, name};
    }
    if (set.cpg) {
        const std::string written = firstBytes(set.cpg->string(), 64);
        const std::string name = isUtf8(written) ? canonical(written) : "";
        if (known(name)) {
            if (name == "UTF-8" || !isUtf8BeyondAscii(textOf(allBytes(file)))) {
                return {name, name};
            }
            problems.warn(set.cpg->string(), "", {"layer.cpg_not_of_text", {{"encoding", name}}});
            return {"UTF-8", "UTF-8 (.cpg: " + name + ")"};
        }
        problems.warn(set.cpg->string(), "", {"layer.bad_cpg", {}});
    }
    const std::string bytes = allBytes(file);
    const std::string body = textOf(bytes);
    if (isAscii(body)) {
        return {"UTF-8", "ASCII"};
    }
    if (isUtf8(body)) {
        problems.note(file, "", {"layer.encoding_utf8", {}});
        return {"UTF-8", "UTF-8 (no .cpg)"};
    }
    const std::string page = ofLanguageByte(static_cast<unsigned char>(bytes[29]));
    const std::string name = page.empty() ? "CP1252" : page;
    problems.warn(file, "", {"layer.encoding_assumed", {{"encoding", name}}});
    return {name, name + " (no .cpg)"};
}

} // namespace gis
