// Taking a submission into the register.
#include "survey/registering.hpp"

#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"
#include "survey/linking.hpp"
#include "survey/problems.hpp"
#include "survey/receiving.hpp"

#include <algorithm>

namespace survey {

namespace {

Registration registration_behind(api::Work& work, Submission const& submission)
{
    if (submission.xform_id != kHouseholdForm)
        throw problems::nothing_to_register(
            {"แบบสำรวจนี้ไม่ใช่แบบสำรวจครัวเรือน จึงไม่เข้าทะเบียน", "This form is not the household survey: nothing of it is registered"});
    auto const instance = readable_instance(work.tx(), work.vault(), submission.instance_id);
    if (!instance)
        throw problems::nothing_to_register(
            {"เปิดคำตอบไม่ได้ จึงลงทะเบียนไม่ได้", "The answers cannot be opened, so nothing can be registered"});
    auto registration = registration_of(*instance);
    if (!registration.consent)
        throw problems::nothing_to_register(
            {"ผู้ให้ข้อมูลไม่ยินยอม จึงลงทะเบียนไม่ได้", "No consent was given, so nothing may be registered"});
    return registration;
}

void add_picture(api::Work& work, auth::Scope const& scope, households::HouseholdId id, Registration const& registration,
                 SubmissionFile const& file)
{
    if (!file.sha256)
        return;
    for (auto const& answer : registration.pictures) {
        if (answer.name != file.name)
            continue;
        files::hand_on(work.tx(), *file.sha256, work.actor().id);
        auto picture = answer.picture;
        picture.sha256 = *file.sha256;
        households::add_picture(work, scope, id, picture);
    }
}

households::HouseholdId register_new(api::Work& work, auth::Scope const& scope, Registration const& registration)
{
    if (registration.household_id && households::find_summary(work.tx(), scope, *registration.household_id))
        throw problems::nothing_to_register(
            {"ครัวเรือนนี้อยู่ในทะเบียนแล้ว เชื่อมกับครัวเรือนเดิมแทนการรับใหม่", "This household is in the register: link to it instead"});
    auto form = registration.form;
    form.id.reset();
    for (auto& person : form.people)
        person.id.reset();
    return households::create(work, scope, std::move(form));
}

// Two edits are of one device only where its id says so: two people may bear one name, and one person have two telephones. The
// name stands beside it for whoever decides a conflict.
std::optional<std::string> device_of(Submission const& submission, Registration const& registration)
{
    auto const id = submission.device ? std::optional(submission.device->str()) : registration.device;
    return id ? std::optional(submission.sent_by_name + " (" + *id + ")") : std::nullopt;
}

households::HouseholdId edit_known(api::Work& work, auth::Scope const& scope, Submission const& submission,
                                   Registration const& registration, households::HouseholdId id)
{
    auto form = registration.form;
    households::Origin origin;
    origin.id = edit_of(work.vault(), submission.instance_id);
    origin.made_at = submission.ended_at.value_or(submission.received_at);
    origin.device = device_of(submission, registration);
    auto const stored = households::show(work.tx(), work.actor(), scope, id, work.today());
    // The version that a device carried says what its answers started from only where it is this household's, and where there
    // ever was one; else the answers are as those of a device that carried nothing.
    auto const& version = registration.base_version;
    if (registration.household_id == id && version && *version >= 1 && *version <= stored.version)
        origin.base_version = version;
    else
        adopt(form, stored);
    households::edit_towards(work, scope, id, origin, std::move(form));
    return id;
}

} // namespace

households::HouseholdId take_into_register(api::Work& work, auth::Scope const& scope, Submission const& submission,
                                           DecisionForm const& decision)
{
    auto const registration = registration_behind(work, submission);
    if (decision.decision == Decision::Link && !decision.household_id)
        throw base::invalid_input({{"household_id", "required", {"เลือกครัวเรือนที่จะเชื่อม", "Choose the household to link with"}}});
    auto const id = decision.decision == Decision::Link
                        ? edit_known(work, scope, submission, registration, *decision.household_id)
                        : register_new(work, scope, registration);
    auto const known = households::show(work.tx(), work.actor(), scope, id, work.today()).pictures;
    for (auto const& file : files_of(work.tx(), submission.instance_id)) {
        bool const is_there =
            std::any_of(known.begin(), known.end(), [&](auto const& picture) { return picture.sha256 == file.sha256; });
        if (!is_there)
            add_picture(work, scope, id, registration, file);
    }
    return id;
}

void take_late_picture(api::Work& work, Submission const& submission, SubmissionFile const& file)
{
    if (!submission.household || submission.xform_id != kHouseholdForm)
        return;
    auto const household = households::find_summary(work.tx(), auth::Scope::everywhere(), *submission.household);
    if (household)
        add_picture(work, auth::Scope({household->tambon}), household->id, registration_behind(work, submission), file);
}

} // namespace survey
