// The routes of tasks.
#include "base/text.hpp"
#include "platform/api/app.hpp"
#include "platform/api/exports.hpp"
#include "platform/api/history.hpp"
#include "platform/documents/xlsx.hpp"
#include "tasks/export.hpp"
#include "tasks/problems.hpp"
#include "tasks/service.hpp"
#include "tasks/views.hpp"

namespace tasks {

namespace {

using api::Call;
using api::Method;
using api::Permission;

constexpr std::int64_t kMostRows = 200;
constexpr std::size_t kUsualRows = 50;
constexpr std::size_t kWholeList = 10'000;

enum class Whose { Mine, Area };
std::span<base::EnumValue<Whose> const> values_of(Whose)
{
    static base::EnumValue<Whose> const rows[] = {{Whose::Mine, "mine", {"ของฉัน", "Mine"}},
                                                  {Whose::Area, "area", {"ทั้งพื้นที่", "The whole area"}}};
    return rows;
}

store::Filter filter_of(Call& call)
{
    store::Filter filter;
    filter.area = call.area("area");
    if (call.choice<Whose>("whose").value_or(Whose::Area) == Whose::Mine)
        filter.mine = call.actor();
    filter.open = call.choice<State>("state").value_or(State::Open) == State::Open;
    if (call.text("late").value_or("false") == "true")
        filter.late = call.today();
    if (auto const kind = call.text("about_kind"))
        filter.about = Thing{*kind, call.text("about_id").value_or("")};
    filter.terms = base::text::search_terms(call.text("q").value_or(""));
    return filter;
}

TaskView seen(Call& call, TaskId id)
{
    return views::task(call.db(), call.actor(), id, call.today());
}

TaskPage list(Call& call)
{
    auto const limit = static_cast<std::size_t>(call.integer("limit", 1, kMostRows).value_or(kUsualRows));
    return views::page(call.db(), call.actor(), {filter_of(call), call.text("after"), limit}, call.today());
}

TaskView create(Call& call, TaskForm const& form)
{
    return seen(call, service::create(call.work(), form));
}

TaskView show(Call& call)
{
    return seen(call, call.id<TaskId>());
}

TaskView change(Call& call, ChangeForm const& form)
{
    service::change(call.work(), call.id<TaskId>(), form);
    return show(call);
}

TaskView done(Call& call, DoneForm const& form)
{
    service::done(call.work(), call.id<TaskId>(), form);
    return show(call);
}

TaskView drop(Call& call, DropForm const& form)
{
    service::drop(call.work(), call.id<TaskId>(), form);
    return show(call);
}

// Who may read a task may read its words, then and now; in the store they are encrypted all the same.
api::EntryPage history(Call& call)
{
    auto const id = call.id<TaskId>();
    (void)seen(call, id);
    return api::page_of(auth::history(call.db(), call.services().vault, {"task", id.str()}, true));
}

OwnerChoices owners(Call& call)
{
    auto const area = call.area("area");
    if (!area)
        throw base::invalid_input({{"area", "required", {"บอกรหัสพื้นที่ เช่น area=540101", "Name an area, like area=540101"}}});
    return views::owners(call.db(), call.actor(), *area, call.today());
}

http::Response as_xlsx(Call& call)
{
    auto const rows = views::page(call.db(), call.actor(), {filter_of(call), std::nullopt, kWholeList}, call.today()).items;
    auto const name = (call.language() == base::Language::Thai ? "งานติดตาม " : "tasks ") + call.today().iso() + ".xlsx";
    return api::as_xlsx(call, task_table(rows), {name});
}

api::Route& with_filters(api::Route& route)
{
    return route.query("whose", {"ของใคร: mine, area", "Whose: mine, area"})
        .query("late", {"true: เฉพาะที่เลยกำหนด", "true: late ones only"})
        .query("state", {"open: ยังไม่เสร็จ; done: จบแล้วทั้งหมด", "open; done: all that ended, dropped ones too"})
        .query("area", {"รหัสพื้นที่", "Area code"})
        .query("about_kind", {"เกี่ยวกับ: ชนิด เช่น round_house", "About: kind, like round_house"})
        .query("about_id", {"เกี่ยวกับ: รหัส", "About: id"})
        .query("q", {"คำค้น", "Words to look for"});
}

} // namespace

void add_routes(api::Routes& routes)
{
    with_filters(routes.read("/api/tasks", Permission::TasksRead, list).summary({"งานติดตาม", "Tasks"}))
        .query("after", {"ต่อจาก", "Continue after"})
        .query("limit", {"จำนวนต่อหน้า 1-200", "Page size 1-200"});
    with_filters(routes.read_raw("/api/tasks.xlsx", Permission::TasksRead, as_xlsx)
                     .summary({"งานติดตามเป็นสเปรดชีต", "Tasks as a spreadsheet"})
                     .produces(documents::kXlsxType));
    routes.write(Method::Post, "/api/tasks", Permission::TasksWrite, create).summary({"ตั้งงาน", "Make a task"});
    routes.read("/api/tasks/{id}", Permission::TasksRead, show).summary({"งานหนึ่งงาน", "One task"});
    routes.read("/api/tasks/{id}/history", Permission::TasksRead, history).summary({"เส้นเวลาของงาน", "Time line of a task"});
    routes.write(Method::Put, "/api/tasks/{id}", Permission::TasksWrite, change)
        .summary({"เปลี่ยนผู้รับผิดชอบ กำหนด หรือข้อความ", "Change owner, day or words"});
    routes.write(Method::Post, "/api/tasks/{id}/done", Permission::TasksWrite, done).summary({"ทำเสร็จแล้ว", "It is done"});
    routes.write(Method::Post, "/api/tasks/{id}/dropped", Permission::TasksWrite, drop)
        .summary({"ยกเลิกงานพร้อมเหตุผล", "Drop a task with a reason"});
    routes.read("/api/task-owners", Permission::TasksWrite, owners)
        .summary({"ผู้ที่มอบหมายงานให้ได้", "Who may be given a task"})
        .query("area", {"รหัสพื้นที่", "Area code"}, true);
}

} // namespace tasks
