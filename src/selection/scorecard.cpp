// Checking scorecards, and saying them in words.
#include "selection/scorecard.hpp"

#include <algorithm>
#include <set>

namespace selection {

namespace {

constexpr int kMostDegree = 10;
constexpr int kMostWeight = 100;

class Checker {
public:
    explicit Checker(Card const& card) : card_(card) {}

    base::Faults faults()
    {
        if (card_.criteria.empty())
            tell("criteria", "required", {"ต้องมีอย่างน้อยหนึ่งเกณฑ์", "At least one criterion is needed"});
        std::set<std::string> keys;
        for (std::size_t i = 0; i < card_.criteria.size(); ++i)
            check("criteria[" + std::to_string(i) + "]", card_.criteria[i], keys);
        std::set<std::string> ties;
        for (std::size_t i = 0; i < card_.ties.size(); ++i)
            check("ties[" + std::to_string(i) + "]", card_.ties[i], ties);
        return std::move(faults_);
    }

private:
    void tell(std::string field, std::string code, base::Bilingual message)
    {
        faults_.push_back({std::move(field), std::move(code), std::move(message)});
    }

    void check(std::string const& place, Criterion const& c, std::set<std::string>& keys)
    {
        if (!keys.insert(c.key).second)
            tell(place + ".key", "twice", {"รหัสเกณฑ์ซ้ำ", "Two criteria have this key"});
        if (c.weight < 0 || c.weight > kMostWeight)
            tell(place + ".weight", "out_of_range", {"น้ำหนักอยู่ระหว่าง 0 ถึง 100", "The weight is from 0 to 100"});
        auto const* const fact = find_fact(c.fact);
        if (!fact)
            tell(place + ".fact", "unknown_fact", {"ไม่มีข้อเท็จจริงนี้ในรายการ", "There is no such fact"});
        if (c.bands.empty())
            tell(place + ".bands", "required", {"ต้องมีอย่างน้อยหนึ่งระดับ", "At least one band is needed"});
        if (fact)
            for (std::size_t i = 0; i < c.bands.size(); ++i)
                check(place + ".bands[" + std::to_string(i) + "]", c.bands[i], *fact);
    }

    void check(std::string const& place, Band const& band, Fact const& fact)
    {
        if (band.degree < 0 || band.degree > kMostDegree)
            tell(place + ".degree", "out_of_range", {"ระดับคะแนนอยู่ระหว่าง 0 ถึง 10", "The degree is from 0 to 10"});
        bool const range = band.from || band.to;
        bool const numbers = fact.type == FactType::Number || fact.type == FactType::Money;
        if (range && !numbers)
            tell(place + ".from", "wrong_type", {"ข้อเท็จจริงนี้ไม่ใช่จำนวน", "This fact is no number"});
        if (band.is && fact.type != FactType::YesNo)
            tell(place + ".is", "wrong_type", {"ข้อเท็จจริงนี้ไม่ใช่คำถามใช่หรือไม่", "This fact is no yes or no"});
        if (!band.any_of.empty() && fact.type != FactType::Choice)
            tell(place + ".any_of", "wrong_type", {"ข้อเท็จจริงนี้ไม่มีตัวเลือก", "This fact has no choices"});
        if (band.from && band.to && *band.from > *band.to)
            tell(place + ".to", "out_of_range", {"ค่าสูงสุดน้อยกว่าค่าต่ำสุด", "The end lies before the beginning"});
        for (std::size_t i = 0; i < band.any_of.size(); ++i)
            if (fact.type == FactType::Choice &&
                std::ranges::find(fact.choices, band.any_of[i], &households::NamedChoice::name) == fact.choices.end())
                tell(place + ".any_of[" + std::to_string(i) + "]", "unknown_choice", {"ไม่มีตัวเลือกนี้", "There is no such choice"});
        bool const asks = range || band.is || !band.any_of.empty();
        if (band.unknown == asks)
            tell(place, asks ? "two_conditions" : "no_condition",
                 asks ? base::Bilingual{"เลือกอย่างเดียว: ไม่ทราบค่า หรือเงื่อนไข", "Either not known or a condition, not both"}
                      : base::Bilingual{"กรุณากำหนดเงื่อนไขของระดับนี้", "Say when this band holds"});
    }

    void check(std::string const& place, TieRule const& tie, std::set<std::string>& seen)
    {
        auto const* const fact = find_fact(tie.fact);
        if (!fact)
            tell(place + ".fact", "unknown_fact", {"ไม่มีข้อเท็จจริงนี้ในรายการ", "There is no such fact"});
        else if (fact->type == FactType::Choice)
            tell(place + ".fact", "wrong_type", {"ตัวเลือกเรียงมากน้อยไม่ได้", "Choices have no more and less"});
        if (!seen.insert(tie.fact).second)
            tell(place + ".fact", "twice", {"กฎนี้ซ้ำ", "This rule stands twice"});
    }

