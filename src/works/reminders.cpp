// When a house's next visit and its mending become somebody's task, and when they are settled.
#include "works/reminders.hpp"

#include "tasks/tasks.hpp"
#include "works/rules.hpp"
#include "works/store.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace works {

namespace {

constexpr std::string_view kVisit = "works.visit:";
constexpr std::string_view kMending = "works.mending:";

tasks::Reminder about(rounds::House const& house, std::string key)
{
    tasks::Reminder reminder;
    reminder.key = std::move(key);
    reminder.area = house.tambon;
    reminder.about = tasks::Thing{"round_house", house.id.str()};
    reminder.role = kRemindedRole;
    return reminder;
}

std::string visit_key(rounds::House const& house, std::int64_t months)
{
    return std::string(kVisit) + house.id.str() + ":" + std::to_string(months);
}

void remind_of_visit(api::Work& work, rounds::House const& house, std::int64_t months, base::Date handed_on)
{
    auto const n = std::to_string(months);
    auto reminder = about(house, visit_key(house, months));
    reminder.title = {"เยี่ยมบ้านครบ " + n + " เดือนหลังส่งมอบ", "Visit the house, " + n + " months after the hand-over"};
    reminder.due = months_after(handed_on, months);
    (void)tasks::remind(work, reminder);
}

} // namespace

namespace reminders {

void follow_visits(api::Work& work, rounds::House const& house, base::Date handed_on)
{
    auto const visits = store::visits(work.tx(), house.id);
    bool reminded = false;
    for (auto const months : kVisitMonths) {
        bool const made = std::ranges::any_of(visits, [&](auto const& visit) { return visit.form.months == months; });
        if (made)
            tasks::settle(work, visit_key(house, months), {"เยี่ยมแล้ว", "Visited"});
        else if (!std::exchange(reminded, true))
            remind_of_visit(work, house, months, handed_on);
    }
}

void follow_mending(api::Work& work, rounds::House const& house, std::optional<base::Date> const& until)
{
    auto const key = std::string(kMending) + house.id.str();
    if (!until)
        return tasks::settle(work, key, {"ตรวจรับแล้ว", "Accepted"});
    auto reminder = about(house, key);
    reminder.title = {"แก้ไขงานตามผลตรวจรับ", "Mend what the inspection found"};
    reminder.due = *until;
    reminder.again = tasks::Again::MovesDay;
    (void)tasks::remind(work, reminder);
}

} // namespace reminders

std::optional<Reminded> reminded_of(std::string_view cause)
{
    if (cause.starts_with(kVisit))
        return Reminded::Visit;
    return cause.starts_with(kMending) ? std::optional(Reminded::Mending) : std::nullopt;
}

} // namespace works
