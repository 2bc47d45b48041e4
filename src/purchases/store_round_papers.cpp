// The statement about the main papers of all purchases of a round, by house.
#include "purchases/store.hpp"

namespace purchases::store {

namespace {

using storage::Row;
using storage::Sql;

// Lines of two sources, or of several things, are one purchase for a house.
constexpr Sql kMainPapersOfRound{"purchases.main_papers_of_round", R"(
    SELECT DISTINCT l.round_house_id, p.day, p.number, p.paper_kind, p.paper_number,
           CASE WHEN EXISTS (SELECT 1
                             FROM purchase_pictures f
                             WHERE f.purchase_id = p.id AND f.paper_position = p.paper_position AND f.taken_out_reason IS NULL)
                THEN 1 ELSE 0 END
    FROM purchase_lines l
    JOIN purchases p ON p.id = l.purchase_id
    WHERE l.round_id = ?1
      AND l.area >= ?2
      AND l.area < ?3
      AND l.round_house_id IS NOT NULL
      AND p.taken_out_at IS NULL
    ORDER BY l.round_house_id, p.day, p.number)"};

} // namespace

std::span<Sql const> round_paper_statements()
{
    static constexpr Sql all[] = {kMainPapersOfRound};
    return all;
}

std::vector<std::pair<rounds::RoundHouseId, PaperFacts>> main_papers_of_round(storage::Reader& db, auth::Scope const& scope,
                                                                              rounds::RoundId round)
{
    std::vector<std::pair<rounds::RoundHouseId, PaperFacts>> found;
    for (auto const& part : scope.areas())
        db.each(
            kMainPapersOfRound,
            [&](Row const& row) {
                found.emplace_back(row.get<rounds::RoundHouseId>(0),
                                   PaperFacts{row.integer(2), row.get<PaperKind>(3), row.get<std::string>(4), row.get<bool>(5)});
            },
            round, part.lower(), part.upper());
    return found;
}

} // namespace purchases::store
