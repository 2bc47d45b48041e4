// The demonstration's contributions: what neighbours, families and partners gave to its houses. Everything is made up, and says
// so; each value has its basis, each gift its paper.
#include "contributions/service.hpp"
#include "contributions/store.hpp"
#include "platform/documents/paper.hpp"

#include <algorithm>
#include <map>

namespace contributions {

namespace {

using base::Date;
using base::Satang;
using rounds::DemoHouse;

struct Given {
    Giver giver;
    char const* name;
    char const* what;
};

class Day {
public:
    Day(api::Work& work, files::FileStore& store, rounds::RoundId round)
        : work_(work), store_(store), round_(rounds::require_round(work.tx(), auth::Scope::everywhere(), round))
    {
    }

    // Collected for three neighbours, and what a temple and a fund put to it.
    void cash(std::vector<DemoHouse> const& houses)
    {
        give(form_of(Kind::Cash, {Giver::Neighbours, "ผ้าป่าเพื่อบ้านพอเพียง (สมมุติ)", "ซื้อวัสดุเพิ่ม"}, houses), 360'000);
        give(form_of(Kind::Cash, {Giver::Temple, "วัดศรีตัวอย่าง (สมมุติ)", "ค่าสี"}, {houses.front()}), 100'000);
        give(form_of(Kind::Cash, {Giver::WelfareFund, "กองทุนสวัสดิการชุมชนตำบล (สมมุติ)", "ค่าประตูหน้าต่าง"}, {houses.back()}), 150'000);
    }
    void material(DemoHouse const& house)
    {
        struct Thing {
            Given gift;
            std::int64_t quantity;
            char const* unit;
            std::int64_t baht;
            bool receipt;
        };
        Thing const things[] = {
            {{Giver::Company, "ร้านเจริญวัสดุ (สมมุติ)", "สีทาบ้าน"}, 2, "แกลลอน", 480, true},
            {{Giver::LocalAuthority, "องค์การบริหารส่วนตำบล (สมมุติ)", "ทรายและหินคลุก"}, 3, "คิว", 350, false},
            {{Giver::Family, "ญาติของเจ้าของบ้าน (สมมุติ)", "ไม้เก่าจากบ้านหลังเดิม"}, 6, "ท่อน", 150, false},
            {{Giver::StateOffice, "สำนักงานป่าไม้ (สมมุติ)", "ไม้ของกลาง"}, 8, "แผ่น", 220, false},
            {{Giver::Council, "สภาองค์กรชุมชนตำบล (สมมุติ)", "กระเบื้องมุงหลังคา"}, 20, "แผ่น", 62, true},
        };
        auto const& thing = things[turn(house) % std::size(things)];
        auto form = form_of(Kind::Material, thing.gift, {house});
        form.quantity_milli = thing.quantity * 1000;
        form.unit = thing.unit;
        form.price_satang = Satang::baht(thing.baht);
        form.basis = thing.receipt ? Basis::Receipt : Basis::Estimate;
        if (thing.receipt) {
            form.receipt_number =
                "สมทบ " + std::to_string(house.number + 1) + "/" + std::to_string(round_.fiscal_year.buddhist());
            form.receipt_date = work_.today();
        } else
            form.estimated_by = "ช่างชุมชน (สมมุติ)";
        give(form, thing.quantity * thing.baht * 100);
    }
    void labour(DemoHouse const& house)
    {
        struct Work {
            Given gift;
            std::int64_t people;
        };
        Work const works[] = {{{Giver::Neighbours, "เพื่อนบ้านในหมู่บ้าน (สมมุติ)", "รื้อหลังคาเดิมและขนของ"}, 6},
                              {{Giver::Soldiers, "มณฑลทหารบก (สมมุติ)", "ตั้งโครงหลังคาและมุงหลังคา"}, 8},
                              {{Giver::School, "วิทยาลัยเทคนิค (สมมุติ)", "เดินสายไฟ"}, 5},
                              {{Giver::Family, "ลูกหลานของเจ้าของบ้าน (สมมุติ)", "ตีฝาและทาสี"}, 3}};
        auto const& one = works[turn(house) % std::size(works)];
        auto form = form_of(Kind::Labour, one.gift, {house});
        form.people = one.people;
        form.days_milli = 2000;
        require_rate();
        give(form, one.people * 2 * kRate);
    }
    // Their own work at the end, cleaning up: one gift for all of them.
    void shared_labour(std::vector<DemoHouse> const& houses)
    {
        auto form = form_of(Kind::Labour, {Giver::Other, "จิตอาสาพัฒนา (สมมุติ)", "เก็บงานและทำความสะอาดรอบบ้าน"}, houses);
        form.people = 10;
        form.days_milli = 1000;
        form.day_rate_satang = Satang::baht(200);
        form.rate_reason = "ทำงานครึ่งวัน (สมมุติ)";
        require_rate();
        give(form, 200'000);
    }

private:
    static constexpr std::int64_t kRate = 31'500; // satang

    static std::size_t turn(DemoHouse const& house) { return static_cast<std::size_t>(house.number); }

    void require_rate()
    {
        auto const year = base::FiscalYear::of(work_.today());
        if (!store::rate(work_.tx(), round_.province, year))
            service::set_rate(work_, {round_.province, year, Satang(kRate), "อัตราค่าจ้างขั้นต่ำของจังหวัด (สมมุติ)", 0});
    }
    ContributionForm form_of(Kind kind, Given const& gift, std::vector<DemoHouse> const& houses) const
    {
        ContributionForm form;
        form.kind = kind;
        form.giver = gift.giver;
        form.giver_name = gift.name;
        form.what = gift.what;
        form.day = work_.today();
        for (auto const& house : houses)
            form.houses.push_back({house.id, std::nullopt});
        return form;
    }
    void give(ContributionForm form, std::int64_t satang)
    {
        if (form.kind == Kind::Cash) {
            form.amount_satang = Satang(satang);
            form.cash_box = "เหรัญญิกสภาองค์กรชุมชน (สมมุติ)";
        }
        form.evidence = {paper(*form.giver_name, *form.what, Satang(satang))};
        (void)service::record(work_, round_.id, form);
    }
    std::string paper(std::string const& giver, std::string const& what, Satang value)
    {
        documents::PaperSettings settings;
        settings.title = "บันทึกการรับของสมทบ";
        settings.made_at = work_.now();
        settings.watermark = "ข้อมูลตัวอย่าง";
        documents::Paper paper(settings);
        paper.title("บันทึกการรับของสมทบ").subtitle(giver);
        paper.key_values({{"เลขที่", std::to_string(store::last_number(work_.tx(), round_.id) + 1)}, {"สิ่งที่ให้", what}});
        paper.sum({{"มูลค่า", "", value, documents::SumLine::Kind::Total}});
        return files::put_document(work_, store_, paper.pdf()).sha256;
    }

    api::Work& work_;
    files::FileStore& store_;
    rounds::Round round_;
};

// The first three of one tambon.
std::vector<DemoHouse> neighbours(std::vector<DemoHouse> const& houses)
{
    std::map<base::AreaCode, std::vector<DemoHouse>> by_tambon;
    for (auto const& house : houses) {
        auto& ones = by_tambon[house.tambon];
        ones.push_back(house);
        if (ones.size() == 3)
            return ones;
    }
    return houses.size() > 3 ? std::vector<DemoHouse>(houses.begin(), houses.begin() + 3) : houses;
}

} // namespace

void seed_demo(api::Work& work, files::FileStore& store)
{
    auto const today = work.today();
    std::vector<DemoHouse> houses;
    for (auto const& house : rounds::demo_course(work.tx())) {
        bool const past = house.number >= 100;
        bool const asked = past                         ? today == Date(2021, 4, 2) && house.began_on && house.accepted_on
                           : today == Date(2022, 2, 26) ? house.bought_on == Date(2022, 3, 7)
                           : today == Date(2022, 4, 8)  ? house.began_on && *house.began_on <= today
                                                        : today == Date(2022, 5, 2) && house.accepted_on.has_value();
        if (asked)
            houses.push_back(house);
    }
    if (houses.empty())
        return;
    Day day(work, store, houses.front().round);
    if (today == Date(2022, 2, 26))
        return day.cash(neighbours(houses));
    if (today == Date(2022, 5, 2))
        return day.shared_labour(neighbours(houses));
    for (auto const& house : houses) {
        if (house.number % 3 != 2)
            day.material(house);
        if (house.number % 2 == 0 || house.number >= 100)
            day.labour(house);
    }
}

} // namespace contributions
