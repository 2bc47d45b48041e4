// Work that the program does itself (seeding, maintenance commands): durable writes with audit, as the system's own actor.
#pragma once

#include "app/installation.hpp"
#include "app/wiring.hpp"
#include "platform/api/call.hpp"
#include "platform/api/problem_response.hpp"

#include <exception>
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

    // One durable transaction. What the store refuses is told as over HTTP: a Problem where a person can mend it.
    void run(std::function<void(api::Work&)> const& job)
    {
        try {
            installation_.database().write([&](storage::Writer& tx) {
                api::Work work(tx, actor_, clock_.now(), ids_, installation_.vault(), "maintenance");
                job(work);
            });
        } catch (storage::Fault const&) {
            auto const explained = api::explain(std::current_exception(), all_constraint_problems());
            if (explained.problem.status() == 500)
                throw;
            throw base::Problem(explained.problem);
        }
    }

private:
    Installation& installation_;
    api::Clock& clock_;
    api::IdSource& ids_;
    auth::Actor actor_;
};

} // namespace app
