// A household as it was in an earlier version, from its history.
#pragma once

#include "households/values.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace auth {
class Vault;
}

namespace households {

// The values of `now` in its `version`, by undoing what the audit tells, newest first. Absent when there is no such version, or
// it lies further back than the history reaches (500 entries).
[[nodiscard]] std::optional<std::vector<FieldValue>> field_values_at(storage::Reader&, auth::Vault const&, Household const& now,
                                                                     std::int64_t version);

// Who last wrote a field, and when; absent where the history does not tell.
struct LastWriter {
    std::string name;
    base::Timestamp at;
};
[[nodiscard]] std::optional<LastWriter> last_writer_of(storage::Reader&, auth::Vault const&, HouseholdId, std::string_view field);

} // namespace households
