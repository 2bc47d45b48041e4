// What stands on the hall's projector, and tells the secretary's screen that something happened: asked for every few seconds.
//
// Names are told only when the list, its order or the head changed since the version that was seen; only that is noted as a
// reading. The score and the reason of a house above its score are told to the hall, as the minutes tell them; never health,
// income, who came or who voted how.
#pragma once

#include "hearings/records.hpp"

#include <optional>
#include <string>
#include <vector>

namespace hearings {

struct BoardHouse {
    rounds::RoundHouseId round_house_id;
    std::optional<int> place;
    std::string head_name;
    std::string house_no;
    std::optional<int> moo;
    std::int64_t members = 0;
    households::DwellingState dwelling_state = households::DwellingState::Damaged;
    std::optional<std::int64_t> score;
    std::optional<std::string> reason; // why it stands above its score
};
Schema const& schema_of(Tag<BoardHouse>);

struct BoardVote {
    VoteId id;
    std::optional<rounds::RoundHouseId> round_house_id;
    std::string question;
    bool open = false; // hands are still being counted
    int in_favour = 0;
    int against = 0;
    int abstain = 0;
};
Schema const& schema_of(Tag<BoardVote>);

struct Board {
    base::AreaCode tambon;
    std::string title;
    std::string place;
    std::string agenda; // one item a line
    std::string tambon_name_th;
    std::string tambon_name_en;
    State state = State::Planned;
    std::int64_t version = 1;
    std::int64_t arrivals = 0;   // entries of the attendance, confirmed or not
    std::int64_t statements = 0; // about houses and in general
    std::string recorded;        // differs from the hearing's when something came, went or changed since it was read
    QuorumKind quorum_kind = QuorumKind::People;
    Presence presence;
    bool same_houses = false;                  // as the version that was seen: not told again
    std::vector<BoardHouse> houses;            // in the people's order
    std::vector<rounds::RoundHouseId> said_of; // one for each statement about a house, but those of unconfirmed telephones
    std::vector<BoardVote> votes;
    std::optional<std::string> seal_code;
    std::optional<base::Timestamp> sealed_at;
    std::optional<HallDoor> hall;
};
Schema const& schema_of(Tag<Board>);

// Throws Problem `hearings.not_found`.
[[nodiscard]] Board board_of(storage::Reader&, auth::Scope const&, HearingId, std::optional<std::int64_t> seen_version);

} // namespace hearings
