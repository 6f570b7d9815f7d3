// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace gis {

/// How much of a long row of things is made at once.
struct OrderedWork {
    std::size_t count = 0;
    std::size_t threads = 2; ///< that make; one at least
    std::size_t ahead = 8;   ///< so many things at most are made and not yet taken, or being made
};

/// Things in the making, from the threads that make them to the one that takes them.
template <typename Made> class OrderedQueue {
public:
    explicit OrderedQueue(const OrderedWork& work) : m_work(work), m_slots(work.ahead == 0 ? 1 : work.ahead) {}

    /// Makes what is next until there is nothing left; on any number of threads.
    template <typename Make> void makeAll(Make& make) {
        while (const auto number = next()) {
            Slot slot;
            try {
                slot.made.emplace(make(*number));
            } catch (...) {
                slot.failure = std::current_exception();
            }
            put(*number, std::move(slot));
        }
    }
    /// The thing of that number, which is the one after the last taken; waits for it. Throws what making it threw.
    [[nodiscard]] Made take(std::size_t number) {
        std::unique_lock lock(m_mutex);
        Slot& slot = m_slots[number % m_slots.size()];
        m_changed.wait(lock, [&] { return slot.made.has_value() || slot.failure; });
        if (slot.failure) {
            std::rethrow_exception(slot.failure);
        }
        Made made = std::move(*slot.made);
        slot.made.reset();
        ++m_taken;
        lock.unlock();
        m_changed.notify_all();
        return made;
    }
    /// Nothing more is begun.
    void stop() {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

private:
    struct Slot {
        std::optional<Made> made;
        std::exception_ptr failure;
    };

    std::optional<std::size_t> next() {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_stopped || m_next >= m_work.count || m_next < m_taken + m_slots.size(); });
        return m_stopped || m_next >= m_work.count ? std::nullopt : std::optional(m_next++);
    }
    void put(std::size_t number, Slot slot) {
        const std::lock_guard lock(m_mutex);
        m_slots[number % m_slots.size()] = std::move(slot);
        m_changed.notify_all();
    }

    OrderedWork m_work;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Slot> m_slots;
    std::size_t m_next = 0, m_taken = 0;
    bool m_stopped = false;
};

/// Makes things 0, 1, 2, ... on threads of their own and hands them on in that order in the calling thread, so that
/// what comes of them does not depend on how many threads there are, and memory not on how many things. What `make` or
/// `take` throws comes out here, the failure of the lowest number first; then nothing more is begun.
template <typename Made, typename Make, typename Take>
void makeInOrder(const OrderedWork& work, Make&& make, Take&& take) {
    OrderedQueue<Made> queue(work);
    struct Stop {
        OrderedQueue<Made>& queue;
        ~Stop() { queue.stop(); }
    };
    std::vector<std::jthread> threads;
    const Stop stop{queue}; // before the threads are waited for
    for (std::size_t i = 0; i < (work.threads == 0 ? 1 : work.threads); ++i) {
        threads.emplace_back([&queue, &make]() noexcept { queue.makeAll(make); });
    }
    for (std::size_t number = 0; number < work.count; ++number) {
        take(number, queue.take(number));
    }
}

} // namespace gis
