// All SQL of the directory.
#pragma once

#include "organizations/organizations.hpp"
#include "organizations/rules.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace organizations::store {

// What a list shows. Absent or empty members do not narrow it.
struct Filter {
    std::vector<std::string> words; // search keys, at most four
    std::optional<Kind> kind;
    std::optional<base::AreaCode> area; // serves any part of it, or contains it
    std::optional<bool> active = true;
};

// An organisation in a list, with the number of its representatives in office.
struct Listed {
    Organization organization;
    std::int64_t representatives = 0;
    std::string sort_key;
};

[[nodiscard]] std::optional<Organization> find(storage::Reader& reader, OrganizationId id);
// By Thai name and id, after the given place; at most `limit`.
[[nodiscard]] std::vector<Listed> list(storage::Reader& reader, Filter const& filter, std::optional<rules::Place> const& after,
                                       std::size_t limit, base::Date today);
[[nodiscard]] std::map<Kind, std::int64_t> counts(storage::Reader& reader, std::optional<base::AreaCode> const& area);
// Others of this kind whose names read the same.
[[nodiscard]] std::vector<Organization> namesakes(storage::Reader& reader, Kind kind, std::string const& name_th,
                                                  OrganizationId except);

void insert(storage::Writer& tx, Organization const& organization);
// Stores it as version + 1 where the stored version is `organization.version`; false where it is not.
[[nodiscard]] bool update(storage::Writer& tx, Organization const& organization);

[[nodiscard]] std::optional<Representative> representative(storage::Reader& reader, RepresentativeId id);
[[nodiscard]] std::vector<Representative> representatives(storage::Reader& reader, OrganizationId id, base::Date today);
void insert(storage::Writer& tx, Representative const& person);
[[nodiscard]] bool update(storage::Writer& tx, Representative const& person);

} // namespace organizations::store
