// Emptying the folder.
#include "support/folder.hpp"

#include <filesystem>

namespace bench {

app::Location emptied(std::string const& folder, std::string const& database)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    app::Location location{folder, {}};
    if (!database.empty())
        location.overrides["database"] = database;
    return location;
}

} // namespace bench
