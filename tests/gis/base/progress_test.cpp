// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/base/progress.h"
#include "gis/base/two_threads.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <tuple>
#include <vector>

namespace gis {
namespace {

TEST(Progress, WithoutEndsIsSilent) {
    const Progress progress;
    EXPECT_NO_THROW(progress.at("stage.read", 1, 2));
    EXPECT_FALSE(progress.stopRequested());
}

TEST(Progress, ReportsStageAndCounts) {
    std::vector<std::tuple<std::string, std::int64_t, std::int64_t>> seen;
    const Progress progress({}, [&](const std::string& stage, std::int64_t done, std::int64_t total) {
        seen.emplace_back(stage, done, total);
    });
    progress.at("stage.read", 0, 10);
    const Progress copy = progress;
    copy.at("stage.write", 10, 0);
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[0], std::tuple("stage.read", 0, 10));
    EXPECT_EQ(seen[1], std::tuple("stage.write", 10, 0));
}

TEST(Progress, StopsWithoutAnotherReport) {
    std::stop_source stop;
    int reports = 0;
    const Progress progress(stop.get_token(), [&](const std::string&, std::int64_t, std::int64_t) { ++reports; });
    progress.at("stage.read", 0, 1);
    stop.request_stop();
    EXPECT_TRUE(progress.stopRequested());
    try {
        progress.at("stage.read", 1, 1);
        FAIL() << "was not stopped";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Stopped);
        EXPECT_EQ(error.message().id, "job.stopped");
    }
    EXPECT_EQ(reports, 1);
}

TEST(Error, SaysAllItKnowsInOneLine) {
    const Error error =
        badInput("a.csv", "row 7", {"cell.bad", {{"text", std::string("n/a")}, {"row", std::int64_t{7}}}});
    EXPECT_EQ(error.kind(), ErrorKind::BadInput);
    EXPECT_EQ(error.file(), "a.csv");
    EXPECT_EQ(error.place(), "row 7");
    EXPECT_STREQ(error.what(), "a.csv: row 7: cell.bad text=n/a row=7");
    const Error measured(ErrorKind::Internal, {}, {}, {"x", {{"size", 1.5}}});
    EXPECT_NE(std::string(measured.what()).find("size=1.5"), std::string::npos);
}

TEST(InTwoThreads, RunsBothToTheEnd) {
    std::atomic<int> sum = 0;
    inTwoThreads([&] { sum += 1; }, [&] { sum += 10; });
    EXPECT_EQ(sum, 11);
}

TEST(InTwoThreads, LetsExceptionsOfEitherOut) {
    std::atomic<bool> otherEnded = false;
    EXPECT_THROW(inTwoThreads([] { throw std::length_error("first"); }, [&] { otherEnded = true; }), std::length_error);
    EXPECT_TRUE(otherEnded);
    otherEnded = false;
    EXPECT_THROW(inTwoThreads([&] { otherEnded = true; }, [] { throw std::range_error("second"); }), std::range_error);
    EXPECT_TRUE(otherEnded);
    EXPECT_THROW(inTwoThreads([] { throw std::length_error("first"); }, [] { throw std::range_error("second"); }),
                 std::length_error);
}

} // namespace
} // namespace gis
