// The parties on paper: what the clauses call them, the table of tambons, and where everybody signs.
#include "agreements/paper_parts.hpp"

#include "base/text.hpp"
#include "platform/documents/official.hpp"

#include <algorithm>
#include <vector>

namespace agreements {

namespace {

using documents::or_dots;
using documents::Paper;
using documents::Text;

constexpr std::size_t kLongOffice = 26; // characters; longer ones do not fit into a signature's line

// What the clauses call a party.
std::string short_name_of(PartyRole role)
{
    switch (role) {
    case PartyRole::Province:
        return "จังหวัด";
    case PartyRole::Codi:
        return "พอช.";
    case PartyRole::Network:
        return "เครือข่าย";
    case PartyRole::Tambon:
        return "ผู้แทนตำบล";
    case PartyRole::Witness:
    case PartyRole::Other:
        return "";
    }
    return "";
}

std::string name_of_representative(PartyView const& party)
{
    return or_dots(party.representative_name) + (party.made_up ? "*" : "");
}

// "ประธานสภาองค์กรชุมชนตำบลในเวียง" names its organisation already.
bool position_names_organization(PartyView const& party)
{
    return party.representative_position && party.representative_position->find(party.organization_name) != std::string::npos;
}

// "จังหวัดแพร่ โดย นาย… ตำแหน่ง รองผู้ว่าราชการจังหวัดแพร่"
Text who(PartyView const& party)
{
    return Text()
        .whole(party.organization_name)
        .plain(" โดย ")
        .whole(name_of_representative(party))
        .plain(" ตำแหน่ง " + or_dots(party.representative_position));
}

// A long office gets a blank before its place, so that a line ends there and not inside the place's name:
// "ประธานสภาองค์กรชุมชน ตำบลสวนเขื่อน".
std::string with_place_apart(std::string office)
{
    if (base::text::length(office) <= kLongOffice)
        return office;
    for (std::string_view const place : {"ตำบล", "จังหวัด"}) {
        auto const at = office.rfind(place);
        if (at == std::string::npos || at == 0 || office[at - 1] == ' ')
            continue;
        office.insert(at, " ");
        break;
    }
    return office;
}

Text called(Text text, std::string const& short_name)
{
    if (short_name.empty())
        return text;
    return text.plain(" ซึ่งต่อไปในบันทึกข้อตกลงนี้เรียกว่า ").bold("“" + short_name + "”");
}

// "ในเวียง อ.เมืองแพร่"
std::string tambon_name(AgreementView const& view, PartyView const& party)
{
    auto const line = std::ranges::find(view.proof.lines, party.tambon.value_or(base::AreaCode()), &ProofLine::tambon);
    return line == view.proof.lines.end() ? "" : line->tambon_name_th + " อ." + line->district_name_th;
}

// Many and alike: read more easily in lines.
void tambon_parties(Paper& paper, AgreementView const& view, int number)
{
    auto const count = std::ranges::count(view.parties, PartyRole::Tambon, &PartyView::role);
    paper.clause(std::to_string(number) + ".",
                 called(Text("ผู้แทนตำบล จำนวน " + std::to_string(count) + " ตำบล"), short_name_of(PartyRole::Tambon))
                     .plain(" ตามรายชื่อต่อไปนี้"));
    using documents::CellKind;
    documents::Table table;
    table.columns = {{"position", {"ที่", ""}, CellKind::Ordinal, 4},
                     {"tambon", {"ตำบล", ""}, CellKind::Text, 19},
                     {"name", {"ผู้แทน", ""}, CellKind::Text, 18},
                     {"office", {"ตำแหน่ง", ""}, CellKind::Text, 37}};
    int line = 0;
    for (auto const& party : view.parties) {
        if (party.role != PartyRole::Tambon)
            continue;
        auto office = with_place_apart(or_dots(party.representative_position));
        if (!position_names_organization(party))
            office += " " + party.organization_name;
        table.add({++line, tambon_name(view, party), name_of_representative(party), std::move(office)});
    }
    paper.table(std::move(table));
}

documents::Signature signature_of(AgreementView const& view, PartyView const& party)
{
    documents::Signature signature;
    signature.name = party.representative_name ? name_of_representative(party) : "";
    signature.position = with_place_apart(party.representative_position.value_or(""));
    if (!position_names_organization(party))
        signature.organization = with_place_apart(party.organization_name);
    if (party.role == PartyRole::Witness)
        signature.role = "พยาน";
    else if (view.chair_name && party.representative_name == view.chair_name)
        signature.role = "ประธานในพิธี";
    if (party.signed_on)
        signature.note = "ลงนามวันที่ " + party.signed_on->long_thai();
    return signature;
}

} // namespace

void write_parties(Paper& paper, AgreementView const& view)
{
    int number = 0;
    bool tambons_told = false;
    for (auto const& party : view.parties) {
        if (party.role == PartyRole::Witness)
            continue;
        if (party.role != PartyRole::Tambon) {
            paper.clause(std::to_string(++number) + ".", called(who(party), short_name_of(party.role)));
        } else if (!tambons_told) {
            tambons_told = true;
            tambon_parties(paper, view, ++number);
        }
    }
    if (std::ranges::any_of(view.parties, &PartyView::made_up))
        paper.paragraph("(* หมายถึง บุคคลสมมุติเพื่อการสาธิต)");
}

void write_signatures(Paper& paper, AgreementView const& view)
{
    std::vector<documents::Signature> people;
    auto const chair_signs = std::ranges::find(view.parties, view.chair_name, &PartyView::representative_name);
    if (chair_signs == view.parties.end() || !view.chair_name)
        people.push_back({"ประธานในพิธี", view.chair_name.value_or(""), view.chair_position.value_or(""), "", ""});
    for (bool const witnesses : {false, true})
        for (auto const& party : view.parties)
            if ((party.role == PartyRole::Witness) == witnesses)
                people.push_back(signature_of(view, party));
    paper.signatures(std::move(people));
}

} // namespace agreements
