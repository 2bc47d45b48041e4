// The demonstration's agreement of 20 January 2565.
//
// From the provincial public-relations news of that day: place, hour, chair, 65 households, 11 tambons, 1,358,500 baht, and who
// the partners were. The number, the representatives (but for the deputy governor) and the wording are made up and say so.
#include "agreements/loading.hpp"
#include "agreements/service.hpp"
#include "agreements/store.hpp"

namespace agreements {

namespace {

using base::Date;

constexpr char const* kSignedNote = "ลงนามในพิธี (ผู้ลงนามสมมุติเพื่อการสาธิต)";

struct Ceremony {
    rounds::RoundId round;
    std::string number;
    std::string place;
    std::string chair_name;
    std::string chair_position;
    Date day;
    base::Satang total;
};

// Drawn up, filled in, signed by all and sealed.
void hold(api::Work& work, Ceremony const& ceremony)
{
    auto const id = service::draw_up(work, ceremony.round);
    auto const load = [&] { return store::whole(work.tx(), auth::Scope::everywhere(), store::find(work.tx(), id).value()); };
    auto form = draft_form_of(load());
    form.number = ceremony.number;
    form.place = ceremony.place;
    form.held_at = base::Timestamp::bangkok(ceremony.day, 9, 30);
    form.chair_name = ceremony.chair_name;
    form.chair_position = ceremony.chair_position;
    form.stated_total_satang = ceremony.total;
    service::change(work, id, form);
    for (auto const& party : load().parties)
        service::sign(
            work, id,
            {party.id, ceremony.day, party.made_up ? std::optional<std::string>(kSignedNote) : std::nullopt, std::nullopt});
    service::seal(work, id);
}

} // namespace

void seed_demo_2564(api::Work& work)
{
    hold(work, {rounds::demo_round(work.tx(), base::FiscalYear(2564)).id, "บพ.พร. 1/2564 (สมมุติ)", "ศาลากลางจังหวัดแพร่ (สมมุติ)",
                "ประธานในพิธี (สมมุติ)", "รองผู้ว่าราชการจังหวัดแพร่", Date(2021, 2, 15), base::Satang::baht(6 * 19'000)});
}

void seed_demo(api::Work& work)
{
    // Made up: the number, for the news gives none.
    hold(work, {rounds::demo_round(work.tx()).id, "บพ.พร. 1/2565", "ห้องประชุมจดหมายเหตุ ศาลากลางจังหวัดแพร่", "นายวิเชียร อนุสาสนนันท์",
                "รองผู้ว่าราชการจังหวัดแพร่", Date(2022, 1, 20), base::Satang::baht(1'358'500)});
}

void seed_demo_second(api::Work& work)
{
    auto const round = rounds::demo_second_wave(work.tx()).round;
    auto const agreed = rounds::houses_in_state(work.tx(), auth::Scope::everywhere(), round, rounds::HouseState::Approved).size();
    hold(work, {round, "บพ.พร. 2/2565 (สมมุติ)", "ศาลากลางจังหวัดแพร่ (สมมุติ)", "ประธานในพิธี (สมมุติ)", "รองผู้ว่าราชการจังหวัดแพร่",
                work.today(), base::Satang::baht(20'900) * static_cast<std::int64_t>(agreed)});
}

} // namespace agreements
