// Bodies that a route must refuse: those that no JSON reader should take, and, made from the schema of the body, those with one
// value that the schema does not allow.
#pragma once

#include <boost/json/value.hpp>

#include <string>
#include <vector>

namespace test {

// A body that breaks the schema in one place.
struct BadBody {
    boost::json::value body;
    std::string field; // the place that the refusal has to name, "people[0].moo"
};
// For each member, down into records and lists: the wrong type, too long, too small, not offered, null, and an unknown member.
[[nodiscard]] std::vector<BadBody> bad_bodies(boost::json::value const& schema, boost::json::value const& document);

// Texts that are no JSON, or JSON that two readers may read differently, or no record at all.
[[nodiscard]] std::vector<std::string> broken_bodies();

} // namespace test
