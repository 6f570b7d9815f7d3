// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/compound_file.h"

#include "src/table/byte_view.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace diaban {

namespace {

constexpr std::uint32_t kEndOfChain = 0xFFFFFFFE;
constexpr std::uint32_t kLargestSector = 0xFFFFFFFA; ///< regular ones; what is above has a meaning of its own
constexpr std::size_t kHeaderBytes = 512;
constexpr std::size_t kEntryBytes = 128;

/// Where the parts of the file begin, as its header says (MS-CFB 2.2).
struct Header {
    std::size_t sectorBytes = 0;
    std::size_t miniSectorBytes = 0;
    std::uint64_t miniCutoff = 0; ///< streams below it live in the mini stream
    std::uint32_t directory = 0, miniTable = 0, tableOfTables = 0;
};

/// A stream or storage of the directory (MS-CFB 2.6).
struct Entry {
    std::string name; ///< lower case ASCII; other letters as '?'
    std::uint8_t kind = 0;
    std::uint32_t start = 0;
    std::uint64_t bytes = 0;
};

constexpr std::uint8_t kStream = 2;
constexpr std::uint8_t kRoot = 5;

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
}

class CompoundFile {
public:
    explicit CompoundFile(std::string_view file) : m_file(file) {
        readHeader();
        readSectorTable();
        readDirectory();
    }

    [[nodiscard]] std::optional<std::string> stream(std::string_view name) const {
        for (const Entry& entry : m_entries) {
            if (entry.kind == kStream && std::ranges::equal(entry.name, name, {}, {}, lower)) {
                return contentOf(entry);
            }
        }
        return std::nullopt;
    }

private:
    void readHeader() {
        const auto shift = m_file.word(30);
        const auto miniShift = m_file.word(32);
        if ((shift != 9 && shift != 12) || miniShift != 6) {
            throw BrokenBytes();
        }
        m_header.sectorBytes = std::size_t{1} << shift;
        m_header.miniSectorBytes = std::size_t{1} << miniShift;
        m_header.directory = m_file.doubleWord(48);
        m_header.miniCutoff = m_file.doubleWord(56);
        m_header.miniTable = m_file.doubleWord(60);
        m_header.tableOfTables = m_file.doubleWord(68);
        m_sectors = m_file.size() / m_header.sectorBytes;
    }

    /// A sector; the last one of a file may be cut short.
    [[nodiscard]] std::string_view sector(std::uint32_t number) const {
        const std::size_t at = (std::size_t{number} + 1) * m_header.sectorBytes;
        if (number > kLargestSector || at >= m_file.size()) {
            throw BrokenBytes();
        }
        return m_file.part(at, std::min(m_header.sectorBytes, m_file.size() - at));
    }

    /// Appends the numbers of a sector of the sector table. Of a table that says more sectors than the file has, the
    /// rest is not needed.
    void appendTable(std::uint32_t number) {
        const ByteView entries(sector(number));
        for (std::size_t at = 0; at + 4 <= entries.size() && m_next.size() < m_sectors; at += 4) {
            m_next.push_back(entries.doubleWord(at));
        }
    }

    void readSectorTable() {
        constexpr std::size_t kFirst = 76;
        for (std::size_t at = kFirst; at < kHeaderBytes && m_next.size() < m_sectors; at += 4) {
            const auto number = m_file.doubleWord(at);
            if (number > kLargestSector) {
                return;
            }
            appendTable(number);
        }
        std::uint32_t list = m_header.tableOfTables;
        for (std::size_t read = 0; list <= kLargestSector && m_next.size() < m_sectors; ++read) {
            const ByteView numbers(sector(list));
            if (read > m_sectors) {
                throw BrokenBytes();
            }
            for (std::size_t at = 0; at + 8 <= numbers.size() && m_next.size() < m_sectors; at += 4) {
                if (const auto number = numbers.doubleWord(at); number <= kLargestSector) {
                    appendTable(number);
                }
            }
            list = numbers.doubleWord(m_header.sectorBytes - 4);
        }
    }

    /// The bytes of a chain of sectors, at most `most` of them.
    [[nodiscard]] std::string chain(std::uint32_t start, std::uint64_t most) const {
        std::string bytes;
        std::size_t count = 0;
        for (auto at = start; at != kEndOfChain && bytes.size() < most; at = m_next[at]) {
            if (at >= m_next.size() || ++count > m_sectors) {
                throw BrokenBytes();
            }
            bytes += sector(at);
        }
        bytes.resize(std::min<std::uint64_t>(bytes.size(), most));
        return bytes;
    }

    void readDirectory() {
        const std::string directory = chain(m_header.directory, m_file.size());
        const ByteView view(directory);
        for (std::size_t at = 0; at + kEntryBytes <= view.size(); at += kEntryBytes) {
            Entry entry;
            constexpr std::size_t kLongestName = 64;
            const std::size_t letters = std::min<std::size_t>(view.word(at + 64), kLongestName) / 2;
            for (std::size_t i = 0; i + 1 < letters; ++i) { // without the zero at its end
                const auto letter = view.word(at + 2 * i);
                entry.name += letter < 0x80 ? lower(static_cast<char>(letter)) : '?';
            }
            entry.kind = view.byte(at + 66);
            entry.start = view.doubleWord(at + 116);
            entry.bytes = view.doubleWord(at + 120); // no workbook needs the upper half
            m_entries.push_back(std::move(entry));
        }
    }

    [[nodiscard]] std::string contentOf(const Entry& entry) const {
        if (entry.bytes > m_file.size()) {
            throw BrokenBytes();
        }
        std::string bytes = entry.bytes < m_header.miniCutoff ? miniChain(entry) : chain(entry.start, entry.bytes);
        if (bytes.size() < entry.bytes) {
            throw BrokenBytes();
        }
        return bytes;
    }

    [[nodiscard]] std::string miniChain(const Entry& entry) const {
        if (m_entries.empty() || m_entries.front().kind != kRoot) {
            throw BrokenBytes();
        }
        const Entry& root = m_entries.front();
        const std::string mini = chain(root.start, std::min<std::uint64_t>(root.bytes, m_file.size()));
        const std::string tableBytes = chain(m_header.miniTable, m_file.size());
        const ByteView table(tableBytes);
        const ByteView stream(mini);
        std::string bytes;
        for (auto at = entry.start; at != kEndOfChain && bytes.size() < entry.bytes;
             at = table.doubleWord(std::size_t{at} * 4)) {
            if (at > kLargestSector) {
                throw BrokenBytes();
            }
            const std::size_t place = std::size_t{at} * m_header.miniSectorBytes;
            const std::size_t left = stream.size() - std::min(stream.size(), place);
            bytes += stream.part(place, std::min(m_header.miniSectorBytes, left));
            if (left == 0) {
                throw BrokenBytes();
            }
        }
        bytes.resize(std::min<std::uint64_t>(bytes.size(), entry.bytes));
        return bytes;
    }

    ByteView m_file;
    Header m_header;
    std::size_t m_sectors = 0;
    std::vector<std::uint32_t> m_next; ///< the sector after each
    std::vector<Entry> m_entries;
};

} // namespace

std::optional<std::string> compoundStream(std::string_view file, std::string_view name) {
    return CompoundFile(file).stream(name);
}

} // namespace diaban