    Card const& card_;
    base::Faults faults_;
};

bool fits(Band const& band, Value const& value)
{
    if (is_unknown(value))
        return band.unknown;
    if (auto const* const number = std::get_if<std::int64_t>(&value))
        return (band.from || band.to) && (!band.from || *number >= *band.from) && (!band.to || *number <= *band.to);
    if (auto const* const yes = std::get_if<bool>(&value))
        return band.is == *yes;
    return std::ranges::find(band.any_of, std::get<std::string>(value)) != band.any_of.end();
}

std::string with_value(std::string text, std::string const& value)
{
    constexpr std::string_view kHole = "{n}";
    for (auto at = text.find(kHole); at != std::string::npos; at = text.find(kHole, at + value.size()))
        text.replace(at, kHole.size(), value);
    return text;
}

base::Bilingual range_in_words(Fact const& fact, Band const& band)
{
    if (band.from && band.to && *band.from == *band.to)
        return in_words(fact, *band.from);
    if (band.from && band.to) {
        auto const from = in_words(fact, *band.from);
        auto const to = in_words(fact, *band.to);
        return {from.th + " ถึง " + to.th, from.en + " to " + to.en};
    }
    auto const end = in_words(fact, band.from ? *band.from : *band.to);
    return band.from ? base::Bilingual{"ตั้งแต่ " + end.th + " ขึ้นไป", end.en + " or more"}
                     : base::Bilingual{"ไม่เกิน " + end.th, "at most " + end.en};
}

} // namespace

std::span<base::EnumValue<Better> const> values_of(Better)
{
    static base::EnumValue<Better> const values[] = {{Better::Higher, "higher", {"มากกว่ามาก่อน", "More first"}},
                                                     {Better::Lower, "lower", {"น้อยกว่ามาก่อน", "Less first"}}};
    return values;
}

base::Faults faults_of(Card const& card)
{
    return Checker(card).faults();
}

std::vector<std::string> facts_of(Card const& card)
{
    std::set<std::string> names;
    for (auto const& criterion : card.criteria)
        names.insert(criterion.fact);
    for (auto const& tie : card.ties)
        names.insert(tie.fact);
    return {names.begin(), names.end()};
}

std::int64_t most_points(Card const& card)
{
    std::int64_t sum = 0;
    for (auto const& criterion : card.criteria) {
        int most = 0;
        for (auto const& band : criterion.bands)
            most = std::max(most, band.degree);
        sum += std::int64_t{criterion.weight} * most;
    }
    return sum;
}

Band const* band_for(Criterion const& criterion, Value const& value)
{
    auto const found = std::ranges::find_if(criterion.bands, [&](Band const& band) { return fits(band, value); });
    return found == criterion.bands.end() ? nullptr : &*found;
}

base::Bilingual reason_of(Criterion const& criterion, Band const& band, Value const& value)
{
    auto const* const fact = find_fact(criterion.fact);
    auto const words = fact ? in_words(*fact, value) : base::Bilingual{};
    return {with_value(band.reason_th, words.th), with_value(band.reason_en, words.en)};
}

base::Bilingual condition_in_words(Criterion const& criterion, Band const& band)
{
    auto const* const fact = find_fact(criterion.fact);
    if (!fact)
        return {criterion.fact, criterion.fact};
    if (band.unknown)
        return {"ไม่ทราบค่า", "not known"};
    if (band.is)
        return in_words(*fact, *band.is);
    if (band.from || band.to)
        return range_in_words(*fact, band);
    base::Bilingual words;
    for (auto const& name : band.any_of) {
        auto const one = in_words(*fact, name);
        words.th += (words.th.empty() ? "" : " หรือ ") + one.th;
        words.en += (words.en.empty() ? "" : " or ") + one.en;
    }
    return words;
}

base::Bilingual tie_in_words(TieRule const& tie)
{
    auto const* const fact = find_fact(tie.fact);
    auto const label = fact ? fact->label : base::Bilingual{tie.fact, tie.fact};
    if (fact && fact->type == FactType::YesNo)
        return tie.first == Better::Higher ? base::Bilingual{label.th + " มาก่อน", label.en + ": yes first"}
                                           : base::Bilingual{"ไม่ใช่ “" + label.th + "” มาก่อน", label.en + ": no first"};
    return tie.first == Better::Higher ? base::Bilingual{label.th + " มากกว่ามาก่อน", label.en + ": more first"}
                                       : base::Bilingual{label.th + " น้อยกว่ามาก่อน", label.en + ": less first"};
}

} // namespace selection
