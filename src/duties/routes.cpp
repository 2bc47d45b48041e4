// The route of duties: which duties exclude each other, for everybody who works here. No people are in it.
#include "duties/records.hpp"

namespace duties {

namespace {

ExclusionList list(api::Call& call)
{
    ExclusionList shown;
    for (auto const& row : exclusions(call.db())) {
        auto const& duty = base::label_of(row.duty);
        auto const& other = base::label_of(row.other);
        shown.items.push_back({row.duty, duty.th, duty.en, row.other, other.th, other.en, row.reason.th, row.reason.en});
    }
    return shown;
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/duty-exclusions", api::Permission::RoundsRead, list)
        .summary({"หน้าที่ที่ต้องเป็นคนละคน", "Duties that one person may not do on the same thing"});
}

} // namespace duties
