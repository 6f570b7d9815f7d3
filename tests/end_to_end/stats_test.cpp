// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The verb stats: figures of spdep and GeoDa by way of the program, and what has no answer.
#include "tests/end_to_end/program.h"
#include "tests/support/reference_files.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sched.h>

#include <cmath>

namespace diaban::test {
namespace {

using testing::HasSubstr;

std::string textOf(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The rows of units of a file that the verb wrote, by column.
Cells cellsOf(const std::string& file) {
    Cells cells;
    std::istringstream in(textOf(file));
    std::string line;
    std::getline(in, line);
    const std::vector<std::string> header = splitRow(line);
    while (std::getline(in, line)) {
        std::vector<std::string> row = splitRow(line);
        row.resize(header.size());
        for (std::size_t i = 0; i < header.size(); ++i) {
            cells[header[i]].push_back(row[i]);
        }
    }
    return cells;
}

void expectClose(double found, double wanted) {
    EXPECT_NEAR(found, wanted, std::max(1e-9 * std::abs(wanted), 1e-12));
}

void expectColumn(const Cells& found, const std::string& column, const Cells& wanted, const std::string& theirs) {
    SCOPED_TRACE(column);
    const std::vector<double> ours = numbers(found, column);
    const std::vector<double> reference = numbers(wanted, theirs);
    ASSERT_EQ(ours.size(), reference.size());
    for (std::size_t unit = 0; unit < ours.size(); ++unit) {
        expectClose(ours[unit], reference[unit]);
    }
}

struct Subject {
    const char* data;
    const char* weights;
    const char* field;
    [[nodiscard]] std::string name() const { return std::string(data) + '_' + weights + '_' + field; }
};

class StatsReference : public testing::TestWithParam<Subject> {
protected:
    void SetUp() override {
        if (layer().empty()) {
            GTEST_SKIP() << "the reference files are not there (set DIABAN_DATA)";
        }
    }
    [[nodiscard]] static std::string layer() {
        return shared(std::string("reference/data/") + GetParam().data + ".geojson");
    }
};

TEST_P(StatsReference, IsMetByTheVerb) {
    const Subject& subject = GetParam();
    const TempFolder folder;
    const std::string out = folder.file("out.csv");
    const ProgramRun run = diaban({"stats",         layer(),       "--key",       "uid",
                                   "--value",       subject.field, "--weights",   subject.weights,
                                   "--moran",       "--geary",     "--general-g", "--local-moran",
                                   "--local-geary", "--gi",        "--gi-star",   "--permutations",
                                   "9999",          "-o",          out,           "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const nlohmann::json json = jsonOf(run);
    bool seen = false;
    for (const nlohmann::json& record : readJsonLines("global_spdep.jsonl")) {
        if (record["what"] == "moran_geary" && record["dataset"] == subject.data &&
            record["weights"] == subject.weights && record["variable"] == subject.field && record["style"] == "W") {
            seen = true;
            expectClose(json["moran"]["I"], record["I"]);
            expectClose(json["moran"]["expected"], record["EI"]);
            expectClose(json["moran"]["variance"], record["VI_rand"]);
            expectClose(json["moran"]["z"], record["zI_rand"]);
            expectClose(json["geary"]["C"], record["C"]);
            expectClose(json["geary"]["z"], -record["zC_rand"].get<double>());
            expectClose(json["general_g"]["G"], record["G_B"]);
            expectClose(json["general_g"]["z"], record["zG_B"]);
        }
    }
    EXPECT_TRUE(seen);
    const Cells found = cellsOf(out);
    const Cells wanted = readCells("local_spdep_" + subject.name() + ".csv");
    expectColumn(found, "value", wanted, "x");
    expectColumn(found, "lag", wanted, "lag");
    expectColumn(found, "local_i", wanted, "Ii");
    expectColumn(found, "local_i_z", wanted, "Z_cond");
    expectColumn(found, "local_c", wanted, "localGeary_c");
    expectColumn(found, "gi_z", wanted, "Gi_z");
    expectColumn(found, "gi_star_z", wanted, "Gistar_z");
}

TEST_P(StatsReference, ExactPermutationsAreMetWithinTheErrorOfDrawing) {
    const std::string file = "exact_perm_" + GetParam().name() + ".csv";
    if (!std::filesystem::exists(referenceFolder() / file)) {
        GTEST_SKIP() << file << ": not enumerated";
    }
    const TempFolder folder;
    const std::string out = folder.file("out.csv");
    const ProgramRun run =
        diaban({"stats", layer(), "--key", "uid", "--value", GetParam().field, "--weights", GetParam().weights,
                "--local-moran", "--gi-star", "--permutations", "99999", "-o", out});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const Cells found = cellsOf(out);
    const Cells wanted = readCells(file);
    const std::vector<double> uid = numbers(wanted, "uid");
    const std::vector<double> exact = numbers(wanted, "p_folded_exact");
    for (const char* column : {"local_i_p", "gi_star_p"}) {
        const std::vector<double> p = numbers(found, column);
        for (std::size_t row = 0; row < uid.size(); ++row) {
            const double error = std::sqrt(exact[row] * (1 - exact[row]) / 99'999);
            EXPECT_NEAR(p[static_cast<std::size_t>(uid[row]) - 1], exact[row], 4.5 * error + 1e-5) << uid[row];
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Stats, StatsReference,
                         testing::Values(Subject{"columbus", "queen", "CRIME"}, Subject{"columbus", "rook", "INC"},
                                         Subject{"nc", "queen", "SIDR74"}),
                         [](const auto& one) { return one.param.name(); });

TEST(Stats, EmpiricalBayesRatesAreGeoDasAndSpdeps) {
    const std::string layer = shared("reference/data/nc.geojson");
    if (layer.empty()) {
        GTEST_SKIP() << "the reference files are not there (set DIABAN_DATA)";
    }
    const TempFolder folder;
    const std::string out = folder.file("out.csv");
    const ProgramRun run =
        diaban({"stats", layer, "--eb", "SID74:BIR74", "--eb-moran", "SID74:BIR74", "-o", out, "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const Cells found = cellsOf(out);
    const Cells wanted = readCells("eb_spdep_nc_queen_SID74.csv");
    expectColumn(found, "rate", wanted, "raw");
    expectColumn(found, "eb_rate", wanted, "eb_global_poisson");
    expectColumn(found, "eb_local_rate", readCells("geoda_rates_nc_queen_SID74.csv"), "spatial_eb");
    EXPECT_NEAR(jsonOf(run)["eb_moran"]["I"].get<double>(), 0.24874621426351115, 1e-9);
    EXPECT_NEAR(jsonOf(run)["eb_moran"]["z"].get<double>(), 4.0661518352715156, 1e-8);
}

/// Squares in a row from west to east, each with a value; null where there is none.
std::string rowOfSquares(const std::vector<std::string>& values, double step = 0.1) {
    std::string text = R"({"type":"FeatureCollection","features":[)";
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double west = 105 + step * static_cast<double>(i);
        std::ostringstream ring;
        ring << "[[" << west << ",20],[" << west + 0.1 << ",20],[" << west + 0.1 << ",20.1],[" << west << ",20.1],["
             << west << ",20]]";
        text += std::string(i > 0 ? "," : "") + R"({"type":"Feature","properties":{"code":"0)" + std::to_string(i + 1) +
                R"(","v":)" + values[i] + R"(},"geometry":{"type":"Polygon","coordinates":[)" + ring.str() + "]}}";
    }
    return text + "]}";
}

ProgramRun statsOf(const TempFolder& folder, const std::string& layer, std::vector<std::string> more = {}) {
    const std::string file = folder.write("layer.geojson", layer);
    std::vector<std::string> arguments{"stats", file, "--key", "code", "--value", "v"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return diaban(arguments);
}

TEST(Stats, UnitsWithoutAValueAreLeftOutAndNamed) {
    const TempFolder folder;
    const ProgramRun run = statsOf(folder, rowOfSquares({"1", "2", "null", "9", "7"}),
                                   {"--moran", "--local-moran", "-o", folder.file("o.csv"), "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const nlohmann::json json = jsonOf(run);
    EXPECT_EQ(json["missing"], nlohmann::json({"03"}));
    EXPECT_EQ(json["n_used"], 4);
    EXPECT_THAT(run.err, HasSubstr("(03)"));
    const Cells cells = cellsOf(folder.file("o.csv"));
    EXPECT_EQ(cells.at("status")[2], "missing");
    EXPECT_EQ(cells.at("local_i")[2], "");
    EXPECT_THAT(textOf(folder.file("o.csv")), testing::Not(HasSubstr("nan")));
    EXPECT_EQ(cells.at("key").size(), 5U) << "nothing stands below the units";
    EXPECT_THAT(textOf(folder.file("o.method.txt")), HasSubstr("seed 20260101"));
    EXPECT_THAT(textOf(folder.file("o.method.txt")), HasSubstr("(03)"));
    EXPECT_EQ(json["written"].size(), 2U) << "told: " << json["written"];
}

TEST(Stats, IslandsAreNamedAndHaveNoStatistic) {
    const TempFolder folder;
    const ProgramRun run =
        statsOf(folder, rowOfSquares({"1", "2", "5"}, 0.2), {"--moran", "--json"}); // gaps: everybody is alone
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(jsonOf(run)["unusable"], "no_neighbours");
    EXPECT_EQ(jsonOf(run)["islands"].size(), 3U);
    EXPECT_FALSE(jsonOf(run).contains("moran"));
}

TEST(Stats, NothingToComputeIsAnAnswerOrOneClearError) {
    const TempFolder folder;
    const ProgramRun none = statsOf(folder, rowOfSquares({"null", "null", "null"}), {"--moran"});
    EXPECT_EQ(none.exitCode, 3);
    EXPECT_THAT(none.err, HasSubstr("no unit has a value"));
    const ProgramRun constant =
        statsOf(folder, rowOfSquares({"5", "5", "5"}), {"--moran", "--breaks", "natural:3", "--json"});
    EXPECT_EQ(constant.exitCode, 0);
    EXPECT_EQ(jsonOf(constant)["unusable"], "constant");
    EXPECT_EQ(jsonOf(constant)["breaks"]["counts"], nlohmann::json({3}));
    const ProgramRun two =
        statsOf(folder, rowOfSquares({"1", "2"}), {"--moran", "--local-moran", "--gi-star", "--json"});
    ASSERT_EQ(two.exitCode, 0) << two.err;
    EXPECT_EQ(jsonOf(two)["moran"]["I"], -1);
    EXPECT_EQ(jsonOf(two)["moran"]["p"], 1);
    EXPECT_FALSE(jsonOf(two)["moran"].contains("z"));
    EXPECT_EQ(statsOf(folder, rowOfSquares({"1", "0", "2"}), {"--join-counts"}).exitCode, 3);
    EXPECT_EQ(statsOf(folder, rowOfSquares({"1", "2"}), {"--breaks", "natural:x"}).exitCode, 2);
    EXPECT_EQ(statsOf(folder, rowOfSquares({"1", "2"}), {"--weights", "knight"}).exitCode, 2);
}

TEST(Stats, WeightsOfAFileMustKnowTheLayersKeys) {
    const TempFolder folder;
    const std::string layer = rowOfSquares({"1", "2", "5"});
    const std::string good = folder.write("good.gal", "0 3 layer code\n01 1\n02\n02 2\n01 03\n03 1\n02\n");
    const std::string wrong = folder.write("wrong.gal", "0 3 layer code\n01 1\n2\n02 0\n\n03 0\n\n");
    const ProgramRun byFile = statsOf(folder, layer, {"--weights", good, "--json"});
    ASSERT_EQ(byFile.exitCode, 0) << byFile.err;
    EXPECT_EQ(jsonOf(byFile)["moran"]["I"], jsonOf(statsOf(folder, layer, {"--json"}))["moran"]["I"]);
    const ProgramRun refused = statsOf(folder, layer, {"--weights", wrong});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_THAT(refused.err, HasSubstr("no unit of the layer has the key 2"));
    EXPECT_EQ(statsOf(folder, layer, {"--weights", folder.file("none.gal")}).exitCode, 3);
}

TEST(Stats, WeightsOfAGwtFileAreTakenWhereAsked) {
    const TempFolder folder;
    const std::string layer = rowOfSquares({"1", "2", "5"});
    const std::string gwt = folder.write("w.gwt", "0 3 layer code\n01 02 1\n02 01 3\n02 03 1\n03 02 1\n");
    const auto lagOfSecond = [&](std::vector<std::string> more) {
        const std::string out = folder.file("o.csv");
        more.insert(more.end(), {"--weights", gwt, "--local-moran", "-o", out});
        const ProgramRun run = statsOf(folder, layer, more);
        EXPECT_EQ(run.exitCode, 0) << run.err;
        return numbers(cellsOf(out), "lag").at(1);
    };
    expectClose(lagOfSecond({}), 3);                             // (1 + 5) / 2
    expectClose(lagOfSecond({"--file-weights"}), 3 * 1 + 1 * 5); // the weights as they stand
    const std::string odd = folder.write("odd.gwt", "0 3 layer code\n01 02 x\n");
    const ProgramRun refused = statsOf(folder, layer, {"--weights", odd});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_THAT(refused.err, HasSubstr("odd.gwt"));
}

/// One processor for this thread and the programs it starts, as long as it lives.
class OneProcessor {
public:
    OneProcessor() {
        EXPECT_EQ(sched_getaffinity(0, sizeof m_all, &m_all), 0);
        cpu_set_t one;
        CPU_ZERO(&one);
        for (std::size_t cpu = 0; cpu < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++cpu) {
            if (CPU_ISSET(cpu, &m_all)) {
                CPU_SET(cpu, &one);
            }
        }
        EXPECT_EQ(sched_setaffinity(0, sizeof one, &one), 0);
    }
    OneProcessor(const OneProcessor&) = delete;
    OneProcessor& operator=(const OneProcessor&) = delete;
    ~OneProcessor() { EXPECT_EQ(sched_setaffinity(0, sizeof m_all, &m_all), 0); }

private:
    cpu_set_t m_all{};
};

TEST(Stats, AreTheSameOnOneProcessorAndAll) {
    const TempFolder folder;
    constexpr int kUnits = 300;
    std::vector<std::string> values;
    values.reserve(kUnits);
    for (int unit = 0; unit < kUnits; ++unit) {
        values.push_back(std::to_string(unit * 7919 % 101));
    }
    const std::string layer = rowOfSquares(values);
    const std::string out = folder.file("o.csv");
    const auto answer = [&] {
        const ProgramRun run =
            statsOf(folder, layer, {"--moran", "--local-moran", "--gi", "--permutations", "999", "-o", out, "--json"});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        return run.out + textOf(out);
    };
    const std::string onAll = answer();
    const OneProcessor one;
    EXPECT_EQ(answer(), onAll);
}

TEST(Stats, OrdersGoFurther) {
    const TempFolder folder;
    const std::string layer = rowOfSquares({"1", "2", "5", "3"});
    const auto links = [&](std::vector<std::string> more) {
        more.emplace_back("--json");
        return jsonOf(statsOf(folder, layer, more))["weights"]["links"].get<int>();
    };
    EXPECT_EQ(links({}), 6);
    EXPECT_EQ(links({"--order", "2"}), 4);
    EXPECT_EQ(links({"--order", "2", "--lower-orders"}), 10);
}

TEST(Stats, AreTheSameInEveryLocaleAndRunAndSaidInWords) {
    const TempFolder folder;
    const std::string layer = rowOfSquares({"1", "2", "3", "5", "8", "9", "9", "12"});
    std::vector<std::string> outputs;
    for (const char* locale : {"LC_ALL=C.UTF-8", "LC_ALL=vi_VN.UTF-8", "LC_ALL=C.UTF-8"}) {
        ProgramLimits limits;
        limits.environment = {locale};
        const std::string file = folder.write("l.geojson", layer);
        const std::string out = folder.file("o.csv");
        EXPECT_EQ(
            diaban({"stats", file, "--key", "code", "--value", "v", "--lang", "en", "--local-moran", "--gi", "-o", out},
                   limits)
                .exitCode,
            0);
        outputs.push_back(textOf(out));
    }
    EXPECT_EQ(outputs[0], outputs[1]);
    EXPECT_EQ(outputs[0], outputs[2]);
    const ProgramRun words = statsOf(folder, layer, {"--lang", "vi"});
    EXPECT_THAT(words.out, HasSubstr("Moran's I = 0,"));
    EXPECT_THAT(words.out, HasSubstr("9.999 hoán vị): giá trị gần nhau giống nhau hơn ngẫu nhiên"));
}

} // namespace
} // namespace diaban::test
