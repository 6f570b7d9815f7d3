// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/weak_words.h"

#include "src/message/number_format.h"
#include "src/weakness/figure_words.h"
#include "src/weakness/indicator_sentence.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::size_t kSpokenIndicators = 2;

/// Adds a piece to a list of them.
void append(std::string& list, std::string_view separator, const std::string& piece) {
    if (!list.empty()) {
        list += separator;
    }
    list += piece;
}

using Group = std::vector<const WeakReason*>; ///< reasons of one indicator in one period

const Indicator& indicatorOf(const WeakWords& words, const WeakReason& reason) {
    return words.areas.facts[words.areas.rules[reason.rule].facts].indicator;
}

std::string nameOf(const Indicator& indicator, Language language) {
    const std::string& name = indicator.name.in(language);
    return name.empty() ? indicator.key : name;
}

/// The reasons of a unit by indicator and period, the weightiest indicator first, else in the order of the rules.
std::vector<Group> groupsOf(const WeakWords& words, std::size_t unit) {
    std::vector<Group> groups;
    for (const WeakReason& reason : words.areas.units[unit].reasons) {
        const WeaknessRule& rule = words.areas.rules[reason.rule].rule;
        const auto group = std::ranges::find_if(groups, [&](const Group& other) {
            const WeaknessRule& first = words.areas.rules[other.front()->rule].rule;
            return first.indicator == rule.indicator && first.period == rule.period;
        });
        if (group == groups.end()) {
            groups.push_back({&reason});
        } else {
            group->push_back(&reason);
        }
    }
    std::ranges::stable_sort(groups, [&](const Group& one, const Group& other) {
        return indicatorOf(words, *one.front()).weight > indicatorOf(words, *other.front()).weight;
    });
    return groups;
}

/// "Tỷ lệ hộ ký cam kết, quý II/2025: bảng không có dòng của đơn vị".
std::string missingWords(const WeakWords& words, const WeakReason& reason, const Catalogue& catalogue) {
    const AppliedRule& applied = words.areas.rules[reason.rule];
    const Verdict& verdict = reason.verdict;
    const std::string& period = verdict.missingPeriod.empty() ? applied.rule.period : verdict.missingPeriod;
    const Language language = catalogue.language();
    std::string what = lowerFirst(nameOf(indicatorOf(words, reason), language));
    if (!period.empty()) {
        const std::string when = formatPeriod(period, language);
        what += ", " + (language == Language::Vi ? lowerFirst(when) : when);
    }
    const char* id = verdict.state == UnitState::NotMatched   ? "weakness.missing.not_matched"
                     : verdict.state == UnitState::Suppressed ? "weakness.missing.suppressed"
                                                              : "weakness.missing.no_data";
    return catalogue.text({id, {{"what", what}}});
}

std::string notEnoughText(const WeakWords& words, std::size_t unit, const Catalogue& catalogue) {
    std::vector<std::string> missing;
    for (const WeakReason& reason : words.areas.units[unit].reasons) {
        if (const std::string text = missingWords(words, reason, catalogue);
            std::ranges::find(missing, text) == missing.end()) {
            missing.push_back(text);
        }
    }
    std::string list;
    for (const std::string& text : missing) {
        append(list, "; ", text);
    }
    return catalogue.text({"weakness.not_enough", {{"list", list}}});
}

std::string liftWords(const WeakWords& words, const Lift& lift, const Catalogue& catalogue) {
    const IndicatorFacts& facts = words.areas.facts[lift.facts];
    const Language language = catalogue.language();
    const Indicator& indicator = facts.indicator;
    const std::string name = nameOf(indicator, language);
    const std::string way = facts.direction == Direction::More ? "more" : "less";
    if (indicator.kind == IndicatorKind::Status) {
        return catalogue.text({"weakness.lift_status." + way, {{"name", lowerFirst(name)}}});
    }
    const FigureWords figures(indicator, catalogue);
    const std::string value = figures.value(lift.value, figures.decimalsToTell(lift.value, {}));
    if (!lift.more) {
        return catalogue.text({"weakness.lift_value." + way, {{"name", lowerFirst(name)}, {"value", value}}});
    }
    const std::string& counted = indicator.isRatio() ? indicator.numerator : indicator.key;
    return catalogue.text({*lift.more > 0 ? "weakness.lift_add" : "weakness.lift_take",
                           {{"count", formatShort(std::abs(*lift.more), 2, language)},
                            {"counted", countedName(words.study, words.known, counted, language)},
                            {"value", value}}});
}

} // namespace

