// Filled surveys for tests: a good one by default; a test changes only what it is about.
#pragma once

#include "support/test_app.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace test {

struct Filled {
    std::string instance_id = "uuid:017f0000-0000-7000-8000-000000000001";
    std::string form_id = "onehome-household";
    std::string version = "2565051501";
    std::string start = "2022-05-14T09:00:00.000+07:00";
    std::string end = "2022-05-14T09:40:00.000+07:00";
    std::string consent = "yes";
    std::string tambon = "540101";
    std::string house_no = "77/1";
    std::string first_name = "บุญส่ง";
    std::string need = "หลังคารั่วทั้งหลัง";
    std::string point = "18.1411 100.1480 0 8";
    std::string device;
    std::string household_id;
    std::string base_version;
    std::string person_id;
    std::string citizen_number;
    std::string beside;                                      // elements of care, help, interest, view
    std::vector<std::pair<std::string, std::string>> photos; // "outside" and the file's name

    [[nodiscard]] std::string xml() const
    {
        std::string pictures;
        for (auto const& [kind, name] : photos)
            pictures += "<" + kind + ">" + name + "</" + kind + ">";
        auto const kind = citizen_number.empty() ? "unknown" : "thai";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><data id=\"" + form_id + "\" version=\"" + version + "\"><start>" +
               start + "</start><end>" + end + "</end><deviceid>" + device + "</deviceid><household_id>" + household_id +
               "</household_id><base_version>" + base_version + "</base_version><visit><interviewer>อสม.</interviewer><consent>" +
               consent + "</consent></visit><place><tambon>" + tambon + "</tambon><house_no>" + house_no +
               "</house_no><moo>4</moo><point>" + point + "</point></place><person><id>" + person_id +
               "</id><relation>head</relation><title>นาย</title><first_name>" + first_name +
               "</first_name><last_name>ทดสอบ</last_name><birth_how>unknown</birth_how><citizen_kind>" + kind +
               "</citizen_kind><citizen_number>" + citizen_number + "</citizen_number></person><head_name>นาย" + first_name +
               " ทดสอบ</head_name><house><tenure>own</tenure><dwelling_state>damaged</dwelling_state><need_text>" + need +
               "</need_text></house><parts><list>roof</list><roof><state>severe</state><action>replace</action></roof></"
               "parts><land>"
               "<land_kind>own_title</land_kind></land>" +
               beside + "<photos>" + pictures + "</photos><meta><instanceID>" + instance_id + "</instanceID></meta></data>";
    }
};

// One post as Collect makes it.
struct Post {
    std::string boundary = "----collect4f1c";
    std::string body;

    Post& answers(std::string_view xml) { return part("xml_submission_file", "submission.xml", "text/xml", xml); }
    Post& picture(std::string_view name, std::string_view bytes) { return part(name, name, "image/jpeg", bytes); }
    Post& part(std::string_view name, std::string_view file, std::string_view type, std::string_view bytes)
    {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + std::string(name) + "\"";
        if (!file.empty())
            body += "; filename=\"" + std::string(file) + "\"";
        body += "\r\nContent-Type: " + std::string(type) + "\r\nContent-Transfer-Encoding: binary\r\n\r\n" + std::string(bytes) +
                "\r\n";
        return *this;
    }
    [[nodiscard]] std::string text() const { return body + "--" + boundary + "--\r\n"; }
    [[nodiscard]] std::string type() const { return "multipart/form-data; boundary=" + boundary; }
};

// "/api/submissions/uuid%3A…"
[[nodiscard]] inline std::string submission_at(std::string_view instance_id, std::string_view rest = "")
{
    std::string id(instance_id);
    if (auto const colon = id.find(':'); colon != std::string::npos)
        id.replace(colon, 1, "%3A");
    return "/api/submissions/" + id + std::string(rest);
}

[[nodiscard]] inline Reply put_answers(TestApp& app, Filled const& filled)
{
    return app.upload(submission_at(filled.instance_id), "application/xml", filled.xml());
}

} // namespace test
