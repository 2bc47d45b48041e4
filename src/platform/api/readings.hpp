// Readings of people's data on their way into the audit. Those that wait together go into the chain together: one look at its
// end and one new end for all of them.
#pragma once

#include "platform/auth/audit.hpp"
#include "platform/storage/storage.hpp"

#include <exception>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

namespace api {

class Readings {
public:
    Readings(storage::Database& database, auth::Vault const& vault) : database_(database), vault_(vault) {}

    // Writes the events; `done` follows once they are durable (nullptr) or failed, perhaps on the writer's thread.
    void note(auth::Actor actor, base::Timestamp at, std::string request_id, std::vector<auth::Event> events, storage::Done done);

private:
    struct Waiting {
        auth::Actor actor;
        base::Timestamp at;
        std::string request_id;
        std::vector<auth::Event> events;
        storage::Done done;
    };
    void submit();

    storage::Database& database_;
    auth::Vault const& vault_;
    std::mutex mutex_;
    std::vector<Waiting> waiting_;
    bool queued_ = false; // a job that will take all of `waiting_` is with the writer
};

} // namespace api
