// Deciding on 100,000 screened houses in one atomic action: bench_approving FOLDER [DATABASE]
//
// FOLDER is made anew; with DATABASE (postgresql://… or host=…, empty) the province lies there. 100,000 made-up households stand
// screened in one round, in 1,000 proposals of 100. Prints milliseconds: reading the table of decisions as the screen does, and
// deciding (500 houses not approved, 500 later, the rest approved), durable.
#include "app/installation.hpp"
#include "app/maintenance.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "proposals/rules.hpp"
#include "proposals/service.hpp"
#include "proposals/store.hpp"
#include "proposals/views.hpp"
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

storage::Sql const kHouseholds{"bench.approved_households", R"(
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

// As many screened proposals as there are hundreds of houses; a tambon has one under way at a time, so they are written here.
void add_proposals(api::Work& work, rounds::RoundId round, base::AreaCode const& tambon, std::vector<rounds::House> const& houses)
{
    constexpr std::size_t kOfOne = 100;
    for (std::size_t at = 0; at < houses.size(); at += kOfOne) {
        proposals::Proposal proposal;
        proposal.id = work.new_id<proposals::ProposalId>();
        proposal.round_id = round;
        proposal.tambon = tambon;
        proposal.state = proposals::State::Screened;
        proposal.state_since = base::Date(2021, 12, 1);
        proposal.screened_on = proposal.state_since;
        proposal.created_at = work.now();
        proposal.created_name = "bench";
        proposals::store::insert(work.tx(), proposal);
        (void)proposals::store::update(work.tx(), proposal, proposal.version);
        std::vector<proposals::House> lines;
        for (auto i = at; i < std::min(at + kOfOne, houses.size()); ++i) {
            proposals::House line;
            line.id = houses[i].id;
            line.household = houses[i].household_id;
            line.head_name = "bench";
            line.house_no = std::to_string(i);
            line.share = houses[i].share;
            line.outcome = proposals::Outcome::Screened;
            lines.push_back(std::move(line));
        }
        proposals::store::replace_houses(work.tx(), proposal.id, lines);
    }
    work.audit({"bench.proposed", {"round", round.str()}, tambon, {}, ""});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "usage: bench_approving FOLDER [DATABASE]\n";
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
    std::vector<rounds::House> houses;
    installation.database().read(
        [&](storage::Reader& db) { houses = rounds::houses_of_round(db, auth::Scope::everywhere(), round); });
    std::vector<rounds::RoundHouseId> ids;
    for (auto const& house : houses)
        ids.push_back(house.id);
    base::Date const on(2021, 12, 1);
    rounds::Paper const paper{PaperKind::Minutes, "วัด 1/2565", on};
    maintenance.run([&](api::Work& work) { rounds::mark_heard(work, ids, paper, on); });
    maintenance.run([&](api::Work& work) { rounds::mark_ranked(work, ids, {}, paper, on); });
    maintenance.run([&](api::Work& work) { rounds::advance(work, ids, HouseState::Proposed, paper, on); });
    maintenance.run([&](api::Work& work) { rounds::advance(work, ids, HouseState::Screened, paper, on); });
    maintenance.run([&](api::Work& work) { add_proposals(work, round, tambon, houses); });

    proposals::DecisionForm form;
    form.letter_number = "วัด 2/2565";
    form.letter_date = on;
    form.meeting = "วัด";
    auto const read = milliseconds([&] {
        installation.database().read([&](storage::Reader& db) {
            form.fingerprint =
                proposals::views::decision_table(db, auth::system_actor(), auth::Scope::everywhere(), round).fingerprint;
        });
    });
    constexpr std::size_t kExceptions = 1'000;
    for (std::size_t i = 0; i < kExceptions; ++i)
        form.exceptions.push_back({ids[i * 97], i % 2 == 0 ? proposals::Outcome::NotApproved : proposals::Outcome::Later, "วัด"});
    form.total_satang = base::Satang::baht(20'900) * static_cast<std::int64_t>(ids.size() - kExceptions);
    auto const decided = milliseconds([&] {
        maintenance.run([&](api::Work& work) { (void)proposals::service::decide(work, round, form, duties::named("ผู้วัด")); });
    });
    bool sound = false;
    installation.database().read([&](storage::Reader& db) { sound = rounds::check(db).empty() && proposals::check(db).empty(); });
    std::printf("%zu %d %.0f %.0f\n", ids.size(), sound ? 1 : 0, read, decided);
    installation.database().close();
    return sound && ids.size() == static_cast<std::size_t>(kHouses) ? 0 : 1;
}
