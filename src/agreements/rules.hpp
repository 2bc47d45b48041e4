// Decisions about agreements, pure: the money proof, changes of state, what is missing before the seal.
#pragma once

#include "agreements/agreement.hpp"
#include "agreements/records.hpp"
#include "base/problem.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace agreements {

// ---- money

// Throws Problem `agreements.management_not_exact` when the management share is no whole number of satang.
[[nodiscard]] Money money_of(std::span<House const> houses, base::BasisPoints management);

// stated − total in words: {"เกินอยู่ 500.00 บาท", "500.00 baht too much"}; absent when they are equal.
[[nodiscard]] std::optional<base::Bilingual> difference_in_words(base::Satang stated, base::Satang total);

// Throws Problem `agreements.total_mismatch`.
void require_equal(base::Satang stated, Money const& money);
// Throws Problem `agreements.envelope_exceeded`. `others`: agreed in the same round by other agreements in force.
void require_within(base::Satang envelope, base::Satang others, base::Satang total);

// ---- states

// draft → signed, withdrawn; signed → superseded, terminated; nothing else.
[[nodiscard]] bool may_become(State from, State to);

// ---- before the seal

// What the agreement itself does not know.
struct Facts {
    base::Date today;
    // No party can sign before the houses were approved (an amendment: nor before the version it changes was signed).
    std::optional<base::Date> first_signing_day;
    std::int64_t not_approved = 0;       // new houses that are not approved (any more)
    std::int64_t lost = 0;               // houses of the version before that left the round but are still in the list
    std::int64_t removed_but_active = 0; // houses taken off the list that are still on their way in the round
    bool number_taken = false;           // by another sealed agreement of the province
};
// Empty: ready for the seal. `names`: those of the tambons in the list.
struct TambonName {
    base::AreaCode code;
    base::Bilingual name;
};
[[nodiscard]] base::Faults missing_for_seal(Whole const& whole, std::span<TambonName const> names, Facts const& facts);

// What the register says today of a listed household that the list does not know: it moved, dissolved or died, or another person
// is its head. Such a house is sealed only by somebody who has seen it and gives a reason. Absent: nothing.
[[nodiscard]] std::optional<base::Bilingual> doubt_of(House const& listed, households::HouseholdSummary const& now);

// A listed house in doubt.
struct Doubt {
    House house;
    base::Bilingual why;
};
// Throws Problem `agreements.houses_in_doubt` unless each of them is acknowledged and a reason given.
void require_acknowledged(std::span<Doubt const> doubts, SealForm const& form);

// ---- forms

// What is wrong with an edited draft on its own.
[[nodiscard]] base::Faults faults_of(AgreementForm const& form, Kind kind, base::AreaCode const& province);
[[nodiscard]] base::Faults faults_of(SignatureForm const& form, std::optional<base::Date> first_signing_day, base::Date today);
[[nodiscard]] base::Faults faults_of(TerminationForm const& form, base::Date signed_on, base::Date today);

// Would a person who signed `before` have to sign `after` again?
[[nodiscard]] bool says_the_same(Whole const& before, Whole const& after);

// ---- wording

struct TemplateWords {
    std::string programme;
    std::string province;
    std::string year;
    std::string share;
    std::string management;
};
// "{programme}" and so on, filled in. An unknown word in braces stays as it is.
[[nodiscard]] std::string fill_in(std::string_view text, TemplateWords const& words);
// Words in braces that fill_in does not know.
[[nodiscard]] std::vector<std::string> unknown_words(std::string_view text);

} // namespace agreements
