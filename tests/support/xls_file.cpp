// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/xls_file.h"

#include <algorithm>
#include <bit>

namespace diaban::test {

namespace {

constexpr std::size_t kSector = 512;
constexpr std::size_t kMiniSector = 64;
constexpr std::size_t kMiniCutoff = 4'096;
constexpr std::uint32_t kEnd = 0xFFFFFFFE;
constexpr std::uint32_t kFree = 0xFFFFFFFF;
constexpr std::size_t kEntriesOfSector = kSector / 4;

std::string littleEndian(std::uint64_t value, std::size_t bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i) {
        text += static_cast<char>(value >> (8 * i));
    }
    return text;
}

std::string padded(std::string bytes, std::size_t unit, char with = '\0') {
    bytes.resize((bytes.size() + unit - 1) / unit * unit, with);
    return bytes;
}

/// Sectors one after another, with the table that chains them.
class Sectors {
public:
    std::uint32_t add(const std::string& bytes) {
        if (bytes.empty()) {
            return kEnd;
        }
        const auto first = static_cast<std::uint32_t>(m_next.size());
        m_bytes += padded(bytes, kSector);
        while (m_next.size() < m_bytes.size() / kSector) {
            m_next.push_back(static_cast<std::uint32_t>(m_next.size()) + 1);
        }
        m_next.back() = kEnd;
        return first;
    }
    [[nodiscard]] const std::string& bytes() const { return m_bytes; }
    [[nodiscard]] std::vector<std::uint32_t>& next() { return m_next; }

private:
    std::string m_bytes;
    std::vector<std::uint32_t> m_next;
};

std::string directoryEntry(const std::string& name, char kind, std::uint32_t start, std::size_t bytes) {
    std::string entry;
    for (const char letter : name) {
        entry += letter;
        entry += '\0';
    }
    entry.resize(64);
    entry += littleEndian(name.size() * 2 + 2, 2);
    entry += kind;
    entry.resize(116);
    return entry + doubleWord(start) + doubleWord(static_cast<std::uint32_t>(bytes)) + doubleWord(0);
}

std::string miniTable(std::size_t bytes) {
    std::string table;
    const std::size_t count = (bytes + kMiniSector - 1) / kMiniSector;
    for (std::size_t i = 0; i < count; ++i) {
        table += doubleWord(i + 1 == count ? kEnd : static_cast<std::uint32_t>(i) + 1);
    }
    return padded(table, kSector, '\xFF');
}

/// The header, with the numbers of the sectors of the table; further ones stand in a chain of lists.
std::string headerOf(std::uint32_t directory, std::uint32_t mini, std::size_t miniCount,
                     const std::vector<std::uint32_t>& tables, std::uint32_t list, std::size_t lists) {
    std::string header("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    header.resize(24);
    header += word(0x3E) + word(3) + word(0xFFFE) + word(9) + word(6);
    header.resize(44);
    header += doubleWord(static_cast<std::uint32_t>(tables.size())) + doubleWord(directory) + doubleWord(0) +
              doubleWord(kMiniCutoff) + doubleWord(mini) + doubleWord(static_cast<std::uint32_t>(miniCount)) +
              doubleWord(list) + doubleWord(static_cast<std::uint32_t>(lists));
    for (std::size_t i = 0; i < 109; ++i) {
        header += doubleWord(i < tables.size() ? tables[i] : kFree);
    }
    return header;
}

} // namespace

std::string word(std::uint16_t value) {
    return littleEndian(value, 2);
}

std::string doubleWord(std::uint32_t value) {
    return littleEndian(value, 4);
}

std::string real(double value) {
    return littleEndian(std::bit_cast<std::uint64_t>(value), 8);
}

std::string compoundFile(const std::string& name, const std::string& stream) {
    Sectors sectors;
    const bool mini = stream.size() < kMiniCutoff;
    const std::uint32_t content = sectors.add(stream);
    const std::uint32_t miniSectors = mini ? sectors.add(miniTable(stream.size())) : kEnd;
    std::string entries = directoryEntry("Root Entry", 5, mini ? content : kEnd, mini ? stream.size() : 0);
    entries += directoryEntry(name, 2, mini ? 0 : content, stream.size());
    const std::uint32_t directory = sectors.add(padded(entries, kSector));

    // The table of sectors describes itself and its lists too, so their number is found by trying.
    const std::size_t used = sectors.next().size();
    std::size_t tables = 1;
    std::size_t lists = 0;
    while (tables * kEntriesOfSector < used + tables + lists) {
        ++tables;
        lists = tables > 109 ? (tables - 109 + kEntriesOfSector - 2) / (kEntriesOfSector - 1) : 0;
    }
    std::vector<std::uint32_t> places;
    for (std::size_t i = 0; i < tables; ++i) {
        places.push_back(static_cast<std::uint32_t>(used + i));
        sectors.next().push_back(0xFFFFFFFD);
    }
    for (std::size_t i = 0; i < lists; ++i) {
        sectors.next().push_back(0xFFFFFFFC);
    }
    std::string table;
    for (const auto next : sectors.next()) {
        table += doubleWord(next);
    }
    std::string listBytes;
    for (std::size_t list = 0; list < lists; ++list) {
        for (std::size_t i = 0; i + 1 < kEntriesOfSector; ++i) {
            const std::size_t at = 109 + list * (kEntriesOfSector - 1) + i;
            listBytes += doubleWord(at < tables ? places[at] : kFree);
        }
        listBytes += doubleWord(list + 1 < lists ? static_cast<std::uint32_t>(used + tables + list + 1) : kEnd);
    }
    const auto firstList = lists == 0 ? kEnd : static_cast<std::uint32_t>(used + tables);
    return headerOf(directory, miniSectors, mini ? 1 : 0, places, firstList, lists) + sectors.bytes() +
           padded(table, kSector, '\xFF') + listBytes;
}

std::string xlsRecord(std::uint16_t kind, const std::string& data) {
    constexpr std::size_t kMost = 8'224;
    const auto first = data.substr(0, kMost);
    std::string record = word(kind) + word(static_cast<std::uint16_t>(first.size())) + first;
    return data.size() > kMost ? record + xlsRecord(0x003C, data.substr(kMost)) : record;
}

std::string xlsText(const std::u16string& text, bool wide) {
    std::string bytes = word(static_cast<std::uint16_t>(text.size())) + (wide ? '\x01' : '\0');
    for (const char16_t letter : text) {
        bytes += wide ? word(letter) : std::string(1, static_cast<char>(letter));
    }
    return bytes;
}

std::string xlsStream(const std::string& globals, const std::vector<XlsSheet>& sheets) {
    const std::string begin = xlsRecord(0x0809, word(0x0600) + word(0x0005) + std::string(12, '\0'));
    const std::string end = xlsRecord(0x000A, "");
    const std::string sheetBegin = xlsRecord(0x0809, word(0x0600) + word(0x0010) + std::string(12, '\0'));
    const auto listed = [](const XlsSheet& sheet, std::size_t start) {
        std::string data = doubleWord(static_cast<std::uint32_t>(start));
        data += static_cast<char>(sheet.state);
        data += '\0';
        data += static_cast<char>(sheet.name.size());
        return xlsRecord(0x0085, data + xlsText(sheet.name, true).substr(2));
    };
    std::size_t start = begin.size() + globals.size() + end.size();
    for (const XlsSheet& sheet : sheets) {
        start += listed(sheet, 0).size();
    }
    std::string list;
    std::string parts;
    for (const XlsSheet& sheet : sheets) {
        list += listed(sheet, start + parts.size());
        parts += sheetBegin + sheet.records + end;
    }
    return begin + globals + list + end + parts;
}

} // namespace diaban::test
