// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "src/publish/atlas_page.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/models/export_job.h"

#include <algorithm>
#include <map>
#include <stop_token>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

constexpr int kMoments = 6;

constexpr const char* kProject = R"(version: 1
as_of: 2025-09-30
boundaries: {path: b.geojson, key: code, name: name, parent: district, level: commune}
tables: [{path: t.csv, key: code, period: 2025-Q3, columns: {households: households, pledged: pledged}}]
indicators: [{key: pledged_share, target: 85}]
weakness: [{rule: below_target}]
maps: [{key: share, indicator: pledged_share, breaks: [75, 85]}]
outputs:
  - {kind: map, map: share, path: maps/share.png}
  - {kind: map, map: share, path: maps/share.svg}
  - {kind: map, map: share, path: maps/share.pdf}
  - {kind: layer, path: units.gpkg}
  - {kind: layer, path: units.geojson}
  - {kind: layer, path: units.shp}
  - {kind: qgis_project, path: units.qgz}
  - {kind: page, path: page.html}
  - {kind: slides, path: slides.pptx}
  - {kind: slides, path: slides.pdf}
  - {kind: join_report, path: join.csv}
  - {kind: table, path: table.csv}
  - {kind: weak, path: weak.xlsx}
  - {kind: atlas, path: atlas.pdf}
  - {kind: atlas, path: pages, dpi: 72}
)";

/// Outputs that are exported together, the first of which is there already.
struct Export {
    const char* name;
    std::vector<std::string> paths;
    bool packed = false;
};

class StoppedExport : public testing::TestWithParam<Export> {
protected:
    void SetUp() override {
        test::qtProgram();
        std::string features;
        for (const int x : {0, 1, 2}) {
            const std::string west = std::to_string(105 + 0.1 * x);
            const std::string east = std::to_string(105.1 + 0.1 * x);
            features += x > 0 ? "," : "";
            features += R"({"type":"Feature","properties":{"code":"0010)" + std::to_string(x) + R"(","name":"Xã )";
            features += std::to_string(x) + R"(","district":"Huyện A"},"geometry":{"type":"Polygon","coordinates":[[[)";
            features += west + ",20],[" + east + ",20],[" + east + ",20.1],[" + west + ",20.1],[" + west + ",20]]]}}";
        }
        m_folder.write("b.geojson", R"({"type":"FeatureCollection","features":[)" + features + "]}");
        m_folder.write("t.csv", "code,households,pledged\n00100,100,90\n00101,100,80\n00102,100,70\n");
        m_file = m_folder.write("p.diaban.yaml", kProject);
    }

    [[nodiscard]] fs::path out() const { return m_folder.path() / "out"; }

    /// As it is before each export: what one wrote earlier, and something else.
    void makeReady() const {
        fs::remove_all(out());
        const fs::path first = out() / GetParam().paths.front();
        fs::create_directories(first.parent_path());
        if (first.has_extension()) {
            std::ofstream(first) << "of an earlier export";
        }
        std::ofstream(out() / "notes.txt") << "somebody's own";
    }

    void exportAll(const gis::Progress& progress) const {
        RunOptions options;
        options.outputFolder = out();
        options.only = GetParam().paths;
        if (GetParam().packed) {
            options.package = PackageSpec{out() / "p.zip", "1", ""};
        }
        const ExportResult result = exportOutputs(m_file, options, GetParam().paths, progress);
        for (const OutputResult& output : result.outputs) {
            EXPECT_FALSE(output.fault.has_value()) << output.path << ": " << output.fault->what();
        }
    }

    /// Every file and folder with its bytes; of an atlas its whole pages are left out, which a stop keeps.
    [[nodiscard]] std::map<std::string, std::string> everything() const {
        std::map<std::string, std::string> all;
        for (const auto& entry : fs::recursive_directory_iterator(m_folder.path())) {
            const std::string name = entry.path().lexically_relative(m_folder.path()).generic_string();
            const bool page = name.starts_with("out/pages/") && !atlasMarkOf(entry.path().string()).empty();
            if (!page && name != "out/pages") {
                all[name] = entry.is_regular_file() ? test::bytesOf(entry.path()) : "a folder";
            }
        }
        return all;
    }

    test::TempFolder m_folder;
    std::string m_file;
};

TEST_P(StoppedExport, LeavesAllAsItWas) {
    int told = 0;
    makeReady();
    exportAll(gis::Progress({}, [&](const std::string&, std::int64_t, std::int64_t) { ++told; }));
    ASSERT_GE(told, 3);
    const int moments = std::min(kMoments, told - 1); // behind the last one nothing can be stopped any more
    for (int moment = 0; moment < moments; ++moment) {
        SCOPED_TRACE("moment " + std::to_string(moment));
        makeReady();
        const auto before = everything();
        std::stop_source stop;
        int count = 0;
        const int at = moment * (told - 2) / (moments - 1);
        const gis::Progress progress(stop.get_token(), [&](const std::string&, std::int64_t, std::int64_t) {
            if (count++ == at) {
                stop.request_stop();
            }
        });
        try {
            exportAll(progress);
            EXPECT_LE(count, at) << "it was not stopped";
            EXPECT_EQ(moment, moments - 1) << "two threads tell a little less often at times, not by half";
            continue;
        } catch (const gis::Error& error) {
            EXPECT_EQ(error.kind(), gis::ErrorKind::Stopped) << error.what();
        }
        EXPECT_EQ(everything(), before);
    }
}

INSTANTIATE_TEST_SUITE_P(Outputs, StoppedExport,
                         testing::Values(Export{"Maps", {"maps/share.png", "maps/share.svg", "maps/share.pdf"}},
                                         Export{"Layers", {"units.gpkg", "units.geojson", "units.shp", "units.qgz"}},
                                         Export{"Briefings", {"page.html", "slides.pptx", "slides.pdf"}},
                                         Export{"Lists", {"table.csv", "join.csv", "weak.xlsx"}, true},
                                         Export{"Atlas", {"atlas.pdf"}}, Export{"PagesOfAnAtlas", {"pages"}}),
                         [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace diaban::ui
