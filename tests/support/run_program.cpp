// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/run_program.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

namespace diaban::test {

namespace {

struct Pipe {
    int read = -1, write = -1;
    Pipe() {
        std::array<int, 2> ends{};
        if (pipe(ends.data()) != 0) {
            throw std::runtime_error("no pipe");
        }
        read = ends[0];
        write = ends[1];
    }
    ~Pipe() {
        close(read);
        if (write >= 0) {
            close(write);
        }
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
};

[[noreturn]] void becomeProgram(const std::string& program, const std::vector<std::string>& arguments,
                                const ProgramLimits& limits, const Pipe& out, const Pipe& err) {
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    dup2(nothing, STDIN_FILENO);
    dup2(out.write, STDOUT_FILENO);
    dup2(err.write, STDERR_FILENO);
    close(out.read);
    close(out.write);
    close(err.read);
    close(err.write);
    if (limits.fileSizeBytes >= 0) {
        const rlimit limit{static_cast<rlim_t>(limits.fileSizeBytes), static_cast<rlim_t>(limits.fileSizeBytes)};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    for (const std::string& variable : limits.environment) {
        const std::size_t equals = variable.find('=');
        setenv(variable.substr(0, equals).c_str(), variable.substr(equals + 1).c_str(), 1);
    }
    std::vector<char*> words{const_cast<char*>(program.c_str())};
    for (const std::string& argument : arguments) {
        words.push_back(const_cast<char*>(argument.c_str()));
    }
    words.push_back(nullptr);
    execv(program.c_str(), words.data());
    _exit(127);
}

/// Reads both pipes until both are closed; kills the child when its time is over.
void drain(pid_t child, const ProgramLimits& limits, const Pipe& out, const Pipe& err, ProgramRun& run) {
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + std::chrono::milliseconds(limits.killAfterMilliseconds);
    bool killed = limits.killAfterMilliseconds < 0;
    std::array<pollfd, 2> ends{pollfd{out.read, POLLIN, 0}, pollfd{err.read, POLLIN, 0}};
    std::array<char, 65536> buffer{};
    while (ends[0].fd >= 0 || ends[1].fd >= 0) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (!killed && left <= 0) {
            kill(child, limits.signal);
            killed = true;
        }
        poll(ends.data(), ends.size(), killed ? -1 : static_cast<int>(left));
        for (std::size_t i = 0; i < ends.size(); ++i) {
            if ((ends[i].revents & (POLLIN | POLLHUP)) == 0) {
                continue;
            }
            const ssize_t got = read(ends[i].fd, buffer.data(), buffer.size());
            if (got <= 0) {
                ends[i].fd = -1;
            } else {
                (i == 0 ? run.out : run.err).append(buffer.data(), static_cast<std::size_t>(got));
            }
        }
    }
}

} // namespace

ProgramRun runProgram(const std::string& program, const std::vector<std::string>& arguments,
                      const ProgramLimits& limits) {
    Pipe out;
    Pipe err;
    const pid_t child = fork();
    if (child < 0) {
        throw std::runtime_error("cannot fork");
    }
    if (child == 0) {
        becomeProgram(program, arguments, limits, out, err);
    }
    close(out.write);
    close(err.write);
    out.write = err.write = -1;
    ProgramRun run;
    drain(child, limits, out, err, run);
    int status = 0;
    waitpid(child, &status, 0);
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return run;
}

} // namespace diaban::test
