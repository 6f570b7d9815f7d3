// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/vintage.h"

#include "src/unit/bare_name.h"
#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"
#include "src/unit/unit_words.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <unordered_set>

namespace diaban {

namespace {

constexpr std::size_t kFewest = 5;       // units by which a vintage can be told
constexpr double kFound = 0.9;           // of codes, for a list to fit
constexpr double kNamed = 0.8;           // of found codes with a name, under the list's name
constexpr double kComplete = 0.9;        // of a list's units under the same parents
constexpr double kClearlyWorse = 0.1;    // of codes
constexpr std::size_t kFewMisfits = 5;   // by so many at least is a list clearly worse
constexpr std::size_t kFewWhereNone = 3; // where the best one has none
constexpr double kOfFew = 0.25;          // or by such a part of few codes
constexpr std::size_t kEnoughCodes = 20;
constexpr double kMostFound = 0.6; // enough where no other list has nearly as many

double share(std::size_t part, std::size_t whole) noexcept {
    return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// The places of different codes that are not empty.
std::vector<std::size_t> differentPlaces(std::span<const std::string> texts) {
    std::vector<std::size_t> places;
    std::unordered_set<std::string_view> seen;
    seen.reserve(texts.size());
    for (std::size_t at = 0; at < texts.size(); ++at) {
        if (!texts[at].empty() && seen.insert(texts[at]).second) {
            places.push_back(at);
        }
    }
    return places;
}

/// True for the same name with the same word for the kind; a name without such a word says nothing of it.
bool sameKind(const std::string& written, std::string_view listed) {
    return written == listed || !beginsWithUnitWord(nameKey(written)) || plainKey(written) == plainKey(listed);
}

ListFit fitOf(std::span<const std::string> codes, std::span<const std::string> names,
              const std::vector<std::size_t>& places, const UnitList& list) {
    ListFit fit{&list, places.size()};
    std::unordered_map<std::string_view, std::size_t> parents;
    for (const std::size_t at : places) {
        const ListedUnit* unit = list.find(codes[at]);
        if (unit == nullptr) {
            continue;
        }
        ++fit.found;
        ++parents[unit->parent];
        if (!names.empty() && !names[at].empty() && !unit->name.empty()) {
            ++fit.named;
            if (sameBareName(names[at], unit->name)) {
                ++fit.sameName;
                fit.sameKind += sameKind(names[at], unit->name) ? 1U : 0U;
            }
        }
    }
    std::size_t under = 0;
    for (const auto& [parent, count] : parents) {
        under += list.unitsOf(parent);
    }
    fit.complete = share(fit.found, under);
    return fit;
}

bool hasNames(const ListFit& fit) noexcept {
    return 2 * fit.named >= fit.found && fit.named >= kFewest;
}

/// Whether the whole of one list speaks against another of which it is a part.
bool wholeTells(const ListFit& fit) noexcept {
    return fit.wholeTells || !hasNames(fit);
}

/// Worse in so many codes that chance cannot make it.
bool clearlyWorse(const ListFit& fit, const ListFit& best) {
    const auto part = [&best](double of) {
        return static_cast<std::size_t>(std::ceil(of * static_cast<double>(best.codes)));
    };
    const std::size_t most = best.misfits() == 0 ? kFewWhereNone : kFewMisfits;
    const std::size_t few = std::clamp<std::size_t>(part(kOfFew), 2, most);
    if (fit.misfits() >= best.misfits() + std::max(few, part(kClearlyWorse))) {
        return true;
    }
    // Codes alone, or provinces: the whole of one list, and a part of the other.
    return wholeTells(best) && best.complete >= kComplete && fit.complete < 0.6;
}

/// True where no other list has nearly as many of the codes, under its names where they have any.
bool farAhead(const ListFit& fit, const std::vector<ListFit>& all) {
    const auto held = [](const ListFit& of) { return share(hasNames(of) ? of.sameName : of.found, of.codes); };
    return fit.codes >= kEnoughCodes &&
           std::ranges::any_of(all, [&](const ListFit& other) { return held(other) < held(fit) - 0.3; });
}

bool fits(const ListFit& fit, const std::vector<ListFit>& all) {
    const bool ahead = farAhead(fit, all);
    if (share(fit.found, fit.codes) < (ahead ? kMostFound : kFound)) {
        return false;
    }
    if (hasNames(fit)) {
        return share(fit.sameName, fit.named) >= kNamed;
    }
    return fit.complete >= kComplete || std::ranges::any_of(all, [&fit](const ListFit& other) {
               return share(other.found, other.codes) < share(fit.found, fit.codes) - 0.3;
           });
}

/// The less, the better.
auto rankOf(const ListFit& fit) {
    const bool partOfMore = wholeTells(fit) && fit.complete < kComplete;
    return std::tuple(partOfMore, fit.misfits(), fit.named - fit.sameKind);
}

VintageGuess guessOf(std::vector<ListFit> all) {
    VintageGuess guess;
    guess.fits = std::move(all);
    for (std::size_t at = 0; at < guess.fits.size(); ++at) {
        const ListFit& fit = guess.fits[at];
        if (!fits(fit, guess.fits)) {
            continue;
        }
        if (!guess.best.empty() && rankOf(fit) < rankOf(guess.fits[guess.best.front()])) {
            guess.best.clear();
        }
        if (guess.best.empty() || rankOf(fit) == rankOf(guess.fits[guess.best.front()])) {
            guess.best.push_back(at);
        }
    }
    for (std::size_t at = 0; at < guess.fits.size() && !guess.best.empty(); ++at) {
        if (!clearlyWorse(guess.fits[at], guess.fits[guess.best.front()])) {
            guess.notExcluded.push_back(at);
        }
    }
    return guess;
}

} // namespace

bool VintageGuess::mayBe(const UnitList& list) const noexcept {
    return std::ranges::any_of(notExcluded, [&](std::size_t at) { return fits[at].list == &list; });
}

bool lookLikeCommuneCodes(std::span<const std::string> codes, double most) {
    std::size_t filled = 0;
    std::size_t alike = 0;
    for (const std::string& code : codes) {
        const bool digits = code.size() == 5 && std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; });
        filled += code.empty() ? 0U : 1U;
        alike += digits && code < "33000" ? 1U : 0U; // 32,248 is the last of them
    }
    return alike >= kFewest && share(alike, filled) >= most;
}

