// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/heading_lines.h"

#include <QString>
#include <QStringList>
#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <vector>

namespace diaban {

namespace {

constexpr std::size_t kMostLines = 6; ///< longer headings are set as plain text

/// What a break costs, beside the square of how far its line is from the mean one, by the width.
constexpr double kBehindPause = 0; ///< a colon, a dash, the end of a sentence
constexpr double kBehindComma = 0.05;
constexpr double kBeforeAnd = 0.12;
constexpr double kBetweenWords = 0.22;
constexpr double kBeforeName = 0.35;
constexpr double kInsideWord = 0.7; ///< or a name

/// Vietnamese words of two syllables that titles of such maps are made of.
constexpr std::array<std::string_view, 81> kWords{
    "an ninh",     "an toàn",   "biên giới",    "bản đồ",       "bảo vệ",     "bảo đảm",    "cam kết",    "chuyển đổi",
    "chính quyền", "chỉ số",    "chỉ tiêu",     "công an",      "công tác",   "cơ quan",    "cơ sở",      "cư trú",
    "cụm liên",    "diện tích", "doanh nghiệp", "dân cư",       "dân phòng",  "dân phố",    "dân số",     "gia đình",
    "giao thông",  "giáp ranh", "hiệu quả",     "hoạt động",    "hành chính", "hòa giải",   "học sinh",   "hộ dân",
    "khu vực",     "kết quả",   "liên gia",     "liên kết",     "lực lượng",  "ma túy",     "mô hình",    "mật độ",
    "nghiệp vụ",   "người dân", "nhà trường",   "nhân dân",     "nông thôn",  "phong trào", "phân bố",    "phòng cháy",
    "phòng chống", "phụ nữ",    "quản lý",      "quần chúng",   "so sánh",    "số liệu",    "thanh niên", "thành phố",
    "thị trấn",    "thị xã",    "thực hiện",    "tiêu chuẩn",   "toàn dân",   "toàn quốc",  "toàn tỉnh",  "trung bình",
    "trường học",  "trật tự",   "trọng điểm",   "tuyên truyền", "tình hình",  "tệ nạn",     "tỉ lệ",      "tổ chức",
    "tổ quốc",     "tội phạm",  "tự quản",      "tỷ lệ",        "xây dựng",   "xã hội",     "đô thị",     "đơn vị",
    "đảm bảo"};

bool isPlainWord(const QString& one, const QString& next) {
    const std::string both = (one + QLatin1Char(' ') + next).toLower().toStdString();
    return std::ranges::any_of(kWords, [&](std::string_view word) {
        return both.starts_with(word) && (both.size() == word.size() ||
                                          std::string_view(",.:;)").find(both[word.size()]) != std::string_view::npos);
    });
}

bool isCapital(const QString& word) {
    return !word.isEmpty() && word.front().isUpper();
}

/// Roman numbers too: "quý III".
bool isNumber(const QString& word) {
    return !word.isEmpty() && (word.front().isDigit() || QStringLiteral("IVX").contains(word.front())) &&
           std::all_of(word.begin(), word.end(), [](QChar c) { return !c.isLower(); });
}

/// What a break between two words costs.
double breakCost(const QString& one, const QString& next) {
    const QChar end = one.back();
    const QString dashes = QStringLiteral("-–—·");
    if (QStringLiteral(":;.!?").contains(end) || (one.size() == 1 && dashes.contains(end))) {
        return kBehindPause;
    }
    if (next.size() == 1 && dashes.contains(next.front())) {
        return kInsideWord; // the dash stays with what is before it
    }
    if (end == QLatin1Char(',') || next.front() == QLatin1Char('(')) {
        return kBehindComma;
    }
    const QString small = next.toLower();
    if (isNumber(next) || isPlainWord(one, next) || (isCapital(one) && isCapital(next))) {
        return kInsideWord;
    }
    if (isCapital(next)) { // "tỉnh | Lào Cai"
        return kBeforeName;
    }
    return small == QStringLiteral("và") || small == QStringLiteral("and") ? kBeforeAnd : kBetweenWords;
}

/// The cheapest way to set words into a number of lines.
class Breaks {
public:
    Breaks(const QStringList& words, std::size_t lines, const TextFace& face, double size, double width)
        : m_words(words), m_lines(lines), m_width(width), m_space(textWidth(" ", face, size)) {
        m_until.push_back(0);
        for (const QString& word : words) {
            m_until.push_back(m_until.back() + textWidth(word.toStdString(), face, size) + m_space);
        }
    }

    /// Nothing where no way fits.
    [[nodiscard]] std::vector<std::string> best() const {
        const auto n = static_cast<std::size_t>(m_words.size());
        constexpr double kFar = std::numeric_limits<double>::infinity();
        std::vector<std::vector<double>> least(m_lines + 1, std::vector<double>(n + 1, kFar));
        std::vector<std::vector<std::size_t>> from(m_lines + 1, std::vector<std::size_t>(n + 1, 0));
        least[0][0] = 0;
        for (std::size_t line = 1; line <= m_lines; ++line) {
            for (std::size_t end = line; end <= n; ++end) {
                for (std::size_t start = line - 1; start < end; ++start) {
                    const double cost = least[line - 1][start] + costOf(start, end);
                    if (cost < least[line][end]) {
                        least[line][end] = cost;
                        from[line][end] = start;
                    }
                }
            }
        }
        std::vector<std::string> lines;
        if (least[m_lines][n] == kFar) {
            return lines;
        }
        for (std::size_t line = m_lines, end = n; line > 0; --line) {
            const std::size_t start = from[line][end];
            const QStringList words = m_words.mid(static_cast<qsizetype>(start), static_cast<qsizetype>(end - start));
            lines.insert(lines.begin(), words.join(QLatin1Char(' ')).toStdString());
            end = start;
        }
        return lines;
    }

private:
    [[nodiscard]] double costOf(std::size_t start, std::size_t end) const {
        const double length = m_until[end] - m_until[start] - m_space;
        if (length > m_width) {
            return std::numeric_limits<double>::infinity();
        }
        const double mean = (m_until.back() - m_space) / static_cast<double>(m_lines);
        const double uneven = (length - mean) / m_width;
        const auto last = static_cast<qsizetype>(end);
        return uneven * uneven +
               (end == static_cast<std::size_t>(m_words.size()) ? 0 : breakCost(m_words[last - 1], m_words[last]));
    }

    QStringList m_words;
    std::vector<double> m_until; ///< width of the words before each, with their spaces
    std::size_t m_lines;
    double m_width, m_space;
};

} // namespace

std::vector<std::string> headingLines(const std::string& text, const TextFace& face, double size, double width) {
    std::vector<std::string> plain = wrapText(text, face, size, width);
    if (plain.size() < 2 || plain.size() > kMostLines) {
        return plain;
    }
    QStringList words = QString::fromStdString(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString& word : words) {
        word.replace(QChar::Nbsp, QLatin1Char(' '));
    }
    std::vector<std::string> lines = Breaks(words, plain.size(), face, size, width).best();
    return lines.empty() ? plain : lines;
}

} // namespace diaban
