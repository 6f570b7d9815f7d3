// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/temp_folder.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/models/carry_fault.h"

#include <gtest/gtest.h>

#include <stop_token>

namespace diaban::ui {
namespace {

/// The id of what is wrong with a crosswalk for the table of the sample; empty where it carries its figures.
std::string faultOf(const std::string& crosswalk, const std::shared_ptr<const LoadedProject>& loaded = loadedSample()) {
    Project project = loadedSample()->project;
    project.tables[0].treatment.crosswalk = crosswalk;
    const std::optional<gis::Error> fault = carryFault(project, 0, loaded, {});
    return fault ? fault->message().id : std::string();
}

/// Each old unit is a new one.
std::string unchanged() {
    std::string text = "old_code,new_code,share_of_old\n";
    for (const std::string& code : loadedSample()->study.boundaries.units.codes) {
        text += code;
        text += ',';
        text += code;
        text += ",1\n";
    }
    return text;
}

TEST(CarryFault, IsNoneOfACrosswalkOfTheTable) {
    test::TempFolder folder;
    EXPECT_EQ(faultOf(folder.write("same.csv", unchanged())), "");
}

TEST(CarryFault, IsThatOfAFileThatIsNoCrosswalk) {
    test::TempFolder folder;
    const std::string letter = folder.write("letter.txt", "Kính gửi: Ủy ban nhân dân xã\n");
    const std::string table = DIABAN_SOURCE_DIR "/data/sample/indicators.csv";
    const std::string share = folder.write("share.csv", "old_code,new_code,share_of_old\n09801,09801,2\n");
    EXPECT_NE(faultOf(letter), "");
    EXPECT_EQ(faultOf(table), "carry.no_columns");
    EXPECT_EQ(faultOf(share), "carry.bad_share");
    EXPECT_EQ(faultOf(table, nullptr), "carry.no_columns") << "before the boundaries are read";
}

TEST(CarryFault, IsThatOfACrosswalkOfOtherUnits) {
    test::TempFolder folder;
    EXPECT_EQ(faultOf(folder.write("other.csv", "old_code,new_code,share_of_old\n00001,09801,1\n")),
              "carry.nothing_known");
    EXPECT_NE(faultOf(folder.write("elsewhere.csv", "old_code,new_code,share_of_old\n09801,00001,1\n")), "")
        << "nothing of it is in the layer";
}

TEST(CarryFault, IsNotWaitedForOnceStopped) {
    test::TempFolder folder;
    Project project = loadedSample()->project;
    project.tables[0].treatment.crosswalk = folder.write("same.csv", unchanged());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_THROW((void)carryFault(project, 0, loadedSample(), gis::Progress(stop.get_token(), nullptr)), gis::Error);
}

} // namespace
} // namespace diaban::ui
