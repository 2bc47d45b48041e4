// Works: the repair of one house of a round from the first photograph to the visit two years later, and the evidence for it.
//
// A stage is reached by a record. The first stage of work (*during*) moves the house to *repairing*, an acceptance to *accepted*,
// the hand-over to *handed over*, all through `rounds::advance`; a house that stands there already, recorded from paper, stays.
// Photographs keep what their camera said. Checks compare them with every picture of every house and year and raise flags: each
// says its reason in words, blocks nothing, and waits until a person of the network settles it. An inspector never bought for
// the house (duties). What a stage requires, and the distances and days of the checks, are data.
#pragma once

#include "base/area_code.hpp"
#include "base/bilingual.hpp"
#include "base/dates.hpp"
#include "base/enums.hpp"
#include "base/ids.hpp"
#include "platform/api/call.hpp"
#include "platform/api/route.hpp"
#include "platform/auth/actor.hpp"
#include "platform/files/files.hpp"
#include "platform/storage/storage.hpp"
#include "rounds/rounds.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace works {

struct PictureTag;
struct DiaryTag;
struct FlagTag;
struct AcceptanceTag;
struct ConsentTag;
using PictureId = base::Id<PictureTag>;
using DiaryId = base::Id<DiaryTag>;
using FlagId = base::Id<FlagTag>;
using AcceptanceId = base::Id<AcceptanceTag>;
using ConsentId = base::Id<ConsentTag>;

enum class Stage { Before, Materials, During, After, Accepted, HandedOver, Visit6, Visit12, Visit24 };
std::span<base::EnumValue<Stage> const> values_of(Stage);

// From where a photograph shows the house; a part is named beside it.
enum class Angle { Front, Back, Left, Right, Inside, Part };
std::span<base::EnumValue<Angle> const> values_of(Angle);

// What a check found.
enum class FlagKind {
    SamePicture,     // the very same bytes elsewhere
    AlikePicture,    // nearly the same
    FarAway,         // from the house
    TooSoon,         // finished within days of the beginning
    WrongOrder,      // a later stage photographed before an earlier one
    BeforeAgreement, // work shown before the agreement was signed
    SentLate,        // taken long before it was sent
    NoTime,          // or one that cannot be
    NoPlace,
    Edited,        // written by a picture editor, or changed after it was taken
    SelectedTwice, // the same family, or a house at the same place, in this or another round
    Incomplete     // told to be finished while its photographs are missing
};
std::span<base::EnumValue<FlagKind> const> values_of(FlagKind);

enum class FlagState { Open, Ok, NotOk, Gone };
std::span<base::EnumValue<FlagState> const> values_of(FlagState);

// Who worked on a day.
enum class PeopleKind { Builder, Neighbours, Family, Soldiers, Students, Council, Staff, Other };
std::span<base::EnumValue<PeopleKind> const> values_of(PeopleKind);

enum class TimeUnit { Hours, Days };
std::span<base::EnumValue<TimeUnit> const> values_of(TimeUnit);

enum class ItemResult { Done, Partly, NotDone };
std::span<base::EnumValue<ItemResult> const> values_of(ItemResult);

enum class AcceptanceResult { Accepted, ToMend };
std::span<base::EnumValue<AcceptanceResult> const> values_of(AcceptanceResult);

enum class ConsentKind { House, Land };
std::span<base::EnumValue<ConsentKind> const> values_of(ConsentKind);

// ---- for payments, closing and reports

// Open flags of one house; of each house of a round that has any.
[[nodiscard]] std::int64_t open_flags(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);
struct HouseFlags {
    rounds::RoundHouseId house;
    base::AreaCode tambon;
    std::int64_t open = 0;
    base::Date since; // the day on which the first of them was raised
};
[[nodiscard]] std::vector<HouseFlags> open_flags_of(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                    std::optional<base::AreaCode> const& area = std::nullopt);

// What a stage's evidence still lacks, in words; empty: complete. For accepted and handed over also their papers; for `Accepted`
// and later nothing of earlier stages is repeated.
[[nodiscard]] std::vector<base::Bilingual> missing_evidence(storage::Reader&, auth::Scope const&, rounds::RoundHouseId, Stage);

