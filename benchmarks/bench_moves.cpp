// Moving 100,000 houses in one atomic action: bench_moves FOLDER [DATABASE]
//
// FOLDER is made anew; with DATABASE (postgresql://… or host=…, empty) the province lies there. 100,000 made-up households of one
// tambon stand in one round. Prints milliseconds, each durable: all heard, all ranked (quota and households are asked), then all
// proposed, screened and approved by rounds::advance, and of one such step the audit rows alone.
#include "app/installation.hpp"
#include "app/maintenance.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "rounds/service.hpp"
#include "support/synthetic_households.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using rounds::HouseState;
using rounds::PaperKind;

constexpr std::int64_t kHouses = 100'000;

storage::Sql const kHouseholds{"bench.move_households", R"(
    SELECT id
    FROM households
    WHERE status = 'active'
    ORDER BY search_no
    LIMIT ?1)"};

template <class F>
double milliseconds(F&& f)
{
    auto const begin = Clock::now();
    f();
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

rounds::RoundId open_round(api::Work& work, base::AreaCode const& tambon)
{
    auto const programme = rounds::service::add_programme(work, {"bench", "วัด", "Bench", "วัด"});
    auto const rule = rounds::service::add_rule(work, programme.id,
                                                {base::FiscalYear(2565), base::Satang::baht(19'000), base::BasisPoints(1000),
                                                 base::FiscalYear(2565).first_day(), "วัด", std::nullopt, std::nullopt});
    rounds::RoundForm form;
    form.programme_id = programme.id;
    form.rule_id = rule.id;
    form.fiscal_year = base::FiscalYear(2565);
    form.province = *base::AreaCode::parse("54");
    form.name_th = "วัด";
    form.name_en = "Bench";
    form.envelope_satang = base::Satang::baht(20'900) * kHouses;
    auto const round = rounds::service::open_round(work, form);
    rounds::service::set_quotas(work, round, {{{tambon, kHouses, std::nullopt}}, 1});
    return round;
}

void add_candidates(api::Work& work, rounds::RoundId round)
{
    auto const ids =
        work.tx().all(kHouseholds, [](storage::Row const& row) { return row.get<households::HouseholdId>(0); }, kHouses);
    base::Date const on(2021, 11, 1);
    for (std::size_t at = 0; at < ids.size(); at += 500) {
        auto const end = std::min(at + 500, ids.size());
        std::vector<households::HouseholdId> const some(ids.begin() + static_cast<std::ptrdiff_t>(at),
                                                        ids.begin() + static_cast<std::ptrdiff_t>(end));
        (void)rounds::service::place(work, round, {some, on, PaperKind::Survey, "1", on});
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "usage: bench_moves FOLDER [DATABASE]\n";
        return 2;
    }
    fs::remove_all(argv[1]);
    fs::create_directories(argv[1]);
    app::Location location{argv[1], {}};
    if (argc == 3)
        location.overrides["database"] = argv[2];
    app::Installation installation(location, auth::Vault::from_seed("bench"));
    app::Maintenance maintenance(installation);
    maintenance.run([](api::Work& work) { places::load(work); });
    auto const tambon = *base::AreaCode::parse("540101");
    bench::SyntheticOptions options;
    options.households = kHouses * 6 / 5; // some of them are no longer active
    options.tambons = {tambon};
    bench::load_synthetic_households(installation.database(), installation.vault(), options);
    rounds::RoundId round;
    maintenance.run([&](api::Work& work) {
        round = open_round(work, tambon);
        add_candidates(work, round);
    });
    std::vector<rounds::RoundHouseId> ids;
    installation.database().read([&](storage::Reader& db) {
        for (auto const& house : rounds::houses_of_round(db, auth::Scope::everywhere(), round))
            ids.push_back(house.id);
    });
    base::Date const on(2021, 12, 1);
    rounds::Paper const paper{PaperKind::Minutes, "วัด 1/2565", on};
    auto const step = [&](std::function<void(api::Work&)> const& job) { return milliseconds([&] { maintenance.run(job); }); };
    auto const heard = step([&](api::Work& work) { rounds::mark_heard(work, ids, paper, on); });
    auto const ranked = step([&](api::Work& work) { rounds::mark_ranked(work, ids, {}, paper, on); });
    auto const advanced = [&](HouseState to) {
        return step([&](api::Work& work) { rounds::advance(work, ids, to, paper, on); });
    };
    auto const proposed = advanced(HouseState::Proposed);
    auto const screened = advanced(HouseState::Screened);
    auto const approved = advanced(HouseState::Approved);
    auto const audit = step([&](api::Work& work) {
        std::vector<auth::Event> events;
        for (auto const& id : ids)
            events.push_back({"house.moved",
                              {"round_house", id.str()},
                              tambon,
                              {{"state", "screened", "approved", false}, {"household_id", std::nullopt, id.str(), false}},
                              "วัด 1/2565 (2021-12-01)"});
        work.audit_all(events);
    });
    bool sound = false;
    installation.database().read([&](storage::Reader& db) { sound = rounds::check(db).empty(); });
    std::printf("%zu %d %.0f %.0f %.0f %.0f %.0f %.0f\n", ids.size(), sound ? 1 : 0, heard, ranked, proposed, screened, approved,
                audit);
    installation.database().close();
    return sound && ids.size() == static_cast<std::size_t>(kHouses) ? 0 : 1;
}
