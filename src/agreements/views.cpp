// Views are assembled from rows, names of places and what the round says.
#include "agreements/views.hpp"

#include "agreements/canonical.hpp"
#include "agreements/facts.hpp"
#include "agreements/loading.hpp"
#include "agreements/rules.hpp"
#include "agreements/store.hpp"
#include "base/text.hpp"
#include "places/places.hpp"

#include <algorithm>
#include <map>

namespace agreements::views {

namespace {

class ViewMaker {
public:
    ViewMaker(storage::Reader& db, auth::Scope const& scope, Whole const& all, base::Date today)
        : db_(db), scope_(scope), all_(all), today_(today), places_(db)
    {
    }

    AgreementView make()
    {
        auto const& a = all_.agreement;
        auto const round = rounds::require_round(db_, auth::Scope::everywhere(), a.round_id);
        AgreementView view;
        view.id = a.id;
        view.round_id = a.round_id;
        view.round_name_th = round.name_th;
        view.round_name_en = round.name_en;
        view.province = a.province;
        view.version_no = a.version_no;
        view.kind = a.kind;
        view.state = a.state;
        view.number = a.number;
        view.title = a.title;
        view.place = a.place;
        view.held_at = a.held_at;
        view.chair_name = a.chair_name;
        view.chair_position = a.chair_position;
        view.purpose_text = a.purpose_text;
        view.terms_text = a.terms_text;
        view.reason = a.reason;
        view.signed_on = a.signed_on;
        view.terminated_on = a.terminated_on;
        view.made_up = a.made_up;
        view.version = a.version;
        view.proof = proof(round);
        for (auto const& party : all_.parties)
            view.parties.push_back(party_view(party));
        add_houses(view);
        if (a.seal)
            view.seal = SealInfo{shown_seal_code(a.seal->code), a.seal->sha256, a.seal->at};
        if (a.state == State::Draft)
            add_missing(view);
        add_notes(view, round);
        for (auto const& version : store::chain(db_, a.chain_id))
            view.versions.push_back(version_row(version));
        return view;
    }

private:
    Proof proof(rounds::Round const& round)
    {
        auto const& a = all_.agreement;
        Proof proof;
        proof.houses = a.money.houses;
        proof.share_satang = a.share;
        proof.houses_total_satang = a.money.houses_total;
        proof.management_bp = a.management_bp;
        proof.management_satang = a.money.management;
        proof.total_satang = a.money.total;
        proof.total_in_words = base::text::baht_in_words(a.money.total);
        proof.stated_satang = a.stated_total;
        if (a.stated_total) {
            proof.difference_satang = *a.stated_total - a.money.total;
            if (auto const words = difference_in_words(*a.stated_total, a.money.total)) {
                proof.difference_th = words->th;
                proof.difference_en = words->en;
            }
        }
        proof.holds = a.stated_total == a.money.total;
        proof.envelope_satang = round.envelope;
        proof.other_agreements_satang = store::agreed_by_others(db_, a.round_id, a.chain_id).total;
        for (auto const& sum : store::tambon_sums(db_, a.id)) {
            auto const name = places_.tambon(sum.tambon);
            auto const district = places_.district(sum.tambon);
            proof.lines.push_back({sum.tambon, name.th, name.en, district.th, district.en, sum.houses, sum.sum});
        }
        return proof;
    }

    static PartyView party_view(Party const& p)
    {
        return {p.id,
                p.role,
                p.organization_id,
                p.organization_name,
                p.representative_name,
                p.representative_position,
                p.tambon,
                p.signed_on,
                p.signed_note,
                p.made_up};
    }

    HouseView house_view(House const& house)
    {
        auto const tambon = places_.tambon(house.tambon);
        auto const district = places_.district(house.tambon);
        return {house.id,  house.head_name, house.house_no, house.moo,   house.tambon,
                tambon.th, tambon.en,       district.th,    district.en, house.share};
    }

    void add_houses(AgreementView& view)
    {
        auto const before = houses_before(db_, all_.agreement);
        bool const compares = all_.agreement.kind == Kind::Amendment;
        for (auto const& house : all_.houses) {
            if (!scope_.covers(house.tambon))
                continue;
            view.houses.push_back(house_view(house));
            if (compares && std::ranges::find(before, house.id, &House::id) == before.end())
                view.added.push_back(view.houses.back());
        }
        for (auto const& removal : all_.removals)
            if (scope_.covers(removal.house.tambon))
                view.removed.push_back({house_view(removal.house), removal.reason});
    }

