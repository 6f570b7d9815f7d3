// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/generator/unit_names.h"

#include "tests/support/generator/random.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <set>
#include <string_view>

namespace generator {

namespace {

using Words = std::vector<std::string_view>;

const Words kPlainFirst{"An",    "Bình", "Phú",   "Tân",   "Mỹ",  "Long", "Hòa",  "Vĩnh",
                        "Thạnh", "Đức",  "Phước", "Nghĩa", "Cát", "Hưng", "Thuận"};
const Words kPlainSecond{"Lộc",   "Thọ",   "Khánh", "Điền", "Châu",  "Thắng", "Hiệp",  "Minh",  "Phong",
                         "Trạch", "Hương", "Xuân",  "Lâm",  "Thành", "Giang", "Quang", "Trung", "Thủy"};
const Words kHillFirst{"Ba", "Sơn", "Trà", "Đăk", "Kon", "Ia", "Krông", "Măng", "Pờ", "Tu"};
const Words kHillSecond{"Nung", "Lập", "Kót",  "Mơ",  "Rông", "Liêng", "Pling", "Têng",
                        "Chai", "Nú",  "Mang", "Xên", "Bung", "Riêng", "Ghè",   "Tiêu"};

/// District names for hills and for the plain; the first hill districts get the awkward commune names.
constexpr std::array<std::string_view, 4> kHillDistricts{"Đăk Lâm", "Trà Liên", "Ba Hà", "Sơn Mộc"};
constexpr std::array<std::string_view, 4> kPlainDistricts{"Nghĩa Điền", "Cát Phong", "Long Triều", "Phước Khê"};

/// Names that joins by name stumble over.
const std::array<Words, 3> kAwkward{{{"Ba Tơ", "Ba Tô", "Ia H'Leo", "Đăk R'Lung"},
                                     {"Sơn Hà", "Sơn Hạ", "Kon Tơ-Lum", "Trà Bông", "Trà Bồng"},
                                     {"Tân An", "Mỹ Hòa", "Hòa Thủy"}}};
const Words kRepeated{"Tân An", "Mỹ Hòa"};
constexpr std::string_view kIslandName = "Hòn Sóc";

std::string digits(std::size_t number, std::size_t width) {
    std::string text = std::to_string(number);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

std::vector<std::size_t> membersOf(const Province& province, std::size_t district) {
    std::vector<std::size_t> members;
    for (std::size_t i = 0; i < province.communes.size(); ++i) {
        if (province.communes[i].district == district) {
            members.push_back(i);
        }
    }
    return members;
}

/// Districts behind the two towns, the hilliest first.
std::vector<std::size_t> byHills(const Province& province) {
    std::vector<double> mean(province.districts.size(), 0);
    for (std::size_t district = 0; district < mean.size(); ++district) {
        const auto members = membersOf(province, district);
        for (const std::size_t i : members) {
            mean[district] += province.communes[i].hills / static_cast<double>(members.size());
        }
    }
    std::vector<std::size_t> order(mean.size() - 2);
    std::iota(order.begin(), order.end(), 2);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return mean[a] > mean[b]; });
    return order;
}

std::size_t mostCentral(const Province& province, const std::vector<std::size_t>& members) {
    gis::Point mean;
    for (const std::size_t i : members) {
        mean.x += province.communes[i].seat.x / static_cast<double>(members.size());
        mean.y += province.communes[i].seat.y / static_cast<double>(members.size());
    }
    const auto away = [&](std::size_t i) {
        const gis::Point& seat = province.communes[i].seat;
        return (seat.x - mean.x) * (seat.x - mean.x) + (seat.y - mean.y) * (seat.y - mean.y);
    };
    return *std::min_element(members.begin(), members.end(), [&](auto a, auto b) { return away(a) < away(b); });
}

std::string inventName(const Commune& commune, Random& random) {
    const bool hill = commune.hills > 0.45;
    const Words& first = hill ? kHillFirst : kPlainFirst;
    const Words& second = hill ? kHillSecond : kPlainSecond;
    return std::string(first[random.below(first.size())]) + " " + std::string(second[random.below(second.size())]);
}

void nameDistricts(Province& province, const std::vector<std::size_t>& hilliest) {
    for (std::size_t i = 0; i < province.districts.size(); ++i) {
        province.districts[i].code = digits(91 + i, 3);
    }
    province.districts[0].name = "Thành phố Hải Khê";
    province.districts[1].name = "Thị xã Phú Vân";
    for (std::size_t i = 0; i < hilliest.size(); ++i) {
        const auto name = i < kHillDistricts.size() ? kHillDistricts[i] : kPlainDistricts[i - kHillDistricts.size()];
        province.districts[hilliest[i]].name = "Huyện " + std::string(name);
    }
}

void nameCommunes(Province& province, std::size_t district, const Words& given, std::set<std::string>& inProvince,
                  Random& random) {
    const auto members = membersOf(province, district);
    const std::size_t seat = mostCentral(province, members);
    std::set<std::string> used;
    std::size_t next = 0;
    for (const std::size_t i : members) {
        Commune& commune = province.communes[i];
        const bool town = district < 2 && commune.urban > 0.1;
        commune.kind = town ? "Phường" : "Xã";
        if (district >= 2 && i == seat) {
            commune.kind = "Thị trấn";
            commune.name = province.districts[district].name.substr(std::string_view("Huyện ").size());
        } else if (i == province.islandUnit) {
            commune.name = kIslandName;
        } else if (next < given.size()) {
            commune.name = given[next++];
        } else {
            do {
                commune.name = inventName(commune, random);
            } while (used.contains(commune.name) || inProvince.contains(commune.name));
        }
        used.insert(commune.name);
        inProvince.insert(commune.name);
    }
}

} // namespace

void nameUnits(Province& province, std::uint64_t seed) {
    const std::vector<std::size_t> hilliest = byHills(province);
    nameDistricts(province, hilliest);
    std::set<std::string> inProvince;
    for (const Words& given : kAwkward) {
        inProvince.insert(given.begin(), given.end());
    }
    Random random(keyOf(seed, 40));
    for (std::size_t district = 0; district < province.districts.size(); ++district) {
        const auto rank = std::find(hilliest.begin(), hilliest.end(), district) - hilliest.begin();
        const auto place = static_cast<std::size_t>(rank);
        Words given;
        if (place < 2) {
            given = kAwkward[place];
        } else if (place == hilliest.size() - 1) {
            given = kAwkward[2];
        } else if (place + 3 >= hilliest.size() && place < hilliest.size()) {
            given = kRepeated;
        }
        nameCommunes(province, district, given, inProvince, random);
    }
    for (std::size_t i = 0; i < province.communes.size(); ++i) {
        province.communes[i].code = digits(9'801 + 3 * i, 5);
    }
}

std::string riverName(std::size_t i) {
    constexpr std::array<std::string_view, 6> kNames{"Sông Trà Vân", "Sông Mẫu",    "Sông Đăk Lâm",
                                                     "Suối Ba Nung", "Suối R'Lung", "Sông Con"};
    return std::string(kNames[i % kNames.size()]);
}

} // namespace generator
