// onehome user add, list, reset.
#include "app/commands.hpp"
#include "app/maintenance.hpp"
#include "app/secret_file.hpp"
#include "app/users.hpp"
#include "base/problem.hpp"
#include "platform/accounts/accounts.hpp"

#include <iostream>

namespace app {

namespace {

std::string password_for(Arguments const& arguments)
{
    return arguments.password_file ? first_line_of(*arguments.password_file) : one_time_password();
}

void tell(Arguments const& arguments, std::string const& password)
{
    if (!arguments.password_file)
        std::cout << "one-time password: " << password << "\n";
}

} // namespace

int user_add(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    accounts::NewUser user;
    user.user_name = arguments.user_name;
    user.display_name = arguments.display_name;
    user.language = arguments.language == "en" ? base::Language::English : base::Language::Thai;
    for (auto const& grant : arguments.grants)
        user.grants.push_back(grant_from(grant, installation.clock().now().bangkok_date()));
    installation.database().read([&](storage::Reader& db) { refuse_faulty(db, user.display_name, user.grants); });
    auto const password = password_for(arguments);
    auto const hash = accounts::hash_chosen_password(password, user.user_name, "password");
    Maintenance(installation).run([&](api::Work& work) { (void)accounts::add_user(work, user, hash); });
    std::cout << "added " << arguments.user_name << "\n";
    tell(arguments, password);
    installation.database().close();
    return 0;
}

int user_list(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    auto const users = installation.database().reading(
        [](storage::Reader& db) { return auth::list_users(db, auth::Scope::everywhere(), "", "", 100'000); });
    for (auto const& user : users) {
        std::cout << user.user_name << "\t" << user.display_name << "\t" << (user.active ? "active" : "closed");
        for (auto const& grant : user.grants)
            std::cout << "\t" << base::name_of(grant.role) << ":" << (grant.area.str().empty() ? "TH" : grant.area.str());
        std::cout << "\n";
    }
    return 0;
}

int user_reset(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    auto const password = password_for(arguments);
    auto const hash = accounts::hash_chosen_password(password, arguments.user_name, "password");
    Maintenance(installation).run([&](api::Work& work) {
        auto const name = auth::normalise_user_name(arguments.user_name);
        auto const user = name ? auth::find_user_by_name(work.tx(), *name) : std::nullopt;
        if (!user)
            throw base::Problem(404, "users.not_found", {"ไม่พบผู้ใช้ชื่อนี้", "There is no user of this name"},
                                {"ดูรายชื่อด้วย onehome user list", "See onehome user list."});
        accounts::reset_password(work, user->id, hash);
    });
    std::cout << "new password for " << arguments.user_name << "\n";
    tell(arguments, password);
    installation.database().close();
    return 0;
}

} // namespace app
