// Backup and restore of a whole province, on both engines: everything comes back, and a restore that cannot be done leaves
// nothing.
#include "app/backup.hpp"
#include "app/key_parcel.hpp"
#include "app/workspace.hpp"
#include "platform/archive/archive.hpp"
#include "platform/files/file_store.hpp"
#include "support/working.hpp"

#include <boost/json.hpp>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>

namespace app {

namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using test::refusal;

constexpr char const* kPassphrase = "four words on paper";

class Backup : public test::Working {
protected:
    Backup() : files_(data_)
    {
        vault_->save(data_);
        picture_ = files_.put_bytes("a picture");
        std::ofstream(files_.temp_folder() / "upload") << "under way";
        work([](api::Work& w) { w.audit({"thing.made", {"thing", "1"}, test::area("54"), {}, "before the backup"}); });
    }
    app::BackupReport back_up(std::optional<std::string> const& passphrase = kPassphrase)
    {
        return app::back_up(db(), database().options(), data_, file_, passphrase, clock_.wall(), {});
    }
    app::BackupReport restore(std::optional<std::string> const& passphrase = kPassphrase)
    {
        return app::restore(file_, restored_, target().options(), passphrase, {});
    }
    // An empty database to restore into; for SQLite its options name the file in the restored folder.
    class Target {
    public:
        explicit Target(storage::Engine engine, fs::path const& folder) : options_{(folder / "onehome.db").string(), engine}
        {
            if (engine == storage::Engine::Postgres) {
                database_.emplace(engine, test::Content::Empty);
                options_ = database_->options();
            }
        }
        [[nodiscard]] storage::Options const& options() const { return options_; }

    private:
        std::optional<test::TestDatabase> database_;
        storage::Options options_;
    };
    Target& target()
    {
        if (!target_)
            target_.emplace(GetParam(), restored_);
        return *target_;
    }
    // The archive with something changed: its entries by name, written again with the same manifest.
    void remake(std::function<void(std::map<std::string, std::string>&)> const& change)
    {
        app::Workspace const work(folder_.path() / "remade");
        std::map<std::string, std::string> entries;
        archives::extract_archive(file_, work.folder(), [&](std::string const& name, std::string const&, std::uint64_t) {
            entries[name] = app::content_of(work.folder() / name);
        });
        change(entries);
        archives::ArchiveWriter archive(file_, 0);
        for (auto const& [name, content] : entries)
            archive.add_text(name, content);
        archive.close();
    }
    [[nodiscard]] std::vector<std::string> beside() const
    {
        std::vector<std::string> names;
        for (auto const& entry : fs::directory_iterator(folder_.path()))
            names.push_back(entry.path().filename().string());
        std::ranges::sort(names);
        return names;
    }
    // Whether the target database holds anything.
    bool target_is_empty()
    {
        if (GetParam() == storage::Engine::Sqlite)
            return !fs::exists(restored_);
        constexpr storage::Sql kCount{"test.tables", "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema()"};
        auto const opened = storage::Database::open(target().options());
        return opened->reading([&](storage::Reader& reader) { return reader.value<std::int64_t>(kCount); }) == 0;
    }

