// The demonstration province inside a TestApp, and real ids of it for every route. For tests that walk over all routes.
//
// Making it takes seconds, so there is one for each engine and process. Tests that use it read, or are refused: they leave it as
// they found it.
#pragma once

#include "support/test_app.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace test {

class DemoProvince {
public:
    [[nodiscard]] static DemoProvince& on(storage::Engine engine);

    [[nodiscard]] TestApp& app() { return app_; }
    // A path of the route that names real things, with the query it needs.
    [[nodiscard]] std::string target(api::Route const& route) const;
    // Ids of records that lie in the province: households, people, rounds, houses in them, agreements.
    [[nodiscard]] std::vector<std::string> const& ids() const { return ids_; }
    // How many rows stand in the audit that are no readings.
    [[nodiscard]] std::int64_t changes();

private:
    explicit DemoProvince(storage::Engine engine);
    void seed();
    void find_examples();
    void find_examples_of_contributions(std::string const& round, std::string const& sha256);
    void find_examples_of_bank(std::string const& round);
    void find_examples_of_works(std::string const& round, std::string const& sha256);
    void find_examples_of_tranches(std::string const& round);
    void find_examples_of_purchases(std::string const& round, std::string const& sha256);
    void find_examples_of_closing();
    void find_examples_of_maps();
    void find_examples_of_news();
    [[nodiscard]] std::string const& known(std::string_view pattern) const; // throws std::logic_error
    std::string hall_code();
    std::string returned_survey();

    TestApp app_;
    std::string hall_code_;
    std::map<std::string, std::string, std::less<>> examples_; // of parameters, by the pattern up to them
    std::vector<std::string> ids_;
};

// The same path with ids that nothing has.
[[nodiscard]] std::string made_up_target(api::Route const& route);

} // namespace test
