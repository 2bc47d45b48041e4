// Showing submissions.
#include "survey/review.hpp"

#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "survey/forms.hpp"
#include "survey/linking.hpp"
#include "survey/opened.hpp"
#include "survey/problems.hpp"
#include "survey/receiving.hpp"
#include "survey/sections.hpp"

#include <algorithm>

namespace survey {

namespace {

// ---- views ----------------------------------------------------------------------------------------------------------

template <class View>
void fill_row(View& row, storage::Reader& reader, places::Lookup& places, Opened const& one)
{
    auto const& submission = one.submission;
    auto const tambon = places.tambon(submission.area);
    row.instance_id = submission.instance_id;
    row.form_title = one.form ? one.form->form.title : submission.xform_id;
    row.head_name = submission.head_name;
    row.house_no = submission.house_no;
    row.moo = submission.moo;
    row.tambon = submission.area;
    row.tambon_name_th = tambon.th;
    row.tambon_name_en = tambon.en;
    row.received_at = submission.received_at;
    row.sent_by = submission.sent_by_name;
    row.state = submission.state;
    row.pictures = static_cast<std::int64_t>(one.files.size());
    row.pictures_missing = std::count_if(one.files.begin(), one.files.end(), [](SubmissionFile const& f) { return !f.sha256; });
    row.household_id = submission.household;
    (void)reader;
}

MatchView match_of(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, places::Lookup& places,
                   households::Duplicate const& duplicate, households::HouseholdForm const& form, base::Date today)
{
    MatchView match;
    match.reason_th = duplicate.reason_th;
    match.reason_en = duplicate.reason_en;
    match.in_scope = duplicate.in_scope;
    match.household_id = duplicate.household_id;
    if (!duplicate.in_scope || !duplicate.household_id)
        return match;
    auto const stored = households::show(reader, actor, scope, *duplicate.household_id, today);
    auto const tambon = places.tambon(stored.tambon);
    match.head_name = stored.head_name;
    match.house_no = stored.house_no;
    match.moo = stored.moo;
    match.tambon_name_th = tambon.th;
    match.tambon_name_en = tambon.en;
    match.differences = differences(stored, form);
    return match;
}

// The household that was surveyed again stands first; each household once, for its strongest reason.
std::vector<households::Duplicate> candidates(storage::Reader& reader, auth::Scope const& scope, Registration const& registration,
                                              std::vector<households::Duplicate> found)
{
    std::vector<households::Duplicate> all;
    if (registration.household_id && households::find_summary(reader, scope, *registration.household_id)) {
        households::Duplicate carried;
        carried.household_id = registration.household_id;
        carried.reason_th = "สำรวจครัวเรือนนี้ซ้ำ";
        carried.reason_en = "This household was surveyed again";
        carried.in_scope = true;
        all.push_back(std::move(carried));
    }
    for (auto& one : found) {
        bool const is_there = one.household_id && std::any_of(all.begin(), all.end(), [&](households::Duplicate const& known) {
                                  return known.household_id == one.household_id;
                              });
        if (!is_there)
            all.push_back(std::move(one));
    }
    return all;
}

void hold_against_register(storage::Reader& reader, auth::Vault const& vault, auth::Actor const& actor, auth::Scope const& scope,
                           places::Lookup& places, Registration const& registration, base::Date today, SubmissionView& view)
{
    if (!registration.consent) {
        view.faults.push_back(
            {"visit.consent", "ผู้ให้ข้อมูลไม่ยินยอม จึงลงทะเบียนไม่ได้", "No consent was given, so nothing may be registered"});
        return;
    }
    auto form = registration.form;
    if (registration.household_id && households::find_summary(reader, scope, *registration.household_id))
        form.id = registration.household_id;
    auto const checked = households::dry_check(reader, vault, scope, form, today);
    for (auto const& fault : checked.faults)
        view.faults.push_back({fault.field, fault.message_th, fault.message_en});
    for (auto const& duplicate : candidates(reader, scope, registration, checked.duplicates))
        view.matches.push_back(match_of(reader, actor, scope, places, duplicate, form, today));
}

} // namespace

SubmissionPage list_page(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope, ReviewQuery const& query)
{
    SubmissionQuery asked;
    asked.state = query.state;
    asked.limit = query.limit + 1;
    auto const within = query.area ? scope.within(*query.area) : scope;
    if (query.after) {
        asked.after = find_submission(reader, scope, *query.after);
        if (!asked.after)
            throw base::invalid_input({{"after", "malformed", {"โหลดรายการใหม่", "This is not from here; load the list again"}}});
    }
    auto found = list_submissions(reader, within, asked);
    SubmissionPage page;
    if (found.size() > query.limit) {
        found.resize(query.limit);
        page.next = found.back().instance_id;
    }
    places::Lookup places(reader);
    for (auto& submission : found) {
        auto const one = opened(reader, vault, std::move(submission));
        auto& row = page.items.emplace_back();
        fill_row(row, reader, places, one);
        row.signs = static_cast<std::int64_t>(signs(reader, places, scope, one).size());
    }
    return page;
}

SubmissionView show(storage::Reader& reader, auth::Vault const& vault, auth::Actor const& actor, std::string_view instance_id,
                    base::Date today)
{
    auto submission = find_submission(reader, instance_id);
    auto const scope = actor.scope(auth::Permission::SurveyReview);
    bool const reviews = submission && scope.covers(submission->area);
    if (!submission || (!reviews && !was_sent_by(reader, *submission, actor.id)))
        throw problems::not_found();
    auto const one = opened(reader, vault, std::move(*submission));
    places::Lookup places(reader);
    SubmissionView view;
    fill_row(view, reader, places, one);
    view.reason = one.submission.reason;
    view.decided_by = one.submission.decided_by_name;
    view.decided_at = one.submission.decided_at;
    if (!reviews)
        return view;
    view.sign_list = signs(reader, places, scope, one);
    view.signs = static_cast<std::int64_t>(view.sign_list.size());
    if (!one.readable)
        return view;
    auto const* form = one.form ? &one.form->form : nullptr;
    view.sections = sections_of(form, one.instance, [&](base::AreaCode const& code) { return places.tambon(code); });
    view.files = files_in_words(one.submission.instance_id, one.files, form, one.instance,
                                one.registration ? one.registration->pictures : std::vector<PictureAnswer>(),
                                actor.scope(auth::Permission::CitizenNumberReveal).covers(one.submission.area));
    bool const is_open = one.submission.state == State::Waiting || one.submission.state == State::Returned;
    if (one.registration && is_open)
        hold_against_register(reader, vault, actor, scope, places, *one.registration, today, view);
    return view;
}

ShownFile file_of(storage::Reader& reader, auth::Vault const& vault, auth::Actor const& actor, auth::Scope const& scope,
                  std::string_view instance_id, std::string_view name)
{
    auto submission = find_submission(reader, scope, instance_id);
    if (!submission)
        throw problems::not_found();
    auto const one = opened(reader, vault, std::move(*submission));
    auto const file = std::find_if(one.files.begin(), one.files.end(), [&](SubmissionFile const& f) { return f.name == name; });
    if (!one.readable || file == one.files.end() || !file->sha256) // unread, nobody can tell which papers show numbers
        throw problems::file_not_found();
    auto const* picture = one.registration ? picture_named(one.registration->pictures, name) : nullptr;
    ShownFile shown{*file->sha256, one.submission.area, picture && households::shows_citizen_numbers(picture->kind)};
    if (shown.shows_numbers && !actor.scope(auth::Permission::CitizenNumberReveal).covers(one.submission.area))
        throw problems::file_not_found();
    return shown;
}

} // namespace survey
