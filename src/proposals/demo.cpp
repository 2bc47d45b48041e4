// The proposals of the demonstration: one a tambon, one of them asked about and sent again, screened together on 24 December
// 2564, approved on 13 January 2565. Texts, papers, numbers and people in them are made up.
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "platform/documents/official.hpp"
#include "platform/documents/paper.hpp"
#include "platform/files/files.hpp"
#include "proposals/gathering.hpp"
#include "proposals/overlap.hpp"
#include "proposals/rules.hpp"
#include "proposals/service.hpp"
#include "proposals/store.hpp"

#include <map>
#include <set>

namespace proposals {

namespace {

using base::Date;

constexpr std::int64_t kAsked = 2; // the tambon, in their order, that the province asks about

duties::Person secretary(std::string const& tambon)
{
    return duties::named("เลขานุการสภาองค์กรชุมชนตำบล" + tambon + " (สมมุติ)");
}

duties::Person screener()
{
    return duties::named("คณะทำงานกลั่นกรองจังหวัด (สมมุติ)");
}

duties::Person approver()
{
    return duties::named("เจ้าหน้าที่ พอช. ภาคเหนือ (สมมุติ)");
}

ProposalForm form_of(std::string const& tambon, std::int64_t turn)
{
    ProposalForm form;
    auto const number = std::to_string(turn);
    form.number = "บส. " + number + "/2564 (สมมุติ)";
    form.problem = "ตำบล" + tambon + "มีครัวเรือนที่บ้านทรุดโทรมและไม่มีกำลังซ่อม ที่ประชุมประชาคมจัดลำดับแล้วเสนอบ้านที่เดือดร้อนที่สุดก่อน (สมมุติ)";
    form.plan = "ช่างชุมชนและอาสาสมัครในหมู่บ้านลงแรงซ่อมทีละกลุ่มบ้าน กรรมการจัดซื้อวัสดุร่วมกันจากร้านในอำเภอ\n"
                "ตรวจรับโดยคณะกรรมการที่ไม่ได้เป็นผู้จัดซื้อ แล้วส่งมอบและติดป้าย (สมมุติ)";
    form.contributions = "แรงงานอาสา ไม้และวัสดุเดิมของครัวเรือน เงินสมทบจากกองทุนสวัสดิการชุมชน และวัสดุจากองค์กรปกครองส่วนท้องถิ่น (สมมุติ)";
    form.bank = "ธนาคารตัวอย่าง (สมมุติ)";
    form.bank_branch = "แพร่";
    form.account_number = "000000" + std::string(4 - number.size(), '0') + number;
    form.account_name = "กลุ่มบ้านพอเพียงตำบล" + tambon + " (สมมุติ)";
    form.contacts = {
        {"เลขานุการสภาฯ ตำบล" + tambon + " (สมมุติ)", "ผู้จัดทำ", "0100000" + std::string(3 - number.size(), '0') + number},
        {"ประธานกลุ่มบ้านพอเพียงตำบล" + tambon + " (สมมุติ)", "ผู้ดูแลบัญชี", std::nullopt}};
    form.version = 2;
    return form;
}

// A covering letter, as the council would have scanned it.
std::string letter_pdf(api::Work const& work, std::string const& tambon, Date on)
{
    documents::PaperSettings settings;
    settings.title = "หนังสือนำส่งแบบเสนอโครงการ ตำบล" + tambon;
    settings.made_at = work.now();
    settings.thai_digits = true;
    settings.header = "ข้อมูลสมมุติเพื่อการสาธิต";
    documents::Paper paper(settings);
    paper.title("หนังสือนำส่งแบบเสนอโครงการบ้านพอเพียง");
    paper.subtitle("สภาองค์กรชุมชนตำบล" + tambon);
    paper.paragraph("วันที่ " + documents::official_date(on), documents::Align::Right, false);
    paper.paragraph("เรียน ประธานคณะทำงานเครือข่ายจังหวัดแพร่", documents::Align::Left, false);
    paper.paragraph("สภาองค์กรชุมชนตำบล" + tambon +
                    "ขอส่งแบบเสนอโครงการบ้านพอเพียง ปีงบประมาณ 2565 พร้อมบัญชีจัดลำดับและใบประมาณราคา เพื่อโปรดพิจารณา");
    paper.signatures({{.role = "ประธานสภาฯ"}});
    return paper.pdf();
}

std::int64_t version_of(storage::Reader& db, ProposalId id)
{
    return store::find(db, auth::Scope::everywhere(), id).value().version;
}

// The province asks about the first house and the whole; the tambon answers and sends again.
void ask_and_answer(api::Work& work, ProposalId id, std::string const& tambon, Date on)
{
    auto const houses = store::houses(work.tx(), id);
    (void)service::ask(work, id,
                       {houses.front().id, QuestionKind::Question, "บ้านหลังนี้อยู่ในที่ดินของญาติ มีหนังสือยินยอมให้ซ่อมแล้วหรือไม่ (สมมุติ)"},
                       screener());
    service::send_back(work, id, {"ขอคำตอบหนึ่งข้อ แล้วส่งกลับมาได้เลย (สมมุติ)", version_of(work.tx(), id)}, screener());
    auto const question = store::questions(work.tx(), id).front().id;
    service::answer(work, id, question, {"เจ้าของที่ดินลงนามยินยอมแล้วเมื่อวันประชาคม เก็บต้นฉบับไว้ที่สภาฯ (สมมุติ)"}, secretary(tambon));
    service::submit(work, id, {on, version_of(work.tx(), id)}, secretary(tambon));
}

// Every overlap has its reason.
ScreeningForm screening_of(api::Work& work, Proposal const& proposal)
{
    ScreeningForm form;
    form.number = "คทง.พร. 4/2564 (สมมุติ)";
    form.screened_on = Date(2021, 12, 24);
    form.version = proposal.version;
    std::map<households::HouseholdId, rounds::RoundHouseId> houses;
    std::vector<households::HouseholdId> ids;
    for (auto const& house : store::houses(work.tx(), proposal.id)) {
        houses.emplace(house.household, house.id);
        ids.push_back(house.household);
    }
    for (auto const& [household, overlaps] : overlaps_of(work.tx(), work.vault(), ids, proposal.round_id))
        form.houses.push_back(
            {houses.at(household), "ความช่วยเหลือเดิมเป็นของใช้และเงินสงเคราะห์ครั้งคราว ไม่ใช่การซ่อมบ้าน จึงเสนอต่อ (สมมุติ)", std::nullopt});
    return form;
}

} // namespace

void seed_demo(api::Work& work, files::FileStore& files)
{
    auto const round = rounds::demo_round(work.tx());
    std::set<base::AreaCode> tambons;
    for (auto const& house : rounds::houses_in_state(work.tx(), auth::Scope::everywhere(), round.id, rounds::HouseState::Ranked))
        tambons.insert(house.tambon);
    places::Lookup names(work.tx());
    std::int64_t turn = 0;
    for (auto const& code : tambons) {
        auto const tambon = names.tambon(code).th;
        auto const on = Date(2021, 12, 7).plus_days(turn++);
        auto const id = service::begin(work, {round.id, code}, true);
        auto form = form_of(tambon, turn);
        form.version = version_of(work.tx(), id);
        service::change(work, id, form);
        auto const letter = files::put_document(work, files, letter_pdf(work, tambon, on));
        (void)service::add_paper(work, id, {letter.sha256, PaperKind::Letter, "หนังสือนำส่ง (สมมุติ)"}, secretary(tambon));
        service::submit(work, id, {on, version_of(work.tx(), id)}, secretary(tambon));
        if (turn == kAsked)
            ask_and_answer(work, id, tambon, Date(2021, 12, 20));
    }
}

void seed_demo_screened(api::Work& work)
{
    auto const round = rounds::demo_round(work.tx());
    for (auto const& proposal : store::of_round(work.tx(), auth::Scope::everywhere(), round.id))
        service::screen(work, proposal.id, screening_of(work, proposal), screener());
}

void seed_demo_decided(api::Work& work)
{
    auto const round = rounds::demo_round(work.tx());
    auto const pending = store::pending(work.tx(), round.id);
    DecisionForm form;
    form.letter_number = "พอช. 0101/2565 (สมมุติ)";
    form.letter_date = Date(2022, 1, 13);
    form.meeting = "คณะกรรมการภาค ครั้งที่ 1/2565 (สมมุติ)";
    form.fingerprint = auth::blake2b_hex(table_text(pending));
    base::Satang shares;
    for (auto const& one : pending)
        shares += one.share;
    form.total_satang = shares + round.rule.management.of(shares).value();
    (void)service::decide(work, round.id, form, approver());
}

} // namespace proposals
