// The columns of a gift, rows to it, and what every list asks by: for the statements of this room.
#pragma once

#include "contributions/store.hpp"

#include <array>

#define GIFT_COLUMNS                                                                                                             \
    "c.id, c.round_id, c.number, c.kind, c.giver, c.giver_name, c.organization_id, c.day, c.what, c.value_satang, c.basis, "     \
    "c.item_id, c.quantity, c.unit, c.price_satang, c.price_source, c.estimated_by, c.workers, c.days, c.day_rate_satang, "      \
    "c.usual_rate_satang, c.rate_reason, c.account_id, c.receipt_number, c.receipt_date, c.note, c.replaces, n.id, "             \
    "c.recorded_at, c.recorded_by, c.recorded_name, c.taken_out_on, c.taken_out_at, c.taken_out_name, c.taken_out_reason "
#define GIFT_TABLES "FROM contribution_gifts c LEFT JOIN contribution_gifts n ON n.replaces = c.id "

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

namespace contributions {

[[nodiscard]] Gift gift_from(storage::Row const&);

[[nodiscard]] inline std::array<std::string, 4> patterns_of(std::vector<std::string> const& terms)
{
    std::array<std::string, 4> patterns{"%", "%", "%", "%"};
    for (std::size_t i = 0; i < terms.size() && i < patterns.size(); ++i)
        patterns[i] = "%" + terms[i] + "%";
    return patterns;
}

// The part of a scope that a list asks for.
[[nodiscard]] inline auth::Scope asked_of(auth::Scope const& scope, store::Filter const& filter)
{
    return filter.area ? scope.within(*filter.area) : scope;
}

} // namespace contributions
