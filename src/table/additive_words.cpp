// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/additive_words.h"

#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>
#include <vector>

namespace diaban {

namespace {

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The words of a header, in small letters.
class Words {
public:
    explicit Words(std::string_view header) {
        for (const char c : nameKey(header)) {
            const bool letter = static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c));
            if (letter) {
                m_text += c;
            } else if ((c == '.' || c == ',') && !m_text.empty() && std::isdigit(m_text.back())) {
                continue; // 1.000
            } else if (!m_text.ends_with(' ')) {
                m_text += ' ';
            }
        }
        m_text += m_text.ends_with(' ') ? "" : " ";
        m_plain = isAscii(m_text);
    }

    [[nodiscard]] bool hold(std::string_view words) const { return m_text.find(spaced(words)) != std::string::npos; }
    [[nodiscard]] bool beginWith(std::string_view words) const { return m_text.starts_with(spaced(words)); }
    [[nodiscard]] bool are(std::string_view words) const { return m_text == spaced(words); }
    [[nodiscard]] bool plain() const noexcept { return m_plain; }

    /// "trên 1.000 dân", "trên 100 hộ", "trên một km²"; not "trên 60 tuổi", and not "trên 5 người".
    [[nodiscard]] bool sayPerSoMany() const {
        static constexpr std::array<std::string_view, 8> kOf{" dân ", " hộ ", " người ", " km",
                                                             " dan ", " ho ", " nguoi ", " ha "};
        for (const std::string_view per : {" trên ", " tren ", " per "}) {
            const std::size_t at = m_text.find(per);
            if (at == std::string::npos) {
                continue;
            }
            std::string_view rest = std::string_view(m_text).substr(at + per.size());
            const std::size_t end = rest.find(' ');
            const std::string_view number = rest.substr(0, end);
            const bool digits = std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
            const bool many = digits && !number.empty() && (number.size() >= 3 || number == "1");
            rest =
                many || number == "một" || number == "mot" || number == "vạn" ? rest.substr(end) : std::string_view();
            if (std::ranges::any_of(kOf, [&](std::string_view of) { return rest.starts_with(of); }) ||
                (per == " per " && many)) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] std::string spaced(std::string_view words) const {
        std::string text(1, ' ');
        text.append(m_plain ? withoutMarks(words) : std::string(words));
        text.push_back(' ');
        return text;
    }
    static std::string withoutMarks(std::string_view words) {
        std::string text;
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find(' ', begin), words.size());
            if (begin > 0) {
                text.push_back(' ');
            }
            text.append(plainKey(words.substr(begin, end - begin)));
            begin = end + 1;
        }
        return text;
    }

    std::string m_text = std::string(1, ' '); ///< each word between spaces
    bool m_plain = false;
};

template <std::size_t n> bool holdsOne(const Words& header, const std::array<std::string_view, n>& words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return header.hold(word); });
}

template <std::size_t n> bool beginsWithOne(const Words& header, const std::array<std::string_view, n>& words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return header.beginWith(word); });
}

template <std::size_t n> bool isOne(const Words& header, const std::array<std::string_view, n>& words) {
    return std::ranges::any_of(words, [&](std::string_view word) { return header.are(word); });
}

bool saysPer(const std::string& header) {
    static constexpr std::array<std::string_view, 13> kPer{"/km",   "/ha",     "/người", "/hộ",      "/1.000",
                                                           "/1000", "/10.000", "/10000", "/100.000", "/100000",
                                                           "/thôn", "/dân",    "/khẩu"};
    std::string key = nameKey(header);
    std::erase(key, ' ');
    return std::ranges::any_of(kPer, [&](std::string_view per) { return key.find(per) != std::string::npos; });
}

} // namespace

