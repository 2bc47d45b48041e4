// Layout of a backup: manifest.json first, then store/onehome.db or store/onehome.dump, files/…, keys.sealed.
#include "app/backup.hpp"

#include "app/archive.hpp"
#include "base/problem.hpp"
#include "platform/auth/passphrase.hpp"
#include "platform/auth/sha256.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <map>
#include <set>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace app {

namespace fs = std::filesystem;
namespace json = boost::json;

namespace {

constexpr std::string_view kManifest = "manifest.json";
constexpr std::string_view kSqlite = "store/onehome.db";
constexpr std::string_view kPostgres = "store/onehome.dump";
constexpr std::string_view kKeys = "keys.sealed";

base::Problem failed(std::string const& why)
{
    return base::Problem(500, "backup.failed", {"สำรองข้อมูลไม่สำเร็จ: " + why, "The backup failed: " + why},
                         {"ข้อมูลเดิมไม่ถูกแตะต้อง ตรวจพื้นที่ว่างและสิทธิ์ของโฟลเดอร์ แล้วลองอีกครั้ง",
                          "The province itself is untouched. Check free space and the folder's rights, then try again."});
}

base::Problem damaged(std::string const& why)
{
    return base::Problem(422, "restore.damaged", {"ไฟล์สำรองเสียหาย: " + why, "The backup file is damaged: " + why},
                         {"ยังไม่มีการเขียนข้อมูลใด ๆ ใช้ไฟล์สำรองอีกชุดหนึ่ง", "Nothing was restored. Use another backup file."});
}

// A folder that goes away with its maker, unless it was renamed.
class Workspace {
public:
    explicit Workspace(fs::path folder) : folder_(std::move(folder))
    {
        fs::remove_all(folder_);
        fs::create_directories(folder_);
        fs::permissions(folder_, fs::perms::owner_all);
    }
    ~Workspace()
    {
        std::error_code ignored; // nothing can be done about it while leaving
        fs::remove_all(folder_, ignored);
    }
    Workspace(Workspace const&) = delete;
    Workspace& operator=(Workspace const&) = delete;
    [[nodiscard]] fs::path const& folder() const { return folder_; }

private:
    fs::path folder_;
};

// Runs one of PostgreSQL's own programs.
void run(std::vector<std::string> words)
{
    std::vector<char*> argv;
    for (auto& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawnp(&child, argv[0], nullptr, nullptr, argv.data(), environ) != 0)
        throw failed(words[0] + " is not installed (Debian package postgresql-client)");
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw failed(words[0] + " ended with an error");
}

std::string read_whole(fs::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    if (!in)
        throw failed("cannot read " + file.string());
    return out.str();
}

// All key files as one text: "name size\n" and the bytes, one after the other.
std::string pack_keys(fs::path const& folder)
{
    std::string out;
    std::set<fs::path> files;
    for (auto const& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file())
            files.insert(entry.path());
    for (auto const& file : files) {
        auto const content = read_whole(file);
        out += file.filename().string() + " " + std::to_string(content.size()) + "\n" + content;
    }
    return out;
}

void unpack_keys(std::string_view packed, fs::path const& folder)
{
    fs::create_directories(folder);
    fs::permissions(folder, fs::perms::owner_all);
    while (!packed.empty()) {
        auto const line_end = packed.find('\n');
        auto const blank = packed.substr(0, line_end).rfind(' ');
        if (line_end == std::string_view::npos || blank == std::string_view::npos)
            throw damaged(std::string(kKeys));
        auto const name = packed.substr(0, blank);
        auto const size = std::strtoull(std::string(packed.substr(blank + 1, line_end - blank - 1)).c_str(), nullptr, 10);
        if (name.find('/') != std::string_view::npos || size > packed.size() - line_end - 1)
            throw damaged(std::string(kKeys));
        auto const target = folder / std::string(name);
        std::ofstream out(target, std::ios::binary);
        out << packed.substr(line_end + 1, size);
        out.close();
        if (!out)
            throw damaged("cannot write keys");
        fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write);
        packed.remove_prefix(line_end + 1 + size);
    }
}

