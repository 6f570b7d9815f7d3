// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// A tidy table, dressed as a report in many ways, is the same table again.
#include "tests/src/table/text_grid.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace diaban {
namespace {

using test::Rows;

/// A report with districts over communes; which of its lines are there is drawn from `random`.
class Report {
public:
    explicit Report(std::uint32_t seed) : m_random(seed) {
        static const std::vector<std::string> kNames{"An Hòa",     "Cộng Hòa", "Tổng Cọt",
                                                     "Toàn Thắng", "Quản Bạ",  "Tịnh Khê"};
        const std::size_t districts = 1 + below(4);
        for (std::size_t d = 0; d < districts; ++d) {
            m_districts.push_back((below(3) == 0 ? "Thị xã D" : "Huyện D") + std::to_string(d + 1));
            for (std::size_t c = 0, count = 2 + below(5); c < count; ++c) {
                const std::string name =
                    (below(2) == 0 ? "Xã " : "Phường ") + kNames[below(kNames.size())] + ' ' + std::to_string(c);
                const auto households = 100 + below(9'000);
                m_communes.push_back({d, name, households, below(households)});
            }
        }
        m_numbered = below(2) == 0;
    }

    [[nodiscard]] std::string tidy(bool withParent) const {
        std::string text = m_numbered ? "TT|Đơn vị|Tổng số hộ|Đã ký" : "Đơn vị|Tổng số hộ|Đã ký";
        text += withParent ? "|Đơn vị cấp trên" : "";
        std::size_t number = 0;
        std::size_t district = 0;
        for (const Commune& commune : m_communes) {
            number = commune.district == district ? number + 1 : 1;
            district = commune.district;
            text += '\n';
            text += m_numbered ? std::to_string(number) + '|' : "";
            text += commune.name + '|' + std::to_string(commune.households) + '|' + std::to_string(commune.pledged);
            text += withParent ? '|' + m_districts[district] : "";
        }
        return text;
    }

    [[nodiscard]] Rows dressed() {
        Rows rows;
        const auto line = [&](const std::string& text) { rows.push_back({text}); };
        if (below(2) == 0) {
            rows.push_back({"UBND TỈNH X", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"});
            rows.push_back({"CÔNG AN TỈNH", "", "Độc lập - Tự do - Hạnh phúc"});
        }
        line("BIỂU TỔNG HỢP KẾT QUẢ KÝ CAM KẾT");
        if (below(2) == 0) {
            rows.push_back({"", "", "Đơn vị tính: hộ"});
        }
        add(rows, "TT", {"Đơn vị", "Tổng số hộ", "Đã ký"});
        if (below(2) == 0) {
            add(rows, "(1)", {"(2)", "(3)", "(4)"});
        }
        const bool totalAbove = below(3) == 0;
        if (totalAbove) {
            addSum(rows, "Toàn tỉnh", 0, m_communes.size());
        }
        addDistricts(rows);
        if (!totalAbove) {
            addSum(rows, "Tổng cộng", 0, m_communes.size());
        }
        line("Ghi chú: số liệu đến 30/9/2025");
        rows.push_back({"", "", "X, ngày 3 tháng 10 năm 2025"});
        rows.push_back({"NGƯỜI LẬP BIỂU", "", "TRƯỞNG PHÒNG"});
        rows.push_back({"", "", "Nguyễn Văn A"});
        return rows;
    }

private:
    struct Commune {
        std::size_t district;
        std::string name;
        std::size_t households, pledged;
    };

    std::size_t below(std::size_t limit) { return m_random() % limit; }

    void add(Rows& rows, const std::string& number, const std::vector<std::string>& cells) const {
        rows.emplace_back();
        if (m_numbered) {
            rows.back().push_back(number);
        }
        rows.back().insert(rows.back().end(), cells.begin(), cells.end());
    }

    void addSum(Rows& rows, const std::string& label, std::size_t first, std::size_t end,
                const std::string& number = "") const {
        std::size_t households = 0;
        std::size_t pledged = 0;
        for (std::size_t i = first; i < end; ++i) {
            households += m_communes[i].households;
            pledged += m_communes[i].pledged;
        }
        add(rows, number, {label, std::to_string(households), std::to_string(pledged)});
    }

    void addDistricts(Rows& rows) {
        const auto way = below(3); // alone, with its figures, alone and "Cộng" below
        std::size_t at = 0;
        for (std::size_t d = 0; d < m_districts.size(); ++d) {
            std::size_t end = at;
            while (end < m_communes.size() && m_communes[end].district == d) {
                ++end;
            }
            const std::string roman = std::vector<std::string>{"I", "II", "III", "IV"}.at(d);
            if (way == 1) {
                addSum(rows, m_districts[d], at, end, roman);
            } else {
                add(rows, roman, {m_districts[d]});
            }
            for (std::size_t i = at; i < end; ++i) {
                const Commune& commune = m_communes[i];
                add(rows, std::to_string(i - at + 1),
                    {commune.name, std::to_string(commune.households), std::to_string(commune.pledged)});
            }
            if (way == 2) {
                addSum(rows, d % 2 == 0 ? "Cộng" : "Cộng " + m_districts[d], at, end);
            }
            at = end;
        }
    }

    std::mt19937 m_random;
    std::vector<std::string> m_districts;
    std::vector<Commune> m_communes;
    bool m_numbered = false;
};

TEST(WrappedTable, IsTheTidyTableAgain) {
    for (std::uint32_t seed = 1; seed <= 300; ++seed) {
        Report report(seed);
        gis::Problems told;
        const Table table = tableOf(test::gridOf(report.dressed()), {}, told);
        ASSERT_EQ(test::drawn(table), report.tidy(true)) << "seed " << seed;
        EXPECT_EQ(told.warnings(), 0U) << "seed " << seed;
        EXPECT_EQ(told.count("sheet.sum_differs"), 0U);
        for (const CheckSum& sum : table.checkSums) {
            EXPECT_EQ(sum.compared, 2U) << "seed " << seed << " row " << sum.row;
        }
    }
}

TEST(WrappedTable, ATidyTableIsLeftAsItIs) {
    for (std::uint32_t seed = 1; seed <= 100; ++seed) {
        Report report(seed);
        gis::Problems told;
        const std::string tidy = report.tidy(true);
        const Table table = tableOf(test::gridOf(tidy), {}, told);
        ASSERT_EQ(test::drawn(table), tidy) << "seed " << seed;
        EXPECT_EQ(table.rowNumbers.front(), 2U);
        EXPECT_TRUE(table.checkSums.empty());
        EXPECT_FALSE(table.derivedParent);
        EXPECT_TRUE(told.list().empty()) << told.list().front().message.id;
    }
}

TEST(WrappedTable, AWrongSumIsToldWithBothFigures) {
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
        Report report(seed);
        Rows rows = report.dressed();
        for (auto& row : rows) {
            const auto label =
                std::ranges::find_if(row, [](const auto& cell) { return cell == "Tổng cộng" || cell == "Toàn tỉnh"; });
            if (label != row.end()) {
                row.back() = std::to_string(std::stoul(row.back()) + 1);
            }
        }
        gis::Problems told;
        const Table table = tableOf(test::gridOf(rows), {}, told);
        EXPECT_EQ(test::drawn(table), report.tidy(true));
        EXPECT_EQ(told.count("sheet.sum_differs"), 1U) << "seed " << seed;
    }
}

} // namespace
} // namespace diaban
