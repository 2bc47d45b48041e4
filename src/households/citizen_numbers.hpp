// Citizen numbers in the register: how they are kept, found, and opened.
#pragma once

#include "base/citizen_number.hpp"
#include "households/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace auth {
class Vault;
}

namespace households {

// By which a number is found without being stored.
[[nodiscard]] std::string hash_of(auth::Vault const&, base::CitizenNumber const&);
// As it is kept for one person: it opens only with that person's id.
[[nodiscard]] CitizenSecret seal(auth::Vault const&, PersonId, base::CitizenNumber const&);
// The digits. Throws std::runtime_error when it was not sealed by this installation for this person.
[[nodiscard]] base::CitizenNumber open(auth::Vault const&, PersonId, CitizenSecret const&);

// The stored person of a form's person, as far as there is one.
[[nodiscard]] Person const* stored_person(Household const* stored, PersonForm const& form);
// The number that a person will have after a checked form: the one typed, or the one kept.
[[nodiscard]] std::optional<CitizenSecret> citizen_of(auth::Vault const&, PersonForm const&, Person const& before);

// Numbers that the people of the form would have, and somebody in another household holds.
struct NumberUsed {
    std::string field; // "people[1].citizen_number"
    Claim claim;
};
[[nodiscard]] std::vector<NumberUsed> numbers_used(storage::Reader&, auth::Vault const&, HouseholdForm const&,
                                                   Household const* stored, std::optional<HouseholdId> self);

} // namespace households
