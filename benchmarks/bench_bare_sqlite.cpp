// The base line of writes: what a plain sqlite3 program gets with one durable row a transaction.
// bench_bare_sqlite FILE SECONDS: prints rows a second, the median and the 99th percentile in milliseconds.
//
// One thread, one prepared statement, a household of some 600 bytes with the register's own indexes, write-ahead log,
// synchronous=FULL: every row is flushed before the next one begins.
#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr char const* kSchema = R"(
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE households (
    id TEXT NOT NULL PRIMARY KEY,
    search_no BIGINT NOT NULL,
    province TEXT NOT NULL,
    tambon TEXT NOT NULL,
    house_no TEXT NOT NULL,
    house_code TEXT,
    need_text TEXT,
    status TEXT NOT NULL,
    head_name TEXT NOT NULL,
    head_sort_key TEXT NOT NULL,
    created_at TEXT NOT NULL);
CREATE UNIQUE INDEX ux_households__search_no ON households (search_no);
CREATE INDEX ix_households__province ON households (province, head_sort_key, id);
CREATE INDEX ix_households__tambon ON households (tambon, head_sort_key, id);
CREATE INDEX ix_households__house_code ON households (house_code) WHERE house_code IS NOT NULL;)";

constexpr char const* kInsert = "INSERT INTO households VALUES (?1, ?2, '54', ?3, '12/3', ?4, ?5, 'active', ?6, ?7, ?8)";

[[noreturn]] void stop(sqlite3* db, char const* what)
{
    std::fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
    std::exit(1);
}

void text(sqlite3_stmt* statement, int position, std::string const& value)
{
    sqlite3_bind_text(statement, position, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
}

void insert(sqlite3* db, sqlite3_stmt* statement, std::int64_t number)
{
    char id[48];
    auto const mixed = static_cast<std::uint64_t>(number) * 0x9E37'79B9'7F4A'7C15ULL;
    std::snprintf(id, sizeof(id), "0190%08llx-7%015llx", static_cast<unsigned long long>(number),
                  static_cast<unsigned long long>(mixed >> 4));
    text(statement, 1, id);
    sqlite3_bind_int64(statement, 2, number);
    text(statement, 3, std::to_string(540'101 + mixed % 78));
    text(statement, 4, std::to_string(99'000'000'000 + number));
    text(statement, 5, std::string(360, 'n'));
    text(statement, 6, "made up " + std::to_string(mixed % 100'000));
    text(statement, 7, std::to_string(mixed));
    text(statement, 8, "2022-05-15T02:00:00.000Z");
    if (sqlite3_step(statement) != SQLITE_DONE)
        stop(db, "insert");
    sqlite3_reset(statement);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_bare_sqlite FILE SECONDS\n");
        return 2;
    }
    sqlite3* db = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_open(argv[1], &db) != SQLITE_OK || sqlite3_exec(db, kSchema, nullptr, nullptr, nullptr) != SQLITE_OK ||
        sqlite3_prepare_v2(db, kInsert, -1, &statement, nullptr) != SQLITE_OK)
        stop(db, argv[1]);
    std::vector<double> took;
    auto const start = Clock::now();
    auto const end = start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(std::atof(argv[2])));
    for (auto before = start; before < end;) {
        insert(db, statement, static_cast<std::int64_t>(took.size()) + 1);
        auto const now = Clock::now();
        took.push_back(std::chrono::duration<double, std::milli>(now - before).count());
        before = now;
    }
    auto const seconds = std::chrono::duration<double>(Clock::now() - start).count();
    std::sort(took.begin(), took.end());
    std::printf("%.0f %.2f %.2f\n", static_cast<double>(took.size()) / seconds, took[took.size() / 2],
                took[took.size() * 99 / 100]);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return 0;
}
