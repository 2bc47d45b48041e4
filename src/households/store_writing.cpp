// The statements that write a household, its people and the parts of its house.
#include "households/store.hpp"

namespace households {

namespace {

constexpr storage::Sql kInsertHousehold{"households.insert", R"sql(
INSERT INTO households (
    id, search_no, province, tambon, moo, house_no, house_code, village_name, road, latitude, longitude,
    place_accuracy_m, tenure, land_kind, land_owner_name, land_note, dwelling_state, secure, durable,
    monthly_income_satang, debt_satang, main_occupation, need_text, note, status, head_name, head_sort_key, members,
    made_up, version, created_at, updated_at, change_no)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24,
    ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, (SELECT COALESCE(MAX(change_no), 0) + 1 FROM households))
)sql"};

constexpr storage::Sql kUpdateHousehold{"households.update", R"sql(
UPDATE households
SET
    search_no = ?2, province = ?3, tambon = ?4, moo = ?5, house_no = ?6, house_code = ?7, village_name = ?8,
    road = ?9, latitude = ?10, longitude = ?11, place_accuracy_m = ?12, tenure = ?13, land_kind = ?14,
    land_owner_name = ?15, land_note = ?16, dwelling_state = ?17, secure = ?18, durable = ?19,
    monthly_income_satang = ?20, debt_satang = ?21, main_occupation = ?22, need_text = ?23, note = ?24, status = ?25,
    head_name = ?26, head_sort_key = ?27, members = ?28, made_up = ?29, version = ?30, updated_at = ?31,
    change_no = (SELECT COALESCE(MAX(change_no), 0) + 1 FROM households)
WHERE id = ?1
)sql"};

constexpr storage::Sql kInsertPerson{"households.insert_person", R"sql(
INSERT INTO people (
    id, household_id, position, title, first_name, last_name, nickname, sex, birth_date, birth_year_be, citizen_kind,
    citizen_number, citizen_hash, citizen_tail, claims_number, relation, is_head, occupation, monthly_income_satang,
    phone, can_care_for_self, disabled, bedridden, chronic_illness, present)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)
)sql"};

constexpr storage::Sql kUpdatePerson{"households.update_person", R"sql(
UPDATE people
SET
    position = ?2, title = ?3, first_name = ?4, last_name = ?5, nickname = ?6, sex = ?7, birth_date = ?8,
    birth_year_be = ?9, citizen_kind = ?10, citizen_number = ?11, citizen_hash = ?12, citizen_tail = ?13,
    claims_number = ?14, relation = ?15, is_head = ?16, occupation = ?17, monthly_income_satang = ?18, phone = ?19,
    can_care_for_self = ?20, disabled = ?21, bedridden = ?22, chronic_illness = ?23, present = ?24
WHERE id = ?1
)sql"};

constexpr storage::Sql kReleaseNumbers{"households.release_numbers", R"sql(
UPDATE people
SET claims_number = 0
WHERE household_id = ?1 AND claims_number = 1
)sql"};

constexpr storage::Sql kDeleteParts{"households.delete_parts", R"sql(
DELETE FROM household_parts
WHERE household_id = ?1
)sql"};

constexpr storage::Sql kInsertPart{"households.insert_part", R"sql(
INSERT INTO household_parts (household_id, part, state, action, remark)
VALUES (?1, ?2, ?3, ?4, ?5)
)sql"};

// A citizen number as its three columns, all NULL without one.
struct CitizenColumns {
    std::optional<storage::Bytes> sealed;
    std::optional<std::string> hash;
    std::optional<std::string> tail;
};

CitizenColumns columns_of(std::optional<CitizenSecret> const& citizen)
{
    if (!citizen)
        return {};
    return {citizen->sealed, citizen->hash, citizen->tail};
}

} // namespace

