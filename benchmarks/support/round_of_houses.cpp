// Opening the round and placing its households.
#include "support/round_of_houses.hpp"

#include "places/places.hpp"
#include "rounds/service.hpp"
#include "support/synthetic_households.hpp"

#include <algorithm>

namespace bench {

namespace {

storage::Sql const kHouseholds{"bench.active_households", R"(
    SELECT id
    FROM households
    WHERE tambon = ?1 AND status = 'active'
    ORDER BY search_no
    LIMIT ?2)"};

rounds::RoundId open_round(api::Work& work, std::vector<Candidates> const& candidates)
{
    auto const programme = rounds::service::add_programme(work, {"bench", "วัด", "Bench", "วัด"});
    auto const rule = rounds::service::add_rule(work, programme.id,
                                                {base::FiscalYear(2565), base::Satang::baht(19'000), base::BasisPoints(1000),
                                                 base::FiscalYear(2565).first_day(), "วัด", std::nullopt, std::nullopt});
    rounds::RoundForm form;
    form.programme_id = programme.id;
    form.rule_id = rule.id;
    form.fiscal_year = base::FiscalYear(2565);
    form.province = candidates.front().tambon.province();
    form.name_th = "วัด";
    form.name_en = "Bench";
    rounds::QuotasForm quotas;
    quotas.version = 1;
    for (auto const& one : candidates) {
        form.envelope_satang += base::Satang::baht(20'900) * one.quota;
        quotas.quotas.push_back({one.tambon, one.quota, std::nullopt});
    }
    auto const round = rounds::service::open_round(work, form);
    rounds::service::set_quotas(work, round, quotas);
    return round;
}

void place(api::Work& work, rounds::RoundId round, Candidates const& candidates)
{
    auto const ids = work.tx().all(
        kHouseholds, [](storage::Row const& row) { return row.get<households::HouseholdId>(0); }, candidates.tambon,
        candidates.houses);
    base::Date const on(2021, 11, 1);
    for (std::size_t at = 0; at < ids.size(); at += 500) {
        auto const end = std::min(at + 500, ids.size());
        std::vector<households::HouseholdId> const some(ids.begin() + static_cast<std::ptrdiff_t>(at),
                                                        ids.begin() + static_cast<std::ptrdiff_t>(end));
        (void)rounds::service::place(work, round, {some, on, rounds::PaperKind::Survey, "1", on});
    }
}

} // namespace

std::vector<rounds::RoundHouseId> RoundOfHouses::ids() const
{
    std::vector<rounds::RoundHouseId> ids;
    for (auto const& house : houses)
        ids.push_back(house.id);
    return ids;
}

std::vector<Candidates> over_province(app::Installation& installation, app::Maintenance& maintenance,
                                      base::AreaCode const& province, std::int64_t houses)
{
    maintenance.run([](api::Work& work) { places::load(work); });
    std::vector<base::AreaCode> tambons;
    installation.database().read([&](storage::Reader& db) {
        for (auto const& district : places::children(db, province))
            for (auto const& tambon : places::children(db, district.code))
                tambons.push_back(tambon.code);
    });
    auto const count = static_cast<std::int64_t>(tambons.size());
    std::vector<Candidates> candidates;
    for (std::int64_t i = 0; i < count; ++i)
        if (auto const share = houses / count + (i < houses % count ? 1 : 0); share > 0)
            candidates.push_back({tambons[static_cast<std::size_t>(i)], share, share});
    return candidates;
}

RoundOfHouses make_round(app::Installation& installation, app::Maintenance& maintenance,
                         std::vector<Candidates> const& candidates)
{
    maintenance.run([](api::Work& work) { places::load(work); });
    SyntheticOptions options; // which fills the tambons evenly
    auto const most = std::ranges::max(candidates, {}, &Candidates::houses).houses;
    options.households = static_cast<std::int64_t>(candidates.size()) * most * 6 / 5;
    for (auto const& one : candidates)
        options.tambons.push_back(one.tambon);
    load_synthetic_households(installation.database(), installation.vault(), options);
    RoundOfHouses made;
    maintenance.run([&](api::Work& work) {
        made.round = open_round(work, candidates);
        for (auto const& one : candidates)
            place(work, made.round, one);
    });
    installation.database().read(
        [&](storage::Reader& db) { made.houses = rounds::houses_of_round(db, auth::Scope::everywhere(), made.round); });
    return made;
}

} // namespace bench
