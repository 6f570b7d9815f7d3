// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/number_range.h"

#include <cmath>
#include <limits>
#include <optional>
#include <string>

namespace diaban {

namespace {

/// As the option itself will read it; nothing where it is no finite number.
std::optional<double> finiteNumber(const std::string& text) {
    double number = 0;
    return CLI::detail::lexical_cast(text, number) && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace

CLI::Validator numberBetween(const Session& session, double least, double most) {
    const auto check = [&session, least, most](const std::string& text) {
        const std::optional<double> number = finiteNumber(text);
        if (number && *number >= least && *number <= most) {
            return std::string();
        }
        return std::isfinite(most)
                   ? session.text({"usage.number_between", {{"value", text}, {"least", least}, {"most", most}}})
                   : session.text({"usage.number_from", {{"value", text}, {"least", least}}});
    };
    return {check, std::string()};
}

CLI::Validator numberFrom(const Session& session, double least) {
    return numberBetween(session, least, std::numeric_limits<double>::infinity());
}

} // namespace diaban
