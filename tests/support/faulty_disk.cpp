// SQLite's own file system with a recorder in front of it.
#include "support/faulty_disk.hpp"

#include <algorithm>
#include <fstream>
#include <new>
#include <stdexcept>

namespace test {

namespace {

constexpr std::size_t kSector = 512;

// What SQLite holds of an open file; the file of the system below follows behind it in the same memory.
struct OpenFile {
    sqlite3_file head;
    FaultyDisk* disk;
    std::string* name; // null for temporary files, which nobody finds again
};

OpenFile& own(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file);
}

sqlite3_file* below(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<char*>(file) + sizeof(OpenFile));
}

sqlite3_io_methods const& methods_below(sqlite3_file* file)
{
    return *below(file)->pMethods;
}

int close_file(sqlite3_file* file)
{
    int const code = methods_below(file).xClose(below(file));
    delete own(file).name;
    return code;
}

int read_file(sqlite3_file* file, void* into, int size, sqlite3_int64 offset)
{
    return methods_below(file).xRead(below(file), into, size, offset);
}

int write_file(sqlite3_file* file, void const* from, int size, sqlite3_int64 offset)
{
    auto const& [head, disk, name] = own(file);
    if (!name)
        return methods_below(file).xWrite(below(file), from, size, offset);
    if (int const code = disk->before_write(*name, std::uint64_t(offset), std::uint64_t(size)); code != SQLITE_OK)
        return code;
    auto const* bytes = static_cast<std::uint8_t const*>(from);
    disk->written(*name, {std::uint64_t(offset), {bytes, bytes + size}, false});
    return methods_below(file).xWrite(below(file), from, size, offset);
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size)
{
    if (own(file).name)
        own(file).disk->written(*own(file).name, {std::uint64_t(size), {}, true});
    return methods_below(file).xTruncate(below(file), size);
}

int sync_file(sqlite3_file* file, int flags)
{
    if (!own(file).name)
        return methods_below(file).xSync(below(file), flags);
    if (int const code = own(file).disk->before_flush(); code != SQLITE_OK)
        return code;
    own(file).disk->flushed(*own(file).name);
    return SQLITE_OK; // the real disk need not work: what counts is the recorded one
}

int file_size(sqlite3_file* file, sqlite3_int64* size)
{
    return methods_below(file).xFileSize(below(file), size);
}
int lock(sqlite3_file* file, int level)
{
    return methods_below(file).xLock(below(file), level);
}
int unlock(sqlite3_file* file, int level)
{
    return methods_below(file).xUnlock(below(file), level);
}
int check_lock(sqlite3_file* file, int* result)
{
    return methods_below(file).xCheckReservedLock(below(file), result);
}
int control(sqlite3_file* file, int operation, void* argument)
{
    return methods_below(file).xFileControl(below(file), operation, argument);
}
int sector_size(sqlite3_file* file)
{
    return methods_below(file).xSectorSize(below(file));
}
// No promises (such as "appends are safe"): the disk keeps none.
int characteristics(sqlite3_file*)
{
    return 0;
}
int shared_map(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    return methods_below(file).xShmMap(below(file), region, size, extend, memory);
}
int shared_lock(sqlite3_file* file, int offset, int count, int flags)
{
    return methods_below(file).xShmLock(below(file), offset, count, flags);
}
void shared_barrier(sqlite3_file* file)
{
    methods_below(file).xShmBarrier(below(file));
}
int shared_unmap(sqlite3_file* file, int remove)
{
    return methods_below(file).xShmUnmap(below(file), remove);
}

constexpr sqlite3_io_methods kMethods = {
    2,       close_file,  read_file,       write_file, truncate_file, sync_file,      file_size,    lock,    unlock,  check_lock,
    control, sector_size, characteristics, shared_map, shared_lock,   shared_barrier, shared_unmap, nullptr, nullptr,
};

FaultyDisk& disk_of(sqlite3_vfs* vfs);

std::string short_name(char const* path)
{
    return std::filesystem::path(path).filename().string();
}

