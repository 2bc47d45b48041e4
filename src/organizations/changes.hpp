// What differs between two forms of one record, field by field, for the audit. Pure.
#pragma once

#include "base/fields.hpp"
#include "platform/auth/audit.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace organizations {

// `before` null: everything that `after` has. The fields of `personal` are stored encrypted. Ids and versions are no content.
[[nodiscard]] std::vector<auth::Change> changes_between(base::fields::Schema const& schema, void const* before, void const* after,
                                                        std::span<std::string_view const> personal = {});

} // namespace organizations
