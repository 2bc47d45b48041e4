// Whether a JSON value is as a JSON Schema says: the part of JSON Schema 2020-12 that our OpenAPI document uses. A keyword that
// the checker does not know is a fault too, so that nothing goes unchecked.
#pragma once

#include <boost/json/value.hpp>

#include <string>
#include <vector>

namespace test {

// All that does not fit, with its place: "items[0].moo: 120 is more than 99". `document` is where "$ref" points into.
[[nodiscard]] std::vector<std::string> schema_faults(boost::json::value const& value, boost::json::value const& schema,
                                                     boost::json::value const& document);

// The schema that "$ref" names, or the schema itself.
[[nodiscard]] boost::json::value const& resolved(boost::json::value const& schema, boost::json::value const& document);

} // namespace test
