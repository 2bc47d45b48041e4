// The directory: organisations of the network, the areas they serve, and who represents them.
//
// Organisations and areas are many to many: one municipality may serve several tambons, one tambon may have two or three
// authorities, and a council need not follow either. The names of representatives are names of office holders in their office,
// shown to everyone who may read the directory.
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "platform/api/call.hpp"
#include "platform/api/route.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace organizations {

struct OrganizationTag;
using OrganizationId = base::Id<OrganizationTag>;
struct RepresentativeTag;
using RepresentativeId = base::Id<RepresentativeTag>;

enum class Kind {
    Province,       // จังหวัด
    Codi,           // สถาบันพัฒนาองค์กรชุมชน and its offices
    Pso,            // สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด (พมจ.)
    Network,        // เครือข่ายองค์กรชุมชน
    Council,        // สภาองค์กรชุมชนตำบล
    WelfareFund,    // กองทุนสวัสดิการชุมชน
    LocalAuthority, // อบจ. เทศบาล อบต.
    VillageHead,    // กำนัน ผู้ใหญ่บ้าน
    Agency,         // another state agency or partner
    Community,      // ชุมชน, e.g. of a Baan Mankong project
    Other
};
std::span<base::EnumValue<Kind> const> values_of(Kind);

struct Organization {
    OrganizationId id;
    Kind kind = Kind::Other;
    std::string name_th;
    std::optional<std::string> name_en;
    std::optional<std::string> short_name; // "พอช.", "อบต.นาจักร"
    std::optional<base::Date> registered_on;
    std::optional<std::string> phone;
    std::optional<std::string> email;
    std::optional<std::string> address;
    std::optional<std::string> note;
    std::vector<base::AreaCode> areas; // at least one, sorted, none within another; the country's code: all of it
    bool area_unknown = false;         // it serves some part of `areas`, but which one is not known
    bool made_up = false;              // invented for the demonstration
    std::optional<std::string> source; // where the record comes from
    bool active = true;
    std::int64_t version = 1;
};

struct Representative {
    RepresentativeId id;
    OrganizationId organization;
    std::string title; // "นาย", "นางสาว"
    std::string first_name;
    std::optional<std::string> last_name;
    std::string position; // "ประธานสภาองค์กรชุมชนตำบล"
    std::optional<std::string> phone;
    std::optional<base::Date> from;
    std::optional<base::Date> until; // last day in the position; absent: still
    std::optional<std::string> source;
    bool made_up = false;
    std::int64_t version = 1;

    [[nodiscard]] std::string full_name() const; // "นายสมชาย ใจดี": the title joined as Thai papers write it
    [[nodiscard]] bool in_office(base::Date day) const;
};

[[nodiscard]] std::optional<Organization> find(storage::Reader& reader, OrganizationId id);
// Throws Problem 404 `organizations.unknown`.
[[nodiscard]] Organization require(storage::Reader& reader, OrganizationId id);
// Active ones of a kind that serve any part of `area`, or contain it, in the order of their Thai names. Where it is not known
// which part an organisation serves, it is not among those of the parts.
[[nodiscard]] std::vector<Organization> serving(storage::Reader& reader, Kind kind, base::AreaCode const& area);
[[nodiscard]] std::int64_t count_serving(storage::Reader& reader, Kind kind, base::AreaCode const& area);
// Throws Problem 404 `organizations.unknown_representative`.
[[nodiscard]] Representative representative(storage::Reader& reader, RepresentativeId id);
// All of one organisation: those in office on `today` first, then by how recently they left.
[[nodiscard]] std::vector<Representative> representatives(storage::Reader& reader, OrganizationId id, base::Date today);

// The demonstration's directory of Phrae (domain: section 8). Needs places to be loaded. Ids follow from the Work's IdSource.
void seed_demo(api::Work& work);

// All statements of this room; a test prepares each on both engines.
std::span<storage::Sql const> statements();

void add_routes(api::Routes& routes);

} // namespace organizations