    void add_missing(AgreementView& view)
    {
        auto const faults = missing_for_seal(all_, tambon_names(db_, all_.houses), facts_of(db_, all_, today_));
        for (auto const& fault : faults) {
            view.missing_th.push_back(fault.message.th);
            view.missing_en.push_back(fault.message.en);
        }
        for (auto const& doubt : doubts_of(db_, all_))
            if (scope_.covers(doubt.house.tambon))
                view.doubts.push_back({house_view(doubt.house), doubt.why.th, doubt.why.en});
    }

    void add_notes(AgreementView& view, rounds::Round const& round)
    {
        auto const note = [&](std::string th, std::string en) {
            view.notes_th.push_back(std::move(th));
            view.notes_en.push_back(std::move(en));
        };
        auto const hidden = view.proof.houses - static_cast<std::int64_t>(view.houses.size());
        if (hidden > 0)
            note("บัญชีแสดงเฉพาะบ้านในพื้นที่ของท่าน อีก " + std::to_string(hidden) + " หลังอยู่ในตำบลอื่น",
                 "The list shows the houses of your area; " + std::to_string(hidden) + " more are in other tambons");
        if (view.state == State::Draft)
            if (auto const left = approved_not_listed(round); left > 0)
                note("มีบ้านที่อนุมัติแล้วอีก " + std::to_string(left) + " หลังที่ยังไม่อยู่ในบัญชี ปรับบัญชีรายชื่อเพื่อนำเข้า",
                     std::to_string(left) + " approved houses are not in the list yet; renew the list to take them in");
        if (view.state == State::Terminated)
            note("บันทึกข้อตกลงสิ้นสุดแล้ว บ้าน " + std::to_string(view.proof.houses) + " หลังยังคงสถานะเดิมในรอบ ต้องบันทึกผลของแต่ละหลังต่อไป",
                 "The agreement has ended. Its " + std::to_string(view.proof.houses) +
                     " houses keep their states in the round; what becomes of each must still be recorded");
    }

    std::int64_t approved_not_listed(rounds::Round const& round)
    {
        std::int64_t count = 0;
        for (auto const& house : rounds::houses_in_state(db_, auth::Scope::everywhere(), round.id, rounds::HouseState::Approved))
            count += std::ranges::find(all_.houses, house.id, &House::id) == all_.houses.end() ? 1 : 0;
        return count;
    }

    static VersionRow version_row(Agreement const& a)
    {
        VersionRow row;
        row.id = a.id;
        row.version_no = a.version_no;
        row.kind = a.kind;
        row.state = a.state;
        row.number = a.number;
        row.signed_on = a.signed_on;
        row.houses = a.money.houses;
        row.total_satang = a.money.total;
        if (a.seal) {
            row.sealed_at = a.seal->at;
            row.seal_code = shown_seal_code(a.seal->code);
        }
        return row;
    }

    storage::Reader& db_;
    auth::Scope const& scope_;
    Whole const& all_; // with all houses; what is shown is filtered above
    base::Date today_;
    places::Lookup places_;
};

} // namespace

AgreementList list(storage::Reader& db, auth::Scope const& scope, std::optional<rounds::RoundId> const& round,
                   std::optional<State> const& state)
{
    AgreementList list;
    for (auto& listed : store::listed(db, round))
        if (scope.touches(listed.province) && (!state || listed.row.state == *state))
            list.items.push_back(std::move(listed.row));
    return list;
}

AgreementList of_household(storage::Reader& db, auth::Scope const& scope, households::HouseholdId id)
{
    (void)households::require_summary(db, scope, id);
    AgreementList list;
    for (auto const& house : rounds::houses_of(db, scope, id))
        for (auto& listed : store::listed_with(db, house.id))
            if (listed.row.state != State::Withdrawn)
                list.items.push_back(std::move(listed.row));
    std::ranges::sort(list.items, std::ranges::greater{}, &AgreementRow::id);
    return list;
}

AgreementView agreement(storage::Reader& db, auth::Actor const& actor, auth::Scope const& scope, AgreementId id, base::Date today)
{
    auto const all = store::whole(db, auth::Scope::everywhere(), require_agreement(db, scope, id));
    auto view = ViewMaker(db, scope, all, today).make();
    bool const draft = view.state == State::Draft;
    view.can_edit = draft && actor.scope(auth::Permission::AgreementsWrite).covers(view.province);
    view.can_seal = draft && actor.scope(auth::Permission::AgreementsSign).covers(view.province);
    return view;
}

TemplateView wording(storage::Reader& db)
{
    auto const t = store::default_template(db);
    return {t.title, t.purpose, t.terms, t.version};
}

} // namespace agreements::views
