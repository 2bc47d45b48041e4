// All SQL of the register except lists and searches (search.cpp, find.cpp, matched.cpp), and the rows as structs.
#pragma once

#include "households/households.hpp"
#include "households/records.hpp"
#include "households/search_text.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace households {

// A citizen number as it is kept: encrypted for one person's id, found by its keyed hash, shown by its last three digits.
struct CitizenSecret {
    storage::Bytes sealed;
    std::string hash;
    std::string tail;

    bool operator==(CitizenSecret const&) const = default;
};

struct Person : PersonFacts {
    PersonId id;
    int position = 0;
    std::optional<CitizenSecret> citizen;
    Health health;
    bool present = true;
    bool claims_number = false; // present in an active household: nobody else may have the number

    bool operator==(Person const&) const = default;
};

struct Household : HouseFacts {
    HouseholdId id;
    std::int64_t search_no = 0;
    Status status = Status::Active;
    std::string head_name;
    std::string head_sort_key;
    std::int64_t members = 0;
    bool made_up = false;
    std::int64_t version = 1;
    base::Timestamp created_at;
    base::Timestamp updated_at;
    std::vector<Person> people; // in order, also those who left
    std::vector<Part> parts;
};

struct Picture {
    PictureId id;
    HouseholdId household;
    int position = 0;
    std::string sha256;
    PictureKind kind = PictureKind::Other;
    std::optional<base::Timestamp> taken_at;
    std::optional<double> latitude;
    std::optional<double> longitude;
    std::optional<std::string> caption;
    int width = 0;
    int height = 0;
    bool made_up = false;
};

// Three statements by key. Absent when there is none or it lies outside the scope.
[[nodiscard]] std::optional<Household> find_household(storage::Reader&, auth::Scope const&, HouseholdId);
[[nodiscard]] std::vector<Picture> pictures_of(storage::Reader&, auth::Scope const&, HouseholdId);
[[nodiscard]] std::optional<Picture> find_picture(storage::Reader&, auth::Scope const&, HouseholdId, PictureId);

// Without people and parts: writes only the household's own row.
void insert_household(storage::Writer&, Household const&);
void update_household(storage::Writer&, Household const&);
void put_point(storage::Writer&, Household const&); // on_the_map.cpp; with every writing of the row
void insert_person(storage::Writer&, HouseholdId, Person const&);
// The values of `households.insert` and `households.insert_person`, for bulk loads; bytes are borrowed from the person.
[[nodiscard]] std::vector<storage::Value> row_of(Household const&);
[[nodiscard]] std::vector<storage::Value> row_of(HouseholdId, Person const&);
void update_person(storage::Writer&, Person const&);
// Frees the numbers of all its people, so that they can be given out anew in any order.
void release_numbers(storage::Writer&, HouseholdId);
void replace_parts(storage::Writer&, HouseholdId, std::span<Part const>);
void insert_picture(storage::Writer&, Picture const&);
void delete_picture(storage::Writer&, PictureId);

// The next free number of a tambon.
[[nodiscard]] std::int64_t next_search_no(storage::Reader&, base::AreaCode const& tambon);
// At the end of the group: `find` and `with_address` settle before they read.
void insert_search_text(storage::Writer&, std::int64_t search_no, std::string_view text);
void update_search_text(storage::Writer&, std::int64_t search_no, std::string_view text);
void delete_search_text(storage::Writer&, std::int64_t search_no);
// Adds to the kept counts of a tambon (negative numbers take away).
void add_counts(storage::Writer&, base::AreaCode const& tambon, std::int64_t households, std::int64_t people);

// Who holds a citizen number in the register now.
struct Claim {
    PersonId person;
    HouseholdId household;
    base::AreaCode tambon;
};
[[nodiscard]] std::optional<Claim> find_claim(storage::Reader&, std::string_view citizen_hash);
// The household a person's row belongs to, whoever asks: ids are unique in the whole register.
[[nodiscard]] std::optional<HouseholdId> household_of_person(storage::Reader&, PersonId);
// Where a household is, whoever asks.
[[nodiscard]] std::optional<base::AreaCode> tambon_of(storage::Reader&, HouseholdId);

// Households that may be the same one as a form: at most 5 of each kind, from the whole register.
[[nodiscard]] std::vector<HouseholdSummary> with_house_code(storage::Reader&, std::string_view house_code);
[[nodiscard]] std::vector<HouseholdSummary> with_address(storage::Reader&, base::AreaCode const& tambon, std::optional<int> moo,
                                                         std::string_view house_no);
[[nodiscard]] std::vector<HouseholdSummary> with_head_name(storage::Reader&, base::AreaCode const& tambon,
                                                           std::string_view head_sort_key);

// A row of the columns of every list: id, head_name, house_no, moo, tambon, house_code, members, dwelling_state, status, made_up,
// head_sort_key.
[[nodiscard]] HouseholdSummary summary_from(storage::Row const&);

[[nodiscard]] std::span<storage::Sql const> store_statements();
[[nodiscard]] std::span<storage::Sql const> writing_statements(); // store_writing.cpp
[[nodiscard]] std::span<storage::Sql const> picture_statements(); // store_pictures.cpp
[[nodiscard]] std::span<storage::Sql const> summary_statements(); // store_summaries.cpp
[[nodiscard]] std::span<storage::Sql const> index_statements();   // store_index.cpp
[[nodiscard]] std::span<storage::Sql const> search_statements();  // search.cpp
[[nodiscard]] std::span<storage::Sql const> find_statements();    // find.cpp
[[nodiscard]] std::span<storage::Sql const> matched_statements(); // matched.cpp
[[nodiscard]] std::span<storage::Sql const> check_statements();   // check.cpp
[[nodiscard]] std::span<storage::Sql const> totals_statements();  // totals.cpp
[[nodiscard]] std::span<storage::Sql const> export_statements();  // export.cpp
[[nodiscard]] std::span<storage::Sql const> need_statements();    // need.cpp
[[nodiscard]] std::span<storage::Sql const> carry_statements();   // carry.cpp
[[nodiscard]] std::span<storage::Sql const> near_statements();    // near.cpp
[[nodiscard]] std::span<storage::Sql const> twin_statements();    // twins.cpp
[[nodiscard]] std::span<storage::Sql const> found_statements();   // found.cpp
[[nodiscard]] std::span<storage::Sql const> map_statements();     // on_the_map.cpp
void check_points(storage::Reader&, std::vector<api::Difference>&);
// That a household left a tambon: whoever carries that tambon's households is told (carry.cpp).
void note_departure(storage::Writer&, HouseholdId, base::AreaCode const& left, base::Timestamp at);

} // namespace households
