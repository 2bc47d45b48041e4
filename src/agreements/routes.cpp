// The routes of agreements.
#include "agreements/export.hpp"
#include "agreements/loading.hpp"
#include "agreements/paper.hpp"
#include "agreements/seals.hpp"
#include "agreements/service.hpp"
#include "agreements/store.hpp"
#include "agreements/views.hpp"
#include "platform/api/app.hpp"
#include "platform/api/exports.hpp"
#include "platform/api/history.hpp"
#include "platform/auth/vault.hpp"
#include "platform/documents/xlsx.hpp"

#include <algorithm>

namespace agreements {

namespace {

using api::Call;
using api::Method;
using api::Permission;

AgreementList list(Call& call)
{
    std::optional<rounds::RoundId> round;
    if (auto const id = call.query_uuid("round"))
        round = rounds::RoundId(*id);
    auto const state = call.choice<State>("state", {"ไม่มีสถานะนี้", "There is no such state"});
    return views::list(call.db(), call.scope(), round, state);
}

AgreementList of_household(Call& call)
{
    auto const id = call.id<households::HouseholdId>();
    auto list = views::of_household(call.db(), call.scope(), id);
    if (!list.items.empty()) {
        auto const tambon = households::require_summary(call.db(), call.scope(), id).tambon;
        call.note_reading({"household.agreements_read", {"household", id.str()}, tambon, {}, ""});
    }
    return list;
}

// The agreement as this person may see it: houses by the areas of the duty to read, whatever the duty to write.
AgreementView seen(Call& call, AgreementId id)
{
    auto const scope = call.actor().scope(Permission::AgreementsRead);
    return views::agreement(call.db(), call.actor(), scope, id, call.today());
}

AgreementView read(Call& call)
{
    auto const id = call.id<AgreementId>();
    auto view = seen(call, id);
    call.note_reading({"agreement.read", {"agreement", id.str()}, view.province, {}, ""});
    return view;
}

AgreementView draw_up(Call& call, DraftForm const& form)
{
    return seen(call, service::draw_up(call.work(), form.round_id));
}

AgreementView change(Call& call, AgreementForm const& form)
{
    auto const id = call.id<AgreementId>();
    service::change(call.work(), id, form);
    return seen(call, id);
}

AgreementView renew_houses(Call& call, RenewalForm const& form)
{
    auto const id = call.id<AgreementId>();
    service::renew_houses(call.work(), id, form);
    return seen(call, id);
}

AgreementView withdraw(Call& call)
{
    auto const id = call.id<AgreementId>();
    service::withdraw(call.work(), id);
    return seen(call, id);
}

AgreementView sign(Call& call, SignatureForm const& form)
{
    auto const id = call.id<AgreementId>();
    service::sign(call.work(), id, form);
    return seen(call, id);
}

AgreementView unsign(Call& call)
{
    auto const id = call.id<AgreementId>();
    service::unsign(call.work(), id, call.id<PartyId>("party"));
    return seen(call, id);
}

AgreementView amend(Call& call, ReasonForm const& form)
{
    return seen(call, service::amend(call.work(), call.id<AgreementId>(), form));
}

void follow(Call& call, rounds::Follower const& after_seal, AgreementId id)
{
    if (after_seal)
        after_seal(call.work(), store::find(call.db(), id).value().round_id);
}

// All versions together: what happened to the agreement, newest first.
api::EntryPage history(Call& call)
{
    auto const agreement = require_agreement(call.db(), call.scope(), call.id<AgreementId>());
    std::vector<auth::Entry> entries;
    for (auto const& version : store::chain(call.db(), agreement.chain_id))
        for (auto& entry : auth::history(call.db(), call.services().vault, {"agreement", version.id.str()}, false))
            entries.push_back(std::move(entry));
    std::ranges::sort(entries, std::ranges::greater(), &auth::Entry::number);
    return api::page_of(entries);
}

std::string file_name(AgreementView const& view, std::string_view ending)
{
    auto name = view.number ? "บันทึกข้อตกลง " + *view.number : view.title;
    std::ranges::replace(name, '/', '-');
    return name + std::string(ending);
}

http::Response paper(Call& call)
{
    auto const view = read(call);
    return api::download("application/pdf", file_name(view, ".pdf"), paper_pdf(view, {api::public_base_url(call), call.now()}));
}

http::Response houses_xlsx(Call& call)
{
    auto const view = read(call);
    auto const note = (view.number ? *view.number : std::string()) + (view.made_up ? "  ข้อมูลสมมุติเพื่อการสาธิต" : "");
    return api::as_xlsx(call, house_table(view),
                        {file_name(view, ".xlsx"), view.title, note, view.seal ? view.seal->sealed_at : call.now()});
}

http::Response houses_csv(Call& call)
{
    auto const view = read(call);
    return api::as_csv(call, house_table(view), file_name(view, ".csv"));
}

TemplateView wording(Call& call)
{
    return views::wording(call.db());
}

TemplateView change_wording(Call& call, TemplateView const& form)
{
    service::change_template(call.work(), form);
    return views::wording(call.db());
}

SealView public_seal_of(Call& call)
{
    return public_seal(call.db(), call.services().vault, call.path("code"));
}

} // namespace

void add_routes(api::Routes& routes, rounds::Follower after_seal)
{
    routes.read("/api/agreements", Permission::AgreementsRead, list)
        .summary({"บันทึกข้อตกลง", "Agreements"})
        .query("round", {"รอบโครงการ", "Round"})
        .query("state", {"สถานะ", "State"});
    routes.write(Method::Post, "/api/agreements", Permission::AgreementsWrite, draw_up)
        .summary({"ร่างบันทึกข้อตกลงจากบ้านที่อนุมัติแล้ว", "Draw up an agreement over the approved houses"});
    routes.read("/api/agreements/{id}", Permission::AgreementsRead, read)
        .summary({"บันทึกข้อตกลงหนึ่งฉบับ", "One agreement with its money proof"});
    routes.write(Method::Put, "/api/agreements/{id}", Permission::AgreementsWrite, change)
        .summary({"แก้ไขร่าง", "Change a draft"})
        .limit(2 * 1024 * 1024);
    routes.write(Method::Delete, "/api/agreements/{id}", Permission::AgreementsWrite, withdraw)
        .summary({"ถอนร่าง", "Withdraw a draft"});
    routes.write(Method::Post, "/api/agreements/{id}/renewal", Permission::AgreementsWrite, renew_houses)
        .summary({"ปรับบัญชีรายชื่อบ้านใหม่จากรอบ", "Renew the list of houses from the round"});
    routes.write(Method::Post, "/api/agreements/{id}/signatures", Permission::AgreementsSign, sign)
        .summary({"บันทึกการลงนามของคู่สัญญา", "Record that a party has signed"});
    routes.write(Method::Delete, "/api/agreements/{id}/signatures/{party}", Permission::AgreementsSign, unsign)
        .summary({"ถอนลายมือชื่อจากร่าง", "Take a signature back"});
    routes
        .write<AgreementView, SealForm>(Method::Post, "/api/agreements/{id}/seal", Permission::AgreementsSign,
                                        [after_seal](Call& call, SealForm const& form) {
                                            auto const id = call.id<AgreementId>();
                                            service::seal(call.work(), id, form);
                                            follow(call, after_seal, id);
                                            return seen(call, id);
                                        })
        .summary({"ผนึกบันทึกข้อตกลง บ้านทุกหลังเป็นลงนามแล้ว", "Seal; all its houses become signed"});
    routes.write(Method::Post, "/api/agreements/{id}/amendments", Permission::AgreementsWrite, amend)
        .summary({"ร่างฉบับแก้ไขเพิ่มเติม", "Draw up an amendment"});
    routes
        .write<AgreementView, TerminationForm>(Method::Post, "/api/agreements/{id}/termination", Permission::AgreementsSign,
                                               [after_seal](Call& call, TerminationForm const& form) {
                                                   auto const id = service::terminate(call.work(), call.id<AgreementId>(), form);
                                                   follow(call, after_seal, id);
                                                   return seen(call, id);
                                               })
        .summary({"บอกเลิกบันทึกข้อตกลง", "End the agreement"});
    routes.read("/api/households/{id}/agreements", Permission::AgreementsRead, of_household)
        .summary({"บันทึกข้อตกลงที่มีครัวเรือนนี้", "The agreements that name a household"});
    routes.read("/api/agreements/{id}/history", Permission::AgreementsRead, history)
        .summary({"เส้นเวลาของทุกฉบับ", "Time line of all versions"});
    routes.read_raw("/api/agreements/{id}/paper.pdf", Permission::AgreementsRead, paper)
        .summary({"เอกสารบันทึกข้อตกลง", "The agreement on paper"})
        .produces("application/pdf");
    routes.read_raw("/api/agreements/{id}/houses.xlsx", Permission::AgreementsRead, houses_xlsx)
        .summary({"บัญชีรายชื่อ เป็นสเปรดชีต", "List of houses as a spreadsheet"})
        .produces(documents::kXlsxType);
    routes.read_raw("/api/agreements/{id}/houses.csv", Permission::AgreementsRead, houses_csv)
        .summary({"บัญชีรายชื่อ เป็น CSV", "List of houses as CSV"})
        .produces("text/csv");
    routes.read("/api/agreement-templates/default", Permission::AgreementsRead, wording)
        .summary({"ข้อความตั้งต้นของบันทึกข้อตกลง", "The wording a draft begins with"});
    routes.write(Method::Put, "/api/agreement-templates/default", Permission::AgreementsWrite, change_wording)
        .summary({"แก้ไขข้อความตั้งต้น", "Change the wording"});
    routes.read("/api/public/seals/{code}", api::open_to_all, public_seal_of)
        .summary({"ตรวจสอบเอกสารจากรหัสผนึก", "What a seal code proves"});
}

} // namespace agreements
