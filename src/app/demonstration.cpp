// The steps of the demonstration, and making them.
#include "app/demonstration.hpp"

#include "agreements/agreements.hpp"
#include "app/demo_tasks.hpp"
#include "bank/bank.hpp"
#include "closing/closing.hpp"
#include "contributions/contributions.hpp"
#include "estimates/estimates.hpp"
#include "figures/figures.hpp"
#include "hearings/hearings.hpp"
#include "households/households.hpp"
#include "ledger/ledger.hpp"
#include "news/news.hpp"
#include "organizations/organizations.hpp"
#include "places/places.hpp"
#include "platform/accounts/accounts.hpp"
#include "platform/auth/users.hpp"
#include "platform/config/province_settings.hpp"
#include "proposals/proposals.hpp"
#include "purchases/purchases.hpp"
#include "rounds/rounds.hpp"
#include "selection/selection.hpp"
#include "survey/survey.hpp"
#include "tranches/tranches.hpp"
#include "works/works.hpp"

#include <stdexcept>
#include <string>
#include <vector>

namespace app {

namespace {

using auth::Role;
using base::Date;
using base::Timestamp;

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
            {"inspector@phrae", "คณะตรวจรับงาน (สมมุติ)", Role::Inspector, {"540101", "540112"}},
            {"codi@north", "เจ้าหน้าที่ พอช. ภาคเหนือ (สมมุติ)", Role::Codi, {"54"}},
            {"codi2@north", "ผู้จัดการ พอช. ภาคเหนือ (สมมุติ)", Role::Codi, {"54"}},
            {"finance@phrae", "เจ้าหน้าที่การเงิน (สมมุติ)", Role::Finance, {"54"}},
            {"caseworker@phrae", "เจ้าหน้าที่ พมจ. (สมมุติ)", Role::Caseworker, {"54"}},
            {"editor@phrae", "ผู้เขียนข่าว (สมมุติ)", Role::Editor, {"54"}},
            {"reviewer@phrae", "ผู้ตรวจข่าว (สมมุติ)", Role::Reviewer, {"54"}},
            {"governor@phrae", "รองผู้ว่าราชการจังหวัด (สมมุติ)", Role::Governor, {"54"}},
            {"auditor", "ผู้ตรวจสอบ (สมมุติ)", Role::Auditor, {"54"}},
            {"dpo@phrae", "เจ้าหน้าที่คุ้มครองข้อมูล (สมมุติ)", Role::Dpo, {"54"}},
            {"admin", "ผู้ดูแลระบบ (สมมุติ)", Role::Admin, {""}}};
}

void add_accounts(api::Work& work)
{
    auto const hash = auth::hash_password(kDemoPassword);
    for (auto const& account : demo_accounts()) {
        accounts::NewUser user;
        user.user_name = account.user_name;
        user.display_name = account.display_name;
        user.must_change_password = false;
        user.made_up = true;
        for (auto const* const area : account.areas)
            user.grants.push_back({account.role, *base::AreaCode::parse(area), Date(2020, 10, 1), std::nullopt});
        (void)accounts::add_user(work, user, hash);
    }
}

struct Step {
    char const* what;
    Timestamp at;
    std::function<void(api::Work&)> job;
    char const* who = nullptr; // an account; absent: the program itself
};

rounds::RoundId round_of_2564(api::Work& work)
{
    return rounds::demo_round(work.tx(), base::FiscalYear(2564)).id;
}

rounds::DemoWave first_wave(api::Work& work)
{
    return rounds::demo_first_wave(work.tx());
}

rounds::DemoWave second_wave(api::Work& work)
{
    return rounds::demo_second_wave(work.tx());
}

