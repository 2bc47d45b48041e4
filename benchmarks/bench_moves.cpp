// Moving 100,000 houses in one atomic action: bench_moves FOLDER [DATABASE]
//
// FOLDER is made anew; with DATABASE (postgresql://… or host=…, empty) the province lies there. 100,000 made-up households of one
// tambon stand in one round. Prints milliseconds, each durable: all heard, all ranked (quota and households are asked), then all
// proposed, screened and approved by rounds::advance, and of one such step the audit rows alone.
#include "platform/auth/vault.hpp"
#include "support/folder.hpp"
#include "support/round_of_houses.hpp"
#include "support/took.hpp"

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace {

using bench::milliseconds;
using rounds::HouseState;
using rounds::PaperKind;

constexpr std::int64_t kHouses = 100'000;

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "usage: bench_moves FOLDER [DATABASE]\n";
        return 2;
    }
    app::Installation installation(bench::emptied(argv[1], argc == 3 ? argv[2] : ""), auth::Vault::from_seed("bench"));
    app::Maintenance maintenance(installation);
    auto const tambon = *base::AreaCode::parse("540101");
    auto const made = bench::make_round(installation, maintenance, {{tambon, kHouses, kHouses}});
    auto const ids = made.ids();
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
