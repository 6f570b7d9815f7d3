// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "tests/support/qt_program.h"
#include "tests/support/stop_along.h"
#include "ui/app/cluster_lines.h"
#include "ui/app/linked_lines.h"
#include "ui/map/map_view.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace diaban::ui {
namespace {

using test::waitFor;

/// The lines of linked clusters over the map: stopped on their way they leave what was there.
class StoppedLines : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        gis::Problems problems;
        m_loaded = loadProject(readProject(DIABAN_SOURCE_DIR "/data/sample/son-hai-clusters.diaban.yaml", problems),
                               Language::Vi, {});
        m_ground = makeMapGround(m_loaded->study.boundaries.layer, {}, {});
    }

    [[nodiscard]] static bool noJobIsLeft() {
        return waitFor([] { return QCoreApplication::instance()->findChild<Job*>() == nullptr; });
    }

    std::shared_ptr<const LoadedProject> m_loaded;
    std::shared_ptr<const MapGround> m_ground;
};

TEST_F(StoppedLines, AllAlongTheirWay) {
    const ClusterStudy& study = m_loaded->clusters->study;
    const gis::Crs& layer = m_loaded->study.boundaries.layer.crs;
    test::stopAlong(
        [&](const gis::Progress& progress) {
            (void)clusterLines(study, layer, m_ground->crs, kNumberedGaps, progress);
        },
        [] {}, 3);
}

TEST_F(StoppedLines, ThoseThatAreClearedComeNoMore) {
    MapView map;
    map.setGround(m_ground);
    LinkedLines lines(map);
    const QSignalSpy failed(&lines, &LinkedLines::failed);
    lines.show(m_loaded, std::nullopt);
    EXPECT_TRUE(lines.isMaking());
    lines.clear();
    EXPECT_FALSE(lines.isMaking());
    ASSERT_TRUE(noJobIsLeft());
    EXPECT_TRUE(map.overlay().lines.empty());
    EXPECT_TRUE(failed.isEmpty()) << "a stop is no fault";
    lines.show(m_loaded, std::nullopt);
    ASSERT_TRUE(waitFor([&] { return !lines.isMaking(); }));
    const std::size_t all = map.overlay().lines.size();
    EXPECT_GT(all, 0U);
    lines.show(m_loaded, std::nullopt);
    EXPECT_EQ(map.overlay().lines.size(), all) << "those before are seen meanwhile";
}

TEST_F(StoppedLines, WhoeverAskedForThemMayBeGone) {
    MapView map;
    map.setGround(m_ground);
    {
        LinkedLines lines(map);
        lines.show(m_loaded, std::nullopt);
    }
    ASSERT_TRUE(noJobIsLeft());
    EXPECT_TRUE(map.overlay().lines.empty());
}

} // namespace
} // namespace diaban::ui
