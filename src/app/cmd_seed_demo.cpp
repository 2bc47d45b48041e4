// onehome seed-demo: the demonstration province, with a fixed clock, seeded ids and seeded keys, so that two seedings are equal.
#include "app/commands.hpp"
#include "app/demonstration.hpp"
#include "app/workspace.hpp"
#include "base/problem.hpp"
#include "platform/auth/vault.hpp"
#include "platform/storage/tables.hpp"

#include <iostream>

namespace app {

namespace {

// Everything, in the order in which it happened.
void make(Installation& installation, bool quiet)
{
    api::FixedClock clock(base::Timestamp::bangkok(base::Date(2021, 10, 4), 9, 0));
    api::SeededIds ids(clock, "onehome-demonstration");
    make_demonstration({installation.database(), clock, ids, installation.vault(), installation.files()},
                       [quiet](int step, int of, char const* what) {
                           if (!quiet)
                               std::cout << "  " << step << "/" << of << " " << what << std::endl;
                       });
    installation.database().close();
}

base::Problem demo_not_empty()
{
    return {409,
            "demo.not_empty",
            {"โฟลเดอร์หรือฐานข้อมูลนี้มีข้อมูลอยู่แล้ว", "This folder or database has data already"},
            {"เลือกโฟลเดอร์หรือฐานข้อมูลว่าง ข้อมูลเดิมไม่ถูกแตะต้อง", "Choose an empty folder or database; nothing was touched."}};
}

void require_empty_for_demo(storage::Options const& options)
{
    if (options.engine != storage::Engine::Postgres)
        return;
    auto const database = storage::Database::open(options);
    if (!database->reading([](storage::Reader& db) { return storage::table_shapes(db).empty(); }))
        throw demo_not_empty();
}

auto demonstration_keys()
{
    return auth::Vault::from_seed("onehome-demonstration");
}

// In a folder inside, and moved out at the end, the database last: an interrupted seeding leaves no half province to be served.
void make_in_folder(Location const& location, bool quiet)
{
    make_data_folder(location.data);
    Workspace const making(location.data / ".making");
    {
        Installation installation({making.folder(), location.overrides}, demonstration_keys());
        make(installation, quiet);
    }
    for (auto const* const name : {"derived", "files", "keys", "onehome.db-wal", "onehome.db"})
        if (std::filesystem::exists(making.folder() / name))
            std::filesystem::rename(making.folder() / name, location.data / name);
    flush_disk_of(location.data);
}

} // namespace

int seed_demo(Arguments const& arguments)
{
    auto const& location = arguments.location;
    auto const options = storage_options(settings_of(location), location.data);
    std::filesystem::remove_all(location.data / ".making"); // of an interrupted seeding
    if (holds_a_province(location.data))
        throw demo_not_empty();
    require_empty_for_demo(options);
    if (options.engine == storage::Engine::Sqlite) {
        make_in_folder(location, arguments.quiet);
        return 0;
    }
    Installation installation(location, demonstration_keys());
    make(installation, arguments.quiet);
    return 0;
}

} // namespace app
