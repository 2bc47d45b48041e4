// The demonstration's surveys: every household surveyed with a phone in October and November 2564, and linked; later a few that
// wait, and one returned.
#include "platform/auth/users.hpp"
#include "platform/auth/vault.hpp"
#include "platform/files/files.hpp"
#include "survey/deciding.hpp"
#include "survey/demo_answers.hpp"
#include "survey/receiving.hpp"
#include "survey/rules.hpp"
#include "survey/survey.hpp"

#include <stdexcept>

namespace survey {

namespace {

using households::HouseholdView;
using households::PictureKind;

constexpr int kDaysOfSurvey = 34;
constexpr int kDaysWaiting = 20;

Sender surveyor(api::Work& work)
{
    auto const user = auth::find_user_by_name(work.tx(), "surveyor@phrae");
    return {user ? user->id : work.actor().id, user ? user->display_name : "อาสาสำรวจ (สมมุติ)", auth::Scope::everywhere(),
            std::nullopt};
}

std::string instance_id(api::Work& work)
{
    return "uuid:" + work.new_id<households::EditId>().str();
}

// By day on one of so many days before, for as long as a family of that size takes.
void set_times(demo::Interview& interview, HouseholdView const& household, base::Timestamp now, int days)
{
    auto const day = now.bangkok_date().plus_days(-1 - interview.number % days);
    interview.started = base::Timestamp::bangkok(day, 8 + interview.number % 9, interview.number * 7 % 60);
    interview.ended = interview.started.plus_ms((12 + 3 * household.members + interview.number % 11) * kMinuteMs);
}

demo::Interview interview_of(HouseholdView const& household, int number, base::Timestamp now, int days)
{
    demo::Interview interview;
    interview.number = number;
    set_times(interview, household, now, days);
    return interview;
}

// Pictures that the household has, under the names that a phone would give them.
std::vector<SentPicture> pictures_of(api::Work& work, HouseholdView const& household, demo::Interview& interview)
{
    std::vector<SentPicture> sent;
    for (auto const& picture : household.pictures) {
        if (picture.kind != PictureKind::Outside && picture.kind != PictureKind::Inside && picture.kind != PictureKind::Problem &&
            picture.kind != PictureKind::Family)
            continue;
        auto const kind = std::string(base::name_of(picture.kind));
        auto const file = files::find(work.tx(), files::Digest::parse(picture.sha256).value());
        interview.pictures.emplace_back(kind, kind + ".png");
        sent.push_back({kind + ".png", {file.value()}});
    }
    return sent;
}

std::string send(api::Work& work, HouseholdView const& household, demo::Interview interview)
{
    interview.instance_id = instance_id(work);
    auto pictures = pictures_of(work, household, interview);
    auto const ask = [&](storage::ReadJob const& job) { job(work.tx()); };
    auto arrival = read_arrival(ask, work.vault(), surveyor(work), demo::answers(household, interview), work.now());
    arrival.pictures = std::move(pictures);
    return receive(work, arrival).instance_id;
}

HouseholdView view_of(api::Work& work, households::HouseholdId id)
{
    return households::show(work.tx(), work.actor(), auth::Scope::everywhere(), id, work.today());
}

// A house that is not in the register yet: a known one, made into another family's.
HouseholdView another_house(HouseholdView house, std::string first_name, std::string house_no)
{
    house.house_no = std::move(house_no);
    house.house_code.reset();
    house.pictures.clear();
    if (house.latitude)
        house.latitude = *house.latitude + 0.0005; // some 55 m
    for (auto& person : house.people)
        if (person.is_head)
            person.first_name = first_name;
    house.head_name = first_name + " (สมมุติ)";
    return house;
}

void decide_linked(api::Work& work, std::string const& instance, households::HouseholdId id)
{
    decide(work, auth::Scope::everywhere(), instance, {Decision::Link, id, std::nullopt});
}

void add_waiting(api::Work& work, std::vector<households::DemoHousehold> const& all)
{
    auto const known = view_of(work, all.front().id);
    auto const ordinary = [&](HouseholdView const& household, int number) {
        auto interview = interview_of(household, number, work.now(), kDaysWaiting);
        interview.knows_ids = false;
        return interview;
    };
    // A family that nobody knew, and one that looks like a household of the register.
    send(work, another_house(known, "บุญมา", "199/1"), ordinary(known, 101));
    auto same = known;
    same.need_text = "หลังคารั่วมากขึ้นหลังฝนเดือนก่อน (สมมุติ)";
    send(work, same, ordinary(same, 102));
    // One that was filled at night in three minutes, word for word as another, far from the village. The other stands where a
    // house of the register stands.
    auto copied = another_house(known, "คำปัน", "199/2");
    copied.latitude = known.latitude;
    send(work, copied, ordinary(copied, 103));
    auto far = another_house(known, "แก้ว", "199/3");
    if (far.latitude)
        far.latitude = *far.latitude + 0.12; // some 13 km
    auto hasty = ordinary(far, 103);
    hasty.started = base::Timestamp::bangkok(work.today().plus_days(-1), 23, 10);
    hasty.ended = hasty.started.plus_ms(3 * kMinuteMs);
    send(work, far, hasty);
    // One without a place, sent back to the surveyor.
    auto const incomplete = another_house(known, "ทองใบ", "199/4");
    auto without_place = ordinary(incomplete, 105);
    without_place.has_place = false;
    auto const returned = send(work, incomplete, without_place);
    decide(work, auth::Scope::everywhere(), returned,
           {Decision::Return, std::nullopt, "ไม่มีพิกัดและภาพถ่าย กลับไปถ่ายและอ่านพิกัดหน้าบ้านอีกครั้ง (สมมุติ)"});
}

} // namespace

void seed_demo(api::Work& work)
{
    int number = 0;
    for (auto const& household : households::demo_households()) {
        auto const view = view_of(work, household.id);
        ++number;
        if (view.status == households::Status::Active)
            decide_linked(work, send(work, view, interview_of(view, number, work.now(), kDaysOfSurvey)), household.id);
    }
}

void seed_demo_waiting(api::Work& work)
{
    auto const all = households::demo_households();
    int number = 0;
    for (auto const& household : all) {
        auto const view = view_of(work, household.id);
        ++number;
        if (view.status != households::Status::Active)
            send(work, view, interview_of(view, number, work.now(), kDaysWaiting));
    }
    add_waiting(work, all);
}

} // namespace survey
