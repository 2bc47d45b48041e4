// All SQL of duties, and rows to structs.
#pragma once

#include "duties/duties.hpp"

#include <string>
#include <vector>

namespace duties::store {

struct ActRecord {
    base::Uuid id;
    Thing thing;
    Act act;
    std::string person_key;
};
void insert(storage::Writer&, ActRecord const&);
// Whatever the scope, oldest first.
[[nodiscard]] std::vector<ActRecord> acts(storage::Reader&, std::string const& thing_kind, std::string const& thing_id);
[[nodiscard]] std::vector<Exclusion> exclusions(storage::Reader&);

} // namespace duties::store
