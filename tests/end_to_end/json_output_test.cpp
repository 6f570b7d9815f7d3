// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What the verbs print with --json is what data/schema/verbs.schema.json says, and no key more. Of `run` and `slides`,
// which take long, the tests of the sample's run and of its slides see to it.
#include "tests/end_to_end/verb_shape.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

TEST(JsonOutput, ofEveryVerbIsAsItsSchemaSays) {
    const TempFolder folder;
    const std::string layer = sample("boundaries.gpkg");
    const std::string table = sample("indicators.csv");
    const std::string project = sample("son-hai.diaban.yaml");
    expectShape("init", diaban({"init", layer, table, "-o", folder.file("p.diaban.yaml"), "--json"}));
    expectShape("check", diaban({"check", project, "--json"}));
    expectShape("weak", diaban({"weak", project, "-o", folder.file("w.xlsx"), "--json"}));
    expectShape("inspect", diaban({"inspect", layer, "--layer", "communes", "--json"}));
    expectShape("inspect", diaban({"inspect", layer, "--json"}));
    expectShape("inspect", diaban({"inspect", table, "--json"}));
    expectShape("inspect", diaban({"inspect", sample("indicators-2025-Q2.xlsx"), "--json"}));
    expectShape("convert", diaban({"convert", layer, "--layer", "communes", "-o", folder.file("c.fgb"), "--json"}));
    expectShape("convert", diaban({"convert", layer, "--layer", "communes", "--dissolve", "district_code", "--simplify",
                                   "5%", "-o", folder.file("d.fgb"), "--json"}));
    const std::string joined = folder.file("j.gpkg");
    expectShape("join",
                diaban({"join", layer, table, "--layer", "communes", "--table-key", "Mã xã", "-o", joined, "--json"}));
    expectShape("map", diaban({"map", joined, "--value", "Nhân khẩu", "-o", folder.file("m.png"), "--json"}));
    expectShape("stats",
                diaban({"stats", joined, "--value", "Nhân khẩu", "--moran", "--geary", "--general-g", "--eb",
                        "Hộ đã ký cam kết:Tổng số hộ", "--eb-moran", "Hộ đã ký cam kết:Tổng số hộ", "--interval",
                        "Hộ đã ký cam kết:Tổng số hộ", "--breaks", "natural:4", "--permutations", "99", "--json"}));
    expectShape("crosswalk", diaban({"crosswalk", layer, layer, "--layer", "communes", "--new-layer", "communes",
                                     "--new-only", "district_code=091", "-o", folder.file("x.csv"), "--json"}));
}

TEST(JsonOutput, ofFailuresIsAsItsSchemaSays) {
    const TempFolder folder;
    const std::string broken = folder.write("b.diaban.yaml", "version: 2\nlocale: fr\nboundaries: {path: none.gpkg}\n");
    expectShape("check", diaban({"check", broken, "--json"}), 3);
    expectShape(
        "run",
        diaban({"run", broken, sample("son-hai.diaban.yaml"), "--only", "table", "-o", folder.file("out"), "--json"}),
        3);
    expectShape("failure", diaban({"inspect", folder.file("none.gpkg"), "--json"}), 3);
    const ProgramRun check = diaban({"check", broken, "--json"});
    EXPECT_EQ(jsonOf(check)["errors"].size(), 2U) << "all faults of one reading";
}

} // namespace
} // namespace diaban::test
