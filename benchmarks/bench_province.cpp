// Makes a whole made-up province to serve: bench_province FOLDER HOUSEHOLDS
//
// FOLDER gets the database and its keys, two accounts (`country` sees everything, `phrae` one province; password
// kBenchPassword), and FOLDER/questions/ with the addresses that the load asks for. Does nothing when the folder holds it
// already, for this number and this schema; otherwise starts over.
#include "app/installation.hpp"
#include "app/maintenance.hpp"
#include "app/wiring.hpp"
#include "places/places.hpp"
#include "platform/accounts/accounts.hpp"
#include "platform/auth/vault.hpp"
#include "platform/config/province_settings.hpp"
#include "support/questions.hpp"
#include "support/synthetic_households.hpp"

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace {

namespace fs = std::filesystem;

constexpr char const* kBenchPassword = "made-up-2565";
constexpr char const* kDay = "2022-05-15";

// What the folder would hold; kept in it when it is complete.
std::string content_of(std::int64_t households)
{
    // Rooms number their steps apart, so that a new one need not be the last.
    auto const& steps = app::all_migrations();
    return std::to_string(households) + " made-up households, schema of " + std::to_string(steps.size()) + " steps to " +
           std::string(steps.back().name) + ", questions " + std::to_string(bench::kQuestionsVersion) + "\n";
}

bool is_complete(fs::path const& folder, std::string const& content)
{
    std::ifstream file(folder / "complete");
    std::string const found((std::istreambuf_iterator<char>(file)), {});
    return found == content;
}

void add_user(api::Work& work, char const* name, base::AreaCode const& area, std::string const& hash)
{
    accounts::NewUser user;
    user.user_name = name;
    user.display_name = std::string(name) + " (สมมุติ)";
    user.must_change_password = false;
    user.made_up = true;
    user.grants.push_back({auth::Role::Network, area, base::Date(2021, 10, 1), std::nullopt});
    (void)accounts::add_user(work, user, hash);
}

void make(fs::path const& folder, std::int64_t households)
{
    app::Installation installation({folder, {}}, auth::Vault::from_seed("bench"));
    app::Maintenance maintenance(installation);
    auto const hash = auth::hash_password(kBenchPassword);
    maintenance.run([&](api::Work& work) {
        places::load(work);
        add_user(work, "country", base::AreaCode(), hash);
        add_user(work, "phrae", *base::AreaCode::parse("54"), hash);
        config::set_province_setting(work.tx(), config::kDemoToday, kDay);
    });
    auto& database = installation.database();
    bench::SyntheticOptions options;
    options.households = households;
    options.tambons = bench::all_tambons(database);
    options.progress = [&](std::int64_t loaded) { std::cout << "\r  " << loaded << " of " << households << std::flush; };
    bench::load_synthetic_households(database, installation.vault(), options);
    std::cout << "\n";
    bench::write_questions(database, options.tambons, folder / "questions");
    database.close();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: bench_province FOLDER HOUSEHOLDS\n";
        return 2;
    }
    fs::path const folder = argv[1];
    auto const households = std::atoll(argv[2]);
    auto const content = content_of(households);
    if (is_complete(folder, content))
        return 0;
    if (fs::exists(folder) && !fs::exists(folder / "keys")) {
        std::cerr << folder << " is not a province; nothing was touched\n";
        return 1;
    }
    fs::remove_all(folder);
    make(folder, households);
    std::ofstream(folder / "complete") << content;
    return 0;
}
