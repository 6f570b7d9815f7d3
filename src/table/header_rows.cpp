// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/header_rows.h"

#include "src/table/header_words.h"
#include "src/table/sheet_words.h"

#include <algorithm>
#include <charconv>

namespace diaban {

namespace {

constexpr std::size_t kMostHeaderRows = 4;

bool isTextRow(const HeadWindow& window, std::size_t row) {
    return window.count(row, CellKind::Number) == 0 && window.count(row, CellKind::Text) > 0;
}

/// A line of the office, a unit note or a date: no header, however many cells it fills.
bool isMarkedLine(const HeadWindow& window, std::size_t row) {
    constexpr std::size_t kMostCells = 3;
    if (window.filled(row) > kMostCells) {
        return false;
    }
    for (std::size_t column = 0; column < window.columns(); ++column) {
        const auto mark = window.isBlank(row, column) ? LineMark::None : lineMarkOf(window.text(row, column));
        if (mark != LineMark::None && mark != LineMark::Note) {
            return true;
        }
    }
    return false;
}

bool inBrackets(const std::string& text) {
    return text.size() > 2 && text.front() == '(' && text.back() == ')';
}

/// How a row fits below a header row: its cells that no text stands over, that stand in brackets, or that contradict.
struct Below {
    std::size_t filled = 0;   ///< new texts
    std::size_t children = 0; ///< under a blank, or under a text that spans further columns
    std::size_t brackets = 0; ///< "(hộ)" under "Số hộ"
    std::size_t conflicts = 0;
    bool mergedDown = false; ///< a cell of the header goes on in this row
};

Below lookBelow(const HeadWindow& window, const HeadMerges& merges, std::size_t first, std::size_t row) {
    Below below;
    const auto above = [&](std::size_t column) {
        for (std::size_t at = first; at < row; ++at) {
            if (!window.isBlank(at, column)) {
                return true;
            }
        }
        return false;
    };
    for (std::size_t column = 0; column < window.columns(); ++column) {
        below.mergedDown =
            below.mergedDown || (merges.joinsAbove(row, column) && above(merges.at(row, column)->firstColumn));
        if (window.isBlank(row, column) || merges.joinsAbove(row, column)) {
            continue;
        }
        ++below.filled;
        const bool next = column + 1 < window.columns() && window.isBlank(row - 1, column + 1) &&
                          !window.isBlank(row, column + 1) && !merges.joinsAbove(row, column + 1);
        if (!above(column) || next || merges.width(row - 1, column) > 1) {
            ++below.children;
        } else if (inBrackets(window.text(row, column))) {
            ++below.brackets;
        } else {
            ++below.conflicts;
        }
    }
    return below;
}

/// The first column with a header, mostly the number or the name: a row of data has text there.
bool startsBlank(const HeadWindow& window, std::size_t first, std::size_t row) {
    for (std::size_t column = 0; column < window.columns(); ++column) {
        if (!window.isBlank(first, column)) {
            return window.isBlank(row, column);
        }
    }
    return false;
}

/// Years or months under a heading that spans them: "2023 2024 2025" under "Số vụ", not below a number or name.
bool isRowOfPeriods(const HeadWindow& window, const HeadMerges& merges, std::size_t first, std::size_t row) {
    int before = 0;
    std::size_t periods = 0;
    for (std::size_t column = 0; column < window.columns(); ++column) {
        const bool heads = !window.isBlank(row - 1, column) && !merges.joinsAbove(row, column);
        before = heads ? 0 : before;
        if (window.kind(row, column) != CellKind::Number && window.kind(row, column) != CellKind::Year) {
            continue;
        }
        const std::string text = window.text(row, column);
        int value = 0;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool whole = error == std::errc() && stop == text.data() + text.size();
        const bool period = (value >= 1990 && value <= 2100) || (value >= 1 && value <= 12);
        if (!whole || !period || (before == 0 ? !heads : value <= before)) {
            return false;
        }
        before = value;
        ++periods;
    }
    return periods >= 2 && startsBlank(window, first, row);
}

bool goesOn(const HeadWindow& window, const HeadMerges& merges, std::size_t first, std::size_t row) {
    if ((!isTextRow(window, row) && !isRowOfPeriods(window, merges, first, row)) || isMarkedLine(window, row) ||
        isColumnNumbers(window, row)) {
        return false;
    }
    const Below below = lookBelow(window, merges, first, row);
    if (below.mergedDown) {
        return below.filled > 0;
    }
    if (below.brackets > 0 && below.conflicts == 0) {
        return below.brackets + below.children >= 2 || window.columns() <= 3;
    }
    if (below.conflicts == 0) {
        return below.children >= (startsBlank(window, first, row) ? 1U : 2U);
    }
    return startsBlank(window, first, row) && below.filled >= 2 && below.children > 0;
}

/// What speaks for a header.
struct Evidence {
    double coverage = 0; ///< share of the columns with data that have a text in it
    std::size_t contrast = 0;
    std::size_t words = 0;
    std::size_t texts = 0;

