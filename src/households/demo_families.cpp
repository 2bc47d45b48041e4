// Putting families together.
#include "households/demo_families.hpp"

#include <array>

namespace households::demo {

namespace {

constexpr char const* kMen[] = {"สมชาย", "บุญมี",  "ประเสริฐ", "สมศักดิ์", "อุดม",  "ทองคำ", "คำปัน", "สุรชัย", "วิชัย",  "มานพ",
                                "ศรีทน",  "แก้ว",  "อินสม",    "จันทร์",  "บุญส่ง", "ประยูร", "ถวิล",  "สวัสดิ์", "ณรงค์", "ธวัชชัย",
                                "สุพจน์",  "เสาร์", "ตา",      "หนาน",  "วันชัย", "อนุชา",  "พิชิต",  "ดวงดี", "เกษม", "นิรันดร์"};
constexpr char const* kWomen[] = {"สมศรี", "บัวผัน",  "จันทร์เพ็ญ", "คำแปง", "ศรีวรรณ", "บุญเรือง", "มาลี",  "แสงดา", "อำไพ",     "ประนอม",
                                  "สุดา",  "วันดี",   "น้ำฝน",    "ลำดวน", "ฟองแก้ว", "นงนุช",   "พิมพา", "ทองใบ", "เครือวัลย์",  "กัลยา",
                                  "อรทัย", "สายพิณ", "เพ็ญศรี",   "คำ",    "อุไร",    "รัตนา",   "ยุพิน",  "ดวงใจ", "เบญจวรรณ", "แก้วมา"};
constexpr char const* kBoys[] = {"ธนกร", "ภูผา", "กิตติศักดิ์", "ต้นกล้า", "ปัณณวัฒน์", "ชยพล", "วรเมธ", "ณัฐพงษ์"};
constexpr char const* kGirls[] = {"กัญญาณัฐ", "น้ำใส", "พิมพ์ชนก", "ใบข้าว", "ชนิดาภา", "ข้าวหอม", "อริสา", "ปุณยนุช"};
constexpr char const* kHillMen[] = {"จะแฮ", "อาแปะ", "ชิจอ", "ละเซะ"};
constexpr char const* kHillWomen[] = {"นาแฮ", "หมี่จู", "นาผะ", "บือพอ"};
// Invented: a northern word, and one that says it is made up.
constexpr char const* kSurnameHeads[] = {"คำ",  "แสน", "ดอย",  "เวียง", "อิน",  "ปัน",  "หล้า",
                                         "แก้ว", "ธิ",   "เมือง", "ฟ้า",   "ไชย", "ม่อน", "สัก"};
constexpr char const* kSurnameTails[] = {"สมมุติ", "จำลอง", "ตัวอย่าง", "นิทาน", "นามสมมุติ"};

constexpr char const* kElderIllness[] = {"ความดันโลหิตสูง", "เบาหวาน", "ข้อเข่าเสื่อม", "ต้อกระจก", "โรคหัวใจ"};
constexpr char const* kWork[] = {"รับจ้างทั่วไป", "ทำนา", "ทำสวนข้าวโพด", "เลี้ยงวัว", "เก็บของป่า", "ทอผ้าหม้อห้อม", "ขายของในตลาด", "ช่างไม้"};

std::string with_check_digit(std::string twelve)
{
    int sum = 0;
    for (std::size_t i = 0; i < twelve.size(); ++i)
        sum += (twelve[i] - '0') * static_cast<int>(13 - i);
    twelve += static_cast<char>('0' + (11 - sum % 11) % 10);
    return twelve;
}

std::string digits(int number, std::size_t width)
{
    auto text = std::to_string(number);
    return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
}

// One family while it is put together: shares surname, day and serial.
class Family {
public:
    Family(Dice& dice, base::Date today, int serial)
        : dice_(dice), today_(today), serial_(serial), surname_(std::string(dice.pick(kSurnameHeads)) + dice.pick(kSurnameTails))
    {
    }

