// A form as it was read, whoever it comes from.
#pragma once

#include "survey/records.hpp"
#include "survey/xform.hpp"

#include <string>

namespace survey {

struct KnownForm {
    FormId id;
    FormKind kind = FormKind::Other;
    std::string xml;
    std::string md5;
    Form form;
};

} // namespace survey