std::string reasonText(const WeakWords& words, std::size_t unit, const WeakReason& reason, const Catalogue& catalogue) {
    if (reason.verdict.outcome == Outcome::Missing) {
        return upperFirst(missingWords(words, reason, catalogue)) + '.';
    }
    if (reason.verdict.outcome == Outcome::NotSure) {
        return notSureSentence(words, unit, reason, catalogue);
    }
    const WeakReason* const one = &reason;
    return indicatorSentence(words, unit, {&one, 1}, false, catalogue);
}

std::vector<std::string> reasonSentences(const WeakWords& words, std::size_t unit, const Catalogue& catalogue) {
    const UnitFinding& finding = words.areas.units[unit];
    if (finding.verdict == UnitVerdict::NotEnoughData) {
        return {notEnoughText(words, unit, catalogue)};
    }
    std::vector<std::string> sentences;
    if (finding.verdict == UnitVerdict::NotSure) {
        for (const WeakReason& reason : finding.reasons) {
            sentences.push_back(notSureSentence(words, unit, reason, catalogue));
        }
        return sentences;
    }
    for (const Group& group : groupsOf(words, unit)) {
        sentences.push_back(indicatorSentence(words, unit, group, true, catalogue));
    }
    return sentences;
}

std::string reasonsText(const WeakWords& words, std::size_t unit, const Catalogue& catalogue) {
    std::string text;
    for (const std::string& sentence : reasonSentences(words, unit, catalogue)) {
        append(text, " ", sentence);
    }
    return text;
}

std::string liftText(const WeakWords& words, std::size_t unit, const Catalogue& catalogue) {
    const UnitFinding& finding = words.areas.units[unit];
    std::string list;
    const bool anyAlone = std::ranges::any_of(finding.lifts, &Lift::alone);
    std::size_t named = 0;
    const bool any = !words.areas.asked.all && words.areas.asked.atLeast == 1;
    if (finding.lifts.empty() || (any && !anyAlone && finding.lifts.size() < groupsOf(words, unit).size())) {
        return {}; // one of its indicators cannot be lifted by itself
    }
    for (const Lift& lift : finding.lifts) {
        if (lift.alone || !anyAlone) {
            append(list, "; ", liftWords(words, lift, catalogue));
            ++named;
        }
    }
    const char* id = named == 1 ? "weakness.lift_one"
                     : anyAlone ? "weakness.lift_one_of"
                     : any      ? "weakness.lift_all"
                                : "weakness.lift_several";
    return catalogue.text({id, {{"list", list}}});
}

std::string spokenText(const WeakWords& words, std::size_t unit, const Catalogue& catalogue) {
    const Units& units = words.study.boundaries.units;
    const std::string& name = units.names[unit].empty() ? units.codes[unit] : units.names[unit];
    if (words.areas.units[unit].verdict != UnitVerdict::Weak) {
        return name + ": " + lowerFirst(reasonsText(words, unit, catalogue));
    }
    const std::vector<Group> groups = groupsOf(words, unit);
    std::string text = name + ":";
    std::string others;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i < kSpokenIndicators) {
            const std::string sentence = indicatorSentence(words, unit, groups[i], true, catalogue);
            append(text, " ", i == 0 ? lowerFirst(sentence) : sentence);
        } else {
            append(others, "; ", lowerFirst(nameOf(indicatorOf(words, *groups[i].front()), catalogue.language())));
        }
    }
    if (!others.empty()) {
        append(text, " ", catalogue.text({"weakness.others", {{"list", others}}}));
    }
    const std::string lift = liftText(words, unit, catalogue);
    if (!lift.empty()) {
        append(text, " ", lift);
    }
    return text;
}

} // namespace diaban
