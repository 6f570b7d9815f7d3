// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/redress_grid.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/encoding_evidence.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace diaban {

namespace {

/// What the bytes of a cell say without decoding it.
enum class CellScript { Ascii, Western, Beyond };

/// Beyond: Vietnamese letters that Latin-1 has not (U+0100 to U+01B0, U+1EA0 to U+1EF9), which no legacy encoding
/// shows.
CellScript scriptOf(const std::string& text) noexcept {
    CellScript script = CellScript::Ascii;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if ((byte >= 0xC4 && byte <= 0xC6) || byte == 0xE1) {
            return CellScript::Beyond;
        }
        script = byte >= 0x80 ? CellScript::Western : script;
    }
    return script;
}

/// Of a column: its words, and how many of its cells are of which script.
struct ColumnEvidence {
    EncodingEvidence words;
    std::size_t western = 0;
    std::size_t beyond = 0;
};

/// One sheet while it is put right.
class Redresser {
public:
    Redresser(Grid& grid, gis::Problems& problems) : m_grid(grid), m_problems(problems), m_columns(grid.columns) {}

    /// True where there is anything to look at.
    bool gather() {
        bool any = false;
        for (std::size_t cell = 0; cell < m_grid.cells.size(); ++cell) {
            auto& column = m_columns[cell % m_grid.columns];
            const CellScript script = scriptOf(m_grid.cells[cell]);
            column.beyond += script == CellScript::Beyond ? 1U : 0U;
            if (script == CellScript::Western) {
                any = true;
                // The first thousands tell; a column of Unicode names is not read to its end.
                constexpr std::size_t kCellsRead = 20'000;
                if (++column.western <= kCellsRead) {
                    column.words.add(m_grid.cells[cell]);
                }
            }
        }
        return any;
    }

    /// The encoding of the sheet, if its words are Vietnamese in it and are not as they show.
    std::optional<LegacyEncoding> decide() {
        SyllableCounts all;
        for (const auto& column : m_columns) {
            all.add(column.words.counts());
        }
        const auto choice = chooseEncoding(all);
        if (!choice) {
            return std::nullopt;
        }
        const std::size_t gained = all.of(choice->best) > all.asShown ? all.of(choice->best) - all.asShown : 0;
        constexpr std::size_t kFewest = 3;
        if (gained < kFewest || gained * 10 < all.words * 3) {
            return std::nullopt;
        }
        if (choice->rival) {
            requireNoRival(choice->best, *choice->rival);
        }
        return choice->best;
    }

    void redress(LegacyEncoding encoding, bool every) {
        m_main = encoding;
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const auto& evidence = m_columns[column];
            const auto& counts = evidence.words.counts();
            const bool own = counts.of(encoding) > counts.asShown;
            const bool open = counts.of(encoding) == counts.asShown && evidence.beyond == 0;
            if (evidence.western > 0 && (every || own || open)) {
                redressColumn(column, !every && evidence.beyond * 50 > evidence.western);
            }
        }
        tell();
    }

