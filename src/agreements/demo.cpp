// The demonstration's agreement of 20 January 2565.
//
// From the provincial public-relations news of that day: place, hour, chair, 65 households, 11 tambons, 1,358,500 baht, and who
// the partners were. The number, the representatives (but for the deputy governor) and the wording are made up and say so.
#include "agreements/loading.hpp"
#include "agreements/service.hpp"
#include "agreements/store.hpp"

namespace agreements {

namespace {

using base::Satang;

constexpr char const* kNumber = "บพ.พร. 1/2565"; // made up: the news gives none
constexpr char const* kSignedNote = "ลงนามในพิธี (ผู้ลงนามสมมุติเพื่อการสาธิต)";

} // namespace

void seed_demo(api::Work& work)
{
    auto const id = service::draw_up(work, rounds::demo_round(work.tx()).id);
    auto const load = [&] { return store::whole(work.tx(), auth::Scope::everywhere(), store::find(work.tx(), id).value()); };
    auto form = draft_form_of(load());
    base::Date const day(2022, 1, 20);
    form.number = kNumber;
    form.place = "ห้องประชุมจดหมายเหตุ ศาลากลางจังหวัดแพร่";
    form.held_at = base::Timestamp::bangkok(day, 9, 30);
    form.chair_name = "นายวิเชียร อนุสาสนนันท์";
    form.chair_position = "รองผู้ว่าราชการจังหวัดแพร่";
    form.stated_total_satang = Satang::baht(1'358'500);
    service::change(work, id, form);
    for (auto const& party : load().parties)
        service::sign(work, id,
                      {party.id, day, party.made_up ? std::optional<std::string>(kSignedNote) : std::nullopt, std::nullopt});
    service::seal(work, id);
}

} // namespace agreements
