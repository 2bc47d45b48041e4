// Embedded files of web/dist, as the server wants them.
#include "app/web_assets.hpp"

#include "web_files.hpp"

#include <vector>

namespace app {

std::span<http::Asset const> web_assets()
{
    static auto const assets = [] {
        std::vector<http::Asset> list;
        for (auto const& file : embedded_web::files())
            list.push_back({file.name, file.content});
        return list;
    }();
    return assets;
}

} // namespace app
