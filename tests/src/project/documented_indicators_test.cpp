// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// docs/indicators.md lists what the catalogue holds, no more and no less; its example is read by the real reader.
#include "src/project/known_indicators.h"
#include "src/project/read_indicator.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <regex>

namespace diaban {
namespace {

/// What the page says of an entry, in its own words.
std::string rowOf(const Indicator& entry) {
    const auto plain = [](double value) {
        std::ostringstream text;
        text << value;
        return text.str();
    };
    std::string what = entry.kind == IndicatorKind::Status ? "status" : "count";
    if (entry.kind == IndicatorKind::Share) {
        what = entry.numerator + " of " + entry.denominator + ", %";
    } else if (entry.kind == IndicatorKind::Rate) {
        what = entry.numerator + " per " + (entry.per == 1 ? "" : plain(entry.per) + ' ') + entry.denominator;
    }
    std::string better = !entry.direction ? "" : *entry.direction == Direction::More ? "more" : "less";
    better += entry.target ? ", target " + plain(*entry.target) : "";
    return "| `" + entry.key + "` | " + entry.name.vi + " | " + entry.name.en + " | " + what + " | " + better + " |\n";
}

TEST(DocumentedIndicators, areThoseOfTheCatalogue) {
    const std::string page = test::bytesOf(DIABAN_SOURCE_DIR "/docs/indicators.md");
    const IndicatorCatalogue known = knownIndicators();
    for (const Indicator& entry : known.entries()) {
        EXPECT_NE(page.find(rowOf(entry)), std::string::npos) << "missing or changed: " << rowOf(entry);
    }
    const std::regex row("\\| `[a-z0-9_]+` \\|");
    EXPECT_EQ(std::distance(std::sregex_iterator(page.begin(), page.end(), row), std::sregex_iterator()),
              static_cast<std::ptrdiff_t>(known.entries().size()));
}

TEST(DocumentedIndicators, theExampleIsRead) {
    const std::string page = test::bytesOf(DIABAN_SOURCE_DIR "/docs/indicators.md");
    const std::size_t begin = page.find("```yaml\n") + 8;
    YamlMap top("p.yaml", {}, YAML::Load(page.substr(begin, page.find("```", begin) - begin)));
    const auto indicators = readIndicators(top, knownIndicators());
    ASSERT_EQ(indicators.size(), 3U);
    EXPECT_EQ(indicators[1].target, 1.5);
    EXPECT_EQ(indicators[2].numerator, "night_patrols");
}

} // namespace
} // namespace diaban
