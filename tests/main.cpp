// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The main function of test programs. A long program runs in shards; GoogleTest's own deal out tests one by one, so
// that what a suite makes once for all its tests would be made again in each of them. These deal out whole suites.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

namespace {

/// "1/4": the second of every four suites, on top of what the filter says.
void keepShard(const std::string& shard) {
    const int own = std::stoi(shard);
    const int shards = std::stoi(shard.substr(shard.find('/') + 1));
    const testing::UnitTest& program = *testing::UnitTest::GetInstance();
    std::string filter = GTEST_FLAG_GET(filter);
    filter += filter.find('-') == std::string::npos ? '-' : ':';
    for (int suite = 0; suite < program.total_test_suite_count(); ++suite) {
        if (suite % shards != own) {
            filter += std::string(program.GetTestSuite(suite)->name()) + ".*:";
        }
    }
    GTEST_FLAG_SET(filter, filter);
}

} // namespace

int main(int argc, char** argv) {
    testing::InitGoogleMock(&argc, argv);
    if (const char* shard = std::getenv("DIABAN_TEST_SHARD")) {
        keepShard(shard);
    }
    return RUN_ALL_TESTS();
}
