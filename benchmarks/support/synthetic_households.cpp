// Making and loading synthetic households.
#include "support/synthetic_households.hpp"

#include "base/map_cell.hpp"
#include "base/text.hpp"
#include "households/demo_dice.hpp"
#include "households/map_counts.hpp"
#include "households/rules.hpp"
#include "households/store.hpp"
#include "places/places.hpp"

#include <map>
#include <stdexcept>
#include <string>

namespace bench {

namespace {

using namespace households;
using demo::Dice;

constexpr std::size_t kRowsAtOnce = 64;
constexpr std::int64_t kHouseholdsInATransaction = 8'192;

constexpr char const* kMen[] = {"สมชาย", "บุญมี",  "ประเสริฐ", "สมศักดิ์", "อุดม",   "ทองคำ", "สุรชัย", "วิชัย",
                                "มานพ",  "แก้ว",  "จันทร์",    "บุญส่ง",  "ประยูร", "ถวิล",   "ณรงค์", "สุพจน์",
                                "เสาร์",  "วันชัย", "อนุชา",    "เกษม",  "ธนกร",  "ภูผา",   "ชยพล", "ณัฐพงษ์"};
constexpr char const* kWomen[] = {"สมศรี", "บัวผัน",   "จันทร์เพ็ญ", "คำแปง", "ศรีวรรณ", "บุญเรือง", "มาลี",    "แสงดา",
                                  "อำไพ", "ประนอม", "สุดา",     "วันดี",   "น้ำฝน",   "ลำดวน",  "ฟองแก้ว", "นงนุช",
                                  "พิมพา", "ทองใบ",  "กัลยา",    "อรทัย",  "สายพิณ",  "เพ็ญศรี",  "รัตนา",   "ชนิดาภา"};
constexpr char const* kSyllables[] = {"คำ",  "แสน", "ดอย",  "เวียง", "อิน", "ปัน",  "หล้า", "แก้ว", "ธิ",   "เมือง", "ฟ้า",
                                      "ไชย", "ม่อน", "สัก",   "วงศ์",  "ใจ", "ทอง", "ดี",   "มา",  "ศรี",  "บุญ",   "ชุ่ม",
                                      "เย็น", "สุข",  "เพชร", "พงษ์",  "กุล", "รัตน์", "วัฒน์", "นาค", "เสือ", "จิต"};

// "INSERT … VALUES (?1, …)" of one row, made into one of many.
class ManyRows {
public:
    ManyRows(storage::Writer& tx, std::string_view statement) : tx_(tx), name_(std::string(statement) + ".many")
    {
        for (auto const& sql : statements())
            if (sql.name == statement)
                head_ = sql.text.substr(0, sql.text.find("VALUES"));
        if (head_.empty())
            throw std::logic_error("no such statement: " + std::string(statement));
    }
    void add(std::vector<storage::Value> row)
    {
        columns_ = row.size();
        for (auto& value : row)
            values_.push_back(std::move(value));
        if (values_.size() == columns_ * kRowsAtOnce)
            flush();
    }
    void flush()
    {
        if (values_.empty())
            return;
        auto const rows = values_.size() / columns_;
        auto const& [name, text] = statement_of(rows);
        tx_.execute_values({name, text}, values_);
        values_.clear();
    }

private:
    // Kept for the life of the program: a prepared statement is known by its name.
    std::pair<std::string, std::string> const& statement_of(std::size_t rows)
    {
        static std::map<std::string, std::pair<std::string, std::string>> known;
        auto& entry = known[name_ + std::to_string(rows)];
        if (entry.second.empty()) {
            std::string text(head_);
            text += "VALUES ";
            for (std::size_t i = 0; i < rows * columns_; ++i) {
                text += i % columns_ == 0 ? (i == 0 ? "(?" : "), (?") : ", ?";
                text += std::to_string(i + 1);
            }
            entry = {name_ + std::to_string(rows), text + ")"};
        }
        return entry;
    }

    storage::Writer& tx_;
    std::string name_;
    std::string_view head_;
    std::size_t columns_ = 0;
    std::vector<storage::Value> values_;
};

template <std::size_t N>
std::size_t index_of(Dice& dice, char const* const (&)[N])
{
    return dice.next() % N;
}

class Maker {
public:
    Maker(auth::Vault const& vault, SyntheticOptions const& options) : vault_(vault), options_(options), dice_(options.seed) {}

