// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

using testing::HasSubstr;

/// Four communes as squares, and tables of them.
class TableValues : public testing::Test {
protected:
    void SetUp() override {
        std::string features;
        const std::vector<std::string> names{"Xã Tân Phú", "Phường Nguyễn Trãi", "Xã Đông Hòa", "Xã Mỹ Lộc"};
        for (std::size_t i = 0; i < names.size(); ++i) {
            const std::string x = std::to_string(105 + static_cast<int>(i));
            const std::string next = std::to_string(106 + static_cast<int>(i));
            features += std::string(i == 0 ? "" : ",") + R"({"type":"Feature","properties":{"ma":"0000)" +
                        std::to_string(i) + R"(","ten":")" + names[i] +
                        R"("},"geometry":{"type":"Polygon","coordinates":[[[)" + x + ",20],[" + next + ",20],[" + next +
                        ",21],[" + x + ",21],[" + x + ",20]]]}}";
        }
        m_layer = m_folder.write("l.geojson", R"({"type":"FeatureCollection","features":[)" + features + "]}");
    }
    ProgramRun join(const std::string& csv, const std::vector<std::string>& more = {}) {
        const std::string table = m_folder.write("t.csv", csv);
        std::vector<std::string> arguments{
            "join", m_layer, table, "--key", "ma", "--name", "ten", "-o", m_folder.file("o.csv"), "--lang", "en"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return diaban(arguments);
    }
    std::string joined() const { return bytesOf(m_folder.file("o.csv")); }

    TempFolder m_folder;
    std::string m_layer;
};

const std::string kOpen =
    "ten;Cam kết\nXã Tân Phú;1.234\nPhường Nguyễn Trãi;2.345\nXã Đông Hòa;3.456\nXã Mỹ Lộc;4.567\n";

TEST_F(TableValues, WhatMayBeReadInTwoWaysIsAskedFor) {
    const ProgramRun run = join(kOpen);
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.err, HasSubstr("Cam kết"));
    EXPECT_THAT(run.err, HasSubstr("1.234"));
    EXPECT_THAT(run.err, HasSubstr("1234"));
    EXPECT_THAT(run.err, HasSubstr("--numbers"));
    EXPECT_FALSE(std::filesystem::exists(m_folder.file("o.csv")));
}

TEST_F(TableValues, TheAnswerSettlesIt) {
    EXPECT_EQ(join(kOpen, {"--numbers", "Cam kết=comma"}).exitCode, 0);
    EXPECT_THAT(joined(), HasSubstr("1234"));
    EXPECT_EQ(join(kOpen, {"--numbers", "point"}).exitCode, 0);
    EXPECT_THAT(joined(), HasSubstr("1.234"));
    EXPECT_EQ(join(kOpen, {"--numbers", "Cam kết=text"}).exitCode, 0);
    EXPECT_EQ(join(kOpen, {"--numbers", "dot"}).exitCode, 2);
    EXPECT_EQ(join(kOpen, {"--numbers", "Other=text"}).exitCode, 3);
}

TEST_F(TableValues, FractionsAreTwoColumnsOfNumbers) {
    const ProgramRun run =
        join("ten;Thôn\nXã Tân Phú;56/64\nPhường Nguyễn Trãi;7/9\nXã Đông Hòa;12/20\nXã Mỹ Lộc;3/4\n");
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(joined(), HasSubstr("Thôn (tử số)"));
    EXPECT_THAT(joined(), HasSubstr("56,64"));
    EXPECT_THAT(run.err, HasSubstr("Thôn (mẫu số)"));
}

TEST_F(TableValues, OldEncodingsJoin) {
    const ProgramRun run = join("ten,so\nX\xB7 T\xA9n Ph\xF3,1\nPh\xAD\xEAng Nguy\xD4n Tr\xB7i,2\nX\xB7 \xA7\xABng "
                                "H\xDF\x61,3\nX\xB7 M\xFC L\xE9\x63,4\n");
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(run.err, HasSubstr("TCVN3"));
    EXPECT_THAT(run.out, HasSubstr("4"));
    EXPECT_EQ(join("ten,so\nXã Tân Phú,1\n", {"--table-encoding", "klingon"}).exitCode, 3);
}

} // namespace
} // namespace diaban::test
