// One gift in the words of the screens.
#include "contributions/views.hpp"

#include "base/text.hpp"
#include "contributions/problems.hpp"
#include "contributions/rules.hpp"
#include "contributions/service.hpp"
#include "contributions/view_parts.hpp"

#include <algorithm>

namespace contributions::views {

namespace {

using auth::Permission;

void add_account(storage::Reader& db, auth::Scope const& scope, Gift const& g, ContributionView& view)
{
    auto const account = g.account ? ledger::find_account(db, *g.account) : std::nullopt;
    if (!account || (account->tambon && !scope.covers(*account->tambon)))
        return;
    auto const words = account_in_words(*account);
    view.account_id = account->id;
    view.account_th = words.th;
    view.account_en = words.en;
}

// Of which other gifts a file is evidence, for whoever looks at it. Those outside the reader's area are not named.
void add_other_uses(storage::Reader& db, auth::Scope const& scope, store::EvidenceRecord const& e, EvidenceView& view)
{
    constexpr std::size_t kMostTold = 6;
    auto others = store::uses_of_file(db, e.sha256);
    std::erase(others, e.contribution);
    if (others.empty())
        return;
    base::Bilingual seen;
    for (std::size_t i = 0; i < others.size() && i < kMostTold; ++i) {
        auto const other = store::find(db, scope, others[i]);
        if (!other)
            continue;
        auto const& g = other->gift;
        auto const& kind = base::label_of(g.kind);
        auto const n = std::to_string(g.number);
        seen.th += (seen.th.empty() ? ": " : ", ") + ("ครั้งที่ " + n + " ") + g.day.short_thai() + " " + kind.th + " " +
                   g.value.str() + " บาท";
        seen.en += (seen.en.empty() ? ": " : ", ") + ("no. " + n + " of ") + g.day.english() + ", " + kind.en + ", " +
                   g.value.str() + " baht";
    }
    view.also_th = "เป็นหลักฐานของการสมทบอื่นด้วย" + seen.th;
    view.also_en = "Evidence of another contribution, too" + seen.en;
}

void add_evidence(storage::Reader& db, auth::Scope const& scope, ContributionId id, ContributionView& view)
{
    for (auto const& e : store::evidence(db, id)) {
        auto const url = "/api/contribution-evidence/" + e.id.str();
        bool const picture = e.media_type != "application/pdf";
        view.evidence.push_back(
            {e.id, url, picture ? std::optional(url + "?size=thumb") : std::nullopt, e.added_at, e.added_by, {}, {}});
        add_other_uses(db, scope, e, view.evidence.back());
    }
}

void add_entry(storage::Reader& db, ContributionId id, ContributionView& view)
{
    for (auto const& entry : ledger::entries_of(db, service::source_of(id).kind, id)) {
        view.entry_id = entry.id;
        view.entry_number = entry.number;
    }
}

} // namespace

ContributionView gift(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, ContributionId id)
{
    auto const whole = store::find(db, scope, id);
    if (!whole)
        throw problems::not_found();
    auto const& g = whole->gift;
    auto const round = rounds::require_round(db, auth::Scope::everywhere(), g.round);
    HouseNames houses(db, scope);
    houses.know(houses_of(whole->parts));
    ContributionView v;
    v.id = g.id;
    v.round_id = round.id;
    v.round_th = round.name_th;
    v.round_en = round.name_en;
    v.number = g.number;
    v.day = g.day;
    v.kind = g.kind;
    v.kind_th = base::label_of(g.kind).th;
    v.kind_en = base::label_of(g.kind).en;
    v.giver = g.giver;
    v.giver_th = base::label_of(g.giver).th;
    v.giver_en = base::label_of(g.giver).en;
    v.giver_name = g.giver_name;
    v.organization_id = g.organization;
    if (g.organization)
        v.organization_name = OrganizationNames(db).named(*g.organization);
    v.what = g.what;
    v.value_satang = g.value;
    v.value_in_words = base::text::baht_in_words(g.value);
    auto const measure = measure_of(g);
    v.measure_th = measure.th;
    v.measure_en = measure.en;
    v.basis = g.basis;
    auto const basis = basis_of(g);
    v.basis_th = basis.th;
    v.basis_en = basis.en;
    v.item_id = g.item;
    v.quantity_milli = g.quantity_milli;
    v.unit = g.unit;
    v.price_satang = g.price;
    v.estimated_by = g.estimated_by;
    v.people = g.people;
    v.days_milli = g.days_milli;
    v.day_rate_satang = g.day_rate;
    v.rate_reason = g.rate_reason;
    add_account(db, scope, g, v);
    v.receipt_number = g.receipt_number;
    v.receipt_date = g.receipt_date;
    v.note = g.note;
    v.parts = parts_of(houses, whole->parts);
    if (auto const shared = shared_in_words(whole->parts); whole->hidden == 0 && !shared.th.empty()) {
        v.shared_th = shared.th;
        v.shared_en = shared.en;
    }
    v.hidden_houses = whole->hidden;
    v.hidden_satang = whole->hidden_value;
    add_evidence(db, scope, id, v);
    add_entry(db, id, v);
    v.replaces = g.replaces;
    v.replaced_by = g.replaced_by;
    if (g.taken_out)
        v.taken_out = TakenOutView{g.taken_out->on, g.taken_out->at, g.taken_out->by, g.taken_out->reason};
    v.recorded_at = g.recorded_at;
    v.recorded_by = g.recorded_name;
    auto const writing = actor.scope(Permission::ContributionsWrite);
    bool const mine = round.open && !g.taken_out && whole->hidden == 0 &&
                      std::ranges::all_of(whole->parts, [&](Part const& part) { return writing.covers(part.tambon); });
    v.can_add_evidence = mine;
    v.can_take_out = mine && std::ranges::none_of(
                                 v.parts, [](HousePart const& part) { return part.house.state == rounds::HouseState::Closed; });
    return v;
}

} // namespace contributions::views
