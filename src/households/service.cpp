// Registering a household, and opening one citizen number.
#include "households/service.hpp"

#include "households/changes.hpp"
#include "households/citizen_numbers.hpp"
#include "households/problems.hpp"
#include "households/registering.hpp"
#include "households/rules.hpp"

#include <algorithm>

namespace households {

namespace {

// A repeated sending has no ids for people to whom the first one gave some: they are the same ones in the same order.
void adopt_person_ids(HouseholdForm& form, Household const& stored)
{
    for (std::size_t i = 0; i < form.people.size() && i < stored.people.size(); ++i)
        if (!form.people[i].id && stored.people[i].present)
            form.people[i].id = stored.people[i].id;
}

// The id is known: either the same household sent again, or a fault of whoever made the id.
void accept_only_the_same(api::Work& work, auth::Scope const& scope, HouseholdForm form, HouseholdId id)
{
    auto const stored = find_household(work.tx(), scope, id);
    if (!stored)
        throw problems::id_taken();
    adopt_person_ids(form, *stored);
    base::refuse_if_any(check_form(form, known_people(&*stored), work.today()));
    if (!changes_between(&*stored, record_of(work, form, id, &*stored)).empty())
        throw problems::id_taken();
    auto event = event_of("household.sent_again", *stored, {});
    event.note = "ส่งซ้ำ ข้อมูลเหมือนเดิม ไม่มีการเปลี่ยนแปลง";
    work.audit(event);
}

} // namespace

HouseholdId create(api::Work& work, auth::Scope const& scope, HouseholdForm form)
{
    tidy(form);
    auto const id = form.id ? *form.id : work.new_id<HouseholdId>();
    if (form.id && tambon_of(work.tx(), id)) {
        accept_only_the_same(work, scope, std::move(form), id);
        return id;
    }
    require_good(work, scope, form, id, nullptr);
    save_new(work, record_of(work, form, id, nullptr));
    return id;
}

std::string reveal_citizen_number(storage::Reader& reader, auth::Vault const& vault, auth::Scope const& scope, HouseholdId id,
                                  PersonId person_id)
{
    auto const household = find_household(reader, scope, id);
    if (!household)
        throw problems::not_found();
    auto const person =
        std::find_if(household->people.begin(), household->people.end(), [&](Person const& p) { return p.id == person_id; });
    if (person == household->people.end())
        throw problems::person_not_found();
    if (!person->citizen)
        throw problems::no_citizen_number();
    return open(vault, person_id, *person->citizen).formatted();
}

} // namespace households
