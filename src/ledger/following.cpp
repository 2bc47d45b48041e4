// The books follow what agreements promise and which houses left.
#include "ledger/ledger.hpp"
#include "ledger/problems.hpp"
#include "ledger/rules.hpp"
#include "ledger/store.hpp"

#include <algorithm>

namespace ledger {

namespace {

using agreements::InForce;

Agreed agreed_of(storage::Reader& db, rounds::RoundId round, std::vector<InForce> const& in_force)
{
    Agreed agreed;
    for (auto const& agreement : in_force) {
        if (agreement.management != base::Satang())
            agreed.promised[std::nullopt] += agreement.management;
        for (auto const& promised : agreement.houses)
            agreed.promised[promised.house] += promised.share;
    }
    agreed.booked = store::agreed_so_far(db, round);
    agreed.to_come = store::still_to_come(db, round);
    agreed.unused = store::not_used(db, round);
    for (auto const& house : rounds::houses_of_round(db, auth::Scope::everywhere(), round))
        agreed.states.emplace(house.id, house.state);
    return agreed;
}

// "sealed", "sealed/2", …: what an agreement promised in several turns, because a house came back.
Source next_source(storage::Reader& db, std::string kind, base::Uuid const& id, std::string const& step)
{
    auto const before = std::ranges::count_if(store::entries_of(db, kind, id),
                                              [&](Entry const& e) { return !e.reverses && e.source.step.starts_with(step); });
    return {std::move(kind), id, before == 0 ? step : step + "/" + std::to_string(before + 1)};
}

std::vector<NewPosting> both_sides(api::Work& work, rounds::RoundId round,
                                   std::vector<std::pair<For, base::Satang>> const& amounts, bool promised)
{
    auto const receivable = account(work, {round, AccountKind::GrantReceivable});
    auto const committed = account(work, {round, AccountKind::GrantCommitted});
    std::vector<NewPosting> postings;
    for (auto const& [whom, amount] : amounts) {
        auto const debit = promised ? receivable : committed;
        auto const credit = promised ? committed : receivable;
        postings.push_back({debit, amount, whom});
        postings.push_back({credit, base::Satang() - amount, whom});
    }
    return postings;
}

void settle(api::Work& work, rounds::RoundId round, std::vector<InForce> const& in_force)
{
    auto const differences = differences_of(agreed_of(work.tx(), round, in_force));
    if (!differences.less.empty()) {
        NewEntry entry;
        entry.round = round;
        entry.day = work.today();
        entry.kind = EntryKind::Release;
        entry.text = "ยกเลิกงบที่ยังไม่โอน ของบ้านที่ออกจากรอบหรือบันทึกข้อตกลงที่เปลี่ยนไป";
        entry.source = next_source(work.tx(), "round", round, "released");
        entry.postings = both_sides(work, round, differences.less, false);
        post(work, entry);
    }
    if (!differences.more.empty()) {
        auto const& newest = in_force.back();
        NewEntry entry;
        entry.round = round;
        // One that was signed before the round was opened is booked on the first day there is.
        entry.day = std::max(newest.signed_on,
                             earliest_day(work.tx(), rounds::require_round(work.tx(), auth::Scope::everywhere(), round)));
        entry.kind = EntryKind::Agreement;
        entry.text = "งบตามบันทึกข้อตกลง " + newest.number;
        entry.paper = rounds::Paper{rounds::PaperKind::Agreement, newest.number, newest.signed_on};
        entry.source = next_source(work.tx(), "agreement", newest.id, "sealed");
        entry.postings = both_sides(work, round, differences.more, true);
        post(work, entry);
    }
}

void refuse_grant_with_houses_that_left(storage::Reader& db, std::span<rounds::RoundHouseId const> moved)
{
    base::Faults faults;
    for (std::size_t i = 0; i < moved.size(); ++i) {
        auto const house = rounds::find_house(db, auth::Scope::everywhere(), moved[i]);
        if (!house || rounds::holds_a_place(house->state))
            continue;
        auto const grant = store::grant_held(db, house->round_id, house->id);
        if (auto const kept = grant.used + grant.left; kept != base::Satang())
            faults.push_back({"house_ids[" + std::to_string(i) + "]", "grant_with_house", problems::grant_with_house(kept)});
    }
    if (!faults.empty())
        throw problems::grant_with_houses(std::move(faults));
}

} // namespace

Unbooked unbooked(storage::Reader& db, rounds::RoundId id)
{
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), id);
    if (!round.open)
        return {};
    auto const in_force = agreements::in_force(db, id);
    if (!round.books_since && in_force.empty())
        return {};
    auto const differences = differences_of(agreed_of(db, id, in_force));
    Unbooked unbooked;
    unbooked.no_books = !round.books_since;
    for (auto const* list : {&differences.more, &differences.less})
        for (auto const& [whom, amount] : *list) {
            unbooked.houses += whom ? 1 : 0;
            unbooked.amount += amount;
        }
    return unbooked;
}

void follow_agreements(api::Work& work, rounds::RoundId id)
{
    auto const round = rounds::require_round(work.tx(), auth::Scope::everywhere(), id);
    auto const in_force = agreements::in_force(work.tx(), id);
    if (!round.open || (!round.books_since && in_force.empty()))
        return;
    if (!round.books_since)
        rounds::keep_books(work, id, in_force.front().signed_on);
    settle(work, id, in_force);
}

void follow_moves(api::Work& work, rounds::RoundId id, std::span<rounds::RoundHouseId const> moved)
{
    auto const round = rounds::require_round(work.tx(), auth::Scope::everywhere(), id);
    if (!round.open || !round.books_since)
        return;
    settle(work, id, agreements::in_force(work.tx(), id));
    refuse_grant_with_houses_that_left(work.tx(), moved);
}

} // namespace ledger
