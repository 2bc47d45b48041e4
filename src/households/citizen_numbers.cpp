// Keeping, finding and opening citizen numbers.
#include "households/citizen_numbers.hpp"

#include "platform/auth/vault.hpp"

#include <algorithm>
#include <stdexcept>

namespace households {

namespace {

constexpr std::size_t kHashDigits = 32; // 128 bits of the keyed hash: enough, and half the index

// Where a citizen number is stored may not be changed: it opens only with its person's id.
std::string seal_context(PersonId id)
{
    return "person:" + id.str() + ":citizen_number";
}

// The hash of the number a person will have: the one typed, or the one kept. Absent without a number or with an invalid one.
std::optional<std::string> hash_after(auth::Vault const& vault, PersonForm const& form, Person const* before)
{
    if (form.citizen_kind == CitizenKind::None || form.citizen_kind == CitizenKind::Unknown)
        return std::nullopt;
    if (form.citizen_number) {
        auto const number = base::CitizenNumber::parse(*form.citizen_number);
        return number ? std::optional(hash_of(vault, *number)) : std::nullopt;
    }
    return before && before->citizen && before->citizen_kind == form.citizen_kind ? std::optional(before->citizen->hash)
                                                                                  : std::nullopt;
}

} // namespace

std::string hash_of(auth::Vault const& vault, base::CitizenNumber const& number)
{
    return vault.lookup_hash("citizen_number", number.digits()).substr(0, kHashDigits);
}

CitizenSecret seal(auth::Vault const& vault, PersonId id, base::CitizenNumber const& number)
{
    auto const& digits = number.digits();
    return {vault.encrypt(digits, seal_context(id)), hash_of(vault, number), digits.substr(digits.size() - 3)};
}

base::CitizenNumber open(auth::Vault const& vault, PersonId id, CitizenSecret const& secret)
{
    auto const digits = vault.decrypt(secret.sealed, seal_context(id));
    if (!digits)
        throw std::runtime_error("a stored citizen number does not open with this installation's keys");
    return base::CitizenNumber::parse(*digits).value();
}

Person const* stored_person(Household const* stored, PersonForm const& form)
{
    if (!stored || !form.id)
        return nullptr;
    auto const found =
        std::find_if(stored->people.begin(), stored->people.end(), [&](Person const& p) { return p.id == *form.id; });
    return found == stored->people.end() ? nullptr : &*found;
}

std::optional<CitizenSecret> citizen_of(auth::Vault const& vault, PersonForm const& form, Person const& before)
{
    if (form.citizen_kind == CitizenKind::None || form.citizen_kind == CitizenKind::Unknown)
        return std::nullopt;
    if (!form.citizen_number)
        return before.citizen_kind == form.citizen_kind ? before.citizen : std::nullopt;
    auto const number = base::CitizenNumber::parse(*form.citizen_number).value();
    if (before.citizen && before.citizen->hash == hash_of(vault, number))
        return before.citizen;
    return seal(vault, before.id, number);
}

std::vector<NumberUsed> numbers_used(storage::Reader& reader, auth::Vault const& vault, HouseholdForm const& form,
                                     Household const* stored, std::optional<HouseholdId> self)
{
    std::vector<NumberUsed> used;
    if (form.status.value_or(stored ? stored->status : Status::Active) != Status::Active)
        return used;
    for (std::size_t i = 0; i < form.people.size(); ++i) {
        if (!form.people[i].present.value_or(true))
            continue;
        auto const hash = hash_after(vault, form.people[i], stored_person(stored, form.people[i]));
        auto claim = hash ? find_claim(reader, *hash) : std::nullopt;
        if (claim && claim->household != self)
            used.push_back({"people[" + std::to_string(i) + "].citizen_number", std::move(*claim)});
    }
    return used;
}

} // namespace households
