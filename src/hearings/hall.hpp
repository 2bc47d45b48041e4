// The hall's door for telephones: sign in, see the list, object, vote. Whoever holds the code of the open meeting may; a
// telephone is known by a random token of its own, of which only a keyed hash is kept, so that one telephone is one person and
// one hand; both count once the secretary confirmed that the person is there.
#pragma once

#include "hearings/records.hpp"
#include "platform/api/call.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearings {

struct HallHouse {
    rounds::RoundHouseId round_house_id;
    std::optional<int> place;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
};
Schema const& schema_of(Tag<HallHouse>);

struct HallVote {
    VoteId id;
    std::string question;
    std::optional<rounds::RoundHouseId> round_house_id;
    std::optional<Choice> mine; // of this telephone
    bool open = false;
    std::optional<int> in_favour; // these three once it is closed
    std::optional<int> against;
    std::optional<int> abstain;
};
Schema const& schema_of(Tag<HallVote>);

// What the hall's page shows: names, house numbers and the order; never health, income, who came or who voted how.
struct HallView {
    std::string title;
    std::string place;
    std::string tambon_name_th;
    std::int64_t people = 0;
    bool reached = false;
    std::optional<std::string> my_name; // of whoever signed in with this telephone
    bool confirmed = false;             // by the secretary: may vote
    std::vector<HallHouse> houses;
    std::vector<HallVote> votes; // by single hands, with their result once they are closed
};
Schema const& schema_of(Tag<HallView>);

struct ArrivalForm {
    std::string device;
    std::string name;
    std::optional<std::string> house_no;
    std::optional<int> moo;
};
Schema const& schema_of(Tag<ArrivalForm>);

struct ObjectionForm {
    std::string device;
    StatementId id; // made by the telephone: the same again changes nothing
    std::optional<rounds::RoundHouseId> round_house_id;
    std::string words;
};
Schema const& schema_of(Tag<ObjectionForm>);

struct HallHandForm {
    std::string device;
    VoteId vote_id;
    Choice choice = Choice::InFavour;
};
Schema const& schema_of(Tag<HallHandForm>);

namespace hall {

// For the secretary. A new code each time; the old one ends.
void open_door(api::Work&, HearingId);
void close_door(api::Work&, HearingId);

// For telephones. All throw Problem 404 `hearings.hall_closed` when the code is wrong or over, or the meeting is not open.
[[nodiscard]] HallView view(storage::Reader&, auth::Vault const&, std::string const& code,
                            std::optional<std::string> const& device, base::Timestamp now);
// `address`: of the other side. Throws `hearings.hall_full`, and `hearings.hall_crowded` while too many telephones of one address
// wait for the secretary's confirmation.
void arrive(api::Work&, std::string const& code, ArrivalForm const&, std::string const& address);
// Throws `hearings.sign_in_first` for a telephone that did not, `hearings.enough_said` after some objections.
void object(api::Work&, std::string const& code, ObjectionForm const&);
// Throws `hearings.sign_in_first`, `hearings.not_confirmed` until the secretary did, `hearings.vote_closed`.
void raise_hand(api::Work&, std::string const& code, HallHandForm const&);

} // namespace hall

// The page of the hall and its two files: small, without the application, without a service worker.
[[nodiscard]] std::string_view hall_page();
[[nodiscard]] std::string_view hall_script();
[[nodiscard]] std::string_view hall_style();

} // namespace hearings
