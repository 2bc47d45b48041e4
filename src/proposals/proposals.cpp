// What proposals offer to later features.
#include "proposals/proposals.hpp"

#include "proposals/gathering.hpp"
#include "proposals/rules.hpp"
#include "proposals/store.hpp"

#include <algorithm>
#include <map>

namespace proposals {

std::optional<Account> account_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round,
                                  base::AreaCode const& tambon)
{
    if (!scope.covers(tambon))
        return std::nullopt;
    for (auto const& p : store::of_round(db, auth::Scope({tambon}), round)) // newest first
        if ((p.state == State::Screened || p.state == State::Decided) && p.account_number)
            return Account{p.bank.value_or(""), p.bank_branch.value_or(""), *p.account_number, p.account_name.value_or("")};
    return std::nullopt;
}

std::optional<Approval> approval_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundHouseId id)
{
    if (!rounds::find_house(db, scope, id))
        return std::nullopt;
    auto const decision = store::decision_of(db, id);
    return decision ? std::optional(Approval{decision->letter_number, decision->letter_date, decision->meeting}) : std::nullopt;
}

std::vector<Waiting> waiting(storage::Reader& db, auth::Scope const& scope, rounds::Round const& round)
{
    using For = Waiting::For;
    std::vector<Waiting> all;
    auto const sums = store::sums(db, round.id);
    auto const unanswered = store::unanswered(db, round.id);
    std::set<base::AreaCode> busy;
    auto const add = [&](For what, Proposal const& p) {
        Waiting one{what, round.id, p.id, p.tambon, 0, 0, p.state_since};
        if (auto const sum = sums.find(p.id); sum != sums.end())
            one.houses = sum->second.houses;
        if (auto const open = unanswered.find(p.id); open != unanswered.end())
            one.questions = open->second;
        busy.insert(p.tambon);
        all.push_back(std::move(one));
    };
    for (auto const& p : store::of_round(db, scope, round.id)) {
        if (p.state == State::Draft)
            add(For::Sending, p);
        else if (p.state == State::Returned)
            add(For::Answers, p);
        else if (p.state == State::Submitted)
            add(For::Screening, p);
    }
    auto const may = may_be_proposed(db, scope, round.id);
    std::map<base::AreaCode, Waiting> fresh;
    for (auto const& house : rounds::houses_of_round(db, scope, round.id))
        if (may.contains(house.id) && !busy.contains(house.tambon)) {
            auto& one = fresh[house.tambon];
            one.what = For::Proposal;
            one.round = round.id;
            one.tambon = house.tambon;
            ++one.houses;
            one.since = std::min(one.since.value_or(house.state_since), house.state_since);
        }
    for (auto& [tambon, one] : fresh)
        all.push_back(std::move(one));
    if (scope.covers(round.province))
        if (auto const pending = store::pending(db, round.id); !pending.empty())
            all.push_back({For::Decision, round.id, std::nullopt, round.province, static_cast<std::int64_t>(pending.size()), 0,
                           store::last_screening(db, round.id)});
    return all;
}

std::vector<api::Difference> check(storage::Reader& db)
{
    std::vector<api::Difference> differences;
    for (auto const& count : store::decision_counts(db))
        if (count.told != count.counted)
            differences.push_back({"proposal_decisions " + count.id.str(), std::to_string(count.told) + " approved",
                                   std::to_string(count.counted) + " approved"});
    return differences;
}

} // namespace proposals
