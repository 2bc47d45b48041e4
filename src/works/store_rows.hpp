// The columns of photographs and flags as every statement names them, and rows to them; for the store's files.
#pragma once

#include "works/store.hpp"

#define PICTURE_COLUMNS                                                                                                          \
    "id, round_house_id, round_id, tambon, stage, angle, part, caption, sha256, taken_at, latitude, longitude, by_camera, "      \
    "by_app, width, height, sent_at, sent_by, sent_name, taken_out_reason "
#define FLAG_COLUMNS                                                                                                             \
    "id, round_house_id, round_id, tambon, kind, subject, picture_id, other_picture_id, reason_th, reason_en, raised_at, "       \
    "state, settled_at, settled_name, settled_reason "

namespace works::store {

[[nodiscard]] PictureRecord picture_from(storage::Row const&); // store_pictures.cpp
[[nodiscard]] FlagRecord flag_from(storage::Row const&);       // store_flags.cpp

} // namespace works::store
