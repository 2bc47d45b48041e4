// What only SQLite has: its file, its log, a full disk.
#include "platform/storage/tables.hpp"

#include <fstream>
#include <sys/stat.h>

namespace storage_tests {

namespace {

namespace fs = std::filesystem;

class SqliteStore : public Tables {
protected:
    [[nodiscard]] fs::path file() { return database().options().location; }
    [[nodiscard]] fs::path log() { return file().string() + "-wal"; }
    // As if the disk had room for `pages` pages of 4 KiB, as the writer sees it.
    void room_for(int pages)
    {
        auto const text = "PRAGMA max_page_count = " + std::to_string(pages);
        db().write([&](Writer& writer) { writer.each(Sql{"test.room", text}, [](Row const&) {}); });
    }
    [[nodiscard]] std::string integrity()
    {
        return db().reading(
            [](Reader& reader) { return reader.value<std::string>(Sql{"test.integrity", "PRAGMA integrity_check"}).value(); });
    }
};
INSTANTIATE_TEST_SUITE_P(On, SqliteStore, testing::Values(Engine::Sqlite), [](auto const&) { return "Sqlite"; });

storage::WriteJob large(int number)
{
    return [number](Writer& writer) { writer.execute(kInsert, number, nullptr, Bytes(400'000), nullptr, nullptr); };
}

TEST_P(SqliteStore, FlushesEveryCommit)
{
    // 2 is FULL: an acknowledged write is on the disk, not only in the machine's memory.
    db().write([](Writer& writer) {
        EXPECT_EQ(writer.value<int>(Sql{"test.synchronous", "PRAGMA synchronous"}), 2);
        EXPECT_EQ(writer.value<std::string>(Sql{"test.journal", "PRAGMA journal_mode"}), "wal");
        EXPECT_EQ(writer.value<int>(Sql{"test.keys", "PRAGMA foreign_keys"}), 1);
    });
}

TEST_P(SqliteStore, KeepsItsFileToItsOwner)
{
    db().write([](Writer& writer) { writer.execute(kNumber, 1); });
    for (auto const& path : {file(), log()}) {
        struct stat found{};
        ASSERT_EQ(::stat(path.c_str(), &found), 0) << path;
        EXPECT_EQ(found.st_mode & 0777, 0600U) << path;
    }
}

TEST_P(SqliteStore, RefusesAFullDiskAndGoesOnWhenThereIsRoom)
{
    db().write(large(1));
    room_for(300); // some 1.2 MB
    HeldWriter held(db());
    Answers answers;
    db().submit([](Writer& writer) { writer.execute(kNumber, 2); }, answers.next());
    db().submit(large(3), answers.next());
    db().submit(large(4), answers.next());
    db().submit(large(5), answers.next());
    db().submit([](Writer& writer) { writer.execute(kNumber, 6); }, answers.next());
    held.let_go();
    auto const messages = answers.wait();
    auto const kept = std::count(messages.begin(), messages.end(), "");
    EXPECT_NE(messages[2], "") << "there was no room for it";
    EXPECT_NE(messages[0], "") << "it shared the lost transaction";
    EXPECT_EQ(messages[4], "") << "it had not begun, and fits";
    EXPECT_EQ(count(), 1 + kept) << "what was refused left nothing";
    try {
        db().write(large(7));
        db().write(large(8));
        FAIL() << "there is no room";
    } catch (Fault const& met) {
        EXPECT_EQ(met.kind(), Fault::Kind::DiskFull) << met.what();
    }
    room_for(1'000'000);
    auto const before = count();
    db().write(large(9));
    EXPECT_EQ(count(), before + 1);
    EXPECT_EQ(integrity(), "ok");
}

TEST_P(SqliteStore, MovesItsLogIntoTheFileUnderSteadyWriting)
{
    // Without checkpoints the log holds all that was written. How soon the checkpoint thread gets its turn is the machine's
    // affair.
    constexpr std::uintmax_t kEach = 400'000;
    std::uintmax_t written = 0;
    for (int i = 0; i < 200 || (written < 2 * fs::file_size(log()) && i < 1'500); ++i) {
        db().write(large(i));
        written += kEach;
    }
    EXPECT_LT(2 * fs::file_size(log()), written);
    EXPECT_GT(fs::file_size(file()), 4U * 1024 * 1024) << "something was moved already";
    database().close();
    EXPECT_FALSE(fs::exists(log())) << "the last one out empties the log";
}

TEST_P(SqliteStore, CopiesItselfWhileServing)
{
    for (int number = 0; number < 50; ++number)
        db().write([&](Writer& writer) { writer.execute(kNumber, number); });
    auto const target = file().parent_path() / "copy.db";
    db().copy_to(target);
    db().write([](Writer& writer) { writer.execute(kNumber, 50); });
    EXPECT_THROW(db().copy_to(target), Fault) << "an existing file is not overwritten";
    struct stat found{};
    ASSERT_EQ(::stat(target.c_str(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777, 0600U);
    auto options = database().options();
    options.location = target;
    auto const copy = storage::Database::open(options);
    EXPECT_EQ(copy->reading([](Reader& reader) { return reader.value<int>(kCount); }), 50);
    EXPECT_THROW(db().copy_to("/nowhere/at/all.db"), Fault);
}

TEST_P(SqliteStore, RefusesWhatIsNoDatabase)
{
    storage::Options options;
    options.location = (file().parent_path() / "letter.txt").string();
    std::ofstream(options.location) << "เรียน ผู้ว่าราชการจังหวัดแพร่ และผู้เกี่ยวข้องทุกท่าน, this is not a database at all.";
    try {
        (void)storage::Database::open(options);
        FAIL() << "opened a letter";
    } catch (Fault const& met) {
        EXPECT_EQ(met.kind(), Fault::Kind::Corrupt) << met.what();
    }
    options.location = "/nowhere/at/all.db";
    EXPECT_THROW((void)storage::Database::open(options), Fault);
}

TEST_P(SqliteStore, FindsThaiByParts)
{
    db().run_script("CREATE VIRTUAL TABLE names USING fts5(search_key, tokenize = 'trigram')");
    constexpr Sql kName{"test.name", "INSERT INTO names (rowid, search_key) VALUES (?1, ?2)"};
    constexpr Sql kFind{"test.find",
                        "SELECT rowid FROM names WHERE search_key LIKE ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid"};
    db().write([&](Writer& writer) {
        writer.execute(kName, 1, "สมชาย ใจดี");
        writer.execute(kName, 2, "สมหญิง ใจงาม");
        writer.execute(kName, 3, "บุญมี สมชายะ");
    });
    auto const found = db().reading(
        [&](Reader& reader) { return reader.all(kFind, [](Row const& row) { return row.get<int>(0); }, "%สมชาย%", 1, 3); });
    EXPECT_EQ(found, (std::vector{1, 3}));
}

} // namespace

} // namespace storage_tests
