// Sends filled household surveys as fast as they are acknowledged: bench_submissions PORT CLIENTS SECONDS browser|openrosa
//
// A write is one survey of some 4 KB under its own instance id: by PUT as the browser does, or by a multipart POST with a
// device's key as ODK Collect does. What is printed says support/acknowledged.hpp.
#include "support/acknowledged.hpp"

#include <boost/json/parse.hpp>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

namespace {

constexpr char const* kBoundary = "----onehome-bench-7f3a";

std::string person(std::uint64_t serial, std::size_t i)
{
    return "<person><id/><known_number/><relation>" + std::string(i == 0 ? "head" : "child") +
           "</relation><title>นาย</title><title_other/><first_name>สมมุติ" + std::to_string(serial % 997) +
           "</first_name><last_name>วัดความเร็ว</last_name><nickname/><sex>male</sex><birth_how>year</birth_how><birth_date/"
           "><birth_year_be>" +
           std::to_string(2480 + i * 25) +
           "</birth_year_be><citizen_kind>unknown</citizen_kind><citizen_number/><phone/><can_care_for_self>yes</"
           "can_care_for_self>"
           "<disabled>no</disabled><bedridden>no</bedridden><chronic_illness/><occupation>farmer</occupation><occupation_other/>"
           "<monthly_income>2500</monthly_income><present/></person>";
}

// A new id for each: the time of the run and a serial number.
std::string instance_of(std::uint64_t serial)
{
    char id[48];
    std::snprintf(id, sizeof(id), "uuid:01900000-0000-7000-8000-%012llx",
                  static_cast<unsigned long long>(serial & 0xffff'ffff'ffffULL));
    return id;
}

std::string survey(std::uint64_t serial)
{
    std::string people;
    for (std::size_t i = 0; i < 3; ++i)
        people += person(serial, i);
    std::string parts;
    for (auto const* const part : {"roof", "roof_frame", "walls", "floor", "posts"})
        parts += std::string("<") + part + "><state>severe</state><action>replace</action><remark>ผุและรั่วหลายจุด</remark></" +
                 part + ">";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><data id=\"onehome-household\" version=\"2565051501\">"
           "<start>2022-05-14T09:00:00.000+07:00</start><end>2022-05-14T09:35:00.000+07:00</end><deviceid>bench</"
           "deviceid><household_id/>"
           "<base_version/><visit><interviewer>อสม. "
           "วัดความเร็ว</interviewer><respondent/><consent>yes</consent><refusal_reason/></visit>"
           "<place><tambon>540101</tambon><house_no>" +
           std::to_string(1 + serial % 900) + "/" + std::to_string(1 + serial / 900 % 90) +
           "</house_no><moo>4</moo><village_name>บ้านสมมุติ</village_name><road/><house_code/><point>18.1411 100.148 0 "
           "8</point></place>"
           "<registered><same>yes</same></registered>" +
           people +
           "<head_name>นายสมมุติ "
           "วัดความเร็ว</head_name><members>3</members><care><complete>yes</complete><burden>none</burden><note/></care>"
           "<economy><main_occupation>farmer</main_occupation><monthly_income>5000</monthly_income><income_sources>work</"
           "income_sources>"
           "<without_income>1</without_income><savings>0</savings><debt>12000</debt></economy><house><tenure>own</tenure>"
           "<dwelling_state>damaged</dwelling_state><secure>yes</secure><durable>no</"
           "durable><need_text>ครัวเรือนสมมุติสำหรับวัดความเร็ว "
           "หลังคารั่วหลายแห่ง ฝนตกน้ำเข้าบ้าน พื้นผุ เดินแล้วยวบ</need_text></house><parts><list>roof roof_frame walls floor posts</list>" +
           parts +
           "</parts><land><land_kind>own_title</land_kind><land_owner_name/><land_note/></land><help><had>no</had></"
           "help><interest>"
           "<baan_mankong>no</baan_mankong></interest><photos/><view><opinion>help</opinion><reason>บ้านทรุดโทรม "
           "เจ้าบ้านซ่อมเองไม่ไหว</reason>"
           "<note/></view><meta><instanceID>" +
           instance_of(serial) + "</instanceID></meta></data>";
}

// How one way of sending asks.
struct Way {
    std::string method;
    std::string headers;
    std::string key_path; // "" for the browser
    int expected = 200;
};

Way way_of(std::uint16_t port, bench::SignedIn const& signed_in, std::string_view name)
{
    auto const session = "Cookie: " + signed_in.cookie + "\r\nX-CSRF-Token: " + signed_in.csrf + "\r\n";
    if (name == "browser")
        return {"PUT", session + "Content-Type: application/xml\r\n", "", 200};
    bench::HttpClient http(port);
    auto const me = boost::json::parse(http.ask("GET", "/api/session", session, "").body);
    auto const answer =
        http.ask("POST", "/api/survey-devices", session,
                 R"({"label":"bench","user_id":")" + std::string(me.at("user_id").as_string()) + R"(","area":"54"})");
    if (answer.status != 200)
        throw std::runtime_error(answer.body);
    auto const url = std::string(boost::json::parse(answer.body).at("url").as_string());
    return {"POST", std::string("X-OpenRosa-Version: 1.0\r\nContent-Type: multipart/form-data; boundary=") + kBoundary + "\r\n",
            url.substr(url.find("/openrosa/")) + "/submission", 201};
}

std::string post_of(std::string const& xml)
{
    return std::string("--") + kBoundary +
           "\r\nContent-Disposition: form-data; name=\"xml_submission_file\"; filename=\"submission.xml\"\r\nContent-Type: "
           "text/xml\r\nContent-Transfer-Encoding: binary\r\n\r\n" +
           xml + "\r\n--" + kBoundary + "--\r\n";
}

void run(bench::Load load, std::string_view name)
{
    auto const way = way_of(load.port, bench::sign_in(load.port, "country", "made-up-2565"), name);
    load.expected = way.expected;
    bench::print_acknowledged(load, [&](bench::HttpClient& http, std::uint64_t serial) {
        auto const xml = survey(serial);
        auto const body = way.key_path.empty() ? xml : post_of(xml);
        auto const path = way.key_path.empty() ? "/api/submissions/uuid%3A" + instance_of(serial).substr(5) : way.key_path;
        return http.ask(way.method, path, way.headers, body);
    });
}

} // namespace

int main(int argc, char** argv)
{
    std::string_view const name = argc == 5 ? argv[4] : "";
    if (name != "browser" && name != "openrosa") {
        std::cerr << "usage: bench_submissions PORT CLIENTS SECONDS browser|openrosa\n";
        return 2;
    }
    try {
        run({static_cast<std::uint16_t>(std::atoi(argv[1])), std::strtoul(argv[2], nullptr, 10), std::atof(argv[3])}, name);
    } catch (std::exception const& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
    return 0;
}
