// Loads many made-up households fast, for measuring: the register's own statements, many rows in each, thousands in a
// transaction.
//
// Names are common first names with surnames of syllables, so that trigrams are as common or rare as in life; numbers begin with
// 9 and belong to nobody. The same seed loads the same households.
#pragma once

#include "base/area_code.hpp"
#include "platform/auth/vault.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace bench {

struct SyntheticOptions {
    std::int64_t households = 100'000;
    std::uint64_t seed = 1;
    std::vector<base::AreaCode> tambons; // filled evenly, in this order
    std::function<void(std::int64_t loaded)> progress;
};

// All tambons that the store knows.
[[nodiscard]] std::vector<base::AreaCode> all_tambons(storage::Database&);

// Into a migrated store without households. No audit rows: this is data to measure with, not work that somebody did.
void load_synthetic_households(storage::Database&, auth::Vault const&, SyntheticOptions const&);

} // namespace bench
