// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/frame_circle_names.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace diaban {

namespace {

constexpr double kClear = 2;      ///< points between a name and the circle of another unit, so that it is not its name
constexpr double kLeaderGap = 2;  ///< points between a circle and its leader
constexpr double kSmaller = 0.85; ///< of the usual size, where that is needed
constexpr double kClaims = 0.75;  ///< sizes: a circle so near, straight above or beside a name, seems to be its own
constexpr double kStraight = 0.7; ///< of its radius from its middle
constexpr std::size_t kMostMoved = 2;       ///< names that make room for one
constexpr std::size_t kMostMovable = 1'500; ///< subjects: where more have no room, moving a few is no help

/// A circle as the octagon around it, of four boxes.
std::array<TurnedBox, 4> discOf(const gis::Point& at, double radius) {
    const double whole = 2 * radius;
    const double narrow = whole * (std::numbers::sqrt2 - 1);
    return {TurnedBox{at, whole, narrow, 0}, TurnedBox{at, whole, narrow, 45}, TurnedBox{at, whole, narrow, 90},
            TurnedBox{at, whole, narrow, 135}};
}

} // namespace

FrameCircleNames::FrameCircleNames(const Frame& frame, const gis::Box& room, const LabelSizes& sizes, bool rings)
    : m_frame(frame), m_sizes(sizes), m_rings(rings), m_placed(room) {
    for (std::size_t i = 0; i < frame.circles.size(); ++i) {
        for (const TurnedBox& box : discOf(frame.circles[i].at, frame.circles[i].radius + kClear)) {
            (void)take(box, {i, {}});
        }
    }
}

std::uint32_t FrameCircleNames::take(const TurnedBox& box, const Owner& owner) {
    const std::uint32_t number = m_placed.add(box);
    m_owners.resize(std::max<std::size_t>(m_owners.size(), number + 1));
    m_owners[number] = owner;
    return number;
}

void FrameCircleNames::putName(std::size_t name, CircleNameFit fit) {
    Taken taken{std::move(fit), {}};
    taken.boxes.push_back(take(taken.fit.place.box, {{}, name}));
    if (const auto& leader = taken.fit.leader) {
        taken.boxes.push_back(take(turnedBox(leader->from, leader->to, 1), {}));
    }
    m_taken[name] = std::move(taken);
}

void FrameCircleNames::takeAway(std::size_t name) {
    for (const std::uint32_t number : m_taken[name]->boxes) {
        m_placed.remove(number);
    }
    m_taken[name].reset();
}

/// Whether a place would be taken for that of another circle's name.
bool FrameCircleNames::isClaimed(const CircleSubject& subject, const CircleNamePlace& place) const {
    const double reach = 2 * (kClaims * place.size - kClear); // their discs reach farther than they do
    const TurnedBox near{place.box.middle, place.box.width + reach, place.box.height + reach, 0};
    return !place.onCircle && std::ranges::any_of(m_placed.meeting(near), [&](std::uint32_t number) {
        const Owner& owner = m_owners[number];
        if (!owner.circle || &m_frame.circles[*owner.circle] == subject.circle) {
            return false;
        }
        const SceneCircle& other = m_frame.circles[*owner.circle];
        const double straight = kStraight * std::max(other.radius, kClear);
        return std::fabs(other.at.x - place.box.middle.x) <= straight ||
               std::fabs(other.at.y - place.box.middle.y) <= straight;
    });
}

std::vector<CircleNamePlace> FrameCircleNames::choicesOf(const CircleSubject& subject, double size) const {
    std::vector<CircleNamePlace> choices;
    const auto add = [&](const gis::Point& at, double radius, std::size_t first, std::size_t last) {
        const std::vector<LabelLines> ways(subject.ways.begin() + static_cast<std::ptrdiff_t>(first),
                                           subject.ways.begin() + static_cast<std::ptrdiff_t>(last));
        for (CircleNamePlace place : placesAtCircle(at, radius, ways, size, subject.circle != nullptr)) {
            place.way += first;
            choices.push_back(place);
        }
    };
    gis::Point at = subject.shapes->boxOfPart(subject.part).centre();
    if (subject.circle != nullptr) {
        at = subject.circle->at;
    } else if (const auto fit = fitInside(*subject.shapes, subject.part, subject.ways, {size, size})) {
        const LabelRoom room(subject.ways[fit->way]);
        choices.push_back({{fit->middle, room.width * size, room.height * size, fit->degrees}, fit->way, size, false});
        at = fit->middle;
    }
    const double radius = subject.circle != nullptr ? subject.circle->radius : 0;
    add(at, radius, 0, subject.preferred);
    add(at, radius, subject.preferred, subject.ways.size());
    if (m_rings) { // which leave the fills to be seen: better beside
        std::ranges::stable_partition(choices, [](const CircleNamePlace& place) { return !place.onCircle; });
    }
    return choices;
}

/// The names that a place would meet; nothing where it meets what cannot move. Its own circle may lie beneath it, and
/// those that the own one lies on.
std::optional<std::vector<std::size_t>> FrameCircleNames::namesInTheWay(const CircleSubject& subject,
                                                                        const CircleNamePlace& place) const {
    if (!m_placed.holds(place.box)) {
        return std::nullopt;
    }
    std::vector<std::size_t> names;
    for (const std::uint32_t number : m_placed.meeting(place.box)) {
        const Owner& owner = m_owners[number];
        if (owner.circle) {
            const SceneCircle* const circle = &m_frame.circles[*owner.circle];
            if (circle != subject.circle && !(place.onCircle && circle < subject.circle)) {
                return std::nullopt;
            }
        } else if (owner.name) {
            names.push_back(*owner.name);
        } else {
            return std::nullopt;
        }
    }
    return names;
}

