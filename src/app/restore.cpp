// Restoring a backup: extract beside the target, prove against the manifest, load, and only then give the folder its name.
#include "app/backup.hpp"

#include "app/key_parcel.hpp"
#include "app/workspace.hpp"
#include "platform/archive/archive.hpp"
#include "platform/auth/passphrase.hpp"
#include "platform/storage/postgres_programs.hpp"
#include "platform/storage/tables.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <map>

namespace app {

namespace fs = std::filesystem;
namespace json = boost::json;
using namespace backup_names;

namespace {

using Hashes = std::map<std::string, std::string, std::less<>>; // by name

base::Problem damaged(std::string const& why)
{
    return {422,
            "restore.damaged",
            {"ไฟล์สำรองเสียหาย: " + why, "The backup file is damaged: " + why},
            {"ยังไม่มีการกู้คืนใด ๆ ใช้ไฟล์สำรองอีกชุดหนึ่ง", "Nothing was restored. Use another backup file."}};
}

base::Problem restoring_failed(std::string const& why)
{
    return {500,
            "restore.failed",
            {"กู้คืนไม่สำเร็จ: " + why, "The restoring failed: " + why},
            {"ยังไม่มีการกู้คืนใด ๆ ตรวจพื้นที่ว่าง สิทธิ์ของโฟลเดอร์ และฐานข้อมูล แล้วลองอีกครั้ง",
             "Nothing was restored. Check free space, the folder's rights and the database, then try again."}};
}

void require_empty_folder(fs::path const& folder)
{
    if (!fs::exists(folder))
        return;
    if (!fs::is_directory(folder) || !fs::is_empty(folder))
        throw base::Problem(409, "restore.target_not_empty",
                            {"โฟลเดอร์ " + folder.string() + " ไม่ว่าง", "The folder " + folder.string() + " is not empty"},
                            {"เลือกโฟลเดอร์ใหม่ ข้อมูลเดิมไม่ถูกแตะต้อง", "Choose a new folder; what is there is untouched."});
}

void require_empty_database(storage::Options const& options)
{
    if (options.engine != storage::Engine::Postgres)
        return;
    auto const database = storage::Database::open(options);
    auto const tables = database->reading([](storage::Reader& db) { return storage::table_shapes(db).size(); });
    database->close();
    if (tables > 0)
        throw base::Problem(
            409, "restore.target_not_empty", {"ฐานข้อมูลปลายทางไม่ว่าง", "The database to restore into is not empty"},
            {"สร้างฐานข้อมูลใหม่ด้วย createdb ข้อมูลเดิมไม่ถูกแตะต้อง", "Make a new database with createdb; what is there is untouched."});
}

Hashes extract(fs::path const& backup, fs::path const& folder, BackupReport& report, Progress const& progress)
{
    Hashes found;
    auto const total = fs::file_size(backup);
    try {
        archives::extract_archive(backup, folder, [&](std::string const& name, std::string const& sha256, std::uint64_t bytes) {
            found[name] = sha256;
            report.files++;
            report.bytes += bytes;
            if (progress)
                progress(report.bytes, std::max<std::uint64_t>(total, report.bytes));
        });
    } catch (archives::DamagedArchive const& fault) {
        throw damaged(fault.what());
    }
    return found;
}

json::object manifest_in(fs::path const& folder, Hashes const& found)
{
    if (!found.contains(kManifest))
        throw damaged("no " + std::string(kManifest));
    boost::system::error_code wrong;
    auto const manifest = json::parse(content_of(folder / kManifest), wrong);
    auto const* const object = manifest.if_object();
    auto const* const format = object ? object->if_contains("format") : nullptr;
    if (wrong || !format || !format->is_int64())
        throw damaged(std::string(kManifest));
    if (format->as_int64() > kFormat)
        throw base::Problem(
            422, "restore.newer_format",
            {"ไฟล์สำรองนี้ทำจากโปรแกรมรุ่นใหม่กว่า", "This backup was made by a newer version of the program"},
            {"ยังไม่มีการกู้คืนใด ๆ ติดตั้งโปรแกรมรุ่นใหม่แล้วลองอีกครั้ง", "Nothing was restored. Install the newer version and try again."});
    return *object;
}

void prove(json::object const& manifest, Hashes const& found)
{
    auto const* const files = manifest.if_contains("files");
    if (!files || !files->is_object())
        throw damaged(std::string(kManifest));
    for (auto const& [name, hash] : files->as_object()) {
        auto const at = found.find(name);
        if (!hash.is_string() || at == found.end() || at->second != std::string_view(hash.as_string()))
            throw damaged(std::string(name));
    }
    if (found.size() != files->as_object().size() + 1)
        throw damaged("it holds files that its manifest does not name");
    if (found.contains(kSqlite) == found.contains(kPostgres))
        throw damaged("no store");
}

void require_engine(Hashes const& found, storage::Options const& options)
{
    auto const engine = found.contains(kSqlite) ? storage::Engine::Sqlite : storage::Engine::Postgres;
    if (engine == options.engine)
        return;
    if (engine == storage::Engine::Postgres)
        throw base::Problem(422, "restore.other_engine", {"ไฟล์สำรองนี้มาจาก PostgreSQL", "This backup comes from PostgreSQL"},
                            {"ยังไม่มีการกู้คืนใด ๆ สร้างฐานข้อมูลว่าง แล้วระบุด้วย --database",
                             "Nothing was restored. Make an empty database and name it with --database."});
    throw base::Problem(422, "restore.other_engine", {"ไฟล์สำรองนี้มาจาก SQLite", "This backup comes from SQLite"},
                        {"ยังไม่มีการกู้คืนใด ๆ กู้คืนโดยไม่ใช้ --database", "Nothing was restored. Restore it without --database."});
}

void restore_keys(fs::path const& folder, std::optional<std::string> const& passphrase, BackupReport& report)
{
    auto const sealed = folder / kKeys;
    if (!fs::exists(sealed))
        return;
    if (!passphrase) {
        report.keys_left_sealed = true;
        fs::remove(sealed);
        return;
    }
    auto const keys = auth::open_with_passphrase(content_of(sealed), *passphrase);
    if (!keys)
        throw base::Problem(
            422, "restore.wrong_passphrase", {"รหัสผ่านของกุญแจไม่ถูกต้อง", "The passphrase of the keys is wrong"},
            {"ยังไม่มีการกู้คืนใด ๆ ลองอีกครั้งด้วยรหัสบนแผ่นกู้คืน", "Nothing was restored. Try again with the one on the recovery sheet."});
    if (!unpack_keys(*keys, folder / "keys"))
        throw damaged(std::string(kKeys));
    report.with_keys = true;
    fs::remove(sealed);
}

BackupReport make(fs::path const& backup, fs::path const& data_folder, storage::Options const& options,
                  std::optional<std::string> const& passphrase, Progress const& progress)
{
    require_empty_database(options);
    auto target = fs::absolute(data_folder).lexically_normal();
    if (target.filename().empty())
        target = target.parent_path(); // it was written with a slash at its end
    fs::create_directories(target.parent_path());
    Workspace const work(target.parent_path() / ("." + target.filename().string() + ".restoring"));

    BackupReport report;
    auto const found = extract(backup, work.folder(), report, progress);
    prove(manifest_in(work.folder(), found), found);
    require_engine(found, options);
    restore_keys(work.folder(), passphrase, report);
    if (options.engine == storage::Engine::Sqlite)
        fs::rename(work.folder() / kSqlite, work.folder() / "onehome.db");
    flush_disk_of(work.folder());
    if (options.engine == storage::Engine::Postgres)
        storage::load_postgres(options, work.folder() / kPostgres);
    fs::remove_all(work.folder() / "store");
    fs::remove(work.folder() / kManifest);
    if (fs::exists(target))
        fs::remove(target); // it is empty
    fs::rename(work.folder(), target);
    flush_disk_of(target.parent_path());
    return report;
}

} // namespace

BackupReport restore(fs::path const& backup, fs::path const& data_folder, storage::Options const& options,
                     std::optional<std::string> const& passphrase, Progress const& progress)
{
    if (!fs::is_regular_file(backup))
        throw base::Problem(404, "restore.no_file",
                            {"ไม่พบไฟล์สำรอง " + backup.string(), "There is no backup file " + backup.string()},
                            {"ตรวจชื่อไฟล์", "Check the file's name."});
    require_empty_folder(data_folder);
    try {
        return make(backup, data_folder, options, passphrase, progress);
    } catch (std::runtime_error const& fault) {
        throw restoring_failed(fault.what());
    }
}

} // namespace app
