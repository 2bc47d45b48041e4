// What telephones may do in the hall.
#include "hearings/hall.hpp"

#include "base/canonical.hpp"
#include "hearings/labels.hpp"
#include "hearings/loading.hpp"
#include "hearings/problems.hpp"
#include "hearings/rules.hpp"
#include "hearings/store.hpp"
#include "places/places.hpp"
#include "platform/auth/vault.hpp"

#include <algorithm>

namespace hearings {

using namespace base::fields;

namespace {

constexpr std::int64_t kHoursOpen = 8; // longer than any meeting of a village
constexpr std::size_t kMostPhones = 3'000;
// At one time, of one address, that nobody confirmed yet: a hall that shares one address is confirmed in as many parts as it
// needs.
constexpr std::ptrdiff_t kMostWaiting = 60;
constexpr std::ptrdiff_t kMostObjections = 5; // of one telephone
base::Bilingual const kDevice{"รหัสสุ่มของโทรศัพท์", "Random token of the telephone"};

Limits token()
{
    return text(32, 128);
}

std::string device_hash(auth::Vault const& vault, HearingId id, std::string const& device)
{
    return vault.lookup_hash("hall_device", id.str() + ":" + device);
}

Whole require_hall(storage::Reader& db, std::string const& code, base::Timestamp now)
{
    auto const id = store::hall_of(db, base::canonical::typed_code(code), now);
    auto const hearing = id ? store::find(db, auth::Scope::everywhere(), *id) : std::nullopt;
    if (!hearing || hearing->state != State::Open)
        throw problems::hall_closed();
    require_here(db, hearing->id);
    return store::whole(db, *hearing);
}

Attendee const* owner_of(Whole const& whole, std::string const& hash)
{
    auto const found = std::ranges::find(whole.attendees, hash, [](Attendee const& a) { return a.device_hash.value_or(""); });
    return found == whole.attendees.end() ? nullptr : &*found;
}

Attendee const& require_owner(Whole const& whole, std::string const& hash)
{
    auto const* const owner = owner_of(whole, hash);
    if (!owner)
        throw problems::sign_in_first();
    return *owner;
}

} // namespace

Schema const& schema_of(Tag<HallHouse>)
{
    static auto const schema = SchemaOf<HallHouse>("HallHouse")
                                   .field("round_house_id", &HallHouse::round_house_id, labels::kHouse)
                                   .field("place", &HallHouse::place, {"ลำดับ", "Place"})
                                   .field("head_name", &HallHouse::head_name, {"หัวหน้าครัวเรือน", "Head of household"})
                                   .field("house_no", &HallHouse::house_no, {"บ้านเลขที่", "House number"})
                                   .field("moo", &HallHouse::moo, {"หมู่ที่", "Moo"});
    return schema;
}

Schema const& schema_of(Tag<HallVote>)
{
    static auto const schema = SchemaOf<HallVote>("HallVote")
                                   .field("id", &HallVote::id, {"รหัส", "Id"})
                                   .field("question", &HallVote::question, {"เรื่องที่ลงมติ", "What is decided"})
                                   .field("round_house_id", &HallVote::round_house_id, labels::kHouse)
                                   .field("mine", &HallVote::mine, {"เสียงของโทรศัพท์นี้", "This telephone's hand"})
                                   .field("open", &HallVote::open, labels::kOpen)
                                   .field("in_favour", &HallVote::in_favour, labels::kInFavour)
                                   .field("against", &HallVote::against, labels::kAgainst)
                                   .field("abstain", &HallVote::abstain, labels::kAbstain);
    return schema;
}

Schema const& schema_of(Tag<HallView>)
{
    static auto const schema = SchemaOf<HallView>("HallView")
                                   .field("title", &HallView::title, {"ชื่อเวทีประชาคม", "Title"})
                                   .field("place", &HallView::place, {"สถานที่", "Place"})
                                   .field("tambon_name_th", &HallView::tambon_name_th, {"ตำบล", "Tambon"})
                                   .field("people", &HallView::people, {"จำนวนคน", "People"})
                                   .field("reached", &HallView::reached, {"ครบองค์ประชุม", "Quorum reached"})
                                   .field("my_name", &HallView::my_name, {"ชื่อผู้ลงชื่อ", "Who signed in"})
                                   .field("confirmed", &HallView::confirmed, {"เลขานุการยืนยันแล้ว", "Confirmed by the secretary"})
                                   .field("houses", &HallView::houses, {"ครัวเรือนที่พิจารณา", "Households"})
                                   .field("votes", &HallView::votes, {"การลงมติรายคน", "Votes by single hands"});
    return schema;
}

Schema const& schema_of(Tag<ArrivalForm>)
{
    static auto const schema = SchemaOf<ArrivalForm>("HallArrivalForm")
                                   .field("device", &ArrivalForm::device, kDevice, token())
                                   .field("name", &ArrivalForm::name, {"ชื่อ-สกุล", "Name"}, text(1, 200))
                                   .field("house_no", &ArrivalForm::house_no, {"บ้านเลขที่", "House number"}, text(0, 60))
                                   .field("moo", &ArrivalForm::moo, {"หมู่ที่", "Moo"}, number(0, 99));
    return schema;
}

Schema const& schema_of(Tag<ObjectionForm>)
{
    static auto const schema = SchemaOf<ObjectionForm>("HallObjectionForm")
                                   .field("device", &ObjectionForm::device, kDevice, token())
                                   .field("id", &ObjectionForm::id, {"รหัส", "Id"})
                                   .field("round_house_id", &ObjectionForm::round_house_id, labels::kHouse)
                                   .field("words", &ObjectionForm::words, {"ข้อความ", "What is said"}, text(1, 1000));
    return schema;
}

Schema const& schema_of(Tag<HallHandForm>)
{
    static auto const schema = SchemaOf<HallHandForm>("HallHandForm")
                                   .field("device", &HallHandForm::device, kDevice, token())
                                   .field("vote_id", &HallHandForm::vote_id, {"การลงมติ", "Vote"})
                                   .field("choice", &HallHandForm::choice, {"เสียง", "Choice"});
    return schema;
}

namespace hall {

void open_door(api::Work& work, HearingId id)
{
    auto const whole = require_open(work, id);
    auto const code = base::canonical::code_of(auth::sha256_hex(auth::random_token(32)));
    store::put_hall(work.tx(), id, code, work.now().plus_ms(kHoursOpen * 3600 * 1000));
    work.audit(event_about(whole.hearing, "hearing.hall_opened", {}));
}

void close_door(api::Work& work, HearingId id)
{
    auto const whole = require_for(work, id);
    store::remove_hall(work.tx(), id);
    work.audit(event_about(whole.hearing, "hearing.hall_closed", {}));
}

HallView view(storage::Reader& db, auth::Vault const& vault, std::string const& code, std::optional<std::string> const& device,
              base::Timestamp now)
{
    auto const whole = require_hall(db, code, now);
    auto const& h = whole.hearing;
    auto const presence = presence_of(h.quorum, whole.attendees);
    HallView view;
    view.title = h.title;
    view.place = h.place;
    view.tambon_name_th = places::Lookup(db).tambon(h.tambon).th;
    view.people = presence.people + presence.others;
    view.reached = presence.reached;
    auto const* const me = device ? owner_of(whole, device_hash(vault, h.id, *device)) : nullptr;
    if (me) {
        view.my_name = me->name;
        view.confirmed = me->counts;
    }
    for (auto const& c : in_order(whole.candidates))
        view.houses.push_back({c.round_house_id, c.place, c.head_name, c.house_no, c.moo});
    for (auto const& vote : whole.votes) {
        if (vote.mode != VoteMode::Hands)
            continue;
        HallVote shown{vote.id, vote.question, vote.round_house_id, {}, vote.open, {}, {}, {}};
        for (auto const& hand : vote.hands)
            if (me && hand.attendee_id == me->id)
                shown.mine = hand.choice;
        if (!vote.open) {
            shown.in_favour = vote.in_favour;
            shown.against = vote.against;
            shown.abstain = vote.abstain;
        }
        view.votes.push_back(std::move(shown));
    }
    return view;
}

void arrive(api::Work& work, std::string const& code, ArrivalForm const& form, std::string const& address)
{
    auto const whole = require_hall(work.tx(), code, work.now());
    auto const hash = device_hash(work.vault(), whole.hearing.id, form.device);
    if (owner_of(whole, hash)) { // the same telephone again
        work.audit(event_about(whole.hearing, "hearing.arrived", {}, "sent again"));
        return;
    }
    if (whole.attendees.size() >= kMostPhones)
        throw problems::hall_full();
    auto const from = work.vault().lookup_hash("hall_address", whole.hearing.id.str() + ":" + address);
    if (std::ranges::count(whole.attendees, std::optional(from), &Attendee::address_hash) >= kMostWaiting)
        throw problems::hall_crowded();
    Attendee a;
    a.id = work.new_id<AttendeeId>();
    a.signed_by = SignedBy::Phone;
    a.name = form.name;
    if (form.house_no)
        a.house_no = house_number(*form.house_no);
    a.moo = form.moo;
    a.households = form.house_no ? 1 : 0;
    a.counts = false; // whoever holds the code may sign in as anybody: the secretary confirms who is there
    a.arrived_at = work.now();
    a.device_hash = hash;
    a.address_hash = from;
    store::insert(work.tx(), whole.hearing.id, a);
    work.audit(event_about(whole.hearing, "hearing.arrived",
                           {personal_change("attendees[" + a.id.str() + "].name", std::nullopt, a.name)}));
}

void object(api::Work& work, std::string const& code, ObjectionForm const& form)
{
    auto const whole = require_hall(work.tx(), code, work.now());
    auto const& me = require_owner(whole, device_hash(work.vault(), whole.hearing.id, form.device));
    if (std::ranges::find(whole.statements, form.id, &Statement::id) != whole.statements.end()) {
        work.audit(event_about(whole.hearing, "hearing.stated", {}, "sent again"));
        return;
    }
    if (std::ranges::count(whole.statements, std::optional(me.id), &Statement::attendee_id) >= kMostObjections)
        throw problems::enough_said();
    if (form.round_house_id &&
        std::ranges::find(whole.candidates, *form.round_house_id, &Candidate::round_house_id) == whole.candidates.end())
        throw problems::part_not_found();
    Statement s;
    s.id = form.id;
    s.round_house_id = form.round_house_id;
    s.kind = StatementKind::Objection;
    s.speaker = me.name;
    s.attendee_id = me.id;
    s.words = form.words;
    s.said_at = work.now();
    store::insert(work.tx(), whole.hearing.id, s);
    work.audit(event_about(whole.hearing, "hearing.stated",
                           {personal_change("statements[" + s.id.str() + "].words", std::nullopt, s.words)}));
}

void raise_hand(api::Work& work, std::string const& code, HallHandForm const& form)
{
    auto whole = require_hall(work.tx(), code, work.now());
    auto const me = require_owner(whole, device_hash(work.vault(), whole.hearing.id, form.device));
    auto const vote = std::ranges::find(whole.votes, form.vote_id, &Vote::id);
    if (vote == whole.votes.end() || vote->mode != VoteMode::Hands || !vote->open)
        throw problems::vote_closed();
    if (!me.counts)
        throw problems::not_confirmed();
    Hand const hand{me.id, form.choice};
    raise(*vote, hand);
    store::put_hand(work.tx(), *vote, hand);
    work.audit(
        event_about(whole.hearing, "hearing.hand_raised", {change_of("votes[" + vote->id.str() + "]", std::nullopt, "hand")}));
}

} // namespace hall

} // namespace hearings
