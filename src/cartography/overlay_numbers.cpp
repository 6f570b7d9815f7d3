// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/overlay_numbers.h"

#include "gis/geometry/inner_place.h"
#include "src/cartography/label_places.h"
#include "src/cartography/overlay_obstacles.h"
#include "src/cartography/pair_stretches.h"
#include "src/cartography/text_block.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

namespace diaban {

namespace {

constexpr double kNumberSize = 7.2; ///< points on a slide or A4
constexpr double kRim = 1.1;
constexpr double kPointsEach = 8500; ///< square points of map for each number
constexpr std::size_t kFewest = 10, kMost = 20;
constexpr std::array kAlong{0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9};
constexpr std::array kBeside{2.3, 3.4, 4.8, 6.5}; ///< radii

/// The lines of one border in a frame.
struct BorderLine {
    std::vector<Segment> segments;
    [[nodiscard]] double length() const {
        double sum = 0;
        for (const Segment& s : segments) {
            sum += std::hypot(s.to.x - s.from.x, s.to.y - s.from.y);
        }
        return sum;
    }
};

/// The longest piece of a line whose segments follow one another.
BorderLine longestPiece(const std::vector<Segment>& segments) {
    BorderLine best;
    BorderLine piece;
    const auto end = [&] {
        if (piece.length() > best.length()) {
            best = piece;
        }
        piece.segments.clear();
    };
    for (const Segment& segment : segments) {
        if (!piece.segments.empty() && !(piece.segments.back().to == segment.from)) {
            end();
        }
        piece.segments.push_back(segment);
    }
    end();
    return best;
}

gis::Point pointAt(const BorderLine& line, double share) {
    double left = share * line.length();
    for (const Segment& s : line.segments) {
        const double length = std::hypot(s.to.x - s.from.x, s.to.y - s.from.y);
        if (left <= length && length > 0) {
            return {s.from.x + (s.to.x - s.from.x) * left / length, s.from.y + (s.to.y - s.from.y) * left / length};
        }
        left -= length;
    }
    return line.segments.back().to;
}

/// Where the discs of one scene go.
class Discs {
public:
    Discs(MapScene& scene, const PageMeasures& measures)
        : m_scene(scene), m_size(std::max(kNumberSize * std::max(1.0, measures.scale), scene.page.leastLabel)),
          m_rim(kRim * std::max(1.0, measures.scale)),
          m_room({{measures.margin / 2, measures.margin / 2},
                  {scene.page.width - measures.margin / 2, scene.page.height - measures.margin / 2}}) {}

    void add(const BorderLine& line, const std::string& words, std::uint32_t number, const Colour& rim,
             const Frame& frame) {
        SceneText text = sceneText(words, m_size, true, m_scene.style.ink, m_scene.style.family);
        SceneDisc disc{{}, discRadius(text.width, m_size), rim, m_rim, number, {}};
        const PlacedBoxes placed = placedOn(m_scene, frame.inset ? frame.page : m_room, frame.inset ? &frame : nullptr);
        if (!placeAlong(disc, line, placed) && !placeBeside(disc, line, placed)) {
            return;
        }
        text.at = {disc.at.x, disc.at.y + 0.36 * m_size};
        text.anchor = Anchor::Middle;
        m_scene.overlay.discs.push_back(disc);
        m_scene.texts.push_back(std::move(text));
    }

private:
    [[nodiscard]] bool isFree(const SceneDisc& disc, const PlacedBoxes& placed) const {
        return placed.isFree(turnedBox(boxOf(disc, m_scene.overlay.haloWidth)));
    }

    bool placeAlong(SceneDisc& disc, const BorderLine& line, const PlacedBoxes& placed) const {
        return std::ranges::any_of(kAlong, [&](double share) {
            disc.at = pointAt(line, share);
            return isFree(disc, placed);
        });
    }

    bool placeBeside(SceneDisc& disc, const BorderLine& line, const PlacedBoxes& placed) const {
        constexpr int kDirections = 16;
        const gis::Point middle = pointAt(line, 0.5);
        for (const double radii : kBeside) {
            for (int direction = 0; direction < kDirections; ++direction) {
                const double angle = 2 * std::numbers::pi * direction / kDirections;
                disc.at = {middle.x + radii * disc.radius * std::cos(angle),
                           middle.y + radii * disc.radius * std::sin(angle)};
                if (isFree(disc, placed)) {
                    disc.leader = Segment{middle, disc.at};
                    return true;
                }
            }
        }
        return false;
    }

