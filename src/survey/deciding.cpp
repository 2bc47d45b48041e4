// Deciding, once or the same again.
#include "survey/deciding.hpp"

#include "base/text.hpp"
#include "survey/problems.hpp"
#include "survey/registering.hpp"
#include "survey/store.hpp"

namespace survey {

namespace {

constexpr std::size_t kShortestReason = 5;

std::string reason_of(DecisionForm const& form)
{
    auto reason = base::text::normalise(form.reason.value_or(""), true);
    if (base::text::length(reason) < kShortestReason)
        throw base::invalid_input(
            {{"reason",
              "required",
              {"บอกผู้สำรวจว่าต้องแก้อะไร (อย่างน้อย 5 ตัวอักษร)", "Tell the surveyor what to mend (5 characters at least)"}}});
    return reason;
}

State state_of(Decision decision)
{
    switch (decision) {
    case Decision::Accept:
        return State::Accepted;
    case Decision::Link:
        return State::Linked;
    case Decision::Return:
        return State::Returned;
    }
    return State::Returned;
}

bool is_the_same(Submission const& stored, DecisionForm const& form)
{
    if (stored.state != state_of(form.decision))
        return false;
    switch (form.decision) {
    case Decision::Accept:
        return true;
    case Decision::Link:
        return stored.household == form.household_id;
    case Decision::Return:
        return stored.reason == base::text::normalise(form.reason.value_or(""), true);
    }
    return false;
}

} // namespace

void decide(api::Work& work, auth::Scope const& scope, std::string_view instance_id, DecisionForm const& form)
{
    auto& tx = work.tx();
    auto submission = find_submission(tx, scope, instance_id);
    if (!submission)
        throw problems::not_found();
    auth::Event event{"submission.decided_again", {"submission", submission->instance_id}, submission->area, {}, ""};
    if (is_the_same(*submission, form)) {
        event.note = "ตัดสินแล้วเหมือนเดิม ไม่มีการเปลี่ยนแปลง";
        work.audit(event);
        return;
    }
    if (submission->state == State::Accepted || submission->state == State::Linked)
        throw problems::already_decided();
    auto const before = submission->state;
    submission->state = state_of(form.decision);
    submission->reason.reset();
    if (form.decision == Decision::Return)
        submission->reason = reason_of(form);
    else
        submission->household = take_into_register(work, scope, *submission, form);
    submission->decided_by_name = work.actor().display_name;
    submission->decided_at = work.now();
    decide_submission(tx, *submission);
    event.action = "submission." + std::string(base::name_of(submission->state));
    event.changes = {{"state", std::string(base::name_of(before)), std::string(base::name_of(submission->state))}};
    if (submission->household)
        event.changes.push_back({"household_id", std::nullopt, submission->household->str()});
    if (submission->reason)
        event.changes.push_back({"reason", std::nullopt, submission->reason, true});
    work.audit(event);
}

} // namespace survey
