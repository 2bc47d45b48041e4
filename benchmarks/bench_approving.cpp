// Deciding on 100,000 screened houses in one atomic action: bench_approving FOLDER [DATABASE]
//
// FOLDER is made anew; with DATABASE (postgresql://… or host=…, empty) the province lies there. 100,000 made-up households stand
// screened in one round, in proposals of up to 100 from every tambon of a province. Prints milliseconds: reading the table of
// decisions as the screen does, and deciding (500 houses not approved, 500 later, the rest approved), durable.
#include "platform/auth/vault.hpp"
#include "proposals/rules.hpp"
#include "proposals/service.hpp"
#include "proposals/store.hpp"
#include "proposals/views.hpp"
#include "support/folder.hpp"
#include "support/round_of_houses.hpp"
#include "support/took.hpp"

#include <cstdio>
#include <iostream>

namespace {

using bench::milliseconds;
using rounds::HouseState;
using rounds::PaperKind;

constexpr std::int64_t kHouses = 100'000;

// As many screened proposals as there are hundreds of houses; a tambon has one under way at a time, so they are written here.
void add_proposals(api::Work& work, rounds::RoundId round, std::vector<rounds::House> const& houses)
{
    constexpr std::size_t kOfOne = 100;
    std::size_t end = 0;
    for (std::size_t at = 0; at < houses.size(); at = end) {
        auto const tambon = houses[at].tambon;
        while (end < houses.size() && end < at + kOfOne && houses[end].tambon == tambon)
            ++end;
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
        for (auto i = at; i < end; ++i) {
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
    work.audit({"bench.proposed", {"round", round.str()}, houses.front().tambon.province(), {}, ""});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        std::cerr << "usage: bench_approving FOLDER [DATABASE]\n";
        return 2;
    }
    app::Installation installation(bench::emptied(argv[1], argc == 3 ? argv[2] : ""), auth::Vault::from_seed("bench"));
    app::Maintenance maintenance(installation);
    auto const tambons = bench::over_province(installation, maintenance, *base::AreaCode::parse("54"), kHouses);
    auto const made = bench::make_round(installation, maintenance, tambons);
    auto const ids = made.ids();
    auto const& [round, houses] = made;
    base::Date const on(2021, 12, 1);
    rounds::Paper const paper{PaperKind::Minutes, "วัด 1/2565", on};
    maintenance.run([&](api::Work& work) { rounds::mark_heard(work, ids, paper, on); });
    maintenance.run([&](api::Work& work) { rounds::mark_ranked(work, ids, {}, paper, on); });
    maintenance.run([&](api::Work& work) { rounds::advance(work, ids, HouseState::Proposed, paper, on); });
    maintenance.run([&](api::Work& work) { rounds::advance(work, ids, HouseState::Screened, paper, on); });
    maintenance.run([&](api::Work& work) { add_proposals(work, round, houses); });

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
