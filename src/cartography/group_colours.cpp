// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/group_colours.h"

#include "src/cartography/colour_difference.h"

#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <tuple>

namespace diaban {

namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

class Colouring {
public:
    Colouring(std::size_t groups, std::span<const std::pair<std::uint32_t, std::uint32_t>> adjacent,
              std::size_t colours, std::span<const std::pair<std::uint32_t, std::uint32_t>> alike)
        : m_neighbours(groups), m_taken(groups, std::vector<std::uint32_t>(colours, 0)), m_like(m_taken),
          m_alike(colours), m_choices(groups, colours), m_used(colours, 0), m_colourOf(groups, kNone) {
        for (const auto& [a, b] : alike) {
            m_alike[a].push_back(b);
            m_alike[b].push_back(a);
        }
        for (const auto& [a, b] : adjacent) {
            if (a != b) {
                m_neighbours[a].push_back(b);
                m_neighbours[b].push_back(a);
            }
        }
        for (std::vector<std::uint32_t>& of : m_neighbours) {
            std::ranges::sort(of);
            const auto twice = std::ranges::unique(of);
            of.erase(twice.begin(), twice.end());
        }
    }

    std::vector<std::uint32_t> run() {
        for (std::uint32_t group = 0; group < m_neighbours.size(); ++group) {
            m_waiting.insert(placeOf(group));
        }
        while (!m_waiting.empty()) {
            const std::uint32_t group = std::get<2>(*m_waiting.begin());
            m_waiting.erase(m_waiting.begin());
            give(group, bestOf(group));
        }
        return std::move(m_colourOf);
    }

private:
    /// Fewest choices first, then most neighbours, then the first.
    using Place = std::tuple<std::size_t, std::size_t, std::uint32_t>;

    [[nodiscard]] Place placeOf(std::uint32_t group) const {
        return {m_choices[group], std::numeric_limits<std::size_t>::max() - m_neighbours[group].size(), group};
    }

    [[nodiscard]] std::uint32_t bestOf(std::uint32_t group) const {
        std::uint32_t best = 0;
        for (std::uint32_t colour = 1; colour < m_used.size(); ++colour) {
            if (costOf(group, colour) < costOf(group, best)) {
                best = colour;
            }
        }
        return best;
    }

    [[nodiscard]] std::tuple<std::uint32_t, std::uint32_t, std::size_t> costOf(std::uint32_t group,
                                                                               std::uint32_t colour) const {
        return {m_taken[group][colour], m_like[group][colour], m_used[colour]};
    }

    void give(std::uint32_t group, std::uint32_t colour) {
        m_colourOf[group] = colour;
        ++m_used[colour];
        for (const std::uint32_t other : m_neighbours[group]) {
            if (m_colourOf[other] != kNone) {
                continue;
            }
            m_waiting.erase(placeOf(other));
            for (const std::uint32_t like : m_alike[colour]) {
                ++m_like[other][like];
            }
            m_choices[other] -= m_taken[other][colour]++ == 0 ? 1U : 0U;
            m_waiting.insert(placeOf(other));
        }
    }

    std::vector<std::vector<std::uint32_t>> m_neighbours, m_taken;
    std::vector<std::vector<std::uint32_t>> m_like;  ///< neighbours of a group with a colour alike
    std::vector<std::vector<std::uint32_t>> m_alike; ///< colours
    std::vector<std::size_t> m_choices, m_used;
    std::vector<std::uint32_t> m_colourOf;
    std::set<Place> m_waiting;
};

} // namespace

std::span<const Colour> groupPalette() noexcept {
    static constexpr std::array kColours{Colour{0, 114, 178},   Colour{0, 158, 115},  Colour{230, 159, 0},
                                         Colour{204, 121, 167}, Colour{86, 180, 233}, Colour{240, 228, 66}};
    return kColours;
}

std::vector<std::uint32_t> colourGroups(std::size_t groups,
                                        std::span<const std::pair<std::uint32_t, std::uint32_t>> adjacent,
                                        std::size_t colours,
                                        std::span<const std::pair<std::uint32_t, std::uint32_t>> alike) {
    return colours == 0 ? std::vector<std::uint32_t>{} : Colouring(groups, adjacent, colours, alike).run();
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> alikeGroupColours(double least) {
    const std::span<const Colour> palette = groupPalette();
    std::vector<std::pair<std::uint32_t, std::uint32_t>> alike;
    for (std::uint32_t a = 0; a < palette.size(); ++a) {
        for (std::uint32_t b = a + 1; b < palette.size(); ++b) {
            if (colourDifference(palette[a], palette[b]) < least) {
                alike.emplace_back(a, b);
            }
        }
    }
    return alike;
}

} // namespace diaban
