// onehome config print, config manual, openapi: what the program is and how it is set.
#include "app/commands.hpp"
#include "app/wiring.hpp"
#include "platform/api/app.hpp"
#include "platform/api/openapi.hpp"

#include <iostream>

namespace app {

int config_print(Arguments const& arguments)
{
    std::cout << settings_of(arguments.location).print();
    return 0;
}

int config_manual(Arguments const&)
{
    std::cout << config::manual();
    return 0;
}

int openapi(Arguments const&)
{
    api::Routes routes;
    add_all_routes(routes);
    api::add_own_routes(routes);
    std::cout << api::openapi_document(routes.all(), version()) << "\n";
    return 0;
}

} // namespace app
