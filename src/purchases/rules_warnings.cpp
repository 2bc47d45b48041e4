// Which settings hold, what a person should look at about a purchase, and what its papers lack. Pure.
#include "purchases/rules.hpp"

#include <algorithm>
#include <tuple>

namespace purchases {

namespace {

__extension__ using Wide = __int128;
constexpr std::size_t kMostTold = 6;

std::string percent_of(base::Satang price, base::Satang from)
{
    auto const by = price > from ? price - from : from - price;
    return std::to_string(static_cast<std::int64_t>(Wide(by.value()) * 100 / from.value()));
}

base::Bilingual direction(base::Satang price, base::Satang from)
{
    return price > from ? base::Bilingual{"สูงกว่า", "above"} : base::Bilingual{"ต่ำกว่า", "below"};
}

Warned far_warning(WarningKind kind, PriceFacts const& facts, base::Satang from, base::Bilingual const& than)
{
    auto const way = direction(facts.price, from);
    auto const percent = percent_of(facts.price, from);
    return {kind,
            facts.position,
            {facts.text + " ซื้อ " + facts.price.str() + " บาทต่อ" + facts.unit + " " + way.th + than.th + " " + from.str() +
                 " บาท อยู่ร้อยละ " + percent,
             facts.text + ": " + facts.price.str() + " baht for one " + facts.unit + ", " + percent + " % " + way.en + " " +
                 than.en + " of " + from.str() + " baht"}};
}

std::string listed(std::vector<std::string> const& names)
{
    std::string text;
    for (auto const& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

std::optional<std::size_t> setting_that_holds(std::span<Setting const> settings, base::AreaCode const& province,
                                              base::FiscalYear year, base::Date on)
{
    std::optional<std::size_t> best;
    auto const rank = [&](Setting const& s) {
        return std::tuple(s.form.province == province, s.form.fiscal_year, s.form.valid_from, s.id.str());
    };
    for (std::size_t i = 0; i < settings.size(); ++i) {
        auto const& form = settings[i].form;
        bool const of_country = form.province.level() == base::AreaCode::Level::Country;
        if ((!of_country && form.province != province) || form.fiscal_year > year || form.valid_from > on)
            continue;
        if (!best || rank(settings[*best]) < rank(settings[i]))
            best = i;
    }
    return best;
}

std::optional<base::Satang> median_of(std::span<Neighbour const> neighbours, std::int64_t least)
{
    if (neighbours.empty() || static_cast<std::int64_t>(neighbours.size()) < least)
        return std::nullopt;
    std::vector<std::int64_t> prices;
    for (auto const& neighbour : neighbours)
        prices.push_back(neighbour.price.value());
    std::ranges::sort(prices);
    auto const middle = prices.size() / 2;
    return base::Satang(prices.size() % 2 == 1 ? prices[middle] : (prices[middle - 1] + prices[middle]) / 2);
}

bool is_far(base::Satang price, base::Satang from, std::int64_t percent)
{
    if (from <= base::Satang())
        return false;
    auto const by = price > from ? price - from : from - price;
    return Wide(by.value()) * 100 > Wide(from.value()) * percent;
}

std::vector<Warned> price_warnings(PriceFacts const& facts, SettingsForm const& settings)
{
    std::vector<Warned> warned;
    if (facts.book && is_far(facts.price, *facts.book, settings.far_percent))
        warned.push_back(far_warning(WarningKind::FarFromBook, facts, *facts.book,
                                     {"บัญชีราคา (" + facts.book_place_th + ")", "the price book (" + facts.book_place_en + ")"}));
    auto const median = median_of(facts.neighbours, settings.neighbours_least);
    if (median && is_far(facts.price, *median, settings.far_percent)) {
        auto warning = far_warning(WarningKind::FarFromNeighbours, facts, *median, {"ราคากลางของที่ซื้อใกล้กัน", "the median near by"});
        std::vector<std::string> th;
        std::vector<std::string> en;
        for (std::size_t i = 0; i < facts.neighbours.size() && i < kMostTold; ++i) {
            auto const& n = facts.neighbours[i];
            th.push_back(n.price.str() + " (ครั้งที่ " + std::to_string(n.number) + " " + n.day.short_thai() + ")");
            en.push_back(n.price.str() + " (no. " + std::to_string(n.number) + ", " + n.day.english() + ")");
        }
        auto const count = std::to_string(facts.neighbours.size());
        warning.text.th += " จาก " + count + " รายการ: " + listed(th);
        warning.text.en += ", of " + count + ": " + listed(en);
        warned.push_back(std::move(warning));
    }
    return warned;
}

bool lacks_quotations(base::Satang total, std::int64_t quotations, SettingsForm const& settings)
{
    return settings.quotations_wanted > 0 && settings.quotations_from_satang > base::Satang() &&
           total >= settings.quotations_from_satang && quotations < settings.quotations_wanted;
}

Warned same_picture()
{
    return {
        WarningKind::SamePicture,
        0,
        {"ภาพใบเสร็จหรือใบเสนอราคาของรายการนี้ใช้เป็นหลักฐานที่อื่นด้วย", "A picture of its papers or quotations is used elsewhere, too"}};
}

base::Bilingual with_uses(base::Bilingual const& text, std::span<PictureUse const> seen)
{
    std::vector<std::string> th;
    std::vector<std::string> en;
    for (std::size_t i = 0; i < seen.size() && i < kMostTold; ++i) {
        auto const& use = seen[i];
        auto const n = std::to_string(use.number);
        auto const what =
            use.purchase ? base::Bilingual{"การจัดซื้อครั้งที่ " + n, "purchase " + n} : base::Bilingual{"ใบเสนอราคา", "a quotation"};
        th.push_back(what.th + " " + use.day.short_thai() + " " + use.supplier + " " + use.total.str() + " บาท");
        en.push_back(what.en + " of " + use.day.english() + ", " + use.supplier + ", " + use.total.str() + " baht");
    }
    if (seen.empty())
        return text;
    return {text.th + ": " + listed(th), text.en + ": " + listed(en)};
}

std::vector<Warned> warnings_of(PurchaseFacts const& f, SettingsForm const& s)
{
    std::vector<Warned> warned;
    auto const from = s.quotations_from_satang.str();
    if (lacks_quotations(f.total, f.quotations, s))
        warned.push_back({WarningKind::FewQuotations,
                          0,
                          {"ยอด " + f.total.str() + " บาท ต้องมีใบเสนอราคา " + std::to_string(s.quotations_wanted) + " ราย (ตั้งแต่ " +
                               from + " บาท) มี " + std::to_string(f.quotations) + " ราย",
                           f.total.str() + " baht want " + std::to_string(s.quotations_wanted) + " quotations (from " + from +
                               " baht on); there are " + std::to_string(f.quotations)}});
    else if (lacks_quotations(f.same_day, f.quotations, s))
        warned.push_back(
            {WarningKind::SplitSum,
             0,
             {"ซื้อจากผู้ขายรายนี้ในวันเดียวกันรวม " + f.same_day.str() + " บาท ถึงวงเงินที่ต้องมีใบเสนอราคา (" + from + " บาท)",
              "Together " + f.same_day.str() + " baht were bought from this supplier on this day, which reaches the sum from " +
                  "which quotations are wanted (" + from + " baht)"}});
    if (f.other_chosen)
        warned.push_back(
            {WarningKind::OtherThanChosen,
             0,
             {"ใบเสนอราคาที่เลือกเป็นของ " + *f.other_chosen, "The quotation that was chosen is that of " + *f.other_chosen}});
    if (!f.same_number.empty())
        warned.push_back(
            {WarningKind::SameNumber,
             0,
             {"เลขที่เอกสารนี้มีในเอกสารของ " + listed(f.same_number), "A paper of " + listed(f.same_number) + " has this number"}});
    if (f.same_picture)
        warned.push_back(same_picture());
    if (f.agreed_on && f.day < *f.agreed_on)
        warned.push_back({WarningKind::BeforeAgreement,
                          0,
                          {"ซื้อด้วยงบสนับสนุนก่อนลงนามบันทึกข้อตกลง (" + f.agreed_on->short_thai() + ") ตรวจวันที่ซื้อ",
                           "Bought with the grant before its agreement was signed (" + f.agreed_on->english() +
                               "); check the day of the purchase"}});
    if (f.paper == PaperKind::PaymentVoucher && f.total > s.voucher_up_to_satang)
        warned.push_back({WarningKind::VoucherOverLimit,
                          0,
                          {"ใบสำคัญรับเงินใช้ได้ไม่เกิน " + s.voucher_up_to_satang.str() + " บาท",
                           "A payment voucher is enough up to " + s.voucher_up_to_satang.str() + " baht"}});
    if (f.grant_labour > base::Satang() && !s.labour_from_grant)
        warned.push_back(
            {WarningKind::LabourFromGrant,
             0,
             {"จ่ายค่าแรง " + f.grant_labour.str() + " บาทจากงบสนับสนุน ซึ่งหลักเกณฑ์ปีนี้ไม่ให้จ่าย",
              "Labour of " + f.grant_labour.str() + " baht is paid from the grant, which this year's rules do not allow"}});
    if (f.advance_of)
        warned.push_back({WarningKind::AdvanceOfOther,
                          0,
                          {"จ่ายจากเงินยืมของ " + *f.advance_of + " ซึ่งไม่ใช่ผู้ซื้อ",
                           "Paid from the advance of " + *f.advance_of + ", who is no buyer"}});
    if (f.vat && *f.vat > base::Satang()) {
        Wide const expected = (Wide(f.net.value()) * s.vat_bp.value() + 5'000) / 10'000;
        Wide const by = expected > f.vat->value() ? expected - f.vat->value() : f.vat->value() - expected;
        constexpr int kRounding = 100; // papers round each line
        if (by > kRounding)
            warned.push_back({WarningKind::VatDiffers,
                              0,
                              {"ภาษี " + f.vat->str() + " บาท ไม่ตรงอัตรา " + s.vat_bp.str() + " ซึ่งเท่ากับ " +
                                   base::Satang(static_cast<std::int64_t>(expected)).str() + " บาท",
                               "The tax is " + f.vat->str() + " baht; at " + s.vat_bp.str() + " it would be " +
                                   base::Satang(static_cast<std::int64_t>(expected)).str() + " baht"}});
    }
    return warned;
}

std::vector<base::Bilingual> missing_of(PaperFacts const& f, bool say_number)
{
    auto const n = std::to_string(f.number);
    base::Bilingual const lead =
        say_number ? base::Bilingual{"การจัดซื้อครั้งที่ " + n + ": ", "Purchase " + n + ": "} : base::Bilingual{};
    std::vector<base::Bilingual> missing;
    if (f.kind == PaperKind::None)
        missing.push_back({lead.th + "ยังไม่มีใบเสร็จหรือใบสำคัญรับเงิน", lead.en + "no receipt or payment voucher"});
    else if (f.kind == PaperKind::DeliveryNote)
        missing.push_back({lead.th + "มีแต่ใบส่งของ ยังไม่มีใบเสร็จ", lead.en + "only a delivery note, no receipt"});
    if (f.kind != PaperKind::None && !f.has_picture) {
        auto const& label = base::label_of(f.kind);
        auto const number = f.paper_number.empty() ? "" : " " + f.paper_number;
        missing.push_back({lead.th + "ยังไม่มีภาพของ" + label.th + number, lead.en + "no picture of the " + label.en + number});
    }
    return missing;
}

} // namespace purchases