bool FrameCircleNames::putFirstFree(std::size_t name) {
    const auto found = std::ranges::find_if(m_choices[name], [&](const CircleNamePlace& place) {
        const auto names = namesInTheWay(m_subjects[name], place);
        return names && names->empty() && (m_claimedToo || !isClaimed(m_subjects[name], place));
    });
    if (found == m_choices[name].end()) {
        return false;
    }
    putName(name, {*found, {}});
    return true;
}

/// Puts a name where others stand, and these elsewhere; all stay where they were if one finds no other place.
bool FrameCircleNames::moveAside(std::size_t name, const CircleNamePlace& place,
                                 const std::vector<std::size_t>& others) {
    std::vector<CircleNameFit> before(others.size());
    for (std::size_t i = 0; i < others.size(); ++i) {
        before[i] = m_taken[others[i]]->fit;
        takeAway(others[i]);
    }
    putName(name, {place, {}});
    if (std::ranges::all_of(others, [&](std::size_t other) { return putFirstFree(other); })) {
        return true;
    }
    takeAway(name);
    for (const std::size_t other : others) {
        if (m_taken[other]) {
            takeAway(other);
        }
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        putName(others[i], std::move(before[i]));
    }
    return false;
}

bool FrameCircleNames::putByMoving(std::size_t name) {
    return std::ranges::any_of(m_choices[name], [&](const CircleNamePlace& place) {
        const auto names = namesInTheWay(m_subjects[name], place);
        return names && !names->empty() && names->size() <= kMostMoved && !isClaimed(m_subjects[name], place) &&
               moveAside(name, place, *names);
    });
}

bool FrameCircleNames::putWithLeader(std::size_t name, const OuterPlaces& outside) {
    const CircleSubject& subject = m_subjects[name];
    if (subject.circle == nullptr) {
        return false;
    }
    const auto own = static_cast<std::size_t>(subject.circle - m_frame.circles.data());
    const auto discs = discOf(subject.circle->at, subject.circle->radius + kClear);
    for (const std::uint32_t number : m_placed.meeting(discs.front())) {
        if (m_owners[number].circle == own) {
            m_placed.remove(number); // its line begins close to it
        }
    }
    const double size = smaller();
    const LabelRoom room(subject.ways.front());
    const auto fit = outside.find(subject.circle->at, room.width * size, room.height * size, m_placed,
                                  subject.circle->radius + kLeaderGap);
    for (const TurnedBox& box : discs) {
        (void)take(box, {own, {}});
    }
    if (fit) {
        putName(name, {{turnedBox(fit->box), 0, size, false}, fit->leader});
    }
    return fit.has_value();
}

double FrameCircleNames::smaller() const noexcept {
    return std::max(m_sizes.least, kSmaller * m_sizes.usual);
}

/// Of a size, also with others moved; whether it has found room.
bool FrameCircleNames::putSomehow(std::size_t name, double size) {
    m_choices[name] = choicesOf(m_subjects[name], size);
    return putFirstFree(name) || (m_subjects.size() <= kMostMovable && putByMoving(name));
}

/// In the least size, on its circle alone.
bool FrameCircleNames::putOnCircle(std::size_t name) {
    m_choices[name] = choicesOf(m_subjects[name], m_sizes.least);
    std::erase_if(m_choices[name], [](const CircleNamePlace& place) { return !place.onCircle; });
    return putFirstFree(name);
}

/// Off the land where that can be.
void FrameCircleNames::putWithLeaders(std::vector<std::size_t>& without, std::size_t leaders, double reach) {
    EmptySpace ground(m_frame.shapes.box());
    ground.add(m_frame.shapes);
    ground.close();
    EmptySpace anywhere(gis::Box{});
    anywhere.close();
    for (const EmptySpace* space : {&ground, &anywhere}) {
        const OuterPlaces outside(*space, reach);
        std::erase_if(without, [&](std::size_t name) {
            const bool put = leaders > 0 && putWithLeader(name, outside);
            leaders -= put ? 1 : 0;
            return put;
        });
    }
}

std::vector<std::optional<CircleNameFit>> FrameCircleNames::place(std::vector<CircleSubject> subjects,
                                                                  std::size_t leaders, double reach) {
    m_subjects = std::move(subjects);
    m_taken.assign(m_subjects.size(), std::nullopt);
    m_choices.assign(m_subjects.size(), {});
    std::vector<std::size_t> without;
    for (std::size_t name = 0; name < m_subjects.size(); ++name) {
        m_choices[name] = choicesOf(m_subjects[name], m_sizes.usual);
        if (!putFirstFree(name)) {
            without.push_back(name);
        }
    }
    std::erase_if(without, [&](std::size_t name) {
        return putSomehow(name, m_sizes.usual) || putSomehow(name, smaller()) || putOnCircle(name);
    });
    putWithLeaders(without, leaders, reach);
    m_claimedToo = true;
    std::erase_if(without, [&](std::size_t name) { return putSomehow(name, smaller()); });
    std::vector<std::optional<CircleNameFit>> fits(m_taken.size());
    std::ranges::transform(m_taken, fits.begin(), [](const std::optional<Taken>& taken) {
        return taken ? std::optional(taken->fit) : std::nullopt;
    });
    return fits;
}

} // namespace diaban
