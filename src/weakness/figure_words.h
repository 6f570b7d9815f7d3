// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"
#include "src/message/catalogue.h"
#include "src/weakness/weak_areas.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// The first letter small, unless the first word is one of capitals (ANTT).
[[nodiscard]] std::string lowerFirst(const std::string& text);
/// The first letter as a capital.
[[nodiscard]] std::string upperFirst(const std::string& text);

/// Half away from zero.
[[nodiscard]] double rounded(double value, int decimals);

/// Numbers of one indicator in words of one language.
class FigureWords {
public:
    /// `whole`: its values are whole numbers, where it is a count.
    FigureWords(const Indicator& indicator, const Catalogue& catalogue, bool whole = true);

    /// As many decimals as the indicator says, more where `value` would else look like one of the others, which it is
    /// not.
    [[nodiscard]] int decimalsToTell(double value, const std::vector<std::optional<double>>& others) const;
    /// "62,4 %", "0,63 tổ/thôn".
    [[nodiscard]] std::string value(double value, int decimals) const;
    /// The same where the name does not stand beside it: "16,7 trên 1.000 hộ".
    [[nodiscard]] std::string alone(double value, int decimals) const;
    /// The same with as few decimals as it needs: "85 %".
    [[nodiscard]] std::string stated(double value) const;
    /// The difference of two numbers as they are written with these decimals: "22,6 điểm phần trăm".
    [[nodiscard]] std::string difference(double one, double other, int decimals) const;

private:
    [[nodiscard]] std::string number(double value, int decimals) const;
    [[nodiscard]] std::string withUnit(const std::string& number) const;

    const Indicator& m_indicator;
    const Catalogue& m_catalogue;
    int m_decimals = 0;
    bool m_whole;       ///< written without decimals that are zero
    std::string m_unit; ///< empty where the name says it
};

/// What a figure counts, to be put behind a number: "hộ đã ký cam kết", "thôn, khu dân cư".
[[nodiscard]] std::string countedName(const Study& study, const IndicatorCatalogue& known, const std::string& key,
                                      Language language);

} // namespace diaban
