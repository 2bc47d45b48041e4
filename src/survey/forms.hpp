// The forms that phones may fill: the program's own household survey, and what officers uploaded.
//
// Every version ever offered stays readable: the program carries its own versions for good, uploaded ones are never changed.
#pragma once

#include "platform/api/call.hpp"
#include "survey/known_form.hpp"
#include "survey/records.hpp"
#include "survey/store.hpp"
#include "survey/xform.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace survey {

// The household survey in its newest version.
[[nodiscard]] KnownForm const& household_form();

// One of its editions, without any SQL; null where the program never carried it.
[[nodiscard]] std::shared_ptr<KnownForm const> own_edition(std::string_view xform_id, std::string_view version);

// A version that was offered once. Absent where it never was. The program's own cost no SQL.
[[nodiscard]] std::shared_ptr<KnownForm const> find_form(storage::Reader&, std::string_view xform_id, std::string_view version);
[[nodiscard]] std::shared_ptr<KnownForm const> find_form(storage::Reader&, FormId);
// Whether any version of it is known.
[[nodiscard]] bool is_known(storage::Reader&, std::string_view xform_id);

// What the form list offers: of each form the newest version that is open.
[[nodiscard]] std::vector<StoredForm> offered_forms(storage::Reader&);

// A form as it was uploaded, read and checked; before any transaction.
struct Upload {
    Form form;
    std::string xml;
    std::string md5;
};
// Throws Problem: 422 `survey.bad_form`; 409 `survey.form_reserved`.
[[nodiscard]] Upload read_upload(std::string xml);
struct Added {
    FormId id;
    bool was_there = false; // the very same file
};
// Throws Problem 409 `survey.form_version_taken`.
Added add_form(api::Work&, Upload const&);

// Opens a version of a form, or closes it: phones are given the newest that is open. Answers are taken and shown all the same.
// The same again changes nothing. Throws Problem 404 `survey.form_not_found`; 409 `survey.form_stays` for the program's own.
void set_open(api::Work&, FormId, bool open);

// The program's own first, then by id and newest version; and answers to versions that nobody uploaded.
[[nodiscard]] FormList list_forms(storage::Reader&, auth::Scope const&);

} // namespace survey
