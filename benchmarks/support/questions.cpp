// Drawing the questions, always the same ones for the same register.
#include "support/questions.hpp"

#include "households/demo_dice.hpp"
#include "households/search_text.hpp"

#include <fstream>
#include <string>

namespace bench {

namespace {

using households::demo::Dice;

constexpr int kPages = 20'000;
constexpr int kLists = 3'000;
constexpr int kSearches = 3'000;

constexpr storage::Sql kHouseholdFrom{"bench.household_from", R"(
SELECT id
FROM households
WHERE search_no >= ?1
ORDER BY search_no
LIMIT 1)"};

constexpr storage::Sql kHouseholds{"bench.households", "SELECT COUNT(*) FROM households"};

constexpr char const* kFirstNames[] = {"สมชาย", "บุญมี", "สมศรี", "วิชัย", "มาลี", "จันทร์เพ็ญ", "ณรงค์", "ทองใบ"};
constexpr char const* kSurnames[] = {"คำแสน",  "ดอยวงศ์", "อินแก้ว",   "ไชยเมือง", "ม่อนฟ้า",     "สุขเพชร",   "นาคทอง",
                                     "เสือเย็น", "กุลรัตน์",  "บุญศรีพงษ์", "จิตดีมา",   "แก้วทองวงศ์", "เวียงฟ้าใจ", "ธิหล้า"};

// What people type of a name before they stop; each in 75,000 to 190,000 households of a million.
constexpr char const* kFragments[] = {"สม", "คำ", "วงศ์", "เมือง", "แก้ว", "ทอง", "ไชย", "มา"};
// What an index of trigrams does worst: characters that stand everywhere, in words that stand nowhere; names that are common one
// by one and together in a handful of households; the nought of every house code.
constexpr char const* kHard[] = {"สมชายสมชาย", "ชายสมศรี", "นางนาย", "สมชาย สมศรี อุดม มาลี", "นายสมชาย นางบัวผัน นายวิชัย นางสุดา",
                                 "0000",       "990000",  "๑๒๓/๔",  "12/3 สมชาย แก้ว"};

std::string encoded(std::string_view text)
{
    constexpr char kHex[] = "0123456789ABCDEF";
    std::string out;
    for (unsigned char const c : text) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            out += static_cast<char>(c);
        } else {
            out += '%';
            out += kHex[c >> 4];
            out += kHex[c & 15];
        }
    }
    return out;
}

class Drawer {
public:
    Drawer(storage::Reader& reader, std::vector<base::AreaCode> const& tambons) : reader_(reader), tambons_(tambons)
    {
        auto const households = reader.value<std::int64_t>(kHouseholds).value_or(0);
        in_a_tambon_ = static_cast<int>(households / static_cast<std::int64_t>(tambons.size())) + 1;
    }

    [[nodiscard]] std::string page()
    {
        for (;;) {
            auto const from = households::range_of(tambon()).from + dice_.between(1, in_a_tambon_);
            if (auto const id = reader_.value<std::string>(kHouseholdFrom, from))
                return "/api/households/" + *id;
        }
    }
    [[nodiscard]] std::string list() { return "/api/households?limit=50" + area() + (dice_.chance(10) ? "&status=moved" : ""); }
    [[nodiscard]] std::string search() { return "/api/households?q=" + encoded(typed()) + area(); }

private:
    [[nodiscard]] base::AreaCode const& tambon() { return tambons_[dice_.next() % tambons_.size()]; }
    [[nodiscard]] std::string area()
    {
        switch (dice_.between(0, 2)) {
        case 0:
            return "&area=" + tambon().str();
        case 1:
            return "&area=" + tambon().province().str();
        default:
            return "";
        }
    }
    [[nodiscard]] std::string typed()
    {
        switch (dice_.between(0, 9)) {
        case 0:
        case 1:
            return dice_.pick(kSurnames);
        case 2:
            return dice_.pick(kFirstNames);
        case 3:
            return std::string("นาย") + dice_.pick(kFirstNames);
        case 4:
            return std::string(dice_.pick(kFirstNames)) + " " + dice_.pick(kSurnames);
        case 5:
            return std::to_string(dice_.between(1, 400)) + "/" + std::to_string(dice_.between(1, 20));
        case 6:
            return "990000" + std::to_string(dice_.between(10'000, 99'999));
        case 7:
            return dice_.pick(kFragments);
        case 8:
            return "แก้วสมหวังวัฒนากูล"; // nobody
        default:
            return dice_.pick(kHard);
        }
    }

    storage::Reader& reader_;
    std::vector<base::AreaCode> const& tambons_;
    Dice dice_{7};
    int in_a_tambon_ = 1;
};

} // namespace

void write_questions(storage::Database& database, std::vector<base::AreaCode> const& tambons, std::filesystem::path const& folder)
{
    std::filesystem::create_directories(folder);
    database.read([&](storage::Reader& reader) {
        Drawer drawer(reader, tambons);
        std::ofstream pages(folder / "pages.txt");
        for (int i = 0; i < kPages; ++i)
            pages << drawer.page() << "\n";
        std::ofstream lists(folder / "lists.txt");
        for (int i = 0; i < kLists; ++i)
            lists << drawer.list() << "\n";
        std::ofstream searches(folder / "searches.txt");
        for (int i = 0; i < kSearches; ++i)
            searches << drawer.search() << "\n";
    });
}

} // namespace bench
