// The statements that write proposals, their contacts and houses.
#include "proposals/store.hpp"

namespace proposals {

namespace {

using storage::Sql;

constexpr Sql kInsertProposal{"proposals.insert", R"(
    INSERT INTO proposals (id, round_id, tambon, state, state_since, times_sent, created_at, created_name, made_up, version)
    VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6, ?7, ?8, ?9))"};

constexpr Sql kUpdate{"proposals.update", R"(
    UPDATE proposals
    SET state = ?3, state_since = ?4, number = ?5, problem = ?6, plan = ?7, contributions = ?8, bank = ?9, bank_branch = ?10,
        account_number = ?11, account_name = ?12, times_sent = ?13, proposed_on = ?14, return_note = ?15, screening_number = ?16,
        screened_on = ?17, withdrawn_reason = ?18, made_up = ?19, version = version + 1
    WHERE id = ?1 AND version = ?2)"};

constexpr Sql kDeleteContacts{"proposals.delete_contacts", R"(
    DELETE FROM proposal_contacts
    WHERE proposal_id = ?1)"};

constexpr Sql kInsertContact{"proposals.insert_contact", R"(
    INSERT INTO proposal_contacts (proposal_id, position, name, duty, phone)
    VALUES (?1, ?2, ?3, ?4, ?5))"};

constexpr Sql kDeleteLeftOut{"proposals.delete_left_out", R"(
    DELETE FROM proposal_left_out
    WHERE proposal_id = ?1)"};

constexpr Sql kInsertLeftOut{"proposals.insert_left_out", R"(
    INSERT INTO proposal_left_out (proposal_id, round_house_id, reason)
    VALUES (?1, ?2, ?3))"};

constexpr Sql kDeleteHouses{"proposals.delete_houses", R"(
    DELETE FROM proposal_houses
    WHERE proposal_id = ?1)"};

constexpr Sql kInsertHouse{"proposals.insert_house", R"(
    INSERT INTO proposal_houses (proposal_id, position, round_house_id, household_id, head_name, house_no, moo, share_satang, place,
                                 points, estimate_id, estimate_satang, grant_satang, contributed_satang, outcome, outcome_reason,
                                 overlap_th, overlap_en, overlap_reason, decision_id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20))"};

constexpr Sql kSetOutcome{"proposals.set_outcome", R"(
    UPDATE proposal_houses
    SET outcome = ?3, outcome_reason = ?4, overlap_th = ?5, overlap_en = ?6, overlap_reason = ?7, decision_id = ?8
    WHERE proposal_id = ?1 AND round_house_id = ?2)"};

std::optional<std::string> unless_empty(std::string const& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

} // namespace

std::span<Sql const> writing_statements()
{
    static constexpr Sql all[] = {kInsertProposal, kUpdate,       kDeleteContacts, kInsertContact, kDeleteLeftOut,
                                  kInsertLeftOut,  kDeleteHouses, kInsertHouse,    kSetOutcome};
    return all;
}

namespace store {

void insert(storage::Writer& db, Proposal const& p)
{
    db.execute(kInsertProposal, p.id, p.round_id, p.tambon, p.state, p.state_since, p.created_at, p.created_name, p.made_up,
               p.version);
}

bool update(storage::Writer& db, Proposal const& p, std::int64_t expected)
{
    if (db.execute(kUpdate, p.id, expected, p.state, p.state_since, p.number, p.problem, p.plan, p.contributions, p.bank,
                   p.bank_branch, p.account_number, p.account_name, p.times_sent, p.proposed_on, p.return_note,
                   p.screening_number, p.screened_on, p.withdrawn_reason, p.made_up) != 1)
        return false;
    db.execute(kDeleteContacts, p.id);
    int position = 0;
    for (auto const& contact : p.contacts)
        db.execute(kInsertContact, p.id, ++position, contact.name, contact.duty, contact.phone);
    db.execute(kDeleteLeftOut, p.id);
    for (auto const& left : p.left_out)
        db.execute(kInsertLeftOut, p.id, left.house, left.reason);
    return true;
}

void replace_houses(storage::Writer& db, ProposalId id, std::span<House const> houses)
{
    db.execute(kDeleteHouses, id);
    int position = 0;
    for (auto const& h : houses)
        db.execute(kInsertHouse, id, ++position, h.id, h.household, h.head_name, h.house_no, h.moo, h.share, h.place, h.points,
                   h.estimate_id, h.estimate, h.grant, h.contributed, h.outcome, h.outcome_reason, unless_empty(h.overlap.th),
                   unless_empty(h.overlap.en), h.overlap_reason, h.decision);
}

void set_outcome(storage::Writer& db, ProposalId id, House const& h)
{
    db.execute(kSetOutcome, id, h.id, h.outcome, h.outcome_reason, unless_empty(h.overlap.th), unless_empty(h.overlap.en),
               h.overlap_reason, h.decision);
}

} // namespace store

} // namespace proposals
