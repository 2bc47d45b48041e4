// The statements about the evidence of many houses at once: photographs counted, stages reached, consents there.
#include "works/store.hpp"

namespace works::store {

namespace {

using storage::Row;
using storage::Sql;

// Without those that a person did not accept as evidence.
constexpr Sql kShownOfRound{"works.shown_of_round", R"(
    SELECT p.round_house_id, p.angle, p.part, COUNT(*)
    FROM work_pictures p
    WHERE p.round_id = ?1
      AND p.tambon >= ?2
      AND p.tambon < ?3
      AND p.stage = ?4
      AND p.taken_out_reason IS NULL
      AND NOT EXISTS (SELECT 1
                      FROM work_flags f
                      WHERE f.picture_id = p.id AND f.round_house_id = p.round_house_id AND f.state = 'not_ok')
    GROUP BY p.round_house_id, p.angle, p.part
    ORDER BY p.round_house_id, p.angle, p.part NULLS FIRST)"};

constexpr Sql kHousesAt{"works.houses_at_stage", R"(
    SELECT round_house_id
    FROM work_stages
    WHERE round_id = ?1 AND tambon >= ?2 AND tambon < ?3 AND stage = ?4
    ORDER BY round_house_id)"};

constexpr Sql kConsentsWithin{"works.consents_within", R"(
    SELECT round_house_id, kind
    FROM work_consents
    WHERE tambon >= ?1 AND tambon < ?2
    ORDER BY round_house_id, kind, id)"};

} // namespace

std::span<Sql const> evidence_statements()
{
    static constexpr Sql all[] = {kShownOfRound, kHousesAt, kConsentsWithin};
    return all;
}

std::vector<ShownCount> shown_of_round(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round, Stage stage)
{
    std::vector<ShownCount> found;
    for (auto const& part : scope.areas())
        db.each(
            kShownOfRound,
            [&](Row const& row) {
                found.push_back({row.get<rounds::RoundHouseId>(0), row.get<Angle>(1), row.get<std::optional<std::string>>(2),
                                 row.integer(3)});
            },
            round, part.lower(), part.upper(), stage);
    return found;
}

std::set<rounds::RoundHouseId> houses_at(storage::Reader& db, auth::Scope const& scope, rounds::RoundId round, Stage stage)
{
    std::set<rounds::RoundHouseId> found;
    for (auto const& part : scope.areas())
        db.each(
            kHousesAt, [&](Row const& row) { found.insert(row.get<rounds::RoundHouseId>(0)); }, round, part.lower(), part.upper(),
            stage);
    return found;
}

std::set<std::pair<rounds::RoundHouseId, ConsentKind>> consents_within(storage::Reader& db, auth::Scope const& scope)
{
    std::set<std::pair<rounds::RoundHouseId, ConsentKind>> found;
    for (auto const& part : scope.areas())
        db.each(
            kConsentsWithin, [&](Row const& row) { found.emplace(row.get<rounds::RoundHouseId>(0), row.get<ConsentKind>(1)); },
            part.lower(), part.upper());
    return found;
}

} // namespace works::store
