// The statements that look over many agreements: lists, open drafts, the sum that others have agreed, numbers taken.
#include "agreements/store.hpp"

namespace agreements {

namespace {

using storage::Row;
using storage::Sql;

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

constexpr Sql kPromisedTo{"agreements.promised_to", R"(
    SELECT CAST(SUM(h.share_satang) AS BIGINT)
    FROM agreement_houses h
    JOIN agreements a ON a.id = h.agreement_id
    WHERE h.round_house_id = ?1 AND a.state = 'signed')"};

constexpr Sql kNumberTaken{"agreements.number_taken", R"(
    SELECT COUNT(*)
    FROM agreements
    WHERE province = ?1 AND number = ?2 AND id <> ?3 AND seal_code IS NOT NULL)"};

} // namespace

std::span<Sql const> list_statements()
{
    static constexpr Sql all[] = {kListed,         kListedWith, kOpenDraftOfRound, kOpenDraftOfChain,
                                  kAgreedByOthers, kPromisedTo, kNumberTaken};
    return all;
}

namespace store {

namespace {

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

} // namespace

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

std::optional<base::Satang> promised_to(storage::Reader& db, rounds::RoundHouseId house)
{
    return db.one(
                 kPromisedTo, [](Row const& row) { return row.get<std::optional<base::Satang>>(0); }, house)
        .value_or(std::nullopt);
}

bool number_taken(storage::Reader& db, base::AreaCode const& province, std::string const& number, AgreementId not_this)
{
    return db.value<std::int64_t>(kNumberTaken, province, number, not_this).value_or(0) > 0;
}

} // namespace store

} // namespace agreements
