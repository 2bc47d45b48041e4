// What the register's routes take and answer: forms, views and their field lists (records.cpp).
//
// `HouseFacts` and `PersonFacts` are what people type and what is stored alike; forms and views add to them, and the audit
// compares them field by field, so a field added here is read, shown, stored (store*.cpp) and audited.
#pragma once

#include "base/dates.hpp"
#include "base/fields.hpp"
#include "base/money.hpp"
#include "households/ids.hpp"
#include "households/kinds.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace households {

inline constexpr std::size_t kHouseCodeDigits = 11; // เลขรหัสประจำบ้าน of the house register

struct HouseFacts {
    base::AreaCode tambon;
    std::optional<int> moo;
    std::string house_no;
    std::optional<std::string> house_code;
    std::optional<std::string> village_name;
    std::optional<std::string> road;
    std::optional<double> latitude; // WGS 84
    std::optional<double> longitude;
    std::optional<int> place_accuracy_m;
    Tenure tenure = Tenure::Own;
    LandKind land_kind = LandKind::Unknown;
    std::optional<std::string> land_owner_name;
    std::optional<std::string> land_note;
    DwellingState dwelling_state = DwellingState::Damaged;
    std::optional<bool> secure;  // จปฐ. indicator 8: secure in the dwelling
    std::optional<bool> durable; // จปฐ. indicator 8: the house is durable
    std::optional<base::Satang> monthly_income_satang;
    std::optional<base::Satang> debt_satang;
    std::optional<std::string> main_occupation;
    std::optional<std::string> need_text;
    std::optional<std::string> note;

    bool operator==(HouseFacts const&) const = default;
};

struct PersonFacts {
    std::string title; // "นาย", "ด.ญ."; may be empty
    std::string first_name;
    std::optional<std::string> last_name; // some people have none
    std::optional<std::string> nickname;
    std::optional<Sex> sex;
    std::optional<base::Date> birth_date;
    std::optional<int> birth_year_be; // where only the year is known
    CitizenKind citizen_kind = CitizenKind::Unknown;
    Relation relation = Relation::Other;
    bool is_head = false;
    std::optional<std::string> occupation;
    std::optional<base::Satang> monthly_income_satang;
    std::optional<std::string> phone;

    bool operator==(PersonFacts const&) const = default;
};

// Sensitive (personal data law, section 26): absent without the permission to read it.
struct Health {
    std::optional<bool> can_care_for_self;
    std::optional<bool> disabled;
    std::optional<bool> bedridden;
    std::optional<std::string> chronic_illness;

    bool operator==(Health const&) const = default;
};

struct Part {
    PartKind part = PartKind::Other;
    PartState state = PartState::Good;
    std::optional<PartAction> action; // absent: nothing to do
    std::optional<std::string> remark;

    bool operator==(Part const&) const = default;
};

// ---- forms ----------------------------------------------------------------------------------------------------------

struct PersonForm : PersonFacts {
    std::optional<PersonId> id;                // absent: a new person
    std::optional<std::string> citizen_number; // absent on an update: as it is
    std::optional<Health> health;              // absent on an update: as it is
    std::optional<bool> present;               // absent: yes; no: left, and keeps the row
};

// The whole household as it shall be. People who are stored but not listed have left; they keep their rows and ids.
struct HouseholdForm : HouseFacts {
    std::optional<HouseholdId> id; // made by the device, so that sending twice registers once
    std::optional<Status> status;  // absent: as it is; active for a new one
    std::optional<bool> made_up;   // absent: as it is; no for a new one
    std::vector<PersonForm> people;
    std::vector<Part> parts;
    std::optional<std::int64_t> version; // of the record the change started from; required on an update
    base::Faults faults;                 // what reading the body found; the rules add theirs and refuse all at once
};

struct PictureForm {
    std::string sha256; // of a picture uploaded before
    PictureKind kind = PictureKind::Other;
    std::optional<std::string> caption;
    std::optional<base::Timestamp> taken_at; // absent: as the camera wrote it
    std::optional<double> latitude;
    std::optional<double> longitude;
    base::Faults faults;
};

// ---- views ----------------------------------------------------------------------------------------------------------

struct PersonView : PersonFacts {
    PersonId id;
    std::string full_name;                     // "นางสาวมาลี ใจดี"
    std::optional<std::string> citizen_masked; // "x-xxxx-xxxxx-45-0"
    std::optional<int> age;
    std::optional<Health> health; // null without the permission
    bool present = true;
};