private:
    void requireNoRival(LegacyEncoding best, LegacyEncoding rival) const {
        for (const auto& column : m_columns) {
            const std::string word = column.words.wordBetween(best, rival);
            if (!word.empty()) {
                throw gis::badInput(m_grid.file, m_grid.sheet,
                                    {"encoding.open",
                                     {{"word", word},
                                      {"first", std::string(nameOf(best))},
                                      {"first_reads", undressed(word, best)},
                                      {"second", std::string(nameOf(rival))},
                                      {"second_reads", undressed(word, rival)}}});
            }
        }
    }

    /// `mixed`: the column holds Unicode too, so that a cell which is Vietnamese as it shows is left.
    void redressColumn(std::size_t column, bool mixed) {
        bool changed = false;
        for (std::size_t row = 0; row < m_grid.rows(); ++row) {
            std::string& text = m_grid.cells[row * m_grid.columns + column];
            if (scriptOf(text) != CellScript::Western || (mixed && syllablesOf(text).all())) {
                continue;
            }
            std::string meant = meaningOf(text, row);
            if (meant != text) {
                if (m_before.empty()) {
                    m_before = text;
                    m_after = meant;
                }
                changed = true;
                text = std::move(meant);
            }
        }
        if (changed) {
            ++m_changedColumns;
        }
    }

    /// How a text is read, and how much of it is Vietnamese then; no encoding: as it shows.
    struct Reading {
        std::optional<LegacyEncoding> encoding;
        SyllableShare share;

        [[nodiscard]] std::string of(const std::string& text) const {
            return encoding ? undressed(text, *encoding) : text;
        }
    };

    static SyllableShare shareUnder(const std::string& text, std::optional<LegacyEncoding> encoding) {
        return syllablesOf(encoding ? undressed(text, *encoding, Strays::Mark) : text);
    }

    /// A text that is no Vietnamese as the rest is read is read otherwise where all words are syllables by that, or
    /// most and twice as many.
    static Reading bestReading(const std::string& text, std::optional<LegacyEncoding> asTheRest) {
        Reading best{asTheRest, shareUnder(text, asTheRest)};
        constexpr std::array<std::optional<LegacyEncoding>, 4> kReadings{
            std::nullopt, LegacyEncoding::Tcvn3, LegacyEncoding::Vni, LegacyEncoding::Windows1258};
        for (const auto& encoding : kReadings) {
            if (best.share.all()) {
                break;
            }
            const SyllableShare other = shareUnder(text, encoding);
            const bool most = 2 * other.valid >= other.words && other.valid > 2 * best.share.valid;
            if (other.valid > best.share.valid && (other.all() || most)) {
                best = {encoding, other};
            }
        }
        return best;
    }

    std::string meaningOf(const std::string& text, std::size_t row) {
        const Reading cell = bestReading(text, m_main);
        std::string meant = cell.share.all() ? cell.of(text) : wordByWord(text, cell);
        const SyllableShare share = syllablesOf(meant);
        m_words += share.words;
        m_valid += share.valid;
        if (cell.encoding && *cell.encoding != m_main && m_otherCells++ == 0) {
            m_otherEncoding = *cell.encoding;
            m_otherRow = m_grid.rowNumbers[row];
            m_otherReads = meant;
        }
        return meant;
    }

    /// The words of a cell that was put together of several encodings.
    static std::string wordByWord(const std::string& text, const Reading& cell) {
        if (text.find(' ') == std::string::npos) {
            return cell.of(text);
        }
        std::string meant;
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            const std::string word = text.substr(at, end - at);
            meant.append(at == 0 ? 0 : 1, ' ');
            meant.append(bestReading(word, cell.encoding).of(word));
            at = end + 1;
        }
        return meant;
    }

    void tell() {
        if (m_changedColumns == 0) {
            return;
        }
        m_grid.encoding = std::string(nameOf(m_main));
        const auto percent = static_cast<double>(m_valid * 1000 / std::max<std::size_t>(m_words, 1)) / 10.0;
        m_problems.note(m_grid.file, m_grid.sheet,
                        {"encoding.redressed",
                         {{"encoding", m_grid.encoding},
                          {"columns", static_cast<std::int64_t>(m_changedColumns)},
                          {"share", percent},
                          {"before", gis::squeezeSpace(m_before)},
                          {"after", gis::squeezeSpace(m_after)}}});
        if (m_otherCells > 0) {
            m_problems.note(m_grid.file, std::to_string(m_otherRow),
                            {"encoding.cells_otherwise",
                             {{"count", static_cast<std::int64_t>(m_otherCells)},
                              {"encoding", std::string(nameOf(m_otherEncoding))},
                              {"reads", gis::squeezeSpace(m_otherReads)}}});
        }
    }

    Grid& m_grid;
    gis::Problems& m_problems;
    std::vector<ColumnEvidence> m_columns;
    LegacyEncoding m_main = LegacyEncoding::Tcvn3;
    std::size_t m_changedColumns = 0;
    std::size_t m_words = 0;
    std::size_t m_valid = 0;
    std::string m_before, m_after;
    std::size_t m_otherCells = 0;
    LegacyEncoding m_otherEncoding = LegacyEncoding::Vni;
    std::uint32_t m_otherRow = 0;
    std::string m_otherReads;
};

} // namespace

void redressGrid(Grid& grid, const std::string& asked, gis::Problems& problems) {
    const auto wanted = legacyEncodingOf(asked);
    const bool unicode = grid.encoding.starts_with("UTF");
    if (!unicode || grid.columns == 0 || (!asked.empty() && !wanted)) {
        return;
    }
    Redresser redresser(grid, problems);
    if (!redresser.gather()) {
        return;
    }
    if (const auto encoding = wanted ? wanted : redresser.decide()) {
        redresser.redress(*encoding, wanted.has_value());
    }
}

} // namespace diaban
