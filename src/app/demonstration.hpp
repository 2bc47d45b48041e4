// The demonstration province: one list of steps in the order in which they happened, for the command and for tests.
//
// Each step is one transaction on its own day, made through the features' own use cases by the account that would do it, so that
// duties, rights and the audit are as in real life. All people, papers and pictures are made up and say so.
#pragma once

#include "platform/api/clock.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/file_store.hpp"
#include "platform/storage/storage.hpp"

#include <functional>

namespace app {

inline constexpr char const* kDemoPassword = "onehome2565";

struct DemoWorkshop {
    storage::Database& database;
    api::FixedClock& clock; // stands on the demonstration's day at the end
    api::IdSource& ids;
    auth::Vault& vault;
    files::FileStore& files;
};

// Into a database that has nothing but its tables. `told` hears of each step before it is made: its number, of how many, what it
// is.
void make_demonstration(DemoWorkshop const&, std::function<void(int, int, char const*)> const& told = {});

} // namespace app
