// Growing files.
#include "platform/files/parts.hpp"

#include "platform/auth/sha256.hpp"
#include "platform/files/disk_fault.hpp"
#include "platform/files/problems.hpp"

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <fcntl.h>
#include <span>
#include <stdexcept>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace files {

namespace fs = std::filesystem;

namespace {

constexpr auto kKept = std::chrono::hours(24 * 7);

bool take_number(std::string_view& rest, std::uint64_t& into)
{
    auto const [end, fault] = std::from_chars(rest.data(), rest.data() + rest.size(), into);
    if (fault != std::errc() || end == rest.data())
        return false;
    rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
    return true;
}

bool take(std::string_view& rest, std::string_view expected)
{
    if (!rest.starts_with(expected))
        return false;
    rest.remove_prefix(expected.size());
    return true;
}

fs::path part_path(FileStore const& store, Digest const& digest)
{
    return store.parts_folder() / digest.str();
}

} // namespace

// A part on the disk, or what comes to it.
class OpenedFile {
public:
    OpenedFile(fs::path file, int flags) : file_(std::move(file)), descriptor_(open(file_.c_str(), flags | O_CLOEXEC, 0600))
    {
        if (descriptor_ < 0)
            fail_with_errno("cannot open", file_);
    }
    ~OpenedFile() { close(descriptor_); }
    OpenedFile(OpenedFile const&) = delete;
    OpenedFile& operator=(OpenedFile const&) = delete;

    // One sender at a time; the lock goes with the descriptor.
    void lock()
    {
        while (flock(descriptor_, LOCK_EX) != 0)
            if (errno != EINTR)
                fail_with_errno("cannot lock", file_);
    }
    // Whether its name still leads to it: a sender who waited for the lock may hold what another finished meanwhile.
    [[nodiscard]] bool is_in_place() const
    {
        struct stat mine{};
        struct stat named{};
        return fstat(descriptor_, &mine) == 0 && stat(file_.c_str(), &named) == 0 && mine.st_ino == named.st_ino &&
               mine.st_dev == named.st_dev;
    }
    [[nodiscard]] std::uint64_t length() const
    {
        auto const end = lseek(descriptor_, 0, SEEK_END);
        if (end < 0)
            fail_with_errno("cannot read", file_);
        return static_cast<std::uint64_t>(end);
    }
    [[nodiscard]] std::size_t take(std::span<char> into)
    {
        auto n = read(descriptor_, into.data(), into.size());
        while (n < 0 && errno == EINTR)
            n = read(descriptor_, into.data(), into.size());
        if (n < 0)
            fail_with_errno("cannot read", file_);
        return static_cast<std::size_t>(n);
    }
    void add(std::string_view bytes)
    {
        while (!bytes.empty()) {
            auto const n = write(descriptor_, bytes.data(), bytes.size());
            if (n < 0 && errno != EINTR)
                fail_with_errno("cannot write", file_);
            if (n > 0)
                bytes.remove_prefix(static_cast<std::size_t>(n));
        }
    }
    void cut(std::uint64_t length) { (void)ftruncate(descriptor_, static_cast<off_t>(length)); }
    void flush()
    {
        if (fdatasync(descriptor_) != 0)
            fail_with_errno("cannot flush", file_);
    }

private:
    fs::path file_;
    int descriptor_;
};

namespace {

void copy_into(OpenedFile& target, fs::path const& body)
{
    OpenedFile source(body, O_RDONLY);
    std::array<char, 64 * 1024> buffer{};
    while (auto const n = source.take(buffer))
        target.add({buffer.data(), n});
}

} // namespace

std::optional<ContentRange> content_range(std::string_view header)
{
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint64_t total = 0;
    if (!take(header, "bytes ") || !take_number(header, first) || !take(header, "-") || !take_number(header, last) ||
        !take(header, "/") || !take_number(header, total) || !header.empty())
        return std::nullopt;
    if (last < first || last >= total)
        return std::nullopt;
    return ContentRange{first, last - first + 1, total};
}

std::uint64_t begun_length(FileStore const& store, Digest const& digest)
{
    auto const file = part_path(store, digest);
    std::error_code none;
    auto const bytes = fs::file_size(file, none);
    if (none)
        return 0;
    try {
        return auth::sha256_of_file(file) == digest.str() ? 0 : bytes;
    } catch (std::runtime_error const&) { // another request has finished it meanwhile
        return 0;
    }
}

Part::Part(FileStore const& store, Digest const& digest, ContentRange const& range)
    : path_(part_path(store, digest)), first_(range.first)
{
    if (first_ == 0)
        remove_stale_parts(store);
    do {
        std::error_code ignored;
        if (first_ > 0 && !fs::exists(path_, ignored))
            throw problems::wrong_offset(0);
        file_ = std::make_unique<OpenedFile>(path_, O_RDWR | O_CREAT | O_APPEND);
        file_->lock();
    } while (!file_->is_in_place());
    if (file_->length() >= range.total)
        file_->cut(0);
    if (auto const length = file_->length(); length != first_)
        throw problems::wrong_offset(length);
}

Part::~Part() = default;

void Part::append(fs::path const& body)
{
    try {
        copy_into(*file_, body);
        file_->flush();
    } catch (...) {
        file_->cut(first_); // half a part would stand where the next one is expected
        throw;
    }
}

void Part::remove()
{
    std::error_code ignored;
    fs::remove(path_, ignored);
}

Whole::Whole(FileStore const& store, Digest const& digest, Part const& begun, fs::path const& last)
    : path_(store.temp_folder() / ("whole-" + digest.str())) // one sender at a time has the part
{
    try {
        fs::copy_file(begun.path(), path_, fs::copy_options::overwrite_existing);
        OpenedFile file(path_, O_RDWR | O_APPEND);
        copy_into(file, last);
    } catch (...) {
        std::error_code ignored;
        fs::remove(path_, ignored);
        throw;
    }
}

Whole::~Whole()
{
    std::error_code ignored;
    fs::remove(path_, ignored);
}

void remove_stale_parts(FileStore const& store)
{
    auto const now = fs::file_time_type::clock::now();
    std::error_code ignored; // another request may have finished it
    for (auto const& entry : fs::directory_iterator(store.parts_folder(), ignored))
        if (entry.is_regular_file(ignored) && now - entry.last_write_time(ignored) > kKept)
            fs::remove(entry.path(), ignored);
}

} // namespace files
