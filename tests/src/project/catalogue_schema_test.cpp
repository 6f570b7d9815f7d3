// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// data/indicators.yaml keeps to its schema, and the project schema knows its keys.
#include "src/cartography/palette.h"
#include "src/project/known_indicators.h"
#include "tests/support/json_schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <yaml-cpp/yaml.h>

namespace diaban {
namespace {

TEST(CatalogueSchema, takesTheCatalogue) {
    const YAML::Node catalogue = YAML::LoadFile(DIABAN_SOURCE_DIR "/data/indicators.yaml");
    EXPECT_THAT(test::JsonSchema("indicators.schema.json").faults(test::yamlAsJson(catalogue)), testing::IsEmpty());
    YAML::Node broken = YAML::LoadFile(DIABAN_SOURCE_DIR "/data/indicators.yaml");
    broken[0].remove("name");
    EXPECT_THAT(test::JsonSchema("indicators.schema.json").faults(test::yamlAsJson(broken)),
                testing::Not(testing::IsEmpty()));
}

TEST(ProjectSchema, knowsTheKeysOfTheCatalogueByTheirKind) {
    const nlohmann::json definitions = test::schemaFile("project.schema.json")["definitions"];
    std::map<std::string, std::vector<std::string>> keys;
    for (const Indicator& indicator : knownIndicators().entries()) {
        constexpr std::array kNames{"knownCount", "knownShare", "knownRate", "knownStatus"};
        keys[kNames.at(static_cast<std::size_t>(indicator.kind))].push_back(indicator.key);
    }
    for (const auto& [name, known] : keys) {
        EXPECT_EQ(definitions[name]["enum"].get<std::vector<std::string>>(), known)
            << "put the keys of data/indicators.yaml into data/schema/project.schema.json, in their order";
    }
}

TEST(ProjectSchema, suggestsEveryPalette) {
    const nlohmann::json schema = test::schemaFile("project.schema.json");
    EXPECT_EQ(schema["definitions"]["map"]["properties"]["palette"]["examples"].get<std::vector<std::string>>(),
              paletteNames());
}

} // namespace
} // namespace diaban
