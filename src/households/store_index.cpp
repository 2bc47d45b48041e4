// The statements about what is kept beside a household: its number and text in the search index, the counts of its tambon.
#include "households/store.hpp"

namespace households {

namespace {

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

} // namespace

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

std::span<storage::Sql const> index_statements()
{
    static constexpr storage::Sql all[] = {kLastSearchNo, kInsertSearch, kUpdateSearch, kDeleteSearch, kAddCounts};
    return all;
}

} // namespace households
