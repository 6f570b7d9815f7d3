// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/read_geojson.h"
#include "tests/gis/io/both_roads.h"
#include "tests/gis/io/geojson_text.h"
#include "tests/support/rounds.h"

#include <random>

namespace gis::test {
namespace {

using namespace geojson;

std::string randomValue(std::mt19937& random, unsigned kind) {
    switch (kind) {
    case 0:
        return std::to_string(static_cast<std::int64_t>(random()) - 2'000'000'000);
    case 1:
        return std::to_string(static_cast<double>(random()) / 1e7 - 100);
    case 2:
        return random() % 2 == 0 ? "true" : "false";
    default:
        return random() % 3 == 0 ? R"("Xã \"Đ\"")" : "\"" + std::to_string(random()) + "\"";
    }
}

std::string randomRing(std::mt19937& random) {
    const auto number = [&random] { return std::to_string(static_cast<double>(random()) / 4e7); };
    std::string ring = "[";
    const std::string first = "[" + number() + "," + number() + "]";
    for (unsigned i = 0; i < 3 + random() % 40; ++i) {
        ring += (i == 0 ? first : "[" + number() + "," + number() + "]") + ",";
    }
    return ring + first + "]";
}

/// Many features, so that there are several blocks for both threads, with types that widen on the way.
TEST(RoadsOfLargeGeoJson, agreeOnLayersOfManyBlocks) {
    std::mt19937 random(5); // the same layers each run
    for (unsigned run = 0; run < diaban::test::rounds(4U); ++run) {
        const TempFolder folder;
        const std::string path = folder / "x.geojson";
        std::vector<std::string> features;
        for (unsigned i = 0; i < 6000; ++i) {
            std::string properties = R"({"code":"0)" + std::to_string(i) + "\"";
            for (unsigned column = 0; column < 4; ++column) {
                const bool late = i > 2500 && column < 2;
                const std::string value =
                    i < 1000 || random() % 9 == 0 ? "null" : randomValue(random, late ? 1 - run % 2 : column % 3);
                properties += ",\"c" + std::to_string(column) + "\":" + (column == 3 ? randomValue(random, 3) : value);
            }
            const auto parts = static_cast<unsigned>(1 + random() % 3);
            std::string geometry = R"({"type":"MultiPolygon","coordinates":[)";
            for (unsigned part = 0; part < parts; ++part) {
                geometry += (part == 0 ? "[" : ",[") + randomRing(random) + "]";
            }
            features.push_back(feature(properties + "}", random() % 50 == 0 ? "null" : geometry + "]}"));
        }
        spit(path, collection(features));
        Problems told;
        ASSERT_TRUE(readGeoJson(inputFile(path, {}), {}, told, {}).has_value());
        expectSameByBothRoads(path);
    }
}

/// A feature larger than a block, and features that end where a block does.
/// Both threads read at once: what one finds odd in its block must not be forgotten by the other.
TEST(RoadsOfLargeGeoJson, aFeatureThatIsNotPlainIsNeverLost) {
    const TempFolder folder;
    const std::string path = folder / "x.geojson";
    const std::string padding(2000, 'x');
    std::vector<std::string> features(1500, feature(R"({"a":")" + padding + R"("})"));
    features[400] = feature(R"({"a":[1]})");
    spit(path, collection(features));
    for (int i = 0; i < 30; ++i) {
        Problems told;
        ASSERT_FALSE(readGeoJson(inputFile(path, {}), {}, told, {}).has_value()) << "run " << i;
    }
}

TEST(RoadsOfLargeGeoJson, agreeWhereverABlockEnds) {
    const TempFolder folder;
    const std::string path = folder / "x.geojson";
    for (const std::size_t size : {(1U << 20U) - 400, (1U << 20U) - 120, (1U << 20U) - 60, 1U << 20U, 3U << 20U}) {
        ReadOptions options;
        options.limits.textBytes = 1 << 23;
        const std::string filler(size, 'x');
        spit(path, collection({feature(R"({"a":")" + filler + "\"}"), feature(R"({"a":"}{]"})"),
                               feature(R"({"a":")" + filler + "\"}"), feature("{}")}));
        Problems told;
        ASSERT_TRUE(readGeoJson(inputFile(path, {}), options, told, {}).has_value()) << size;
        expectSameByBothRoads(path, options);
    }
}

/// Whatever single byte is changed, the fast lane never reads what the general road reads otherwise.
TEST(RoadsOfDamagedGeoJson, agree) {
    const TempFolder folder;
    const std::string path = folder / "x.geojson";
    const std::string whole = "{" + kType + R"(,"name":"x","features":[)" +
                              feature(R"({"a":1,"b":"Xã","c":true})", kPolygon, R"("id":3,)") + "," +
                              feature(R"({"a":2.5,"b":null,"c":false})", "null", R"("id":4,)") + "]}";
    std::mt19937 random(3); // the same damage each run
    const std::string signs = R"("{}[],:.\-+eE01 nNtfu)";
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (int kind = 0; kind < 2; ++kind) {
            std::string damaged = whole;
            if (kind == 0) {
                damaged[at] = signs[random() % signs.size()];
            } else {
                damaged.erase(at, 1);
            }
            spit(path, damaged);
            const Outcome fast = readBy(Road::Fastest, path);
            const Outcome general = readBy(Road::General, path);
            EXPECT_EQ(fast.error, general.error) << damaged;
            EXPECT_EQ(fast.told, general.told) << damaged;
            ASSERT_EQ(fast.layer.has_value(), general.layer.has_value()) << damaged;
            if (fast.layer) {
                expectSameLayer(*fast.layer, *general.layer);
            }
        }
    }
}

} // namespace
} // namespace gis::test
