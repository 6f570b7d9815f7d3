// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/known_unit_lists.h"

#include "src/unit/bare_name.h"

#include <QResource>
#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <utility>

/// The lists lie in this static library; without this call the linker may leave them out. (The macro must stand
/// outside of any namespace.)
static void keepUnitLists() {
    Q_INIT_RESOURCE(diaban_units);
}

namespace diaban {

namespace {

/// The text of a file of data/units, as it lies in the program: it is not packed.
std::string_view textOf(const char* name) {
    keepUnitLists();
    const QResource resource(QStringLiteral(":/units/") + QLatin1String(name));
    if (!resource.isValid() || resource.compressionAlgorithm() != QResource::NoCompression) {
        throw std::logic_error(std::string("not in the program: ") + name);
    }
    return {reinterpret_cast<const char*>(resource.data()), static_cast<std::size_t>(resource.size())};
}

constexpr std::array kFiles{"vn-2025-06.csv", "vn-2025-08.csv", "vn-2026-07.csv"};

// Lists are read once, for every project of a run.

std::span<const UnitList> knownCommunes() {
    static const std::array<UnitList, kFiles.size()> lists{
        UnitList({"2025-06", "", "2025-06-30"}, textOf(kFiles[0]), ','),
        UnitList({"2025-08", "2025-07-01", "2026-06-30"}, textOf(kFiles[1]), ','),
        UnitList({"2026-07", "2026-07-01", ""}, textOf(kFiles[2]), ',')};
    return lists;
}

std::span<const UnitList> knownProvinces() {
    static const std::array<UnitList, 2> lists{
        UnitList({"2025-06", "", "2025-06-30"}, textOf("vn-provinces-2025-06.csv"), ','),
        UnitList({"2025-07", "2025-07-01", ""}, textOf("vn-provinces-2025-07.csv"), ',')};
    return lists;
}

std::span<const UnitList> known(UnitLevel level) {
    return level == UnitLevel::Provinces ? knownProvinces() : knownCommunes();
}

/// From the first of the lists to the others.
const GroundLinks& knownLinks(UnitLevel level) {
    if (level == UnitLevel::Provinces) {
        static const GroundLinks provinces(textOf("vn-provinces-2025-06-to-2025-07.csv"));
        return provinces;
    }
    static const GroundLinks communes(textOf("vn-2025-06-to-2025-08.csv"));
    return communes;
}

/// The name of a code in the text of a list, whose rows are in the order of their codes; nothing where it is not there.
std::optional<std::string_view> nameIn(std::string_view rows, std::string_view code) {
    std::size_t low = rows.find('\n') + 1;
    std::size_t high = rows.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        const std::size_t start = middle == low ? low : rows.rfind('\n', middle - 1) + 1;
        const std::string_view row = rows.substr(start, rows.find('\n', start) - start);
        const std::string_view found = row.substr(0, row.find(','));
        if (found == code) {
            const std::string_view rest = row.substr(std::min(row.size(), found.size() + 1));
            return rest.substr(0, rest.find(','));
        }
        if (found < code) {
            low = start + row.size() + 1;
        } else {
            high = start;
        }
    }
    return std::nullopt;
}

} // namespace

UnitLists::UnitLists(std::vector<UnitList> own)
    : m_own(own.empty() ? nullptr : std::make_shared<const std::vector<UnitList>>(std::move(own))) {}

UnitLists UnitLists::ofProvinces() {
    UnitLists lists;
    lists.m_level = UnitLevel::Provinces;
    return lists;
}

std::size_t UnitLists::size() const noexcept {
    return known(m_level).size() + (m_own != nullptr ? m_own->size() : 0);
}

const UnitList& UnitLists::operator[](std::size_t at) const {
    const std::span<const UnitList> inside = known(m_level);
    return at < inside.size() ? inside[at] : (*m_own)[at - inside.size()];
}

ListChange UnitLists::change(const UnitList& from, const UnitList& to) const {
    const std::span<const UnitList> inside = known(m_level);
    const auto placeOf = [inside](const UnitList& list) {
        std::size_t at = 0;
        while (at < inside.size() && &inside[at] != &list) {
            ++at;
        }
        return at;
    };
    const std::size_t a = placeOf(from);
    const std::size_t b = placeOf(to);
    const bool both = a < inside.size() && b < inside.size();
    const bool acrossTheReform = both && (a == 0) != (b == 0);
    return {from, to, acrossTheReform ? &knownLinks(m_level) : nullptr};
}

const UnitList* UnitLists::of(const std::string& dayOrVintage) const {
    const UnitList* found = nullptr;
    for (std::size_t at = 0; at < size(); ++at) {
        const UnitList& list = (*this)[at];
        if (list.isOf(dayOrVintage) && (found == nullptr || list.facts().from >= found->facts().from)) {
            found = &list;
        }
    }
    return found;
}

bool mayBeKnownUnits(std::span<const std::string> codes, std::span<const std::string> names) {
    constexpr std::size_t kLookedAt = 40;
    const std::size_t step = std::max<std::size_t>(1, codes.size() / kLookedAt);
    for (const char* file : kFiles) {
        const std::string_view rows = textOf(file);
        std::size_t looked = 0;
        std::size_t met = 0;
        for (std::size_t at = 0; at < codes.size(); at += step) {
            const auto listed = nameIn(rows, codes[at]);
            ++looked;
            met += listed && (names.empty() || names[at].empty() || sameBareName(names[at], *listed)) ? 1U : 0U;
        }
        if (4 * met >= 3 * looked && met > 0) {
            return true;
        }
    }
    return false;
}

} // namespace diaban
