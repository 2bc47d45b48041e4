// Reading a submission again; gathering its circumstances.
#include "survey/opened.hpp"

#include "platform/auth/users.hpp"
#include "platform/auth/vault.hpp"
#include "survey/forms.hpp"
#include "survey/receiving.hpp"
#include "survey/rules.hpp"
#include "survey/twins.hpp"

namespace survey {

namespace {

constexpr std::size_t kNeighbours = 200;
constexpr double kPictureFar = 1'000; // metres from the house

std::optional<double> metres_to_neighbours(storage::Reader& reader, households::HouseholdForm const& form, Point place)
{
    std::vector<Point> points;
    for (auto const& spot : households::spots_of_village(reader, auth::Scope({form.tambon}), form.tambon, form.moo, kNeighbours))
        points.push_back({spot.latitude, spot.longitude});
    auto const middle = middle_of(std::move(points));
    return middle ? std::optional(distance_m(*middle, place)) : std::nullopt;
}

void look_at_place(storage::Reader& reader, Registration const& registration, Circumstances& c)
{
    auto const& form = registration.form;
    c.asks_for_place = registration.consent;
    c.people = form.people.size();
    c.has_place = form.latitude && form.longitude;
    if (!c.has_place || form.tambon.level() != base::AreaCode::Level::Tambon)
        return;
    Point const place{*form.latitude, *form.longitude};
    c.metres_to_neighbours = metres_to_neighbours(reader, form, place);
    if (auto const area = places::find(reader, form.tambon); area && area->latitude && area->longitude)
        c.metres_to_tambon = distance_m({*area->latitude, *area->longitude}, place);
    for (auto const& [name, picture] : registration.pictures)
        if (picture.latitude && picture.longitude && distance_m({*picture.latitude, *picture.longitude}, place) > kPictureFar)
            ++c.pictures_far_away;
}

} // namespace

Opened opened(storage::Reader& reader, auth::Vault const& vault, Submission submission)
{
    Opened one;
    if (auto instance = readable_instance(reader, vault, submission.instance_id))
        one.instance = std::move(*instance);
    else
        one.readable = false;
    one.form = find_form(reader, submission.xform_id, submission.version);
    if (one.readable && submission.xform_id == kHouseholdForm)
        one.registration = registration_of(one.instance);
    one.files = files_of(reader, submission.instance_id);
    one.submission = std::move(submission);
    return one;
}

std::vector<SignView> signs(storage::Reader& reader, places::Lookup& places, auth::Scope const& scope, Opened const& one)
{
    auto const& submission = one.submission;
    Circumstances c;
    c.started = submission.started_at;
    c.ended = submission.ended_at;
    c.received = submission.received_at;
    c.readable = one.readable;
    c.form_version_known = one.form != nullptr;
    c.corrects_another = one.instance.deprecated_id.has_value();
    look_at_twins(reader, places, scope, one, c);
    if (one.registration)
        look_at_place(reader, *one.registration, c);
    if (auto const sender = auth::find_user(reader, submission.sent_by)) {
        auto const own = auth::actor_of(*sender, submission.received_at.bangkok_date()).scope(auth::Permission::SurveyWrite);
        c.outside_senders_area = !own.covers(submission.area);
    }
    return signs_of(c);
}

} // namespace survey
