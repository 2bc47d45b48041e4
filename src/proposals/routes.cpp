// The routes of proposals.
#include "organizations/organizations.hpp"
#include "platform/api/exports.hpp"
#include "platform/api/history.hpp"
#include "platform/auth/vault.hpp"
#include "platform/documents/xlsx.hpp"
#include "platform/files/files.hpp"
#include "proposals/loading.hpp"
#include "proposals/pack.hpp"
#include "proposals/paper.hpp"
#include "proposals/problems.hpp"
#include "proposals/service.hpp"
#include "proposals/store.hpp"
#include "proposals/versions.hpp"
#include "proposals/views.hpp"

#include <algorithm>
#include <charconv>

namespace proposals {

namespace {

using api::Call;
using api::Method;
using api::Permission;

constexpr std::size_t kFormBytes = 1024 * 1024;
constexpr std::size_t kDecisionBytes = 32 * 1024 * 1024; // every house of a hundred thousand an exception

duties::Person me(Call& call)
{
    return duties::person_of(call.actor());
}

// As this person may see it: by the areas of the duty to read, whatever the duty to write.
ProposalView seen(Call& call, ProposalId id)
{
    return views::proposal(call.db(), call.services().vault, call.actor(), call.actor().scope(Permission::ProposalsRead), id,
                           call.today());
}

ProposalView read(Call& call)
{
    auto view = seen(call, call.id<ProposalId>());
    call.note_reading({"proposal.read", {"proposal", view.id.str()}, view.tambon, {}, view.number.value_or("")});
    return view;
}

RoundProposals of_round(Call& call)
{
    return views::of_round(call.db(), call.actor(), call.scope(), call.id<rounds::RoundId>(), call.today());
}

ProposalView begin(Call& call, BeginForm const& form)
{
    return seen(call, service::begin(call.work(), form));
}

ProposalView change(Call& call, ProposalForm const& form)
{
    auto const id = call.id<ProposalId>();
    service::change(call.work(), id, form);
    return seen(call, id);
}

ProposalView submit(Call& call, SubmissionForm const& form)
{
    auto const id = call.id<ProposalId>();
    service::submit(call.work(), id, form, me(call));
    return seen(call, id);
}

ProposalView withdraw(Call& call, WithdrawalForm const& form)
{
    auto const id = call.id<ProposalId>();
    service::withdraw(call.work(), id, form);
    return seen(call, id);
}

ProposalView ask(Call& call, QuestionForm const& form)
{
    auto const id = call.id<ProposalId>();
    (void)service::ask(call.work(), id, form, me(call));
    return seen(call, id);
}

ProposalView unask(Call& call)
{
    auto const id = call.id<ProposalId>();
    service::unask(call.work(), id, call.id<QuestionId>("question"));
    return seen(call, id);
}

ProposalView answer(Call& call, AnswerForm const& form)
{
    auto const id = call.id<ProposalId>();
    service::answer(call.work(), id, call.id<QuestionId>("question"), form, me(call));
    return seen(call, id);
}

ProposalView send_back(Call& call, ReturnForm const& form)
{
    auto const id = call.id<ProposalId>();
    service::send_back(call.work(), id, form, me(call));
    return seen(call, id);
}

ProposalView screen(Call& call, ScreeningForm const& form)
{
    auto const id = call.id<ProposalId>();
    service::screen(call.work(), id, form, me(call));
    return seen(call, id);
}

ProposalView add_paper(Call& call, PaperForm const& form)
{
    auto const id = call.id<ProposalId>();
    (void)service::add_paper(call.work(), id, form, me(call));
    return seen(call, id);
}

ProposalView remove_paper(Call& call)
{
    auto const id = call.id<ProposalId>();
    service::remove_paper(call.work(), id, call.id<PaperId>("paper"));
    return seen(call, id);
}

http::Response paper_file(Call& call)
{
    auto const proposal = require_proposal(call.db(), call.scope(), call.id<ProposalId>());
    auto const paper = store::paper(call.db(), call.id<PaperId>("paper"));
    auto const digest = paper && paper->proposal == proposal.id ? files::Digest::parse(paper->sha256) : std::nullopt;
    if (!digest)
        throw problems::paper_not_found();
    call.note_reading({"proposal.paper_read", {"proposal", proposal.id.str()}, proposal.tambon, {}, paper->title});
    if (paper->media_type != "application/pdf")
        return files::serve(call.services().files, *digest, files::Size::Screen);
    return files::hand_out(call.services().files, *digest, paper->title + ".pdf");
}

ProposalView version(Call& call)
{
    auto const& text = call.path("number");
    std::int64_t number = 0;
    auto const [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (fault != std::errc() || end != text.data() + text.size())
        throw problems::version_not_found();
    auto view = version_of(call.db(), call.services().vault, call.scope(), call.id<ProposalId>(), number);
    call.note_reading({"proposal.version_read", {"proposal", view.id.str()}, view.tambon, {}, text});
    return view;
}

api::EntryPage history(Call& call)
{
    auto const proposal = require_proposal(call.db(), call.scope(), call.id<ProposalId>());
    bool const works = call.actor().scope(Permission::ProposalsWrite).covers(proposal.tambon) ||
                       call.actor().scope(Permission::ProposalsScreen).covers(proposal.tambon);
    return api::page_of(auth::history(call.db(), call.services().vault, {"proposal", proposal.id.str()}, works));
}

std::string plain(std::string name)
{
    std::ranges::replace(name, '/', '-');
    return name;
}

http::Response pdf(Call& call)
{
    auto const view = read(call);
    std::optional<std::string> chair;
    for (auto const& council : organizations::serving(call.db(), organizations::Kind::Council, view.tambon))
        for (auto const& person : organizations::representatives(call.db(), council.id, call.today()))
            if (!chair && person.in_office(call.today()))
                chair = person.full_name();
    return api::download("application/pdf", plain("แบบเสนอโครงการ ตำบล" + view.tambon_name_th) + ".pdf",
                         proposal_pdf(view, chair, call.now()));
}

// With the round's name above the tables.
api::Workbook workbook(std::string const& what, std::string const& round_name, bool made_up)
{
    return {plain(what + " " + round_name) + ".xlsx", round_name, made_up ? "ข้อมูลสมมุติเพื่อการสาธิต" : ""};
}

http::Response list_xlsx(Call& call)
{
    auto const view = of_round(call);
    return api::as_xlsx(call, proposals_table(view), workbook("ข้อเสนอโครงการ", view.round_name_th, false));
}

http::Response list_csv(Call& call)
{
    auto const view = of_round(call);
    return api::as_csv(call, proposals_table(view), plain("ข้อเสนอโครงการ " + view.round_name_th) + ".csv");
}

DecisionTable decisions(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    auto view = views::decision_table(call.db(), call.actor(), call.scope(), id);
    auto const round = rounds::require_round(call.db(), call.scope(), id);
    call.note_reading({"proposals.decisions_read", {"round", id.str()}, round.province, {}, ""});
    return view;
}

RoundProposals decide(Call& call, DecisionForm const& form)
{
    auto const id = call.id<rounds::RoundId>();
    (void)service::decide(call.work(), id, form, me(call));
    return views::of_round(call.db(), call.actor(), call.actor().scope(Permission::ProposalsRead), id, call.today());
}

Pack pack(Call& call, bool with_pictures)
{
    auto const id = call.id<rounds::RoundId>();
    auto const decision = call.query_uuid("decision");
    auto made = pack_of(call.db(), call.services().vault, with_pictures ? &call.services().files : nullptr, call.scope(), id,
                        decision ? std::optional(DecisionId(*decision)) : std::nullopt, call.today());
    auto const round = rounds::require_round(call.db(), call.scope(), id);
    call.note_reading({"proposals.pack_read", {"round", id.str()}, round.province, {}, ""});
    return made;
}

http::Response pack_on_paper(Call& call)
{
    auto const made = pack(call, true);
    return api::download("application/pdf", plain("เอกสารประกอบการพิจารณา " + made.round_name) + ".pdf",
                         pack_pdf(made, call.now()));
}

http::Response pack_xlsx(Call& call)
{
    auto const made = pack(call, false);
    auto const tables = pack_tables(made);
    return api::as_xlsx(call, tables, workbook("เอกสารประกอบการพิจารณา", made.round_name, made.made_up));
}

Beneficiaries beneficiaries(Call& call)
{
    auto const id = call.id<rounds::RoundId>();
    auto made = beneficiaries_of(call.db(), call.scope(), id, call.area("area"));
    auto const round = rounds::require_round(call.db(), call.scope(), id);
    call.note_reading({"proposals.beneficiaries_read", {"round", id.str()}, round.province, {}, ""});
    return made;
}

http::Response beneficiaries_on_paper(Call& call)
{
    auto const made = beneficiaries(call);
    return api::download("application/pdf", plain("ทะเบียนผู้รับประโยชน์ " + made.round_name) + ".pdf",
                         beneficiaries_pdf(made, call.now()));
}

http::Response beneficiaries_xlsx(Call& call)
{
    auto const made = beneficiaries(call);
    return api::as_xlsx(call, beneficiary_table(made), workbook("ทะเบียนผู้รับประโยชน์", made.round_name, made.made_up));
}

} // namespace

void add_routes(api::Routes& routes)
{
    routes.read("/api/rounds/{id}/proposals", Permission::ProposalsRead, of_round)
        .summary({"ข้อเสนอโครงการของรอบ รายตำบล", "The proposals of a round by tambon"});
    routes.read_raw("/api/rounds/{id}/proposals.xlsx", Permission::ProposalsRead, list_xlsx)
        .summary({"ข้อเสนอโครงการ เป็นสเปรดชีต", "Proposals as a spreadsheet"})
        .produces(documents::kXlsxType);
    routes.read_raw("/api/rounds/{id}/proposals.csv", Permission::ProposalsRead, list_csv)
        .summary({"ข้อเสนอโครงการ เป็น CSV", "Proposals as CSV"})
        .produces("text/csv");
    routes.write(Method::Post, "/api/proposals", Permission::ProposalsWrite, begin)
        .summary({"เริ่มข้อเสนอของตำบลจากบ้านที่จัดลำดับแล้ว", "Begin a tambon's proposal over its ranked houses"});
    routes.read("/api/proposals/{id}", Permission::ProposalsRead, read)
        .summary({"ข้อเสนอหนึ่งฉบับ พร้อมสิ่งที่ยังขาด", "One proposal, with what is missing"});
    routes.write(Method::Put, "/api/proposals/{id}", Permission::ProposalsWrite, change)
        .summary({"แก้ไขข้อเสนอ", "Change a proposal"})
        .limit(kFormBytes);
    routes.write(Method::Post, "/api/proposals/{id}/submission", Permission::ProposalsWrite, submit)
        .summary({"ส่งข้อเสนอ บ้านเป็นเสนอแล้ว", "Send; its houses become proposed"});
    routes.write(Method::Post, "/api/proposals/{id}/withdrawal", Permission::ProposalsWrite, withdraw)
        .summary({"ถอนข้อเสนอ", "Withdraw a proposal"});
    routes.write(Method::Post, "/api/proposals/{id}/papers", Permission::ProposalsWrite, add_paper)
        .summary({"แนบเอกสาร", "Attach a paper"});
    routes.write(Method::Delete, "/api/proposals/{id}/papers/{paper}", Permission::ProposalsWrite, remove_paper)
        .summary({"นำเอกสารออก", "Take a paper out"});
    routes.read_raw("/api/proposals/{id}/papers/{paper}/file", Permission::ProposalsRead, paper_file)
        .summary({"เปิดเอกสารแนบ", "Open a paper"})
        .produces("application/pdf");
    routes.write(Method::Post, "/api/proposals/{id}/questions", Permission::ProposalsScreen, ask)
        .summary({"ถามหรือให้แก้ไข รายหลังหรือทั้งฉบับ", "Ask, or ask for a correction, of a house or the whole"});
    routes.write(Method::Delete, "/api/proposals/{id}/questions/{question}", Permission::ProposalsScreen, unask)
        .summary({"ลบคำถามที่ยังไม่ส่ง", "Remove a question that was not sent"});
    routes.write(Method::Put, "/api/proposals/{id}/questions/{question}/answer", Permission::ProposalsWrite, answer)
        .summary({"ตอบคำถาม", "Answer a question"});
    routes.write(Method::Post, "/api/proposals/{id}/return", Permission::ProposalsScreen, send_back)
        .summary({"ส่งกลับให้ตำบลแก้ไข", "Send back with questions"});
    routes.write(Method::Post, "/api/proposals/{id}/screening", Permission::ProposalsScreen, screen)
        .summary({"บันทึกผลกลั่นกรอง", "Record the screening"})
        .limit(kFormBytes);
    routes.read("/api/proposals/{id}/versions/{number}", Permission::ProposalsRead, version)
        .summary({"ข้อเสนอตามที่ส่งครั้งนั้น", "The proposal as it was sent that time"});
    routes.read("/api/proposals/{id}/history", Permission::ProposalsRead, history)
        .summary({"เส้นเวลาของข้อเสนอ", "Time line of a proposal"});
    routes.read_raw("/api/proposals/{id}/proposal.pdf", Permission::ProposalsRead, pdf)
        .summary({"แบบเสนอโครงการตำบล", "The proposal on paper"})
        .produces("application/pdf");
    routes.read("/api/rounds/{id}/decisions", Permission::ProposalsRead, decisions)
        .summary({"บ้านที่รอการอนุมัติของรอบ", "The houses that wait for approval"});
    routes.write(Method::Post, "/api/rounds/{id}/decisions", Permission::ProposalsDecide, decide)
        .summary({"บันทึกผลอนุมัติทั้งรอบในครั้งเดียว", "Record the decisions of a round at once"})
        .limit(kDecisionBytes);
    routes.read_raw("/api/rounds/{id}/meeting-pack.pdf", Permission::ProposalsRead, pack_on_paper)
        .summary({"เอกสารประกอบการประชุม", "The meeting pack"})
        .query("decision",
               {"ของผลอนุมัติครั้งนั้น ไม่ระบุคือบ้านที่รอ หรือครั้งล่าสุด", "Of that decision; without it the houses that wait, or the last one"})
        .produces("application/pdf");
    routes.read_raw("/api/rounds/{id}/meeting-pack.xlsx", Permission::ProposalsRead, pack_xlsx)
        .summary({"เอกสารประกอบการประชุม เป็นสเปรดชีต", "The meeting pack as a spreadsheet"})
        .query("decision",
               {"ของผลอนุมัติครั้งนั้น ไม่ระบุคือบ้านที่รอ หรือครั้งล่าสุด", "Of that decision; without it the houses that wait, or the last one"})
        .produces(documents::kXlsxType);
    routes.read_raw("/api/rounds/{id}/beneficiaries.pdf", Permission::ProposalsRead, beneficiaries_on_paper)
        .summary({"ทะเบียนผู้รับประโยชน์", "The register of beneficiaries"})
        .query("area", {"เฉพาะพื้นที่นี้", "Of this area only"})
        .produces("application/pdf");
    routes.read_raw("/api/rounds/{id}/beneficiaries.xlsx", Permission::ProposalsRead, beneficiaries_xlsx)
        .summary({"ทะเบียนผู้รับประโยชน์ เป็นสเปรดชีต", "The register of beneficiaries as a spreadsheet"})
        .query("area", {"เฉพาะพื้นที่นี้", "Of this area only"})
        .produces(documents::kXlsxType);
}

} // namespace proposals
