// Tasks among one's work.
#include "insights/tasks_work.hpp"

#include "insights/work_items.hpp"
#include "tasks/tasks.hpp"
#include "works/works.hpp"

#include <algorithm>

namespace insights {

namespace {

constexpr std::int64_t kAhead = 7;     // days
constexpr std::size_t kToldSingly = 3; // of a kind; more of them are told as one

WorkItem item_of(tasks::Task const& task, base::Date today)
{
    bool const is_today = task.due == today;
    auto item = work_item("task", 1, task.title,
                          {"งานติดตาม · " + (is_today ? std::string("ครบกำหนดวันนี้") : "ภายใน " + task.due.short_thai()),
                           "Task · " + (is_today ? std::string("due today") : "due " + task.due.english())},
                          "/tasks/" + task.id.str(), {"เปิดงาน", "Open the task"});
    if (task.due < today)
        item.days_over = today.days() - task.due.days();
    return item;
}

WorkItem many_of(std::vector<tasks::Task> const& group, base::Date today)
{
    auto const count = std::to_string(group.size());
    auto const& first = group.front();
    auto item = item_of(first, today);
    bool const late = first.due < today;
    item.kind = "tasks";
    item.title_th = "งานติดตาม " + count + (late ? " เรื่อง เลยกำหนด" : " เรื่อง");
    item.title_en = count + (late ? " tasks are late" : " tasks");
    item.detail_th = "แรกสุด: " + first.title.th + " · " + first.due.short_thai();
    item.detail_en = "The first: " + first.title.en + " · " + first.due.english();
    item.count = static_cast<std::int64_t>(group.size());
    item.link = "/tasks";
    item.action_th = "เปิดรายการ";
    item.action_en = "Open the list";
    return item;
}

void add(std::vector<WorkItem>& list, std::vector<tasks::Task> const& group, base::Date today)
{
    if (group.size() > kToldSingly) {
        list.push_back(many_of(group, today));
        return;
    }
    for (auto const& task : group)
        list.push_back(item_of(task, today));
}

// Works tell of their visits and of overdue mending by themselves, to those whose duty they are. What was given to somebody else
// is theirs, and mending that is still in time is told nowhere else.
bool is_told_by_works(tasks::Task const& task, auth::Actor const& actor, base::Date today)
{
    if (!task.cause || task.owner.role != works::kRemindedRole || !actor.scope(auth::Permission::WorksWrite).covers(task.area))
        return false;
    auto const told = works::reminded_of(*task.cause);
    return told == works::Reminded::Visit || (told == works::Reminded::Mending && task.due < today);
}

} // namespace

void add_task_work(MyWork& work, storage::Reader& db, auth::Actor const& actor, base::Date today)
{
    std::vector<tasks::Task> late;
    std::vector<tasks::Task> now;
    std::vector<tasks::Task> soon;
    for (auto& task : tasks::open_for(db, actor)) {
        auto const days = task.due.days() - today.days();
        if (days > kAhead)
            break; // ordered by day
        if (is_told_by_works(task, actor, today))
            continue;
        (days < 0 ? late : days == 0 ? now : soon).push_back(std::move(task));
    }
    add(work.late, late, today);
    add(work.waits, now, today);
    add(work.next, soon, today);
}

} // namespace insights
