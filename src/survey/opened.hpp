// A submission with its answers read again, and what looks unlikely about it.
#pragma once

#include "places/places.hpp"
#include "survey/instance.hpp"
#include "survey/known_form.hpp"
#include "survey/register_form.hpp"
#include "survey/store.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace survey {

struct Opened {
    Submission submission;
    bool readable = true;
    Instance instance;                     // empty where it cannot be read
    std::shared_ptr<KnownForm const> form; // null: its version was never seen
    std::optional<Registration> registration;
    std::vector<SubmissionFile> files;
};
[[nodiscard]] Opened opened(storage::Reader&, auth::Vault const&, Submission);

// For a reader with this scope: others outside of it are told without name or id.
[[nodiscard]] std::vector<SignView> signs(storage::Reader&, places::Lookup&, auth::Scope const&, Opened const&);

} // namespace survey
