// Changing a household by saying how it shall be: the edit that leads there.
#pragma once

#include "households/edits_between.hpp"
#include "households/past.hpp"
#include "households/rules.hpp"
#include "households/service.hpp"
#include "households/store.hpp"

#include <utility>
#include <vector>

namespace test {

// The form that changes nothing about a stored household, of the people who live there; health is left as it is.
[[nodiscard]] inline households::HouseholdForm unchanged_form(households::Household const& stored)
{
    auto form = households::form_of(stored);
    std::erase_if(form.people, [](households::PersonForm const& person) { return person.present == false; });
    for (auto& person : form.people)
        person.health.reset();
    return form;
}

// Makes the household as the form says, from the version that the form names.
inline households::EditAnswer change_to(api::Work& w, auth::Scope const& scope, households::HouseholdId id,
                                        households::HouseholdForm form)
{
    auto const now = households::find_household(w.tx(), auth::Scope::everywhere(), id).value();
    for (auto& person : form.people)
        if (!person.id)
            person.id = w.new_id<households::PersonId>();
    households::tidy(form);
    households::EditForm edit;
    edit.id = w.new_id<households::EditId>();
    edit.base_version = form.version.value_or(now.version);
    edit.made_at = w.now();
    edit.changes =
        households::edits_between(households::field_values_at(w.tx(), w.vault(), now, edit.base_version).value(), form);
    return households::edit(w, scope, id, std::move(edit));
}

} // namespace test
