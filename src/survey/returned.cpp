// Showing senders what came back.
#include "survey/returned.hpp"

#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "survey/forms.hpp"
#include "survey/problems.hpp"
#include "survey/receiving.hpp"
#include "survey/store.hpp"
#include "survey/survey.hpp"

#include <algorithm>

namespace survey {

namespace {

template <class View>
void fill(View& view, storage::Reader& reader, places::Lookup& places, Submission const& submission)
{
    auto const tambon = places.tambon(submission.area);
    auto const form = find_form(reader, submission.xform_id, submission.version);
    view.instance_id = submission.instance_id;
    view.xform_id = submission.xform_id;
    view.version = submission.version;
    view.form_title = form ? form->form.title : submission.xform_id;
    view.head_name = submission.head_name;
    view.house_no = submission.house_no;
    view.moo = submission.moo;
    view.tambon = submission.area;
    view.tambon_name_th = tambon.th;
    view.tambon_name_en = tambon.en;
    view.reason = submission.reason.value_or("");
    view.received_at = submission.received_at;
    view.decided_at = submission.decided_at.value_or(submission.received_at);
}

} // namespace

std::int64_t count_returned(storage::Reader& reader, auth::Actor const& actor)
{
    return static_cast<std::int64_t>(returned_submissions(reader, actor.id).size());
}

ReturnedList returned_to(storage::Reader& reader, auth::Actor const& actor)
{
    ReturnedList list;
    places::Lookup places(reader);
    for (auto const& submission : returned_submissions(reader, actor.id))
        fill(list.items.emplace_back(), reader, places, submission);
    return list;
}

ReturnedSurvey show_returned(storage::Reader& reader, auth::Vault const& vault, auth::Actor const& actor,
                             std::string_view instance_id)
{
    auto const found = returned_submissions(reader, actor.id);
    auto const one =
        std::find_if(found.begin(), found.end(), [&](Submission const& each) { return each.instance_id == instance_id; });
    if (one == found.end())
        throw problems::not_found();
    ReturnedSurvey view;
    places::Lookup places(reader);
    fill(view, reader, places, *one);
    view.xml = open_xml(reader, vault, one->instance_id);
    for (auto const& file : files_of(reader, one->instance_id))
        view.pictures.push_back({file.name, file.sha256});
    return view;
}

} // namespace survey
