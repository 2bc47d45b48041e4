// The demonstration's households: 65 houses of the round of fiscal year 2565 and some that wait. All made up, and marked so.
//
// The eleven tambons and the number of houses in each are our choice; the news tells only the totals (65 houses, 11 tambons).
#include "households/demo_families.hpp"
#include "households/demo_needs.hpp"
#include "households/demo_pictures.hpp"
#include "households/edits_between.hpp"
#include "households/households.hpp"
#include "households/service.hpp"
#include "households/store.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace households {

namespace {

using namespace demo;

struct TambonPlan {
    char const* code;
    int houses;
};

constexpr TambonPlan kInRound[] = {{"540101", 7}, {"540112", 6}, {"540204", 6}, {"540208", 6}, {"540303", 6}, {"540402", 6},
                                   {"540411", 6}, {"540504", 5}, {"540603", 6}, {"540702", 6}, {"540804", 5}};
constexpr TambonPlan kWaiting[] = {{"540101", 2}, {"540112", 1}, {"540102", 2}, {"540103", 1}, {"540105", 1}, {"540106", 2},
                                   {"540110", 1}, {"540114", 1}, {"540201", 2}, {"540205", 1}, {"540210", 1}, {"540301", 2},
                                   {"540304", 1}, {"540306", 1}, {"540401", 2}, {"540403", 1}, {"540409", 1}, {"540501", 1},
                                   {"540503", 1}, {"540601", 2}, {"540604", 1}, {"540606", 1}, {"540701", 1}, {"540703", 1},
                                   {"540801", 1}, {"540803", 1}};
constexpr int kHelpedIn2564[] = {82, 83, 85, 86, 91, 92}; // by their numbers
constexpr int kWithPictures = 20;                         // and every ninth of the others
constexpr std::int64_t kFirstIdMs = 1'638'324'000'000;    // 1 December 2021: ids of the demonstration sort by number

constexpr FamilyKind kKinds[] = {FamilyKind::ElderAlone,
                                 FamilyKind::GrandparentsAndGrandchildren,
                                 FamilyKind::CoupleWithChildren,
                                 FamilyKind::ElderCouple,
                                 FamilyKind::SingleMother,
                                 FamilyKind::ThreeGenerations,
                                 FamilyKind::BedriddenParentWithChild,
                                 FamilyKind::DisabledAdultWithParent,
                                 FamilyKind::ElderAlone,
                                 FamilyKind::WithLodger,
                                 FamilyKind::CoupleWithChildren,
                                 FamilyKind::HillFamilyWithoutNumbers,
                                 FamilyKind::SiblingsAlone};
constexpr char const* kVillages[] = {"บ้านสันสมมุติ", "บ้านหนองจำลอง", "บ้านดงตัวอย่าง", "บ้านนานิทาน", "บ้านร่องสมมุติ", "บ้านห้วยจำลอง"};
constexpr char const* kOccupations[] = {"รับจ้างทั่วไป", "เกษตรกร", "ไม่มีอาชีพ", "ค้าขาย", "รับจ้างทั่วไป"};

void add_ids(std::vector<DemoHousehold>& list, std::span<TambonPlan const> plan, bool in_round)
{
    for (auto const& tambon : plan)
        for (int i = 0; i < tambon.houses; ++i) {
            auto const number = static_cast<std::uint8_t>(list.size() + 1);
            auto const id = base::Uuid::version7(kFirstIdMs + number, {0, 0, 0, 0, 0, 0, 0, 0, 0, number});
            bool const helped = std::ranges::find(kHelpedIn2564, number) != std::end(kHelpedIn2564);
            list.push_back({HouseholdId(id), base::AreaCode::parse(tambon.code).value(), in_round, helped});
        }
}

// A few are as they are, so that the demonstration has them: someone with one name, a family without numbers, a house without
// one.
FamilyKind kind_of(int number)
{
    if (number == 84)
        return FamilyKind::ElderAlone;
    if (number == 3)
        return FamilyKind::SingleName;
    if (number == 14 || number == 58)
        return FamilyKind::HillFamilyWithoutNumbers;
    return kKinds[static_cast<std::size_t>(number) * 5 % std::size(kKinds)];
}

// No two within a hundred steps of each other, whatever the dice say.
void place(HouseholdForm& form, api::Work& work, Dice& dice, int number)
{
    auto const area = places::require(work.tx(), form.tambon);
    if (!area.latitude || !area.longitude)
        return;
    auto const near = [&](double centre) { return centre + dice.swing() * 0.012; };
    auto const six_places = [](double value) { return static_cast<double>(static_cast<std::int64_t>(value * 1e6 + 0.5)) / 1e6; };
    form.latitude = six_places(near(*area.latitude) + number % 16 * 0.0006);
    form.longitude = six_places(near(*area.longitude) + number / 16 * 0.0006);
    form.place_accuracy_m = dice.between(4, 25);
}

void house(HouseholdForm& form, Need const& need, Dice& dice, int number)
{
    form.moo = form.tambon.str() == "540101" ? 0 : dice.between(1, 11); // a town has no moo
    if (*form.moo == 0)
        form.road = "ซอยสมมุติ " + std::to_string(dice.between(1, 9));
    else
        form.village_name = dice.pick(kVillages);
    form.house_no = std::to_string(dice.between(1, 280));
    if (dice.chance(45))
        form.house_no += "/" + std::to_string(dice.between(1, 9));
    if (kind_of(number) == FamilyKind::HillFamilyWithoutNumbers)
        form.house_no = "-";
    else if (dice.chance(85))
        form.house_code = a_house_code(number);
    form.dwelling_state = need.state;
    form.durable = need.durable;
    form.parts = need.parts;
    form.need_text = std::string(need.text);
}

void land(HouseholdForm& form, Dice& dice)
{
    constexpr LandKind kLand[] = {LandKind::OwnTitle,  LandKind::OwnTitle,  LandKind::OwnTitle,    LandKind::Relatives,
                                  LandKind::Relatives, LandKind::SorPorKor, LandKind::StateForest, LandKind::Treasury,
                                  LandKind::Temple,    LandKind::Unknown};
    form.land_kind = dice.pick(kLand);
    form.secure = form.land_kind == LandKind::OwnTitle || form.land_kind == LandKind::Relatives;
    form.tenure = dice.chance(85) ? Tenure::Own : Tenure::Relative;
    if (form.land_kind == LandKind::Relatives)
        form.land_owner_name = "ญาติของหัวหน้าครัวเรือน (สมมุติ)";
    if (form.land_kind == LandKind::StateForest)
        form.land_note = "อยู่มาก่อนประกาศเขต อยู่ระหว่างสำรวจสิทธิ";
    if (form.land_kind == LandKind::Temple)
        form.land_note = "เจ้าอาวาสอนุญาตให้อยู่อาศัย";
}

void money(HouseholdForm& form, Dice& dice)
{
    base::Satang income;
    for (auto const& person : form.people)
        income += person.monthly_income_satang.value_or(base::Satang());
    form.monthly_income_satang = income;
    if (dice.chance(55))
        form.debt_satang = base::Satang::baht(dice.between(2, 90) * 1'000);
    form.main_occupation = dice.pick(kOccupations);
}

HouseholdForm form_of(api::Work& work, DemoHousehold const& household, int number)
{
    Dice dice(static_cast<std::uint64_t>(number));
    HouseholdForm form;
    form.id = household.id;
    form.tambon = household.tambon;
    form.made_up = true;
    form.people = a_family(kind_of(number), dice, work.today(), number);
    house(form, needs()[static_cast<std::size_t>(number) * 7 % needs().size()], dice, number);
    place(form, work, dice, number);
    land(form, dice);
    money(form, dice);
    form.note = "ข้อมูลสมมุติเพื่อการสาธิต";
    if (number == 20) { // the longest names a form has to bear
        form.people[0].first_name = "พิมพ์พิชญาภรณ์ณัฏฐกฤตา";
        form.people[0].last_name = "เวียงโกศัยศิริวัฒนานุกูลนามสมมุติ";
    }
    return form;
}

void add_pictures(api::Work& work, files::FileStore& store, HouseholdForm const& form, int number)
{
    constexpr PictureKind kShown[] = {PictureKind::Outside, PictureKind::Problem, PictureKind::Inside, PictureKind::Family,
                                      PictureKind::Before};
    auto const& need = needs()[static_cast<std::size_t>(number) * 7 % needs().size()];
    auto const count = number % 10 == 0 ? 5 : 3 + number % 2;
    for (int i = 0; i < count; ++i) {
        auto const kind = kShown[i];
        Dice const dice(static_cast<std::uint64_t>(number) * 1'000 + (kind == PictureKind::Before ? 1 : 0));
        PictureForm picture;
        picture.sha256 =
            files::put_picture(work, store, draw(kind, need.damage, dice, static_cast<int>(form.people.size()))).sha256;
        picture.kind = kind;
        picture.caption = base::label_of(kind).th + " (ภาพสมมุติ)";
        picture.taken_at =
            base::Timestamp::bangkok(base::Date(2021, 9, static_cast<unsigned>(1 + number % 28)), 9 + i, (number * 7) % 60);
        picture.latitude = form.latitude;
        picture.longitude = form.longitude;
        add_picture(work, auth::Scope::everywhere(), *form.id, picture);
    }
}

EditForm a_visit(api::Work& work, Household const& stored, std::vector<FieldChange> changes, std::string device)
{
    EditForm visit;
    visit.id = work.new_id<EditId>();
    visit.base_version = stored.version;
    visit.made_at = work.now();
    if (!device.empty())
        visit.device = std::move(device);
    visit.changes = std::move(changes);
    return visit;
}

// Not everything in a register is new: some houses were seen a second time, one family moved away, one old person died.
void live_on(api::Work& work, HouseholdId id, int number)
{
    constexpr int kSeenAgain[] = {1, 17, 33, 49, 90};
    constexpr int kMoved = 72;
    constexpr int kDied = 84;
    bool const seen_again = std::find(std::begin(kSeenAgain), std::end(kSeenAgain), number) != std::end(kSeenAgain);
    if (!seen_again && number != kMoved && number != kDied)
        return;
    auto const stored = find_household(work.tx(), auth::Scope::everywhere(), id);
    if (!stored)
        throw std::logic_error("a household of the demonstration is missing");
    auto form = form_of(*stored);
    if (seen_again)
        form.need_text = form.need_text.value_or("") + "\nเยี่ยมครั้งที่สอง: สภาพแย่ลงกว่าครั้งแรก ชาวบ้านช่วยค้ำไว้ชั่วคราว";
    else
        form.status = number == kMoved ? Status::Moved : Status::Deceased;
    edit(work, auth::Scope::everywhere(), id, a_visit(work, *stored, edits_between(field_values(*stored), form), ""));
}

// Two volunteers visited one family on the same day without a signal and wrote two things down: a person still has to decide.
void meet_on_paper(api::Work& work, HouseholdId id, int number)
{
    constexpr int kVisitedTwice[] = {20, 71};
    if (std::find(std::begin(kVisitedTwice), std::end(kVisitedTwice), number) == std::end(kVisitedTwice))
        return;
    auto const stored = find_household(work.tx(), auth::Scope::everywhere(), id);
    if (!stored)
        throw std::logic_error("a household of the demonstration is missing");
    auto const saw = [&](std::string occupation, base::Satang debt, std::string device) {
        auto form = form_of(*stored);
        form.main_occupation = std::move(occupation);
        form.debt_satang = debt;
        edit(work, auth::Scope::everywhere(), id,
             a_visit(work, *stored, edits_between(field_values(*stored), form), std::move(device)));
    };
    saw("รับจ้างเก็บเมี่ยง (สมมุติ)", base::Satang::baht(12'000), "โทรศัพท์ อพม. 1 (สมมุติ)");
    saw("รับจ้างทั่วไปและหาของป่า (สมมุติ)", base::Satang::baht(15'500), "โทรศัพท์ อสม. 2 (สมมุติ)");
}

} // namespace

std::vector<DemoHousehold> demo_households()
{
    std::vector<DemoHousehold> list;
    add_ids(list, kInRound, true);
    add_ids(list, kWaiting, false);
    return list;
}

void seed_demo_2564(api::Work& work)
{
    int number = 0;
    for (auto const& household : demo_households()) {
        ++number;
        if (household.helped_in_2564)
            create(work, auth::Scope::everywhere(), form_of(work, household, number));
    }
}

void seed_demo(api::Work& work, files::FileStore& store)
{
    int number = 0;
    for (auto const& household : demo_households()) {
        auto const form = form_of(work, household, ++number);
        if (household.helped_in_2564)
            continue; // there already
        create(work, auth::Scope::everywhere(), form);
        if (number <= kWithPictures || number % 9 == 0)
            add_pictures(work, store, form, number);
        live_on(work, household.id, number);
        meet_on_paper(work, household.id, number);
    }
}

} // namespace households
