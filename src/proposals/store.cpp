// The statements that read proposals and their houses, and the list of all statements of the room.
#include "proposals/store.hpp"

namespace proposals {

namespace {

using storage::Row;
using storage::Sql;

#define PROPOSAL_COLUMNS                                                                                                         \
    "id, round_id, tambon, state, state_since, number, problem, plan, contributions, bank, bank_branch, account_number, "        \
    "account_name, times_sent, proposed_on, return_note, screening_number, screened_on, withdrawn_reason, created_at, "          \
    "created_name, made_up, version "

constexpr Sql kFind{"proposals.find", "SELECT " PROPOSAL_COLUMNS "FROM proposals "
                                      "WHERE id = ?1 "
                                      "ORDER BY id"};

constexpr Sql kOfRound{"proposals.of_round", "SELECT " PROPOSAL_COLUMNS "FROM proposals "
                                             "WHERE round_id = ?1 "
                                             "ORDER BY tambon, id DESC"};

#undef PROPOSAL_COLUMNS

constexpr Sql kContacts{"proposals.contacts", R"(
    SELECT name, duty, phone
    FROM proposal_contacts
    WHERE proposal_id = ?1
    ORDER BY position)"};

constexpr Sql kLeftOut{"proposals.left_out", R"(
    SELECT round_house_id, reason
    FROM proposal_left_out
    WHERE proposal_id = ?1
    ORDER BY round_house_id)"};

constexpr Sql kHouses{"proposals.houses", R"(
    SELECT round_house_id, household_id, head_name, house_no, moo, share_satang, place, points, estimate_id, estimate_satang,
           grant_satang, contributed_satang, outcome, outcome_reason, overlap_th, overlap_en, overlap_reason, decision_id
    FROM proposal_houses
    WHERE proposal_id = ?1
    ORDER BY position)"};

constexpr Sql kHouse{"proposals.house", R"(
    SELECT round_house_id, household_id, head_name, house_no, moo, share_satang, place, points, estimate_id, estimate_satang,
           grant_satang, contributed_satang, outcome, outcome_reason, overlap_th, overlap_en, overlap_reason, decision_id
    FROM proposal_houses
    WHERE proposal_id = ?1
      AND round_house_id = ?2
    ORDER BY position)"};

constexpr Sql kLastLines{"proposals.last_lines", R"(
    SELECT h.round_house_id, p.id, p.state, h.outcome, p.tambon
    FROM proposals p
    JOIN proposal_houses h ON h.proposal_id = p.id
    WHERE p.round_id = ?1
      AND p.tambon >= ?2
      AND p.tambon < ?3
    ORDER BY p.id, h.round_house_id)"};

constexpr Sql kSums{"proposals.sums", R"(
    SELECT p.id, COUNT(*), CAST(SUM(h.share_satang) AS BIGINT)
    FROM proposals p
    JOIN proposal_houses h ON h.proposal_id = p.id
    WHERE p.round_id = ?1
      AND h.outcome <> 'left'
    GROUP BY p.id
    ORDER BY p.id)"};

Proposal proposal_from(Row const& row)
{
    int c = 0;
    Proposal p;
    p.id = row.get<ProposalId>(c++);
    p.round_id = row.get<rounds::RoundId>(c++);
    p.tambon = row.get<base::AreaCode>(c++);
    p.state = row.get<State>(c++);
    p.state_since = row.get<base::Date>(c++);
    for (auto* const text :
         {&p.number, &p.problem, &p.plan, &p.contributions, &p.bank, &p.bank_branch, &p.account_number, &p.account_name})
        *text = row.get<std::optional<std::string>>(c++);
    p.times_sent = row.get<std::int64_t>(c++);
    p.proposed_on = row.get<std::optional<base::Date>>(c++);
    p.return_note = row.get<std::optional<std::string>>(c++);
    p.screening_number = row.get<std::optional<std::string>>(c++);
    p.screened_on = row.get<std::optional<base::Date>>(c++);
    p.withdrawn_reason = row.get<std::optional<std::string>>(c++);
    p.created_at = row.get<base::Timestamp>(c++);
    p.created_name = row.get<std::string>(c++);
    p.made_up = row.get<bool>(c++);
    p.version = row.get<std::int64_t>(c++);
    return p;
}

House house_from(Row const& row)
{
    int c = 0;
    House h;
    h.id = row.get<rounds::RoundHouseId>(c++);
    h.household = row.get<households::HouseholdId>(c++);
    h.head_name = row.get<std::string>(c++);
    h.house_no = row.get<std::string>(c++);
    h.moo = row.get<std::optional<int>>(c++);
    h.share = row.get<base::Satang>(c++);
    h.place = row.get<std::optional<std::int64_t>>(c++);
    h.points = row.get<std::optional<std::int64_t>>(c++);
    h.estimate_id = row.get<std::optional<std::string>>(c++);
    h.estimate = row.get<std::optional<base::Satang>>(c++);
    h.grant = row.get<std::optional<base::Satang>>(c++);
    h.contributed = row.get<std::optional<base::Satang>>(c++);
    h.outcome = row.get<Outcome>(c++);
    h.outcome_reason = row.get<std::optional<std::string>>(c++);
    h.overlap = {row.get<std::optional<std::string>>(c).value_or(""), row.get<std::optional<std::string>>(c + 1).value_or("")};
    c += 2;
    h.overlap_reason = row.get<std::optional<std::string>>(c++);
    h.decision = row.get<std::optional<DecisionId>>(c++);
    return h;
}

void add_lists(storage::Reader& db, Proposal& p)
{
    p.contacts = db.all(
        kContacts,
        [](Row const& row) {
            return Contact{row.get<std::string>(0), row.get<std::optional<std::string>>(1),
                           row.get<std::optional<std::string>>(2)};
        },
        p.id);
    p.left_out =
        db.all(kLeftOut, [](Row const& row) { return LeftOut{row.get<rounds::RoundHouseId>(0), row.get<std::string>(1)}; }, p.id);
}

} // namespace

std::span<Sql const> statements()
{
    static auto const all = [] {
        std::vector<Sql> list{kFind, kOfRound, kContacts, kLeftOut, kHouses, kHouse, kLastLines, kSums};
        for (auto const more : {writing_statements(), asking_statements(), decision_statements()})
            list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

namespace store {

std::optional<Proposal> find(storage::Reader& db, auth::Scope const& scope, ProposalId id)
{
    auto found = db.one(kFind, proposal_from, id);
    if (!found || !scope.covers(found->tambon))
        return std::nullopt;
    add_lists(db, *found);
    return found;
}

std::vector<Proposal> of_round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round)
{
    auto found = db.all(kOfRound, proposal_from, round);
    std::erase_if(found, [&](Proposal const& p) { return !scope.covers(p.tambon); });
    return found;
}

std::vector<House> houses(storage::Reader& db, ProposalId id)
{
    return db.all(kHouses, house_from, id);
}

std::optional<House> house(storage::Reader& db, ProposalId id, rounds::RoundHouseId house)
{
    return db.one(kHouse, house_from, id, house);
}

std::map<rounds::RoundHouseId, LastLine> last_lines(storage::Reader& db, rounds::RoundId round, auth::Scope const& scope)
{
    std::map<rounds::RoundHouseId, LastLine> last; // later proposals have later ids
    for (auto const& area : scope.areas())
        db.each(
            kLastLines,
            [&](Row const& row) {
                last[row.get<rounds::RoundHouseId>(0)] = {row.get<ProposalId>(1), row.get<State>(2), row.get<Outcome>(3)};
            },
            round, area.lower(), area.upper());
    return last;
}

std::map<ProposalId, Sum> sums(storage::Reader& db, rounds::RoundId round)
{
    std::map<ProposalId, Sum> all;
    db.each(
        kSums, [&](Row const& row) { all[row.get<ProposalId>(0)] = {row.get<std::int64_t>(1), row.get<base::Satang>(2)}; },
        round);
    return all;
}

} // namespace store

} // namespace proposals
