// All SQL of the room, and the rows as structs.
#pragma once

#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "survey/records.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

// ---- forms ----------------------------------------------------------------------------------------------------------

struct StoredForm {
    FormId id;
    std::string xform_id;
    std::string version;
    std::string title;
    std::string md5;
    bool open = true;
    base::Timestamp uploaded_at;
    auth::UserId uploaded_by;
};

[[nodiscard]] std::optional<StoredForm> stored_form(storage::Reader&, FormId);
[[nodiscard]] std::optional<StoredForm> stored_form(storage::Reader&, std::string_view xform_id, std::string_view version);
// Every version, by id, the newest (versions.hpp) of each first.
[[nodiscard]] std::vector<StoredForm> stored_forms(storage::Reader&);
[[nodiscard]] bool is_stored_form(storage::Reader&, std::string_view xform_id);
[[nodiscard]] std::string form_xml(storage::Reader&, FormId);
void insert_form(storage::Writer&, StoredForm const&, std::string_view xml);
void open_form(storage::Writer&, FormId, bool open);

// ---- devices --------------------------------------------------------------------------------------------------------

struct Device {
    DeviceId id;
    std::string label;
    auth::UserId user;
    base::AreaCode area;
    base::Timestamp created_at;
    std::optional<base::Timestamp> last_used_at;
    std::optional<base::Timestamp> revoked_at;
};

[[nodiscard]] std::optional<Device> device_of_key(storage::Reader&, std::string_view key_hash);
[[nodiscard]] std::optional<Device> find_device(storage::Reader&, auth::Scope const&, DeviceId);
[[nodiscard]] std::vector<Device> devices(storage::Reader&, auth::Scope const&);
void insert_device(storage::Writer&, Device const&, std::string_view key_hash, auth::UserId by);
void revoke_device(storage::Writer&, DeviceId, base::Timestamp at);
void note_device_use(storage::Writer&, DeviceId, base::Timestamp at);

// ---- submissions ----------------------------------------------------------------------------------------------------

struct Submission {
    std::string instance_id;
    std::string xform_id;
    std::string version;
    base::AreaCode area;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    auth::UserId sent_by;
    std::string sent_by_name;
    std::optional<DeviceId> device;
    base::Timestamp received_at;
    std::optional<base::Timestamp> started_at;
    std::optional<base::Timestamp> ended_at;
    std::string content_hash;
    std::string answers_hash;
    State state = State::Waiting;
    std::optional<households::HouseholdId> household;
    std::optional<std::string> reason;
    std::optional<std::string> decided_by_name;
    std::optional<base::Timestamp> decided_at;
};

// How a submission begins: only the household survey waits for a look. What waits and is of another form is kept as waiting in
// its row, whenever it came, and read as filed.
[[nodiscard]] State first_state(std::string_view xform_id);

struct SubmissionFile {
    std::string name;
    std::optional<std::string> sha256; // absent: not arrived yet
};

struct SubmissionQuery {
    State state = State::Waiting;
    std::optional<Submission> after; // its received_at and instance_id: older ones
    std::size_t limit = 50;
};

// Whoever asks: its callers look at area and sender.
[[nodiscard]] std::optional<Submission> find_submission(storage::Reader&, std::string_view instance_id);
[[nodiscard]] std::optional<Submission> find_submission(storage::Reader&, auth::Scope const&, std::string_view instance_id);
// Household surveys, newest first: answers to other forms stand with their form (`submissions_of_form`).
[[nodiscard]] std::vector<Submission> list_submissions(storage::Reader&, auth::Scope const&, SubmissionQuery const&);
// How many came of each form and version, whether anybody knows it or not; by both.
struct FormCount {
    std::string xform_id;
    std::string version;
    std::int64_t submissions = 0;
};
[[nodiscard]] std::vector<FormCount> form_counts(storage::Reader&, auth::Scope const&);
// Those of a form, in the order of their ids' bytes, from after an instance.
[[nodiscard]] std::vector<Submission> submissions_of_form(storage::Reader&, auth::Scope const&, std::string_view xform_id,
                                                          std::string_view version, std::string_view after, std::size_t limit);
// The newest that was decided for a household.
[[nodiscard]] std::optional<Submission> submission_of_household(storage::Reader&, auth::Scope const&, households::HouseholdId);
[[nodiscard]] storage::Bytes sealed_of(storage::Reader&, std::string_view instance_id);
// Sent by this person, first or later; returned, and nobody sent a correction since. Returned last stands first.
[[nodiscard]] std::vector<Submission> returned_submissions(storage::Reader&, auth::UserId const&);
// The second was sent in place of the first.
void note_correction(storage::Writer&, std::string_view corrects, std::string_view instance_id);
void insert_submission(storage::Writer&, Submission const&, storage::Bytes const& sealed);
void decide_submission(storage::Writer&, Submission const&);
// Whoever sent the very same answers, first or later (a record goes from phone to phone as a file).
void note_sender(storage::Writer&, Submission const&, auth::UserId const&);
[[nodiscard]] bool was_sent_by(storage::Reader&, Submission const&, auth::UserId const&);

[[nodiscard]] std::vector<SubmissionFile> files_of(storage::Reader&, std::string_view instance_id);
void insert_file(storage::Writer&, std::string_view instance_id, SubmissionFile const&);
void set_file(storage::Writer&, std::string_view instance_id, std::string_view name, std::string_view sha256);

[[nodiscard]] std::span<storage::Sql const> form_statements();       // store_forms.cpp
[[nodiscard]] std::span<storage::Sql const> device_statements();     // store_devices.cpp
[[nodiscard]] std::span<storage::Sql const> submission_statements(); // store_submissions.cpp
[[nodiscard]] std::span<storage::Sql const> need_statements();       // need.cpp
[[nodiscard]] std::span<storage::Sql const> check_statements();      // check.cpp
[[nodiscard]] std::span<storage::Sql const> twin_statements();       // twins.cpp

} // namespace survey
