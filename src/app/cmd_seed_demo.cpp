// onehome seed-demo: the demonstration province, made through the features' own use cases with a fixed clock, seeded ids and
// seeded keys, so that two seedings are equal.
#include "agreements/agreements.hpp"
#include "app/commands.hpp"
#include "app/maintenance.hpp"
#include "app/workspace.hpp"
#include "base/problem.hpp"
#include "estimates/estimates.hpp"
#include "figures/figures.hpp"
#include "hearings/hearings.hpp"
#include "households/households.hpp"
#include "organizations/organizations.hpp"
#include "places/places.hpp"
#include "platform/accounts/accounts.hpp"
#include "platform/auth/vault.hpp"
#include "platform/config/province_settings.hpp"
#include "platform/storage/tables.hpp"
#include "proposals/proposals.hpp"
#include "rounds/rounds.hpp"
#include "selection/selection.hpp"
#include "survey/survey.hpp"

#include <iostream>

namespace app {

namespace {

using auth::Role;
using base::Date;
using base::Timestamp;

constexpr char const* kPassword = "onehome2565";
constexpr char const* kDemoDay = "2022-05-15";

struct Account {
    char const* user_name;
    char const* display_name;
    Role role;
    std::vector<char const*> areas;
};

std::vector<Account> demo_accounts()
{
    return {{"network@phrae", "เจ้าหน้าที่เครือข่าย (สมมุติ)", Role::Network, {"54"}},
            {"council@phrae", "เลขานุการสภา (สมมุติ)", Role::Council, {"540101", "540112"}},
            {"surveyor@phrae", "อาสาสำรวจ (สมมุติ)", Role::Surveyor, {"540101"}},
            {"codi@north", "เจ้าหน้าที่ พอช. ภาคเหนือ (สมมุติ)", Role::Codi, {"54"}},
            {"finance@phrae", "เจ้าหน้าที่การเงิน (สมมุติ)", Role::Finance, {"54"}},
            {"caseworker@phrae", "เจ้าหน้าที่ พมจ. (สมมุติ)", Role::Caseworker, {"54"}},
            {"governor@phrae", "รองผู้ว่าราชการจังหวัด (สมมุติ)", Role::Governor, {"54"}},
            {"auditor", "ผู้ตรวจสอบ (สมมุติ)", Role::Auditor, {"54"}},
            {"dpo@phrae", "เจ้าหน้าที่คุ้มครองข้อมูล (สมมุติ)", Role::Dpo, {"54"}},
            {"admin", "ผู้ดูแลระบบ (สมมุติ)", Role::Admin, {""}}};
}

void add_accounts(api::Work& work)
{
    auto const hash = auth::hash_password(kPassword);
    for (auto const& account : demo_accounts()) {
        accounts::NewUser user;
        user.user_name = account.user_name;
        user.display_name = account.display_name;
        user.must_change_password = false;
        user.made_up = true;
        for (auto const* const area : account.areas)
            user.grants.push_back({account.role, *base::AreaCode::parse(area), Date(2021, 10, 1), std::nullopt});
        (void)accounts::add_user(work, user, hash);
    }
}

// Everything, in the order in which it happened.
void make(Installation& installation, bool quiet)
{
    api::FixedClock clock(Timestamp::bangkok(Date(2021, 10, 4), 9, 0));
    api::SeededIds ids(clock, "onehome-demonstration");
    Maintenance maintenance(installation, clock, ids);
    int step = 0;
    auto const run = [&](char const* what, Timestamp at, std::function<void(api::Work&)> const& job) {
        ++step;
        if (!quiet)
            std::cout << "  " << step << "/17 " << what << std::endl;
        clock.set(at);
        maintenance.run(job);
    };
    run("districts and tambons of the whole country", clock.now(), [](api::Work& work) { places::load(work); });
    run("accounts", clock.now(), add_accounts);
    run("organisations of Phrae", clock.now(), organizations::seed_demo);
    run("made-up households and their pictures", Timestamp::bangkok(Date(2021, 10, 5), 10, 0),
        [&](api::Work& work) { households::seed_demo(work, installation.files()); });
    run("surveys of every household", Timestamp::bangkok(Date(2021, 11, 14), 10, 0), survey::seed_demo);
    run("the round of fiscal year 2565", Timestamp::bangkok(Date(2021, 12, 2), 10, 0), rounds::seed_demo);
    run("price book and repair kits", Timestamp::bangkok(Date(2021, 12, 2), 14, 0), estimates::seed_demo);
    run("hearings in the tambons", Timestamp::bangkok(Date(2021, 12, 3), 15, 0),
        [&](api::Work& work) { hearings::seed_demo(work, installation.files(), selection::demo_scores); });
    run("the ranked lists of eleven tambons", Timestamp::bangkok(Date(2021, 12, 14), 10, 0), selection::seed_demo);
    run("estimates of the listed houses", Timestamp::bangkok(Date(2021, 12, 14), 14, 0), estimates::seed_demo_estimates);
    run("proposals of eleven tambons", Timestamp::bangkok(Date(2021, 12, 20), 10, 0),
        [&](api::Work& work) { proposals::seed_demo(work, installation.files()); });
    run("the screening", Timestamp::bangkok(Date(2021, 12, 24), 16, 0), proposals::seed_demo_screened);
    run("the approval", Timestamp::bangkok(Date(2022, 1, 14), 14, 0), proposals::seed_demo_decided);
    run("the agreement of 20 January 2565", Timestamp::bangkok(Date(2022, 1, 20), 11, 0), agreements::seed_demo);
    run("figures of the news", Timestamp::bangkok(Date(2022, 1, 20), 16, 0), figures::seed_demo);
    run("the months after the signing", Timestamp::bangkok(Date(2022, 5, 13), 15, 0), rounds::seed_demo_after_signing);
    run("surveys that wait for the council, and two open hearings", Timestamp::bangkok(Date(2022, 5, 15), 9, 0),
        [](api::Work& work) {
            survey::seed_demo_waiting(work);
            hearings::seed_demo_open(work);
            config::set_province_setting(work.tx(), config::kDemoToday, kDemoDay);
        });
    installation.database().close();
}

base::Problem not_empty()
{
    return {409,
            "demo.not_empty",
            {"โฟลเดอร์หรือฐานข้อมูลนี้มีข้อมูลอยู่แล้ว", "This folder or database has data already"},
            {"เลือกโฟลเดอร์หรือฐานข้อมูลว่าง ข้อมูลเดิมไม่ถูกแตะต้อง", "Choose an empty folder or database; nothing was touched."}};
}

// The settings of the folder stay; whatever else is there was made by somebody.
void require_empty(std::filesystem::path const& folder)
{
    for (auto const* const name : {"onehome.db", "keys", "files", "derived"})
        if (std::filesystem::exists(folder / name))
            throw not_empty();
}

void require_empty(storage::Options const& options)
{
    if (options.engine != storage::Engine::Postgres)
        return;
    auto const database = storage::Database::open(options);
    if (!database->reading([](storage::Reader& db) { return storage::table_shapes(db).empty(); }))
        throw not_empty();
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
    require_empty(location.data);
    require_empty(options);
    if (options.engine == storage::Engine::Sqlite) {
        make_in_folder(location, arguments.quiet);
        return 0;
    }
    Installation installation(location, demonstration_keys());
    make(installation, arguments.quiet);
    return 0;
}

} // namespace app
