// The demonstration's payments: the whole grant of a house in one part, once its owners agreed; each transfer goes through three
// hands. Accounts and references are made up.
#include "tranches/service.hpp"

#include <stdexcept>

namespace tranches {

namespace {

constexpr int kNewest = 2565;

// The round in which money moves on this day.
rounds::Round round_of_today(api::Work& work)
{
    return rounds::demo_round(work.tx(), base::FiscalYear::of(work.today()));
}

Requirement need(RequirementKind kind, std::optional<std::int64_t> due_days = std::nullopt)
{
    Requirement r;
    r.kind = kind;
    r.due_days = due_days;
    return r;
}

TrancheId newest_in(api::Work& work, State state)
{
    for (auto const& tranche : store::tranches_of(work.tx(), round_of_today(work).id))
        if (tranche.state == state)
            return tranche.id;
    throw std::logic_error("the demonstration has no tranche that waits for this step");
}

} // namespace

void seed_demo_plan(api::Work& work, rounds::RoundId id)
{
    using enum RequirementKind;
    auto const round = rounds::require_round(work.tx(), auth::Scope::everywhere(), id);
    bool const newest = round.fiscal_year.buddhist() == kNewest;
    bool const first = round.id == rounds::demo_round(work.tx(), round.fiscal_year).id;
    Part whole{base::BasisPoints(10'000), base::BasisPoints(10'000), {need(Agreement), need(Consents), need(Account)}};
    if (newest)
        whole.requirements.push_back(need(FinalEstimate));
    whole.requirements.push_back(need(PurchasePapers, 60));
    service::set_plan(work, round.id, {{whole}, "หลักเกณฑ์การจ่ายเงินของจังหวัด (สมมุติ)", "งวดเดียวเต็มจำนวน เมื่อเจ้าของบ้านและที่ดินยินยอม", 0});
    AccountForm account;
    account.takes_all = true;
    account.bank = "ธ.ก.ส.";
    account.branch = "แพร่ (สมมุติ)";
    account.number = "020-0-" + std::to_string(round.fiscal_year.buddhist() % 100) + (first ? "000-1" : "000-2");
    account.name =
        "เครือข่ายบ้านพอเพียงจังหวัดแพร่ ปี " + std::to_string(round.fiscal_year.buddhist()) + (first ? "" : " รอบที่ 2") + " (สมมุติ)";
    account.reason = "สมุดบัญชีของเครือข่าย (สมมุติ)";
    service::set_account(work, round.id, account);
    auto settings = store::settings(work.tx());
    if (settings.debtor_account)
        return;
    settings.debtor_name = "สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) (สมมุติ)";
    settings.debtor_bank = "กรุงไทย (สมมุติ)";
    settings.debtor_account = "980-0-00001-1";
    service::change(work, settings);
}

void seed_demo_prepared(api::Work& work, rounds::RoundId id)
{
    auto const round = rounds::require_round(work.tx(), auth::Scope::everywhere(), id);
    Readiness readiness(work.tx(), auth::Scope({round.province}), round, work.today());
    PrepareForm form;
    for (auto const& candidate : readiness.candidates())
        if (candidate.is_ready())
            form.stated_total_satang += candidate.amount;
    auto const management = readiness.management(form.part);
    form.management = !management.taken && !management.why_not;
    if (form.management)
        form.stated_total_satang += management.amount;
    form.note = "บ้านที่เอกสารครบ (สมมุติ)";
    (void)service::prepare(work, round.id, form);
}

void seed_demo_approved(api::Work& work)
{
    service::approve(work, newest_in(work, State::Prepared), {1});
}

void seed_demo_released(api::Work& work)
{
    auto const id = newest_in(work, State::Approved);
    ReleaseForm form;
    form.paid_on = work.today();
    form.reference = "KTB " + work.today().iso() + "/1 (สมมุติ)";
    form.version = store::tranche(work.tx(), id)->version;
    service::release(work, id, form);
}

} // namespace tranches