    test::TemporaryFolder folder_;
    fs::path data_ = folder_.path() / "province";
    fs::path file_ = folder_.path() / "backup.oh";
    fs::path restored_ = folder_.path() / "restored";
    files::FileStore files_;
    files::Digest picture_;
    std::optional<Target> target_;
};
INSTANTIATE_FOR_BOTH_ENGINES(Backup);

TEST_P(Backup, BringsBackRecordsPicturesSettingsAndKeys)
{
    std::ofstream(data_ / "onehome.toml") << "port = 8099\n";
    auto const made = back_up();
    EXPECT_TRUE(made.with_keys);
    auto const back = restore();
    EXPECT_TRUE(back.with_keys);

    EXPECT_EQ(files::FileStore(restored_).read(picture_), "a picture");
    EXPECT_EQ(app::content_of(restored_ / "onehome.toml"), "port = 8099\n");
    auto const keys = auth::Vault::open(restored_);
    EXPECT_EQ(keys->public_key(), vault_->public_key());
    auto const opened = storage::Database::open(target().options());
    auto const chain = opened->reading([&](storage::Reader& reader) { return auth::verify(reader, keys.get()); });
    EXPECT_TRUE(chain.sound());
    EXPECT_EQ(chain.entries, 1);
    EXPECT_EQ(fs::status(restored_).permissions(), fs::perms::owner_all);
    EXPECT_THAT(beside(), testing::ElementsAre("backup.oh", "province", "restored"));
}

TEST_P(Backup, LeavesOutUploadsUnderWayAndKeysThatNobodyAskedFor)
{
    EXPECT_FALSE(back_up(std::nullopt).with_keys);
    std::vector<std::string> names;
    app::Workspace const work(folder_.path() / "looked");
    archives::extract_archive(file_, work.folder(),
                              [&](std::string const& name, std::string const&, std::uint64_t) { names.push_back(name); });
    auto const& digest = picture_.str();
    EXPECT_THAT(names, testing::ElementsAre(testing::StartsWith("store/onehome.d"), "files/" + digest.substr(0, 2) + "/" + digest,
                                            "manifest.json"));
    auto const back = restore(std::nullopt);
    EXPECT_FALSE(back.with_keys);
    EXPECT_FALSE(back.keys_left_sealed);
    EXPECT_FALSE(fs::exists(restored_ / "keys"));
}

TEST_P(Backup, KeepsKeysUnreadableInsideAndTellsWhenTheyStayThere)
{
    (void)back_up();
    remake([&](auto& entries) {
        auto const key = app::content_of(data_ / "keys" / "box.key").substr(0, 64);
        EXPECT_EQ(entries.at("keys.sealed").find(key), std::string::npos);
    });
    auto const back = restore(std::nullopt);
    EXPECT_TRUE(back.keys_left_sealed);
    EXPECT_FALSE(fs::exists(restored_ / "keys.sealed"));
    EXPECT_FALSE(fs::exists(restored_ / "keys"));
}

TEST_P(Backup, RefusesAWeakPassphraseAndAFileThatIsThere)
{
    EXPECT_EQ(refusal([&] { (void)back_up("สั้น"); }), "422 backup.short_passphrase");
    std::ofstream(file_) << "precious";
    EXPECT_EQ(refusal([&] { (void)back_up(); }), "409 backup.target_exists");
    EXPECT_EQ(app::content_of(file_), "precious");
}

TEST_P(Backup, ThatCannotBeWrittenLeavesNothing)
{
    std::ofstream(folder_.path() / "file") << "";
    EXPECT_EQ(refusal([&] {
                  (void)app::back_up(db(), database().options(), data_, folder_.path() / "file" / "backup.oh", std::nullopt,
                                     clock_.wall(), {});
              }),
              "500 backup.failed");
    fs::remove_all(data_ / "keys");
    EXPECT_EQ(refusal([&] { (void)back_up(); }), "500 backup.failed");
    EXPECT_THAT(beside(), testing::ElementsAre("file", "province"));
}

TEST_P(Backup, ThatWasTamperedWithIsNotRestored)
{
    struct Case {
        char const* what;
        std::function<void(std::map<std::string, std::string>&)> change;
        char const* told;
    };
    auto const picture = "files/" + picture_.str().substr(0, 2) + "/" + picture_.str();
    auto const store = GetParam() == storage::Engine::Sqlite ? "store/onehome.db" : "store/onehome.dump";
    auto const change_manifest = [](auto& entries, auto const& change) {
        auto manifest = json::parse(entries.at("manifest.json")).as_object();
        change(manifest);
        entries["manifest.json"] = json::serialize(manifest);
    };
    Case const cases[] = {
        {"a picture changed", [&](auto& entries) { entries[picture] += "x"; }, "422 restore.damaged"},
        {"the store changed", [&](auto& entries) { entries[store][100] ^= 1; }, "422 restore.damaged"},
        {"a picture removed", [&](auto& entries) { entries.erase(picture); }, "422 restore.damaged"},
        {"a file put in", [](auto& entries) { entries["files/zz/stranger"] = "x"; }, "422 restore.damaged"},
        {"no manifest", [](auto& entries) { entries.erase("manifest.json"); }, "422 restore.damaged"},
        {"a broken manifest", [](auto& entries) { entries["manifest.json"] = "{"; }, "422 restore.damaged"},
        {"a manifest without files",
         [&](auto& entries) { change_manifest(entries, [](auto& manifest) { manifest.erase("files"); }); },
         "422 restore.damaged"},
        {"no store",
         [&](auto& entries) {
             entries.erase(store);
             change_manifest(entries, [&](auto& manifest) { manifest["files"].as_object().erase(store); });
         },
         "422 restore.damaged"},
        {"keys changed", [](auto& entries) { entries["keys.sealed"].back() ^= 1; }, "422 restore.damaged"},
        {"made by a newer program",
         [&](auto& entries) { change_manifest(entries, [](auto& manifest) { manifest["format"] = 2; }); },
         "422 restore.newer_format"},
    };
    (void)back_up();
    auto const sound = app::content_of(file_);
    for (auto const& one : cases) {
        SCOPED_TRACE(one.what);
        std::ofstream(file_, std::ios::binary) << sound;
        remake(one.change);
        EXPECT_EQ(refusal([&] { (void)restore(); }), one.told);
        EXPECT_THAT(beside(), testing::ElementsAre("backup.oh", "province"));
        EXPECT_TRUE(target_is_empty());
    }
    std::ofstream(file_, std::ios::binary) << sound;
    EXPECT_EQ(refusal([&] { (void)restore("another four words"); }), "422 restore.wrong_passphrase");
    EXPECT_TRUE(target_is_empty());
    EXPECT_EQ(refusal([&] { (void)restore(); }), "") << "the same place takes the sound one afterwards";
}

TEST_P(Backup, IsRestoredOnlyIntoEmptyPlacesOfItsOwnKind)
{
    EXPECT_EQ(refusal([&] { (void)restore(); }), "404 restore.no_file");
    (void)back_up();
    if (GetParam() == storage::Engine::Postgres) {
        storage::Options const other{(restored_ / "onehome.db").string(), storage::Engine::Sqlite};
        EXPECT_EQ(refusal([&] { (void)app::restore(file_, restored_, other, kPassphrase, {}); }), "422 restore.other_engine");
    }
    fs::create_directories(restored_);
    EXPECT_EQ(refusal([&] { (void)restore(); }), "") << "an empty folder is fine";
    EXPECT_EQ(refusal([&] { (void)restore(); }), "409 restore.target_not_empty");
    restored_ = folder_.path() / "second";
    if (GetParam() == storage::Engine::Postgres) {
        EXPECT_EQ(refusal([&] { (void)restore(); }), "409 restore.target_not_empty") << "the database is not empty";
    }
    std::ofstream(restored_) << "";
    EXPECT_EQ(refusal([&] { (void)restore(); }), "409 restore.target_not_empty") << "a file is no folder";
}

} // namespace

} // namespace app
