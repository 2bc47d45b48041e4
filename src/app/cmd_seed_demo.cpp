// onehome seed-demo: the demonstration province, made through the features' own use cases with a fixed clock, seeded ids and
// seeded keys, so that two seedings are equal.
#include "agreements/agreements.hpp"
#include "app/commands.hpp"
#include "app/maintenance.hpp"
#include "app/users.hpp"
#include "base/problem.hpp"
#include "figures/figures.hpp"
#include "households/households.hpp"
#include "organizations/organizations.hpp"
#include "places/places.hpp"
#include "platform/accounts/accounts.hpp"
#include "platform/auth/vault.hpp"
#include "platform/config/province_settings.hpp"
#include "rounds/rounds.hpp"

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

} // namespace

int seed_demo(Arguments const& arguments)
{
    auto const options = storage_options(settings_of(arguments.location), arguments.location.data);
    if (options.engine == storage::Engine::Sqlite && std::filesystem::exists(options.location))
        throw base::Problem(409, "demo.not_empty", {"โฟลเดอร์นี้มีข้อมูลอยู่แล้ว", "This folder has data already"},
                            {"เลือกโฟลเดอร์ว่าง ข้อมูลเดิมไม่ถูกแตะต้อง", "Choose an empty folder; nothing was touched."});
    Installation installation(arguments.location, auth::Vault::from_seed("onehome-demonstration"));
    if (count_users(installation.database()) > 0)
        throw base::Problem(409, "demo.not_empty", {"ฐานข้อมูลนี้มีข้อมูลอยู่แล้ว", "This database has data already"},
                            {"ใช้ฐานข้อมูลว่าง ข้อมูลเดิมไม่ถูกแตะต้อง", "Use an empty database; nothing was touched."});
    api::FixedClock clock(Timestamp::bangkok(Date(2021, 10, 4), 9, 0));
    api::SeededIds ids(clock, "onehome-demonstration");
    Maintenance maintenance(installation, clock, ids);
    int step = 0;
    auto const run = [&](char const* what, Timestamp at, std::function<void(api::Work&)> const& job) {
        ++step;
        if (!arguments.quiet)
            std::cout << "  " << step << "/8 " << what << std::endl;
        clock.set(at);
        maintenance.run(job);
    };
    run("districts and tambons of the whole country", clock.now(), [](api::Work& work) { places::load(work); });
    run("accounts", clock.now(), add_accounts);
    run("organisations of Phrae", clock.now(), organizations::seed_demo);
    run("made-up households and their pictures", Timestamp::bangkok(Date(2021, 12, 1), 10, 0),
        [&](api::Work& work) { households::seed_demo(work, installation.files()); });
    run("the round of fiscal year 2565", Timestamp::bangkok(Date(2022, 1, 14), 14, 0), rounds::seed_demo);
    run("the agreement of 20 January 2565", Timestamp::bangkok(Date(2022, 1, 20), 11, 0), agreements::seed_demo);
    run("figures of the news", Timestamp::bangkok(Date(2022, 1, 20), 16, 0), figures::seed_demo);
    run("the months after the signing", Timestamp::bangkok(Date(2022, 5, 13), 15, 0), [](api::Work& work) {
        rounds::seed_demo_after_signing(work);
        config::set_province_setting(work.tx(), config::kDemoToday, kDemoDay);
    });
    installation.database().close();
    return 0;
}

} // namespace app
