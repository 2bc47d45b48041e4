// libarchive: a tar that any computer can open.
#include "platform/archive/archive.hpp"

#include "platform/auth/sha256.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <array>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <unistd.h>

namespace archives {

namespace {

using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;
using Buffer = std::array<char, 64 * 1024>;

void flush_to_disk(std::filesystem::path const& file)
{
    int const descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw std::runtime_error("cannot open " + file.string());
    int const code = ::fsync(descriptor);
    ::close(descriptor);
    if (code != 0)
        throw std::runtime_error("cannot flush " + file.string());
}

bool climbs_out(std::filesystem::path const& name)
{
    if (name.empty() || name.is_absolute())
        return true;
    for (auto const& part : name)
        if (part == "..")
            return true;
    return false;
}

} // namespace

ArchiveWriter::ArchiveWriter(std::filesystem::path const& file, std::int64_t unix_seconds)
    : archive_(archive_write_new()), file_(file), unix_seconds_(unix_seconds)
{
    archive_write_add_filter_gzip(archive_);
    archive_write_set_format_pax_restricted(archive_);
    if (archive_write_open_filename(archive_, file.c_str()) != ARCHIVE_OK) {
        std::string const why = archive_error_string(archive_);
        archive_write_free(archive_);
        throw std::runtime_error(why);
    }
}

ArchiveWriter::~ArchiveWriter()
{
    archive_write_free(archive_);
}

void ArchiveWriter::check(int code) const
{
    if (code < ARCHIVE_WARN)
        throw std::runtime_error(file_.string() + ": " + archive_error_string(archive_));
}

void ArchiveWriter::begin(std::string_view name, std::int64_t size)
{
    Entry const entry(archive_entry_new(), &archive_entry_free);
    archive_entry_set_pathname(entry.get(), std::string(name).c_str());
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    archive_entry_set_mtime(entry.get(), unix_seconds_, 0);
    check(archive_write_header(archive_, entry.get()));
}

void ArchiveWriter::add_text(std::string_view name, std::string_view content)
{
    begin(name, static_cast<std::int64_t>(content.size()));
    if (archive_write_data(archive_, content.data(), content.size()) != static_cast<la_ssize_t>(content.size()))
        check(ARCHIVE_FATAL);
}

std::string ArchiveWriter::add_file(std::string_view name, std::filesystem::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    begin(name, static_cast<std::int64_t>(std::filesystem::file_size(file)));
    auth::Sha256 hash;
    Buffer buffer{};
    while (in.read(buffer.data(), buffer.size()) || in.gcount() > 0) {
        auto const size = static_cast<std::size_t>(in.gcount());
        hash.update(buffer.data(), size);
        if (archive_write_data(archive_, buffer.data(), size) != static_cast<la_ssize_t>(size))
            check(ARCHIVE_FATAL);
    }
    return hash.hex();
}

void ArchiveWriter::close()
{
    check(archive_write_close(archive_));
    flush_to_disk(file_);
}

void extract_archive(std::filesystem::path const& file, std::filesystem::path const& folder,
                     std::function<void(std::string const&, std::string const&, std::uint64_t)> const& each,
                     std::uint64_t most_bytes)
{
    std::unique_ptr<archive, decltype(&archive_read_free)> const in(archive_read_new(), &archive_read_free);
    archive_read_support_filter_gzip(in.get());
    archive_read_support_format_tar(in.get());
    auto const check = [&](int code) {
        auto const* const why = archive_error_string(in.get());
        if (code != ARCHIVE_OK)
            throw DamagedArchive(why ? why : "cannot be read");
    };
    check(archive_read_open_filename(in.get(), file.c_str(), 64 * 1024));
    archive_entry* entry = nullptr;
    for (int code = archive_read_next_header(in.get(), &entry); code != ARCHIVE_EOF;
         code = archive_read_next_header(in.get(), &entry)) {
        check(code);
        std::string const name = archive_entry_pathname(entry) ? archive_entry_pathname(entry) : "";
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) || climbs_out(name))
            throw DamagedArchive("an entry is not allowed: " + name);
        auto const target = folder / name;
        std::filesystem::create_directories(target.parent_path());
        std::ofstream out(target, std::ios::binary | std::ios::trunc);
        std::filesystem::permissions(target, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
        auth::Sha256 hash;
        std::uint64_t bytes = 0;
        Buffer buffer{};
        la_ssize_t size = 0;
        while ((size = archive_read_data(in.get(), buffer.data(), buffer.size())) > 0) {
            out.write(buffer.data(), size);
            hash.update(buffer.data(), static_cast<std::size_t>(size));
            bytes += static_cast<std::uint64_t>(size);
            if (static_cast<std::uint64_t>(size) > most_bytes)
                throw DamagedArchive("it holds more than is allowed");
            most_bytes -= static_cast<std::uint64_t>(size);
        }
        if (size < 0)
            check(ARCHIVE_FATAL);
        out.close();
        if (!out)
            throw std::runtime_error("cannot write " + target.string());
        flush_to_disk(target);
        each(name, hash.hex(), bytes);
    }
}

} // namespace archives
