// The program's version, from CMakeLists.txt.
#include "app/commands.hpp"

namespace app {

std::string version()
{
    return ONEHOME_VERSION;
}

} // namespace app