std::vector<storage::Value> row_of(Household const& h)
{
    using storage::to_value;
    return {to_value(h.id),
            to_value(h.search_no),
            to_value(h.tambon.province()),
            to_value(h.tambon),
            to_value(h.moo),
            to_value(h.house_no),
            to_value(h.house_code),
            to_value(h.village_name),
            to_value(h.road),
            to_value(h.latitude),
            to_value(h.longitude),
            to_value(h.place_accuracy_m),
            to_value(h.tenure),
            to_value(h.land_kind),
            to_value(h.land_owner_name),
            to_value(h.land_note),
            to_value(h.dwelling_state),
            to_value(h.secure),
            to_value(h.durable),
            to_value(h.monthly_income_satang),
            to_value(h.debt_satang),
            to_value(h.main_occupation),
            to_value(h.need_text),
            to_value(h.note),
            to_value(h.status),
            to_value(h.head_name),
            to_value(h.head_sort_key),
            to_value(h.members),
            to_value(h.made_up),
            to_value(h.version),
            to_value(h.created_at),
            to_value(h.updated_at)};
}

void insert_household(storage::Writer& tx, Household const& h)
{
    tx.execute_values(kInsertHousehold, row_of(h));
    put_point(tx, h);
}

void update_household(storage::Writer& tx, Household const& h)
{
    tx.execute(kUpdateHousehold, h.id, h.search_no, h.tambon.province(), h.tambon, h.moo, h.house_no, h.house_code,
               h.village_name, h.road, h.latitude, h.longitude, h.place_accuracy_m, h.tenure, h.land_kind, h.land_owner_name,
               h.land_note, h.dwelling_state, h.secure, h.durable, h.monthly_income_satang, h.debt_satang, h.main_occupation,
               h.need_text, h.note, h.status, h.head_name, h.head_sort_key, h.members, h.made_up, h.version, h.updated_at);
    put_point(tx, h);
}

std::vector<storage::Value> row_of(HouseholdId household, Person const& p)
{
    using storage::to_value;
    storage::Value const nothing = nullptr;
    return {to_value(p.id),
            to_value(household),
            to_value(p.position),
            to_value(p.title),
            to_value(p.first_name),
            to_value(p.last_name),
            to_value(p.nickname),
            to_value(p.sex),
            to_value(p.birth_date),
            to_value(p.birth_year_be),
            to_value(p.citizen_kind),
            p.citizen ? to_value(p.citizen->sealed) : nothing,
            p.citizen ? to_value(p.citizen->hash) : nothing,
            p.citizen ? to_value(p.citizen->tail) : nothing,
            to_value(p.claims_number),
            to_value(p.relation),
            to_value(p.is_head),
            to_value(p.occupation),
            to_value(p.monthly_income_satang),
            to_value(p.phone),
            to_value(p.health.can_care_for_self),
            to_value(p.health.disabled),
            to_value(p.health.bedridden),
            to_value(p.health.chronic_illness),
            to_value(p.present)};
}

void insert_person(storage::Writer& tx, HouseholdId household, Person const& p)
{
    tx.execute_values(kInsertPerson, row_of(household, p));
}

void update_person(storage::Writer& tx, Person const& p)
{
    auto const [sealed, hash, tail] = columns_of(p.citizen);
    tx.execute(kUpdatePerson, p.id, p.position, p.title, p.first_name, p.last_name, p.nickname, p.sex, p.birth_date,
               p.birth_year_be, p.citizen_kind, sealed, hash, tail, p.claims_number, p.relation, p.is_head, p.occupation,
               p.monthly_income_satang, p.phone, p.health.can_care_for_self, p.health.disabled, p.health.bedridden,
               p.health.chronic_illness, p.present);
}

void release_numbers(storage::Writer& tx, HouseholdId household)
{
    tx.execute(kReleaseNumbers, household);
}

void replace_parts(storage::Writer& tx, HouseholdId household, std::span<Part const> parts)
{
    tx.execute(kDeleteParts, household);
    for (auto const& part : parts)
        tx.execute(kInsertPart, household, part.part, part.state, part.action, part.remark);
}

std::span<storage::Sql const> writing_statements()
{
    static constexpr storage::Sql all[] = {kInsertHousehold, kUpdateHousehold, kInsertPerson, kUpdatePerson,
                                           kReleaseNumbers,  kDeleteParts,     kInsertPart};
    return all;
}

} // namespace households
