// The OpenAPI 3.1 document of all routes; the browser's types are generated from it.
#pragma once

#include "platform/api/route.hpp"

#include <boost/json/value.hpp>

#include <span>
#include <string_view>

namespace api {

[[nodiscard]] boost::json::value openapi_document(std::span<Route const> routes, std::string_view version);

} // namespace api
