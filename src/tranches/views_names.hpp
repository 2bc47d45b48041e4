// Whose a house is, put into the rows that name one. Private to this room's views.
#pragma once

#include "households/households.hpp"
#include "places/places.hpp"
#include "tranches/views.hpp"

#include <map>
#include <vector>

namespace tranches::views {

// Tambon, head and house number; `ids`: of the rows, in their order. Who lies outside the scope stays without a name.
template <class Row>
void add_names(storage::Reader& db, auth::Scope const& scope, std::vector<Row>& rows,
               std::vector<households::HouseholdId> const& ids)
{
    places::Lookup places(db);
    std::map<households::HouseholdId, households::HouseholdSummary> known;
    for (auto& summary : households::summaries(db, scope, ids))
        known.emplace(summary.id, std::move(summary));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& row = rows[i];
        auto const tambon = places.tambon(row.tambon);
        row.tambon_th = tambon.th;
        row.tambon_en = tambon.en;
        if (auto const found = known.find(ids[i]); found != known.end()) {
            row.head_name = found->second.head_name;
            row.house_no = found->second.house_no;
            row.moo = found->second.moo;
        }
    }
}

} // namespace tranches::views
