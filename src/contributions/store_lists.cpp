// The statements that list gifts and their parts.
#include "contributions/store.hpp"

#include "contributions/store_rows.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace contributions {

namespace {

using storage::Row;
using storage::Sql;

// ?1 the round, ?2-?3 tambons from and up to, ?4 a house, ?5 kind, ?6 giver, ?7 organisation, ?8-?11 words as patterns.
#define OF_GIFT                                                                                                                  \
    "c.round_id = ?1 "                                                                                                           \
    "AND (CAST(?5 AS TEXT) IS NULL OR c.kind = ?5) "                                                                             \
    "AND (CAST(?6 AS TEXT) IS NULL OR c.giver = ?6) "                                                                            \
    "AND (CAST(?7 AS TEXT) IS NULL OR c.organization_id = ?7) "                                                                  \
    "AND c.search_key LIKE ?8 "                                                                                                  \
    "AND c.search_key LIKE ?9 "                                                                                                  \
    "AND c.search_key LIKE ?10 "                                                                                                 \
    "AND c.search_key LIKE ?11 "
#define OF_PART                                                                                                                  \
    "l.tambon >= ?2 "                                                                                                            \
    "AND l.tambon < ?3 "                                                                                                         \
    "AND (CAST(?4 AS TEXT) IS NULL OR l.round_house_id = ?4) "

// ?12 1: those taken out too, ?13-?14 after this day and number, ?15 how many.
constexpr Sql kGifts{"contributions.gifts",
                     "SELECT " GIFT_COLUMNS GIFT_TABLES "WHERE " OF_GIFT
                     "AND EXISTS (SELECT 1 FROM contribution_lines l WHERE l.contribution_id = c.id AND " OF_PART ") "
                     "AND (CAST(?12 AS BIGINT) = 1 OR c.taken_out_at IS NULL) "
                     "AND (CAST(?13 AS TEXT) IS NULL OR c.day < ?13 OR (c.day = ?13 AND c.number < CAST(?14 AS BIGINT))) "
                     "ORDER BY c.day DESC, c.number DESC, c.id "
                     "LIMIT ?15"};

constexpr Sql kPartRows{"contributions.part_rows",
                        "SELECT c.id, c.kind, c.giver, c.organization_id, l.round_house_id, l.tambon, l.amount_satang "
                        "FROM contribution_gifts c "
                        "JOIN contribution_lines l ON l.contribution_id = c.id "
                        "WHERE " OF_GIFT "AND " OF_PART "AND c.taken_out_at IS NULL "
                        "ORDER BY l.tambon, l.round_house_id, c.day, c.number, c.id"};

std::array<std::string, 4> patterns_of(std::vector<std::string> const& terms)
{
    std::array<std::string, 4> patterns{"%", "%", "%", "%"};
    for (std::size_t i = 0; i < terms.size() && i < patterns.size(); ++i)
        patterns[i] = "%" + terms[i] + "%";
    return patterns;
}

auth::Scope asked(auth::Scope const& scope, store::Filter const& filter)
{
    return filter.area ? scope.within(*filter.area) : scope;
}

} // namespace

std::span<Sql const> list_statements()
{
    static constexpr Sql all[] = {kGifts, kPartRows};
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
    auto const areas = asked(scope, filter);
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

std::vector<PartRow> part_rows(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round, Filter const& filter)
{
    auto const p = patterns_of(filter.terms);
    std::vector<PartRow> found;
    auto const areas = asked(scope, filter);
    for (auto const& area : areas.areas())
        db.each(
            kPartRows,
            [&](Row const& row) {
                found.push_back({row.get<ContributionId>(0),
                                 row.get<Kind>(1),
                                 row.get<Giver>(2),
                                 row.get<std::optional<organizations::OrganizationId>>(3),
                                 {row.get<rounds::RoundHouseId>(4), row.get<base::AreaCode>(5), row.get<base::Satang>(6)}});
            },
            round, area.lower(), area.upper(), filter.house, filter.kind, filter.giver, filter.organization, p[0], p[1], p[2],
            p[3]);
    return found;
}

} // namespace store

} // namespace contributions
