// Building of views: what is left out for whom.
#include "households/view.hpp"

#include "households/problems.hpp"
#include "households/rules.hpp"
#include "places/places.hpp"

namespace households {

namespace {

PersonView view_of(Person const& person, bool may_see_health, base::Date today)
{
    PersonView view;
    static_cast<PersonFacts&>(view) = person;
    view.id = person.id;
    view.full_name = full_name(person);
    if (person.citizen)
        view.citizen_masked = masked_citizen_number(person.citizen->tail);
    view.age = age_of(person, today);
    if (may_see_health)
        view.health = person.health;
    view.present = person.present;
    return view;
}

void name_places(storage::Reader& reader, HouseholdView& view)
{
    places::Lookup places(reader);
    auto const tambon = places.tambon(view.tambon);
    auto const district = places.district(view.tambon);
    auto const province = places.province(view.tambon);
    auto const whole = places.full_name(view.tambon);
    view.tambon_name_th = tambon.th;
    view.tambon_name_en = tambon.en;
    view.district_name_th = district.th;
    view.district_name_en = district.en;
    view.province_name_th = province.th;
    view.province_name_en = province.en;
    view.area_name_th = whole.th;
    view.area_name_en = whole.en;
}

} // namespace

PictureView view_of(Picture const& picture, bool may_see_numbers)
{
    PictureView view;
    view.id = picture.id;
    view.sha256 = picture.sha256;
    view.kind = picture.kind;
    view.caption = picture.caption;
    view.taken_at = picture.taken_at;
    view.latitude = picture.latitude;
    view.longitude = picture.longitude;
    view.width = picture.width;
    view.height = picture.height;
    view.made_up = picture.made_up;
    if (may_see_numbers || !shows_citizen_numbers(picture.kind)) {
        auto const file = "/api/households/" + picture.household.str() + "/pictures/" + picture.id.str() + "/file?size=";
        view.url = file + "full";
        view.thumbnail_url = file + "thumb";
    }
    return view;
}

HouseholdView show(storage::Reader& reader, auth::Actor const& actor, auth::Scope const& scope, HouseholdId id, base::Date today)
{
    auto const household = find_household(reader, scope, id);
    if (!household)
        throw problems::not_found();
    bool const may_see_health = actor.scope(auth::Permission::HealthRead).covers(household->tambon);
    bool const may_see_numbers = actor.scope(auth::Permission::CitizenNumberReveal).covers(household->tambon);

    HouseholdView view;
    static_cast<HouseFacts&>(view) = *household;
    view.id = household->id;
    view.status = household->status;
    view.head_name = household->head_name;
    view.members = household->members;
    for (auto const& person : household->people)
        view.people.push_back(view_of(person, may_see_health, today));
    view.parts = household->parts;
    for (auto const& picture : pictures_of(reader, scope, id))
        view.pictures.push_back(view_of(picture, may_see_numbers));
    view.made_up = household->made_up;
    view.version = household->version;
    view.created_at = household->created_at;
    view.updated_at = household->updated_at;
    name_places(reader, view);
    return view;
}

} // namespace households