    PersonForm& man(int age, Relation relation) { return add(Sex::Male, age, relation, dice_.pick(kMen)); }
    PersonForm& woman(int age, Relation relation) { return add(Sex::Female, age, relation, dice_.pick(kWomen)); }
    PersonForm& child(int age, Relation relation)
    {
        bool const boy = dice_.chance(50);
        return add(boy ? Sex::Male : Sex::Female, age, relation, boy ? dice_.pick(kBoys) : dice_.pick(kGirls));
    }
    PersonForm& hill_person(Sex sex, int age, Relation relation)
    {
        auto& person = add(sex, age, relation, sex == Sex::Male ? dice_.pick(kHillMen) : dice_.pick(kHillWomen));
        person.last_name.reset();
        return person;
    }
    [[nodiscard]] int between(int low, int high) { return dice_.between(low, high); }
    [[nodiscard]] Dice& dice() { return dice_; }
    [[nodiscard]] std::string number(char const* prefix)
    {
        return with_check_digit(prefix +
                                digits(serial_ * 40 + static_cast<int>(people_.size()), 12 - std::string(prefix).size()));
    }
    [[nodiscard]] std::vector<PersonForm> take() { return std::move(people_); }

private:
    PersonForm& add(Sex sex, int age, Relation relation, std::string first_name)
    {
        for (auto const& known : people_) // one family does not use a name twice
            if (known.first_name == first_name)
                first_name += sex == Sex::Male ? "ชัย" : "วดี";
        auto& person = people_.emplace_back();
        person.first_name = std::move(first_name);
        person.last_name = surname_;
        person.sex = sex;
        person.relation = relation;
        person.is_head = relation == Relation::Head;
        title(person, age);
        birth(person, age);
        card(person);
        living(person, age);
        return person;
    }
    void title(PersonForm& person, int age)
    {
        bool const male = person.sex == Sex::Male;
        if (age < 15)
            person.title = male ? "ด.ช." : "ด.ญ.";
        else if (male)
            person.title = "นาย";
        else
            person.title = person.relation == Relation::Spouse || age > 45 ? "นาง" : "นางสาว";
    }
    void birth(PersonForm& person, int age)
    {
        auto const year = int(today_.ymd().year()) - age;
        if (age >= 70 && dice_.chance(40))
            person.birth_year_be = year + 543; // the day was never written down
        else
            person.birth_date =
                base::Date(year, static_cast<unsigned>(dice_.between(1, 11)), static_cast<unsigned>(dice_.between(1, 28)));
    }
    void card(PersonForm& person)
    {
        if (dice_.chance(8)) {
            person.citizen_kind = CitizenKind::Unknown;
            return;
        }
        person.citizen_kind = CitizenKind::Thai;
        person.citizen_number = number("954");
    }
    void living(PersonForm& person, int age)
    {
        Health health;
        health.can_care_for_self = age >= 5 && age < 85;
        if (age >= 65 && dice_.chance(60))
            health.chronic_illness = dice_.pick(kElderIllness);
        person.health = health;
        if (age >= 60)
            person.monthly_income_satang = base::Satang::baht(age >= 90 ? 1'000 : age >= 80 ? 800 : age >= 70 ? 700 : 600);
        else if (age >= 18) {
            person.occupation = dice_.pick(kWork);
            person.monthly_income_satang = base::Satang::baht(dice_.between(15, 70) * 100);
        }
        if (age >= 18 && age < 75 && dice_.chance(50))
            person.phone = "0100" + digits(serial_ * 40 + static_cast<int>(people_.size()), 6);
    }

    Dice& dice_;
    base::Date today_;
    int serial_;
    std::string surname_;
    std::vector<PersonForm> people_;
};

void make_disabled(PersonForm& person)
{
    person.health->disabled = true;
    person.health->can_care_for_self = false;
    person.occupation.reset();
    person.monthly_income_satang = base::Satang::baht(800); // the disability allowance
}

void make_bedridden(PersonForm& person)
{
    person.health->bedridden = true;
    person.health->can_care_for_self = false;
    person.health->chronic_illness = "หลอดเลือดสมอง";
    person.occupation.reset();
}

void without_number(PersonForm& person, CitizenKind kind)
{
    person.citizen_kind = kind;
    person.citizen_number.reset();
}

void hill_family(Family& family)
{
    auto& father = family.hill_person(Sex::Male, family.between(30, 50), Relation::Head);
    father.citizen_kind = CitizenKind::PinkCard;
    father.citizen_number = family.number("00000");
    auto& mother = family.hill_person(Sex::Female, family.between(28, 45), Relation::Spouse);
    without_number(mother, CitizenKind::PinkCard);
    auto& grandmother = family.hill_person(Sex::Female, family.between(65, 85), Relation::Parent);
    without_number(grandmother, CitizenKind::None);
    for (int i = family.between(1, 3); i > 0; --i) {
        auto& child = family.child(family.between(1, 13), Relation::Child);
        child.last_name.reset();
        if (i == 1)
            without_number(child, CitizenKind::None);
    }
}

void three_generations(Family& family)
{
    family.man(family.between(66, 80), Relation::Head);
    family.woman(family.between(62, 78), Relation::Spouse);
    family.man(family.between(35, 48), Relation::Child);
    family.woman(family.between(30, 45), Relation::Relative).occupation = "รับจ้างเย็บผ้า";
    for (int i = family.between(2, 4); i > 0; --i)
        family.child(family.between(1, 16), Relation::Grandchild);
    family.man(family.between(20, 34), Relation::Child);
}

} // namespace

std::vector<PersonForm> a_family(FamilyKind kind, Dice& dice, base::Date today, int serial)
{
    Family family(dice, today, serial);
    switch (kind) {
    case FamilyKind::ElderAlone:
        if (dice.chance(65))
            family.woman(dice.between(68, 92), Relation::Head).title = "นาง";
        else
            family.man(dice.between(66, 88), Relation::Head);
        break;
    case FamilyKind::ElderCouple:
        family.man(dice.between(67, 86), Relation::Head);
        family.woman(dice.between(64, 84), Relation::Spouse);
        break;
    case FamilyKind::GrandparentsAndGrandchildren:
        family.woman(dice.between(58, 78), Relation::Head).title = "นาง";
        if (dice.chance(50))
            family.man(dice.between(60, 80), Relation::Spouse);
        for (int i = dice.between(1, 3); i > 0; --i)
            family.child(dice.between(2, 14), Relation::Grandchild);
        break;
    case FamilyKind::CoupleWithChildren:
        family.man(dice.between(28, 50), Relation::Head);
        family.woman(dice.between(25, 47), Relation::Spouse);
        for (int i = dice.between(1, 3); i > 0; --i)
            family.child(dice.between(1, 17), Relation::Child);
        break;
    case FamilyKind::SingleMother:
        family.woman(dice.between(24, 45), Relation::Head);
        for (int i = dice.between(1, 3); i > 0; --i)
            family.child(dice.between(1, 15), Relation::Child);
        break;
    case FamilyKind::DisabledAdultWithParent:
        family.woman(dice.between(60, 78), Relation::Head).title = "นาง";
        make_disabled(family.man(dice.between(25, 50), Relation::Child));
        break;
    case FamilyKind::BedriddenParentWithChild:
        family.woman(dice.between(40, 58), Relation::Head);
        make_bedridden(dice.chance(50) ? family.man(dice.between(68, 88), Relation::Parent)
                                       : family.woman(dice.between(68, 88), Relation::Parent));
        break;
    case FamilyKind::ThreeGenerations:
        three_generations(family);
        break;
    case FamilyKind::HillFamilyWithoutNumbers:
        hill_family(family);
        break;
    case FamilyKind::SiblingsAlone:
        family.woman(dice.between(19, 24), Relation::Head);
        family.child(dice.between(12, 16), Relation::Sibling);
        family.child(dice.between(7, 11), Relation::Sibling);
        break;
    case FamilyKind::WithLodger:
        family.man(dice.between(55, 70), Relation::Head);
        family.woman(dice.between(50, 66), Relation::Sibling);
        without_number(family.man(dice.between(40, 60), Relation::Lodger), CitizenKind::Unknown);
        break;
    case FamilyKind::SingleName: {
        auto& head = family.man(dice.between(60, 75), Relation::Head);
        head.last_name.reset();
        head.nickname = "ลุงหนาน";
        break;
    }
    }
    return family.take();
}

std::string a_house_code(int serial)
{
    return "9954" + digits(serial * 7 + 1'000, 7);
}

} // namespace households::demo
