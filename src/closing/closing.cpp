// What closing offers to other rooms, and what `onehome check` adds up again.
#include "closing/closing.hpp"

#include "closing/gathering.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>

namespace closing {

namespace {

using rounds::HouseState;

std::string sums_of(base::Satang transferred, base::Satang contributed, base::Satang spent, base::Satang returned)
{
    return "transferred " + transferred.str() + ", contributed " + contributed.str() + ", spent " + spent.str() + ", returned " +
           returned.str();
}

void check_houses(storage::Reader& db, rounds::Round const& round, std::vector<api::Difference>& all)
{
    RoundMoney const money(db, round);
    for (auto const& closed : store::houses(db, round.id)) {
        auto const what = "closing_houses " + closed.house.str();
        auto const house = rounds::find_house(db, auth::Scope::everywhere(), closed.house);
        if (!house || house->state != HouseState::Closed)
            all.push_back({what, "closed", house ? std::string(base::name_of(house->state)) : ""});
        auto const now = money.of(closed.house);
        auto const kept = sums_of(closed.transferred, closed.contributed, closed.spent, closed.returned);
        auto const computed = sums_of(now.transferred_satang, now.contributed_satang, now.spent_satang, now.returned_satang);
        if (kept != computed)
            all.push_back({what, kept, computed});
    }
}

void check_ends(storage::Reader& db, rounds::Round const& round, std::vector<api::Difference>& all)
{
    auto const counts = counts_of(db, auth::Scope::everywhere(), round.id);
    for (auto const& tambon : store::tambons(db, round.id)) {
        auto const found = counts.find(tambon.tambon);
        auto const open = found == counts.end() ? 0 : on_the_way(found->second);
        if (open != 0)
            all.push_back({"closing_tambons " + round.id.str() + " " + tambon.tambon.str(), "0 houses on their way",
                           std::to_string(open) + " houses on their way"});
    }
    auto const closed = store::round(db, round.id);
    if (!closed)
        return;
    if (round.open || round.closed_on != closed->closed_on)
        all.push_back({"closing_rounds " + round.id.str(), "closed on " + closed->closed_on.iso(),
                       round.closed_on ? "closed on " + round.closed_on->iso() : "open"});
    if (round.books_since && !ledger::accounted(db, round.id).empty())
        all.push_back({"closing_rounds " + round.id.str(), "books at zero", "books not at zero"});
}

} // namespace

std::vector<base::Bilingual> missing(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    auto const house = rounds::find_house(db, scope, id);
    if (!house)
        return {{"ไม่พบบ้านหลังนี้", "There is no such house"}};
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), house->round_id);
    return missing_of(checks_of(facts_of(db, round, *house, RoundMoney(db, round, *house))));
}

Waiting waiting(storage::Reader& db, auth::Scope const& scope, rounds::Round const& round)
{
    Waiting found;
    if (!round.open)
        return found;
    // The day does not matter: only lateness depends on it.
    std::map<base::AreaCode, StateCounts> counts;
    for (auto const& sum : rounds::state_sums(db, scope, round.id, base::Date(1970, 1, 1)))
        counts[sum.tambon][sum.state] += sum.houses;
    auto const closed = store::tambons(db, round.id);
    bool every_tambon = !counts.empty() && scope.covers(round.province);
    for (auto const& [tambon, states] : counts) {
        if (auto const there = states.find(HouseState::HandedOver); there != states.end())
            found.handed_over += there->second;
        if (!asks_for_closing(states) || std::ranges::find(closed, tambon, &store::ClosedTambon::tambon) != closed.end())
            continue;
        every_tambon = false;
        if (on_the_way(states) == 0)
            found.tambons.push_back(tambon);
    }
    found.round = every_tambon;
    return found;
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> all;
    store::each_report(db, [&](std::string const& what, std::string const& text, std::string const& sha256) {
        if (auto const computed = auth::sha256_hex(text); computed != sha256)
            all.push_back({what + " report", sha256, computed});
    });
    for (auto const id : store::rounds_with_closings(db)) {
        auto const round = rounds::require_round(db, auth::Scope::everywhere(), id);
        check_houses(db, round, all);
        check_ends(db, round, all);
    }
    return all;
}

} // namespace closing
