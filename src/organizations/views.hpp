// What the directory shows: rows and pages with the names of areas. Reading only.
#pragma once

#include "organizations/records.hpp"
#include "organizations/store.hpp"
#include "platform/auth/actor.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace organizations::views {

// One page of the directory. `after` as a former page's `next` gave it; anything else is Problem 422.
[[nodiscard]] OrganizationPage page(storage::Reader& reader, store::Filter const& filter, std::optional<std::string> const& after,
                                    std::size_t limit, base::Date today);

// One organisation with its people. `may_write` is the scope in which the reader keeps the directory.
[[nodiscard]] OrganizationView organization(storage::Reader& reader, OrganizationId id, auth::Scope const& may_write,
                                            base::Date today);

[[nodiscard]] RepresentativeView representative(Representative const& person, base::Date today);

[[nodiscard]] KindCounts kinds(storage::Reader& reader, std::optional<base::AreaCode> const& area);

} // namespace organizations::views
