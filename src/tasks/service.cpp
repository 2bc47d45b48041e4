// Making tasks, changing them, ending them.
#include "tasks/service.hpp"

#include "base/text.hpp"
#include "places/places.hpp"
#include "platform/auth/users.hpp"
#include "tasks/problems.hpp"
#include "tasks/rules.hpp"
#include "tasks/store.hpp"
#include "tasks/views.hpp"

namespace tasks {

namespace {

using auth::Permission;

std::string key_of(Task const& task)
{
    return base::text::search_key(task.title.th + " " + task.title.en + " " + task.owner.name + " " + task.note.value_or(""));
}

bool fits(storage::Reader& db, auth::UserId id, base::AreaCode const& area, base::Date today)
{
    auto const user = auth::find_user(db, id);
    return user && user->active && auth::actor_of(*user, today).scope(Permission::TasksWrite).covers(area);
}

Facts facts_of(api::Work& work, OwnerForm const& owner, base::AreaCode const& area)
{
    Facts facts;
    facts.today = work.today();
    facts.area_known = area == base::AreaCode() || places::find(work.tx(), area);
    if (owner.person)
        facts.person_fits = fits(work.tx(), *owner.person, area, work.today());
    if (owner.role)
        facts.role_fits = may_own(*owner.role);
    if (owner.organization) {
        auto const found = organizations::find(work.tx(), *owner.organization);
        facts.organization_fits = found && found->active;
    }
    return facts;
}

Owner owner_from(storage::Reader& db, OwnerForm const& form)
{
    Owner owner{form.person, form.role, form.organization, {}};
    if (form.person)
        owner.name = auth::find_user(db, *form.person)->display_name;
    else if (form.role)
        owner.name = base::label_of(*form.role).th;
    else
        owner.name = organizations::require(db, *form.organization).name_th;
    return owner;
}

std::optional<auth::UserId> who(auth::Actor const& actor)
{
    return actor.id.is_nil() ? std::nullopt : std::optional(actor.id);
}

auth::Event event_of(std::string action, Task const& task)
{
    return {std::move(action), {"task", task.id.str()}, task.area, {}, ""};
}

// Titles and names of owners are people's words: kept as personal values.
void note_made(api::Work& work, Task const& task)
{
    auto event = event_of("task.created", task);
    event.changes = {{"title", std::nullopt, task.title.th, true},
                     {"owner", std::nullopt, task.owner.name, true},
                     {"due", std::nullopt, task.due.iso(), false}};
    if (task.about)
        event.changes.push_back({"about", std::nullopt, task.about->kind + " " + task.about->id, false});
    work.audit(event);
}

void note_changed(api::Work& work, Task const& before, Task const& after, std::optional<std::string> const& reason)
{
    auto event = event_of("task.changed", after);
    auth::note_if_changed(event.changes, "title", before.title.th, after.title.th, true);
    auth::note_if_changed(event.changes, "note", before.note, after.note, true);
    auth::note_if_changed(event.changes, "owner", before.owner.name, after.owner.name, true);
    auth::note_if_changed(event.changes, "due", before.due.iso(), after.due.iso());
    if (reason)
        event.changes.push_back({"reason", std::nullopt, *reason, true});
    work.audit(event);
}

Task require_open(api::Work& work, TaskId id)
{
    auto task = store::find(work.tx(), id);
    if (!task || !work.actor().scope(Permission::TasksRead).covers(task->area))
        throw problems::not_found();
    if (!work.actor().scope(Permission::TasksWrite).covers(task->area))
        throw problems::outside_area();
    if (task->closed)
        throw problems::not_open(task->state == State::Done, task->closed->name, task->closed->at.bangkok_date());
    return *task;
}

void end(api::Work& work, Task task, State state, std::string const& note)
{
    task.state = state;
    task.closed = Closing{work.now(), who(work.actor()), work.actor().display_name, note};
    (void)store::close(work.tx(), task); // nobody else writes meanwhile
    auto event = event_of(state == State::Done ? "task.done" : "task.dropped", task);
    if (!note.empty())
        event.changes.push_back({"reason", std::nullopt, note, true});
    work.audit(event);
}

Task task_of(api::Work& work, Reminder const& reminder)
{
    Task task;
    task.id = work.new_id<TaskId>();
    task.cause = reminder.key;
    task.title = reminder.title;
    task.area = reminder.area;
    task.about = reminder.about;
    task.owner = owner_from(work.tx(), {std::nullopt, reminder.role, std::nullopt});
    task.due = reminder.due;
    task.made_at = work.now();
    task.made_name = "One Home";
    return task;
}

} // namespace

namespace service {

TaskId create(api::Work& work, TaskForm const& form)
{
    auto const owner = owner_in(form);
    base::refuse_if_any(faults_of(form, facts_of(work, owner, form.area)));
    if (!work.actor().scope(Permission::TasksWrite).covers(form.area))
        throw problems::outside_area();
    Task task;
    task.id = work.new_id<TaskId>();
    task.title = {form.title, form.title};
    task.note = form.note;
    task.area = form.area;
    if (form.about_kind)
        task.about = Thing{*form.about_kind, *form.about_id};
    task.owner = owner_from(work.tx(), owner);
    task.due = form.due;
    task.made_at = work.now();
    task.made_by = who(work.actor());
    task.made_name = work.actor().display_name;
    store::insert(work.tx(), task, key_of(task));
    note_made(work, task);
    return task.id;
}

void change(api::Work& work, TaskId id, ChangeForm const& form)
{
    auto const before = require_open(work, id);
    if (before.version != form.version)
        throw problems::changed_meanwhile(base::fields::to_text(views::task(work.tx(), work.actor(), id, work.today())));
    auto const owner = owner_in(form);
    base::refuse_if_any(faults_of(form, before, facts_of(work, owner, before.area)));
    auto after = before;
    if (form.title != before.title.th)
        after.title = {form.title, form.title};
    after.note = form.note;
    if (!same_owner(owner, before.owner))
        after.owner = owner_from(work.tx(), owner);
    after.due = form.due;
    (void)store::update(work.tx(), after, key_of(after), form.version); // looked at above, and nobody else writes meanwhile
    note_changed(work, before, after, form.reason);
}

void done(api::Work& work, TaskId id, DoneForm const& form)
{
    end(work, require_open(work, id), State::Done, form.note.value_or(""));
}

void drop(api::Work& work, TaskId id, DropForm const& form)
{
    end(work, require_open(work, id), State::Dropped, form.reason);
}

} // namespace service

TaskId make(api::Work& work, Errand const& errand)
{
    TaskForm form{errand.title,  errand.note, errand.area,         std::nullopt, std::nullopt,
                  errand.person, errand.role, errand.organization, errand.due};
    if (errand.about) {
        form.about_kind = errand.about->kind;
        form.about_id = errand.about->id;
    }
    return service::create(work, form);
}

void finish(api::Work& work, TaskId id, std::string const& note)
{
    service::done(work, id, {note});
}

std::optional<TaskId> remind(api::Work& work, Reminder const& reminder)
{
    auto last = store::last_of_cause(work.tx(), reminder.key);
    switch (outcome_of(reminder, last)) {
    case Outcome::Make: {
        auto const task = task_of(work, reminder);
        store::insert(work.tx(), task, key_of(task));
        note_made(work, task);
        return task.id;
    }
    case Outcome::Move: {
        auto const before = *last;
        last->due = reminder.due;
        (void)store::update(work.tx(), *last, key_of(*last), before.version);
        note_changed(work, before, *last, std::nullopt);
        return last->id;
    }
    case Outcome::Leave:
        return last->state == State::Open ? std::optional(last->id) : std::nullopt;
    }
    return std::nullopt;
}

void settle(api::Work& work, std::string_view key, base::Bilingual const& how)
{
    auto task = store::last_of_cause(work.tx(), key);
    if (!task || task->state != State::Open)
        return;
    task->state = State::Done;
    task->closed = Closing{work.now(), std::nullopt, "One Home", how.th};
    (void)store::close(work.tx(), *task);
    auto event = event_of("task.done", *task);
    event.note = how.th;
    work.audit(event);
}

std::vector<Task> open_for(storage::Reader& db, auth::Actor const& actor)
{
    constexpr std::size_t kMost = 1000; // of one person
    store::Filter filter;
    filter.mine = actor;
    return store::list(db, actor.scope(Permission::TasksRead), filter, std::nullopt, kMost);
}

std::vector<Task> of(storage::Reader& db, auth::Scope const& scope, Thing const& about)
{
    constexpr std::size_t kMost = 200; // of one thing
    store::Filter filter;
    filter.about = about;
    auto found = store::list(db, scope, filter, std::nullopt, kMost);
    filter.open = false;
    for (auto& task : store::list(db, scope, filter, std::nullopt, kMost))
        found.push_back(std::move(task));
    return found;
}

} // namespace tasks
