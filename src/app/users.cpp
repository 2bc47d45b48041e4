// Making users from the command line.
#include "app/users.hpp"

#include "base/problem.hpp"
#include "platform/auth/vault.hpp"

namespace app {

void add_user(api::Work& work, NewUser const& user, std::string_view password)
{
    auto const name = auth::normalise_user_name(user.user_name);
    if (!name)
        throw base::Problem(422, "users.name_malformed", {"ชื่อผู้ใช้ไม่ถูกต้อง", "This is no sign-in name"},
                            {"ใช้ตัวอักษร ตัวเลข และ . _ - @ เท่านั้น", "Use letters, digits and . _ - @ only."});
    if (auth::find_user_by_name(work.tx(), *name))
        throw base::Problem(409, "users.name_taken", {"มีชื่อผู้ใช้นี้แล้ว", "This sign-in name is taken"},
                            {"เลือกชื่ออื่น", "Choose another one."});
    auth::User record;
    record.id = work.new_id<auth::UserId>();
    record.user_name = *name;
    record.display_name = user.display_name;
    record.language = user.language;
    record.must_change_password = user.must_change_password;
    record.made_up = user.made_up;
    record.created_at = work.now();
    record.grants = user.grants;
    auth::insert_user(work.tx(), record, auth::hash_password(password));
    std::vector<auth::Change> changes;
    for (auto const& grant : user.grants)
        changes.push_back({"grant", std::nullopt, std::string(base::name_of(grant.role)) + ":" + grant.area.str(), false});
    work.audit({"user.created", {"user", record.id.str()}, {}, std::move(changes), *name});
}

auth::Grant grant_from(std::string_view text, base::Date from)
{
    auto const colon = text.find(':');
    auto const role = base::enum_from<auth::Role>(text.substr(0, colon));
    auto const area = colon == std::string_view::npos ? std::nullopt : base::AreaCode::parse(text.substr(colon + 1));
    if (!role || !area) {
        std::string names;
        for (auto const& row : values_of(auth::Role{}))
            names += " " + std::string(row.name);
        throw base::Problem(422, "users.grant_malformed",
                            {"สิทธิ์ต้องเขียนเป็น บทบาท:รหัสพื้นที่ เช่น network:54", "A grant is role:area, like network:54"},
                            {"บทบาทที่มี:" + names, "The roles are:" + names});
    }
    return {*role, *area, from, std::nullopt};
}

std::size_t count_users(storage::Database& database)
{
    return database.reading([](storage::Reader& db) { return auth::list_users(db, "", "", 1).size(); });
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
