// Gathering readings for the writer.
#include "platform/api/readings.hpp"

#include <memory>

namespace api {

void Readings::note(auth::Actor actor, base::Timestamp at, std::string request_id, std::vector<auth::Event> events,
                    storage::Done done)
{
    {
        std::lock_guard const lock(mutex_);
        waiting_.push_back({std::move(actor), at, std::move(request_id), std::move(events), std::move(done)});
        if (queued_)
            return;
        queued_ = true;
    }
    submit();
}

void Readings::submit()
{
    // Taken when the writer comes to it, so that it carries whatever arrived until then. Whether it runs or fails
    // before that, those who wait are told: `done` takes them where the job did not.
    auto taken = std::make_shared<std::vector<Waiting>>();
    auto const take = [this, taken] {
        if (!taken->empty())
            return;
        std::lock_guard const lock(mutex_);
        taken->swap(waiting_);
        queued_ = false;
    };
    auto const job = [this, taken, take](storage::Writer& tx) {
        take();
        std::vector<auth::Stamped> rows;
        for (auto const& one : *taken)
            for (auto const& event : one.events)
                rows.push_back({{one.at, one.actor, one.request_id}, event});
        auth::append(tx, vault_, rows);
    };
    auto const done = [taken, take](std::exception_ptr failure) {
        take(); // the job may have failed before it ran
        for (auto const& one : *taken)
            one.done(failure);
    };
    database_.submit(job, done, storage::Seen::Soon); // nothing but the auditor's list shows them
}

} // namespace api
