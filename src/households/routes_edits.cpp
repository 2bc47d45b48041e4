// Edits and conflicts over HTTP.
#include "households/conflict_view.hpp"
#include "households/conflicts.hpp"
#include "households/households.hpp"
#include "households/problems.hpp"
#include "households/routes.hpp"
#include "households/service.hpp"

namespace households {

namespace {

using api::Call;
using auth::Permission;

constexpr std::size_t kEditBytes = 512 * 1024; // every field of 40 people, with both values
constexpr std::size_t kRows = 50;

EditAnswer edit_household(Call& call, EditForm const& form)
{
    return edit(call.work(), call.scope(), call.id<HouseholdId>(), form);
}

std::optional<ConflictPlace> place_from(Call& call)
{
    auto const after = call.text("after");
    if (!after)
        return std::nullopt;
    auto const id = base::Uuid::parse(*after);
    auto const last = id ? find_conflict(call.db(), call.services().vault, call.scope(), ConflictId(*id)) : std::nullopt;
    if (!last)
        throw problems::conflict_not_found();
    return ConflictPlace{last->tambon, last->sent_at, last->id};
}

ConflictPage page_of(Call& call, std::vector<Conflict> conflicts)
{
    ConflictPage page;
    if (conflicts.size() > kRows) {
        conflicts.resize(kRows);
        page.next = conflicts.back().id.str();
    }
    page.items = views_of(call.db(), call.actor(), call.scope(), conflicts);
    for (auto const& item : page.items)
        call.note_reading({"household.conflict_read", {"household", item.household_id.str()}, item.tambon, {}, ""});
    return page;
}

ConflictPage list_conflicts(Call& call)
{
    return page_of(call, open_conflicts(call.db(), call.services().vault, call.scope(), place_from(call), kRows + 1));
}

ConflictPage conflicts_of_household(Call& call)
{
    auto const id = call.id<HouseholdId>();
    (void)require_summary(call.db(), call.scope(), id);
    auto found = conflicts_of(call.db(), call.services().vault, call.scope(), id);
    if (found.size() > kRows)
        found.resize(kRows);
    return page_of(call, std::move(found));
}

ConflictView decide_conflict(Call& call, ConflictDecision const& decision)
{
    auto const id = call.id<ConflictId>();
    auto& work = call.work();
    decide(work, call.scope(), id, decision);
    auto const decided = find_conflict(work.tx(), work.vault(), call.scope(), id);
    if (!decided) // its household was moved out of this person's area by the decision
        throw problems::outside_area();
    return views_of(work.tx(), call.actor(), call.scope(), std::span(&*decided, 1)).front();
}

} // namespace

void add_edit_routes(api::Routes& routes)
{
    using http::Method;
    routes.write(Method::Post, "/api/households/{id}/edits", Permission::HouseholdsWrite, edit_household)
        .summary({"แก้ไขครัวเรือนทีละช่อง (ส่งซ้ำได้)", "Edit a household field by field; sending it again changes nothing"})
        .limit(kEditBytes);
    routes.read("/api/households/{id}/conflicts", Permission::HouseholdsRead, conflicts_of_household)
        .summary({"ช่องที่สองคนบันทึกต่างกัน", "Fields in which two people wrote two things"});
    routes.read("/api/household-conflicts", Permission::HouseholdsWrite, list_conflicts)
        .summary({"รายการที่รอตัดสินในพื้นที่", "Open conflicts of one's area"})
        .query("after", {"next ของหน้าก่อน", "`next` of the page before"});
    routes.write(Method::Post, "/api/household-conflicts/{id}/decision", Permission::HouseholdsWrite, decide_conflict)
        .summary({"ตัดสินว่าใช้ค่าใด", "Decide which value stands"});
}

} // namespace households
