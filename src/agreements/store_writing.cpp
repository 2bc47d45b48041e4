// The statements that write agreements, their parties and houses, signatures and seals.
#include "agreements/store.hpp"

namespace agreements {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kInsert{"agreements.insert", R"(
    INSERT INTO agreements (id, round_id, chain_id, version_no, kind, state, province, number, title, place, held_at, chair_name,
                            chair_position, purpose_text, terms_text, reason, signed_on, terminated_on, share_satang, management_bp,
                            houses, houses_total_satang, management_satang, total_satang, stated_total_satang, made_up, version)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26,
            ?27))"};

constexpr Sql kUpdate{"agreements.update", R"(
    UPDATE agreements
    SET number = ?3, title = ?4, place = ?5, held_at = ?6, chair_name = ?7, chair_position = ?8, purpose_text = ?9, terms_text = ?10,
        reason = ?11, share_satang = ?12, management_bp = ?13, houses = ?14, houses_total_satang = ?15, management_satang = ?16,
        total_satang = ?17, stated_total_satang = ?18, made_up = ?19, version = version + 1
    WHERE id = ?1 AND version = ?2 AND state = 'draft')"};

constexpr Sql kSetState{"agreements.set_state", R"(
    UPDATE agreements
    SET state = ?2, version = version + 1
    WHERE id = ?1)"};

constexpr Sql kBumpVersion{"agreements.bump_version", R"(
    UPDATE agreements
    SET version = version + 1
    WHERE id = ?1)"};

constexpr Sql kSeal{"agreements.seal", R"(
    UPDATE agreements
    SET state = ?2, signed_on = ?3, canonical_text = ?4, seal_sha256 = ?5, seal_signature = ?6, seal_code = ?7, sealed_at = ?8,
        version = version + 1
    WHERE id = ?1)"};

constexpr Sql kDeleteParties{"agreements.delete_parties", R"(
    DELETE FROM agreement_parties
    WHERE agreement_id = ?1)"};

constexpr Sql kInsertParty{"agreements.insert_party", R"(
    INSERT INTO agreement_parties (id, agreement_id, position, role, organization_id, organization_name, representative_name,
                                   representative_position, tambon, signed_on, signed_note, made_up)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12))"};

constexpr Sql kSetSignature{"agreements.set_signature", R"(
    UPDATE agreement_parties
    SET signed_on = ?2, signed_note = ?3
    WHERE id = ?1)"};

constexpr Sql kDeleteHouses{"agreements.delete_houses", R"(
    DELETE FROM agreement_houses
    WHERE agreement_id = ?1)"};

constexpr Sql kInsertHouse{"agreements.insert_house", R"(
    INSERT INTO agreement_houses (agreement_id, position, round_house_id, head_name, house_no, moo, tambon, share_satang)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8))"};

constexpr Sql kDeleteRemovals{"agreements.delete_removals", R"(
    DELETE FROM agreement_removals
    WHERE agreement_id = ?1)"};

constexpr Sql kInsertRemoval{"agreements.insert_removal", R"(
    INSERT INTO agreement_removals (agreement_id, position, round_house_id, head_name, house_no, moo, tambon, share_satang, reason)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9))"};

void insert_lists(storage::Writer& db, Whole const& whole)
{
    auto const id = whole.agreement.id;
    int position = 0;
    for (auto const& p : whole.parties)
        db.execute(kInsertParty, p.id, id, ++position, p.role, p.organization_id, p.organization_name, p.representative_name,
                   p.representative_position, p.tambon, p.signed_on, p.signed_note, p.made_up);
    position = 0;
    for (auto const& h : whole.houses)
        db.execute(kInsertHouse, id, ++position, h.id, h.head_name, h.house_no, h.moo, h.tambon, h.share);
    position = 0;
    for (auto const& [h, reason] : whole.removals)
        db.execute(kInsertRemoval, id, ++position, h.id, h.head_name, h.house_no, h.moo, h.tambon, h.share, reason);
}

} // namespace

std::span<Sql const> writing_statements()
{
    static constexpr Sql all[] = {kInsert,      kUpdate,       kSetState,     kBumpVersion, kSeal,           kDeleteParties,
                                  kInsertParty, kSetSignature, kDeleteHouses, kInsertHouse, kDeleteRemovals, kInsertRemoval};
    return all;
}

namespace store {

void insert(storage::Writer& db, Whole const& whole)
{
    auto const& a = whole.agreement;
    db.execute(kInsert, a.id, a.round_id, a.chain_id, a.version_no, a.kind, a.state, a.province, a.number, a.title, a.place,
               a.held_at, a.chair_name, a.chair_position, a.purpose_text, a.terms_text, a.reason, a.signed_on, a.terminated_on,
               a.share, a.management_bp, a.money.houses, a.money.houses_total, a.money.management, a.money.total, a.stated_total,
               a.made_up, a.version);
    insert_lists(db, whole);
}

bool update(storage::Writer& db, Whole const& whole, std::int64_t expected)
{
    auto const& a = whole.agreement;
    if (db.execute(kUpdate, a.id, expected, a.number, a.title, a.place, a.held_at, a.chair_name, a.chair_position, a.purpose_text,
                   a.terms_text, a.reason, a.share, a.management_bp, a.money.houses, a.money.houses_total, a.money.management,
                   a.money.total, a.stated_total, a.made_up) != 1)
        return false;
    db.execute(kDeleteParties, a.id);
    db.execute(kDeleteHouses, a.id);
    db.execute(kDeleteRemovals, a.id);
    insert_lists(db, whole);
    return true;
}

void set_state(storage::Writer& db, AgreementId id, State state)
{
    db.execute(kSetState, id, state);
}

void seal(storage::Writer& db, Agreement const& a)
{
    auto const& seal = a.seal.value();
    db.execute(kSeal, a.id, a.state, a.signed_on, seal.text, seal.sha256, seal.signature, seal.code, seal.at);
}

void set_signature(storage::Writer& db, Party const& party)
{
    db.execute(kSetSignature, party.id, party.signed_on, party.signed_note);
}

void bump_version(storage::Writer& db, AgreementId id)
{
    db.execute(kBumpVersion, id);
}

} // namespace store

} // namespace agreements
