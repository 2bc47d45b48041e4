// A folder of one piece of work, beside the place where its outcome will stand.
#pragma once

#include <fcntl.h>
#include <filesystem>
#include <stdexcept>
#include <unistd.h>

namespace app {

// Its owner's alone. It goes away with its maker, unless it was renamed; what an interrupted run left there goes first.
class Workspace {
public:
    explicit Workspace(std::filesystem::path folder) : folder_(std::move(folder))
    {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directories(folder_);
        std::filesystem::permissions(folder_, std::filesystem::perms::owner_all);
    }
    ~Workspace()
    {
        std::error_code ignored; // nothing can be done about it while leaving
        std::filesystem::remove_all(folder_, ignored);
    }
    Workspace(Workspace const&) = delete;
    Workspace& operator=(Workspace const&) = delete;
    [[nodiscard]] std::filesystem::path const& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
};

// Everything written on the disk of `folder`, names too, is there after a power cut.
inline void flush_disk_of(std::filesystem::path const& folder)
{
    int const descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        throw std::runtime_error("cannot open " + folder.string());
    int const code = ::syncfs(descriptor);
    ::close(descriptor);
    if (code != 0)
        throw std::runtime_error("cannot flush " + folder.string());
}

} // namespace app
