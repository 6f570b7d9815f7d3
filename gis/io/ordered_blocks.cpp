// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/ordered_blocks.h"

#include "gis/base/two_threads.h"

#include <condition_variable>
#include <mutex>

namespace gis {

namespace {

/// Who makes the next text, and whose turn it is to hand one on.
class Turns {
public:
    explicit Turns(std::size_t count) : m_count(count) {}

    /// The next to make; the count where there is none.
    std::size_t draw() {
        const std::lock_guard lock(m_guard);
        return m_stopped || m_drawn == m_count ? m_count : m_drawn++;
    }
    /// False where all is stopped.
    bool await(std::size_t mine) {
        std::unique_lock lock(m_guard);
        m_changed.wait(lock, [&] { return m_stopped || m_turn == mine; });
        return !m_stopped;
    }
    void pass() {
        const std::lock_guard lock(m_guard);
        ++m_turn;
        m_changed.notify_all();
    }
    void stop() {
        const std::lock_guard lock(m_guard);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_guard;
    std::condition_variable m_changed;
    std::size_t m_count;
    std::size_t m_drawn = 0;
    std::size_t m_turn = 0;
    bool m_stopped = false;
};

} // namespace

void inOrder(std::size_t count, const std::function<void(std::size_t, std::string&)>& make,
             const std::function<void(std::size_t, std::string_view)>& take) {
    Turns turns(count);
    const auto work = [&] {
        try {
            std::string text;
            for (std::size_t i = turns.draw(); i < count; i = turns.draw()) {
                text.clear();
                make(i, text);
                if (!turns.await(i)) {
                    return;
                }
                take(i, text);
                turns.pass();
            }
        } catch (...) {
            turns.stop();
            throw;
        }
    };
    inTwoThreads(work, work);
}

std::vector<std::size_t> unitBlocks(const Polygons& polygons) {
    constexpr std::size_t kVertices = 30'000;
    constexpr std::size_t kUnits = 2'000;
    std::vector<std::size_t> starts{0};
    std::size_t vertices = 0;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto rings = polygons.ringsOfUnit(unit);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            vertices += polygons.ring(r).size();
        }
        if (vertices >= kVertices || unit + 1 - starts.back() >= kUnits || unit + 1 == polygons.unitCount()) {
            starts.push_back(unit + 1);
            vertices = 0;
        }
    }
    return starts;
}

} // namespace gis
