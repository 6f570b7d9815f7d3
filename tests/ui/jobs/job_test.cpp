// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "tests/support/qt_program.h"
#include "ui/jobs/job.h"

#include <atomic>

namespace diaban::ui {
namespace {

using test::waitFor;

class JobTest : public testing::Test {
protected:
    void SetUp() override { test::qtProgram(); }
};

TEST_F(JobTest, WorksOnAThreadOfItsOwnAndTellsItsEndInOurs) {
    const std::thread::id ours = std::this_thread::get_id();
    std::atomic<bool> elsewhere = false;
    Job job([&](const gis::Progress&) { elsewhere = std::this_thread::get_id() != ours; });
    std::thread::id told;
    QObject::connect(&job, &Job::ended, [&] { told = std::this_thread::get_id(); });
    job.start();
    EXPECT_TRUE(job.isRunning());
    ASSERT_TRUE(waitFor([&] { return !job.isRunning(); }));
    EXPECT_TRUE(elsewhere);
    EXPECT_EQ(told, ours);
    EXPECT_EQ(job.failure(), nullptr);
    EXPECT_FALSE(job.wasStopped());
}

TEST_F(JobTest, IsStoppedWithinItsWork) {
    Job job([](const gis::Progress& progress) {
        while (true) {
            progress.at("stage.read", 1, 2);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    });
    QStringList told; // a QSignalSpy would hear it in the thread of the work
    QObject::connect(&job, &Job::progressed, &job, [&](const QString& stage) { told.append(stage); });
    job.start();
    ASSERT_TRUE(waitFor([&] { return !told.isEmpty(); }));
    EXPECT_EQ(told.front(), QStringLiteral("stage.read"));
    job.stop();
    ASSERT_TRUE(waitFor([&] { return !job.isRunning(); }));
    EXPECT_TRUE(job.wasStopped());
}

/// However fast they come, which else are told now and then.
TEST_F(JobTest, TellsEachFileThatIsWritten) {
    Job job([](const gis::Progress& progress) {
        for (int file = 0; file < 5; ++file) {
            progress.at("stage.output", file, 5);
        }
    });
    QList<qint64> told;
    QObject::connect(&job, &Job::progressed, &job, [&](const QString&, qint64 done) { told.append(done); });
    job.start();
    ASSERT_TRUE(waitFor([&] { return !job.isRunning(); }));
    EXPECT_EQ(told, (QList<qint64>{0, 1, 2, 3, 4}));
}

TEST_F(JobTest, HandsOnWhatItsWorkThrew) {
    Job job([](const gis::Progress&) { throw gis::badInput("a.csv", "row 2", {"layer.missing", {}}); });
    job.start();
    ASSERT_TRUE(waitFor([&] { return !job.isRunning(); }));
    EXPECT_FALSE(job.wasStopped());
    EXPECT_THROW(std::rethrow_exception(job.failure()), gis::Error);
}

TEST_F(JobTest, ThatGoesAwayStopsAndTellsNothing) {
    int ends = 0;
    {
        Job job([](const gis::Progress& progress) {
            while (true) {
                progress.at("stage.read", 0, 0);
            }
        });
        QObject::connect(&job, &Job::ended, [&] { ++ends; });
        job.start();
    }
    QCoreApplication::processEvents();
    EXPECT_EQ(ends, 0);
}

} // namespace
} // namespace diaban::ui
