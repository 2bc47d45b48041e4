// A gift in words.
#include "contributions/gift.hpp"

#include <algorithm>

namespace contributions {

namespace {

std::string baht(base::Satang amount)
{
    return amount.str();
}

std::string amount_of(std::optional<std::int64_t> milli)
{
    return estimates::quantity_in_words(milli.value_or(0));
}

} // namespace

base::Bilingual measure_of(Gift const& g)
{
    switch (g.kind) {
    case Kind::Cash:
        return {};
    case Kind::Material: {
        auto const price = baht(g.price.value_or(base::Satang()));
        auto const quantity = amount_of(g.quantity_milli) + " " + g.unit.value_or("");
        return {quantity + " × " + price + " บาท", quantity + " × " + price + " baht"};
    }
    case Kind::Labour: {
        auto const people = std::to_string(g.people.value_or(0));
        auto const days = amount_of(g.days_milli);
        auto const rate = baht(g.day_rate.value_or(base::Satang()));
        return {people + " คน × " + days + " วัน × " + rate + " บาท", people + " people × " + days + " days × " + rate + " baht"};
    }
    }
    return {};
}

base::Bilingual basis_of(Gift const& g)
{
    switch (g.basis) {
    case Basis::Counted:
        return {"เงินสดหรือเงินโอน", "Received as money"};
    case Basis::PriceBook: {
        auto const source = g.price_source.value_or("");
        return {"ราคาในสมุดราคาที่ใช้ในวันนั้น" + (source.empty() ? "" : " (" + source + ")"),
                "The price book's price on that day" + (source.empty() ? "" : " (" + source + ")")};
    }
    case Basis::Receipt: {
        auto const number = g.receipt_number.value_or("");
        return {"ตามใบเสร็จหรือบิลเลขที่ " + number + (g.receipt_date ? " ลงวันที่ " + g.receipt_date->long_thai() : ""),
                "By receipt no. " + number + (g.receipt_date ? " of " + g.receipt_date->english() : "")};
    }
    case Basis::Estimate:
        return {"ประเมินราคาโดย " + g.estimated_by.value_or(""), "Estimated by " + g.estimated_by.value_or("")};
    case Basis::DayRate:
        return {"อัตราค่าแรงที่ใช้ทั่วไปของจังหวัด วันละ " + baht(g.day_rate.value_or(base::Satang())) + " บาท",
                "The province's usual rate of " + baht(g.day_rate.value_or(base::Satang())) + " baht a day"};
    case Basis::OtherRate: {
        auto const usual = g.usual_rate;
        auto const reason = g.rate_reason.value_or("");
        return {"วันละ " + baht(g.day_rate.value_or(base::Satang())) + " บาท" +
                    (usual ? " (อัตราทั่วไป " + baht(*usual) + " บาท)" : " (จังหวัดยังไม่กำหนดอัตรา)") + " เพราะ" + reason,
                baht(g.day_rate.value_or(base::Satang())) + " baht a day" +
                    (usual ? " (the usual rate is " + baht(*usual) + ")" : " (the province has no usual rate)") +
                    " because: " + reason};
    }
    }
    return {};
}

base::Bilingual shared_in_words(std::span<Part const> parts)
{
    if (parts.size() < 2)
        return {};
    auto const count = std::to_string(parts.size());
    auto const least = std::ranges::min(parts, {}, &Part::amount).amount;
    auto const most = std::ranges::max(parts, {}, &Part::amount).amount;
    if (most == least)
        return {"แบ่งเท่ากัน " + count + " หลัง หลังละ " + baht(least) + " บาท",
                "Shared evenly over " + count + " houses, " + baht(least) + " baht each"};
    if (most - least > base::Satang(1))
        return {"แบ่ง " + count + " หลัง ตามจำนวนที่ผู้ให้ระบุ", "Shared over " + count + " houses as the giver said"};
    auto const left = std::to_string(std::ranges::count(parts, most, &Part::amount));
    return {"แบ่งเท่ากัน " + count + " หลัง หลังละ " + baht(least) + " บาท เศษ " + left + " สตางค์ อยู่กับ " + left +
                " หลังแรก หลังละ 1 สตางค์",
            "Shared evenly over " + count + " houses, " + baht(least) + " baht each; the remainder of " + left +
                " satang went to the first " + left + ", one satang each"};
}

std::string entry_text(Gift const& g, std::string const& giver_name)
{
    auto const giver = giver_name.empty() ? base::label_of(g.giver).th : giver_name;
    return "รับสมทบ" + base::label_of(g.kind).th + "จาก" + giver + (g.what.empty() ? "" : ": " + g.what);
}

} // namespace contributions
