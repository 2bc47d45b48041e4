// Made-up families of the demonstration: common first names, invented surnames, numbers that nobody can have.
//
// Citizen numbers have a right check digit but begin with 9 (no real one does), or, for pink cards, with 00000 (no such office).
// House codes begin with 99 (no such province), telephone numbers with 0100 (no longer given out).
#pragma once

#include "households/demo_dice.hpp"
#include "households/records.hpp"

#include <string>
#include <vector>

namespace households::demo {

enum class FamilyKind {
    ElderAlone,
    ElderCouple,
    GrandparentsAndGrandchildren,
    CoupleWithChildren,
    SingleMother,
    DisabledAdultWithParent,
    BedriddenParentWithChild,
    ThreeGenerations,
    HillFamilyWithoutNumbers,
    SiblingsAlone,
    WithLodger,
    SingleName
};

// `serial` makes the numbers of its people unique.
[[nodiscard]] std::vector<PersonForm> a_family(FamilyKind kind, Dice& dice, base::Date today, int serial);
[[nodiscard]] std::string a_house_code(int serial);

} // namespace households::demo