std::vector<fs::path> files_below(fs::path const& folder)
{
    std::vector<fs::path> files;
    if (fs::exists(folder))
        for (auto const& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file())
                files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

void flush_folder(fs::path const& folder)
{
    int const descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

BackupReport back_up(storage::Database& database, storage::Options const& options, fs::path const& data_folder,
                     fs::path const& target, std::optional<std::string> const& passphrase, base::Timestamp now,
                     Progress const& progress)
{
    if (fs::exists(target))
        throw base::Problem(409, "backup.target_exists",
                            {"มีไฟล์ชื่อนี้อยู่แล้ว: " + target.string(), "This file exists already: " + target.string()},
                            {"เลือกชื่ออื่น ไฟล์เดิมไม่ถูกแตะต้อง", "Choose another name; the file is untouched."});
    auto const parent = fs::absolute(target).parent_path();
    fs::create_directories(parent);
    Workspace const work(parent / ("." + target.filename().string() + ".part"));

    // The store first: a picture that comes later is then simply not named by it.
    bool const sqlite = options.engine == storage::Engine::Sqlite;
    auto const store = work.folder() / (sqlite ? "onehome.db" : "onehome.dump");
    if (sqlite)
        database.copy_to(store);
    else
        run({"pg_dump", "--format=custom", "--no-owner", "--file=" + store.string(), "--dbname=" + options.location});

    BackupReport report;
    auto const pictures = files_below(data_folder / "files");
    std::uint64_t total = fs::file_size(store);
    for (auto const& file : pictures)
        total += fs::file_size(file);

    json::object manifest{{"format", 1}, {"made_at", now.iso()}, {"engine", sqlite ? "sqlite" : "postgres"}};
    json::object hashes;
    auto const part = work.folder() / "archive";
    {
        ArchiveWriter archive(part, now.unix_ms() / 1000);
        auto const add = [&](std::string const& name, fs::path const& file) {
            hashes[name] = archive.add_file(name, file);
            report.files++;
            report.bytes += fs::file_size(file);
            if (progress)
                progress(report.bytes, total);
        };
        add(std::string(sqlite ? kSqlite : kPostgres), store);
        for (auto const& file : pictures)
            add("files/" + fs::relative(file, data_folder / "files").string(), file);
        if (auto const settings = data_folder / "onehome.toml"; fs::exists(settings))
            add("onehome.toml", settings);
        if (passphrase) {
            auto const sealed = auth::seal_with_passphrase(pack_keys(data_folder / "keys"), *passphrase);
            archive.add_text(kKeys, sealed);
            hashes[kKeys] = auth::sha256_hex(sealed);
            report.with_keys = true;
        }
        manifest["files"] = hashes;
        archive.add_text(kManifest, json::serialize(manifest));
        archive.close();
    }
    report.sha256 = auth::sha256_of_file(part);
    fs::permissions(part, fs::perms::owner_read | fs::perms::owner_write);
    fs::rename(part, target);
    flush_folder(parent);
    return report;
}

BackupReport restore(fs::path const& backup, fs::path const& data_folder, storage::Options const& options,
                     std::optional<std::string> const& passphrase, Progress const& progress)
{
    if (!fs::exists(backup))
        throw base::Problem(404, "restore.no_file",
                            {"ไม่พบไฟล์สำรอง " + backup.string(), "There is no backup file " + backup.string()},
                            {"ตรวจชื่อไฟล์", "Check the file's name."});
    if (fs::exists(data_folder) && !fs::is_empty(data_folder))
        throw base::Problem(
            409, "restore.target_not_empty",
            {"โฟลเดอร์ " + data_folder.string() + " ไม่ว่าง", "The folder " + data_folder.string() + " is not empty"},
            {"เลือกโฟลเดอร์ใหม่ ข้อมูลเดิมไม่ถูกแตะต้อง", "Choose a new folder; what is there is untouched."});
    auto const target = fs::absolute(data_folder).lexically_normal();
    fs::create_directories(target.parent_path());
    Workspace const work(target.parent_path() / ("." + target.filename().string() + ".restoring"));

    BackupReport report;
    std::map<std::string, std::string> found;
    auto const total = fs::file_size(backup);
    try {
        extract_archive(backup, work.folder(), [&](std::string const& name, std::string const& sha256, std::uint64_t bytes) {
            found[name] = sha256;
            report.files++;
            report.bytes += bytes;
            if (progress)
                progress(report.bytes, std::max<std::uint64_t>(total, report.bytes));
        });
    } catch (std::runtime_error const& fault) {
        throw damaged(fault.what());
    }
    if (!found.contains(std::string(kManifest)))
        throw damaged(std::string(kManifest));

    boost::system::error_code wrong;
    auto const manifest = json::parse(read_whole(work.folder() / kManifest), wrong);
    if (wrong || !manifest.is_object() || !manifest.as_object().contains("files") || !manifest.at("files").is_object())
        throw damaged(std::string(kManifest));
    auto const& wanted = manifest.at("files").as_object();
    for (auto const& [name, hash] : wanted) {
        auto const at = found.find(std::string(name));
        if (!hash.is_string() || at == found.end() || at->second != std::string(hash.as_string()))
            throw damaged(std::string(name));
    }
    if (found.size() != wanted.size() + 1)
        throw damaged("it holds files that its manifest does not name");

    auto const engine = found.contains(std::string(kSqlite)) ? storage::Engine::Sqlite : storage::Engine::Postgres;
    if (engine != options.engine)
        throw base::Problem(422, "restore.other_engine",
                            {"ไฟล์สำรองมาจากฐานข้อมูลคนละชนิด", "The backup comes from the other kind of database"},
                            {"กู้คืนด้วยการตั้งค่าฐานข้อมูลชนิดเดียวกัน", "Restore with the same kind of database in the settings."});
    if (found.contains(std::string(kKeys))) {
        if (passphrase) {
            auto const keys = auth::open_with_passphrase(read_whole(work.folder() / kKeys), *passphrase);
            if (!keys)
                throw base::Problem(422, "restore.wrong_passphrase",
                                    {"รหัสผ่านของกุญแจไม่ถูกต้อง", "The passphrase of the keys is wrong"},
                                    {"ยังไม่มีการกู้คืนใด ๆ ลองอีกครั้งด้วยรหัสบนแผ่นกู้คืน",
                                     "Nothing was restored. Try again with the one on the recovery sheet."});
            unpack_keys(*keys, work.folder() / "keys");
            report.with_keys = true;
        }
        fs::remove(work.folder() / kKeys);
    }
    if (engine == storage::Engine::Sqlite)
        fs::rename(work.folder() / kSqlite, work.folder() / "onehome.db");
    else
        run({"pg_restore", "--exit-on-error", "--no-owner", "--single-transaction", "--dbname=" + options.location,
             (work.folder() / kPostgres).string()});
    fs::remove_all(work.folder() / "store");
    fs::remove(work.folder() / kManifest);
    if (fs::exists(target))
        fs::remove(target); // it is empty
    fs::rename(work.folder(), target);
    flush_folder(target.parent_path());
    return report;
}

} // namespace app
