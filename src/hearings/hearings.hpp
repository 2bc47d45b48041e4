// Hearings: where a village says who is helped first (เวทีประชาคม). Planned, open, then sealed for ever, or cancelled.
//
// A hearing belongs to a round and a tambon (or some of its villages). Its candidates are houses of the round; the order that the
// meeting gives them decides, the score beside it only asks for a reason where the people lift somebody over a higher one.
// A sealed hearing is a canonical text with its SHA-256 and an Ed25519 signature; nothing of it changes afterwards. What was
// wrong in it is put right by another hearing that names it.
#pragma once

#include "base/dates.hpp"
#include "base/ids.hpp"
#include "platform/api/check.hpp"
#include "platform/api/problem_response.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hearings {

struct HearingTag;
struct AttendeeTag;
struct StatementTag;
struct VoteTag;
struct PictureTag;
using HearingId = base::Id<HearingTag>;
using AttendeeId = base::Id<AttendeeTag>;
using StatementId = base::Id<StatementTag>;
using VoteId = base::Id<VoteTag>;
using PictureId = base::Id<PictureTag>;

// An objection that the meeting heard, and what it answered.
struct Objected {
    std::string words;
    std::string answer;
};

// What the meeting said of one house.
struct HeardHouse {
    rounds::RoundHouseId house;
    std::int64_t place = 1;            // in the people's order, from 1
    std::optional<std::int64_t> score; // as it was shown to the meeting
    std::optional<std::string> reason; // why it stands before a house with a higher score
    std::int64_t in_favour = 0;        // of the last vote on this house; all three 0: there was none
    std::int64_t against = 0;
    std::int64_t abstain = 0;
    std::vector<Objected> objections;
};

// The outcome of a sealed hearing, as the ranking freezes it.
struct Outcome {
    HearingId id;
    rounds::RoundId round_id;
    base::AreaCode tambon;
    std::string title;
    base::Date held_on;
    std::string sha256; // of the sealed text
    std::string seal_code;
    std::vector<HeardHouse> houses; // in the people's order
};
// Sealed hearings of the round within the scope, without those that a later sealed one corrects; by tambon, then in the order in
// which they were held.
[[nodiscard]] std::vector<Outcome> sealed_outcomes(storage::Reader&, auth::Scope const&, rounds::RoundId);

// A sealed hearing that corrects another one.
struct Correction {
    HearingId id;
    std::string title;
    base::Date held_on;
    HearingId corrects;
    std::string corrected_title;
    base::Date corrected_on; // when that one was held
    std::string reason;
};
// Of the round within the scope, those that are corrected in their turn too; in the order in which they were held.
[[nodiscard]] std::vector<Correction> corrections(storage::Reader&, auth::Scope const&, rounds::RoundId);

// A hearing that is planned or going on.
struct UnderWay {
    HearingId id;
    std::string title;
    base::Timestamp held_at;
    bool open = false;
};
[[nodiscard]] std::vector<UnderWay> under_way(storage::Reader&, auth::Scope const&);

// Every seal against its text and rows.
[[nodiscard]] std::vector<api::Difference> check(storage::Reader&);

[[nodiscard]] std::span<storage::Sql const> statements();
// What the store refuses, as people read it.
[[nodiscard]] std::vector<api::ConstraintProblem> constraint_problems();
void add_routes(api::Routes&);
// On a laptop: takes a package into an empty folder's installation, and writes the sealed result. Both as files (carrying.hpp).
struct Received {
    std::string title;
    std::string user_name; // who signs in there
    std::string province_key;
};
class OpenedPackage; // carrying.hpp and checkouts.hpp behind it
// Shared only so that nobody here needs to know what stands in it. Throws Problem `hearings.file_damaged`.
[[nodiscard]] std::shared_ptr<OpenedPackage const> open_package(std::filesystem::path const& file,
                                                                std::filesystem::path const& work_folder);
[[nodiscard]] std::unique_ptr<auth::Vault> keys_of(OpenedPackage const&);
// The account is the caller's to add: `add_account` gets name, display name and password hash.
Received receive(api::Work&, files::FileStore&, OpenedPackage const&,
                 std::function<void(std::string const& user_name, std::string const& display_name,
                                    std::string const& password_hash, base::AreaCode const& tambon)> const& add_account);
// Throws Problem `hearings.nothing_to_hand_back`.
void hand_back(storage::Reader&, files::FileStore const&, std::filesystem::path const& file);

// The candidates of a tambon by their points on the day of its hearing, the needy first.
struct DemoScore {
    rounds::RoundHouseId house;
    std::int64_t points = 0;
};
using DemoScores =
    std::function<std::vector<DemoScore>(api::Work&, rounds::RoundId, base::AreaCode const& tambon, base::Date on)>;
// One sealed hearing for each tambon of the wave's round; moves its houses to heard.
void seed_demo(api::Work&, files::FileStore&, rounds::DemoWave const&, DemoScores const&);
// Two hearings that are still open, in tambons with candidates waiting.
void seed_demo_open(api::Work&);

} // namespace hearings
