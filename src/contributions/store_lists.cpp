// The statements that list gifts and their parts.
#include "contributions/store.hpp"

#include "contributions/store_rows.hpp"
#include "platform/storage/many_keys.hpp"

#include <algorithm>

namespace contributions {

namespace {

using storage::Row;
using storage::Sql;

// ?12 1: those taken out too, ?13-?14 after this day and number, ?15 how many.
constexpr Sql kGifts{"contributions.gifts",
                     "SELECT " GIFT_COLUMNS GIFT_TABLES "WHERE " OF_GIFT
                     "AND EXISTS (SELECT 1 FROM contribution_lines l WHERE l.contribution_id = c.id AND " OF_PART ") "
                     "AND (CAST(?12 AS BIGINT) = 1 OR c.taken_out_at IS NULL) "
                     "AND (CAST(?13 AS TEXT) IS NULL OR c.day < ?13 OR (c.day = ?13 AND c.number < CAST(?14 AS BIGINT))) "
                     "ORDER BY c.day DESC, c.number DESC, c.id "
                     "LIMIT ?15"};

std::string const kPartsOfText = "SELECT contribution_id, round_house_id, tambon, amount_satang "
                                 "FROM contribution_lines "
                                 "WHERE contribution_id IN " +
                                 storage::keys_at_once() + " ORDER BY contribution_id, position";
Sql const kPartsOf{"contributions.parts_of", kPartsOfText};

std::string const kEvidenceCountsText = "SELECT contribution_id, COUNT(*) "
                                        "FROM contribution_evidence "
                                        "WHERE contribution_id IN " +
                                        storage::keys_at_once() +
                                        " GROUP BY contribution_id "
                                        "ORDER BY contribution_id";
Sql const kEvidenceCounts{"contributions.evidence_counts", kEvidenceCountsText};

} // namespace

std::span<Sql const> list_statements()
{
    static Sql const all[] = {kGifts, kPartsOf, kEvidenceCounts};
    return all;
}

Gift gift_from(Row const& row)
{
    using Text = std::optional<std::string>;
    using Number = std::optional<std::int64_t>;
    using Money = std::optional<base::Satang>;
    Gift g;
    g.id = row.get<ContributionId>(0);
    g.round = row.get<rounds::RoundId>(1);
    g.number = row.integer(2);
    g.kind = row.get<Kind>(3);
    g.giver = row.get<Giver>(4);
    g.giver_name = row.get<std::string>(5);
    g.organization = row.get<std::optional<organizations::OrganizationId>>(6);
    g.day = row.get<base::Date>(7);
    g.what = row.get<std::string>(8);
    g.value = row.get<base::Satang>(9);
    g.basis = row.get<Basis>(10);
    g.item = row.get<std::optional<estimates::ItemId>>(11);
    g.quantity_milli = row.get<Number>(12);
    g.unit = row.get<Text>(13);
    g.price = row.get<Money>(14);
    g.price_source = row.get<Text>(15);
    g.estimated_by = row.get<Text>(16);
    g.people = row.get<Number>(17);
    g.days_milli = row.get<Number>(18);
    g.day_rate = row.get<Money>(19);
    g.usual_rate = row.get<Money>(20);
    g.rate_reason = row.get<Text>(21);
    g.account = row.get<std::optional<ledger::AccountId>>(22);
    g.receipt_number = row.get<Text>(23);
    g.receipt_date = row.get<std::optional<base::Date>>(24);
    g.note = row.get<Text>(25);
    g.replaces = row.get<std::optional<ContributionId>>(26);
    g.replaced_by = row.get<std::optional<ContributionId>>(27);
    g.recorded_at = row.get<base::Timestamp>(28);
    g.recorded_by = row.get<auth::UserId>(29);
    g.recorded_name = row.get<std::string>(30);
    if (auto const at = row.get<std::optional<base::Timestamp>>(32))
        g.taken_out = TakenOut{row.get<base::Date>(31), *at, row.get<std::string>(33), row.get<std::string>(34)};
    return g;
}

namespace store {

std::vector<Gift> gifts(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round, Filter const& filter,
                        std::optional<Place> const& after, std::size_t limit)
{
    auto const p = patterns_of(filter.terms);
    auto const day = after ? std::optional(after->day) : std::nullopt;
    auto const number = after ? after->number : std::int64_t{0};
    std::vector<Gift> found;
    auto const areas = asked_of(scope, filter);
    for (auto const& area : areas.areas())
        db.each(
            kGifts, [&](Row const& row) { found.push_back(gift_from(row)); }, round, area.lower(), area.upper(), filter.house,
            filter.kind, filter.giver, filter.organization, p[0], p[1], p[2], p[3], filter.taken_out ? 1 : 0, day, number,
            static_cast<std::int64_t>(limit));
    // A gift over several areas is found in each of them.
    std::ranges::sort(found, [](Gift const& a, Gift const& b) {
        return a.day != b.day ? a.day > b.day : a.number != b.number ? a.number > b.number : a.id.str() < b.id.str();
    });
    auto const same = std::ranges::unique(found, {}, [](Gift const& g) { return g.id.str(); });
    found.erase(same.begin(), same.end());
    if (found.size() > limit)
        found.resize(limit);
    return found;
}

std::map<ContributionId, std::vector<Part>> parts_of(storage::Reader& db, auth::Scope const& scope,
                                                     std::span<ContributionId const> ids)
{
    std::map<ContributionId, std::vector<Part>> found;
    storage::each_of(db, kPartsOf, ids, [&](Row const& row) {
        Part const part{row.get<rounds::RoundHouseId>(1), row.get<base::AreaCode>(2), row.get<base::Satang>(3)};
        if (scope.covers(part.tambon))
            found[row.get<ContributionId>(0)].push_back(part);
    });
    return found;
}

std::map<ContributionId, std::int64_t> evidence_counts(storage::Reader& db, std::span<ContributionId const> ids)
{
    std::map<ContributionId, std::int64_t> counts;
    storage::each_of(db, kEvidenceCounts, ids,
                     [&](Row const& row) { counts.emplace(row.get<ContributionId>(0), row.integer(1)); });
    return counts;
}

} // namespace store

} // namespace contributions
