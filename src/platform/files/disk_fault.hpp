// What the disk refused. Private to this room.
#pragma once

#include <cerrno>
#include <filesystem>
#include <string>
#include <system_error>

namespace files {

[[noreturn]] inline void fail_with_errno(char const* what, std::filesystem::path const& file)
{
    throw std::system_error(errno, std::generic_category(), std::string(what) + ": " + file.string());
}

} // namespace files
