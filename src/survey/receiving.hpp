// Taking submissions in: what is done on a worker before the writer's turn, and the few rows that are written in it.
//
// Idempotent and free of order: the same answers again are the same submission; pictures may come with them, later, twice or from
// another device. Other answers under one id are refused, and so is another picture under one name.
#pragma once

#include "platform/api/call.hpp"
#include "platform/files/files.hpp"
#include "survey/instance.hpp"
#include "survey/records.hpp"
#include "survey/store.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

struct SentPicture {
    std::string name;
    files::Prepared picture;
};

// A submission that was read, checked, hashed and encrypted.
struct Arrival {
    Submission submission;               // who, where, when; without state
    storage::Bytes sealed;               // its XML
    std::optional<std::string> corrects; // instance id of the one in whose place it was sent
    std::vector<std::string> expected;   // names of pictures in the answers
    bool names_known = true;             // no: its version was never seen, so nobody can tell which answers are pictures
    std::vector<SentPicture> pictures;   // that came with it
};

// Who sends, and from which device.
struct Sender {
    auth::UserId id;
    std::string name;
    auth::Scope scope; // where they may survey
    std::optional<DeviceId> device;
};

// Runs what has to be asked of the store, which is nothing for the household survey within the sender's own area.
using Ask = std::function<void(storage::ReadJob const&)>;

// Throws Problem: what `read_instance` throws; 404 `survey.unknown_form`. A version never seen of a known form is taken.
[[nodiscard]] Arrival read_arrival(Ask const&, auth::Vault const&, Sender const&, std::string_view xml, base::Timestamp now);

// Throws Problem 422 `survey.file_not_named` when the answers do not name such a picture.
void require_named(Arrival const&, std::string_view name);

// The rows and their audit. Throws Problem: 409 `survey.other_content`, `survey.other_picture`; 422 `survey.file_not_named` for a
// picture that the answers do not name.
Receipt receive(api::Work&, Arrival const&);

// A picture that was uploaded before becomes the one that the answers name. Only for those who sent the submission. Throws
// Problem: 404 `survey.not_found`, `survey.file_not_found`; 409 `survey.other_picture`; 422 `files.unknown`.
Receipt attach(api::Work&, std::string_view instance_id, std::string_view name, std::string_view sha256);

// The answers as they were sent. Throws std::runtime_error when the row was tampered with.
[[nodiscard]] std::string open_xml(storage::Reader&, auth::Vault const&, std::string_view instance_id);

// The same; absent where the row was tampered with or the keys are others.
[[nodiscard]] std::optional<std::string> readable_xml(storage::Reader&, auth::Vault const&, std::string_view instance_id);

// The answers, read again; absent where the row was tampered with, the keys are others, or they are no answers any more. For
// those who show or decide one of many: it must not stop the rest.
[[nodiscard]] std::optional<Instance> readable_instance(storage::Reader&, auth::Vault const&, std::string_view instance_id);
[[nodiscard]] std::optional<Instance> readable_instance(auth::Vault const&, std::string_view instance_id,
                                                        storage::Bytes const& sealed);
// With the answers below these elements of the root only.
[[nodiscard]] std::optional<Instance> readable_instance(auth::Vault const&, std::string_view instance_id,
                                                        storage::Bytes const& sealed, std::span<std::string_view const> groups);

// Under which the XML is encrypted; for the demonstration and the simulation in tests.
[[nodiscard]] std::string seal_context(std::string_view instance_id);

} // namespace survey
