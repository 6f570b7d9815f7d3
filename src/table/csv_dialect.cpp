// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/csv_dialect.h"

#include "src/table/csv_records.h"

#include <algorithm>
#include <array>
#include <map>

namespace diaban {

namespace {

constexpr std::size_t kSampleBytes = 262'144;
constexpr std::size_t kSampleRecords = 100;
constexpr double kTitleAboveHeader = 0.5;    ///< the first record is no header of this dialect
constexpr double kLineOfOtherDialect = 0.25; ///< the first record is a title whose text this separator splits
constexpr std::array<char, 4> kCandidates{'\t', ';', ',', '|'};
constexpr double kSpaceWeight = 0.5;
constexpr double kNearlyAsGood = 0.95;

struct Evidence {
    double score = 0.0;
    std::size_t fields = 1;
};

struct Sample {
    std::vector<std::size_t> counts; ///< fields of each record that is not blank
    std::size_t separators = 0;
    std::size_t beforeSpace = 0;
    std::vector<std::array<std::size_t, kCandidates.size()>>
        others; ///< each candidate within fields of the first lines
};

constexpr std::size_t kTitleLines = 8;

std::array<std::size_t, kCandidates.size()> candidatesWithin(const std::vector<CsvField>& fields) {
    std::array<std::size_t, kCandidates.size()> counts{};
    for (const CsvField& field : fields) {
        for (std::size_t i = 0; i < kCandidates.size() && !field.quoted; ++i) {
            counts.at(i) += static_cast<std::size_t>(std::ranges::count(field.raw, kCandidates.at(i)));
        }
    }
    return counts;
}

/// Titles with commas in them above "TT;Đơn vị;Số hộ": below the lines that this separator splits comes one that it
/// does not, and that has as many of another separator as the line after it.
bool splitsTitles(const Sample& sample) {
    const auto header = std::ranges::find(sample.counts, std::size_t{1});
    const auto at = static_cast<std::size_t>(header - sample.counts.begin());
    if (at == 0 || at + 1 >= sample.others.size()) {
        return false;
    }
    for (std::size_t i = 0; i < kCandidates.size(); ++i) {
        if (sample.others[at].at(i) >= 2 && sample.others[at].at(i) == sample.others[at + 1].at(i)) {
            return true;
        }
    }
    return false;
}

Sample sampleOf(std::string_view text, char separator) {
    Sample sample;
    CsvRecords records(text, separator, text.size());
    std::vector<CsvField> fields;
    while (sample.counts.size() < kSampleRecords && records.next(fields)) {
        if (records.unclosedQuote() && !sample.counts.empty()) {
            break;
        }
        if (fields.size() == 1 && fields[0].raw.empty()) {
            continue;
        }
        sample.counts.push_back(fields.size());
        if (sample.others.size() < kTitleLines) {
            sample.others.push_back(candidatesWithin(fields));
        }
        sample.separators += fields.size() - 1;
        for (std::size_t i = 1; i < fields.size(); ++i) {
            sample.beforeSpace += fields[i].raw.starts_with(' ') ? 1U : 0U;
        }
    }
    return sample;
}

Evidence evidenceFor(std::string_view text, char separator) {
    const auto sample = sampleOf(text, separator);
    if (sample.counts.empty()) {
        return {};
    }
    std::map<std::size_t, std::size_t> frequency;
    for (const auto count : sample.counts) {
        ++frequency[count];
    }
    const bool titles = splitsTitles(sample);
    const bool headerSplits = sample.counts.front() > 1 && !titles;
    if (!headerSplits && frequency.size() > 1) {
        frequency.erase(1); // titles and notes of a report say nothing of its rows
    }
    const auto usual = std::max_element(frequency.begin(), frequency.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    const auto fields = headerSplits ? sample.counts.front() : usual->first;
    if (fields < 2) {
        return {};
    }
    const double same = static_cast<double>(frequency[fields]) / static_cast<double>(sample.counts.size());
    const double spaced = static_cast<double>(sample.beforeSpace) / static_cast<double>(sample.separators);
    const double weight = headerSplits ? 1.0 : titles ? kLineOfOtherDialect : kTitleAboveHeader;
    return {same * (1.0 - kSpaceWeight * spaced) * weight, fields};
}

bool better(const Evidence& a, const Evidence& b) {
    return a.score != b.score ? a.score > b.score : a.fields > b.fields;
}

} // namespace

SeparatorLine separatorLine(std::string_view text) noexcept {
    if (text.size() < 5 || (text[0] | 32) != 's' || (text[1] | 32) != 'e' || (text[2] | 32) != 'p' || text[3] != '=') {
        return {};
    }
    if (text.size() == 5) {
        return {text[4], 5};
    }
    if (text[5] == '\r') {
        return {text[4], text.size() > 6 && text[6] == '\n' ? 7U : 6U};
    }
    return text[5] == '\n' ? SeparatorLine{text[4], 6} : SeparatorLine{};
}

SeparatorChoice chooseSeparator(std::string_view text) {
    // Among equals the first stands: a tab is never part of a text, and ';' is what Excel writes where the comma is
    // the decimal sign.
    const auto sample = text.substr(0, kSampleBytes);
    SeparatorChoice choice;
    Evidence best;
    std::array<Evidence, kCandidates.size()> all;
    for (std::size_t i = 0; i < kCandidates.size(); ++i) {
        all[i] = evidenceFor(sample, kCandidates[i]);
        if (better(all[i], best)) {
            best = all[i];
            choice.separator = kCandidates[i];
        }
    }
    for (std::size_t i = 0; i < kCandidates.size(); ++i) {
        if (kCandidates[i] != choice.separator && best.score > 0 && all[i].score >= kNearlyAsGood * best.score) {
            choice.runnerUp = kCandidates[i];
        }
    }
    return choice;
}

} // namespace diaban
