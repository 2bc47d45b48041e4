// Use cases of works: stages, photographs, diary; inspection, hand-over, consents, visits; settling flags; settings.
#pragma once

#include "works/evidence.hpp"

namespace works::service {

// ---- service.cpp
void reach_stage(api::Work&, rounds::RoundHouseId, StageForm const&);
PictureId add_picture(api::Work&, rounds::RoundHouseId, PictureForm const&);
// Answers the house.
rounds::RoundHouseId take_out(api::Work&, PictureId, TakeOutForm const&);
DiaryId add_entry(api::Work&, rounds::RoundHouseId, DiaryForm const&);
rounds::RoundHouseId change_entry(api::Work&, DiaryId, DiaryForm const&);

// ---- service_papers.cpp
AcceptanceId inspect(api::Work&, rounds::RoundHouseId, AcceptanceForm const&);
void hand_over(api::Work&, rounds::RoundHouseId, HandOverForm const&);
ConsentId add_consent(api::Work&, rounds::RoundHouseId, ConsentForm const&);
void visit(api::Work&, rounds::RoundHouseId, VisitForm const&);

// ---- service_desk.cpp
// Settings hold for every province: only who works for all that have a round changes them.
[[nodiscard]] bool may_change_settings(storage::Reader&, auth::Actor const&);
rounds::RoundHouseId settle(api::Work&, FlagId, SettleForm const&);
void change(api::Work&, Settings const&);
void change(api::Work&, StageRule const&);

// ---- for the files of this folder
[[nodiscard]] rounds::House require_house(api::Work&, auth::Permission, rounds::RoundHouseId, Stage);
[[nodiscard]] store::About about(rounds::House const&);
// The row of the stage, unless there is one; its audit row; then the checks.
void write_stage(api::Work&, rounds::House const&, Stage, base::Date on, std::optional<std::string> note);

} // namespace works::service