    [[nodiscard]] Household household(std::int64_t number)
    {
        auto const& tambons = options_.tambons;
        auto const per_tambon =
            (options_.households + static_cast<std::int64_t>(tambons.size()) - 1) / static_cast<std::int64_t>(tambons.size());
        Household h;
        h.id = HouseholdId(new_id());
        h.tambon = tambons[static_cast<std::size_t>(number / per_tambon)];
        h.search_no = range_of(h.tambon).from + number % per_tambon + 1;
        h.moo = dice_.between(1, 14);
        h.house_no = std::to_string(dice_.between(1, 400));
        if (dice_.chance(40))
            h.house_no += "/" + std::to_string(dice_.between(1, 20));
        h.house_code = "99" + digits(number, 9);
        h.village_name = "บ้านสมมุติ";
        h.latitude = 18 + dice_.swing();
        h.longitude = 100 + dice_.swing();
        h.dwelling_state = dice_.chance(50) ? DwellingState::Damaged : DwellingState::HeavilyDamaged;
        h.monthly_income_satang = base::Satang::baht(dice_.between(10, 90) * 100);
        h.need_text = "หลังคาสังกะสีผุเป็นรูหลายแห่ง ฝนตกน้ำรั่วทั้งบ้าน ต้องใช้กะละมังรองน้ำ";
        h.status = dice_.chance(3) ? Status::Moved : Status::Active;
        h.made_up = true;
        h.created_at = h.updated_at = base::Timestamp(clock_ms_);
        people_of(h, number);
        h.parts = {{PartKind::Roof, PartState::Severe, PartAction::Replace, {}},
                   {PartKind::Walls, PartState::Slight, PartAction::Repair, {}}};
        return h;
    }
    [[nodiscard]] std::string search_text_of(Household const& h)
    {
        std::vector<std::string> words;
        for (auto const& person : h.people) {
            auto& known = words_[person.title + person.first_name];
            if (known.empty())
                known = search_words_of({person.title, person.first_name, ""});
            words.push_back(known + " " + base::text::search_key(*person.last_name));
        }
        return search_text(words, h.house_no, *h.house_code, h.status);
    }

private:
    static std::string digits(std::int64_t number, std::size_t width)
    {
        auto const text = std::to_string(number);
        return std::string(width - std::min(width, text.size()), '0') + text;
    }
    base::Uuid new_id()
    {
        std::array<std::uint8_t, 10> random{};
        auto a = dice_.next();
        for (auto& byte : random) {
            byte = static_cast<std::uint8_t>(a);
            a = a >> 8 ? a >> 8 : dice_.next();
        }
        return base::Uuid::version7(clock_ms_ += 3, random);
    }
    void people_of(Household& h, std::int64_t number)
    {
        auto const surname =
            std::string(dice_.pick(kSyllables)) + dice_.pick(kSyllables) + (dice_.chance(50) ? dice_.pick(kSyllables) : "");
        int const count = dice_.between(1, 5);
        for (int i = 0; i < count; ++i) {
            Person p;
            p.id = PersonId(new_id());
            p.position = i;
            bool const man = dice_.chance(50);
            p.title = man ? "นาย" : "นาง";
            p.first_name = man ? kMen[index_of(dice_, kMen)] : kWomen[index_of(dice_, kWomen)];
            p.last_name = surname;
            p.sex = man ? Sex::Male : Sex::Female;
            p.birth_year_be = dice_.between(2475, 2564);
            p.relation = i == 0 ? Relation::Head : Relation::Child;
            p.is_head = i == 0;
            p.claims_number = h.status == Status::Active;
            p.citizen_kind = CitizenKind::Thai;
            auto const citizen = "9" + digits(number * 8 + i, 12); // no check digit: it is never shown
            p.citizen = CitizenSecret{vault_.encrypt(citizen, "person:" + p.id.str() + ":citizen_number"),
                                      vault_.lookup_hash("citizen_number", citizen).substr(0, 32), citizen.substr(10)};
            h.people.push_back(std::move(p));
        }
        h.members = count;
        h.head_name = full_name(h.people[0]);
        h.head_sort_key = base::text::sort_key(h.people[0].first_name + " " + surname);
    }

    auth::Vault const& vault_;
    SyntheticOptions const& options_;
    Dice dice_;
    std::int64_t clock_ms_ = 1'600'000'000'000;
    std::map<std::string, std::string> words_;
};

std::optional<std::int64_t> cell_of(Household const& h)
{
    return h.status == Status::Active && h.latitude && h.longitude ? base::map_cell(*h.latitude, *h.longitude) : std::nullopt;
}

void write(storage::Writer& tx, Maker& maker, std::int64_t from, std::int64_t to)
{
    std::vector<Household> households;
    for (auto number = from; number < to; ++number)
        households.push_back(maker.household(number));
    ManyRows rows(tx, "households.insert");
    for (auto const& h : households) {
        auto row = row_of(h);
        row.push_back(storage::to_value(h.search_no)); // as its change number: one statement of many rows cannot count on
        rows.add(std::move(row));
    }
    rows.flush();
    ManyRows people(tx, "households.insert_person");
    ManyRows parts(tx, "households.insert_part");
    ManyRows searches(tx, "households.insert_search");
    ManyRows points(tx, "households.put_point");
    MapCounts map_counts;
    using storage::to_value;
    for (auto const& h : households) {
        for (auto const& p : h.people)
            people.add(row_of(h.id, p));
        for (auto const& p : h.parts)
            parts.add({to_value(h.id), to_value(p.part), to_value(p.state), to_value(p.action), to_value(p.remark)});
        searches.add({to_value(h.search_no), to_value(maker.search_text_of(h))});
        points.add({to_value(h.id), to_value(cell_of(h)), to_value(h.tambon), to_value("")});
        map_counts.add({cell_of(h), h.tambon.str(), ""});
        if (h.status == Status::Active)
            add_counts(tx, h.tambon, 1, h.members);
    }
    people.flush();
    parts.flush();
    searches.flush();
    points.flush();
    map_counts.write(tx);
}

} // namespace

std::vector<base::AreaCode> all_tambons(storage::Database& database)
{
    return database.reading([](storage::Reader& reader) {
        std::vector<base::AreaCode> tambons;
        for (auto const& province : places::children(reader, base::AreaCode()))
            for (auto const& district : places::children(reader, province.code))
                for (auto const& tambon : places::children(reader, district.code))
                    tambons.push_back(tambon.code);
        return tambons;
    });
}

void load_synthetic_households(storage::Database& database, auth::Vault const& vault, SyntheticOptions const& options)
{
    if (options.tambons.empty())
        throw std::invalid_argument("no tambons to put households into");
    Maker maker(vault, options);
    for (std::int64_t from = 0; from < options.households; from += kHouseholdsInATransaction) {
        auto const to = std::min(options.households, from + kHouseholdsInATransaction);
        database.write([&](storage::Writer& tx) { write(tx, maker, from, to); });
        if (options.progress)
            options.progress(to);
    }
}

} // namespace bench
