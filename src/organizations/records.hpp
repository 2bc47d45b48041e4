// What the directory sends and receives over the wire.
#pragma once

#include "base/fields.hpp"
#include "organizations/organizations.hpp"

#include <optional>
#include <string>
#include <vector>

namespace organizations {

using base::fields::Schema;
using base::fields::Tag;

struct ServedArea {
    base::AreaCode code;
    std::string name_th;
    std::string name_en;
    std::string full_name_th;
    std::string full_name_en;
};
Schema const& schema_of(Tag<ServedArea>);

// One row of the directory's list.
struct OrganizationRow {
    OrganizationId id;
    Kind kind = Kind::Other;
    std::string name_th;
    std::optional<std::string> name_en;
    std::optional<std::string> short_name;
    std::vector<ServedArea> areas;
    bool area_unknown = false;
    std::optional<std::string> phone;
    std::int64_t representatives = 0; // in office today
    bool active = true;
    bool made_up = false;
};
Schema const& schema_of(Tag<OrganizationRow>);

struct OrganizationPage {
    std::vector<OrganizationRow> items;
    std::optional<std::string> next;
};
Schema const& schema_of(Tag<OrganizationPage>);

struct RepresentativeView {
    RepresentativeId id;
    std::string title;
    std::string first_name;
    std::optional<std::string> last_name;
    std::string full_name;
    std::string position;
    std::optional<std::string> phone;
    std::optional<base::Date> from_date;
    std::optional<base::Date> until_date;
    bool in_office = true;
    std::optional<std::string> source;
    bool made_up = false;
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<RepresentativeView>);

struct OrganizationView {
    OrganizationId id;
    Kind kind = Kind::Other;
    std::string name_th;
    std::optional<std::string> name_en;
    std::optional<std::string> short_name;
    std::optional<base::Date> registered_on;
    std::optional<std::string> phone;
    std::optional<std::string> email;
    std::optional<std::string> address;
    std::optional<std::string> note;
    std::vector<ServedArea> areas;
    bool area_unknown = false;
    std::optional<std::string> source;
    bool made_up = false;
    bool active = true;
    std::vector<RepresentativeView> representatives;
    bool may_edit = false; // whether the one who asks may change it
    std::int64_t version = 1;
};
Schema const& schema_of(Tag<OrganizationView>);

struct OrganizationForm {
    std::optional<OrganizationId> id; // made by the client, so that sending twice makes one
    Kind kind = Kind::Other;
    std::string name_th;
    std::optional<std::string> name_en;
    std::optional<std::string> short_name;
    std::optional<base::Date> registered_on;
    std::optional<std::string> phone;
    std::optional<std::string> email;
    std::optional<std::string> address;
    std::optional<std::string> note;
    std::vector<base::AreaCode> areas;
    bool area_unknown = false;
    std::optional<std::string> source;
    std::optional<bool> made_up; // absent: as it was; a new one is real
    bool active = true;
    std::optional<std::int64_t> version; // the one that was edited; absent for a new organisation
    base::Faults faults;                 // of reading; the service refuses once, with its own
};
Schema const& schema_of(Tag<OrganizationForm>);

struct RepresentativeForm {
    std::optional<RepresentativeId> id;
    std::string title;
    std::string first_name;
    std::optional<std::string> last_name;
    std::string position;
    std::optional<std::string> phone;
    std::optional<base::Date> from_date;
    std::optional<base::Date> until_date;
    std::optional<std::string> source;
    std::optional<bool> made_up;
    std::optional<std::int64_t> version;
    base::Faults faults;
};
Schema const& schema_of(Tag<RepresentativeForm>);

// How many active organisations there are of a kind.
struct KindCount {
    Kind kind = Kind::Other;
    std::string label_th;
    std::string label_en;
    std::int64_t organizations = 0;
};
Schema const& schema_of(Tag<KindCount>);

struct KindCounts {
    std::vector<KindCount> items; // every kind, also those of which there is none
    std::int64_t total = 0;
};
Schema const& schema_of(Tag<KindCounts>);

// The forms as the records stand: what a conflict shows, and what changes are told from.
[[nodiscard]] OrganizationForm form_of(Organization const& organization);
[[nodiscard]] RepresentativeForm form_of(Representative const& person);

} // namespace organizations
