// What the commands about users share.
#include "app/users.hpp"

#include "base/problem.hpp"
#include "base/text.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"

namespace app {

auth::Grant grant_from(std::string_view text, base::Date from)
{
    auto const colon = text.find(':');
    auto const role = base::enum_from<auth::Role>(text.substr(0, colon));
    auto const area = colon == std::string_view::npos ? std::nullopt : base::AreaCode::parse(text.substr(colon + 1));
    if (!role || !area || !auth::may_be_given(*role)) {
        std::string names;
        for (auto const& row : values_of(auth::Role{}))
            names += auth::may_be_given(row.value) ? " " + std::string(row.name) : "";
        throw base::Problem(422, "users.grant_malformed",
                            {"สิทธิ์ต้องเขียนเป็น บทบาท:รหัสพื้นที่ เช่น network:54", "A grant is role:area, like network:54"},
                            {"บทบาทที่มี:" + names, "The roles are:" + names});
    }
    return {*role, *area, from, std::nullopt};
}

std::size_t count_users(storage::Database& database)
{
    return database.reading(
        [](storage::Reader& db) { return auth::list_users(db, auth::Scope::everywhere(), "", "", 1).size(); });
}

void refuse_faulty(storage::Reader& db, std::string_view display_name, std::vector<auth::Grant> const& grants)
{
    if (base::text::normalise(display_name).empty())
        base::refuse_if_any({{"name", "required", {"ใส่ชื่อที่ผู้อื่นเห็นด้วย --name", "Give the name that others see with --name"}}});
    for (auto const& grant : grants)
        if (!grant.area.str().empty())
            (void)places::require(db, grant.area);
}

std::string one_time_password()
{
    constexpr std::string_view kLetters = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string password;
    for (char const c : auth::random_token(12)) {
        if (password.size() == 12)
            break;
        password += kLetters[static_cast<unsigned char>(c) % kLetters.size()];
    }
    return password;
}

} // namespace app
