// Registers households over HTTP as fast as they are acknowledged: bench_writers PORT CLIENTS SECONDS
//
// A write is one made-up household of three people with its own idempotency key; what is printed says support/acknowledged.hpp.
#include "support/acknowledged.hpp"

#include <string>

namespace {

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

void run(bench::Load const& load)
{
    auto const signed_in = bench::sign_in(load.port, "country", "made-up-2565");
    auto const headers = "Cookie: " + signed_in.cookie + "\r\nX-CSRF-Token: " + signed_in.csrf + "\r\nIdempotency-Key: bench-";
    bench::print_acknowledged(load, [&](bench::HttpClient& http, std::uint64_t serial) {
        return http.ask("POST", "/api/households", headers + std::to_string(serial) + "\r\n", household(serial));
    });
}

} // namespace

int main(int argc, char** argv)
{
    return bench::load_main(argc, argv, "bench_writers PORT CLIENTS SECONDS", run);
}