    [[nodiscard]] bool isEnough() const noexcept {
        constexpr double kHalf = 0.5;
        return texts >= 2 && coverage >= kHalf && contrast + words > 0;
    }
    [[nodiscard]] double score() const noexcept {
        constexpr double kWord = 0.5;
        return coverage + kWord * static_cast<double>(std::min<std::size_t>(words, 2)) + (contrast > 0 ? kWord : 0.0);
    }
};

Evidence evidenceOf(const HeadWindow& window, const HeadMerges& merges, const HeaderRows& header) {
    constexpr std::size_t kLookedBelow = 60;
    Evidence evidence;
    const std::size_t start = header.dataStart();
    const std::size_t end = std::min(window.rows(), start + kLookedBelow);
    std::size_t most = 0;
    for (std::size_t column = 0; column < window.columns() && start < end; ++column) {
        most = std::max(most, window.filledIn(column, start, end));
    }
    std::size_t used = 0;
    std::size_t covered = 0;
    for (std::size_t column = 0; column < window.columns(); ++column) {
        const auto filled = start < end ? window.filledIn(column, start, end) : 0;
        bool text = false;
        for (std::size_t row = header.first; row < header.end; ++row) {
            text = text || !window.isBlank(row, column) || merges.at(row, column) != nullptr;
            if (!window.isBlank(row, column) && meaningOfHeader(window.text(row, column))) {
                ++evidence.words;
            }
        }
        evidence.texts += text ? 1U : 0U;
        if (5 * filled > most) {
            ++used;
            covered += text ? 1U : 0U;
            evidence.contrast += text && 2 * window.figuresIn(column, start, end) > filled ? 1U : 0U;
        }
    }
    evidence.coverage = used == 0 ? 0.0 : static_cast<double>(covered) / static_cast<double>(used);
    return evidence;
}

/// A lone heading over some of the columns, merged so, belongs to the header below it.
std::size_t withLoneHeading(const HeadWindow& window, const HeadMerges& merges, std::size_t first) {
    if (first == 0 || window.filled(first - 1) != 1 || isMarkedLine(window, first - 1)) {
        return first;
    }
    for (std::size_t column = 0; column < window.columns(); ++column) {
        if (!window.isBlank(first - 1, column)) {
            const auto width = merges.width(first - 1, column);
            const bool part = column >= 2 && width >= 2 && width < window.filled(first);
            return part && window.kind(first - 1, column) == CellKind::Text ? first - 1 : first;
        }
    }
    return first;
}

/// A row of units alone, below the columns of figures: ";;Nghìn người;Km2".
bool isUnitRow(const HeadWindow& window, std::size_t first, std::size_t row) {
    if (row + 1 >= window.rows() || !isTextRow(window, row) || !startsBlank(window, first, row)) {
        return false;
    }
    for (std::size_t column = 0; column < window.columns(); ++column) {
        if (!window.isBlank(row, column) &&
            (window.kind(row, column) != CellKind::Text || !isUnitWord(window.text(row, column)))) {
            return false;
        }
    }
    return true;
}

} // namespace

bool isColumnNumbers(const HeadWindow& window, std::size_t row) {
    std::vector<std::size_t> marked;
    std::optional<int> before;
    bool sure = false;
    std::size_t small = 0;
    for (std::size_t column = 0; column < window.columns(); ++column) {
        if (window.isBlank(row, column)) {
            continue;
        }
        const auto mark = columnMarkOf(window.text(row, column));
        if (!mark || (mark->number && before && *mark->number != *before + 1)) {
            return false;
        }
        sure = sure || mark->sure;
        small += mark->sure || mark->number ? 0U : 1U;
        before = mark->number ? mark->number : before;
        marked.push_back(column);
    }
    if (sure) {
        return marked.size() >= 2;
    }
    // One letter before numbers may be a name, a and b before 1 are none.
    const bool fromOne = before && small != 1 && *before == static_cast<int>(marked.size() - small);
    constexpr std::size_t kLeast = 3;
    constexpr std::size_t kLookedBelow = 20;
    const std::size_t end = std::min(window.rows(), row + 1 + kLookedBelow);
    // Under a number that is a figure stand figures; the numbers of columns stand over names too.
    const bool overText = std::ranges::any_of(marked, [&](std::size_t column) {
        const auto filled = window.filledIn(column, row + 1, end);
        return filled > 0 && 2 * window.figuresIn(column, row + 1, end) < filled;
    });
    return fromOne && marked.size() >= kLeast && overText;
}

void findRowsBelow(const HeadWindow& window, HeaderRows& header) {
    for (std::size_t row = header.end; row < window.rows() && row < header.end + 2; ++row) {
        if (!header.columnNumbers && isColumnNumbers(window, row)) {
            header.columnNumbers = row;
        } else if (!header.units && isUnitRow(window, header.first, row)) {
            header.units = row;
        } else {
            return;
        }
    }
}

HeaderRows headerFrom(const HeadWindow& window, const HeadMerges& merges, std::size_t row) {
    HeaderRows header{row, row + 1};
    while (header.end < window.rows() && header.end - row < kMostHeaderRows &&
           goesOn(window, merges, row, header.end)) {
        ++header.end;
    }
    findRowsBelow(window, header);
    return header;
}

std::optional<HeaderRows> findHeader(const HeadWindow& window, const HeadMerges& merges) {
    std::optional<HeaderRows> best;
    double bestScore = 0;
    for (std::size_t row = 0; row < window.rows(); ++row) {
        if (!isTextRow(window, row) || window.filled(row) < 2 || isMarkedLine(window, row)) {
            constexpr std::size_t kOfData = 2;
            if (best && window.count(row, CellKind::Number) >= kOfData) {
                break; // what stands below figures is no header of theirs
            }
            continue;
        }
        const HeaderRows header = headerFrom(window, merges, row);
        const Evidence evidence = evidenceOf(window, merges, header);
        constexpr double kClearly = 0.2;
        if (evidence.isEnough() && (!best || evidence.score() > bestScore + kClearly)) {
            best = header;
            bestScore = evidence.score();
        }
    }
    if (best) {
        best->first = withLoneHeading(window, merges, best->first);
    }
    return best;
}

} // namespace diaban
