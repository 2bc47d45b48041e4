// The statements that read agreements with their parties and houses, and the list of all statements of the room.
#include "agreements/store.hpp"

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

constexpr Sql kPartiesOfAgreement{"agreements.parties", R"(
    SELECT id, role, organization_id, organization_name, representative_name, representative_position, tambon, signed_on,
           signed_note, made_up
    FROM agreement_parties
    WHERE agreement_id = ?1
    ORDER BY position)"};

constexpr Sql kHousesOfAgreement{"agreements.houses", R"(
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

} // namespace

std::span<Sql const> statements()
{
    static auto const all = [] {
        std::vector<Sql> list{kFind,       kIdOfSealCode, kIdsOfChain, kEveryId, kPartiesOfAgreement, kHousesOfAgreement,
                              kTambonSums, kRemovals};
        for (auto const more : {writing_statements(), list_statements(), wording_statements()})
            list.insert(list.end(), more.begin(), more.end());
        return list;
    }();
    return all;
}

namespace store {

namespace {

AgreementId id_from(Row const& row)
{
    return row.get<AgreementId>(0);
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
    return db.all(kPartiesOfAgreement, party_from, id);
}

std::vector<House> houses(storage::Reader& db, auth::Scope const& scope, AgreementId id)
{
    auto found = db.all(kHousesOfAgreement, house_from, id);
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

} // namespace store

} // namespace agreements
