// The content-addressed folder on the disk.
#include "platform/files/file_store.hpp"

#include "platform/auth/sha256.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/disk_fault.hpp"
#include "platform/files/parts.hpp"
#include "platform/files/problems.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <vector>

namespace files {

namespace fs = std::filesystem;

namespace {

class Descriptor {
public:
    Descriptor(fs::path const& file, int flags) : descriptor_(open(file.c_str(), flags | O_CLOEXEC))
    {
        if (descriptor_ < 0)
            fail_with_errno("cannot open", file);
    }
    explicit Descriptor(int descriptor) : descriptor_(descriptor) {}
    ~Descriptor() { close(descriptor_); }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    [[nodiscard]] int get() const { return descriptor_; }

private:
    int descriptor_;
};

void flush(fs::path const& file_or_folder)
{
    Descriptor const opened(file_or_folder, O_RDONLY);
    if (fsync(opened.get()) != 0)
        fail_with_errno("cannot flush", file_or_folder);
}

// The folder of a file to be placed, itself on the disk.
void make_folder(fs::path const& folder)
{
    if (fs::create_directory(folder))
        flush(folder.parent_path());
}

// Once this returns, `target` is there after a power cut too.
void place(fs::path const& temp_file, fs::path const& target)
{
    make_folder(target.parent_path());
    if (chmod(temp_file.c_str(), 0600) != 0)
        fail_with_errno("cannot protect", temp_file);
    flush(temp_file);
    fs::rename(temp_file, target);
    flush(target.parent_path());
}

void write_all(int descriptor, std::string_view bytes, fs::path const& file)
{
    while (!bytes.empty()) {
        auto const n = write(descriptor, bytes.data(), bytes.size());
        if (n < 0 && errno != EINTR)
            fail_with_errno("cannot write", file);
        if (n > 0)
            bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}

// Entries of a folder, sorted; none when it is not there.
std::vector<fs::path> sorted_entries(fs::path const& folder)
{
    std::vector<fs::path> entries;
    if (fs::is_directory(folder))
        for (auto const& entry : fs::directory_iterator(folder))
            entries.push_back(entry.path());
    std::sort(entries.begin(), entries.end());
    return entries;
}

} // namespace

std::optional<Digest> Digest::parse(std::string_view text)
{
    if (text.size() != 64)
        return std::nullopt;
    std::string hex;
    for (char c : text) {
        if (c >= 'A' && c <= 'F')
            c = static_cast<char>(c - 'A' + 'a');
        if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f'))
            return std::nullopt;
        hex += c;
    }
    return Digest(std::move(hex));
}

FileStore::FileStore(fs::path const& data_folder)
    : root_(data_folder / "files"), temp_(root_ / "tmp"), parts_(root_ / "parts"), derived_(data_folder / "derived")
{
    fs::create_directories(temp_);
    fs::create_directories(parts_);
    fs::create_directories(derived_);
    fs::permissions(root_, fs::perms::owner_all);
    fs::permissions(derived_, fs::perms::owner_all);
}

void FileStore::remove_leftovers()
{
    for (auto const& entry : sorted_entries(temp_))
        if (fs::is_regular_file(fs::symlink_status(entry)))
            fs::remove(entry);
    remove_stale_parts(*this);
}

void FileStore::check(fs::path const& temp_file, Digest const& expected)
{
    if (auth::sha256_of_file(temp_file) == expected.str())
        return;
    fs::remove(temp_file);
    throw problems::hash_mismatch();
}

void FileStore::put(fs::path const& temp_file, Digest const& digest)
{
    place(temp_file, path(digest));
}

Digest FileStore::put_bytes(std::string_view bytes)
{
    auto const digest = *Digest::parse(auth::sha256_hex(bytes));
    put_at(path(digest), bytes);
    return digest;
}

void FileStore::put_at(fs::path const& target, std::string_view bytes) const
{
    auto name = (temp_ / "new-XXXXXX").string();
    int const made = mkostemp(name.data(), O_CLOEXEC);
    if (made < 0)
        fail_with_errno("cannot make a file", name);
    try {
        Descriptor const file(made);
        write_all(file.get(), bytes, name);
        place(name, target);
    } catch (...) {
        unlink(name.c_str());
        throw;
    }
}

bool FileStore::exists(Digest const& digest) const
{
    return fs::is_regular_file(path(digest));
}

fs::path FileStore::path(Digest const& digest) const
{
    return root_ / digest.str().substr(0, 2) / digest.str();
}

std::optional<std::uint64_t> FileStore::size(Digest const& digest) const
{
    std::error_code none;
    auto const bytes = fs::file_size(path(digest), none);
    return none ? std::nullopt : std::optional<std::uint64_t>(bytes);
}

std::optional<std::string> FileStore::read(Digest const& digest) const
{
    if (!exists(digest))
        return std::nullopt;
    std::ifstream in(path(digest), std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (auth::sha256_hex(bytes) != digest.str())
        throw problems::damaged(digest.str());
    return bytes;
}

namespace {

bool is_younger(fs::path const& file, std::chrono::hours age)
{
    std::error_code gone;
    auto const written = fs::last_write_time(file, gone);
    return !gone && written > fs::file_time_type::clock::now() - age;
}

} // namespace

bool FileStore::was_put_within(Digest const& digest, std::chrono::hours age) const
{
    return is_younger(path(digest), age);
}

// Looked at once more after it was moved aside, where no upload can replace it between the look and the end.
void FileStore::remove(Digest const& digest, std::chrono::hours age)
{
    std::error_code gone;
    auto const aside = temp_ / ("out-" + digest.str());
    fs::rename(path(digest), aside, gone);
    if (gone)
        return;
    if (is_younger(aside, age)) {
        fs::rename(aside, path(digest));
        return;
    }
    fs::remove(aside);
    for (auto const& made : sorted_entries(derived_path(digest, "").parent_path()))
        if (made.filename().string().starts_with(digest.str() + "."))
            fs::remove(made);
}

fs::path FileStore::derived_path(Digest const& digest, std::string_view form) const
{
    return derived_ / digest.str().substr(0, 2) / (digest.str() + "." + std::string(form));
}

void FileStore::put_derived(Digest const& digest, std::string_view form, std::string_view bytes)
{
    put_at(derived_path(digest, form), bytes);
}

void FileStore::verify(std::function<void(Digest const&, bool sound)> const& each) const
{
    for (auto const& folder : sorted_entries(root_)) {
        if (folder.filename().string().size() != 2)
            continue;
        for (auto const& file : sorted_entries(folder))
            if (auto const digest = Digest::parse(file.filename().string()))
                each(*digest, auth::sha256_of_file(file) == digest->str());
    }
}

} // namespace files
