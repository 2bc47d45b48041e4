// Decided surveys for tests that ask what they say, and not how they came.
#pragma once

#include "survey/filled.hpp"
#include "survey/receiving.hpp"
#include "survey/store.hpp"

namespace test {

// As if it had been linked to the household, at this moment; the register is left as it is.
inline void put_decided(api::Work& work, households::HouseholdId household, Filled const& filled)
{
    survey::Sender const sender{work.actor().id, "อสม.", auth::Scope::everywhere(), std::nullopt};
    auto const ask = [&](storage::ReadJob const& job) { job(work.tx()); };
    auto arrival = survey::read_arrival(ask, work.vault(), sender, filled.xml(), work.now());
    survey::insert_submission(work.tx(), arrival.submission, arrival.sealed);
    arrival.submission.state = survey::State::Linked;
    arrival.submission.household = household;
    arrival.submission.decided_at = work.now();
    survey::decide_submission(work.tx(), arrival.submission);
    work.audit({"submission.linked", {"submission", arrival.submission.instance_id}, arrival.submission.area, {}, ""});
}

} // namespace test
