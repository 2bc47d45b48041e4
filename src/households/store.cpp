// The statements that read one household whole and find where a person or a household stands; the mapping of their rows.
#include "households/store.hpp"

#include <algorithm>

namespace households {

namespace {

constexpr storage::Sql kHousehold{"households.household", R"sql(
SELECT
    id, search_no, province, tambon, moo, house_no, house_code, village_name, road, latitude, longitude,
    place_accuracy_m, tenure, land_kind, land_owner_name, land_note, dwelling_state, secure, durable,
    monthly_income_satang, debt_satang, main_occupation, need_text, note, status, head_name, head_sort_key, members,
    made_up, version, created_at, updated_at
FROM households
WHERE id = ?1
)sql"};

constexpr storage::Sql kPeople{"households.people", R"sql(
SELECT
    id, position, title, first_name, last_name, nickname, sex, birth_date, birth_year_be, citizen_kind,
    citizen_number, citizen_hash, citizen_tail, claims_number, relation, is_head, occupation, monthly_income_satang,
    phone, can_care_for_self, disabled, bedridden, chronic_illness, present
FROM people
WHERE household_id = ?1
ORDER BY position, id
)sql"};

constexpr storage::Sql kParts{"households.parts", R"sql(
SELECT part, state, action, remark
FROM household_parts
WHERE household_id = ?1
ORDER BY part
)sql"};

constexpr storage::Sql kClaim{"households.claim", R"sql(
SELECT p.id, p.household_id, h.tambon
FROM people p
JOIN households h ON h.id = p.household_id
WHERE p.citizen_hash = ?1 AND p.claims_number = 1
)sql"};

constexpr storage::Sql kHouseholdOfPerson{"households.household_of_person", R"sql(
SELECT household_id
FROM people
WHERE id = ?1
)sql"};

constexpr storage::Sql kTambonOf{"households.tambon_of", R"sql(
SELECT tambon
FROM households
WHERE id = ?1
)sql"};

Household household_from(storage::Row const& row)
{
    Household h;
    h.id = row.get<HouseholdId>(0);
    h.search_no = row.get<std::int64_t>(1);
    h.tambon = row.get<base::AreaCode>(3);
    h.moo = row.get<std::optional<int>>(4);
    h.house_no = row.get<std::string>(5);
    h.house_code = row.get<std::optional<std::string>>(6);
    h.village_name = row.get<std::optional<std::string>>(7);
    h.road = row.get<std::optional<std::string>>(8);
    h.latitude = row.get<std::optional<double>>(9);
    h.longitude = row.get<std::optional<double>>(10);
    h.place_accuracy_m = row.get<std::optional<int>>(11);
    h.tenure = row.get<Tenure>(12);
    h.land_kind = row.get<LandKind>(13);
    h.land_owner_name = row.get<std::optional<std::string>>(14);
    h.land_note = row.get<std::optional<std::string>>(15);
    h.dwelling_state = row.get<DwellingState>(16);
    h.secure = row.get<std::optional<bool>>(17);
    h.durable = row.get<std::optional<bool>>(18);
    h.monthly_income_satang = row.get<std::optional<base::Satang>>(19);
    h.debt_satang = row.get<std::optional<base::Satang>>(20);
    h.main_occupation = row.get<std::optional<std::string>>(21);
    h.need_text = row.get<std::optional<std::string>>(22);
    h.note = row.get<std::optional<std::string>>(23);
    h.status = row.get<Status>(24);
    h.head_name = row.get<std::string>(25);
    h.head_sort_key = row.get<std::string>(26);
    h.members = row.get<std::int64_t>(27);
    h.made_up = row.get<bool>(28);
    h.version = row.get<std::int64_t>(29);
    h.created_at = row.get<base::Timestamp>(30);
    h.updated_at = row.get<base::Timestamp>(31);
    return h;
}

Person person_from(storage::Row const& row)
{
    Person p;
    p.id = row.get<PersonId>(0);
    p.position = row.get<int>(1);
    p.title = row.get<std::string>(2);
    p.first_name = row.get<std::string>(3);
    p.last_name = row.get<std::optional<std::string>>(4);
    p.nickname = row.get<std::optional<std::string>>(5);
    p.sex = row.get<std::optional<Sex>>(6);
    p.birth_date = row.get<std::optional<base::Date>>(7);
    p.birth_year_be = row.get<std::optional<int>>(8);
    p.citizen_kind = row.get<CitizenKind>(9);
    if (!row.is_null(10))
        p.citizen = CitizenSecret{row.bytes(10), row.get<std::string>(11), row.get<std::string>(12)};
    p.claims_number = row.get<bool>(13);
    p.relation = row.get<Relation>(14);
    p.is_head = row.get<bool>(15);
    p.occupation = row.get<std::optional<std::string>>(16);
    p.monthly_income_satang = row.get<std::optional<base::Satang>>(17);
    p.phone = row.get<std::optional<std::string>>(18);
    p.health.can_care_for_self = row.get<std::optional<bool>>(19);
    p.health.disabled = row.get<std::optional<bool>>(20);
    p.health.bedridden = row.get<std::optional<bool>>(21);
    p.health.chronic_illness = row.get<std::optional<std::string>>(22);
    p.present = row.get<bool>(23);
    return p;
}

Part part_from(storage::Row const& row)
{
    return {row.get<PartKind>(0), row.get<PartState>(1), row.get<std::optional<PartAction>>(2),
            row.get<std::optional<std::string>>(3)};
}

} // namespace

std::optional<Household> find_household(storage::Reader& reader, auth::Scope const& scope, HouseholdId id)
{
    auto household = reader.one(kHousehold, household_from, id);
    if (!household || !scope.covers(household->tambon))
        return std::nullopt;
    household->people = reader.all(kPeople, person_from, id);
    household->parts = reader.all(kParts, part_from, id);
    std::sort(household->parts.begin(), household->parts.end(), [](Part const& a, Part const& b) { return a.part < b.part; });
    return household;
}

std::optional<Claim> find_claim(storage::Reader& reader, std::string_view citizen_hash)
{
    return reader.one(
        kClaim,
        [](storage::Row const& row) { return Claim{row.get<PersonId>(0), row.get<HouseholdId>(1), row.get<base::AreaCode>(2)}; },
        citizen_hash);
}

std::optional<HouseholdId> household_of_person(storage::Reader& reader, PersonId id)
{
    return reader.value<HouseholdId>(kHouseholdOfPerson, id);
}

std::optional<base::AreaCode> tambon_of(storage::Reader& reader, HouseholdId id)
{
    return reader.value<base::AreaCode>(kTambonOf, id);
}

std::span<storage::Sql const> store_statements()
{
    static constexpr storage::Sql all[] = {kHousehold, kPeople, kParts, kClaim, kHouseholdOfPerson, kTambonOf};
    return all;
}

} // namespace households
