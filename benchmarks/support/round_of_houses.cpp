// Opening the round and placing its households.
#include "support/round_of_houses.hpp"

#include "places/places.hpp"
#include "rounds/service.hpp"
#include "support/synthetic_households.hpp"

#include <algorithm>
#include <filesystem>

namespace bench {

namespace {

storage::Sql const kHouseholds{"bench.active_households", R"(
    SELECT id
    FROM households
    WHERE status = 'active'
    ORDER BY search_no
    LIMIT ?1)"};

rounds::RoundId open_round(api::Work& work, base::AreaCode const& tambon, std::int64_t houses)
{
    auto const programme = rounds::service::add_programme(work, {"bench", "วัด", "Bench", "วัด"});
    auto const rule = rounds::service::add_rule(work, programme.id,
                                                {base::FiscalYear(2565), base::Satang::baht(19'000), base::BasisPoints(1000),
                                                 base::FiscalYear(2565).first_day(), "วัด", std::nullopt, std::nullopt});
    rounds::RoundForm form;
    form.programme_id = programme.id;
    form.rule_id = rule.id;
    form.fiscal_year = base::FiscalYear(2565);
    form.province = tambon.province();
    form.name_th = "วัด";
    form.name_en = "Bench";
    form.envelope_satang = base::Satang::baht(20'900) * houses;
    auto const round = rounds::service::open_round(work, form);
    rounds::service::set_quotas(work, round, {{{tambon, houses, std::nullopt}}, 1});
    return round;
}

void place_candidates(api::Work& work, rounds::RoundId round, std::int64_t houses)
{
    auto const ids =
        work.tx().all(kHouseholds, [](storage::Row const& row) { return row.get<households::HouseholdId>(0); }, houses);
    base::Date const on(2021, 11, 1);
    for (std::size_t at = 0; at < ids.size(); at += 500) {
        auto const end = std::min(at + 500, ids.size());
        std::vector<households::HouseholdId> const some(ids.begin() + static_cast<std::ptrdiff_t>(at),
                                                        ids.begin() + static_cast<std::ptrdiff_t>(end));
        (void)rounds::service::place(work, round, {some, on, rounds::PaperKind::Survey, "1", on});
    }
}

} // namespace

app::Location emptied(std::string const& folder, std::string const& database)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    app::Location location{folder, {}};
    if (!database.empty())
        location.overrides["database"] = database;
    return location;
}

std::vector<rounds::RoundHouseId> RoundOfHouses::ids() const
{
    std::vector<rounds::RoundHouseId> ids;
    for (auto const& house : houses)
        ids.push_back(house.id);
    return ids;
}

RoundOfHouses make_round(app::Installation& installation, app::Maintenance& maintenance, base::AreaCode const& tambon,
                         std::int64_t houses)
{
    maintenance.run([](api::Work& work) { places::load(work); });
    SyntheticOptions options;
    options.households = houses * 6 / 5;
    options.tambons = {tambon};
    load_synthetic_households(installation.database(), installation.vault(), options);
    RoundOfHouses made;
    maintenance.run([&](api::Work& work) {
        made.round = open_round(work, tambon, houses);
        place_candidates(work, made.round, houses);
    });
    installation.database().read(
        [&](storage::Reader& db) { made.houses = rounds::houses_of_round(db, auth::Scope::everywhere(), made.round); });
    return made;
}

} // namespace bench
