// Packing and unpacking key files.
#include "app/key_parcel.hpp"

#include <charconv>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>

namespace app {

namespace fs = std::filesystem;

namespace {

bool is_plain_name(std::string_view name)
{
    return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos;
}

void write_private(fs::path const& file, std::string_view content)
{
    std::ofstream out(file, std::ios::binary);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    out << content;
    out.close();
    if (!out)
        throw std::runtime_error("cannot write " + file.string());
}

} // namespace

std::string content_of(fs::path const& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(in), {}};
    if (!in.is_open() || in.bad())
        throw std::runtime_error("cannot read " + file.string());
    return content;
}

std::string pack_keys(fs::path const& folder)
{
    std::set<fs::path> files;
    for (auto const& entry : fs::directory_iterator(folder))
        if (entry.is_regular_file())
            files.insert(entry.path());
    std::string out;
    for (auto const& file : files) {
        auto const content = content_of(file);
        out += file.filename().string() + " " + std::to_string(content.size()) + "\n" + content;
    }
    return out;
}

bool unpack_keys(std::string_view packed, fs::path const& folder)
{
    fs::create_directories(folder);
    fs::permissions(folder, fs::perms::owner_all);
    while (!packed.empty()) {
        auto const line = packed.substr(0, packed.find('\n'));
        auto const blank = line.rfind(' ');
        if (line.size() == packed.size() || blank == std::string_view::npos)
            return false;
        auto const name = line.substr(0, blank);
        auto const digits = line.substr(blank + 1);
        std::size_t size = 0;
        auto const [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), size);
        packed.remove_prefix(line.size() + 1);
        if (fault != std::errc() || end != digits.data() + digits.size() || size > packed.size() || !is_plain_name(name))
            return false;
        write_private(folder / std::string(name), packed.substr(0, size));
        packed.remove_prefix(size);
    }
    return true;
}

} // namespace app