bool saysRatio(const std::string& header) {
    static constexpr std::array<std::string_view, 48> kWords{
        "độ cao",     "khoảng cách", "cao nhất",  "thấp nhất",  "quy mô hộ", "tuổi thọ", "phần trăm",  "tỷ lệ",
        "tỉ lệ",      "tỷ trọng",    "tỉ trọng",  "tỷ suất",    "tỉ suất",   "xác suất", "mật độ",     "bình quân",
        "trung bình", "trung vị",    "đầu người", "hệ số",      "chỉ số",    "tốc độ",   "mức độ",     "độ che phủ",
        "so với",     "nhiệt độ",    "bq",        "tb",         "tl",        "percent",  "per capita", "median",
        "mean",       "average",     "avg",       "index",      "rank",      "ranking",  "density",    "share",
        "rate",       "ratio",       "score",     "percentage", "pct",       "per km2",  "per person", "per household"};
    // As plainKey writes them: headers whose words run together.
    static constexpr std::array<std::string_view, 4> kTogether{"tyle", "tile", "matdo", "binhquan"};
    const Words words(header);
    const std::string plain = plainKey(header);
    const bool together =
        header.find(' ') == std::string::npos &&
        std::ranges::any_of(kTogether, [&](std::string_view word) { return plain.starts_with(word); });
    const bool points = words.beginWith("điểm") || words.are("số điểm") || words.are("tổng điểm") ||
                        words.are("tổng số điểm") || words.hold("điểm số");
    const bool each = !words.plain() && words.hold("mỗi");
    return header.find('%') != std::string::npos || header.find("‰") != std::string::npos || together || points ||
           each || holdsOne(words, kWords) || words.sayPerSoMany() || saysPer(header);
}

bool saysLabel(const std::string& header) {
    static constexpr std::array<std::string_view, 30> kWhole{
        "stt",    "tt",     "số tt", "sott",  "số thứ tự",  "id",        "fid",         "objectid",
        "no",     "code",   "vùng",  "kỳ",    "kỳ báo cáo", "năm",       "năm báo cáo", "năm thành lập",
        "quý",    "tháng",  "cấp",   "nhóm",  "phân loại",  "phân nhóm", "month",       "quarter",
        "period", "region", "zone",  "class", "type",       "grade"};
    static constexpr std::array<std::string_view, 10> kBeginnings{
        "xếp hạng", "thứ hạng", "hạng", "xếp loại", "loại", "khu vực", "vùng miền", "vùng kinh tế", "đạt", "không đạt"};
    // As plainKey writes them: headers whose words run together.
    static constexpr std::array<std::string_view, 6> kTogether{"maxa",   "maphuong", "mahuyen",
                                                               "matinh", "madonvi",  "maso"};
    const Words words(header);
    const std::string plain = plainKey(header);
    static constexpr std::array<std::string_view, 4> kOthers{"nam", "ky", "quy", "dat"}; // men, signed, funds, land
    const bool other = words.plain() && (isOne(words, kOthers) || words.beginWith("dat"));
    const bool code = words.beginWith("mã") && (!words.plain() || words.are("ma")); // "ma tuy"
    return (!other && (isOne(words, kWhole) || beginsWithOne(words, kBeginnings))) || code || plain == "sothutu" ||
           plain.ends_with("code") ||
           std::ranges::any_of(kTogether, [&](std::string_view word) { return plain.starts_with(word); });
}

bool saysCount(const std::string& header) {
    static constexpr std::array<std::string_view, 6> kBeginnings{"số",        "tổng số", "tổng",
                                                                 "number of", "total",   "no of"};
    static constexpr std::array<std::string_view, 57> kWords{
        "hộ",           "người",      "nhân khẩu",  "khẩu",     "dân số",     "dân",      "mô hình", "vụ",
        "vụ việc",      "đội",        "cuộc",       "lượt",     "camera",     "ký",       "đơn",     "buổi",
        "xã",           "phường",     "thôn",       "xóm",      "bản",        "khu phố",  "ấp",      "trường",
        "cơ sở",        "đối tượng",  "học sinh",   "phụ nữ",   "nam",        "nữ",       "cán bộ",  "thành viên",
        "hội viên",     "đảng viên",  "trường hợp", "gia đình", "tin",        "bài",      "lớp",     "tờ rơi",
        "doanh nghiệp", "khu dân cư", "nhà",        "chiếc",    "households", "people",   "persons", "population",
        "cases",        "men",        "women",      "teams",    "hamlets",    "meetings", "cameras", "members",
        "count"};
    const Words words(header);
    return beginsWithOne(words, kBeginnings) || holdsOne(words, kWords) || (!words.plain() && words.hold("tổ"));
}

} // namespace diaban
