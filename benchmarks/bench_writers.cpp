// Registers households over HTTP as fast as they are acknowledged: bench_writers PORT CLIENTS SECONDS
//
// Each client keeps a connection, sends one made-up household of three people with its own idempotency key and waits for the
// answer, which the server gives once the write is on the disk. Prints acknowledged writes a second, the median, 99th percentile
// and maximum in milliseconds. Any refusal stops it.
#include "support/http_client.hpp"

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <thread>
#include <utility>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kWarmUp = std::chrono::milliseconds(700);
constexpr char const* kSyllables[] = {"คำ", "แสน",  "ดอย", "เวียง", "อิน",  "ปัน", "หล้า", "แก้ว",
                                      "ธิ",  "เมือง", "ฟ้า",  "ไชย",  "ม่อน", "สัก", "วงศ์", "ใจ"};
// Phrae: Mueang's tambons.
constexpr char const* kTambons[] = {"540101", "540102", "540103", "540104", "540105", "540106", "540107", "540109"};

// Eleven digits, and the one that proves them; it begins with 98, which no ministry gives out.
std::string citizen_number(std::uint64_t serial)
{
    auto digits = "98" + std::to_string(10'000'000'000 + serial % 10'000'000'000).substr(1);
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += (digits[static_cast<std::size_t>(i)] - '0') * (13 - i);
    return digits += static_cast<char>('0' + (11 - sum % 11) % 10);
}

std::string surname(std::uint64_t mixed)
{
    return std::string(kSyllables[mixed % 16]) + kSyllables[mixed / 16 % 16] + kSyllables[mixed / 256 % 16];
}

std::string person(char const* title, char const* first_name, std::string const& last_name, char const* relation, bool is_head,
                   std::string const& citizen)
{
    return std::string(R"({"title":")") + title + R"(","first_name":")" + first_name + R"(","last_name":")" + last_name +
           R"(","relation":")" + relation + R"(","is_head":)" + (is_head ? "true" : "false") + R"(,"birth_year_be":2500,)" +
           (citizen.empty() ? R"("citizen_kind":"unknown"})" : R"("citizen_kind":"thai","citizen_number":")" + citizen + "\"}");
}

std::string household(std::uint64_t serial)
{
    auto const mixed = serial * 0x9E37'79B9'7F4A'7C15ULL >> 16;
    auto const last = surname(mixed);
    return std::string(R"({"tambon":")") + kTambons[mixed % 8] + R"(","moo":)" + std::to_string(1 + mixed % 14) +
           R"(,"house_no":")" + std::to_string(1 + mixed % 900) + "/" + std::to_string(1 + mixed / 900 % 90) +
           R"(","tenure":"own","land_kind":"own_title","dwelling_state":"damaged","made_up":true,)"
           R"("need_text":"ครัวเรือนสมมุติสำหรับวัดความเร็ว หลังคารั่วหลายแห่ง ฝนตกน้ำเข้าบ้าน",)"
           R"("people":[)" +
           person("นาย", "สมชาย", last, "head", true, citizen_number(2 * serial)) + "," +
           person("นาง", "บัวผัน", last, "spouse", false, citizen_number(2 * serial + 1)) + "," +
           person("ด.ช.", "ภูผา", last, "child", false, "") +
           R"(],"parts":[{"part":"roof","state":"severe","action":"replace"}]})";
}

struct Result {
    std::vector<double> took; // milliseconds
    std::exception_ptr failure;
};

class Client {
public:
    Client(std::uint16_t port, bench::SignedIn const& signed_in, std::uint64_t first, std::uint64_t step)
        : http_(port), serial_(first), step_(step),
          headers_("Cookie: " + signed_in.cookie + "\r\nX-CSRF-Token: " + signed_in.csrf + "\r\nIdempotency-Key: bench-")
    {
    }

    void run(Clock::time_point from, Clock::time_point until, Result& result)
    {
        while (true) {
            auto const serial = std::exchange(serial_, serial_ + step_);
            auto const body = household(serial);
            auto const headers = headers_ + std::to_string(serial) + "\r\n";
            auto const before = Clock::now();
            if (before >= until)
                return;
            auto const answer = http_.ask("POST", "/api/households", headers, body);
            auto const after = Clock::now();
            if (answer.status != 200)
                throw std::runtime_error(std::to_string(answer.status) + " " + answer.body);
            if (before >= from && after <= until)
                result.took.push_back(std::chrono::duration<double, std::milli>(after - before).count());
        }
    }

private:
    bench::HttpClient http_;
    std::uint64_t serial_;
    std::uint64_t step_;
    std::string headers_;
};

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

void run(std::uint16_t port, std::size_t clients, double seconds)
{
    auto const signed_in = bench::sign_in(port, "country", "made-up-2565");
    // A thousand numbers for each millisecond since: a new run never repeats those of an earlier one.
    auto const base =
        static_cast<std::uint64_t>(std::chrono::system_clock::now().time_since_epoch().count() / 1'000'000) % 4'000'000 * 1'000;
    auto const from = Clock::now() + kWarmUp;
    auto const until = from + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    std::vector<Result> results(clients);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < clients; ++i)
        threads.emplace_back([&, i] {
            try {
                Client(port, signed_in, base + i, clients).run(from, until, results[i]);
            } catch (...) {
                results[i].failure = std::current_exception();
            }
        });
    for (auto& thread : threads)
        thread.join();
    auto const took = all_of(results);
    std::printf("%.0f %.2f %.2f %.2f\n", static_cast<double>(took.size()) / seconds, took[took.size() / 2],
                took[took.size() * 99 / 100], took.back());
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "usage: bench_writers PORT CLIENTS SECONDS\n";
        return 2;
    }
    try {
        run(static_cast<std::uint16_t>(std::atoi(argv[1])), std::strtoul(argv[2], nullptr, 10), std::atof(argv[3]));
    } catch (std::exception const& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
    return 0;
}
