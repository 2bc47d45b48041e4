// Work that the program does itself (seeding, maintenance commands): durable writes with audit, as the system's own actor.
#pragma once

#include "app/installation.hpp"
#include "platform/api/call.hpp"

#include <functional>

namespace app {

class Maintenance {
public:
    explicit Maintenance(Installation& installation) : Maintenance(installation, installation.clock(), installation.ids()) {}
    // With a clock and ids of one's own, for the reproducible demonstration.
    Maintenance(Installation& installation, api::Clock& clock, api::IdSource& ids)
        : installation_(installation), clock_(clock), ids_(ids), actor_(auth::system_actor())
    {
    }

    // One durable transaction.
    void run(std::function<void(api::Work&)> const& job)
    {
        installation_.database().write([&](storage::Writer& tx) {
            api::Work work(tx, actor_, clock_.now(), ids_, installation_.vault(), "maintenance");
            job(work);
        });
    }

private:
    Installation& installation_;
    api::Clock& clock_;
    api::IdSource& ids_;
    auth::Actor actor_;
};

} // namespace app
