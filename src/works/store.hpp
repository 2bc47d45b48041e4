// All SQL of works, and the mapping of rows.
#pragma once

#include "works/rules.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace works::store {

// The house that a row is about, as every table keeps it.
struct About {
    rounds::RoundHouseId house;
    rounds::RoundId round;
    base::AreaCode tambon;
};

// The parts of a scope that lie in an area, or all of it.
[[nodiscard]] inline std::vector<base::AreaCode> parts_of(auth::Scope const& scope, std::optional<base::AreaCode> const& area)
{
    return area ? scope.within(*area).areas() : scope.areas();
}

// ---- settings (store_settings.cpp)
[[nodiscard]] Settings settings(storage::Reader&);
// Returns false when the stored version is not the given one.
[[nodiscard]] bool update(storage::Writer&, Settings const&);
// By rule, those of every year first, in the order of stages.
[[nodiscard]] std::vector<StageRule> stage_rules(storage::Reader&);
void put(storage::Writer&, StageRule const&);

// ---- stages, pictures (store_pictures.cpp)
struct StageRecord {
    About about;
    Stage stage = Stage::Before;
    base::Date reached_on;
    std::optional<std::string> note;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
// Houses that reached the stage after and not the stage accepted.
[[nodiscard]] std::vector<rounds::RoundHouseId> finished_unaccepted(storage::Reader&, auth::Scope const&);
// In the order of stages.
[[nodiscard]] std::vector<StageRecord> stages(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] std::vector<StageRecord> stages_of_round(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                       std::optional<base::AreaCode> const& area);
void insert(storage::Writer&, StageRecord const&);

struct PictureRecord {
    About about;
    PictureId id;
    Stage stage = Stage::Before;
    Angle angle = Angle::Front;
    std::optional<std::string> part;
    std::optional<std::string> caption;
    std::string sha256;
    std::optional<base::Timestamp> taken_at;
    std::optional<Spot> spot;
    bool by_camera = true; // time and place stand in the file
    bool by_app = false;   // the application recorded what the file lacks of them
    std::int64_t width = 0;
    std::int64_t height = 0;
    base::Timestamp sent_at;
    auth::UserId sent_by_id;
    std::string sent_by;
    std::optional<std::string> taken_out_reason;
};
// In the order in which they were sent; without those taken out.
[[nodiscard]] std::vector<PictureRecord> pictures(storage::Reader&, auth::Scope const&, rounds::RoundHouseId);
[[nodiscard]] std::optional<PictureRecord> picture(storage::Reader&, auth::Scope const&, PictureId);
// Everywhere, whatever the scope: for comparing. Without those taken out.
[[nodiscard]] std::vector<PictureRecord> uses_of(storage::Reader&, std::string const& sha256);
struct PictureCount {
    rounds::RoundHouseId house;
    std::int64_t photographs = 0;
    PictureId newest;
};
[[nodiscard]] std::vector<PictureCount> picture_counts(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                       std::optional<base::AreaCode> const& area);
void insert(storage::Writer&, PictureRecord const&);
void take_out(storage::Writer&, PictureId, std::string const& reason);

// ---- diary (store_diary.cpp)
struct DiaryRecord {
    About about;
    DiaryView view;
};
// Newest first, with people.
[[nodiscard]] std::vector<DiaryRecord> diary(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] std::optional<DiaryRecord> entry(storage::Reader&, auth::Scope const&, DiaryId);
struct LastDay {
    rounds::RoundHouseId house;
    base::Date day;
};
[[nodiscard]] std::vector<LastDay> last_days(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                             std::optional<base::AreaCode> const& area);
void insert(storage::Writer&, DiaryRecord const&);
[[nodiscard]] bool update(storage::Writer&, DiaryRecord const&, std::int64_t expected);

// ---- flags (store_flags.cpp)
struct FlagRecord {
    About about;
    FlagId id;
    FlagKind kind = FlagKind::SamePicture;
    std::string subject;
    std::optional<PictureId> picture;
    std::optional<PictureId> other;
    base::Bilingual reason;
    base::Timestamp raised_at;
    FlagState state = FlagState::Open;
    std::optional<base::Timestamp> settled_at;
    std::optional<std::string> settled_by;
    std::optional<std::string> settled_reason;
};
[[nodiscard]] std::vector<FlagRecord> flags(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] std::optional<FlagRecord> flag(storage::Reader&, auth::Scope const&, FlagId);
struct FlagFilter {
    rounds::RoundId round;
    std::optional<base::AreaCode> area;
    FlagState state = FlagState::Open;
    std::optional<FlagKind> kind;
};
// The oldest first.
[[nodiscard]] std::vector<FlagRecord> flags_of_round(storage::Reader&, auth::Scope const&, FlagFilter const&);
[[nodiscard]] std::int64_t open_flags(storage::Reader&, auth::Scope const&);
[[nodiscard]] std::vector<HouseFlags> open_by_house(storage::Reader&, auth::Scope const&, rounds::RoundId,
                                                    std::optional<base::AreaCode> const& area);
void insert(storage::Writer&, FlagRecord const&);
// State, words and who settled it.
void update(storage::Writer&, FlagRecord const&);

// ---- acceptance, hand-over, consents, visits (store_papers.cpp)
struct AcceptanceRecord {
    About about;
    AcceptanceView view; // without `paper_url`
    std::optional<std::string> paper_sha256;
};
// Newest first.
[[nodiscard]] std::vector<AcceptanceRecord> acceptances(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] std::optional<AcceptanceRecord> acceptance(storage::Reader&, auth::Scope const&, AcceptanceId);
void insert(storage::Writer&, AcceptanceRecord const&);
// The newest inspection of a house said: mend it.
struct Mending {
    About about;
    base::Date due;
};
[[nodiscard]] std::vector<Mending> mending(storage::Reader&, auth::Scope const&);

struct HandOverRecord {
    About about;
    HandOverView view;
    std::optional<std::string> paper_sha256;
};
[[nodiscard]] std::optional<HandOverRecord> hand_over(storage::Reader&, rounds::RoundHouseId);
// Handed over on or after a day.
[[nodiscard]] std::vector<HandOverRecord> hand_overs_since(storage::Reader&, auth::Scope const&, base::Date since);
void insert(storage::Writer&, HandOverRecord const&);

struct ConsentRecord {
    rounds::RoundHouseId house;
    base::AreaCode tambon;
    ConsentView view;
    std::string paper_sha256;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
[[nodiscard]] std::vector<ConsentRecord> consents(storage::Reader&, rounds::RoundHouseId);
[[nodiscard]] std::optional<ConsentRecord> consent(storage::Reader&, auth::Scope const&, ConsentId);
void insert(storage::Writer&, ConsentRecord const&);

struct VisitRecord {
    rounds::RoundHouseId house;
    base::AreaCode tambon;
    VisitForm form;
    base::Timestamp recorded_at;
    std::string recorded_by;
};
[[nodiscard]] std::vector<VisitRecord> visits(storage::Reader&, rounds::RoundHouseId);
// Of every house in the scope: which visits were made.
struct VisitMade {
    rounds::RoundHouseId house;
    std::int64_t months = 6;
};
[[nodiscard]] std::vector<VisitMade> visits_made(storage::Reader&, auth::Scope const&);
void insert(storage::Writer&, VisitRecord const&);

// ---- many houses at once (store_many.cpp)
struct Kept {
    std::vector<PictureRecord> pictures; // as `pictures`
    std::vector<FlagRecord> flags;
    std::vector<StageReached> reached; // by their names
    std::vector<ConsentKind> consents;
};
// Four statements for 128 houses; a house of which nothing is kept is left out. Whatever the scope.
[[nodiscard]] std::map<rounds::RoundHouseId, Kept> kept_of(storage::Reader&, std::span<rounds::RoundHouseId const>);

[[nodiscard]] std::span<storage::Sql const> settings_statements();
[[nodiscard]] std::span<storage::Sql const> picture_statements();
[[nodiscard]] std::span<storage::Sql const> diary_statements();
[[nodiscard]] std::span<storage::Sql const> flag_statements();
[[nodiscard]] std::span<storage::Sql const> paper_statements();
[[nodiscard]] std::span<storage::Sql const> many_statements();

} // namespace works::store