struct PictureView {
    PictureId id;
    std::string sha256;
    PictureKind kind = PictureKind::Other;
    std::optional<std::string> caption;
    std::optional<base::Timestamp> taken_at;
    std::optional<double> latitude;
    std::optional<double> longitude;
    int width = 0;
    int height = 0;
    bool made_up = false;
    std::optional<std::string> url; // null: a paper with citizen numbers, and no permission to see those
    std::optional<std::string> thumbnail_url;
};

struct HouseholdView : HouseFacts {
    HouseholdId id;
    Status status = Status::Active;
    std::string head_name;
    std::int64_t members = 0;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    std::string province_name_th;
    std::string province_name_en;
    std::string area_name_th; // "ต.ในเวียง อ.เมืองแพร่ จ.แพร่"
    std::string area_name_en;
    std::vector<PersonView> people; // in the order of the form; those who left last
    std::vector<Part> parts;
    std::vector<PictureView> pictures;
    bool made_up = false;
    std::int64_t version = 1;
    base::Timestamp created_at;
    base::Timestamp updated_at;
};

struct HouseholdRow {
    HouseholdId id;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string district_name_th;
    std::string district_name_en;
    std::optional<std::string> house_code;
    std::int64_t members = 0;
    DwellingState dwelling_state = DwellingState::Damaged;
    Status status = Status::Active;
    bool made_up = false;
    std::optional<std::string> matched_member; // in a search: who of them was meant, where it is not the head
};

struct HouseholdPage {
    std::vector<HouseholdRow> items;
    std::optional<std::string> next;
};

// ---- the answer of the dry check ------------------------------------------------------------------------------------

struct FaultView {
    std::string field; // "people[1].citizen_number"; "" for the whole
    std::string code;
    std::string message_th;
    std::string message_en;
};

// A household that may be the same one. Outside the reader's areas only the fact is told.
struct Duplicate {
    std::optional<HouseholdId> household_id;
    std::string reason; // citizen_number, house_code, address, head_name
    std::string reason_th;
    std::string reason_en;
    bool in_scope = false;
    std::optional<std::string> head_name;
    std::optional<std::string> house_no;
    std::optional<std::string> field; // of the form, where one field is the cause
};

struct CheckView {
    std::vector<FaultView> faults;
    std::vector<Duplicate> duplicates;
    std::vector<FaultView> warnings; // would be accepted, but look unlikely
};

struct CitizenNumberView {
    std::string citizen_number; // "1-1017-00203-45-0"
};

struct ChoiceView {
    std::string name;
    std::string label_th;
    std::string label_en;
};

struct ChoiceList {
    std::string name; // of the field
    std::vector<ChoiceView> values;
};

struct ChoicesView {
    std::vector<ChoiceList> items;
};

base::fields::Schema const& schema_of(base::fields::Tag<HouseFacts>);
base::fields::Schema const& schema_of(base::fields::Tag<PersonFacts>);
base::fields::Schema const& schema_of(base::fields::Tag<Health>);
base::fields::Schema const& schema_of(base::fields::Tag<Part>);
base::fields::Schema const& schema_of(base::fields::Tag<PersonForm>);
base::fields::Schema const& schema_of(base::fields::Tag<HouseholdForm>);
base::fields::Schema const& schema_of(base::fields::Tag<PictureForm>);
base::fields::Schema const& schema_of(base::fields::Tag<PersonView>);
base::fields::Schema const& schema_of(base::fields::Tag<PictureView>);
base::fields::Schema const& schema_of(base::fields::Tag<HouseholdView>);
base::fields::Schema const& schema_of(base::fields::Tag<HouseholdRow>);
base::fields::Schema const& schema_of(base::fields::Tag<HouseholdPage>);
base::fields::Schema const& schema_of(base::fields::Tag<FaultView>);
base::fields::Schema const& schema_of(base::fields::Tag<Duplicate>);
base::fields::Schema const& schema_of(base::fields::Tag<CheckView>);
base::fields::Schema const& schema_of(base::fields::Tag<CitizenNumberView>);
base::fields::Schema const& schema_of(base::fields::Tag<ChoiceView>);
base::fields::Schema const& schema_of(base::fields::Tag<ChoiceList>);
base::fields::Schema const& schema_of(base::fields::Tag<ChoicesView>);

} // namespace households
