// The fields of what figures send and receive; the labels of keys and units, and which unit each key has.
#include "figures/records.hpp"

#include <stdexcept>

namespace figures {

using base::fields::long_text;
using base::fields::number;
using base::fields::SchemaOf;
using base::fields::text;

std::span<base::EnumValue<Key> const> values_of(Key)
{
    static base::EnumValue<Key> const values[] = {
        {Key::Councils, "councils", {"สภาองค์กรชุมชนตำบล", "Community organisation councils"}},
        {Key::CouncilsCoveragePercent,
         "councils_coverage_percent",
         {"ความครอบคลุมของสภาองค์กรชุมชนตำบล", "Coverage by community organisation councils"}},
        {Key::WelfareFunds, "welfare_funds", {"กองทุนสวัสดิการชุมชน", "Community welfare funds"}},
        {Key::EconomyTambons, "economy_tambons", {"เศรษฐกิจและทุนชุมชน", "Community economy and capital"}},
        {Key::LandTambons, "land_tambons", {"แก้ไขปัญหาที่ดิน", "Land problems being solved"}},
        {Key::MankongProjects, "mankong_projects", {"บ้านมั่นคง: โครงการ", "Baan Mankong: projects"}},
        {Key::MankongCommunities, "mankong_communities", {"บ้านมั่นคง: ชุมชน", "Baan Mankong: communities"}},
        {Key::MankongHouseholds, "mankong_households", {"บ้านมั่นคง: ครัวเรือน", "Baan Mankong: households"}},
        {Key::PhorphiangPastTambons, "phorphiang_past_tambons", {"บ้านพอเพียงที่ผ่านมา: ตำบล", "Baan Phor Phiang so far: tambons"}},
        {Key::PhorphiangPastHouseholds,
         "phorphiang_past_households",
         {"บ้านพอเพียงที่ผ่านมา: ครัวเรือน", "Baan Phor Phiang so far: households"}},
        {Key::Phorphiang2565Households,
         "phorphiang_2565_households",
         {"บ้านพอเพียง ปี 2565: ครัวเรือน", "Baan Phor Phiang 2022: households"}},
        {Key::Phorphiang2565Tambons, "phorphiang_2565_tambons", {"บ้านพอเพียง ปี 2565: ตำบล", "Baan Phor Phiang 2022: tambons"}},
        {Key::Phorphiang2565Baht, "phorphiang_2565_baht", {"บ้านพอเพียง ปี 2565: งบประมาณ", "Baan Phor Phiang 2022: budget"}},
    };
    return values;
}

std::span<base::EnumValue<Unit> const> values_of(Unit)
{
    static base::EnumValue<Unit> const values[] = {
        {Unit::Tambons, "tambons", {"ตำบล", "tambons"}},
        {Unit::Projects, "projects", {"โครงการ", "projects"}},
        {Unit::Communities, "communities", {"ชุมชน", "communities"}},
        {Unit::Households, "households", {"ครัวเรือน", "households"}},
        {Unit::Baht, "baht", {"บาท", "baht"}},
        {Unit::Rai, "rai", {"ไร่", "rai"}},
        {Unit::People, "people", {"คน", "people"}},
        {Unit::Organizations, "organizations", {"แห่ง", "organisations"}},
        {Unit::Percent, "percent", {"ร้อยละ", "percent"}},
    };
    return values;
}

Unit unit_of(Key key)
{
    switch (key) {
    case Key::Councils:
    case Key::WelfareFunds:
        return Unit::Organizations;
    case Key::CouncilsCoveragePercent:
        return Unit::Percent;
    case Key::EconomyTambons:
    case Key::LandTambons:
    case Key::PhorphiangPastTambons:
    case Key::Phorphiang2565Tambons:
        return Unit::Tambons;
    case Key::MankongProjects:
        return Unit::Projects;
    case Key::MankongCommunities:
        return Unit::Communities;
    case Key::MankongHouseholds:
    case Key::PhorphiangPastHouseholds:
    case Key::Phorphiang2565Households:
        return Unit::Households;
    case Key::Phorphiang2565Baht:
        return Unit::Baht;
    }
    throw std::logic_error("a figure without a unit");
}

Schema const& schema_of(Tag<FigureView>)
{
    using V = FigureView;
    static auto const schema = SchemaOf<V>("FigureView")
                                   .field("id", &V::id, {"รหัส", "Id"})
                                   .field("key", &V::key, {"ตัวชี้วัด", "Figure"})
                                   .field("label_th", &V::label_th, {"ชื่อ", "Thai label"})
                                   .field("label_en", &V::label_en, {"ชื่ออังกฤษ", "English label"})
                                   .field("area", &V::area, {"รหัสพื้นที่", "Area code"})
                                   .field("area_name_th", &V::area_name_th, {"พื้นที่", "Area"})
                                   .field("area_name_en", &V::area_name_en, {"พื้นที่อังกฤษ", "Area in English"})
                                   .field("value", &V::value, {"ค่า", "Value"})
                                   .field("unit", &V::unit, {"หน่วย", "Unit"})
                                   .field("unit_th", &V::unit_th, {"ชื่อหน่วย", "Unit in Thai"})
                                   .field("unit_en", &V::unit_en, {"ชื่อหน่วยอังกฤษ", "Unit in English"})
                                   .field("as_of", &V::as_of, {"ณ วันที่", "As of"})
                                   .field("source", &V::source, {"ที่มา", "Source"})
                                   .field("note", &V::note, {"หมายเหตุ", "Note"})
                                   .field("entered_by", &V::entered_by, {"ผู้บันทึก", "Recorded by"})
                                   .field("entered_at", &V::entered_at, {"บันทึกเมื่อ", "Recorded at"})
                                   .field("superseded_by", &V::superseded_by, {"ถูกแทนด้วย", "Superseded by"});
    return schema;
}

Schema const& schema_of(Tag<FigureList>)
{
    static auto const schema = SchemaOf<FigureList>("FigureList").field("items", &FigureList::items, {"ตัวชี้วัด", "Figures"});
    return schema;
}

Schema const& schema_of(Tag<FigureForm>)
{
    using F = FigureForm;
    static auto const schema = SchemaOf<F>("FigureForm")
                                   .field("id", &F::id, {"รหัส", "Id"})
                                   .field("key", &F::key, {"ตัวชี้วัด", "Figure"})
                                   .field("area", &F::area, {"พื้นที่", "Area"})
                                   .field("value", &F::value, {"ค่า", "Value"}, number(0, 1'000'000'000'000'000))
                                   .field("unit", &F::unit, {"หน่วย", "Unit"})
                                   .field("as_of", &F::as_of, {"ณ วันที่", "As of"})
                                   .field("source", &F::source, {"ที่มา", "Source"}, text(1, 500))
                                   .field("note", &F::note, {"หมายเหตุ", "Note"}, long_text(2000));
    return schema;
}

Schema const& schema_of(Tag<KeyView>)
{
    static auto const schema = SchemaOf<KeyView>("FigureKey")
                                   .field("key", &KeyView::key, {"ตัวชี้วัด", "Figure"})
                                   .field("label_th", &KeyView::label_th, {"ชื่อ", "Thai label"})
                                   .field("label_en", &KeyView::label_en, {"ชื่ออังกฤษ", "English label"})
                                   .field("unit", &KeyView::unit, {"หน่วย", "Unit"})
                                   .field("unit_th", &KeyView::unit_th, {"ชื่อหน่วย", "Unit in Thai"})
                                   .field("unit_en", &KeyView::unit_en, {"ชื่อหน่วยอังกฤษ", "Unit in English"});
    return schema;
}

Schema const& schema_of(Tag<KeyList>)
{
    static auto const schema = SchemaOf<KeyList>("FigureKeys").field("items", &KeyList::items, {"ตัวชี้วัด", "Figures"});
    return schema;
}

FigureView view_of(Figure const& f, base::Bilingual const& area_name)
{
    auto const& label = base::label_of(f.key);
    auto const& unit = base::label_of(f.unit);
    return {f.id,    f.key,   label.th, label.en, f.area, area_name.th, area_name.en, f.value,        f.unit,
            unit.th, unit.en, f.as_of,  f.source, f.note, f.entered_by, f.entered_at, f.superseded_by};
}

KeyList all_keys()
{
    KeyList list;
    for (auto const& row : values_of(Key{})) {
        auto const unit = unit_of(row.value);
        auto const& unit_label = base::label_of(unit);
        list.items.push_back({row.value, row.label.th, row.label.en, unit, unit_label.th, unit_label.en});
    }
    return list;
}

} // namespace figures