std::vector<std::uint8_t> content_of(char const* path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

int open_file(sqlite3_vfs* vfs, char const* path, sqlite3_file* file, int flags, int* given_flags)
{
    auto& disk = disk_of(vfs);
    auto& opened = *new (file) OpenFile{{nullptr}, &disk, nullptr};
    int const code = disk.below()->xOpen(disk.below(), path, below(file), flags, given_flags);
    if (code != SQLITE_OK)
        return code;
    opened.head.pMethods = &kMethods;
    if (path) {
        opened.name = new std::string(short_name(path));
        disk.opened(*opened.name, content_of(path));
    }
    return SQLITE_OK;
}

int delete_file(sqlite3_vfs* vfs, char const* path, int flush_folder)
{
    disk_of(vfs).deleted(short_name(path));
    return disk_of(vfs).below()->xDelete(disk_of(vfs).below(), path, flush_folder);
}

FaultyDisk* current = nullptr;

FaultyDisk& disk_of(sqlite3_vfs*)
{
    return *current;
}

void apply(std::vector<std::uint8_t>& content, FaultyDisk::Write const& write)
{
    if (write.cut)
        return content.resize(std::min<std::size_t>(content.size(), write.offset));
    content.resize(std::max<std::size_t>(content.size(), write.offset + write.bytes.size()));
    std::ranges::copy(write.bytes, content.begin() + std::ptrdiff_t(write.offset));
}

// The sectors of `write` that reached the disk.
void apply_in_part(std::vector<std::uint8_t>& content, FaultyDisk::Write const& write, std::mt19937& fate)
{
    for (std::size_t at = 0; at < write.bytes.size(); at += kSector) {
        auto const end = std::min(at + kSector, write.bytes.size());
        if (fate() % 2 == 0)
            apply(content, {write.offset + at,
                            {write.bytes.begin() + std::ptrdiff_t(at), write.bytes.begin() + std::ptrdiff_t(end)},
                            false});
    }
}

} // namespace

FaultyDisk::FaultyDisk() : below_(sqlite3_vfs_find(nullptr)), own_(std::make_unique<sqlite3_vfs>(*below_))
{
    if (current)
        throw std::logic_error("one faulty disk at a time");
    current = this;
    own_->zName = "onehome-faulty-disk";
    own_->szOsFile = int(sizeof(OpenFile)) + below_->szOsFile;
    own_->xOpen = open_file;
    own_->xDelete = delete_file;
    sqlite3_vfs_register(own_.get(), 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_register(below_, 1);
    sqlite3_vfs_unregister(own_.get());
    current = nullptr;
}

void FaultyDisk::watch(std::set<std::uint64_t> moments, std::function<void(State const&)> seen)
{
    std::scoped_lock const guard(mutex_);
    moments_ = std::move(moments);
    seen_ = std::move(seen);
    events_ = 0;
}

void FaultyDisk::fail_flushes(int code)
{
    std::scoped_lock const guard(mutex_);
    flush_code_ = code;
}

void FaultyDisk::fail_growth(int code)
{
    std::scoped_lock const guard(mutex_);
    growth_code_ = code;
}

void FaultyDisk::count()
{
    if (moments_.contains(++events_))
        seen_(state_);
}

int FaultyDisk::before_write(std::string const& name, std::uint64_t offset, std::uint64_t size)
{
    std::scoped_lock const guard(mutex_);
    count();
    if (growth_code_ == SQLITE_OK)
        return SQLITE_OK;
    auto const& file = state_[name];
    auto content = file.flushed.size();
    for (auto const& write : file.since)
        content = write.cut ? std::min<std::size_t>(content, write.offset)
                            : std::max<std::size_t>(content, write.offset + write.bytes.size());
    return offset + size > content ? growth_code_ : SQLITE_OK;
}

void FaultyDisk::written(std::string const& name, Write write)
{
    std::scoped_lock const guard(mutex_);
    state_[name].since.push_back(std::move(write));
}

int FaultyDisk::before_flush()
{
    std::scoped_lock const guard(mutex_);
    count();
    return flush_code_;
}

void FaultyDisk::flushed(std::string const& name)
{
    std::scoped_lock const guard(mutex_);
    auto& file = state_[name];
    for (auto const& write : file.since)
        apply(file.flushed, write);
    file.since.clear();
}

// What stands in a file before its first opening is taken for flushed.
void FaultyDisk::opened(std::string const& name, std::vector<std::uint8_t> content)
{
    std::scoped_lock const guard(mutex_);
    state_.try_emplace(name, File{std::move(content), {}});
}

void FaultyDisk::deleted(std::string const& name)
{
    std::scoped_lock const guard(mutex_);
    state_.erase(name);
}

void FaultyDisk::after_power_cut(State const& state, std::filesystem::path const& folder, std::mt19937& fate)
{
    for (auto const& [name, file] : state) {
        auto content = file.flushed;
        for (auto const& write : file.since) {
            if (!write.cut)
                apply_in_part(content, write, fate);
            else if (fate() % 2 == 0)
                apply(content, write);
        }
        std::ofstream stream(folder / name, std::ios::binary);
        stream.write(reinterpret_cast<char const*>(content.data()), std::streamsize(content.size()));
        if (!stream)
            throw std::runtime_error("cannot write " + name);
    }
}

} // namespace test
