// Clients in threads, and the percentiles of what they waited.
#include "support/acknowledged.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace bench {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kWarmUp = std::chrono::milliseconds(700);

struct Span {
    Clock::time_point from;
    Clock::time_point until;
};
struct Result {
    std::vector<double> took; // milliseconds
    std::exception_ptr failure;
};

void send_all(Load const& load, SendOne const& send, std::uint64_t serial, Span const& span, Result& result)
{
    HttpClient http(load.port);
    while (true) {
        auto const before = Clock::now();
        if (before >= span.until)
            return;
        auto const answer = send(http, std::exchange(serial, serial + load.clients));
        auto const after = Clock::now();
        if (answer.status != load.expected)
            throw std::runtime_error(std::to_string(answer.status) + " " + answer.body);
        if (before >= span.from && after <= span.until)
            result.took.push_back(std::chrono::duration<double, std::milli>(after - before).count());
    }
}

std::vector<double> all_of(std::vector<Result>& results)
{
    std::vector<double> all;
    for (auto& result : results) {
        if (result.failure)
            std::rethrow_exception(result.failure);
        all.insert(all.end(), result.took.begin(), result.took.end());
    }
    if (all.empty())
        throw std::runtime_error("nothing was acknowledged");
    std::sort(all.begin(), all.end());
    return all;
}

// A thousand numbers for each millisecond since: a new run never repeats those of an earlier one.
std::uint64_t first_serial()
{
    return static_cast<std::uint64_t>(std::chrono::system_clock::now().time_since_epoch().count() / 1'000'000) % 4'000'000'000 *
           1'000;
}

} // namespace

void print_acknowledged(Load const& load, SendOne const& send)
{
    auto const base = first_serial();
    auto const from = Clock::now() + kWarmUp;
    Span const span{from, from + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(load.seconds))};
    std::vector<Result> results(load.clients);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < load.clients; ++i)
        threads.emplace_back([&, i] {
            try {
                send_all(load, send, base + i, span, results[i]);
            } catch (...) {
                results[i].failure = std::current_exception();
            }
        });
    for (auto& thread : threads)
        thread.join();
    auto const took = all_of(results);
    std::printf("%.0f %.2f %.2f %.2f\n", static_cast<double>(took.size()) / load.seconds, took[took.size() / 2],
                took[took.size() * 99 / 100], took.back());
}

int load_main(int argc, char** argv, std::string_view usage, std::function<void(Load const&)> const& run)
{
    if (argc != 4) {
        std::cerr << "usage: " << usage << "\n";
        return 2;
    }
    try {
        run({static_cast<std::uint16_t>(std::atoi(argv[1])), std::strtoul(argv[2], nullptr, 10), std::atof(argv[3])});
    } catch (std::exception const& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
    return 0;
}

} // namespace bench
