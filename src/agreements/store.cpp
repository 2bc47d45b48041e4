// The statements of agreements.
#include "agreements/store.hpp"

#include <stdexcept>

namespace agreements {

namespace {

using storage::Row;
using storage::Sql;

constexpr Sql kFind{"agreements.find", R"(
    SELECT id, round_id, chain_id, version_no, kind, state, province, number, title, place, held_at, chair_name, chair_position,
           purpose_text, terms_text, reason, signed_on, terminated_on, share_satang, management_bp, houses, houses_total_satang,
           management_satang, total_satang, stated_total_satang, canonical_text, seal_sha256, seal_signature, seal_code, sealed_at,
           made_up, version
    FROM agreements
    WHERE id = ?1
    ORDER BY id)"};
constexpr Sql kIdOfSealCode{"agreements.id_of_seal_code", R"(
    SELECT id
    FROM agreements
    WHERE seal_code = ?1
    ORDER BY id)"};
constexpr Sql kIdsOfChain{"agreements.ids_of_chain", R"(
    SELECT id
    FROM agreements
    WHERE chain_id = ?1
    ORDER BY version_no)"};
constexpr Sql kEveryId{"agreements.every_id", R"(
    SELECT id
    FROM agreements
    ORDER BY id)"};
constexpr Sql kListed{"agreements.listed", R"(
    SELECT a.id, a.round_id, a.chain_id, a.province, a.title, a.number, a.version_no, a.kind, a.state, a.held_at, a.signed_on,
           a.houses, a.total_satang, a.made_up,
           (SELECT COUNT(*) FROM agreement_parties p WHERE p.agreement_id = a.id),
           (SELECT COUNT(*) FROM agreement_parties p WHERE p.agreement_id = a.id AND p.signed_on IS NOT NULL)
    FROM agreements a
    WHERE (CAST(?1 AS TEXT) IS NULL OR a.round_id = ?1)
    ORDER BY a.id DESC)"};
constexpr Sql kListedWith{"agreements.listed_with", R"(
    SELECT a.id, a.round_id, a.chain_id, a.province, a.title, a.number, a.version_no, a.kind, a.state, a.held_at, a.signed_on,
           a.houses, a.total_satang, a.made_up,
           (SELECT COUNT(*) FROM agreement_parties p WHERE p.agreement_id = a.id),
           (SELECT COUNT(*) FROM agreement_parties p WHERE p.agreement_id = a.id AND p.signed_on IS NOT NULL)
    FROM agreement_houses h
    JOIN agreements a ON a.id = h.agreement_id
    WHERE h.round_house_id = ?1
    ORDER BY a.id DESC)"};
constexpr Sql kParties{"agreements.parties", R"(
    SELECT id, role, organization_id, organization_name, representative_name, representative_position, tambon, signed_on,
           signed_note, made_up
    FROM agreement_parties
    WHERE agreement_id = ?1
    ORDER BY position)"};
constexpr Sql kHouses{"agreements.houses", R"(
    SELECT round_house_id, head_name, house_no, moo, tambon, share_satang
    FROM agreement_houses
    WHERE agreement_id = ?1
    ORDER BY position)"};
constexpr Sql kTambonSums{"agreements.tambon_sums", R"(
    SELECT tambon, COUNT(*), CAST(SUM(share_satang) AS BIGINT)
    FROM agreement_houses
    WHERE agreement_id = ?1
    GROUP BY tambon
    ORDER BY tambon)"};
constexpr Sql kRemovals{"agreements.removals", R"(
    SELECT round_house_id, head_name, house_no, moo, tambon, share_satang, reason
    FROM agreement_removals
    WHERE agreement_id = ?1
    ORDER BY position)"};
constexpr Sql kOpenDraftOfRound{"agreements.open_draft_of_round", R"(
    SELECT id
    FROM agreements
    WHERE round_id = ?1 AND kind = 'original' AND state = 'draft'
    ORDER BY id
    LIMIT 1)"};
constexpr Sql kOpenDraftOfChain{"agreements.open_draft_of_chain", R"(
    SELECT id
    FROM agreements
    WHERE chain_id = ?1 AND state = 'draft'
    ORDER BY id
    LIMIT 1)"};
constexpr Sql kAgreedByOthers{"agreements.agreed_by_others", R"(
    SELECT CAST(COALESCE(SUM(houses), 0) AS BIGINT), CAST(COALESCE(SUM(total_satang), 0) AS BIGINT)
    FROM agreements
    WHERE round_id = ?1 AND chain_id <> ?2 AND state = 'signed')"};
constexpr Sql kNumberTaken{"agreements.number_taken", R"(
    SELECT COUNT(*)
    FROM agreements
    WHERE province = ?1 AND number = ?2 AND id <> ?3 AND seal_code IS NOT NULL)"};

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

constexpr Sql kTemplate{"agreements.template", R"(
    SELECT title, purpose, terms, version
    FROM agreement_templates
    WHERE code = 'default'
    ORDER BY code)"};
constexpr Sql kUpdateTemplate{"agreements.update_template", R"(
    UPDATE agreement_templates
    SET title = ?1, purpose = ?2, terms = ?3, version = version + 1
    WHERE code = 'default' AND version = ?4)"};

constexpr Sql kAll[] = {kFind,           kIdOfSealCode,  kIdsOfChain,  kEveryId,       kListed,           kListedWith,
                        kParties,        kHouses,        kTambonSums,  kRemovals,      kOpenDraftOfRound, kOpenDraftOfChain,
                        kAgreedByOthers, kNumberTaken,   kInsert,      kUpdate,        kSetState,         kBumpVersion,
                        kSeal,           kDeleteParties, kInsertParty, kSetSignature,  kDeleteHouses,     kInsertHouse,
                        kDeleteRemovals, kInsertRemoval, kTemplate,    kUpdateTemplate};

Agreement agreement_from(Row const& row)
{
    int c = 0;
    Agreement a;
    a.id = row.get<AgreementId>(c++);
    a.round_id = row.get<rounds::RoundId>(c++);
    a.chain_id = row.get<AgreementId>(c++);
    a.version_no = row.get<std::int64_t>(c++);
    a.kind = row.get<Kind>(c++);
    a.state = row.get<State>(c++);
    a.province = row.get<base::AreaCode>(c++);
    a.number = row.get<std::optional<std::string>>(c++);
    a.title = row.get<std::string>(c++);
    a.place = row.get<std::optional<std::string>>(c++);
    a.held_at = row.get<std::optional<base::Timestamp>>(c++);
    a.chair_name = row.get<std::optional<std::string>>(c++);
    a.chair_position = row.get<std::optional<std::string>>(c++);
    a.purpose_text = row.get<std::string>(c++);
    a.terms_text = row.get<std::string>(c++);
    a.reason = row.get<std::optional<std::string>>(c++);
    a.signed_on = row.get<std::optional<base::Date>>(c++);
    a.terminated_on = row.get<std::optional<base::Date>>(c++);
    a.share = row.get<base::Satang>(c++);
    a.management_bp = row.get<base::BasisPoints>(c++);
    a.money.houses = row.get<std::int64_t>(c++);
    a.money.houses_total = row.get<base::Satang>(c++);
    a.money.management = row.get<base::Satang>(c++);
    a.money.total = row.get<base::Satang>(c++);
    a.stated_total = row.get<std::optional<base::Satang>>(c++);
    if (!row.is_null(c)) {
        auto& seal = a.seal.emplace();
        seal.text = row.get<std::string>(c);
        seal.sha256 = row.get<std::string>(c + 1);
        seal.signature = row.get<std::string>(c + 2);
        seal.code = row.get<std::string>(c + 3);
        seal.at = row.get<base::Timestamp>(c + 4);
    }
    c += 5;
    a.made_up = row.get<bool>(c++);
    a.version = row.get<std::int64_t>(c++);
    return a;
}

House house_from(Row const& row)
{
    return {row.get<rounds::RoundHouseId>(0), row.get<std::string>(1),    row.get<std::string>(2),
            row.get<std::optional<int>>(3),   row.get<base::AreaCode>(4), row.get<base::Satang>(5)};
}

Party party_from(Row const& row)
{
    Party p;
    p.id = row.get<PartyId>(0);
    p.role = row.get<PartyRole>(1);
    p.organization_id = row.get<std::optional<organizations::OrganizationId>>(2);
    p.organization_name = row.get<std::string>(3);
    p.representative_name = row.get<std::optional<std::string>>(4);
    p.representative_position = row.get<std::optional<std::string>>(5);
    p.tambon = row.get<std::optional<base::AreaCode>>(6);
    p.signed_on = row.get<std::optional<base::Date>>(7);
    p.signed_note = row.get<std::optional<std::string>>(8);
    p.made_up = row.get<bool>(9);
    return p;
}

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

std::span<Sql const> statements()
{
    return kAll;
}

namespace store {

namespace {

AgreementId id_from(Row const& row)
{
    return row.get<AgreementId>(0);
}

Listed listed_from(Row const& row)
{
    Listed listed;
    auto& r = listed.row;
    r.id = row.get<AgreementId>(0);
    r.round_id = row.get<rounds::RoundId>(1);
    listed.chain_id = row.get<AgreementId>(2);
    listed.province = row.get<base::AreaCode>(3);
    r.title = row.get<std::string>(4);
    r.number = row.get<std::optional<std::string>>(5);
    r.version_no = row.get<std::int64_t>(6);
    r.kind = row.get<Kind>(7);
    r.state = row.get<State>(8);
    r.held_at = row.get<std::optional<base::Timestamp>>(9);
    r.signed_on = row.get<std::optional<base::Date>>(10);
    r.houses = row.get<std::int64_t>(11);
    r.total_satang = row.get<base::Satang>(12);
    r.made_up = row.get<bool>(13);
    r.parties = row.get<std::int64_t>(14);
    r.signed_parties = row.get<std::int64_t>(15);
    return listed;
}

std::vector<Agreement> found(storage::Reader& db, std::vector<AgreementId> const& ids)
{
    std::vector<Agreement> agreements;
    for (auto const& id : ids)
        agreements.push_back(find(db, id).value());
    return agreements;
}

} // namespace

std::optional<Agreement> find(storage::Reader& db, AgreementId id)
{
    return db.one(kFind, agreement_from, id);
}

std::optional<Agreement> find_by_seal_code(storage::Reader& db, std::string const& code)
{
    auto const id = db.value<AgreementId>(kIdOfSealCode, code);
    return id ? find(db, *id) : std::nullopt;
}

std::vector<Agreement> chain(storage::Reader& db, AgreementId chain_id)
{
    return found(db, db.all(kIdsOfChain, id_from, chain_id));
}

std::vector<Agreement> all(storage::Reader& db)
{
    return found(db, db.all(kEveryId, id_from));
}

std::vector<Party> parties(storage::Reader& db, AgreementId id)
{
    return db.all(kParties, party_from, id);
}

std::vector<House> houses(storage::Reader& db, auth::Scope const& scope, AgreementId id)
{
    auto found = db.all(kHouses, house_from, id);
    std::erase_if(found, [&](House const& house) { return !scope.covers(house.tambon); });
    return found;
}

std::vector<Removal> removals(storage::Reader& db, auth::Scope const& scope, AgreementId id)
{
    auto found = db.all(kRemovals, [](Row const& row) { return Removal{house_from(row), row.get<std::string>(6)}; }, id);
    std::erase_if(found, [&](Removal const& removal) { return !scope.covers(removal.house.tambon); });
    return found;
}

Whole whole(storage::Reader& db, auth::Scope const& scope, Agreement agreement)
{
    auto const id = agreement.id;
    return {std::move(agreement), parties(db, id), houses(db, scope, id), removals(db, scope, id)};
}

std::vector<TambonSum> tambon_sums(storage::Reader& db, AgreementId id)
{
    return db.all(
        kTambonSums,
        [](Row const& row) { return TambonSum{row.get<base::AreaCode>(0), row.get<std::int64_t>(1), row.get<base::Satang>(2)}; },
        id);
}

std::vector<Listed> listed(storage::Reader& db, std::optional<rounds::RoundId> const& round)
{
    return db.all(kListed, listed_from, round);
}

std::vector<Listed> listed_with(storage::Reader& db, rounds::RoundHouseId id)
{
    return db.all(kListedWith, listed_from, id);
}

std::optional<AgreementId> open_draft_of_round(storage::Reader& db, rounds::RoundId round)
{
    return db.value<AgreementId>(kOpenDraftOfRound, round);
}

std::optional<AgreementId> open_draft_of_chain(storage::Reader& db, AgreementId chain_id)
{
    return db.value<AgreementId>(kOpenDraftOfChain, chain_id);
}

Agreed agreed_by_others(storage::Reader& db, rounds::RoundId round, AgreementId chain_id)
{
    auto const sum = db.one(
        kAgreedByOthers, [](Row const& row) { return Agreed{row.get<std::int64_t>(0), row.get<base::Satang>(1)}; }, round,
        chain_id);
    return sum.value_or(Agreed{});
}

bool number_taken(storage::Reader& db, base::AreaCode const& province, std::string const& number, AgreementId not_this)
{
    return db.value<std::int64_t>(kNumberTaken, province, number, not_this).value_or(0) > 0;
}

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

Template default_template(storage::Reader& db)
{
    auto const found = db.one(kTemplate, [](Row const& row) {
        return Template{row.get<std::string>(0), row.get<std::string>(1), row.get<std::string>(2), row.get<std::int64_t>(3)};
    });
    if (!found)
        throw std::runtime_error("the default template of agreements is missing");
    return *found;
}

bool update(storage::Writer& db, Template const& t, std::int64_t expected)
{
    return db.execute(kUpdateTemplate, t.title, t.purpose, t.terms, expected) == 1;
}

} // namespace store

} // namespace agreements
