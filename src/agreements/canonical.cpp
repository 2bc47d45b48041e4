// Writing the canonical text of an agreement.
#include "agreements/canonical.hpp"

namespace agreements {

namespace {

using base::canonical::Lines;
using base::canonical::text_of;

void add_house(Lines& lines, std::string_view name, std::size_t number, House const& h, std::string const& reason)
{
    lines.add(name, {std::to_string(number), h.id.str(), h.head_name, h.house_no, text_of(h.moo), h.tambon.str(),
                     text_of(h.share), reason});
}

} // namespace

std::string canonical_text(Whole const& whole)
{
    auto const& a = whole.agreement;
    Lines lines;
    lines.add("onehome-agreement", {"1"});
    lines.add("id", {a.id.str()});
    lines.add("chain", {a.chain_id.str()});
    lines.add("version", {std::to_string(a.version_no)});
    lines.add("kind", {std::string(base::name_of(a.kind))});
    lines.add("round", {a.round_id.str()});
    lines.add("province", {a.province.str()});
    lines.add("number", {text_of(a.number)});
    lines.add("title", {a.title});
    lines.add("place", {text_of(a.place)});
    lines.add("held_at", {text_of(a.held_at)});
    lines.add("chair", {text_of(a.chair_name), text_of(a.chair_position)});
    lines.add("signed_on", {text_of(a.signed_on)});
    lines.add("terminated_on", {text_of(a.terminated_on)});
    lines.add("reason", {text_of(a.reason)});
    lines.add("purpose", {a.purpose_text});
    lines.add("terms", {a.terms_text});
    lines.add("made_up", {a.made_up ? "1" : "0"});
    std::size_t number = 0;
    for (auto const& p : whole.parties)
        lines.add("party", {std::to_string(++number), std::string(base::name_of(p.role)), p.organization_name,
                            text_of(p.representative_name), text_of(p.representative_position), text_of(p.tambon),
                            text_of(p.signed_on), text_of(p.signed_note), p.made_up ? "1" : "0"});
    number = 0;
    for (auto const& house : whole.houses)
        add_house(lines, "house", ++number, house, "");
    number = 0;
    for (auto const& removal : whole.removals)
        add_house(lines, "removed", ++number, removal.house, removal.reason);
    lines.add("houses", {std::to_string(a.money.houses)});
    lines.add("share_satang", {text_of(a.share)});
    lines.add("houses_total_satang", {text_of(a.money.houses_total)});
    lines.add("management_basis_points", {std::to_string(a.management_bp.value())});
    lines.add("management_satang", {text_of(a.money.management)});
    lines.add("total_satang", {text_of(a.money.total)});
    lines.add("stated_total_satang", {text_of(a.stated_total)});
    return lines.take();
}

} // namespace agreements
