// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/header_words.h"

#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

namespace diaban {

namespace {

bool isSeparator(char letter) {
    return std::string_view(" ()[]{},;:/\\-_*\n\t").find(letter) != std::string_view::npos;
}

/// The words of a header without marks, each between spaces: " dan so nguoi ". A % stays.
std::string wordsOf(std::string_view header) {
    std::string words = " ";
    for (std::size_t at = 0; at < header.size();) {
        std::size_t end = at;
        while (end < header.size() && !isSeparator(header[end])) {
            ++end;
        }
        const auto word = header.substr(at, end - at);
        const std::string plain = plainKey(word);
        words += plain.empty() ? "" : plain + ' ';
        words += word.find('%') != std::string_view::npos ? "% " : "";
        at = end + 1;
    }
    return words;
}

bool hasAny(const std::string& words, std::initializer_list<std::string_view> list) {
    return std::any_of(list.begin(), list.end(), [&words](std::string_view word) {
        return words.find(' ' + std::string(word) + ' ') != std::string::npos;
    });
}

bool beginsWithAny(const std::string& words, std::initializer_list<std::string_view> list) {
    return std::any_of(list.begin(), list.end(),
                       [&words](std::string_view word) { return words.starts_with(' ' + std::string(word) + ' '); });
}

/// Numbers that name things: "Số hiệu", "Số quyết định".
bool saysIdentifier(const std::string& words) {
    return beginsWithAny(words, {"so hieu", "so thu tu", "so tt", "so nha", "so quyet dinh", "so qd", "so van ban",
                                 "so cong van", "so nghi quyet", "so ke hoach", "so dien thoai", "so dt",
                                 "so tai khoan", "so cmnd", "so cccd", "so giay", "so ky hieu"});
}

/// Marks given: "Số điểm thi đua", "Điểm"; not places ("Số điểm trường") or moments ("Dân số tại thời điểm").
bool saysScore(const std::string& words) {
    return beginsWithAny(words, {"diem", "so diem", "tong diem"})
               ? !hasAny(words,
                         {"diem truong", "diem cau", "diem dan cu", "diem buu dien", "diem ban", "diem sinh hoat",
                          "diem du lich", "diem den", "diem nong", "diem tap ket", "diem quan trac"})
               : hasAny(words, {"diem thi dua", "diem so", "diem danh gia", "diem cham", "diem dat", "diem thuong"});
}

} // namespace

bool saysWholeCounts(std::string_view header) {
    const std::string words = wordsOf(header);
    const bool more = words.find(' ', 1) + 1 < words.size(); // "Số" alone says nothing
    const bool counts = (more && beginsWithAny(words, {"so"})) ||
                        beginsWithAny(words, {"tong so", "dan so", "number of", "population", "households", "count"}) ||
                        hasAny(words, {"dan so", "so ho", "so nguoi", "so luong", "nhan khau"});
    return counts && !saysIdentifier(words) && !saysMeasure(header) && !saysThousands(header);
}

bool saysThousands(std::string_view header) {
    const std::string words = wordsOf(header);
    return hasAny(words, {"nghin", "ngan", "1000", "000", "trieu", "ty dong", "ty vnd", "thousand", "thousands",
                          "million", "millions", "k"}) ||
           words.ends_with(" ty ") || header.find("1.000") != std::string_view::npos ||
           header.find("1,000") != std::string_view::npos;
}

bool saysMeasure(std::string_view header) {
    const std::string words = wordsOf(header);
    return saysSize(header) || words.ends_with(" dong ") ||
           hasAny(words, {"tien", "vnd", "von", "gia tri", "kinh phi", "so thu", "so chi", "ngan sach", "amount"});
}

bool saysSize(std::string_view header) {
    const std::string words = wordsOf(header);
    return saysScore(words) ||
           hasAny(words,
                  {"%",         "ty le",       "ti le",     "ty trong",  "mat do",     "binh quan",   "trung binh",
                   "dien tich", "km",          "km2",       "ha",        "m2",         "m3",          "tan",
                   "kg",        "lit",         "he so",     "chi so",    "muc",        "share",       "rate",
                   "average",   "area",        "kinh do",   "vi do",     "chieu dai",  "chieu rong",  "chieu cao",
                   "do dai",    "khoang cach", "san luong", "nang suat", "khoi luong", "trong luong", "length",
                   "distance",  "density",     "percent",   "score"});
}

bool isUnitWord(std::string_view text) {
    static constexpr std::array<std::string_view, 50> kUnits{
        "nguoi",       "ho",        "khau",    "nhan khau", "lao dong",   "hoc sinh", "luot",  "luot nguoi", "vu",
        "ca",          "km",        "km2",     "ha",        "m",          "m2",       "m3",    "%",          "dong",
        "vnd",         "tan",       "ta",      "kg",        "con",        "cai",      "chiec", "can",        "lop",
        "truong",      "giuong",    "mo hinh", "co so",     "cong trinh", "du an",    "tram",  "may",        "diem",
        "lit",         "mm",        "cm",      "do",        "ngay",       "thang",    "nam",   "gio",        "dvt",
        "don vi tinh", "nguoi km2", "ta ha",   "tan ha",    "ho ngheo"};
    static constexpr std::array<std::string_view, 5> kTimes{"nghin ", "ngan ", "trieu ", "ty ", "1000 "};
    std::string words;
    for (std::size_t at = 0; at < text.size(); ++at) { // "Km²"
        if (text.substr(at).starts_with("²") || text.substr(at).starts_with("³")) {
            words += text.substr(at).starts_with("²") ? '2' : '3';
            ++at;
        } else {
            words += text[at];
        }
    }
    words = wordsOf(words);
    std::string_view unit = std::string_view(words).substr(1);
    for (const auto times : kTimes) {
        unit.remove_prefix(unit.starts_with(times) && unit.size() > times.size() ? times.size() : 0);
    }
    return !unit.empty() && std::find(kUnits.begin(), kUnits.end(), unit.substr(0, unit.size() - 1)) != kUnits.end();
}

bool saysDay(std::string_view header) {
    return hasAny(wordsOf(header), {"ngay", "ra quan", "sinh nhat", "khai mac", "thoi gian", "thoi diem", "thoi han",
                                    "han", "date", "day"});
}

bool saysDocument(std::string_view header) {
    const std::string words = wordsOf(header);
    return saysIdentifier(words) || hasAny(words, {"quyet dinh", "nghi quyet", "cong van", "van ban", "ke hoach",
                                                   "to trinh", "bao cao", "chi thi", "thong bao"});
}

bool saysPartOfTotal(std::string_view header) {
    const auto slash = header.find('/');
    if (slash == std::string_view::npos) {
        return false;
    }
    const std::string below = wordsOf(header.substr(slash + 1));
    return beginsWithAny(below, {"tong", "tong so", "total", "all"}) && !beginsWithAny(below, {"tong ket"});
}

} // namespace diaban
