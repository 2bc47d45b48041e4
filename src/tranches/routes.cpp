// The routes of tranches: what is shown, and each step.
#include "tranches/routes.hpp"

#include "platform/api/history.hpp"
#include "tranches/problems.hpp"
#include "tranches/service.hpp"
#include "tranches/views.hpp"

namespace tranches {

namespace {

using api::Call;
using api::Method;
using api::Permission;
using rounds::RoundHouseId;
using rounds::RoundId;

// What the actor may see after writing, whatever the route's own permission was.
auth::Scope reading(Call& call)
{
    return call.actor().scope(Permission::TranchesRead);
}

TranchesView shown(Call& call, RoundId id)
{
    return views::round(call.db(), call.actor(), reading(call), id, call.today());
}

TrancheView shown(Call& call, TrancheId id)
{
    return views::tranche(call.db(), call.actor(), reading(call), id, call.today());
}

TranchesView of_round(Call& call)
{
    return shown(call, call.id<RoundId>());
}

ReadyPage ready_houses(Call& call)
{
    auto const id = call.id<RoundId>();
    views::ReadyAsked asked;
    asked.area = call.area("tambon");
    asked.part = call.integer("part", 1, 12);
    if (auto const wanted = call.integer("ready", 0, 1))
        asked.ready = *wanted == 1;
    asked.after = static_cast<std::size_t>(call.integer("after", 0, 10'000'000).value_or(0));
    asked.limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    auto page = views::ready(call.db(), call.scope(), id, asked, call.today());
    rounds::note_list_reading(call, id, "tranches.list_read");
    return page;
}

HouseTranches of_house(Call& call)
{
    auto const id = call.id<RoundHouseId>();
    auto view = views::of_house(call.db(), call.scope(), id, call.today());
    auto const house = rounds::find_house(call.db(), call.scope(), id).value();
    call.note_reading({"tranches.house_read", {"round_house", id.str()}, house.tambon, {}, ""});
    return view;
}

TranchesView set_plan(Call& call, PlanForm const& form)
{
    service::set_plan(call.work(), call.id<RoundId>(), form);
    return shown(call, call.id<RoundId>());
}

TranchesView set_account(Call& call, AccountForm const& form)
{
    service::set_account(call.work(), call.id<RoundId>(), form);
    return shown(call, call.id<RoundId>());
}

TranchesView see_papers(Call& call, PaperSeenForm const& form)
{
    service::see_papers(call.work(), call.id<RoundId>(), form);
    return shown(call, call.id<RoundId>());
}

TrancheView prepare(Call& call, PrepareForm const& form)
{
    return shown(call, service::prepare(call.work(), call.id<RoundId>(), form));
}

TrancheView record(Call& call, RecordForm const& form)
{
    return shown(call, service::record(call.work(), call.id<RoundId>(), form));
}

TrancheView show(Call& call)
{
    return shown(call, call.id<TrancheId>());
}

HousePage houses(Call& call)
{
    auto const id = call.id<TrancheId>();
    auto const after = static_cast<std::size_t>(call.integer("after", 0, 10'000'000).value_or(0));
    auto const limit = static_cast<std::size_t>(call.integer("limit", 1, 200).value_or(50));
    auto page = views::houses(call.db(), call.scope(), id, call.area("tambon"), after, limit, call.today());
    auto const tranche = views::require_tranche(call.db(), call.scope(), id);
    auto const province = rounds::require_round(call.db(), call.scope(), tranche.round).province;
    call.note_reading({"tranches.houses_read", {"tranche", id.str()}, province, {}, ""});
    return page;
}

template <class Form, void (*Do)(api::Work&, TrancheId, Form const&)>
TrancheView step(Call& call, Form const& form)
{
    Do(call.work(), call.id<TrancheId>(), form);
    return shown(call, call.id<TrancheId>());
}

Settings settings(Call& call)
{
    auto settings = store::settings(call.db());
    if (settings.debtor_account && !call.actor().may(Permission::RulesWrite) && !call.actor().may(Permission::TranchesPrepare))
        settings.debtor_account = masked(*settings.debtor_account);
    return settings;
}

Settings change_settings(Call& call, Settings const& form)
{
    service::change(call.work(), form);
    return store::settings(call.db());
}

api::EntryPage history(Call& call)
{
    auto const id = call.id<TrancheId>();
    (void)views::require_tranche(call.db(), call.scope(), id);
    return api::page_of(auth::history(call.db(), call.services().vault, {"tranche", id.str()}, false));
}

api::Route& paged(api::Route& route)
{
    return route.query("tambon", {"ตำบลหรืออำเภอ", "Tambon or district"})
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
}

void add_step_routes(api::Routes& routes)
{
    routes
        .write(Method::Post, "/api/tranches/{id}/resubmission", Permission::TranchesPrepare,
               step<ResubmitForm, service::resubmit>)
        .summary({"เสนองวดที่ถูกส่งกลับใหม่", "Submit again what was sent back"});
    routes.write(Method::Post, "/api/tranches/{id}/approval", Permission::TranchesApprove, step<ApproveForm, service::approve>)
        .summary({"อนุมัติงวดเงิน", "Approve a tranche"});
    routes.write(Method::Post, "/api/tranches/{id}/release", Permission::TranchesRelease, step<ReleaseForm, service::release>)
        .summary({"บันทึกการโอนเงิน", "Release a tranche: it was transferred"});
    routes
        .write(Method::Post, "/api/tranches/{id}/confirmation", Permission::TranchesApprove, step<ApproveForm, service::confirm>)
        .summary({"ยืนยันการโอนที่ผ่านมา", "Confirm a transfer of the past"});
    routes
        .write(Method::Post, "/api/tranches/{id}/sending-back", Permission::TranchesApprove, step<ReasonForm, service::send_back>)
        .summary({"ส่งกลับแก้ไข", "Send back with a reason"});
    routes.write(Method::Post, "/api/tranches/{id}/cancellation", Permission::TranchesPrepare, step<ReasonForm, service::cancel>)
        .summary({"ยกเลิกงวดที่ยังไม่โอน", "Cancel what is not released"});
    routes.write(Method::Post, "/api/tranches/{id}/return", Permission::TranchesRelease, step<ReturnForm, service::give_back>)
        .summary({"บันทึกว่าธนาคารโอนคืน", "Record that the bank sent transfers back"});
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/rounds/{id}/tranches", Permission::TranchesRead, of_round)
        .summary({"แผนงวดเงิน สิ่งที่พร้อม และงวดเงินของรอบ", "A round's plan, what is ready, and its tranches"});
    paged(routes.read("/api/rounds/{id}/tranche-houses", Permission::TranchesRead, ready_houses)
              .summary({"บ้านที่พร้อมรับงวดถัดไป และสิ่งที่ยังขาด", "Houses with their next part, and what each lacks"}))
        .query("part", {"งวดที่", "Part"})
        .query("ready", {"1 พร้อม 0 ยังขาด", "1: ready, 0: not"});
    routes.read("/api/round-houses/{id}/tranches", Permission::TranchesRead, of_house)
        .summary({"เงินงวดของบ้านหนึ่งหลัง", "What a house got, and what comes next"});
    routes.write(Method::Put, "/api/rounds/{id}/tranche-plan", Permission::RulesWrite, set_plan)
        .summary({"กำหนดแผนงวดเงินของรอบ", "Set the plan of a round"});
    routes.write(Method::Put, "/api/rounds/{id}/tranche-accounts", Permission::TranchesPrepare, set_account)
        .summary({"บันทึกบัญชีรับเงิน", "Enter an account that receives"});
    routes.write(Method::Post, "/api/rounds/{id}/tranche-papers", Permission::TranchesPrepare, see_papers)
        .summary({"บันทึกว่าเห็นเอกสารที่แผนกำหนดแล้ว", "A paper of the plan was seen"});
    routes.write(Method::Post, "/api/rounds/{id}/tranches", Permission::TranchesPrepare, prepare)
        .summary({"จัดทำงวดเงิน", "Prepare a tranche"});
    routes.write(Method::Post, "/api/rounds/{id}/recorded-tranches", Permission::TranchesPrepare, record)
        .summary({"บันทึกการโอนที่ผ่านมาพร้อมเอกสาร", "Record a transfer of the past with its paper"});
    routes.read("/api/tranches/{id}", Permission::TranchesRead, show).summary({"งวดเงินหนึ่งงวด", "One tranche"});
    paged(routes.read("/api/tranches/{id}/houses", Permission::TranchesRead, houses)
              .summary({"บ้านในงวดเงิน", "Houses of a tranche"}));
    routes.read("/api/tranches/{id}/history", Permission::TranchesRead, history)
        .summary({"เส้นเวลาของงวดเงิน", "Time line of a tranche"});
    routes.read("/api/tranche-settings", Permission::TranchesRead, settings)
        .summary({"บัญชีผู้โอนในไฟล์โอนเงิน", "The paying account of payment files"});
    routes.write(Method::Put, "/api/tranche-settings", Permission::RulesWrite, change_settings)
        .summary({"แก้ไขบัญชีผู้โอน", "Change the paying account"});
    add_step_routes(routes);
    add_file_routes(routes);
}

} // namespace tranches
