// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/join_words.h"

#include "src/join/read_unit_list.h"
#include "src/unit/stated_time.h"

#include <algorithm>
#include <utility>

namespace diaban {

void addJoinOptions(CLI::App& verb, const Session& session, JoinWords& words) {
    addOption(verb, session, "--sheet", words.sheet);
    addShapeOptions(verb, session, words.shape);
    addOption(verb, session, "--table-key", words.tableNames.key);
    addOption(verb, session, "--table-name", words.tableNames.name);
    addOption(verb, session, "--table-parent", words.tableNames.parents)->allow_extra_args(false);
    addOption(verb, session, "--table-encoding", words.encoding);
    addOption(verb, session, "--numbers", words.numbers)->allow_extra_args(false);
    addOption(verb, session, "--date", words.date);
    verb.add_option("--crosswalk", words.treatment.crosswalk, session.text({"help.carry-crosswalk", {}}));
    addOption(verb, session, "--counts", words.treatment.settled.counts);
    addOption(verb, session, "--shares", words.treatment.settled.shares);
    addOption(verb, session, "--aggregate", words.aggregate)->check(CLI::IsMember({"sum", "mean", "max", "min"}));
    addOption(verb, session, "--vintage", words.vintage);
    addOption(verb, session, "--table-vintage", words.treatment.vintage);
    addOption(verb, session, "--unit-list", words.unitLists);
    verb.add_flag("--force-vintage", words.treatment.forceVintage, session.text({"help.force-vintage", {}}));
    addCorrectionOptions(verb, session, words.corrections);
}

TableOptions tableOptionsOf(const JoinWords& words) {
    TableOptions options;
    options.shape = words.shape.options();
    for (const std::string& word : words.numbers) {
        const std::size_t sign = word.rfind('=');
        const auto reading = columnReadingOf(sign == std::string::npos ? word : word.substr(sign + 1));
        const bool style = reading == ColumnReading::DecimalComma || reading == ColumnReading::DecimalPoint;
        if (!reading || sign == 0 || (sign == std::string::npos && !style)) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, {}, {"usage.numbers", {{"value", word}}});
        }
        if (sign == std::string::npos) {
            options.style =
                reading == ColumnReading::DecimalComma ? NumberStyle::DecimalComma : NumberStyle::DecimalPoint;
        } else {
            options.readings.emplace_back(word.substr(0, sign), *reading);
        }
    }
    return options;
}

UnitLists unitListsOf(const JoinWords& words, const gis::Limits& limits, gis::OutputSet& outputs,
                      gis::Problems& problems) {
    std::vector<UnitList> lists;
    for (const std::string& word : words.unitLists) {
        const std::size_t equals = word.rfind('='); // the last one: paths may hold others
        if (equals == std::string::npos || equals == 0 || equals + 1 == word.size()) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, "--unit-list", {"usage.unit_list", {{"value", word}}});
        }
        UnitListSource source;
        source.path = word.substr(0, equals);
        source.vintage = word.substr(equals + 1);
        outputs.protect(source.path);
        lists.push_back(readUnitList({}, source, limits, problems));
    }
    return UnitLists(std::move(lists));
}

TableTreatment treatmentOf(const JoinWords& words, gis::OutputSet& outputs) {
    TableTreatment treatment = words.treatment;
    for (const std::string& header : treatment.settled.shares) {
        if (std::ranges::find(treatment.settled.counts, header) != treatment.settled.counts.end()) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, header, {"carry.settled_twice", {}});
        }
    }
    if (!treatment.crosswalk.empty()) {
        outputs.protect(treatment.crosswalk);
    }
    if (!words.aggregate.empty()) {
        treatment.aggregation = AggregationSpec{*aggregationOf(words.aggregate), {}};
    }
    return treatment;
}

void requireVintages(const JoinWords& words) {
    const auto require = [&words](const char* option, const std::string& stated) {
        const bool listed = std::ranges::any_of(
            words.unitLists, [&stated](const std::string& word) { return word.ends_with('=' + stated); });
        if (!stated.empty() && !listed && !statedTimeOf(stated)) {
            throw gis::Error(gis::ErrorKind::BadUsage, {}, option, {"usage.vintage", {{"value", stated}}});
        }
    };
    require("--vintage", words.vintage);
    require("--table-vintage", words.treatment.vintage);
}

} // namespace diaban
