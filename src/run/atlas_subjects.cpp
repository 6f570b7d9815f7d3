// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/atlas_subjects.h"

#include "gis/base/error.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace diaban {

namespace {

constexpr std::size_t kMostLetters = 80;

/// Words of plain letters and digits with "-" between.
std::string plainWords(const std::string& text) {
    std::string words, word;
    const auto end = [&] {
        std::string plain;
        for (const char c : plainKey(word)) {
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                plain += c;
            }
        }
        words += (words.empty() || plain.empty() ? "" : "-") + plain;
        word.clear();
    };
    for (const char c : text) {
        const bool between = static_cast<unsigned char>(c) < 0x80 && std::isalnum(static_cast<unsigned char>(c)) == 0;
        if (between) {
            end();
        } else {
            word += c;
        }
    }
    end();
    return words.substr(0, kMostLetters);
}

bool isWeak(const AtlasStudy& atlas, std::uint32_t unit) {
    const UnitFinding* finding = atlas.findingOf(unit);
    return finding != nullptr && finding->verdict == UnitVerdict::Weak;
}

/// Groups by the lowest code of their units.
std::vector<std::uint32_t> groupsInOrder(const AtlasStudy& atlas) {
    const std::vector<std::string>& codes = atlas.job.study.boundaries.units.codes;
    std::vector<std::uint32_t> order(atlas.groups.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {},
                      [&](std::uint32_t group) { return std::pair(codes[atlas.members[group].front()], group); });
    return order;
}

AtlasSubject unitSubject(const AtlasStudy& atlas, std::uint32_t unit) {
    const Units& units = atlas.job.study.boundaries.units;
    const std::string& name = units.names[unit];
    return {false, unit, name.empty() ? units.codes[unit] : name, atlasFileName(units.codes[unit], name)};
}

void addUnits(std::vector<AtlasSubject>& subjects, const AtlasStudy& atlas, const std::vector<std::uint32_t>& units) {
    for (const std::uint32_t unit : units) {
        if (atlas.job.choice.only == AtlasOnly::All || isWeak(atlas, unit)) {
            subjects.push_back(unitSubject(atlas, unit));
        }
    }
}

} // namespace

std::string atlasFileName(const std::string& code, const std::string& name) {
    const std::string first = plainWords(code);
    const std::string second = plainWords(name);
    if (first.empty() || second.empty()) {
        return "page-" + first + second; // no name that a system keeps for itself
    }
    return first + '-' + second;
}

std::vector<AtlasSubject> atlasSubjects(const AtlasStudy& atlas) {
    const AtlasChoice& choice = atlas.job.choice;
    std::vector<AtlasSubject> subjects;
    if (choice.per == AtlasPer::Unit) {
        const std::vector<std::string>& codes = atlas.job.study.boundaries.units.codes;
        std::vector<std::uint32_t> units(codes.size());
        std::iota(units.begin(), units.end(), 0U);
        std::ranges::sort(units, {}, [&](std::uint32_t unit) { return std::pair(codes[unit], unit); });
        addUnits(subjects, atlas, units);
    } else {
        for (const std::uint32_t group : groupsInOrder(atlas)) {
            const std::vector<std::uint32_t>& members = atlas.members[group];
            if (choice.only == AtlasOnly::Weak &&
                std::ranges::none_of(members, [&](std::uint32_t unit) { return isWeak(atlas, unit); })) {
                continue;
            }
            const std::string name = atlas.groupName(group);
            subjects.push_back({true, group, name, "0-" + plainWords(name)});
            if (choice.per == AtlasPer::Both) {
                subjects.back().fileName = plainWords(atlas.job.study.boundaries.units.codes[members.front()]) + "-0-" +
                                           plainWords(name); // lists of files show it above its units
                addUnits(subjects, atlas, members);
            }
        }
    }
    std::set<std::string> taken;
    for (AtlasSubject& subject : subjects) {
        const std::string wanted = subject.fileName;
        for (int number = 2; !taken.insert(subject.fileName).second; ++number) {
            subject.fileName = wanted + '-' + std::to_string(number);
        }
    }
    return subjects;
}

std::vector<AtlasSubject> requireSubjects(const AtlasStudy& atlas) {
    std::vector<AtlasSubject> subjects = atlasSubjects(atlas);
    if (subjects.empty()) {
        throw gis::badInput(atlas.job.project.file.string(), {}, {"atlas.no_pages", {}});
    }
    return subjects;
}

AtlasPage atlasPage(const AtlasStudy& atlas, const AtlasSubject& subject, const AtlasNumber& number) {
    return subject.group ? atlasGroupPage(atlas, subject.index, number) : atlasUnitPage(atlas, subject.index, number);
}

} // namespace diaban
