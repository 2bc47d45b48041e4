// Closing among one's work.
#include "insights/closing_work.hpp"

#include "closing/closing.hpp"
#include "insights/work_items.hpp"
#include "places/places.hpp"

#include <utility>

namespace insights {

namespace {

using auth::Permission;

WorkItem item_of(char const* kind, rounds::Round const& round, std::int64_t count, base::Bilingual title, base::Bilingual detail)
{
    return work_item(kind, count, std::move(title), std::move(detail), "/rounds/" + round.id.str() + "/closing",
                     {"เปิดหน้าปิดโครงการ", "Open the closing"});
}

void add_tambons(MyWork& work, storage::Reader& db, rounds::Round const& round, std::vector<base::AreaCode> const& tambons)
{
    places::Lookup names(db);
    base::Bilingual detail;
    for (auto const& tambon : tambons) {
        auto const name = names.tambon(tambon);
        detail.th += (detail.th.empty() ? "" : ", ") + name.th;
        detail.en += (detail.en.empty() ? "" : ", ") + name.en;
    }
    auto const of = name_of(round);
    auto const count = std::to_string(tambons.size());
    work.waits.push_back(
        item_of("close_tambons", round, static_cast<std::int64_t>(tambons.size()),
                {count + " ตำบล บ้านจบครบทุกหลังแล้ว รอปิดตำบล",
                 count + (tambons.size() == 1 ? " tambon has" : " tambons have") + " no open house left and may be closed"},
                {detail.th + " · " + of.th, detail.en + " · " + of.en}));
}

} // namespace

void add_closing_work(MyWork& work, storage::Reader& db, auth::Actor const& actor)
{
    auto const writes = actor.scope(Permission::ClosingWrite);
    auto const ends = actor.scope(Permission::RoundsClose);
    if (writes.empty() && ends.empty())
        return;
    for (auto const& round : rounds::rounds_within(db, actor.scope(Permission::ClosingRead))) {
        if (!round.open)
            continue;
        if (auto const mine = closing::waiting(db, writes, round); !mine.tambons.empty())
            add_tambons(work, db, round, mine.tambons);
        if (ends.covers(round.province) && closing::waiting(db, ends, round).round)
            work.waits.push_back(item_of("close_round", round, 1,
                                         {"ทุกตำบลปิดแล้ว รอปิดรอบ", "Every tambon is closed; the round may be closed"},
                                         name_of(round)));
    }
}

} // namespace insights
