// Edits and conflicts over the wire: what a device changed, what became of it, and what two people wrote into one field.
#pragma once

#include "base/fields.hpp"
#include "households/ids.hpp"
#include "households/merge.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace households {

struct EditTag;
struct ConflictTag;
using EditId = base::Id<EditTag>;
using ConflictId = base::Id<ConflictTag>;

// What one person changed on one device, field by field (values.hpp). Fields that belong together (merge.hpp) are sent together,
// the unchanged ones with `from` = `to`.
struct EditForm {
    EditId id;                     // made by the device
    std::int64_t base_version = 0; // of the household, when the edit began
    base::Timestamp made_at;       // by the device's clock
    std::optional<std::string> device;
    std::vector<FieldChange> changes;
    base::Faults faults; // what reading the body found
};

struct EditAnswer {
    EditId id;
    std::int64_t version = 0;          // of the household after it
    std::vector<std::string> taken;    // fields that now hold the edit's value
    std::vector<std::string> already;  // that held it before
    std::vector<ConflictId> conflicts; // where somebody else wrote something else: both are kept
};

enum class ConflictState { Open, Decided };
std::span<base::EnumValue<ConflictState> const> values_of(ConflictState);

// Whose value stands in the end: of the edit that came later, of the record, or another.
enum class Choice { Mine, Theirs, Other };
std::span<base::EnumValue<Choice> const> values_of(Choice);

struct ConflictValue {
    std::string field;
    std::optional<std::string> from;   // both started from it
    std::optional<std::string> theirs; // in the record now
    std::optional<std::string> mine;   // brought by the edit
    bool hidden = false;               // somebody's health, and the reader may not see it
};

struct ConflictView {
    ConflictId id;
    HouseholdId household_id;
    std::int64_t household_version = 0;
    std::string head_name;
    std::string house_no;
    base::AreaCode tambon;
    std::string tambon_name_th;
    std::string tambon_name_en;
    std::string sent_by_name;
    std::optional<std::string> device;
    base::Timestamp made_at;
    base::Timestamp sent_at;
    std::optional<std::string> stored_by_name;
    std::optional<base::Timestamp> stored_at;
    std::vector<ConflictValue> values;
    ConflictState state = ConflictState::Open;
    std::optional<Choice> choice;
    std::optional<std::string> decided_by_name;
    std::optional<base::Timestamp> decided_at;
};

struct ConflictPage {
    std::vector<ConflictView> items;
    std::optional<std::string> next;
};

struct ChosenValue {
    std::string field;
    std::optional<std::string> value;
};

struct ConflictDecision {
    Choice choice = Choice::Theirs;
    std::int64_t version = 0;        // of the household that the person saw
    std::vector<ChosenValue> values; // for Other: one for each field of the conflict
};

base::fields::Schema const& schema_of(base::fields::Tag<FieldChange>);
base::fields::Schema const& schema_of(base::fields::Tag<EditForm>);
base::fields::Schema const& schema_of(base::fields::Tag<EditAnswer>);
base::fields::Schema const& schema_of(base::fields::Tag<ConflictValue>);
base::fields::Schema const& schema_of(base::fields::Tag<ConflictView>);
base::fields::Schema const& schema_of(base::fields::Tag<ConflictPage>);
base::fields::Schema const& schema_of(base::fields::Tag<ChosenValue>);
base::fields::Schema const& schema_of(base::fields::Tag<ConflictDecision>);

} // namespace households
