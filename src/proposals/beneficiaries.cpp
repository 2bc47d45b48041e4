// ทะเบียนผู้รับประโยชน์, and the list of proposals as a table.
#include "proposals/paper.hpp"

#include "places/places.hpp"
#include "platform/documents/paper.hpp"
#include "proposals/store.hpp"

#include <algorithm>
#include <map>

namespace proposals {

namespace {

using documents::CellKind;
using rounds::HouseState;

bool has_approval(HouseState state)
{
    return rounds::holds_a_place(state) && state != HouseState::Ranked && state != HouseState::Proposed &&
           state != HouseState::Screened;
}

} // namespace

Beneficiaries beneficiaries_of(storage::Reader& db, auth::Scope const& scope, rounds::RoundId id,
                               std::optional<base::AreaCode> const& area)
{
    auto const round = rounds::require_round(db, scope, id);
    Beneficiaries all;
    all.round_name = round.name_th;
    all.round_name_en = round.name_en;
    std::vector<rounds::House> houses;
    std::vector<households::HouseholdId> ids;
    for (auto const& house : rounds::houses_of_round(db, scope, id, area))
        if (has_approval(house.state)) {
            houses.push_back(house);
            ids.push_back(house.household_id);
        }
    std::map<rounds::RoundHouseId, std::string> letters;
    for (auto const& decision : store::decisions(db, id))
        for (auto const& line : store::pending_lines(db, scope, id, decision.id))
            if (line.house.outcome == Outcome::Approved)
                letters[line.house.id] = decision.letter_number + " ลงวันที่ " + decision.letter_date.short_thai();
    std::map<households::HouseholdId, households::HouseholdSummary> names;
    for (auto& summary : households::summaries(db, scope, ids))
        names.emplace(summary.id, std::move(summary));
    std::ranges::sort(houses, [&](rounds::House const& a, rounds::House const& b) {
        return std::tuple(a.tambon, names[a.household_id].head_sort_key, a.id) <
               std::tuple(b.tambon, names[b.household_id].head_sort_key, b.id);
    });
    places::Lookup places(db);
    for (auto const& house : houses) {
        auto const& name = names[house.household_id];
        all.made_up = all.made_up || name.made_up;
        if (all.tambons.empty() || all.tambons.back().first != house.tambon)
            all.tambons.emplace_back(house.tambon, places.full_name(house.tambon));
        all.houses.push_back(
            {house.tambon, name.head_name, name.house_no, name.moo, name.members, house.share, letters[house.id], house.state});
    }
    return all;
}

documents::Table beneficiary_table(Beneficiaries const& all)
{
    documents::Table table;
    table.title = {"ทะเบียนผู้รับประโยชน์", "Beneficiaries"};
    table.columns = {{"position", {"ที่", "No."}, CellKind::Ordinal, 5},
                     {"head_name", {"หัวหน้าครัวเรือน", "Head of household"}, CellKind::Text, 26},
                     {"house_no", {"บ้านเลขที่", "House no."}, CellKind::Code, 10},
                     {"moo", {"หมู่", "Moo"}, CellKind::Code, 6},
                     {"members", {"สมาชิก (คน)", "People"}, CellKind::Integer, 8},
                     {"share", {"งบซ่อม (บาท)", "Share (baht)"}, CellKind::Money, 14},
                     {"approved_by", {"อนุมัติตามหนังสือ", "Approved by letter"}, CellKind::Text, 26},
                     {"state", {"สถานะ", "State"}, CellKind::Text, 14}};
    std::int64_t position = 0;
    base::Satang total;
    std::int64_t people = 0;
    for (auto const& [tambon, name] : all.tambons) {
        table.add_group(name);
        base::Satang sum;
        std::int64_t houses = 0;
        for (auto const& one : all.houses) {
            if (one.tambon != tambon)
                continue;
            sum += one.share;
            ++houses;
            people += one.members;
            documents::Cell const letter = one.approved_by.empty()
                                               ? documents::Cell(base::Bilingual{"บันทึกจากเอกสาร", "recorded from paper"})
                                               : documents::Cell(one.approved_by);
            table.add({++position, one.head_name, one.house_no, households::moo_in_words(one.moo), one.members, one.share, letter,
                       base::label_of(one.state)});
        }
        table.add_subtotal(
            {{}, base::Bilingual{"รวม " + std::to_string(houses) + " หลัง", std::to_string(houses) + " houses"}, {}, {}, {}, sum});
        total += sum;
    }
    table.add_total(
        {{},
         base::Bilingual{"รวมทั้งสิ้น " + std::to_string(position) + " หลัง", "All " + std::to_string(position) + " houses"},
         {},
         {},
         people,
         total});
    return table;
}

std::string beneficiaries_pdf(Beneficiaries const& all, base::Timestamp made_at)
{
    documents::PaperSettings settings;
    settings.title = "ทะเบียนผู้รับประโยชน์ " + all.round_name;
    settings.made_at = made_at;
    settings.thai_digits = true;
    settings.landscape = true;
    settings.body_points = 12.5;
    settings.header = all.made_up ? "ข้อมูลสมมุติเพื่อการสาธิต" : "";
    documents::Paper paper(settings);
    paper.title("ทะเบียนผู้รับประโยชน์").title(all.round_name);
    paper.space(2);
    if (all.houses.empty()) {
        paper.paragraph("ยังไม่มีบ้านที่ได้รับอนุมัติในรอบนี้", documents::Align::Centre, false);
    } else {
        auto table = beneficiary_table(all);
        table.title = {};
        paper.table(std::move(table));
        paper.signatures({{.role = "ผู้จัดทำ"}, {.role = "ผู้ตรวจสอบ"}});
    }
    return paper.pdf();
}

documents::Table proposals_table(RoundProposals const& view)
{
    documents::Table table;
    table.title = {"ข้อเสนอโครงการ", "Proposals"};
    table.columns = {{"tambon", {"ตำบล", "Tambon"}, CellKind::Text, 18},
                     {"district", {"อำเภอ", "District"}, CellKind::Text, 18},
                     {"number", {"เลขที่", "Number"}, CellKind::Text, 20},
                     {"state", {"สถานะ", "State"}, CellKind::Text, 24},
                     {"since", {"ตั้งแต่", "Since"}, CellKind::Date, 12},
                     {"days", {"จำนวนวัน", "Days"}, CellKind::Integer, 8},
                     {"houses", {"บ้าน", "Houses"}, CellKind::Integer, 8},
                     {"total", {"งบซ่อม (บาท)", "Shares (baht)"}, CellKind::Money, 16},
                     {"questions", {"คำถามที่ยังไม่ตอบ", "Open questions"}, CellKind::Integer, 10},
                     {"times_sent", {"ส่งแล้ว (ครั้ง)", "Times sent"}, CellKind::Integer, 8}};
    for (auto const& row : view.items)
        table.add({base::Bilingual{row.tambon_name_th, row.tambon_name_en},
                   base::Bilingual{row.district_name_th, row.district_name_en}, row.number, base::label_of(row.state),
                   row.state_since, row.days, row.houses, row.total_satang, row.questions_open, row.times_sent});
    return table;
}

} // namespace proposals
