// onehome check: exit status 0 when all is sound, 1 otherwise.
#include "app/commands.hpp"
#include "app/soundness.hpp"

#include <iostream>

namespace app {

int check(Arguments const& arguments)
{
    Installation installation(arguments.location, Installation::Schema::MustBeCurrent);
    auto const found = examine(installation.database(), installation.vault(), installation.files());
    tell(found, std::cout);
    installation.database().close();
    return found.sound() ? 0 : 1;
}

} // namespace app