VintageGuess guessVintage(std::span<const std::string> codes, std::span<const std::string> names,
                          const UnitLists& lists) {
    const std::vector<std::size_t> places = differentPlaces(codes);
    if (places.size() < kFewest) {
        return {};
    }
    std::vector<ListFit> all;
    for (std::size_t at = 0; at < lists.size(); ++at) {
        all.push_back(fitOf(codes, names, places, lists[at]));
    }
    return guessOf(std::move(all));
}

VintageGuess guessVintageByNames(std::span<const std::string> names, const UnitLists& lists) {
    constexpr std::size_t kFewestNames = 20; // of communes: many have the same
    const bool provinces = lists.level() == UnitLevel::Provinces;
    const std::vector<std::size_t> places = differentPlaces(names);
    if (places.size() < (provinces ? kFewest : kFewestNames)) {
        return {};
    }
    std::vector<ListFit> all;
    for (std::size_t at = 0; at < lists.size(); ++at) {
        std::unordered_set<std::string> listed;
        for (const ListedUnit& unit : lists[at].units()) {
            listed.insert(bareName(unit.name));
        }
        ListFit fit{&lists[at], places.size()};
        for (const std::size_t place : places) {
            fit.found += listed.contains(bareName(names[place])) ? 1U : 0U;
        }
        fit.named = fit.sameName = fit.sameKind = fit.found;
        fit.wholeTells = provinces;
        fit.complete = provinces ? share(fit.found, lists[at].units().size()) : 0.0;
        all.push_back(fit);
    }
    return guessOf(std::move(all));
}

} // namespace diaban
