// Pure decisions about users.
#include "platform/accounts/rules.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <set>

namespace accounts {

namespace {

constexpr std::size_t kLeastPassword = 10; // characters
constexpr std::size_t kLeastDistinct = 4;  // different bytes

} // namespace

base::Faults faults_of_password(std::string_view password, std::string_view user_name, std::string_view field)
{
    auto const fault = [&](char const* code, base::Bilingual message) {
        return base::Faults{{std::string(field), code, std::move(message)}};
    };
    if (base::text::length(password) < kLeastPassword)
        return fault("password.too_short", {"รหัสผ่านต้องมีอย่างน้อย 10 ตัวอักษร เช่น คำสี่คำที่จำง่าย",
                                            "A password has at least 10 characters, for example four words you remember"});
    auto const folded = base::text::search_key(password);
    if (!user_name.empty() && folded == base::text::search_key(user_name))
        return fault("password.is_name", {"รหัสผ่านต้องไม่เหมือนชื่อผู้ใช้", "The password may not be the user name"});
    if (std::set<char>(password.begin(), password.end()).size() < kLeastDistinct)
        return fault("password.too_simple", {"รหัสผ่านซ้ำตัวเดิมมากเกินไป", "The password repeats the same few characters"});
    return {};
}

base::Faults faults_of_grants(std::vector<auth::Grant> const& grants)
{
    base::Faults faults;
    for (std::size_t i = 0; i < grants.size(); ++i) {
        auto const& grant = grants[i];
        auto const place = "grants[" + std::to_string(i) + "].";
        if (grant.until && *grant.until < grant.from)
            faults.push_back({place + "until", "before_from", {"วันสิ้นสุดอยู่ก่อนวันเริ่ม", "The last day lies before the first"}});
        auto const is_same = [&](auth::Grant const& other) {
            return other.role == grant.role && other.area == grant.area && other.from == grant.from;
        };
        if (std::any_of(grants.begin(), grants.begin() + static_cast<std::ptrdiff_t>(i), is_same))
            faults.push_back({place + "role", "twice", {"บทบาทนี้ในพื้นที่นี้มีอยู่แล้ว", "This role in this area stands there already"}});
    }
    return faults;
}

base::Faults faults_of_user_name(std::string_view typed)
{
    if (auth::normalise_user_name(typed))
        return {};
    return {{"user_name",
             "user_name.malformed",
             {"ชื่อผู้ใช้ใช้อักษรอังกฤษ ตัวเลข และ . _ - @ ยาว 3 ถึง 64 ตัว", "A user name has 3 to 64 Latin letters, digits or . _ - @"}}};
}

bool is_lasting_admin(auth::User const& user, base::Date today)
{
    return user.active && std::any_of(user.grants.begin(), user.grants.end(), [&](auth::Grant const& grant) {
               return grant.role == auth::Role::Admin && grant.area == base::AreaCode() && grant.from <= today && !grant.until;
           });
}

base::AreaCode area_of(auth::User const& user)
{
    std::vector<base::AreaCode> areas;
    for (auto const& grant : user.grants)
        areas.push_back(grant.area);
    return base::common_area(areas);
}

std::string written(std::vector<auth::Grant> const& grants)
{
    std::string out;
    for (auto const& grant : grants) {
        out += out.empty() ? "" : ", ";
        out += std::string(base::name_of(grant.role)) + " " + (grant.area.str().empty() ? "TH" : grant.area.str()) + " " +
               grant.from.iso() + "–" + (grant.until ? grant.until->iso() : "");
    }
    return out;
}

} // namespace accounts
