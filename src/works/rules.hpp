// Decisions about works, pure: what a stage lacks, what the checks find, when visits are due, what is wrong with a form.
#pragma once

#include "base/problem.hpp"
#include "works/records.hpp"

#include <array>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace works {

struct Spot {
    double latitude = 0;
    double longitude = 0;
};
[[nodiscard]] double metres_between(Spot const&, Spot const&);
// "280 m", "1.4 km", "51 km"; the Thai beside it.
[[nodiscard]] base::Bilingual distance_in_words(double metres);

// ---- what the checks find (rules_flags.cpp)

// Where else a picture, or one like it, is used.
struct Match {
    std::string key; // tells it from other matches: "picture:…", "household:…"
    std::optional<PictureId> picture;
    int distance = 0; // bits; 0 with `same`: the very same bytes
    bool same = false;
    base::Bilingual where; // "another house in ต.ในเวียง, round of 2564"
};

struct Evidence {
    PictureId id;
    Stage stage = Stage::Before;
    Angle angle = Angle::Front;
    std::optional<std::string> part;
    std::optional<base::Timestamp> taken_at;
    std::optional<Spot> spot;
    // Not in the file, and the application did not record it either: only who sent it says so.
    bool is_time_told = false;
    bool is_place_told = false;
    base::Timestamp sent_at;
    std::optional<std::string> software;
    std::optional<base::Timestamp> modified_at;
    std::vector<Match> matches;
};

// Another house of a round that is the same family, or stands at the same place.
struct Twin {
    std::string key;
    base::Bilingual words;
};

struct Case {
    std::vector<Evidence> pictures;
    std::vector<StageReached> stages;
    std::optional<Spot> house;
    std::optional<base::Date> agreed_on;
    std::vector<Twin> twins;
    // Of a house that is told to be finished (after, accepted, handed over): what its photographs still lack.
    std::vector<base::Bilingual> missing;
};

struct Finding {
    FlagKind kind = FlagKind::SamePicture;
    std::string subject;
    std::optional<PictureId> picture;
    std::optional<PictureId> other;
    base::Bilingual reason;
};
[[nodiscard]] std::vector<Finding> findings_of(Case const&, Settings const&);
// Programs that change pictures; a phone's own software is none.
[[nodiscard]] bool is_picture_editor(std::string_view software);

// ---- evidence (rules.cpp)

// What photographs there are of one stage.
struct Shown {
    std::int64_t photographs = 0;
    std::set<Angle> angles;
    std::set<std::string> parts;
};
// What is missing in words, and how many pieces of how many are there.
struct Completeness {
    std::vector<base::Bilingual> missing;
    std::int64_t have = 0;
    std::int64_t required = 0;
};
[[nodiscard]] Completeness completeness(StageRule const&, Shown const& stage, Shown const& before);
// What photographs lack, and the record of the stage before it where that is not there.
[[nodiscard]] std::vector<base::Bilingual> with_record(std::vector<base::Bilingual> missing, Stage, bool reached);
// The rule of this year, else that of every year.
[[nodiscard]] StageRule rule_for(std::span<StageRule const>, rounds::RuleId, Stage);

// The step that comes now; absent when the last visit was made or the house left the round.
[[nodiscard]] std::optional<Stage> next_stage(rounds::HouseState, std::span<StageReached const>);
// Whether works of a house in this state may be recorded: once it is closed, only visits.
[[nodiscard]] bool may_record(rounds::HouseState, Stage);

// So many months later; the last day of a shorter month.
[[nodiscard]] base::Date months_after(base::Date, std::int64_t months);
inline constexpr std::array<std::int64_t, 3> kVisitMonths = {6, 12, 24};
[[nodiscard]] Stage visit_stage(std::int64_t months);

[[nodiscard]] std::vector<Labour> sums_of(std::span<PeopleForm const>);

// ---- faults of forms
// Between which days a stage of the work is reached: from the round's first day, and not after the acceptance where there is one.
struct StageDays {
    base::Date first;
    std::optional<base::Date> accepted;
};
[[nodiscard]] base::Faults faults_of(StageForm const&, StageDays const&, base::Date today);
[[nodiscard]] base::Faults faults_of(PictureForm const&);
[[nodiscard]] base::Faults faults_of(DiaryForm const&, base::Date today);
// `worked_on`: the last day on which work of the house is recorded, if any.
[[nodiscard]] base::Faults faults_of(AcceptanceForm const&, Settings const&, std::optional<base::Date> worked_on,
                                     base::Date today);
[[nodiscard]] base::Faults faults_of(HandOverForm const&, std::optional<base::Date> accepted_on, base::Date today);
[[nodiscard]] base::Faults faults_of(ConsentForm const&, base::Date today);
[[nodiscard]] base::Faults faults_of(VisitForm const&, base::Date handed_on, base::Date today);
[[nodiscard]] base::Faults faults_of(SettleForm const&);

} // namespace works
