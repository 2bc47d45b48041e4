// Statements of the register and the mapping of their rows.
#include "households/store.hpp"

#include "households/problems.hpp"

#include <algorithm>
#include <map>

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

constexpr storage::Sql kPictures{"households.pictures", R"sql(
SELECT
    p.id, p.household_id, p.position, p.sha256, p.kind, p.taken_at, p.latitude, p.longitude, p.caption, p.width,
    p.height, p.made_up, h.tambon
FROM household_pictures p
JOIN households h ON h.id = p.household_id
WHERE p.household_id = ?1
ORDER BY p.position, p.id
)sql"};

constexpr storage::Sql kPicture{"households.picture", R"sql(
SELECT
    p.id, p.household_id, p.position, p.sha256, p.kind, p.taken_at, p.latitude, p.longitude, p.caption, p.width,
    p.height, p.made_up, h.tambon
FROM household_pictures p
JOIN households h ON h.id = p.household_id
WHERE p.id = ?1 AND p.household_id = ?2
)sql"};

constexpr storage::Sql kSummary{"households.summary", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE id = ?1
)sql"};

constexpr storage::Sql kSummaries{"households.summaries", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE id IN (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ORDER BY id
)sql"};

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

constexpr storage::Sql kInsertPicture{"households.insert_picture", R"sql(
INSERT INTO household_pictures (
    id, household_id, position, sha256, kind, taken_at, latitude, longitude, caption, width, height, made_up)
VALUES (
    ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
)sql"};

constexpr storage::Sql kDeletePicture{"households.delete_picture", R"sql(
DELETE FROM household_pictures
WHERE id = ?1
)sql"};

constexpr storage::Sql kLastSearchNo{"households.last_search_no", R"sql(
SELECT search_no
FROM households
WHERE search_no >= ?1 AND search_no < ?2
ORDER BY search_no DESC
LIMIT 1
)sql"};

constexpr storage::Sql kInsertSearch{"households.insert_search", R"sql(
INSERT INTO household_search (rowid, search_key)
VALUES (?1, ?2)
)sql"};

constexpr storage::Sql kUpdateSearch{"households.update_search", R"sql(
UPDATE household_search
SET search_key = ?2
WHERE rowid = ?1
)sql"};

constexpr storage::Sql kDeleteSearch{"households.delete_search", R"sql(
DELETE FROM household_search
WHERE rowid = ?1
)sql"};

constexpr storage::Sql kAddCounts{"households.add_counts", R"sql(
INSERT INTO household_counts (tambon, households, people)
VALUES (?1, ?2, ?3)
ON CONFLICT (tambon) DO UPDATE
SET households = household_counts.households + excluded.households, people = household_counts.people + excluded.people
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

constexpr storage::Sql kWithHouseCode{"households.with_house_code", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE house_code IS NOT NULL AND house_code = ?1
ORDER BY id
LIMIT 5
)sql"};

constexpr storage::Sql kWithAddress{"households.with_address", R"sql(
SELECT
    h.id, h.head_name, h.house_no, h.moo, h.tambon, h.house_code, h.members, h.dwelling_state, h.status, h.made_up,
    h.head_sort_key
FROM household_search s
JOIN households h ON h.search_no = s.rowid
WHERE s.search_key LIKE ?1 AND s.rowid >= ?2 AND s.rowid < ?3
    AND h.house_no = ?4 AND h.moo IS NOT DISTINCT FROM CAST(?5 AS INTEGER)
ORDER BY s.rowid
LIMIT 5
)sql"};

constexpr storage::Sql kWithHeadName{"households.with_head_name", R"sql(
SELECT
    id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up, head_sort_key
FROM households
WHERE tambon = ?1 AND head_sort_key = ?2
ORDER BY id
LIMIT 5
)sql"};

constexpr storage::Sql kAll[] = {
    kHousehold,     kPeople,          kParts,           kPictures,      kPicture,           kSummary,
    kSummaries,     kInsertHousehold, kUpdateHousehold, kInsertPerson,  kUpdatePerson,      kReleaseNumbers,
    kDeleteParts,   kInsertPart,      kInsertPicture,   kDeletePicture, kLastSearchNo,      kInsertSearch,
    kUpdateSearch,  kDeleteSearch,    kAddCounts,       kClaim,         kHouseholdOfPerson, kTambonOf,
    kWithHouseCode, kWithAddress,     kWithHeadName};

constexpr std::size_t kSummariesAtOnce = 16;

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

// With the tambon of its household in the column after the last.
struct PlacedPicture {
    Picture picture;
    base::AreaCode tambon;
};

PlacedPicture picture_from(storage::Row const& row)
{
    PlacedPicture placed;
    auto& p = placed.picture;
    p.id = row.get<PictureId>(0);
    p.household = row.get<HouseholdId>(1);
    p.position = row.get<int>(2);
    p.sha256 = row.get<std::string>(3);
    p.kind = row.get<PictureKind>(4);
    p.taken_at = row.get<std::optional<base::Timestamp>>(5);
    p.latitude = row.get<std::optional<double>>(6);
    p.longitude = row.get<std::optional<double>>(7);
    p.caption = row.get<std::optional<std::string>>(8);
    p.width = row.get<int>(9);
    p.height = row.get<int>(10);
    p.made_up = row.get<bool>(11);
    placed.tambon = row.get<base::AreaCode>(12);
    return placed;
}

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

HouseholdSummary summary_from(storage::Row const& row)
{
    HouseholdSummary s;
    s.id = row.get<HouseholdId>(0);
    s.head_name = row.get<std::string>(1);
    s.house_no = row.get<std::string>(2);
    s.moo = row.get<std::optional<int>>(3);
    s.tambon = row.get<base::AreaCode>(4);
    s.house_code = row.get<std::optional<std::string>>(5);
    s.members = row.get<std::int64_t>(6);
    s.dwelling_state = row.get<DwellingState>(7);
    s.status = row.get<Status>(8);
    s.made_up = row.get<bool>(9);
    s.head_sort_key = row.get<std::string>(10);
    return s;
}

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

std::vector<Picture> pictures_of(storage::Reader& reader, auth::Scope const& scope, HouseholdId id)
{
    std::vector<Picture> pictures;
    for (auto& placed : reader.all(kPictures, picture_from, id))
        if (scope.covers(placed.tambon))
            pictures.push_back(std::move(placed.picture));
    return pictures;
}

std::optional<Picture> find_picture(storage::Reader& reader, auth::Scope const& scope, HouseholdId household, PictureId id)
{
    auto placed = reader.one(kPicture, picture_from, id, household);
    if (!placed || !scope.covers(placed->tambon))
        return std::nullopt;
    return std::move(placed->picture);
}

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
}

void update_household(storage::Writer& tx, Household const& h)
{
    tx.execute(kUpdateHousehold, h.id, h.search_no, h.tambon.province(), h.tambon, h.moo, h.house_no, h.house_code,
               h.village_name, h.road, h.latitude, h.longitude, h.place_accuracy_m, h.tenure, h.land_kind, h.land_owner_name,
               h.land_note, h.dwelling_state, h.secure, h.durable, h.monthly_income_satang, h.debt_satang, h.main_occupation,
               h.need_text, h.note, h.status, h.head_name, h.head_sort_key, h.members, h.made_up, h.version, h.updated_at);
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

void insert_picture(storage::Writer& tx, Picture const& p)
{
    tx.execute(kInsertPicture, p.id, p.household, p.position, p.sha256, p.kind, p.taken_at, p.latitude, p.longitude, p.caption,
               p.width, p.height, p.made_up);
}

void delete_picture(storage::Writer& tx, PictureId id)
{
    tx.execute(kDeletePicture, id);
}

std::int64_t next_search_no(storage::Reader& reader, base::AreaCode const& tambon)
{
    auto const range = range_of(tambon);
    return reader.value<std::int64_t>(kLastSearchNo, range.from, range.to).value_or(range.from) + 1;
}

void insert_search_text(storage::Writer& tx, std::int64_t search_no, std::string_view text)
{
    tx.execute_at_end(search_no, kInsertSearch, search_no, text);
}

void update_search_text(storage::Writer& tx, std::int64_t search_no, std::string_view text)
{
    tx.execute_at_end(search_no, kUpdateSearch, search_no, text);
}

void delete_search_text(storage::Writer& tx, std::int64_t search_no)
{
    tx.execute_at_end(search_no, kDeleteSearch, search_no);
}

void add_counts(storage::Writer& tx, base::AreaCode const& tambon, std::int64_t households, std::int64_t people)
{
    if (households != 0 || people != 0)
        tx.execute(kAddCounts, tambon, households, people);
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

std::vector<HouseholdSummary> with_house_code(storage::Reader& reader, std::string_view house_code)
{
    return reader.all(kWithHouseCode, summary_from, house_code);
}

std::vector<HouseholdSummary> with_address(storage::Reader& reader, base::AreaCode const& tambon, std::optional<int> moo,
                                           std::string_view house_no)
{
    reader.settle(); // search texts
    auto const range = range_of(tambon);
    return reader.all(kWithAddress, summary_from, house_no_pattern(house_no), range.from, range.to, house_no, moo);
}

std::vector<HouseholdSummary> with_head_name(storage::Reader& reader, base::AreaCode const& tambon,
                                             std::string_view head_sort_key)
{
    return reader.all(kWithHeadName, summary_from, tambon, head_sort_key);
}

std::optional<HouseholdSummary> find_summary(storage::Reader& reader, auth::Scope const& scope, HouseholdId id)
{
    auto summary = reader.one(kSummary, summary_from, id);
    if (!summary || !scope.covers(summary->tambon))
        return std::nullopt;
    return summary;
}

HouseholdSummary require_summary(storage::Reader& reader, auth::Scope const& scope, HouseholdId id)
{
    if (auto summary = find_summary(reader, scope, id))
        return *std::move(summary);
    throw problems::not_found();
}

std::vector<HouseholdSummary> summaries(storage::Reader& reader, auth::Scope const& scope, std::span<HouseholdId const> ids)
{
    std::map<HouseholdId, HouseholdSummary> found;
    for (std::size_t at = 0; at < ids.size(); at += kSummariesAtOnce) {
        auto const id = [&](std::size_t i) { return i < ids.size() ? ids[i] : ids[at]; }; // the last batch repeats its first
        reader.each(
            kSummaries,
            [&](storage::Row const& row) {
                auto summary = summary_from(row);
                if (scope.covers(summary.tambon))
                    found.insert_or_assign(summary.id, std::move(summary));
            },
            id(at), id(at + 1), id(at + 2), id(at + 3), id(at + 4), id(at + 5), id(at + 6), id(at + 7), id(at + 8), id(at + 9),
            id(at + 10), id(at + 11), id(at + 12), id(at + 13), id(at + 14), id(at + 15));
    }
    std::vector<HouseholdSummary> ordered;
    ordered.reserve(found.size());
    for (auto const& id : ids)
        if (auto const it = found.find(id); it != found.end())
            ordered.push_back(it->second);
    return ordered;
}

std::span<storage::Sql const> store_statements()
{
    return kAll;
}

} // namespace households
