// POSIX file calls.
#include "platform/http/file_io.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace http {

namespace {

[[noreturn]] void fail(char const* what)
{
    throw std::system_error(errno, std::generic_category(), what);
}

} // namespace

File::~File()
{
    if (descriptor_ >= 0)
        ::close(descriptor_);
}

File::File(File&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

File& File::operator=(File&& other) noexcept
{
    std::swap(descriptor_, other.descriptor_);
    return *this;
}

std::optional<File> File::open_to_read(std::filesystem::path const& path)
{
    File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat facts{};
    if (!file.is_open() || ::fstat(file.descriptor_, &facts) != 0 || !S_ISREG(facts.st_mode))
        return std::nullopt;
    return file;
}

std::optional<File> File::create(std::filesystem::path const& path)
{
    File file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.is_open())
        return file;
    if (errno == EEXIST)
        return std::nullopt;
    fail("open");
}

std::uint64_t File::size() const
{
    struct stat facts{};
    if (::fstat(descriptor_, &facts) != 0)
        fail("fstat");
    return static_cast<std::uint64_t>(facts.st_size);
}

void File::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        auto const written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            fail("write");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::size_t File::read_at(std::uint64_t offset, std::span<char> into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        auto const rest = into.subspan(done);
        auto const got = ::pread(descriptor_, rest.data(), rest.size(), static_cast<off_t>(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            fail("pread");
        if (got == 0)
            break;
        done += static_cast<std::size_t>(got);
    }
    return done;
}

} // namespace http