std::vector<Step> steps(files::FileStore& store)
{
    auto const at = [](int year, unsigned month, unsigned day, int hour) {
        return Timestamp::bangkok(Date(year, month, day), hour, 0);
    };
    auto const works_of_the_day = [&](api::Work& work) { works::seed_demo(work, store); };
    auto const gifts_of_the_day = [&](api::Work& work) { contributions::seed_demo(work, store); };
    auto const closing_of_the_day = [&](api::Work& work) { closing::seed_demo(work, store); };
    auto const article_of_the_day = [&](api::Work& work) { news::seed_demo_written(work, store); };
    auto const purchases_of_the_day = [&](api::Work& work) { purchases::seed_demo(work, store); };
    return {
        {"districts and tambons of the whole country", at(2021, 1, 4, 9), [](api::Work& work) { places::load(work); }},
        {"accounts", at(2021, 1, 4, 9), add_accounts},
        {"organisations of Phrae", at(2021, 1, 4, 9), organizations::seed_demo},
        {"the round of fiscal year 2564", at(2021, 2, 3, 10),
         [](api::Work& work) {
             households::seed_demo_2564(work);
             rounds::seed_demo_2564(work);
         }},
        {"its agreement, and the plan of its payment", at(2021, 2, 15, 11),
         [](api::Work& work) {
             agreements::seed_demo_2564(work);
             ledger::follow_agreements(work, round_of_2564(work));
             tranches::seed_demo_plan(work, round_of_2564(work));
         }},
        {"its consents", at(2021, 2, 18, 15), works_of_the_day},
        {"its transfer, prepared", at(2021, 2, 22, 10),
         [](api::Work& work) { tranches::seed_demo_prepared(work, round_of_2564(work)); }, "finance@phrae"},
        {"approved", at(2021, 2, 24, 10), tranches::seed_demo_approved, "codi@north"},
        {"and released", at(2021, 2, 26, 14), tranches::seed_demo_released, "codi2@north"},
        {"its purchases", at(2021, 3, 5, 15), purchases_of_the_day},
        {"its material", at(2021, 3, 10, 15), works_of_the_day},
        {"its repairs", at(2021, 3, 20, 15), works_of_the_day},
        {"what was given for it", at(2021, 4, 2, 10), gifts_of_the_day},
        {"its inspections", at(2021, 4, 30, 15), works_of_the_day},
        {"its hand-overs", at(2021, 5, 14, 15), works_of_the_day},
        {"its bank statement", at(2021, 6, 8, 10), bank::seed_demo, "finance@phrae"},
        {"its houses and tambons are closed", at(2021, 6, 10, 15), closing_of_the_day, "network@phrae"},
        {"the round of fiscal year 2564 is closed", at(2021, 6, 25, 10), closing::seed_demo_round, "codi@north"},
        {"made-up households and their pictures", at(2021, 10, 5, 10),
         [&](api::Work& work) { households::seed_demo(work, store); }},
        {"surveys of every household", at(2021, 11, 14, 10), survey::seed_demo},
        {"visits to the houses of 2564", at(2021, 11, 16, 15), works_of_the_day},
        {"the round of fiscal year 2565", at(2021, 12, 2, 10), rounds::seed_demo},
        {"price book and repair kits", at(2021, 12, 2, 14), estimates::seed_demo},
        {"hearings in the tambons", at(2021, 12, 3, 15),
         [&](api::Work& work) { hearings::seed_demo(work, store, first_wave(work), selection::demo_scores); }},
        {"the ranked lists of eleven tambons", at(2021, 12, 14, 10),
         [](api::Work& work) {
             selection::seed_demo_scorecards(work);
             selection::seed_demo(work, first_wave(work));
         }},
        {"estimates of the listed houses", at(2021, 12, 14, 14),
         [](api::Work& work) { estimates::seed_demo_estimates(work, first_wave(work).round); }},
        {"proposals of eleven tambons", at(2021, 12, 20, 10),
         [&](api::Work& work) { proposals::seed_demo(work, store, first_wave(work)); }},
        {"the screening", at(2021, 12, 24, 16), [](api::Work& work) { proposals::seed_demo_screened(work, first_wave(work)); }},
        {"the approval", at(2022, 1, 14, 14), [](api::Work& work) { proposals::seed_demo_decided(work, first_wave(work)); }},
        {"the agreement of 20 January 2565", at(2022, 1, 20, 11),
         [](api::Work& work) {
             agreements::seed_demo(work);
             ledger::follow_agreements(work, first_wave(work).round);
         }},
        {"the news of the day, written", at(2022, 1, 20, 14), article_of_the_day, "editor@phrae"},
        {"reviewed and published", at(2022, 1, 20, 15), news::seed_demo_published, "reviewer@phrae"},
        {"figures of the news", at(2022, 1, 20, 16), figures::seed_demo},
        {"the plan of its payments", at(2022, 2, 1, 10),
         [](api::Work& work) { tranches::seed_demo_plan(work, first_wave(work).round); }},
        {"consents, and how the houses stood before", at(2022, 2, 10, 15), works_of_the_day},
        {"the first transfer, prepared", at(2022, 2, 16, 10),
         [](api::Work& work) { tranches::seed_demo_prepared(work, first_wave(work).round); }, "finance@phrae"},
        {"approved", at(2022, 2, 18, 10), tranches::seed_demo_approved, "codi@north"},
        {"and released", at(2022, 2, 21, 14), tranches::seed_demo_released, "codi2@north"},
        {"cash that neighbours collected", at(2022, 2, 26, 10), gifts_of_the_day},
        {"the first purchases", at(2022, 3, 1, 15), purchases_of_the_day},
        {"material comes to the first house", at(2022, 3, 4, 15), works_of_the_day},
        {"purchases of the first transfer", at(2022, 3, 7, 15), purchases_of_the_day},
        {"material comes", at(2022, 3, 12, 15), works_of_the_day},
        {"the first house is repaired", at(2022, 3, 14, 15), works_of_the_day},
        {"the news of the first house", at(2022, 3, 15, 10), article_of_the_day, "editor@phrae"},
        {"reviewed and published", at(2022, 3, 15, 16), news::seed_demo_published, "reviewer@phrae"},
        {"a second round of the year", at(2022, 3, 30, 10), rounds::seed_demo_second_round},
        {"repairs begin", at(2022, 4, 5, 15), works_of_the_day},
        {"material and labour that were given", at(2022, 4, 8, 10), gifts_of_the_day},
        {"consents for the second transfer", at(2022, 4, 10, 15), works_of_the_day},
        {"the second transfer, prepared", at(2022, 4, 12, 10),
         [](api::Work& work) { tranches::seed_demo_prepared(work, first_wave(work).round); }, "finance@phrae"},
        {"approved", at(2022, 4, 18, 10), tranches::seed_demo_approved, "codi@north"},
        {"and released", at(2022, 4, 20, 14), tranches::seed_demo_released, "codi2@north"},
        {"hearings of the second round", at(2022, 4, 25, 9),
         [&](api::Work& work) { hearings::seed_demo(work, store, second_wave(work), selection::demo_scores); }},
        {"its lists, of five tambons", at(2022, 4, 25, 11),
         [](api::Work& work) { selection::seed_demo(work, second_wave(work), 5); }},
        {"purchases of the second transfer, and late surveys", at(2022, 4, 25, 15),
         [&](api::Work& work) {
             purchases::seed_demo(work, store);
             rounds::seed_demo_late_surveys(work);
         }},
        {"estimates of the second round", at(2022, 4, 26, 10),
         [](api::Work& work) { estimates::seed_demo_estimates(work, second_wave(work).round); }},
        {"its material comes", at(2022, 4, 27, 15), works_of_the_day},
        {"what the network asks of others", at(2022, 4, 28, 9), seed_demo_tasks, "network@phrae"},
        {"gifts for the last works", at(2022, 5, 2, 10), gifts_of_the_day},
        {"proposals of the second round, of four tambons", at(2022, 5, 2, 14),
         [&](api::Work& work) { proposals::seed_demo(work, store, second_wave(work), 4); }},
        {"one is screened", at(2022, 5, 3, 11),
         [](api::Work& work) { proposals::seed_demo_screened(work, second_wave(work), 1); }},
        {"inspections", at(2022, 5, 3, 15), works_of_the_day},
        {"a task is done", at(2022, 5, 3, 16), seed_demo_task_done, "inspector@phrae"},
        {"and approved, for the second round", at(2022, 5, 6, 14),
         [](api::Work& work) { proposals::seed_demo_decided(work, second_wave(work)); }},
        {"the agreement of the second round, and the plan of its payments", at(2022, 5, 9, 11),
         [](api::Work& work) {
             agreements::seed_demo_second(work);
             auto const round = second_wave(work).round;
             ledger::follow_agreements(work, round);
             tranches::seed_demo_plan(work, round);
         }},
        {"hand-overs", at(2022, 5, 9, 15), works_of_the_day},
        {"another is screened", at(2022, 5, 10, 10),
         [](api::Work& work) { proposals::seed_demo_screened(work, second_wave(work), 1); }},
        {"consents of the second round", at(2022, 5, 10, 15), works_of_the_day},
        {"the bank's statement", at(2022, 5, 11, 10), bank::seed_demo, "finance@phrae"},
        {"the second round's next approval", at(2022, 5, 12, 10),
         [](api::Work& work) { proposals::seed_demo_decided(work, second_wave(work)); }},
        {"the first houses are closed", at(2022, 5, 12, 15), [&](api::Work& work) { closing::seed_demo(work, store); },
         "network@phrae"},
        {"one more is screened", at(2022, 5, 13, 10),
         [](api::Work& work) { proposals::seed_demo_screened(work, second_wave(work), 1); }},
        {"its transfer is prepared and waits for approval", at(2022, 5, 13, 14),
         [](api::Work& work) { tranches::seed_demo_prepared(work, second_wave(work).round); }, "finance@phrae"},
        {"an article that waits for its review", at(2022, 5, 14, 10), article_of_the_day, "editor@phrae"},
        {"surveys that wait for the council, and two open hearings", at(2022, 5, 15, 9),
         [](api::Work& work) {
             survey::seed_demo_waiting(work);
             hearings::seed_demo_open(work);
             config::set_province_setting(work.tx(), config::kDemoToday, kDemoDay);
         }},
    };
}

auth::Actor actor_of(storage::Reader& db, char const* who, base::Date today)
{
    if (!who)
        return auth::system_actor();
    auto const user = auth::find_user_by_name(db, who);
    if (!user)
        throw std::logic_error("the demonstration has no account " + std::string(who));
    return auth::actor_of(*user, today);
}

} // namespace

void make_demonstration(DemoWorkshop const& workshop, std::function<void(int, int, char const*)> const& told)
{
    auto const all = steps(workshop.files);
    int number = 0;
    for (auto const& step : all) {
        ++number;
        if (told)
            told(number, static_cast<int>(all.size()), step.what);
        workshop.clock.set(step.at);
        workshop.database.write([&](storage::Writer& tx) {
            auto const actor = actor_of(tx, step.who, step.at.bangkok_date());
            api::Work work(tx, actor, step.at, workshop.ids, workshop.vault, "demonstration");
            step.job(work);
        });
    }
}

} // namespace app
