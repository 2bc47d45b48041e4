// Making a backup.
#include "app/backup.hpp"

#include "app/key_parcel.hpp"
#include "app/workspace.hpp"
#include "base/text.hpp"
#include "platform/archive/archive.hpp"
#include "platform/auth/passphrase.hpp"
#include "platform/auth/sha256.hpp"
#include "platform/auth/vault.hpp"
#include "platform/config/settings.hpp"
#include "platform/storage/postgres_programs.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <vector>

namespace app {

namespace fs = std::filesystem;
namespace json = boost::json;
using namespace backup_names;

namespace {

constexpr std::size_t kLeastPassphrase = 10; // characters

base::Problem backup_failed(std::string const& why)
{
    return {500,
            "backup.failed",
            {"สำรองข้อมูลไม่สำเร็จ: " + why, "The backup failed: " + why},
            {"ข้อมูลเดิมไม่ถูกแตะต้อง ตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์ แล้วลองอีกครั้ง",
             "The province itself is untouched. Check free space and the folder's rights, then try again."}};
}

void refuse_weak(std::optional<std::string> const& passphrase)
{
    if (passphrase && base::text::length(*passphrase) < kLeastPassphrase)
        throw base::Problem(
            422, "backup.short_passphrase",
            {"รหัสผ่านของกุญแจสั้นเกินไป ต้องมีอย่างน้อย 10 ตัวอักษร", "The passphrase of the keys has fewer than 10 characters"},
            {"ใช้คำหลายคำที่เดายาก แล้วเขียนลงแผ่นกู้คืน เก็บในตู้นิรภัย",
             "Take several words that nobody guesses, write them on the recovery sheet and keep it in a safe."});
}

// Pictures in their places. Uploads under way (files/tmp) may vanish at any moment and belong to no record yet.
std::vector<fs::path> kept_files(fs::path const& folder)
{
    std::vector<fs::path> files;
    if (!fs::exists(folder))
        return files;
    for (auto at = fs::recursive_directory_iterator(folder); at != fs::recursive_directory_iterator(); ++at) {
        if (at.depth() == 0 && at->path().filename() == "tmp")
            at.disable_recursion_pending();
        else if (at->is_regular_file())
            files.push_back(at->path());
    }
    std::ranges::sort(files);
    return files;
}

// One archive being filled: counts, hashes, progress.
class Filling {
public:
    Filling(fs::path const& file, base::Timestamp now, std::uint64_t total, BackupReport& report, Progress const& progress)
        : archive_(file, now.unix_ms() / 1000), total_(total), report_(report), progress_(progress)
    {
    }
    void file(std::string const& name, fs::path const& source)
    {
        hashes_[name] = archive_.add_file(name, source);
        report_.files++;
        report_.bytes += fs::file_size(source);
        if (progress_)
            progress_(report_.bytes, total_);
    }
    void text(std::string_view name, std::string_view content)
    {
        archive_.add_text(name, content);
        hashes_[name] = auth::sha256_hex(content);
        report_.files++;
        report_.bytes += content.size();
    }
    void finish(json::object manifest)
    {
        manifest["files"] = hashes_;
        archive_.add_text(kManifest, json::serialize(manifest));
        archive_.close();
    }

private:
    archives::ArchiveWriter archive_;
    std::uint64_t total_;
    BackupReport& report_;
    Progress const& progress_;
    json::object hashes_;
};

BackupReport make(storage::Database& database, storage::Options const& options, fs::path const& data_folder,
                  fs::path const& target, std::optional<std::string> const& passphrase, base::Timestamp now,
                  Progress const& progress)
{
    auto const parent = fs::absolute(target).parent_path();
    fs::create_directories(parent);
    Workspace const work(parent / ("." + target.filename().string() + ".part"));

    // The store first: a picture that comes later is then simply not named by it.
    bool const sqlite = options.engine == storage::Engine::Sqlite;
    auto const store = work.folder() / "store";
    if (sqlite)
        database.copy_to(store);
    else
        storage::dump_postgres(options, store);
    auto const pictures = kept_files(data_folder / "files");
    auto total = fs::file_size(store);
    for (auto const& picture : pictures)
        total += fs::file_size(picture);

    BackupReport report;
    auto const part = work.folder() / "archive";
    Filling filling(part, now, total, report, progress);
    filling.file(std::string(sqlite ? kSqlite : kPostgres), store);
    for (auto const& picture : pictures)
        filling.file("files/" + fs::relative(picture, data_folder / "files").string(), picture);
    if (auto const settings = data_folder / kSettings; fs::exists(settings))
        filling.text(kSettings, config::without_secrets(settings));
    if (passphrase)
        filling.text(kKeys, auth::seal_with_passphrase(pack_keys(data_folder / "keys"), *passphrase));
    filling.finish({{"format", kFormat}, {"made_at", now.iso()}, {"engine", sqlite ? "sqlite" : "postgres"}});
    report.with_keys = passphrase.has_value();
    report.sha256 = auth::sha256_of_file(part);
    fs::permissions(part, fs::perms::owner_read | fs::perms::owner_write);
    fs::rename(part, target);
    flush_disk_of(parent);
    return report;
}

} // namespace

BackupReport back_up(storage::Database& database, storage::Options const& options, fs::path const& data_folder,
                     fs::path const& target, std::optional<std::string> const& passphrase, base::Timestamp now,
                     Progress const& progress)
{
    refuse_weak(passphrase);
    if (fs::exists(target))
        throw base::Problem(409, "backup.target_exists",
                            {"มีไฟล์ชื่อนี้อยู่แล้ว: " + target.string(), "This file exists already: " + target.string()},
                            {"เลือกชื่ออื่น ไฟล์เดิมไม่ถูกแตะต้อง", "Choose another name; the file is untouched."});
    try {
        return make(database, options, data_folder, target, passphrase, now, progress);
    } catch (std::runtime_error const& fault) {
        throw backup_failed(fault.what());
    }
}

} // namespace app