    MapScene& m_scene;
    double m_size, m_rim;
    gis::Box m_room;
};

/// The lines of the numbered borders in each frame: [frame][border].
std::vector<std::map<std::uint32_t, std::vector<Segment>>> linesOf(const MapScene& scene,
                                                                   const std::vector<std::uint32_t>& borders) {
    const std::vector<PairLook>& pairs = scene.overlay.pairs;
    std::vector<std::map<std::uint32_t, std::vector<Segment>>> lines;
    for (const Frame& frame : scene.frames) {
        auto& ofFrame = lines.emplace_back();
        for (const PairStretch& stretch : pairStretches(frame.shapes)) {
            if (stretch.second == PairStretch::kNobody) {
                continue;
            }
            const std::pair<std::uint32_t, std::uint32_t> units =
                std::minmax(frame.units[stretch.first], frame.units[stretch.second]);
            const auto found = std::ranges::lower_bound(
                pairs, units, {}, [](const PairLook& pair) { return std::pair(pair.first, pair.second); });
            if (found != pairs.end() && found->first == units.first && found->second == units.second &&
                std::ranges::find(borders, found->border) != borders.end()) {
                ofFrame[found->border].push_back(stretch.segment);
            }
        }
        for (const AddedLine& added : frame.overlay.added) {
            if (std::ranges::find(borders, added.border) != borders.end() && !ofFrame.contains(added.border)) {
                ofFrame[added.border] = added.segments;
            }
        }
    }
    return lines;
}

/// The frame in which a border is seen best: the inset that enlarges all of its middle, else the main one.
std::size_t frameOf(const MapScene& scene, const std::vector<std::map<std::uint32_t, std::vector<Segment>>>& lines,
                    std::uint32_t border) {
    std::size_t best = 0;
    double longest = 0;
    for (std::size_t f = 0; f < scene.frames.size(); ++f) {
        const auto found = lines[f].find(border);
        if (found == lines[f].end()) {
            continue;
        }
        const BorderLine line = longestPiece(found->second);
        const double length = line.length();
        if (f == 0) {
            const gis::Point middle = pointAt(line, 0.5);
            const bool marked =
                std::ranges::any_of(scene.around.marks, [&](const gis::Box& mark) { return mark.contains(middle); });
            if (!marked) {
                return 0;
            }
        }
        if (length > longest) {
            best = f;
            longest = length;
        }
    }
    return best;
}

/// Letters of proposals, in the largest of their units.
void addLetters(MapScene& scene, Discs& discs) {
    const Frame& main = scene.frames.front();
    for (std::size_t i = 0; i < scene.overlay.proposals.size(); ++i) {
        std::optional<gis::Point> at;
        double largest = 0;
        for (std::size_t shape = 0; shape < main.units.size(); ++shape) {
            const auto part = largestPart(main.shapes, shape);
            if (!part || std::ranges::find(scene.overlay.proposals[i].units, main.units[shape]) ==
                             scene.overlay.proposals[i].units.end()) {
                continue;
            }
            const auto pole = gis::poleOfInaccessibility(main.shapes, *part, 0.25);
            if (pole && pole->distance > largest) {
                largest = pole->distance;
                at = pole->at;
            }
        }
        if (at) {
            discs.add({{{*at, *at}}}, letterOf(i), 0, scene.overlay.proposalRim, main);
        }
    }
}

} // namespace

double discRadius(double textWidth, double size) noexcept {
    return std::max(0.84 * size, textWidth / 2 + 0.3 * size);
}

std::string letterOf(std::size_t index) {
    constexpr std::size_t kLetters = 26;
    std::string letters;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / kLetters) {
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
    }
    return letters;
}

std::size_t numbersFor(const MapRequest& request, double mapArea, const PageMeasures& measures) {
    if (request.overlay.numbers) {
        return *request.overlay.numbers;
    }
    const double scale = std::max(1.0, measures.scale);
    return std::clamp(static_cast<std::size_t>(mapArea / (kPointsEach * scale * scale)), kFewest, kMost);
}

void addNumbers(MapScene& scene, const MapRequest& request, const PageMeasures& measures) {
    if (!scene.overlay.any()) {
        return;
    }
    const gis::Box page = scene.frames.front().page;
    const std::size_t most = numbersFor(request, page.width() * page.height(), measures);
    std::vector<std::uint32_t> byRank(most, PairStretch::kNobody);
    const std::vector<MappedBorder>& borders = request.overlay.borders;
    for (std::uint32_t border = 0; border < borders.size(); ++border) {
        if (borders[border].rank > 0 && borders[border].rank <= most) {
            byRank[borders[border].rank - 1] = border;
        }
    }
    Discs discs(scene, measures);
    const auto lines = linesOf(scene, byRank);
    for (std::uint32_t rank = 1; rank <= most; ++rank) {
        const std::uint32_t border = byRank[rank - 1];
        if (border == PairStretch::kNobody) {
            continue;
        }
        const std::size_t frame = frameOf(scene, lines, border);
        const auto found = lines[frame].find(border);
        if (found != lines[frame].end()) {
            const auto pair = std::ranges::find(scene.overlay.pairs, border, &PairLook::border);
            discs.add(longestPiece(found->second), std::to_string(rank), rank, scene.overlay.looks[pair->look].colour,
                      scene.frames[frame]);
        }
    }
    addLetters(scene, discs);
}

} // namespace diaban