// Consents that are not there; empty: both owners signed.
[[nodiscard]] std::vector<ConsentKind> missing_consents(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

// The same for houses of one round, read together in six statements for 128 of them: each house within the scope has its entry,
// also an empty one.
[[nodiscard]] std::map<rounds::RoundHouseId, std::vector<base::Bilingual>>
missing_evidence_of(storage::Reader&, auth::Scope const&, std::span<rounds::House const>, Stage);
[[nodiscard]] std::map<rounds::RoundHouseId, std::vector<ConsentKind>> missing_consents_of(storage::Reader&, auth::Scope const&,
                                                                                           std::span<rounds::House const>);

// What houses of one round lack at the end of their works: all of the above and `open_flags`, read together. Each of them has its
// row. Whatever the scope: of houses that the caller has found within theirs.
struct HouseLacks {
    std::vector<base::Bilingual> photographs; // of before, materials, during and after, each with its stage
    std::vector<base::Bilingual> acceptance;
    std::vector<base::Bilingual> hand_over;
    std::vector<ConsentKind> consents;
    std::int64_t open_flags = 0;
};
[[nodiscard]] std::map<rounds::RoundHouseId, HouseLacks> lacks_of_houses(storage::Reader&, std::span<rounds::House const>);

// The days on which a house reached its stages, in their order; visits too.
struct StageReached {
    Stage stage = Stage::Before;
    base::Date on;
};
[[nodiscard]] std::vector<StageReached> stages_of(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

// Photographs in force but those not accepted as evidence, as they were sent; for reports and before/after pairs. `thumbnail`s
// are files::serve's.
struct Photograph {
    PictureId id;
    Stage stage = Stage::Before;
    Angle angle = Angle::Front;
    std::string sha256;
    std::optional<base::Timestamp> taken_at;
};
[[nodiscard]] std::vector<Photograph> photographs_of(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

// Unpaid and paid work from the diary, by who worked: what contributions of labour can be held against. Days count 8 hours.
struct Labour {
    PeopleKind kind = PeopleKind::Neighbours;
    std::int64_t people_times = 0; // people × times they came
    std::int64_t hours_milli = 0;  // people × hours, thousandths
};
[[nodiscard]] std::vector<Labour> labour_of(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);

// Visits that are due or will be within `ahead` days: 6, 12 and 24 months after the hand-over; the longest overdue first.
struct DueVisit {
    rounds::RoundHouseId house;
    base::AreaCode tambon;
    std::int64_t months = 6;
    base::Date due;
};
[[nodiscard]] std::vector<DueVisit> due_visits(storage::Reader&, auth::Scope const&, base::Date today, int ahead = 30);
// Houses that the inspectors sent back and whose day to mend has passed.
struct OverdueMending {
    rounds::RoundHouseId house;
    base::AreaCode tambon;
    base::Date due;
};
[[nodiscard]] std::vector<OverdueMending> overdue_mending(storage::Reader&, auth::Scope const&, base::Date today);
// Whose duty the tasks are that works ask for ("works.visit:…", "works.mending:…"); a person may give one to somebody else.
inline constexpr auth::Role kRemindedRole = auth::Role::Council;
// Of which of them a cause of a task tells; absent: it is another room's.
enum class Reminded { Visit, Mending };
[[nodiscard]] std::optional<Reminded> reminded_of(std::string_view cause);
// Open flags within the scope, of every round.
[[nodiscard]] std::int64_t count_open_flags(storage::Reader&, auth::Scope const&);
// Houses in repair whose works are finished (stage after), by round; nobody has accepted them yet.
[[nodiscard]] std::map<rounds::RoundId, std::int64_t> awaiting_acceptance(storage::Reader&, auth::Scope const&);

[[nodiscard]] std::span<storage::Sql const> statements();
void add_routes(api::Routes&);
// What the demonstration's houses have for this day: consents, photographs, stages, inspection, hand-over.
void seed_demo(api::Work&, files::FileStore&);

} // namespace works
