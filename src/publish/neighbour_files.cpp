// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/neighbour_files.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/io/csv_row.h"
#include "gis/io/number_text.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <numeric>

namespace diaban {

namespace {

std::string numberText(double value) {
    std::array<char, gis::kLongestNumber> text{};
    return {text.data(), gis::putNumber(text.data(), value)};
}

/// A pair with its units in the order of their codes: ranks among the sorted codes.
struct RankedPair {
    std::uint32_t left, right;
    const gis::NeighbourPair* pair;
};

class Ranking {
public:
    Ranking(const Units& units, std::span<const gis::NeighbourPair> pairs) : m_units(units), m_unitOf(units.size()) {
        std::iota(m_unitOf.begin(), m_unitOf.end(), std::uint32_t{0});
        std::sort(m_unitOf.begin(), m_unitOf.end(),
                  [&](std::uint32_t a, std::uint32_t b) { return units.codes[a] < units.codes[b]; });
        std::vector<std::uint32_t> rankOf(units.size());
        for (std::uint32_t rank = 0; rank < m_unitOf.size(); ++rank) {
            rankOf[m_unitOf[rank]] = rank;
        }
        for (const gis::NeighbourPair& pair : pairs) {
            const auto [left, right] = std::minmax(rankOf[pair.first], rankOf[pair.second]);
            sorted.push_back({left, right, &pair});
        }
        std::sort(sorted.begin(), sorted.end(), [](const RankedPair& a, const RankedPair& b) {
            return std::pair(a.left, a.right) < std::pair(b.left, b.right);
        });
    }

    [[nodiscard]] const std::string& code(std::uint32_t rank) const { return m_units.codes[m_unitOf[rank]]; }

    std::vector<RankedPair> sorted;

private:
    const Units& m_units;
    std::vector<std::uint32_t> m_unitOf;
};

std::string csvText(const Ranking& ranking) {
    std::string text = "left,right,length_m,stretches,contact\r\n";
    for (const RankedPair& ranked : ranking.sorted) {
        text += gis::csvCell(ranking.code(ranked.left), ',') + ',' + gis::csvCell(ranking.code(ranked.right), ',');
        text += ',' + numberText(ranked.pair->length) + ',' + std::to_string(ranked.pair->stretches);
        text += ranked.pair->contact == gis::Contact::Rook ? ",rook\r\n" : ",queen\r\n";
    }
    return text;
}

/// The head of both of GeoDa's formats, in which spaces part the words.
std::string head(const Units& units, const std::string& layerName) {
    for (const std::string& code : units.codes) {
        if (code.find_first_of(" \t\r\n") != std::string::npos) {
            throw gis::badInput(units.file, code, {"borders.code_with_space", {}});
        }
    }
    const auto oneWord = [](std::string text) {
        std::replace(text.begin(), text.end(), ' ', '_');
        return text.empty() ? std::string("unknown") : text;
    };
    return "0 " + std::to_string(units.size()) + ' ' + oneWord(layerName) + ' ' + oneWord(units.fields.key) + '\n';
}

std::string galText(const Units& units, const Ranking& ranking, const std::string& layerName) {
    std::vector<std::vector<std::uint32_t>> neighbours(units.size());
    for (const RankedPair& ranked : ranking.sorted) {
        neighbours[ranked.left].push_back(ranked.right);
        neighbours[ranked.right].push_back(ranked.left);
    }
    std::string text = head(units, layerName);
    for (std::uint32_t rank = 0; rank < neighbours.size(); ++rank) {
        std::sort(neighbours[rank].begin(), neighbours[rank].end());
        text += ranking.code(rank) + ' ' + std::to_string(neighbours[rank].size()) + '\n';
        for (std::size_t i = 0; i < neighbours[rank].size(); ++i) {
            text += (i == 0 ? "" : " ") + ranking.code(neighbours[rank][i]);
        }
        text += '\n';
    }
    return text;
}

std::string gwtText(const Units& units, const Ranking& ranking, const std::string& layerName) {
    struct Row {
        std::uint32_t from, to;
        double length;
    };
    std::vector<Row> rows;
    for (const RankedPair& ranked : ranking.sorted) {
        rows.push_back({ranked.left, ranked.right, ranked.pair->length});
        rows.push_back({ranked.right, ranked.left, ranked.pair->length});
    }
    std::sort(rows.begin(), rows.end(),
              [](const Row& a, const Row& b) { return std::pair(a.from, a.to) < std::pair(b.from, b.to); });
    std::string text = head(units, layerName);
    for (const Row& row : rows) {
        text += ranking.code(row.from) + ' ' + ranking.code(row.to) + ' ' + numberText(row.length) + '\n';
    }
    return text;
}

} // namespace

std::optional<NeighbourFormat> neighbourFormatOf(const std::string& path) {
    const std::string ending = gis::foldCase(std::filesystem::path(path).extension().string());
    if (ending == ".csv") {
        return NeighbourFormat::Csv;
    }
    if (ending == ".gal") {
        return NeighbourFormat::Gal;
    }
    return ending == ".gwt" ? std::optional(NeighbourFormat::Gwt) : std::nullopt;
}

std::string neighbourText(NeighbourFormat format, const Units& units, std::span<const gis::NeighbourPair> pairs,
                          gis::Contact contact, const std::string& layerName) {
    std::vector<gis::NeighbourPair> wanted(pairs.begin(), pairs.end());
    if (contact == gis::Contact::Rook) {
        std::erase_if(wanted, [](const gis::NeighbourPair& pair) { return pair.contact != gis::Contact::Rook; });
    }
    const Ranking ranking(units, wanted);
    switch (format) {
    case NeighbourFormat::Gal:
        return galText(units, ranking, layerName);
    case NeighbourFormat::Gwt:
        return gwtText(units, ranking, layerName);
    default:
        return csvText(ranking);
    }
}

} // namespace diaban
