// Labels of fields that several records of insights share.
#pragma once

#include "base/bilingual.hpp"

namespace insights::labels {

inline base::Bilingual const kNameTh{"ชื่อภาษาไทย", "Thai name"};
inline base::Bilingual const kNameEn{"ชื่อภาษาอังกฤษ", "English name"};
inline base::Bilingual const kState{"สถานะ", "State"};

} // namespace insights::labels
