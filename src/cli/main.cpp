// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/command_line.h"

#include <unistd.h>

#include <csignal>
#include <iostream>
#include <string>
#include <thread>
#include <vector>

namespace {

/// Turns SIGINT, SIGTERM and SIGHUP into a request to stop, in a thread of its own, so that no work is done in a signal
/// handler.
class StopOnSignal {
public:
    StopOnSignal() {
        sigemptyset(&m_signals);
        sigaddset(&m_signals, SIGINT);
        sigaddset(&m_signals, SIGTERM);
        sigaddset(&m_signals, SIGHUP);
        sigaddset(&m_signals, SIGUSR1);
        pthread_sigmask(SIG_BLOCK, &m_signals, nullptr);
        m_thread = std::jthread([this] {
            int received = 0;
            sigwait(&m_signals, &received);
            if (received != SIGUSR1) {
                m_source.request_stop();
            }
        });
    }
    ~StopOnSignal() { pthread_kill(m_thread.native_handle(), SIGUSR1); }
    StopOnSignal(const StopOnSignal&) = delete;
    StopOnSignal& operator=(const StopOnSignal&) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    sigset_t m_signals{};
    std::stop_source m_source;
    std::jthread m_thread;
};

} // namespace

int main(int argc, char** argv) {
    // A full disk, a file-size limit or a closed pipe must come back as an error to be told, not as a killed process.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
    const StopOnSignal stop;
    const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
    return diaban::runCommand(arguments, {std::cout, std::cerr, stop.token(), isatty(STDERR_FILENO) != 0});
}
