// How long a start takes: bench_start TIMES PROGRAM ARGUMENT ...
//
// Starts the program, which prints "… ready at http://127.0.0.1:PORT", asks /healthz as soon as the port is known, and ends it.
// Prints the median and the longest time from the start to the answer, in milliseconds.
#include "support/http_client.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Child {
    pid_t id = -1;
    int output = -1;
};

Child start(char** command)
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        throw std::runtime_error("no pipe");
    auto const id = ::fork();
    if (id == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        ::execv(command[0], command);
        std::_Exit(127);
    }
    ::close(ends[1]);
    return {id, ends[0]};
}

std::uint16_t announced_port(int output)
{
    std::string text;
    std::array<char, 512> piece;
    constexpr std::string_view kBefore = "http://127.0.0.1:";
    while (true) {
        auto const at = text.find(kBefore);
        if (at != std::string::npos && text.find('\n', at) != std::string::npos)
            return static_cast<std::uint16_t>(std::stoi(text.substr(at + kBefore.size())));
        auto const size = ::read(output, piece.data(), piece.size());
        if (size <= 0)
            throw std::runtime_error("the program ended before it was ready");
        text.append(piece.data(), static_cast<std::size_t>(size));
    }
}

double once(char** command)
{
    auto const before = Clock::now();
    auto const child = start(command);
    auto const port = announced_port(child.output);
    auto const answer = bench::HttpClient(port).ask("GET", "/healthz", "", "");
    auto const took = std::chrono::duration<double, std::milli>(Clock::now() - before).count();
    ::kill(child.id, SIGTERM);
    ::waitpid(child.id, nullptr, 0);
    ::close(child.output);
    if (answer.status != 200)
        throw std::runtime_error("/healthz answered " + std::to_string(answer.status));
    return took;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "usage: bench_start TIMES PROGRAM ARGUMENT ...\n";
        return 2;
    }
    try {
        std::vector<double> took;
        for (int i = std::atoi(argv[1]); i > 0; --i)
            took.push_back(once(argv + 2));
        std::sort(took.begin(), took.end());
        std::printf("%.0f %.0f %.0f\n", took.front(), took[took.size() / 2], took.back());
    } catch (std::exception const& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
    return 0;
}
