// What the directory offers to the other rooms.
#include "organizations/organizations.hpp"

#include "organizations/problems.hpp"
#include "organizations/rules.hpp"
#include "organizations/store.hpp"

namespace organizations {

std::string Representative::full_name() const
{
    return rules::full_name(title, first_name, last_name);
}

bool Representative::in_office(base::Date day) const
{
    return (!from || *from <= day) && (!until || day <= *until);
}

std::optional<Organization> find(storage::Reader& reader, OrganizationId id)
{
    return store::find(reader, id);
}

Organization require(storage::Reader& reader, OrganizationId id)
{
    auto organization = store::find(reader, id);
    if (!organization)
        throw problems::unknown();
    return *organization;
}

std::vector<Organization> serving(storage::Reader& reader, Kind kind, base::AreaCode const& area)
{
    constexpr std::size_t kAll = 100'000;
    store::Filter filter;
    filter.kind = kind;
    filter.area = area;
    std::vector<Organization> found;
    for (auto& listed : store::list(reader, filter, std::nullopt, kAll, base::Date()))
        found.push_back(std::move(listed.organization));
    return found;
}

std::int64_t count_serving(storage::Reader& reader, Kind kind, base::AreaCode const& area)
{
    return store::counts(reader, area)[kind];
}

Representative representative(storage::Reader& reader, RepresentativeId id)
{
    auto person = store::representative(reader, id);
    if (!person)
        throw problems::unknown_representative();
    return *person;
}

std::vector<Representative> representatives(storage::Reader& reader, OrganizationId id, base::Date today)
{
    return store::representatives(reader, id, today);
}

} // namespace organizations
