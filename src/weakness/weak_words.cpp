// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/weak_words.h"

#include "src/message/number_format.h"
#include "src/weakness/figure_words.h"
#include "src/weakness/indicator_sentence.h"
#include "src/weakness/lift.h"

#include <algorithm>
#include <cmath>

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
        what += ", ";
        what += formatPeriodWithin(period, language);
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
    const std::string value = figures.alone(lift.value, figures.decimalsToTell(lift.value, {}));
    if (!lift.more) {
        return catalogue.text({"weakness.lift_value." + way, {{"name", lowerFirst(name)}, {"value", value}}});
    }
    return catalogue.text({*lift.more > 0 ? "weakness.lift_add" : "weakness.lift_take",
                           {{"count", formatShort(std::abs(*lift.more), 2, language)},
                            {"counted", countedName(words.study, words.known, figureOf(indicator), language)},
                            {"value", value}}});
}

/// What a unit is weak in besides, as an item of a list: a name, or what a status comes to.
std::string otherWords(const IndicatorFacts& facts, const Catalogue& catalogue) {
    const std::string name = lowerFirst(nameOf(facts.indicator, catalogue.language()));
    if (facts.indicator.kind != IndicatorKind::Status) {
        return name;
    }
    const char* id = facts.direction == Direction::More ? "weakness.status.more" : "weakness.status.less";
    return catalogue.text({id, {{"name", name}}});
}

/// True where all lifts together leave too few broken rules.
bool liftedTogether(const WeakWords& words, const UnitFinding& finding) {
    const auto lifted = [&](const WeakReason& reason) {
        const WeaknessRule& rule = words.areas.rules[reason.rule].rule;
        return std::ranges::any_of(finding.lifts, [&](const Lift& lift) {
            const IndicatorFacts& facts = words.areas.facts[lift.facts];
            return facts.indicator.key == rule.indicator &&
                   facts.period == words.areas.facts[words.areas.rules[reason.rule].facts].period;
        });
    };
    const auto left =
        static_cast<int>(finding.reasons.size()) - static_cast<int>(std::ranges::count_if(finding.reasons, lifted));
    return !finding.lifts.empty() && (words.areas.asked.all || left < words.areas.asked.atLeast);
}

/// Adds a lift to those that are told, one a figure: where one is enough the smallest, else the largest.
void addLift(const WeakAreas& areas, std::vector<const Lift*>& named, const Lift& lift) {
    for (const Lift*& other : named) {
        if (sameFigure(areas, *other, lift)) {
            const bool larger = std::abs(*lift.more) > std::abs(*other->more);
            other = larger != lift.alone ? &lift : other;
            return;
        }
    }
    named.push_back(&lift);
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
    const bool any = !words.areas.asked.all && words.areas.asked.atLeast == 1;
    if (!anyAlone && !liftedTogether(words, finding)) {
        return {}; // an indicator cannot be lifted by itself, or a period is past
    }
    std::vector<const Lift*> named;
    for (const Lift& lift : finding.lifts) {
        if (lift.alone || !anyAlone) {
            addLift(words.areas, named, lift);
        }
    }
    for (const Lift* lift : named) {
        append(list, "; ", liftWords(words, *lift, catalogue));
    }
    const char* id = named.size() == 1 ? "weakness.lift_one"
                     : anyAlone        ? "weakness.lift_one_of"
                     : any             ? "weakness.lift_all"
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
            append(others, "; ",
                   otherWords(words.areas.facts[words.areas.rules[groups[i].front()->rule].facts], catalogue));
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
