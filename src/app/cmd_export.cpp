// onehome export all: the canonical export on the standard output.
#include "app/canonical_export.hpp"
#include "app/commands.hpp"

#include <iostream>

namespace app {

int export_all(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    installation.database().read([](storage::Reader& db) { write_canonical(db, std::cout); });
    std::cout.flush();
    installation.database().close();
    return std::cout ? 0 : 1; // the disk behind it may be full
}

} // namespace app
