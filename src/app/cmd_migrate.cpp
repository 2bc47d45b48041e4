// onehome migrate: makes or renews the database; a new province gets its places and its first administrator.
#include "app/commands.hpp"
#include "app/maintenance.hpp"
#include "app/users.hpp"
#include "places/places.hpp"
#include "platform/accounts/accounts.hpp"
#include "platform/auth/vault.hpp"

#include <iostream>

namespace app {

int migrate(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::Migrate);
    for (auto const& name : installation.migrated().applied)
        std::cout << "applied " << name << "\n";
    if (installation.migrated().copy)
        std::cout << "the database as it was before: " << installation.migrated().copy->string() << "\n";
    Maintenance maintenance(installation);
    maintenance.run([](api::Work& work) { places::load(work); });
    if (count_users(installation.database()) == 0) {
        auto const password = one_time_password();
        auto const hash = auth::hash_password(password);
        maintenance.run([&](api::Work& work) {
            accounts::NewUser admin;
            admin.user_name = "admin";
            admin.display_name = "ผู้ดูแลระบบ";
            admin.grants = {{auth::Role::Admin, base::AreaCode(), work.today(), std::nullopt}};
            (void)accounts::add_user(work, admin, hash);
        });
        std::cout << "first administrator: admin\none-time password:   " << password << "\n";
    }
    std::cout << "the database is up to date\n";
    installation.database().close();
    return 0;
}

} // namespace app
