// A fault that a person can mend: what happened, and what to do next, in Thai and English.
//
// Thrown anywhere below, caught in exactly two places: `api::explain` (which makes the answer, RFC 9457
// `application/problem+json`) and `main` (which prints it). Programmer mistakes and a broken world
// are ordinary exceptions instead.
#pragma once

#include "base/bilingual.hpp"

#include <exception>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace base {

// One wrong field of a form. `field` is the path in the JSON body: "people[1].citizen_number".
struct FieldFault {
    std::string field;
    std::string code; // stable, for programs: "required", "too_long", "citizen_number.checksum"
    Bilingual message;

    bool operator==(FieldFault const&) const = default;
};

using Faults = std::vector<FieldFault>;

class Problem : public std::exception {
public:
    // `code` is stable and dotted, the feature first: "agreements.total_mismatch".
    // `title` says what is wrong; `advice` says what was kept and what to do next.
    Problem(int status, std::string code, Bilingual title, Bilingual advice = {});

    Problem& with(Faults faults);
    // Machine-readable extra member of the answer (a JSON text: number, string, object).
    Problem& with_detail(std::string name, std::string json_text);

    [[nodiscard]] int status() const { return status_; }
    [[nodiscard]] std::string const& code() const { return code_; }
    [[nodiscard]] Bilingual const& title() const { return title_; }
    [[nodiscard]] Bilingual const& advice() const { return advice_; }
    [[nodiscard]] Faults const& faults() const { return faults_; }
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> const& details() const { return details_; }
    [[nodiscard]] char const* what() const noexcept override { return code_.c_str(); }

private:
    int status_;
    std::string code_;
    Bilingual title_;
    Bilingual advice_;
    Faults faults_;
    std::vector<std::pair<std::string, std::string>> details_;
};

// The faults of a form, all at once (422 `input.invalid`).
[[nodiscard]] Problem invalid_input(Faults faults);

// Throws `invalid_input` when there is any fault; otherwise does nothing.
void refuse_if_any(Faults faults);

} // namespace base
