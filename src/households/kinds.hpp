// The choices of the register: each enum with its stored names and its labels in both languages (kinds.cpp).
//
// Lists of parts, kinds of picture and relations follow the survey fields of comparable Thai forms (domain notes 3.2).
#pragma once

#include "base/enums.hpp"

#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace households {

enum class Status { Active, Moved, Dissolved, Deceased };
std::span<base::EnumValue<Status> const> values_of(Status);

// How the house stands as a whole; the parts tell the rest.
enum class DwellingState { Good, Damaged, HeavilyDamaged, Unfit };
std::span<base::EnumValue<DwellingState> const> values_of(DwellingState);

// On what terms the family lives in the house.
enum class Tenure { Own, Rent, Relative, Other };
std::span<base::EnumValue<Tenure> const> values_of(Tenure);

// Whose land the house stands on.
enum class LandKind { OwnTitle, Relatives, Rented, StateForest, Treasury, SorPorKor, Temple, Other, Unknown };
std::span<base::EnumValue<LandKind> const> values_of(LandKind);

enum class Sex { Male, Female };
std::span<base::EnumValue<Sex> const> values_of(Sex);

// What kind of number a person has. `Unknown` is the explicit "has one, not known yet"; nobody is refused for it.
enum class CitizenKind { Thai, PinkCard, None, Unknown };
std::span<base::EnumValue<CitizenKind> const> values_of(CitizenKind);

// To the head of the household.
enum class Relation { Head, Owner, Spouse, Parent, Child, Grandchild, Sibling, Relative, Lodger, Other };
std::span<base::EnumValue<Relation> const> values_of(Relation);

enum class PartKind {
    Roof,
    RoofFrame,
    Walls,
    Floor,
    Posts,
    Foundation,
    Stairs,
    DoorsWindows,
    Toilet,
    Kitchen,
    Electricity,
    Water,
    Ramp,
    Other
};
std::span<base::EnumValue<PartKind> const> values_of(PartKind);

enum class PartState { Good, Slight, Severe, Missing };
std::span<base::EnumValue<PartState> const> values_of(PartState);

enum class PartAction { Repair, Replace, BuildNew };
std::span<base::EnumValue<PartAction> const> values_of(PartAction);

enum class PictureKind {
    Outside,
    Inside,
    Applicant,
    Problem,
    Family,
    RegisterHouse,  // the house page of the house register
    RegisterPeople, // the people's page: shows citizen numbers
    Before,
    During,
    After,
    Other
};
std::span<base::EnumValue<PictureKind> const> values_of(PictureKind);
// A copy of a paper that shows citizen numbers; shown only to those who may see numbers.
[[nodiscard]] bool shows_citizen_numbers(PictureKind kind);

// Every choice above by its field name, for the screens: {"tenure", {{"own", {"บ้านของตนเอง", "Own house"}}, …}}.
struct NamedChoices {
    std::string_view name;
    std::vector<std::pair<std::string_view, base::Bilingual>> values;
};
[[nodiscard]] std::vector<NamedChoices> all_choices();

} // namespace households
